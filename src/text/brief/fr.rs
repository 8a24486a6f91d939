//! The briefs in French.

use crate::text::Forms;
use crate::text::brief::BriefMessages;

pub static MESSAGES: BriefMessages = BriefMessages {
    region: "Région",
    country: "Pays",
    programme: "Programme",
    explore: "Explorer et filtrer ces chiffres",
    population: "{count} habitants en {year}",
    foreigners: "{foreigners} résidents étrangers en {year} parmi {count} habitants : {rate} pour 1 000",
    programmes: "Qui intervient ici",
    actors: "Qui participe",
    roles: [
        "Financé par",
        "Dirigé par",
        "Mis en œuvre par",
        "En partenariat avec",
    ],
    over_years: "Au fil des années",
    milestones: "Événements",
    figures: "Tous les chiffres publiés",
    unknown: "Ce que l’on ne sait pas",
    silent_years: "Aucun chiffre trouvé pour {years}.",
    national: Forms::three(
        "{count} chiffre est national ; la part de cette région n’est pas précisée.",
        "{count} de chiffres sont nationaux ; la part de cette région n’est pas précisée.",
        "{count} chiffres sont nationaux ; la part de cette région n’est pas précisée.",
    ),
    joint: Forms::three(
        "{count} chiffre est commun à plusieurs régions ; la part de chacune n’est pas précisée.",
        "{count} de chiffres sont communs à plusieurs régions ; la part de chacune n’est pas précisée.",
        "{count} chiffres sont communs à plusieurs régions ; la part de chacune n’est pas précisée.",
    ),
    silent_programmes: "Ces programmes interviennent ici, mais aucun chiffre n’a été trouvé pour la région : {programmes}.",
    no_funder: "Les documents réunis ici ne nomment pas le financeur.",
    no_dates: "Les documents réunis ici ne donnent pas la date {what}.",
    began: "de début",
    ended: "de fin",
    part_of: "Fait partie de : {programme}.",
    parts: "Programmes inclus : {programmes}.",
    regions: "Intervient dans ces régions : {regions}.",
};
