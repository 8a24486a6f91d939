//! Ce qui manque, se contredit ou ne tombe pas juste, en français.

use crate::text::Forms;
use crate::text::gaps::GapsMessages;

pub static MESSAGES: GapsMessages = GapsMessages {
    title: "Ce qui manque, se contredit ou ne tombe pas juste",
    lead: "Ce que les documents réunis ici ne disent pas compte autant que ce qu’ils disent. Cette page en donne la liste pour toutes les données, et change avec elles.",
    missing: "Où et quand rien n’a été trouvé",
    missing_note: "Un nombre : combien de chiffres ont été trouvés pour cette région et cette année, dans un total ou non ; il y conduit. Une case vide : aucun n’a été trouvé dans les documents réunis ici, ce qui ne veut pas dire zéro. Un chiffre pour plusieurs années figure dans chacune ; un chiffre national ne figure que dans sa propre ligne.",
    families: [
        "Personnes aidées",
        "Personnes présentes",
        "Financements",
        "Activités",
        "Pourcentages et taux",
    ],
    region: "Région",
    undated: "sans date",
    figures: Forms::three("{count} chiffre", "{count} de chiffres", "{count} chiffres"),
    nothing: "aucun chiffre trouvé",
    silent: "Années sans aucun chiffre",
    disputes: "Publié plus d’une fois",
    disputes_note: "Ces chiffres portent sur la même quantité. L’un est retenu et peut entrer dans un total ; les autres sont montrés, et ne s’y ajoutent jamais.",
    preferred: "Retenu",
    instead: "Non retenu",
    same: "la même valeur",
    apart: "écart de {difference}",
    other_unit: "dans une autre unité ou monnaie",
    sums: "Parties dont la somme n’est pas égale au total",
    sums_note: "La source donne un total et toutes ses parties, et les deux diffèrent. Le total annoncé est retenu.",
    whole: "Annoncé",
    parts: "la somme de ses parties fait {parts}",
    less: "{difference} ne figure dans aucune partie",
    more: "les parties font {difference} de plus",
    none: "Rien dans cette version des données.",
};
