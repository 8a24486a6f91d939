//! The page about the site in English.

use crate::text::about::AboutMessages;

pub static MESSAGES: AboutMessages = AboutMessages {
    title: "About Idmaj, and how to read its figures",
    sections: &[
        (
            "What this is",
            &[
                "Idmaj (“integration”) gathers what has been published about programmes for migrants, refugees and returnees in Morocco: who was helped, with what money, where, when, by which programme, and who says so.",
                "It is one page with all its data inside. It asks no other site for anything, sets no cookie and counts no visitor.",
            ],
        ),
        (
            "How to read these figures",
            &[
                "**Not found does not mean zero.** An empty cell means that we found no figure in the documents gathered here. People may well have been helped.",
                "**Only some figures can be added.** A total adds results. Targets, percentages, rates, amounts asked for and numbers on a given date are shown beside it, never in it.",
                "**We avoid counting anyone twice, where the sources allow.** When one published figure includes another, only one of them counts; the other is listed as already included. When it is only partly included, the total reads “at least”. Money from two different named funders is different money: both count.",
                "**Two programmes, or one programme in two years, may have helped the same person.** Published figures do not say. A residence card or the recognition of a refugee is a status, not help: it is shown, never added.",
                "**A figure for several years is never divided between them.** When you choose years, it counts only if its whole period is among them. Otherwise it is shown beside the total, as published.",
                "**A national figure is never divided between regions**, nor is a figure for several regions together. They are shown as context.",
                "**One approximate figure makes the total approximate**, and one “at least” makes it “at least”.",
                "**Totals are rounded where they are approximate or converted**, to three significant digits at most. The exact sum stands under “How is this counted?”.",
                "**Money is added as it was published**, currency by currency. The converted total uses the average exchange rate of the year in which a figure begins; it says nothing of what the money would buy today.",
                "**A budget is not an expense, and a grant is not a budget.** Each total says which of them it adds.",
                "**Where sources disagree, all are shown**, one is used, and a note says why: the organisation that made the count before others, the document before the press, the later correction before the earlier text.",
                "**The total in a source and its parts may differ.** Then the stated total is used, and the difference is given.",
                "**Bars side by side are not parts of one total.** In the chart by region, each region has its own count.",
            ],
        ),
        (
            "Where the figures come from",
            &[
                "Every figure leads in one click to its document: who published it, when, and where in the document the figure is. Press articles are marked as such.",
                "Facts and figures are taken as they were published; sentences are not. Notes, definitions and summaries are our own words. The titles of documents are given as printed, and may contain words that we would not use.",
                "Regions are the twelve of 2015. A figure for an older region is placed in the region that includes its capital, and reads “about”.",
            ],
        ),
        (
            "Found an error?",
            &[
                "Open the card of the figure and copy its link. Send it, with the document that says otherwise, to the contact address of the organisation that hosts this site. Corrections are listed with each version of the data.",
            ],
        ),
        (
            "Licences and credits",
            &[
                "Data: Creative Commons Attribution 4.0. Cite the document of a figure first, then Idmaj. Code: MIT.",
                "Coordinates of places: GeoNames, CC BY 4.0. Region boundaries: © OpenStreetMap contributors, ODbL 1.0. Exchange rates: World Bank and Penn World Table; each conversion names its source.",
            ],
        ),
        (
            "The name",
            &[
                "Idmaj is not IDMAJE, the European programme that appears in the data under its own name. Idmaj does not speak for any organisation named here.",
            ],
        ),
    ],
};
