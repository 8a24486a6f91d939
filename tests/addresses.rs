//! The address is an interface: what is written can be read again, and no address breaks the page.

mod support;

use dataset::{Currency, Dataset, Key, PopulationGroup, Vocabulary};
use idmaj::query::address::{Ignored, format, parse, permalink};
use idmaj::query::{
    Column, Each, Embed, Filter, Query, Question, Show, Sort, Tab, Theme, ViewState, Years,
};
use idmaj::text::Lang;
use proptest::collection::btree_set;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use support::seed;

fn check(address: &str, canonical: &str, ignored: &[(&str, &str)]) {
    let dataset = seed();
    let (query, left) = parse(address, Lang::Ar, &dataset);
    assert_eq!(format(&query, Lang::Ar, &dataset), canonical, "{address}");
    let expected: Vec<_> = ignored
        .iter()
        .map(|(name, value)| Ignored {
            name: (*name).into(),
            value: (*value).into(),
        })
        .collect();
    assert_eq!(left, expected, "{address}");
}

#[test]
fn only_what_differs_from_the_default_is_written() {
    check("", "", &[]);
    check("?lang=ar&show=people&currency=MAD", "", &[]);
    check(
        "?lang=fr&region=MA-09,MA-02&show=money",
        "lang=fr&region=MA-02,MA-09&show=money",
        &[],
    );
    check("?years=2018-2018&theme=dark", "years=2018&theme=dark", &[]);
    check(
        "?sort=value,desc&find=Agadir",
        "find=Agadir&sort=value,desc",
        &[],
    );
    check("?sort=value", "sort=value,asc", &[]);
    check("?each=years&show=people", "", &[]);
    check("?each=fields&v=1", "each=fields", &[]);
    check(
        "?programme=avrr,iom-morocco&v=1",
        "programme=iom-morocco,avrr",
        &[],
    );
    check(
        "?place=tanger,oujda&group=refugees,migrants&field=health,education&organisation=undp,iom",
        "organisation=iom,undp&field=education,health&group=migrants,refugees&place=oujda,tanger",
        &[],
    );
}

#[test]
fn the_language_of_a_page_goes_without_saying_in_its_own_address() {
    let dataset = seed();
    let (query, _) = parse("?region=MA-02", Lang::Fr, &dataset);
    assert_eq!(query.view.lang, Lang::Fr);
    assert_eq!(format(&query, Lang::Fr, &dataset), "region=MA-02");
    assert_eq!(format(&query, Lang::Ar, &dataset), "lang=fr&region=MA-02");
    let (query, _) = parse("?lang=ar", Lang::Fr, &dataset);
    assert_eq!(format(&query, Lang::Fr, &dataset), "lang=ar");
}

#[test]
fn damage_is_left_out_and_named() {
    check(
        "?region=MA-99,MA-02",
        "region=MA-02",
        &[("region", "MA-99")],
    );
    check("?years=2021-2017", "years=2017-2021", &[]);
    check(
        "?years=abc&show=everything",
        "",
        &[("years", "abc"), ("show", "everything")],
    );
    check(
        "?years=20171&years=٢٠١٧",
        "",
        &[("years", "20171"), ("years", "٢٠١٧")],
    );
    check(
        "?nonsense=1&region=MA-02",
        "region=MA-02",
        &[("nonsense", "")],
    );
    check("?&&&=&region", "", &[("", "")]);
    check("??lang=en", "lang=en", &[]);
    check("?lang=EN", "", &[("lang", "EN")]);
    check("?sort=value,sideways", "", &[("sort", "value,sideways")]);
    check("?v=2", "", &[("v", "2")]);
    check("?each=months", "", &[("each", "months")]);
    check(
        "?field=magic,health&group=everybody&organisation=&place=atlantis,",
        "field=health",
        &[
            ("field", "magic"),
            ("group", "everybody"),
            ("place", "atlantis"),
        ],
    );
}

