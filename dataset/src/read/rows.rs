//! Which cell of which table is which value of the model: one block a table.

use super::problem::Problems;
use super::sheets::Sheets;
use crate::map::Map;
use crate::{
    Dataset, ExchangeRate, Field, Figure, Measure, Milestone, Note, Organisation, Part, Place,
    Population, Programme, Region, RegionContext, Role, Source,
};

/// Reads every table; ids are collected first, so that rows can point to rows below them.
pub fn dataset(version: String, sheets: &Sheets<'_>, problems: &mut Problems) -> Dataset {
    let figures = &sheets.ids::<Figure>("figure_id", problems);
    let measures = &sheets.ids::<Measure>("measure_id", problems);
    let programmes = &sheets.ids::<Programme>("programme_id", problems);
    let organisations = &sheets.ids::<Organisation>("organisation_id", problems);
    let fields = &sheets.ids::<Field>("field_id", problems);
    let populations = &sheets.ids::<Population>("population_id", problems);
    let regions = &sheets.ids::<Region>("region_id", problems);
    let places = &sheets.ids::<Place>("place_id", problems);
    let sources = &sheets.ids::<Source>("source_id", problems);
    let notes = &sheets.ids::<Note>("note_id", problems);
    let milestones = &sheets.ids::<Milestone>("milestone_id", problems);

    Dataset {
        version,
        map: Map::default(),
        figures: sheets.rows(problems, |row| {
            let id = row.id("figure_id", figures);
            let programme = row.key("programme_id", programmes);
            let measure = row.key("measure_id", measures);
            let population = row.optional_key("population_id", populations);
            let regions = row.keys("region_ids", regions);
            if regions.as_ref().is_some_and(Vec::is_empty) {
                row.report(
                    "region_ids",
                    "required",
                    "the cell is empty",
                    "Write MA for the whole country, or the regions joined by ;.",
                );
            }
            let places = row.keys("place_ids", places);
            let period = row.optional_period("period_start", "period_end");
            let value = row.amount("value");
            let currency = row.optional_currency("currency");
            let qualifier = row.word("qualifier");
            let basis = row.word("basis");
            let field = row.optional_key("field_id", fields);
            let funder = row.optional_key("funder_id", organisations);
            let headline = row.truth("headline");
            let whole = row.optional_key("part_of", figures);
            let part = match whole {
                Some(Some(whole)) => {
                    let (kind, by) = (row.word("part_kind"), row.text("part_by"));
                    kind.zip(by)
                        .map(|(kind, by)| Some(Part { whole, kind, by }))
                }
                Some(None) => {
                    for column in ["part_kind", "part_by"] {
                        if !row.cell(column).is_empty() {
                            row.report(
                                column,
                                "part",
                                "the row is not part of another",
                                "Write the whole's id in part_of, or empty this cell.",
                            );
                        }
                    }
                    Some(None)
                }
                None => None,
            };
            let instead_of = row.optional_key("instead_of", figures);
            let source = row.key("source_id", sources);
            let locator = row.words("locator");
            let note = row.optional_key("note_id", notes);
            Some(Figure {
                id: id?,
                programme: programme?,
                measure: measure?,
                population: population?,
                regions: regions.filter(|regions| !regions.is_empty())?,
                places: places?,
                period: period?,
                value: value?,
                currency: currency?,
                qualifier: qualifier?,
                basis: basis?,
                field: field?,
                funder: funder?,
                headline: headline?,
                part: part?,
                instead_of: instead_of?,
                source: source?,
                locator: locator?,
                note: note?,
            })
        }),
        measures: sheets.rows(problems, |row| {
            let (id, family, unit) = (
                row.id("measure_id", measures),
                row.word("family"),
                row.text("unit"),
            );
            let (counting, adds_over) = (row.word("counting"), row.word_list("adds_over"));
            let field = row.optional_key("field_id", fields);
            let instead_of = row.optional_key("instead_of", measures);
            let (label, definition) = (row.words("label"), row.words("definition"));
            Some(Measure {
                id: id?,
                family: family?,
                unit: unit?,
                counting: counting?,
                adds_over: adds_over?,
                field: field?,
                instead_of: instead_of?,
                label: label?,
                definition: definition?,
            })
        }),
        programmes: sheets.rows(problems, |row| {
            let (id, kind) = (row.id("programme_id", programmes), row.word("kind"));
            let parent = row.optional_key("parent_id", programmes);
            let life = row.life("start", "end");
            let (name, short_name) = (row.words("name"), row.words("short_name"));
            let (summary, (start, end)) = (row.words("summary"), life?);
            Some(Programme {
                id: id?,
                parent: parent?,
                kind: kind?,
                start,
                end,
                name: name?,
                short_name: short_name?,
                summary: summary?,
            })
        }),
        organisations: sheets.rows(problems, |row| {
            let (id, kind) = (row.id("organisation_id", organisations), row.word("kind"));
            let (name, short_name) = (row.words("name"), row.words("short_name"));
            let url = row.optional_url("url");
            Some(Organisation {
                id: id?,
                kind: kind?,
                name: name?,
                short_name: short_name?,
                url: url?,
            })
        }),
        roles: sheets.rows(problems, |row| {
            let programme = row.key("programme_id", programmes);
            let organisation = row.key("organisation_id", organisations);
            let kind = row.word("role");
            let (regions, places) = (
                row.keys("region_ids", regions),
                row.keys("place_ids", places),
            );
            let life = row.life("start", "end");
            let source = row.optional_key("source_id", sources);
            let locator = match source {
                Some(Some(_)) => row.words("locator"),
                _ => Some(row.words_of_nothing("locator")),
            };
            let (start, end) = life?;
            Some(Role {
                programme: programme?,
                organisation: organisation?,
                kind: kind?,
                regions: regions?,
                places: places?,
                start,
                end,
                source: source?,
                locator: locator?,
            })
        }),
        fields: sheets.rows(problems, |row| {
            let (id, label) = (row.id("field_id", fields), row.words("label"));
            Some(Field {
                id: id?,
                label: label?,
            })
        }),
        populations: sheets.rows(problems, |row| {
            let (id, in_scope) = (row.id("population_id", populations), row.truth("in_scope"));
            let (group, label) = (row.word("group"), row.words("label"));
            Some(Population {
                id: id?,
                group: group?,
                in_scope: in_scope?,
                label: label?,
            })
        }),
        regions: sheets.rows(problems, |row| {
            let (id, focus) = (row.id("region_id", regions), row.truth("focus"));
            let (name, short_name) = (row.words("name"), row.words("short_name"));
            Some(Region {
                id: id?,
                name: name?,
                short_name: short_name?,
                focus: focus?,
            })
        }),
        places: sheets.rows(problems, |row| {
            let (id, region) = (row.id("place_id", places), row.key("region_id", regions));
            let (name, lat, lon) = (row.words("name"), row.number("lat"), row.number("lon"));
            Some(Place {
                id: id?,
                region: region?,
                name: name?,
                lat: lat?,
                lon: lon?,
            })
        }),
        sources: sheets.rows(problems, |row| {
            let (id, kind, title) = (
                row.id("source_id", sources),
                row.word("kind"),
                row.text("title"),
            );
            let (language, publisher) = (row.language("title_language"), row.words("publisher"));
            let (published, url) = (row.date_or_undated("published"), row.optional_url("url"));
            let (accessed, reliability) = (row.date("accessed"), row.word("reliability"));
            let author = row.optional_text("author");
            Some(Source {
                id: id?,
                kind: kind?,
                title: title?,
                title_language: language?,
                publisher: publisher?,
                author: author?,
                published: published?,
                url: url?,
                accessed: accessed?,
                reliability: reliability?,
            })
        }),
        milestones: sheets.rows(problems, |row| {
            let (id, programme) = (
                row.id("milestone_id", milestones),
                row.key("programme_id", programmes),
            );
            let (regions, place) = (
                row.keys("region_ids", regions),
                row.optional_key("place_id", places),
            );
            let (period, label) = (row.period("start", "end"), row.words("label"));
            let (source, locator) = (row.key("source_id", sources), row.words("locator"));
            Some(Milestone {
                id: id?,
                programme: programme?,
                regions: regions?,
                place: place?,
                period: period?,
                label: label?,
                source: source?,
                locator: locator?,
            })
        }),
        notes: sheets.rows(problems, |row| {
            let (id, text) = (row.id("note_id", notes), row.words("text"));
            Some(Note {
                id: id?,
                text: text?,
            })
        }),
        exchange_rates: sheets.rows(problems, |row| {
            let (year, currency) = (row.year("year"), row.currency("currency"));
            let (rate, source) = (row.number("mad_per_unit"), row.key("source_id", sources));
            Some(ExchangeRate {
                year: year?,
                currency: currency?,
                mad_per_unit: rate?,
                source: source?,
            })
        }),
        region_context: sheets.rows(problems, |row| {
            let (region, year) = (row.key("region_id", regions), row.year("year"));
            let population = row.amount("population");
            let foreign_residents = row.optional_amount("foreign_residents");
            let source = row.key("source_id", sources);
            Some(RegionContext {
                region: region?,
                year: year?,
                population: population?,
                foreign_residents: foreign_residents?,
                source: source?,
            })
        }),
    }
}
