//! In which totals a figure counts, and why it does not in the others.

use dataset::Dataset;
use dataset::audit::{Explanation, Scope, Standing, Verdict};
use dataset::count::Show;
use serde_json::{Value, json};

use super::reasons;
use crate::columns::aligned;
use crate::style::{ALERT, GOOD, TITLE, painted};
use crate::words::{regions, years};

/// The total that the figure is listed under.
pub fn total_name(show: Show) -> &'static str {
    match show {
        Show::People => "people",
        Show::Money => "money",
        Show::Activities => "activities",
    }
}

/// A line for each total; single years that agree and follow each other share one.
pub fn lines(dataset: &Dataset, explanation: &Explanation) -> Vec<String> {
    let title = format!("In the total of {}", total_name(explanation.show));
    let runs = explanation.standings.chunk_by(|one, next| {
        single_year(one).is_some() && single_year(next).is_some() && one.verdict == next.verdict
    });
    let lines = runs.filter_map(|run| {
        let (first, last) = (run.first()?, run.last()?);
        let chosen = match (single_year(first), single_year(last)) {
            (Some(from), Some(to)) if from != to => format!("each of {from}-{to}"),
            _ => chosen(dataset, &first.scope),
        };
        Some((chosen, verdict(dataset, first.verdict)))
    });
    let lines = aligned(lines.collect());
    std::iter::once(painted(TITLE, title))
        .chain(lines)
        .collect()
}

/// Each total by what is chosen.
pub fn json(dataset: &Dataset, explanation: &Explanation) -> Value {
    let standing = |standing: &Standing| match standing.verdict {
        Verdict::Counts { unconverted } => json!({
            "chosen": scope_json(dataset, &standing.scope),
            "counts": true,
            "unconverted": unconverted,
        }),
        Verdict::LeftOut {
            reason,
            partly_inside,
        } => json!({
            "chosen": scope_json(dataset, &standing.scope),
            "counts": false,
            "reason": reason.word(),
            "figure": reason.figure().map(|key| &dataset.figures[key].id),
            "words": reasons::words(dataset, reason, partly_inside),
            "partly_inside": partly_inside,
        }),
    };
    explanation.standings.iter().map(standing).collect()
}

fn single_year(standing: &Standing) -> Option<i16> {
    match &standing.scope {
        Scope::Years(years) if years.first == years.last => Some(years.first),
        _ => None,
    }
}

fn chosen(dataset: &Dataset, scope: &Scope) -> String {
    match scope {
        Scope::Everything => "everything".to_owned(),
        Scope::Regions(keys) => regions(dataset, keys),
        Scope::Programme(key) => dataset.programmes[*key].short_name.en.clone(),
        Scope::Years(chosen) => years(chosen.first, chosen.last),
    }
}

fn scope_json(dataset: &Dataset, scope: &Scope) -> Value {
    match scope {
        Scope::Everything => json!({}),
        Scope::Regions(keys) => {
            let ids = keys.iter().map(|key| &dataset.regions[*key].id);
            json!({ "regions": ids.collect::<Vec<_>>() })
        }
        Scope::Programme(key) => json!({ "programme": dataset.programmes[*key].id }),
        Scope::Years(years) => json!({ "years": { "first": years.first, "last": years.last } }),
    }
}

fn verdict(dataset: &Dataset, verdict: Verdict) -> String {
    match verdict {
        Verdict::Counts { unconverted } => {
            let mut words = painted(GOOD, "counts");
            if unconverted {
                words.push_str(", but not in the converted sum: no exchange rate is known");
            }
            words
        }
        Verdict::LeftOut {
            reason,
            partly_inside,
        } => {
            let words = reasons::words(dataset, reason, partly_inside);
            format!("{}: {words}", painted(ALERT, "does not count"))
        }
    }
}
