//! The glossary in English.

use super::{GlossaryMessages, term};

pub static MESSAGES: GlossaryMessages = GlossaryMessages {
    title: "What the words mean",
    terms: [
        term(
            "figure",
            "One published number, with its programme, place, period and source.",
        ),
        term(
            "programme, project",
            "A programme is run by an organisation over several years, often with several projects inside it. A project is one of them, or stands alone. A few entries are neither, such as the census; their pages say so.",
        ),
        term(
            "people helped",
            "People who received something from a programme: care, money, training, a course, help to return.",
        ),
        term(
            "people reached",
            "A wider group than people helped: it also includes people who only received information.",
        ),
        term(
            "people present",
            "People who live in a place or are registered there, such as refugees. Being present is not being helped, so they are never added to people helped.",
        ),
        term(
            "number on a given date",
            "How many there were on one day, for example registered refugees on 31 July. Such numbers are shown with their date and never added.",
        ),
        term(
            "at least",
            "The source says “more than”, or something is known to be missing. The true number may be larger.",
        ),
        term(
            "about",
            "The source gives an estimate or a rounded number, or we rounded a total. The true number may be larger or smaller.",
        ),
        term(
            "target",
            "What was planned. It is shown, and never counted as a result.",
        ),
        term(
            "budget",
            "Money set aside for a programme, for its whole life or for a year.",
        ),
        term("grant", "Money awarded to an organisation or a project."),
        term(
            "contribution",
            "What one funder gave or promised to a programme.",
        ),
        term("expenditure", "Money spent."),
        term(
            "requirement",
            "What an organisation says it needs. It is not money received, and is in no total.",
        ),
        term(
            "in the total",
            "The total adds this figure. Every other figure is shown with the reason why it is not added.",
        ),
        term(
            "not broken down",
            "The part of a total for which no region, field or year is given.",
        ),
        term(
            "primary source",
            "A document of the organisation that made the number, such as its report or its website.",
        ),
        term(
            "secondary source",
            "A document that repeats a number made by someone else. Press articles are marked separately.",
        ),
        term(
            "not found",
            "We looked in the documents gathered here and did not find it. It may be published elsewhere.",
        ),
    ],
    acronyms_title: "Acronyms",
    acronyms: [
        term(
            "IOM",
            "International Organization for Migration, the United Nations agency for migration.",
        ),
        term("UNHCR", "United Nations High Commissioner for Refugees."),
        term("UNDP", "United Nations Development Programme."),
        term(
            "PRIM",
            "Programme régional des initiatives de la migration: the regional programme of migration initiatives in Oriental and Souss-Massa, from 2020 to 2024.",
        ),
        term(
            "DEPOMI",
            "Déploiement des politiques migratoires au niveau régional: a project that makes migration part of the work of regions and municipalities.",
        ),
        term(
            "FORAS",
            "“Opportunities” in Arabic: a project that prepares people registered for voluntary return.",
        ),
        term(
            "RAISE",
            "The name of Norway’s grant for voluntary returns, signed in 2018.",
        ),
        term(
            "SNIA",
            "Stratégie nationale d’immigration et d’asile: Morocco’s National Strategy on Immigration and Asylum.",
        ),
        term(
            "RAMED",
            "Régime d’assistance médicale: Morocco’s scheme of medical assistance at that time.",
        ),
        term(
            "HCP",
            "Haut-Commissariat au Plan: the High Commission for Planning, which runs the census.",
        ),
        term(
            "CNDH",
            "Conseil national des droits de l’Homme: the National Human Rights Council.",
        ),
        term(
            "MAD, EUR, USD",
            "Moroccan dirhams, euros, United States dollars.",
        ),
    ],
};
