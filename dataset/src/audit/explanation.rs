//! Whether a figure counts, asked of every total that it could be expected in.

use crate::count::{Filter, Reason, Show, Total, Years, listed_under, select, total};
use crate::{Currency, Dataset, Figure, Key, Programme, Region};

/// A figure and what becomes of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Explanation {
    /// The figure.
    pub figure: Key<Figure>,
    /// Which total it is listed under.
    pub show: Show,
    /// What becomes of it: in everything, its regions, its programme and those that this is a part
    /// of, and its years.
    pub standings: Vec<Standing>,
}

/// What becomes of a figure in one total.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    /// What is chosen.
    pub scope: Scope,
    /// Whether the figure counts there.
    pub verdict: Verdict,
}

/// What is chosen, the other filters being empty.
#[derive(Clone, Debug, PartialEq)]
pub enum Scope {
    /// Nothing is: all there is.
    Everything,
    /// A region, or several together.
    Regions(Vec<Key<Region>>),
    /// A programme.
    Programme(Key<Programme>),
    /// A year, or several.
    Years(Years),
}

/// Whether a figure counts in a total.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Verdict {
    /// It does.
    Counts {
        /// Whether it is money for which no exchange rate is known, so that the converted sum
        /// leaves it out.
        unconverted: bool,
    },
    /// It does not.
    LeftOut {
        /// Why not.
        reason: Reason,
        /// Whether it is not wholly inside the figure that counts, so that the total reads
        /// "at least".
        partly_inside: bool,
    },
}

/// Explains a figure. Money is converted into `currency`.
pub fn explain(dataset: &Dataset, key: Key<Figure>, currency: Currency) -> Explanation {
    let figure = &dataset.figures[key];
    let show = listed_under(dataset, figure);
    let standings = scopes(dataset, figure)
        .into_iter()
        .filter_map(|scope| {
            let selection = select(dataset, &scope.filter());
            let verdict = verdict(&total(&selection, show, currency), key)?;
            Some(Standing { scope, verdict })
        })
        .collect();
    Explanation {
        figure: key,
        show,
        standings,
    }
}

impl Scope {
    /// The filter that chooses it.
    pub fn filter(&self) -> Filter {
        let mut filter = Filter::default();
        match self {
            Self::Everything => {}
            Self::Regions(regions) => filter.regions.extend(regions.iter().copied()),
            Self::Programme(programme) => {
                filter.programmes.insert(*programme);
            }
            Self::Years(years) => filter.years = Some(*years),
        }
        filter
    }
}

fn scopes(dataset: &Dataset, figure: &Figure) -> Vec<Scope> {
    let mut scopes = vec![Scope::Everything];
    if figure.regions.len() > 1 {
        scopes.push(Scope::Regions(figure.regions.clone()));
    }
    let alone = |region: &Key<Region>| Scope::Regions(vec![*region]);
    scopes.extend(figure.regions.iter().map(alone));
    scopes.extend(dataset.lineage(figure.programme).map(Scope::Programme));
    if let Some(period) = figure.period {
        let (first, last) = (period.start.year, period.end.year);
        if first != last {
            scopes.push(Scope::Years(Years { first, last }));
        }
        let each = |year| Years {
            first: year,
            last: year,
        };
        scopes.extend((first..=last).map(each).map(Scope::Years));
    }
    scopes
}

/// What a total says of a figure; nothing when it does not list it, which no scope of its own does.
fn verdict(total: &Total, figure: Key<Figure>) -> Option<Verdict> {
    if total.counted.contains(&figure) {
        return Some(Verdict::Counts {
            unconverted: total.unconverted.contains(&figure),
        });
    }
    let left = total.left_out.iter().find(|left| left.figure == figure)?;
    Some(Verdict::LeftOut {
        reason: left.reason,
        partly_inside: total.partly_inside.contains(&figure),
    })
}
