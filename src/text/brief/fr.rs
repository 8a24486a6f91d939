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
    programmes: "Qui travaille ici",
    actors: "Qui participe",
    roles: ["Financé par", "Conduit par", "Mis en œuvre par", "Avec"],
    over_years: "Au fil des années",
    milestones: "Événements",
    figures: "Tous les chiffres publiés",
    unknown: "Ce que l’on ne sait pas",
    silent_years: "Rien n’est publié pour {years}.",
    national: Forms::three(
        "{count} chiffre n’est publié que pour tout le pays ; personne n’a dit quelle part revient à cette région.",
        "{count} de chiffres ne sont publiés que pour tout le pays ; personne n’a dit quelle part revient à cette région.",
        "{count} chiffres ne sont publiés que pour tout le pays ; personne n’a dit quelle part revient à cette région.",
    ),
    joint: Forms::three(
        "{count} chiffre est publié pour plusieurs régions ensemble, sans répartition.",
        "{count} de chiffres sont publiés pour plusieurs régions ensemble, sans répartition.",
        "{count} chiffres sont publiés pour plusieurs régions ensemble, sans répartition.",
    ),
    silent_programmes: "Ces programmes travaillent ici sans chiffre publié pour la région : {programmes}.",
    no_funder: "Les documents réunis ici ne disent pas qui le finance.",
    no_dates: "Les documents réunis ici ne disent pas quand il {what}.",
    began: "a commencé",
    ended: "s’est achevé",
    part_of: "Fait partie de {programme}.",
    parts: "Ses parties : {programmes}.",
    regions: "Travaille dans ces régions : {regions}.",
    range: "{first} à {last}",
};
