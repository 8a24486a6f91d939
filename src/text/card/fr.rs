//! The source card in French.

use crate::text::card::CardMessages;

pub static MESSAGES: CardMessages = CardMessages {
    meaning: "Ce qui est compté",
    population: "Qui est compté",
    basis: "Nature du nombre",
    result: "un résultat",
    target: "un objectif",
    funder: "Financé par",
    note: "Notre remarque",
    part_of: "Fait partie de",
    parts: "Ses parties publiées",
    preferred: "Chiffre qui lui est préféré",
    rivals: "Autres chiffres pour la même quantité",
    converted: "Après conversion",
    document: "Document",
    locator: "Emplacement",
    citation: "Pour le citer",
    copy: "Copier la citation",
    waiting: "Le document et la remarque arrivent…",
    refused: "Le document et la remarque n’ont pas pu être chargés. Vérifiez la connexion, puis rouvrez cette fiche.",
    cite: "{figure} : {value}. {publisher}, « {title} », {locator}. Par Idmaj, version des données {version}, {link}",
};
