//! Ce qui manque, se contredit ou ne tombe pas juste, en français.

use crate::text::Forms;
use crate::text::gaps::GapsMessages;

pub static MESSAGES: GapsMessages = GapsMessages {
    title: "Ce qui manque, se contredit ou ne tombe pas juste",
    lead: "Ce que les documents réunis ici ne disent pas compte autant que ce qu’ils disent. Cette page le liste pour toutes les données, et change avec elles.",
    missing: "Où et quand rien n’est publié",
    missing_note: "Un nombre : combien de chiffres sont publiés pour cette région et cette année, qu’ils comptent dans un total ou non ; il y conduit. Une case vide : personne n’en a publié dans les documents réunis ici, ce qui n’est pas zéro. Un chiffre pour plusieurs années figure dans chacune ; un chiffre national ne figure que dans sa propre ligne.",
    families: [
        "Personnes aidées",
        "Personnes présentes",
        "Argent",
        "Activités",
        "Parts et taux",
    ],
    region: "Région",
    undated: "sans date",
    figures: Forms::three("{count} chiffre", "{count} de chiffres", "{count} chiffres"),
    nothing: "rien de publié",
    silent: "Années sans aucun chiffre",
    disputes: "Publié plus d’une fois",
    disputes_note: "Ces chiffres disent la même quantité. L’un est préféré et peut compter ; les autres sont montrés, et jamais additionnés avec lui.",
    preferred: "Préféré",
    instead: "Non compté",
    same: "la même valeur",
    apart: "écart de {difference}",
    other_unit: "dans une autre unité ou monnaie",
    sums: "Parties qui ne font pas leur tout",
    sums_note: "La source donne un tout et toutes ses parties, et les deux diffèrent. Le tout compte tel qu’il est annoncé.",
    whole: "Annoncé",
    parts: "ses parties font {parts}",
    less: "{difference} n’est dans aucune partie",
    more: "les parties font {difference} de plus",
    none: "Rien dans cette version des données.",
};
