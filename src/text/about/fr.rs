//! The page about the site in French.

use crate::text::about::AboutMessages;

pub static MESSAGES: AboutMessages = AboutMessages {
    title: "À propos d’Idmaj, et comment lire ses chiffres",
    sections: &[
        (
            "Ce que c’est",
            &[
                "Idmaj (« intégration ») réunit ce qui a été publié sur les programmes en faveur des migrants, des réfugiés et des personnes de retour au Maroc : qui a été aidé, avec quels financements, où, quand, par quel programme, et selon quelle source.",
                "C’est une seule page qui contient toutes ses données. Elle ne demande rien à aucun autre site, ne dépose aucun cookie et ne compte aucun visiteur.",
            ],
        ),
        (
            "Comment lire ces chiffres",
            &[
                "**Non trouvé ne veut pas dire zéro.** Une case vide veut dire que nous n’avons trouvé aucun chiffre dans les documents réunis ici. Des personnes ont pu être aidées.",
                "**Seuls certains chiffres s’additionnent.** Un total additionne des résultats. Les objectifs, les pourcentages, les taux, les sommes demandées et les effectifs à une date donnée sont montrés à côté, jamais dedans.",
                "**Nous évitons de compter deux fois la même personne, quand les sources le permettent.** Si un chiffre publié en comprend un autre, un seul compte ; l’autre est indiqué comme déjà compris. S’il ne l’est qu’en partie, le total se lit « au moins ». L’argent de deux financeurs différents, nommés tous deux, n’est pas le même : les deux comptent.",
                "**Deux programmes, ou un seul programme sur deux années, ont pu aider la même personne.** Les chiffres publiés ne le disent pas. Une carte de séjour ou la reconnaissance d’un réfugié est un statut, non une aide : elle est montrée, jamais additionnée.",
                "**Un chiffre pour plusieurs années n’est jamais divisé.** Si vous choisissez des années, il compte seulement si toute sa période en fait partie. Sinon, il est montré à côté du total, tel que publié.",
                "**Un chiffre national n’est jamais réparti entre les régions**, ni un chiffre commun à plusieurs régions. Ils sont montrés comme contexte.",
                "**Un chiffre approximatif rend le total approximatif**, et un « au moins » le rend « au moins ».",
                "**Les totaux sont arrondis quand ils sont approximatifs ou convertis**, à trois chiffres significatifs au plus. La somme exacte figure sous « Comment est-ce calculé ? ».",
                "**L’argent s’additionne tel que publié**, monnaie par monnaie. Le total converti prend le taux de change moyen de l’année où commence le chiffre ; il ne dit pas ce que cet argent permettrait d’acheter aujourd’hui.",
                "**Un budget n’est pas une dépense, une subvention n’est pas un budget.** Chaque total dit ce qu’il additionne.",
                "**Quand des sources se contredisent, toutes sont montrées**, l’une est retenue et une note dit pourquoi : l’organisation qui a fait le compte avant les autres, le document avant la presse, la correction avant le texte plus ancien.",
                "**Le total d’une source et ses parties peuvent différer.** C’est alors le total annoncé qui est retenu, et l’écart est indiqué.",
                "**Des barres côte à côte ne sont pas les parts d’un même total.** Dans le graphique par région, chaque région a son propre compte.",
            ],
        ),
        (
            "D’où viennent les chiffres",
            &[
                "Chaque chiffre mène en un clic à son document : qui l’a publié, quand, et à quel endroit du document. Les articles de presse sont signalés comme tels.",
                "Les faits et les chiffres sont repris tels que publiés ; les phrases ne le sont pas. Les notes, les définitions et les résumés sont de nous. Les titres des documents sont donnés tels qu’imprimés, et peuvent contenir des mots que nous n’emploierions pas.",
                "Les régions sont les douze de 2015. Un chiffre pour une ancienne région est placé dans celle qui contient son chef-lieu et se lit « environ ».",
            ],
        ),
        (
            "Une erreur ?",
            &[
                "Ouvrez la fiche du chiffre et copiez son lien. Envoyez-le, avec le document qui dit autre chose, à l’adresse de contact de l’organisation qui héberge ce site. Les corrections sont listées avec chaque version des données.",
            ],
        ),
        (
            "Licences et crédits",
            &[
                "Données : Creative Commons Attribution 4.0. Citez d’abord le document du chiffre, puis Idmaj. Code : MIT.",
                "Coordonnées des lieux : GeoNames, CC BY 4.0. Limites des régions : © les contributeurs d’OpenStreetMap, ODbL 1.0. Taux de change : Banque mondiale et Penn World Table ; chaque conversion nomme sa source.",
            ],
        ),
        (
            "Le nom",
            &[
                "Idmaj n’est pas IDMAJE, le programme européen qui figure dans les données sous son nom. Idmaj ne parle au nom d’aucune organisation citée ici.",
            ],
        ),
    ],
};
