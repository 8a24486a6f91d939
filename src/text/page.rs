//! The sentences of the explorer's page, in three languages; a missing one does not compile.
//!
//! `{name}` stands for a value, `**…**` for emphasis. Every sentence uses the same names in the
//! three languages, which a test holds.

#[cfg(not(target_arch = "wasm32"))]
mod ar;
#[cfg(not(target_arch = "wasm32"))]
mod en;
#[cfg(not(target_arch = "wasm32"))]
mod fr;
mod headline;
mod pictures;

pub use headline::HeadlineMessages;
pub use pictures::PictureMessages;

use super::lexicon::lexicon;
use super::{Forms, Lang};
use serde::{Deserialize, Serialize};

/// Every sentence of the page.
#[derive(Debug, Serialize, Deserialize)]
pub struct PageMessages {
    /// A link to the first thing after the header. No names.
    pub skip: &'static str,
    /// Names the choice of languages. No names.
    pub languages: &'static str,
    /// Names the choice of light or dark. No names.
    pub theme: &'static str,
    /// The answer in one sentence.
    pub headline: HeadlineMessages,
    /// The country, as a label. No names.
    pub country: &'static str,
    /// One year: `{year}`.
    pub in_year: &'static str,
    /// Several years: `{first} {last}`.
    pub in_years: &'static str,
    /// People helped, without the number.
    pub people_label: Forms,
    /// Programmes, without the number.
    pub programmes_label: Forms,
    /// Published figures, without the number.
    pub figures_label: Forms,
    /// Activities as a heading. No names.
    pub activities_label: &'static str,
    /// Converted money under its number: `{currency}`.
    pub money_label: &'static str,
    /// How many of the figures are added in a total: `{count}`.
    pub figures_counted: Forms,
    /// The button that opens the account of a total. No names.
    pub how_counted: &'static str,
    /// The account's headings: what counts, what does not. No names.
    pub counted_heading: &'static str,
    /// What does not count. No names.
    pub left_out_heading: &'static str,
    /// A reason and how many figures it holds: `{reason} {count}`.
    pub reason_count: &'static str,
    /// The larger figure that holds it: `{figure}`.
    pub inside_of: &'static str,
    /// The figure that is used instead: `{figure}`.
    pub replaced_by: &'static str,
    /// Closes something. No names.
    pub close: &'static str,
    /// Remarks in an account.
    pub remarks: Remarks,
    /// The filters.
    pub filters: FilterMessages,
    /// The pictures.
    pub pictures: PictureMessages,
    /// The projector.
    pub stage: StageMessages,
    /// Who does what where, and when.
    pub work: WorkMessages,
    /// The table and the sources.
    pub table: TableMessages,
    /// Leads to the briefs of regions, to those of programmes, to the page about the site. No names.
    pub pages: [&'static str; 3],
    /// The two pages of pictures together.
    pub picture_pages: &'static str,
    /// Each of them: the total taken apart, and other pictures.
    pub each_page: [&'static str; 2],
    /// The heading of the data as files. No names.
    pub keep: &'static str,
    /// The files: the package, the workbook, figures for software. No names.
    pub files: [&'static str; 3],
    /// Parameters of the address that were left out: `{names}`.
    pub ignored: &'static str,
    /// The foot of the page: licences and what the site is. No names.
    pub footer: &'static str,
    /// The version of the data: `{version}`.
    pub data_version: &'static str,
}

/// Remarks that a total carries.
#[derive(Debug, Serialize, Deserialize)]
pub struct Remarks {
    /// The same people may be counted twice. No names.
    pub several_programmes: &'static str,
    /// A figure is only partly inside one that counts: `{figure}`.
    pub partly_inside: &'static str,
    /// Years without a figure in a series: `{programme} {measure} {years}`.
    pub gap: &'static str,
    /// The parts that are added: `{basis} {amount}`.
    pub basis: &'static str,
    /// How an amount was converted: `{amount} {rate} {year} {converted}`.
    pub converted: &'static str,
    /// Where the rate comes from: `{source}`.
    pub rate_source: &'static str,
    /// An amount without a rate: `{amount}`.
    pub unconverted: &'static str,
    /// A whole whose parts add up to something else: `{figure} {whole} {parts} {difference}`.
    pub does_not_close: &'static str,
    /// A number on a date, beside the total: `{figure} {value} {date}`.
    pub beside: &'static str,
}

/// Words of the filters.
#[derive(Debug, Serialize, Deserialize)]
pub struct FilterMessages {
    /// Names the whole group. No names.
    pub title: &'static str,
    /// The button on phones: `{count}` filters are set.
    pub button: &'static str,
    /// What is shown. No names.
    pub show: &'static str,
    /// The converted currency. No names.
    pub currency: &'static str,
    /// The other nine regions. No names.
    pub other_regions: &'static str,
    /// From which year. No names.
    pub from: &'static str,
    /// To which year. No names.
    pub to: &'static str,
    /// Groups of people: migrants, refugees, returnees, residents, diaspora, mixed. No names.
    pub groups: [&'static str; 6],
    /// Finds a programme by name. No names.
    pub find_programme: &'static str,
    /// Nothing found. No names.
    pub no_programme: &'static str,
    /// Shown when copying is not allowed: the link stands in a field. No names.
    pub copy_by_hand: &'static str,
}

/// Words of the projector.
#[derive(Debug, Serialize, Deserialize)]
pub struct StageMessages {
    /// Names its bar. No names.
    pub title: &'static str,
    /// Fills the projector. No names.
    pub project: &'static str,
    /// The thing before. No names.
    pub back: &'static str,
    /// The next thing. No names.
    pub next: &'static str,
    /// Back to the page. No names.
    pub leave: &'static str,
}

/// Words of who does what where, and when.
#[derive(Debug, Serialize, Deserialize)]
pub struct WorkMessages {
    /// The page of the table and the events. No names.
    pub page: &'static str,
    /// The heading. No names.
    pub title: &'static str,
    /// How to read it. No names.
    pub note: &'static str,
    /// The first column. No names.
    pub programme: &'static str,
    /// A dot, for those who do not see it. No names.
    pub works: &'static str,
    /// An empty place, for those who do not see it. No names.
    pub silent: &'static str,
    /// The heading of the events. No names.
    pub events: &'static str,
}

/// Words of the table of figures and of the sources.
#[derive(Debug, Serialize, Deserialize)]
pub struct TableMessages {
    /// The heading. No names.
    pub title: &'static str,
    /// What the table holds, for its caption. No names.
    pub caption: &'static str,
    /// The search field. No names.
    pub find: &'static str,
    /// How many rows are listed: `{count}`.
    pub rows: Forms,
    /// The link to all figures as a file.
    pub csv: &'static str,
    /// Lists the rest of the rows. No names.
    pub show_all: &'static str,
    /// Introduces what the words to find were found in. No names.
    pub found_in: &'static str,
    /// What can be found: programmes, organisations, places, regions, measures, populations,
    /// fields, sources, remarks, with `|` between them. No names.
    pub kinds: &'static str,
    /// More of a kind than are named: `{count}`.
    pub more: &'static str,
    /// Stands over the files of what is listed. No names.
    pub save: &'static str,
    /// The file for programs, the file for spreadsheets. No names.
    pub save_as: [&'static str; 2],
    /// The columns of the file for spreadsheets, in the order of the file for programs, with `|`
    /// between them. No names.
    pub export_columns: &'static str,
    /// Leads to the figures beside the filters, and back to the pictures. No names.
    pub views: [&'static str; 2],
    /// Leads to what is missing, disputed or does not add up. No names.
    pub gaps: &'static str,
    /// A figure that counts. No names.
    pub counted: &'static str,
    /// Who is counted when it is everyone. No names.
    pub everyone: &'static str,
    /// No date published. No names.
    pub undated: &'static str,
    /// The heading of the sources. No names.
    pub sources: &'static str,
    /// A source without a date. No names.
    pub source_undated: &'static str,
    /// When a source was last read: `{date}`.
    pub accessed: &'static str,
    /// Stands between a publisher and a date. No names.
    pub comma: &'static str,
    /// How many figures a source gives: `{count}`.
    pub source_figures: Forms,
    /// How many documents there are: `{count}`.
    pub documents: Forms,
    /// How many more than those named: `{count}`.
    pub more_documents: Forms,
    /// How many stand behind the selection, and how many of each kind: `{documents} {kinds}`.
    pub documents_sentence: &'static str,
    /// Documents of each kind, counted: primary, press, secondary. `{count}`.
    pub documents_of_kind: [Forms; 3],
    /// Leads to the page of all documents. No names.
    pub all_documents: &'static str,
    /// Opens a document elsewhere. No names.
    pub read: &'static str,
    /// How near a document stands to the facts: primary, press, secondary. No names.
    pub reliability: [&'static str; 3],
    /// A source gives exchange rates only. No names.
    pub rates_only: &'static str,
    /// What a document gives that has no figure: events, and who works where.
    pub events_only: &'static str,
}

/// The words of a language.
pub fn page_messages(lang: Lang) -> &'static PageMessages {
    lexicon(lang).page
}

/// The words of a language, as they were written.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn written(lang: Lang) -> &'static PageMessages {
    match lang {
        Lang::Ar => &ar::MESSAGES,
        Lang::Fr => &fr::MESSAGES,
        Lang::En => &en::MESSAGES,
    }
}
