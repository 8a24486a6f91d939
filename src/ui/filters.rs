//! The filters: what is shown, regions, years, programmes, currency; beside the answer, or one bar.

mod choices;
mod years;

use yew::prelude::*;

use super::copy::Copy;
use super::part::Sheet;
use crate::query::Action;
use crate::text::{Lang, Rich, fill, messages, page_messages};
use crate::view::filters::Filters;
use choices::{ProgrammeChecks, checks, segments};
use years::YearChoice;

/// What the filters show.
#[derive(Clone, Debug, PartialEq, Properties)]
struct FiltersProps {
    /// The language read.
    pub lang: Lang,
    /// Everything that can be chosen.
    pub filters: Filters,
    /// Whether there is anything to clear.
    pub can_clear: bool,
    /// A link to this view.
    pub link: String,
    /// Tells what the visitor does.
    pub act: Callback<Action>,
}

/// The filters.
pub fn filters(sheet: &Sheet) -> Html {
    html! {
        <FiltersPanel lang={sheet.page.lang} filters={sheet.page.filters.clone()} can_clear={sheet.narrowed} link={sheet.link.clone()} act={sheet.act.clone()} />
    }
}

#[component]
fn FiltersPanel(props: &FiltersProps) -> Html {
    let FiltersProps {
        lang,
        filters,
        can_clear,
        link,
        act,
    } = props;
    // On phones the panel is folded away until it is asked for; wide screens always show it.
    let open = use_state(|| false);
    let fold = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    let words = &page_messages(*lang).filters;
    let common = &messages(*lang).filters;
    let set = Rich::from(crate::text::number(*lang, filters.set as i64 * 1_000_000).as_str());
    let clear = act.reform(|_: MouseEvent| Action::ClearAll);
    html! {
        <section class="filters" aria-label={words.title}>
            <div class="bar">
                <button type="button" aria-expanded={open.to_string()} aria-controls="filter-panel" onclick={fold}>
                    { fill(words.button, &[("count", set)]).plain() }
                </button>
                <button type="button" onclick={clear.clone()} disabled={!can_clear}>{ common.clear_all }</button>
            </div>
            { segments("show", words.show, &filters.shows, act) }
            <div id="filter-panel" class="panel" data-open={open.to_string()}>
                <fieldset id="filter-region">
                    <legend>{ common.region }</legend>
                    { checks("region", &filters.focus_regions, "", act) }
                    <details>
                        <summary>{ words.other_regions }</summary>
                        { checks("region", &filters.other_regions, "", act) }
                    </details>
                </fieldset>
                <YearChoice lang={*lang} years={filters.years.clone()} chosen={filters.chosen_years} act={act.clone()} />
                <ProgrammeChecks lang={*lang} choices={filters.programmes.clone()} act={act.clone()} />
                { segments("currency", words.currency, &filters.currencies, act) }
                <div class="actions">
                    <button type="button" class="clear" onclick={clear} disabled={!can_clear}>{ common.clear_all }</button>
                    <Copy lang={*lang} label={common.copy_link} text={link.clone()} />
                </div>
            </div>
        </section>
    }
}
