//! Ce qui se trouve à côté d’un total, en français.

use crate::text::Forms;
use crate::text::beside::BesideMessages;

pub static MESSAGES: BesideMessages = BesideMessages {
    title: "Montré à côté du total, sans y entrer",
    relations: [
        "Plusieurs régions ensemble",
        "Sur plus d’années",
        "Non ventilé",
        "À l’échelle nationale",
        "À une date donnée",
        "Prévu ou demandé",
    ],
    because: "{why} :",
    active: "Programmes actifs ici",
    more_programmes: Forms::three(
        "{count} autre programme",
        "{count} d’autres programmes",
        "{count} autres programmes",
    ),
    line: "{value} – {what}, {where}, {when}, {programme}",
    instead: "Chiffre le plus proche : {line}.",
    use_this: "Choisir ceci",
    nearest: "Aller au choix le plus proche qui a un total",
    together_only: "aucun chiffre pour ce choix seul",
};
