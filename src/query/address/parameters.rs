//! The parameters of an address: how each is read and written.

use dataset::{Dataset, PopulationGroup, Row, Vocabulary};

use super::values::{
    CURRENCIES, EACH, EMBEDS, SHOWS, THEMES, VIEWS, differs, each_of, joined, many_of, name_of,
    named, one_of, sort, with_commas, written_sort, written_years, years,
};
use crate::query::Query;
use crate::text::Lang;

/// One parameter of the address.
pub struct Parameter {
    /// Its name.
    pub name: &'static str,
    /// Applies a value; gives the parts of it that it could not use.
    pub read: fn(&mut Query, &str, &Dataset) -> Vec<String>,
    /// The value, unless it is that of the default query.
    pub write: fn(&Query, &Query, &Dataset) -> Option<String>,
}

/// Every parameter, in the order in which an address is written.
pub const PARAMETERS: &[Parameter] = &[
    Parameter {
        name: "lang",
        read: |query, text, _| one_of(text, Lang::from_code, &mut query.view.lang),
        write: |query, default, _| differs(query.view.lang, default.view.lang, Lang::code),
    },
    Parameter {
        name: "region",
        read: |query, text, data| {
            many_of(text, &data.regions, |key| {
                _ = query.question.filter.regions.insert(key)
            })
        },
        write: |query, _, data| {
            joined(query.question.filter.regions.iter().copied(), &data.regions)
        },
    },
    Parameter {
        name: "years",
        read: |query, text, _| {
            one_of(
                text,
                |text| years(text).map(Some),
                &mut query.question.filter.years,
            )
        },
        write: |query, _, _| query.question.filter.years.map(written_years),
    },
    Parameter {
        name: "programme",
        read: |query, text, data| {
            many_of(text, &data.programmes, |key| {
                _ = query.question.filter.programmes.insert(key)
            })
        },
        write: |query, _, data| {
            joined(
                query.question.filter.programmes.iter().copied(),
                &data.programmes,
            )
        },
    },
    Parameter {
        name: "organisation",
        read: |query, text, data| {
            many_of(text, &data.organisations, |key| {
                _ = query.question.filter.organisations.insert(key)
            })
        },
        write: |query, _, data| {
            joined(
                query.question.filter.organisations.iter().copied(),
                &data.organisations,
            )
        },
    },
    Parameter {
        name: "field",
        read: |query, text, data| {
            many_of(text, &data.fields, |key| {
                _ = query.question.filter.fields.insert(key)
            })
        },
        write: |query, _, data| joined(query.question.filter.fields.iter().copied(), &data.fields),
    },
    Parameter {
        name: "group",
        read: |query, text, _| {
            each_of(text, |word| {
                let group = PopulationGroup::from_word(word);
                group.map(|group| _ = query.question.filter.groups.insert(group))
            })
        },
        write: |query, _, _| {
            let groups = query.question.filter.groups.iter();
            with_commas(groups.map(|group| group.word()))
        },
    },
    Parameter {
        name: "place",
        read: |query, text, data| {
            many_of(text, &data.places, |key| {
                _ = query.question.filter.places.insert(key)
            })
        },
        write: |query, _, data| joined(query.question.filter.places.iter().copied(), &data.places),
    },
    Parameter {
        name: "show",
        read: |query, text, _| one_of(text, |text| named(SHOWS, text), &mut query.question.show),
        write: |query, default, _| {
            differs(query.question.show, default.question.show, |show| {
                name_of(SHOWS, show)
            })
        },
    },
    Parameter {
        name: "currency",
        read: |query, text, _| {
            one_of(
                text,
                |text| named(CURRENCIES, text),
                &mut query.question.currency,
            )
        },
        write: |query, default, _| {
            differs(
                query.question.currency,
                default.question.currency,
                |currency| name_of(CURRENCIES, currency),
            )
        },
    },
    // Briefs and the like are pages of their own, to which `static/start.js` leads before anything
    // is drawn; what comes as far as here is a view of the explorer, or unknown.
    Parameter {
        name: "view",
        read: |query, text, _| one_of(text, |text| named(VIEWS, text), &mut query.view.tab),
        write: |query, default, _| {
            differs(query.view.tab, default.view.tab, |view| {
                name_of(VIEWS, view)
            })
        },
    },
    Parameter {
        name: "measure",
        read: |query, text, _| {
            let is_id = |text: &str| {
                let letters = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
                (1..=60).contains(&text.len()) && text.chars().all(letters)
            };
            let id = |text: &str| is_id(text).then(|| Some(text.to_owned()));
            one_of(text, id, &mut query.question.measure)
        },
        write: |query, _, _| query.question.measure.clone(),
    },
    Parameter {
        name: "each",
        read: |query, text, _| one_of(text, |text| named(EACH, text), &mut query.question.each),
        write: |query, default, _| {
            differs(query.question.each, default.question.each, |each| {
                name_of(EACH, each)
            })
        },
    },
    Parameter {
        name: "figure",
        read: |query, text, data| {
            one_of(
                text,
                |text| data.figures.find(text).map(Some),
                &mut query.view.figure,
            )
        },
        write: |query, _, data| {
            query
                .view
                .figure
                .map(|key| data.figures[key].id().to_owned())
        },
    },
    Parameter {
        name: "find",
        read: |query, text, _| {
            query.view.find = text.to_owned();
            Vec::new()
        },
        write: |query, _, _| (!query.view.find.is_empty()).then(|| query.view.find.clone()),
    },
    Parameter {
        name: "sort",
        read: |query, text, _| one_of(text, |text| sort(text).map(Some), &mut query.view.sort),
        write: |query, _, _| query.view.sort.map(written_sort),
    },
    Parameter {
        name: "theme",
        read: |query, text, _| {
            one_of(
                text,
                |text| named(THEMES, text).map(Some),
                &mut query.view.theme,
            )
        },
        write: |query, _, _| {
            query
                .view
                .theme
                .map(|theme| name_of(THEMES, theme).to_owned())
        },
    },
    Parameter {
        name: "embed",
        read: |query, text, _| {
            one_of(
                text,
                |text| named(EMBEDS, text).map(Some),
                &mut query.view.embed,
            )
        },
        write: |query, _, _| {
            query
                .view
                .embed
                .map(|embed| name_of(EMBEDS, embed).to_owned())
        },
    },
    Parameter {
        name: "present",
        read: |query, text, _| {
            one_of(
                text,
                |text| (text == "1").then_some(true),
                &mut query.view.present,
            )
        },
        write: |query, _, _| query.view.present.then(|| "1".to_owned()),
    },
    // The version of the address itself, which copied links carry; there is only one so far.
    Parameter {
        name: "v",
        read: |_, text, _| {
            if text == "1" {
                Vec::new()
            } else {
                vec![text.to_owned()]
            }
        },
        write: |_, _, _| None,
    },
];
