//! The page about the site in English.

use crate::text::about::AboutMessages;

pub static MESSAGES: AboutMessages = AboutMessages {
    title: "About Idmaj, and how not to misread its numbers",
    sections: &[
        (
            "What this is",
            &[
                "Idmaj (“inclusion”) gathers what has been published about migration programmes in Morocco: who was helped, with what money, where, when, by which programme, and who says so.",
                "It is one page with all its data inside. It asks no other host for anything, sets no cookie and counts no visitor.",
            ],
        ),
        (
            "How not to misread these numbers",
            &[
                "**Nothing published is not zero.** An empty place means that nobody has published a figure in the documents gathered here. People may well have been helped.",
                "**Not every number may be added.** A total adds results only. Targets, shares, rates, amounts asked for, and numbers of people present at a date are shown beside it, never in it.",
                "**Nobody is counted twice where that can be told.** When one published figure holds another, only one of them counts; the other is listed as inside it. When it is not wholly inside, the total reads “at least”. Money that two different funders are named for is different money: both count.",
                "**Two programmes, or one in two years, may have helped the same person.** Published figures do not say so. A residence permit or a refugee’s recognition is a status, not help: it is shown, never added.",
                "**A figure for several years is never cut into years.** It lies across them. When you choose years, it counts only if its whole period is among them; otherwise it is shown beside the total, as it is.",
                "**A national figure is never shared out between regions**, nor a figure for several regions together. They are shown as context.",
                "**“About” and “at least” travel.** One uncertain figure makes its total uncertain.",
                "**Money is added as it was published**, currency by currency. The converted total uses the average rate of the year in which a figure begins; today's purchasing power is another matter.",
                "**A budget is not an expense, and a grant is not a budget.** Each total says which of them it adds.",
                "**Where sources disagree, both are shown**, one is preferred, and a note says why: the one who owns the number before others, the document before the press, the later correction before the earlier text.",
                "**A source's own total and its parts may differ.** Then the stated total counts, and the difference is named.",
                "**Bars beside each other are not slices of a whole.** In the picture by region, each region has its own count.",
            ],
        ),
        (
            "Where the numbers come from",
            &[
                "Every number leads in one click to its document: who published it, when, and where in it the number stands. Press accounts are marked as such.",
                "Facts and figures are taken over as they were published; sentences are not. Notes, definitions and summaries are our own words.",
                "Regions are the twelve of 2015. A figure for an older region stands with the region that holds its capital, and reads “about”.",
            ],
        ),
        (
            "Found an error?",
            &[
                "Open the card of the figure, copy its link, and send it with the document that says otherwise to whoever publishes this page, or as an issue where its code is kept. Corrections are listed with each version of the data.",
            ],
        ),
        (
            "Licences and credits",
            &[
                "Data: Creative Commons Attribution 4.0. Cite the document of a figure first, then Idmaj. Code: MIT.",
                "Coordinates of places: GeoNames, CC BY 4.0. Region boundaries: © OpenStreetMap contributors, ODbL 1.0. Exchange rates: World Bank and Penn World Table, as each conversion says.",
            ],
        ),
        (
            "The name",
            &[
                "Idmaj is not IDMAJE, the European programme that appears in the data under its own name, and speaks for no organisation named here.",
            ],
        ),
    ],
};