#[test]
fn text_survives_with_its_signs() {
    check(
        "?find=%D8%A3%D9%83%D8%A7%D8%AF%D9%8A%D8%B1",
        "find=%D8%A3%D9%83%D8%A7%D8%AF%D9%8A%D8%B1",
        &[],
    );
    check("?find=a%26b%3Dc%2B1+2", "find=a%26b%3Dc%2B1%202", &[]);
    check("?find=%zz%ff", "find=%25zz%EF%BF%BD", &[]);
    check("?find=<script>", "find=%3Cscript%3E", &[]);
}

#[test]
fn a_kept_link_carries_the_version_of_addresses() {
    let dataset = seed();
    let (query, _) = parse("?region=MA-02", Lang::Ar, &dataset);
    assert_eq!(permalink(&query, Lang::Ar, &dataset), "region=MA-02&v=1");
    assert_eq!(permalink(&Query::default(), Lang::Ar, &dataset), "v=1");
}

fn queries(dataset: &Dataset) -> impl Strategy<Value = Query> + use<> {
    let (regions, programmes) = (dataset.regions.len(), dataset.programmes.len());
    let years = option::of(
        (1990..2040i16, 1990..2040i16).prop_map(|(one, other)| Years::between(one, other)),
    );
    let filter = (
        btree_set(0..regions, 0..4),
        years,
        btree_set(0..programmes, 0..4),
    );
    let slices = (
        btree_set(0..dataset.organisations.len(), 0..3),
        btree_set(0..dataset.fields.len(), 0..3),
        btree_set(select(PopulationGroup::ALL), 0..3),
        btree_set(0..dataset.places.len(), 0..3),
    );
    let filter = (filter, slices).prop_map(
        |((regions, years, programmes), (organisations, fields, groups, places))| Filter {
            regions: regions.into_iter().map(Key::at).collect(),
            years,
            programmes: programmes.into_iter().map(Key::at).collect(),
            organisations: organisations.into_iter().map(Key::at).collect(),
            fields: fields.into_iter().map(Key::at).collect(),
            groups,
            places: places.into_iter().map(Key::at).collect(),
        },
    );
    let view = (
        select(&Show::ALL[..]),
        select(&[Currency::MAD, Currency::USD, Currency::EUR][..]),
        select(&Lang::ALL[..]),
    );
    let theme = option::of(select(&[Theme::Light, Theme::Dark][..]));
    let sort = option::of(
        (select(&Column::ALL[..]), any::<bool>())
            .prop_map(|(column, descending)| Sort { column, descending }),
    );
    let frame = (
        option::of(0..dataset.figures.len()),
        option::of(select(&["kits-received", "people-helped"][..]).prop_map(str::to_owned)),
        option::of(select(&[Embed::Full, Embed::Compact, Embed::Clean][..])),
        any::<bool>(),
        select(&[Tab::Explore, Tab::Data][..]),
        select(&[Each::Years, Each::Series, Each::Fields][..]),
    );
    (filter, view, theme, any::<String>(), sort, frame).prop_map(
        |(
            filter,
            (show, currency, lang),
            theme,
            find,
            sort,
            (figure, measure, embed, present, tab, each),
        )| {
            Query {
                question: Question {
                    filter,
                    show,
                    currency,
                    measure,
                    each,
                },
                view: ViewState {
                    lang,
                    theme,
                    tab,
                    find,
                    sort,
                    figure: figure.map(Key::at),
                    embed,
                    present,
                },
            }
        },
    )
}

#[test]
fn a_thousand_queries_survive_the_address() {
    let dataset = seed();
    let config = ProptestConfig {
        cases: 1000,
        failure_persistence: None,
        ..ProptestConfig::default()
    };
    proptest!(config, |(query in queries(&dataset), home in select(&Lang::ALL[..]))| {
        let written = format(&query, home, &dataset);
        let (read, ignored) = parse(&written, home, &dataset);
        prop_assert_eq!(ignored, []);
        prop_assert_eq!(format(&read, home, &dataset), written);
        prop_assert_eq!(read, query);
    });
}

#[test]
fn any_text_is_an_address() {
    let dataset = seed();
    proptest!(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() }, |(text in ".{0,200}")| {
        let (query, _) = parse(&text, Lang::Ar, &dataset);
        let written = format(&query, Lang::Ar, &dataset);
        prop_assert_eq!(parse(&written, Lang::Ar, &dataset).0, query);
    });
}
