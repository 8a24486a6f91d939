//! Where and when a sentence speaks of: the chosen regions and years.

use dataset::count::Years;
use dataset::{Basis, Key, PopulationGroup, Region, RegionKind, Row, Vocabulary};

use crate::query::Query;
use crate::text::{self, Lang, Rich, everywhere, fill, join_and, listed, within};
use crate::view::wording::Wording;

/// Where and when, with a space before it: what is chosen, and where nothing is, the whole country or
/// all years if they are asked for.
pub fn scope(wording: &Wording<'_>, query: &Query, country: bool, all_years: bool) -> Rich {
    let filter = &query.question.filter;
    let mut scope = Rich::default();
    if !filter.regions.is_empty() {
        scope.push_words(" ");
        scope.extend(places(wording, filter.regions.iter()));
    } else if country {
        scope.push_words(" ");
        scope.push_words(everywhere(wording.lang));
    }
    if filter.years.is_some() || all_years {
        scope.push_words(" ");
        scope.extend(time(wording, query));
    }
    scope
}

/// In these regions, as it stands in a sentence.
fn places<'k>(wording: &Wording<'_>, keys: impl Iterator<Item = &'k Key<Region>>) -> Rich {
    let (mut names, mut nationwide) = (Vec::new(), false);
    for key in keys {
        let region = &wording.dataset.regions[*key];
        match region.kind() {
            RegionKind::WholeCountry => nationwide = true,
            // An Arabic name begins with the word "region", which the sentence brings along.
            _ if wording.lang == Lang::Ar => names.push(wording.of(&region.short_name)),
            _ => names.push(wording.of(&region.name)),
        }
    }
    within(wording.lang, &names, nationwide)
}

/// Regions as what a figure is not told of alone.
pub fn only(wording: &Wording<'_>, regions: &[Key<Region>]) -> Rich {
    match wording.lang {
        Lang::Ar => places(wording, regions.iter()),
        lang => {
            let name = |key: &Key<Region>| wording.of(&wording.dataset.regions[*key].name);
            listed(lang, &regions.iter().map(name).collect::<Vec<_>>())
        }
    }
}

/// Years as what a figure is not told of alone.
pub fn only_years(wording: &Wording<'_>, years: Years) -> Rich {
    let is_one = years.first == years.last;
    let mut what = Rich::from(text::of_years(wording.lang, is_one));
    what.extend(wording.period(Some(years.period())));
    what
}

/// What is chosen besides regions, years and programmes: organisations, fields of work, places, groups.
/// Names of organisations come with the details; until then one goes by its id.
pub fn also_chosen(wording: &Wording<'_>, query: &Query) -> Vec<Rich> {
    let (filter, dataset) = (&query.question.filter, wording.dataset);
    let organisations = filter.organisations.iter().map(|key| {
        let organisation = &dataset.organisations[*key];
        let name = wording.of(&organisation.short_name);
        Rich::name(if name.is_empty() {
            organisation.id()
        } else {
            name
        })
    });
    let fields = filter.fields.iter();
    let fields = fields.map(|key| Rich::name(wording.of(&dataset.fields[*key].label)));
    let places = filter.places.iter();
    let places = places.map(|key| Rich::name(wording.of(&dataset.places[*key].name)));
    let groups = PopulationGroup::ALL.iter().zip(wording.page.filters.groups);
    let groups = groups.filter(|(group, _)| filter.groups.contains(group));
    let groups = groups.map(|(_, name)| Rich::name(name));
    organisations
        .chain(fields)
        .chain(places)
        .chain(groups)
        .collect()
}

/// The names of regions.
fn names<'k>(wording: &Wording<'_>, regions: impl Iterator<Item = &'k Key<Region>>) -> Rich {
    let names = regions.map(|key| Rich::name(wording.of(&wording.dataset.regions[*key].name)));
    join_and(wording.lang, names.collect())
}

/// The chosen regions as a label, or the country.
pub fn place(wording: &Wording<'_>, query: &Query) -> Rich {
    let regions = &query.question.filter.regions;
    if regions.is_empty() {
        return Rich::from(wording.page.country);
    }
    names(wording, regions.iter())
}

/// The chosen years, or those that the dataset covers.
pub fn time(wording: &Wording<'_>, query: &Query) -> Rich {
    let (first, last) = match query.question.filter.years {
        Some(years) => (years.first, years.last),
        None => span(wording),
    };
    let year = |year: i16| text::date(wording.lang, (year, None, None));
    if first == last {
        fill(wording.page.in_year, &[("year", year(first))])
    } else {
        fill(
            wording.page.in_years,
            &[("first", year(first)), ("last", year(last))],
        )
    }
}

/// The years to choose from: from the first headline, since a running total may begin in years for
/// which nothing else is published, to the last figure that is no target.
pub fn span(wording: &Wording<'_>) -> (i16, i16) {
    let figures = || wording.dataset.figures.rows();
    let first = figures()
        .filter(|figure| figure.headline)
        .filter_map(|figure| Some(figure.period?.start.year))
        .min();
    let last = figures()
        .filter(|figure| figure.basis != Basis::Target)
        .filter_map(|figure| Some(figure.period?.end.year))
        .max();
    first.zip(last).unwrap_or((0, 0))
}
