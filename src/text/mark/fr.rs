//! Pictures under a hand, in French.

use crate::text::Forms;
use crate::text::mark::{LegendMessages, MarkMessages};

pub static MESSAGES: MarkMessages = MarkMessages {
    role: "graphique",
    keys: "Les flèches vont d’une marque à l’autre, Entrée choisit, O ouvre la source, T affiche le tableau, Échap quitte.",
    brush_keys: "Maj et une flèche choisissent une période.",
    place: "{place} sur {count}",
    open: "Ouvrir la source",
    figures: Forms::three(
        "{count} chiffre",
        "{count} de chiffres additionnés",
        "{count} chiffres additionnés",
    ),
    more: Forms::three("{count} autre", "{count} d’autres", "{count} autres"),
    narrow: "Se limiter à {name}",
    widen: "Réinitialiser",
    range: "{years}. Entrée choisit ces années, Échap y renonce.",
    save: "Enregistrer le graphique",
    legend: LegendMessages {
        other: "tout le reste",
        at_least: "bout ouvert : au moins",
        about: "bord flou : environ",
        at_most: "bout fermé : au plus",
        programmes: "Programmes : {programmes}",
    },
};
