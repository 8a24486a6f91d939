//! Les mots communs en français.

use super::{
    Bases, Columns, Currencies, CurrencyWords, FilterWords, Messages, Nones, Qualifiers,
    ReasonWords, Reasons, Shows, Site, Themes,
};
use crate::text::Forms;

const fn reason(name: &'static str, sentence: &'static str) -> ReasonWords {
    ReasonWords { name, sentence }
}

const fn currency(name: &'static str, amount: Forms, of: &'static str) -> CurrencyWords {
    CurrencyWords { name, amount, of }
}

pub static MESSAGES: Messages = Messages {
    site: Site {
        name: "Idmaj",
        tagline: "Les programmes en faveur des migrants, des réfugiés et des personnes de retour au Maroc, en chiffres",
    },
    show: Shows {
        people: "Personnes",
        money: "Financements",
        activities: "Activités",
    },
    themes: Themes {
        light: "Mode clair",
        dark: "Mode sombre",
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
        at_least_about: "au moins environ",
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
        addable: "publié, hors total",
    },
    reasons: Reasons {
        preferred: reason(
            "Un autre chiffre est retenu",
            "La même quantité est publiée plusieurs fois. Un seul chiffre est retenu, et une note dit pourquoi.",
        ),
        target: reason(
            "Un objectif, pas un résultat",
            "C’était prévu ou demandé. Ce qui est prévu n’est jamais compté comme un résultat.",
        ),
        share: reason(
            "Un pourcentage, un taux ou une évolution",
            "Les pourcentages, les montants par personne et les écarts ne s’additionnent jamais.",
        ),
        stock: reason(
            "Effectif à une date donnée",
            "Il dit combien il y en avait à une date. Des effectifs à des dates différentes ne s’additionnent jamais.",
        ),
        presence: reason(
            "Pas des personnes aidées par ces programmes",
            "Il compte des personnes présentes, ou des personnes auxquelles ces programmes ne s’adressent pas.",
        ),
        not_headline: reason(
            "Un détail d’un autre chiffre",
            "Il décrit une partie ou un aspect d’un chiffre montré pour le même programme et la même période.",
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
            "La source donne un seul chiffre pour plusieurs régions, dont certaines seulement sont choisies.",
        ),
        wider_years: reason(
            "Pour plus d’années que celles choisies",
            "La source donne un seul chiffre pour une période qui dépasse les années choisies. Il n’est ni divisé ni additionné.",
        ),
        not_broken_down: reason(
            "Non ventilé par domaine, groupe ou lieu",
            "La source donne un seul nombre, sans dire quelle part revient à ce qui est choisi.",
        ),
        no_date: reason(
            "Sans date",
            "La source ne donne pas de date : on ne sait pas si ce chiffre concerne les années choisies.",
        ),
        not_addable: reason(
            "Ne s’additionne pas",
            "Les mêmes personnes ou les mêmes associations peuvent figurer dans plusieurs chiffres : ils sont montrés côte à côte.",
        ),
        inside: reason(
            "Déjà compris dans un chiffre plus large",
            "Un chiffre plus large compte peut-être déjà les mêmes personnes, le même argent ou les mêmes activités.",
        ),
        no_exchange_rate: reason(
            "Sans taux de change",
            "Aucun taux moyen n’est connu pour cette année. Le chiffre manque seulement au total converti.",
        ),
    },
    currencies: Currencies {
        mad: currency(
            "dirhams",
            Forms::two("{count}\u{a0}DH", "{count}\u{a0}DH"),
            "de dirhams",
        ),
        usd: currency(
            "dollars des États-Unis",
            Forms::three(
                "{count}\u{a0}dollar US",
                "{count}\u{a0}de dollars US",
                "{count}\u{a0}dollars US",
            ),
            "de dollars des États-Unis",
        ),
        eur: currency(
            "euros",
            Forms::three(
                "{count}\u{a0}euro",
                "{count}\u{a0}d’euros",
                "{count}\u{a0}euros",
            ),
            "d’euros",
        ),
        chf: currency(
            "francs suisses",
            Forms::three(
                "{count}\u{a0}franc suisse",
                "{count}\u{a0}de francs suisses",
                "{count}\u{a0}francs suisses",
            ),
            "de francs suisses",
        ),
        nok: currency(
            "couronnes norvégiennes",
            Forms::three(
                "{count}\u{a0}couronne norvégienne",
                "{count}\u{a0}de couronnes norvégiennes",
                "{count}\u{a0}couronnes norvégiennes",
            ),
            "de couronnes norvégiennes",
        ),
        million: Forms::two(
            "{count}\u{a0}million {currency}",
            "{count}\u{a0}millions {currency}",
        ),
        billion: Forms::two(
            "{count}\u{a0}milliard {currency}",
            "{count}\u{a0}milliards {currency}",
        ),
    },
    table: Columns {
        figure: "Indicateur",
        value: "Valeur",
        period: "Période",
        place: "Lieu",
        programme: "Programme",
        status: "Compté ?",
        source: "Source",
    },
};
