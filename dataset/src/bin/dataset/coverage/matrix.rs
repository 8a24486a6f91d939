//! How many figures each region has in each year, family by family.

use dataset::audit::{Cell, Coverage};
use dataset::{Dataset, Family, Key, Region, Vocabulary};
use serde_json::{Value, json};

use crate::columns::widest;
use crate::style::{QUIET, painted};
use crate::words::years;

/// Most years side by side, so that a line fits a terminal of a hundred columns.
const ABREAST: usize = 24;

/// How wide the columns are.
struct Widths {
    /// The names of regions.
    name: usize,
    /// A year and its counts.
    year: usize,
}

/// One table for every stretch of years.
pub fn lines(dataset: &Dataset, coverage: &Coverage) -> Vec<String> {
    let mut columns: Vec<Option<i16>> = coverage
        .years
        .map(|years| (years.first..=years.last).map(Some).collect())
        .unwrap_or_default();
    if coverage.cells.keys().any(|cell| cell.year.is_none()) {
        columns.push(None);
    }
    let names = dataset.regions.rows().map(|region| &region.short_name);
    let most = coverage.cells.values().max().copied().unwrap_or(0);
    let widths = Widths {
        name: widest(names.map(|name| name.en.as_str())),
        year: most.to_string().len().max(2) + 1,
    };
    let stretches = columns.len().div_ceil(ABREAST).max(1);
    let stretches = columns.chunks(columns.len().div_ceil(stretches).max(1));
    let tables: Vec<_> = stretches
        .map(|columns| table(dataset, coverage, columns, &widths))
        .collect();
    tables.join(&String::new())
}

/// The matrix as a list of the cells that have figures.
pub fn json(dataset: &Dataset, coverage: &Coverage) -> Value {
    let cells = coverage.cells.iter().map(|(cell, figures)| {
        json!({
            "region": dataset.regions[cell.region].id,
            "year": cell.year,
            "family": cell.family.word(),
            "figures": figures,
        })
    });
    cells.collect()
}

fn table(
    dataset: &Dataset,
    coverage: &Coverage,
    columns: &[Option<i16>],
    widths: &Widths,
) -> Vec<String> {
    let head = columns.iter().map(|year| {
        let year = year.map_or("-".to_owned(), |year| format!("{:02}", year % 100));
        format!("{year:>0$}", widths.year)
    });
    let mut dated = columns.iter().flatten();
    let mut title = dated.next().map_or_else(String::new, |first| {
        years(*first, *dated.next_back().unwrap_or(first))
    });
    if columns.contains(&None) {
        title.push_str(" (-: no date)");
    }
    let head = format!(
        "  {title:<0$}{1}",
        widths.name + 2,
        head.collect::<String>()
    );
    let mut lines = vec![painted(QUIET, head)];
    for family in Family::ALL {
        let rows = rows(dataset, coverage, columns, *family, widths);
        let name = family_name(*family);
        if rows.is_empty() {
            lines.push(format!("  {name}: none"));
        } else {
            lines.push(format!("  {name}"));
            lines.extend(rows);
        }
    }
    lines
}

/// The regions that have a figure of a family in some of these years.
fn rows(
    dataset: &Dataset,
    coverage: &Coverage,
    columns: &[Option<i16>],
    family: Family,
    widths: &Widths,
) -> Vec<String> {
    let row = |(region, row): (Key<Region>, &Region)| {
        let figures = |year: &Option<i16>| {
            coverage.figures(Cell {
                region,
                year: *year,
                family,
            })
        };
        let counts: Vec<_> = columns.iter().map(figures).collect();
        let cells = counts.iter().map(|count| match count {
            0 => painted(QUIET, format!("{:>1$}", "·", widths.year)),
            count => format!("{count:>0$}", widths.year),
        });
        let name = &row.short_name.en;
        let line = format!("    {name:<0$}{1}", widths.name, cells.collect::<String>());
        counts.iter().any(|count| *count > 0).then_some(line)
    };
    dataset.regions.iter().filter_map(row).collect()
}

fn family_name(family: Family) -> &'static str {
    match family {
        Family::People => "People",
        Family::Presence => "Presence",
        Family::Money => "Money",
        Family::Activity => "Activities",
        Family::Rate => "Rates",
    }
}
