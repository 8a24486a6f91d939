//! The counting rules written twice: `data/counting.sql`, run by DuckDB, must give what the program
//! counts, figure by figure. Run by `cargo xtask test sql`, which says where DuckDB is.

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use dataset::count::{Filter, Show, Unit, Years, select, total};
use dataset::{Currency, Dataset, Decimal, Key, Row, Table};
use proptest::collection::btree_set;
use proptest::option;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use support::{published, seed};

/// How many selections are drawn by chance, beside each region, year, programme and organisation.
const RANDOM: usize = 500;

/// Each total of each selection by its unit: the sum and the figures that count.
type Totals = BTreeMap<(usize, &'static str, String), (Decimal, BTreeSet<String>)>;

#[test]
fn both_count_the_published_package_alike() {
    agree(&published(), Path::new("data"));
}

#[test]
fn both_count_the_founding_package_alike() {
    agree(&seed(), Path::new("tests/fixtures/seed"));
}

fn agree(dataset: &Dataset, folder: &Path) {
    let filters = filters(dataset);
    assert!(filters.len() > RANDOM);
    let (ours, theirs) = (ours(dataset, &filters), theirs(dataset, folder, &filters));
    assert!(!ours.is_empty());
    for ((place, show, unit), counted) in &ours {
        let key = (*place, *show, unit.clone());
        assert_eq!(
            theirs.get(&key),
            Some(counted),
            "{show} in {unit} for {:?}",
            filters[*place]
        );
    }
    let more = theirs.keys().find(|key| !ours.contains_key(*key));
    assert_eq!(more, None, "{:?}", more.map(|(place, ..)| &filters[*place]));
    println!(
        "{} totals of {} selections agree",
        ours.len(),
        filters.len()
    );
}

/// Everything, each region, year, programme and organisation by itself, and some by chance.
fn filters(dataset: &Dataset) -> Vec<Filter> {
    let mut filters = vec![Filter::default()];
    filters.extend(dataset.regions.keys().map(|key| Filter {
        regions: BTreeSet::from([key]),
        ..Filter::default()
    }));
    filters.extend((1990..=2030).map(|year| Filter {
        years: Some(Years::between(year, year)),
        ..Filter::default()
    }));
    filters.extend(dataset.programmes.keys().map(|key| Filter {
        programmes: BTreeSet::from([key]),
        ..Filter::default()
    }));
    filters.extend(dataset.organisations.keys().map(|key| Filter {
        organisations: BTreeSet::from([key]),
        ..Filter::default()
    }));
    let mut runner = TestRunner::deterministic();
    let strategy = (
        btree_set(0..dataset.regions.len(), 0..4),
        option::of((2005..2027i16, 0..8i16)),
        btree_set(0..dataset.programmes.len(), 0..4),
        btree_set(0..dataset.organisations.len(), 0..3),
        // Which of programmes and organisations are chosen at all: together they leave little.
        0..4,
    );
    for _ in 0..RANDOM {
        let drawn = strategy.new_tree(&mut runner).expect("it draws").current();
        let (regions, years, mut programmes, mut organisations, which) = drawn;
        if which & 1 == 0 {
            programmes.clear();
        }
        if which & 2 == 0 {
            organisations.clear();
        }
        filters.push(Filter {
            regions: regions.into_iter().map(Key::at).collect(),
            years: years.map(|(first, length)| Years::between(first, first + length)),
            programmes: programmes.into_iter().map(Key::at).collect(),
            organisations: organisations.into_iter().map(Key::at).collect(),
            ..Filter::default()
        });
    }
    filters
}

fn name(show: Show) -> &'static str {
    match show {
        Show::People => "people",
        Show::Money => "money",
        Show::Activities => "activities",
    }
}

