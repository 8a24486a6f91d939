//! Les mots communs en français.

use super::{
    Bases, Columns, Currencies, FilterWords, Messages, Nones, Qualifiers, ReasonWords, Reasons,
    Shows, Site, Themes,
};

const fn reason(name: &'static str, sentence: &'static str) -> ReasonWords {
    ReasonWords { name, sentence }
}

pub static MESSAGES: Messages = Messages {
    site: Site {
        name: "Idmaj",
        tagline: "Les programmes migratoires au Maroc, en chiffres",
    },
    show: Shows {
        people: "Personnes",
        money: "Argent",
        activities: "Activités",
    },
    themes: Themes {
        light: "Page claire",
        dark: "Page sombre",
    },
    filters: FilterWords {
        region: "Région",
        years: "Années",
        programme: "Programme",
        clear_all: "Tout effacer",
        copy_link: "Copier le lien",
        copied: "Lien copié",
    },
    qualifiers: Qualifiers {
        at_least: "au moins",
        at_least_value: "au moins {value}",
        about: "environ",
        about_value: "environ {value}",
        at_most: "au plus",
        at_most_value: "au plus {value}",
    },
    bases: Bases {
        budget: "Budgets",
        grant: "Subventions",
        contribution: "Contributions",
        expenditure: "Dépenses",
        requirement: "Besoins",
    },
    none: Nones {
        found: "aucun chiffre trouvé",
        addable: "publié, mais ne s’additionne pas",
    },
    reasons: Reasons {
        preferred: reason(
            "Un autre chiffre est préféré",
            "La même quantité est publiée plusieurs fois ; un chiffre est préféré, et une note dit pourquoi.",
        ),
        target: reason(
            "Un objectif, pas un résultat",
            "C’était prévu ou demandé ; ce qui est prévu ne compte jamais comme fait.",
        ),
        share: reason(
            "Une part, un taux ou une évolution",
            "Les pourcentages, les montants par personne et les écarts ne s’additionnent jamais.",
        ),
        stock: reason(
            "Un stock",
            "Il dit combien il y en avait à une date ; des dates ne s’additionnent pas.",
        ),
        presence: reason(
            "Pas des personnes aidées par ces programmes",
            "Il compte des personnes présentes, ou des personnes auxquelles ces programmes ne s’adressent pas.",
        ),
        not_headline: reason(
            "Un détail d’un autre nombre",
            "Il décrit une partie ou un aspect d’un nombre montré pour le même programme et la même période.",
        ),
        several_countries: reason(
            "Plusieurs pays ensemble",
            "La source ne dit pas quelle part revient au Maroc.",
        ),
        whole_country: reason(
            "Pour tout le pays",
            "La source ne dit pas quelle part revient aux régions choisies.",
        ),
        joint_regions: reason(
            "Pour plusieurs régions ensemble",
            "La source donne un seul nombre pour plusieurs régions, dont certaines seulement sont choisies.",
        ),
        wider_years: reason(
            "Sur plus d’années",
            "La source donne un seul nombre pour une période qui dépasse les années choisies : il n’est ni découpé ni additionné.",
        ),
        not_broken_down: reason(
            "Non ventilé par domaine, groupe ou lieu",
            "La source donne un seul nombre, sans dire quelle part revient à ce qui est choisi.",
        ),
        no_date: reason(
            "Sans date",
            "La source ne donne pas de date : on ne peut pas dire qu’il tombe dans les années choisies.",
        ),
        not_addable: reason(
            "Ne s’additionne pas",
            "Les mêmes peuvent revenir d’un chiffre à l’autre ; les chiffres restent côte à côte.",
        ),
        inside: reason(
            "Compris dans un chiffre qui compte",
            "Un chiffre plus large compte peut-être déjà les mêmes personnes, le même argent ou les mêmes activités.",
        ),
        no_exchange_rate: reason(
            "Sans taux de change",
            "Aucun taux moyen n’est connu pour son année ; il manque seulement au total converti.",
        ),
    },
    currencies: Currencies {
        mad: "dirhams",
        usd: "dollars des États-Unis",
        eur: "euros",
    },
    table: Columns {
        figure: "Ce qui est compté",
        value: "Valeur",
        period: "Période",
        place: "Lieu",
        programme: "Programme",
        status: "Dans le total",
        source: "Source",
    },
};
