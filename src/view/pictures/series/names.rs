//! What the lines of a picture over time are called.

use dataset::count::Line as Counted;
use dataset::{Basis, Figure};

use crate::text::{self, Rich};
use crate::view::wording::Wording;

/// What tells the lines from each other, and nothing that they share; a single line needs no name.
pub fn names(wording: &Wording<'_>, lines: &[&Counted]) -> Vec<Rich> {
    let dataset = wording.dataset;
    let figures = lines
        .iter()
        .map(|line| &dataset.figures[line.points[0].figure]);
    let figures: Vec<&Figure> = figures.collect();
    let differs = |of: &dyn Fn(&Figure) -> String| {
        let first = figures.first().map(|figure| of(figure));
        figures.iter().any(|figure| Some(of(figure)) != first)
    };
    let population = |figure: &Figure| {
        let population = figure.population.map(|key| &dataset.populations[key].label);
        population.map_or(wording.page.table.everyone.to_owned(), |label| {
            wording.of(label).to_owned()
        })
    };
    let field = |figure: &Figure| {
        figure.field.map_or(String::new(), |key| {
            wording.of(&dataset.fields[key].label).to_owned()
        })
    };
    let funder = |figure: &Figure| {
        let funder = figure
            .funder
            .map(|key| &dataset.organisations[key].short_name);
        funder.map_or(String::new(), |name| wording.of(name).to_owned())
    };
    let kinds: [&dyn Fn(&Figure) -> String; 6] = [
        &|figure| wording.place(figure).plain(),
        &|figure| wording.programme(figure.programme).plain(),
        &population,
        &field,
        &funder,
        &|figure| basis(wording, figure).to_owned(),
    ];
    let told: Vec<_> = kinds.into_iter().filter(|kind| differs(kind)).collect();
    let name = |figure: &&Figure| {
        let parts = told
            .iter()
            .map(|kind| kind(figure))
            .filter(|part| !part.is_empty());
        Rich::from(parts.collect::<Vec<_>>().join(" · ").as_str())
    };
    figures.iter().map(name).collect()
}

fn basis(wording: &Wording<'_>, figure: &Figure) -> &'static str {
    match figure.basis {
        Basis::Target => text::card_messages(wording.lang).target,
        basis => wording.basis(basis),
    }
}
