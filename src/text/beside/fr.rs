//! Ce qui se trouve à côté d’un total, en français.

use crate::text::Forms;
use crate::text::beside::BesideMessages;

pub static MESSAGES: BesideMessages = BesideMessages {
    title: "À côté du total, sans y entrer",
    relations: [
        "Plusieurs régions ensemble",
        "Sur plus d’années",
        "Non ventilé",
        "Tout le pays",
        "À une date",
        "Prévu ou demandé",
    ],
    active: "Programmes à l’œuvre",
    more_programmes: Forms::three(
        "{count} autre programme",
        "{count} d’autres programmes",
        "{count} autres programmes",
    ),
    line: "{value} : {what}, {where}, {when}, {programme}",
    instead: "À côté : {line}.",
    use_this: "Choisir ceci",
    nearest: "Aller au choix le plus proche qui a un total",
    none_alone: "Aucun nombre pour {what} seulement.",
    together_only: "aucun chiffre pour ce choix seul",
};
