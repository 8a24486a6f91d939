//! Where there is no total, everything on the page says so alike, and says what there is instead.

use dataset::count::Years;
use idmaj::answer::answer;
use idmaj::query::{Action, Query, Show};
use idmaj::text::Lang;
use idmaj::view::beside::beside;
use idmaj::view::filters::filters;
use idmaj::view::pictures::Upper;
use idmaj::view::table::listed;
use idmaj::view::tiles::tiles;
use idmaj::view::wording::Wording;

#[test]
fn every_region_and_year_has_one_answer_and_it_is_never_empty() {
    let dataset = idmaj::published::dataset().expect("data/ is sound");
    let wording = Wording::new(&dataset, Lang::En);
    for year in 2005..=2025 {
        for show in [Show::People, Show::Money] {
            let mut query = Query::in_lang(Lang::En);
            query.question.show = show;
            query.question.filter.years = Some(Years::between(year, year));
            agrees(&wording, &query);
        }
    }
}

/// Holds each region's total, tile, chip, row of the picture and export against each other.
fn agrees(wording: &Wording<'_>, query: &Query) {
    let show = query.question.show;
    let all = answer(wording.dataset, &query.question);
    let filters = filters(wording, query, &all);
    let chips: Vec<_> = filters
        .focus_regions
        .iter()
        .chain(&*filters.other_regions)
        .collect();
    let picture = Upper::Region.picture(wording, query, &all);
    for region in wording.regions() {
        let own = query.apply(Action::ToggleRegion(region));
        let found = answer(wording.dataset, &own.question);
        let total = found.total(show);
        let at = format!("{show:?} {:?}", own.question.filter);
        let rows = listed(&own, &found);
        let counted = rows
            .iter()
            .filter(|(key, why)| why.is_none() && total.counted.contains(key));
        let Some(nothing) = total.nothing else {
            assert_eq!(
                counted.count(),
                total.counted.len() - total.unconverted.len(),
                "{at}"
            );
            continue;
        };
        assert_eq!(counted.count(), 0, "{at}");
        let said = wording.nothing(nothing);
        let tiles = tiles(wording, &own, &found);
        let tile = tiles.iter().find(|tile| tile.account == Some(show));
        assert_eq!(tile.and_then(|tile| tile.nothing), Some(said), "{at}");
        let action = Action::ToggleRegion(region);
        let chip = chips.iter().find(|chip| chip.action == action);
        let count = chip.and_then(|chip| chip.count.as_ref());
        assert_eq!(
            count.map(|count| count.bare()).as_deref(),
            Some(said),
            "{at}"
        );
        let row = picture
            .rows
            .iter()
            .find(|row| row.action.as_ref() == Some(&action));
        assert_eq!(
            row.map(|row| row.value.bare()).as_deref(),
            Some(said),
            "{at}"
        );
        let beside = beside(wording, &own, &found);
        assert!(beside.is_all && beside.nearest.is_some(), "{at}");
    }
}
