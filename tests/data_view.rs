//! The figures themselves, found and told apart, and the page of what is missing, on the founding
//! documents.

mod support;

use dataset::Row;
use idmaj::answer::answer;
use idmaj::query::address::parse;
use idmaj::text::Lang;
use idmaj::view::gaps::gaps;
use idmaj::view::page;
use idmaj::view::table::{FigureTable, listed, table};
use idmaj::view::wording::Wording;
use support::seed;

fn write(address: &str) -> FigureTable {
    let dataset = seed();
    let (query, _) = parse(address, Lang::Ar, &dataset);
    let listed = listed(&query, &answer(&dataset, &query.question));
    table(
        &Wording::new(&dataset, query.view.lang),
        &query,
        &listed,
        None,
        usize::MAX,
    )
}

/// Checks that words are found in something of this kind and name.
fn check(address: &str, kind: &str, name: &str) {
    let table = write(address);
    assert!(table.count > 0, "{address}");
    let of_kind = table.matches.iter().find(|found| found.kind == kind);
    let names = of_kind.into_iter().flat_map(|found| &found.names);
    let names: Vec<_> = names.map(|name| name.words.as_str()).collect();
    assert!(names.contains(&name), "{address}: {names:?}");
}

#[test]
fn words_of_any_language_are_found_whatever_the_page_reads() {
    check(
        "lang=en&find=tetouan",
        "Regions",
        "Tangier-Tetouan-Al Hoceima",
    );
    check("lang=en&find=طنجه", "Regions", "Tangier-Tetouan-Al Hoceima");
    check("lang=ar&find=oriental", "الجهات", "الشرق");
    check("lang=fr&find=refugees", "Organisations", "HCR");
    check("lang=fr&find=اكادير", "Lieux", "Agadir");
}

#[test]
fn a_status_can_be_looked_for_and_sorted_by() {
    let details = write("lang=en&find=detail");
    assert!(
        details
            .rows
            .iter()
            .any(|row| row.status == "A detail of another figure")
    );
    let sorted = write("lang=en&sort=status,asc");
    let statuses = sorted.rows.iter().map(|row| row.status.to_lowercase());
    assert!(statuses.collect::<Vec<_>>().is_sorted());
}

#[test]
fn the_total_that_is_shown_comes_first_and_nothing_is_left_out() {
    let (people, money) = (write("lang=en"), write("lang=en&show=money"));
    assert_eq!(people.count, money.count);
    assert!(
        people.rows[0]
            .value
            .plain()
            .chars()
            .all(|letter| letter != 'M')
    );
    assert!(
        money.rows[0].value.plain().contains("MAD") || money.rows[0].value.plain().contains("USD")
    );
}

#[test]
fn beside_the_figures_no_picture_is_made() {
    let dataset = seed();
    let (query, ignored) = parse("view=data", Lang::Ar, &dataset);
    let page = page(
        &dataset,
        &query,
        &answer(&dataset, &query.question),
        &ignored,
        None,
        false,
    );
    assert!(page.pictures.is_empty());
    assert_eq!(page.listed.len(), dataset.figures.len());
    assert!(page.ignored.is_none());
}

#[test]
fn what_is_missing_is_told_region_by_region_and_year_by_year() {
    let dataset = seed();
    for lang in Lang::ALL {
        let gaps = gaps(&Wording::new(&dataset, lang));
        for matrix in &gaps.matrices {
            assert_eq!(matrix.rows.len(), 13, "12 regions and the whole country");
            assert!(
                matrix
                    .rows
                    .iter()
                    .all(|row| row.cells.len() == matrix.columns.len())
            );
            let told: usize = matrix
                .rows
                .iter()
                .flat_map(|row| &row.cells)
                .map(|cell| cell.count)
                .sum();
            assert!(told > 0, "{} has figures", matrix.id);
        }
        assert_eq!(
            gaps.silent.len(),
            13,
            "no region has figures for every year"
        );
    }
}

#[test]
fn a_place_of_the_table_leads_to_as_many_figures_as_it_says() {
    let dataset = seed();
    let gaps = gaps(&Wording::new(&dataset, Lang::Ar));
    for matrix in &gaps.matrices {
        for cell in matrix
            .rows
            .iter()
            .flat_map(|row| &row.cells)
            .filter(|cell| cell.count > 0)
        {
            let (query, ignored) = parse(&cell.search, Lang::Ar, &dataset);
            assert!(query.shows_data() && ignored.is_empty(), "{}", cell.search);
            let listed = listed(&query, &answer(&dataset, &query.question));
            let of_kind = listed.iter().filter(|(key, _)| {
                let figure = &dataset.figures[*key];
                let family = dataset.measures[figure.measure].family;
                let region = figure
                    .regions
                    .iter()
                    .any(|key| query.question.filter.regions.contains(key));
                region && dataset::Vocabulary::word(family) == matrix.id
            });
            assert!(of_kind.count() >= cell.count, "{}", cell.search);
        }
    }
}

#[test]
fn disputes_name_the_preferred_figure_first_and_sums_their_difference() {
    let dataset = seed();
    let gaps = gaps(&Wording::new(&dataset, Lang::En));
    let disputed = dataset
        .figures
        .rows()
        .filter(|figure| figure.instead_of.is_some());
    let told: usize = gaps.disputes.iter().map(|one| one.others.len()).sum();
    assert_eq!(told, disputed.count());
    for quantity in &gaps.disputes {
        for (other, _) in &quantity.others {
            let preferred = dataset.figures[other.key].instead_of;
            assert_eq!(preferred, Some(quantity.preferred.key), "{}", other.id);
        }
    }
    let sum = gaps
        .sums
        .iter()
        .find(|sum| sum.whole.id == "ministry-grants-2017");
    let sum = sum.expect("its parts make 1,000 dirhams less");
    assert!(
        sum.parts.bare().contains("6,990,500"),
        "{}",
        sum.parts.bare()
    );
    assert!(
        sum.difference.bare().contains("1,000"),
        "{}",
        sum.difference.bare()
    );
    let anchors: Vec<_> = gaps.sources.iter().map(|source| &source.anchor).collect();
    assert!(
        anchors.contains(&&sum.whole.source.anchor),
        "its source is on the page"
    );
    assert_eq!(dataset.figures[sum.whole.key].id(), sum.whole.id);
}
