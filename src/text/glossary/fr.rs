//! Le glossaire en français.

use super::{GlossaryMessages, term};

pub static MESSAGES: GlossaryMessages = GlossaryMessages {
    title: "Ce que veulent dire les mots",
    terms: [
        term(
            "chiffre",
            "Un nombre publié, avec son programme, son lieu, sa période et sa source.",
        ),
        term(
            "programme, projet",
            "Un programme est mené par une organisation pendant plusieurs années, souvent avec plusieurs projets. Un projet est l’un d’eux, ou existe seul. Quelques entrées ne sont ni l’un ni l’autre, comme le recensement ; leur page le dit.",
        ),
        term(
            "personnes aidées",
            "Des personnes qui ont reçu quelque chose d’un programme : des soins, de l’argent, une formation, une aide au retour.",
        ),
        term(
            "personnes touchées",
            "Un groupe plus large que les personnes aidées : il comprend aussi celles qui ont seulement reçu une information.",
        ),
        term(
            "personnes présentes",
            "Des personnes qui vivent dans un lieu ou y sont enregistrées, comme les réfugiés. Être présent n’est pas être aidé : elles ne s’ajoutent jamais aux personnes aidées.",
        ),
        term(
            "effectif à une date donnée",
            "Combien il y en avait un jour précis, par exemple les réfugiés enregistrés au 31 juillet. Un tel effectif est montré avec sa date, jamais additionné.",
        ),
        term(
            "au moins",
            "La source dit « plus de », ou l’on sait qu’il manque quelque chose. Le nombre réel peut être plus grand.",
        ),
        term(
            "environ",
            "La source donne une estimation ou un nombre arrondi, ou nous avons arrondi un total. Le nombre réel peut être plus grand ou plus petit.",
        ),
        term(
            "objectif",
            "Ce qui était prévu. Il est montré, et jamais compté comme un résultat.",
        ),
        term(
            "budget",
            "L’argent prévu pour un programme, pour toute sa durée ou pour une année.",
        ),
        term(
            "subvention",
            "L’argent accordé à une organisation ou à un projet.",
        ),
        term(
            "contribution",
            "Ce qu’un financeur a donné ou promis à un programme.",
        ),
        term("dépense", "L’argent dépensé."),
        term(
            "besoin",
            "Ce dont une organisation dit avoir besoin. Ce n’est pas de l’argent reçu, et il n’entre dans aucun total.",
        ),
        term(
            "dans le total",
            "Le total additionne ce chiffre. Les autres chiffres sont montrés, avec la raison pour laquelle ils ne s’ajoutent pas.",
        ),
        term(
            "non ventilé",
            "La part d’un total pour laquelle aucune région, aucun domaine ou aucune année n’est donné.",
        ),
        term(
            "source primaire",
            "Un document de l’organisation qui a établi le nombre, comme son rapport ou son site.",
        ),
        term(
            "source secondaire",
            "Un document qui reprend un nombre établi par d’autres. Les articles de presse sont signalés à part.",
        ),
        term(
            "non trouvé",
            "Nous avons cherché dans les documents réunis ici, sans trouver. Le chiffre est peut-être publié ailleurs.",
        ),
    ],
    acronyms_title: "Sigles",
    acronyms: [
        term(
            "OIM",
            "Organisation internationale pour les migrations, l’agence des Nations unies pour les migrations.",
        ),
        term(
            "HCR",
            "Haut-Commissariat des Nations unies pour les réfugiés.",
        ),
        term("PNUD", "Programme des Nations unies pour le développement."),
        term(
            "PRIM",
            "Programme régional des initiatives de la migration, dans l’Oriental et à Souss-Massa, de 2020 à 2024.",
        ),
        term(
            "DEPOMI",
            "Déploiement des politiques migratoires au niveau régional : un projet pour intégrer la migration au travail des régions et des communes.",
        ),
        term(
            "FORAS",
            "« Opportunités » en arabe : un projet qui prépare les personnes inscrites au retour volontaire.",
        ),
        term(
            "RAISE",
            "Le nom du don norvégien pour le retour volontaire, signé en 2018.",
        ),
        term("SNIA", "Stratégie nationale d’immigration et d’asile."),
        term(
            "RAMED",
            "Régime d’assistance médicale, en vigueur au Maroc à cette époque.",
        ),
        term("HCP", "Haut-Commissariat au Plan, qui mène le recensement."),
        term("CNDH", "Conseil national des droits de l’Homme."),
        term("DH", "Dirham marocain."),
    ],
};