fn ours(dataset: &Dataset, filters: &[Filter]) -> Totals {
    let mut totals = Totals::new();
    for (place, filter) in filters.iter().enumerate() {
        let selection = select(dataset, filter);
        for show in Show::ALL {
            let total = total(&selection, show, Currency::MAD);
            let ids = |is_in: &dyn Fn(&dataset::Figure) -> bool| {
                let figures = total.counted.iter().map(|key| &dataset.figures[*key]);
                let figures = figures.filter(|figure| is_in(figure));
                figures.map(|figure| figure.id.clone()).collect()
            };
            for sum in &total.sums {
                let (unit, ids) = match &sum.unit {
                    Unit::People => ("person".to_owned(), ids(&|_| true)),
                    Unit::Money(currency) => (
                        currency.code().to_owned(),
                        ids(&|figure| figure.currency == Some(*currency)),
                    ),
                    Unit::Activity(unit) => (
                        unit.clone(),
                        ids(&|figure| dataset.measures[figure.measure].unit == *unit),
                    ),
                };
                totals.insert((place, name(show), unit), (sum.value, ids));
            }
            if let Some(sum) = &total.converted {
                let without_rate = total.unconverted.iter().map(|key| &dataset.figures[*key]);
                let without_rate: Vec<_> = without_rate.map(|figure| &figure.id).collect();
                let ids = ids(&|figure| !without_rate.contains(&&figure.id));
                let key = (place, name(show), "converted".to_owned());
                totals.insert(key, (sum.value, ids));
            }
        }
    }
    totals
}

fn theirs(dataset: &Dataset, folder: &Path, filters: &[Filter]) -> Totals {
    let work = std::env::temp_dir().join(format!(
        "idmaj-second-counter-{}-{}",
        std::process::id(),
        dataset.figures.len()
    ));
    std::fs::create_dir_all(&work).expect("the folder for temporary files can be written");
    let (asked, answered) = (work.join("selections.csv"), work.join("totals.csv"));
    std::fs::write(&asked, selections(dataset, filters)).expect("it can be written");
    let rules = std::fs::canonicalize("data/counting.sql").expect("the rules are there");
    run(
        folder,
        &format!(
            "create table selections as select selection, regions, cast(first_year as int) as \
             first_year, cast(last_year as int) as last_year, programmes, organisations \
             from read_csv('{}', all_varchar = true, header = true, nullstr = '');\n\
             .read {}\n\
             select if(exists(from unsettled), error('a fourth walk is needed'), 'settled');\n\
             copy totals to '{}' (header);\n",
            asked.display(),
            rules.display(),
            answered.display()
        ),
    );
    let mut reader = csv::Reader::from_path(&answered).expect("it was written");
    let rows = reader.records().map(|row| row.expect("a line is whole"));
    let totals = rows.map(|row| {
        let place = row[0].parse().expect("a selection is a number");
        let shows = Show::ALL.map(name);
        let show = shows.into_iter().find(|show| *show == &row[1]);
        let value = Decimal::parse(&row[3]).expect("a sum is a number");
        let ids = row[5].split(';').map(str::to_owned).collect();
        let show = show.expect("a total is one of three");
        ((place, show, row[2].to_owned()), (value, ids))
    });
    let totals = totals.collect();
    std::fs::remove_dir_all(&work).expect("it can be removed again");
    totals
}

/// The selections as a table.
fn selections(dataset: &Dataset, filters: &[Filter]) -> String {
    fn joined<T: Row>(table: &Table<T>, keys: &BTreeSet<Key<T>>) -> String {
        let ids: Vec<_> = keys.iter().map(|key| table[*key].id()).collect();
        ids.join(";")
    }
    let mut text = "selection,regions,first_year,last_year,programmes,organisations\n".to_owned();
    for (place, filter) in filters.iter().enumerate() {
        let year = |year: fn(Years) -> i16| {
            let year = filter.years.map(year);
            year.map_or(String::new(), |year| year.to_string())
        };
        let cells = [
            place.to_string(),
            joined(&dataset.regions, &filter.regions),
            year(|years| years.first),
            year(|years| years.last),
            joined(&dataset.programmes, &filter.programmes),
            joined(&dataset.organisations, &filter.organisations),
        ];
        text.push_str(&cells.join(","));
        text.push('\n');
    }
    text
}

/// Runs a script in the folder of a package.
fn run(folder: &Path, script: &str) {
    let program = std::env::var("IDMAJ_DUCKDB")
        .expect("IDMAJ_DUCKDB names no DuckDB: run `cargo xtask test sql`, which installs it");
    let mut child = Command::new(&program)
        .current_dir(folder)
        .args(["-batch", "-bail"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .unwrap_or_else(|error| panic!("{program} does not start: {error}"));
    let stdin = child.stdin.take();
    let written = stdin.map(|mut stdin| stdin.write_all(script.as_bytes()));
    assert!(matches!(written, Some(Ok(()))), "DuckDB takes no script");
    let ended = child.wait().expect("it ends");
    assert!(ended.success(), "DuckDB stopped with an error: see above");
}
