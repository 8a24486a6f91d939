//! The source card in French.

use crate::text::card::CardMessages;

pub static MESSAGES: CardMessages = CardMessages {
    meaning: "Indicateur",
    population: "Public",
    basis: "Nature du chiffre",
    result: "un résultat",
    target: "un objectif",
    funder: "Financé par",
    note: "Notre note",
    part_of: "Fait partie de",
    parts: "Ses parties publiées",
    preferred: "Chiffre retenu à sa place",
    rivals: "Autres chiffres pour la même quantité",
    converted: "Après conversion",
    document: "Document",
    locator: "Emplacement",
    citation: "Pour citer",
    copy: "Copier la citation",
    waiting: "Chargement…",
    refused: "Le document et la note n’ont pas pu être chargés. Vérifiez la connexion, puis rouvrez cette fiche.",
    cite: "{figure} : {value}. {publisher}, « {title} », {locator}. Via Idmaj, version des données {version}, {link}",
};
