//! The page about the site in French.

use crate::text::about::AboutMessages;

pub static MESSAGES: AboutMessages = AboutMessages {
    title: "À propos d’Idmaj, et comment ne pas mal lire ses nombres",
    sections: &[
        (
            "Ce que c’est",
            &[
                "Idmaj (« inclusion ») réunit ce qui a été publié sur les programmes de migration au Maroc : qui a été aidé, avec quel argent, où, quand, par quel programme, et qui le dit.",
                "C’est une seule page qui contient toutes ses données. Elle ne demande rien à aucun autre serveur, ne pose aucun témoin et ne compte aucun visiteur.",
            ],
        ),
        (
            "Comment ne pas mal lire ces nombres",
            &[
                "**Rien de publié n’est pas zéro.** Une place vide veut dire que personne n’a publié de chiffre dans les documents réunis ici. Des personnes ont pu être aidées.",
                "**Tous les nombres ne s’additionnent pas.** Un total n’additionne que des résultats. Objectifs, parts, taux, sommes demandées et personnes présentes à une date sont montrés à côté, jamais dedans.",
                "**Personne n’est compté deux fois, quand on peut le savoir.** Si un chiffre publié en contient un autre, un seul compte ; l’autre est indiqué comme compris dedans. S’il ne l’est qu’en partie, le total se lit « au moins ». L’argent de deux bailleurs différents, nommés tous deux, n’est pas le même : les deux comptent.",
                "**Deux programmes, ou un seul en deux années, ont pu aider la même personne.** Les chiffres publiés ne le disent pas. Une carte de séjour ou la reconnaissance d’un réfugié est un statut, non une aide : elle est montrée, jamais additionnée.",
                "**Un chiffre pour plusieurs années n’est jamais découpé.** Il s’étend sur elles. Si vous choisissez des années, il ne compte que si toute sa période en fait partie ; sinon il est montré à côté du total, tel quel.",
                "**Un chiffre national n’est jamais réparti entre les régions**, ni un chiffre commun à plusieurs régions. Ils sont montrés comme contexte.",
                "**« Environ » et « au moins » se transmettent.** Un seul chiffre incertain rend son total incertain.",
                "**L’argent s’additionne comme il a été publié**, monnaie par monnaie. Le total converti prend le taux moyen de l’année où commence le chiffre ; le pouvoir d’achat d’aujourd’hui est une autre question.",
                "**Un budget n’est pas une dépense, une subvention n’est pas un budget.** Chaque total dit ce qu’il additionne.",
                "**Quand des sources se contredisent, les deux sont montrées**, l’une est préférée et une note dit pourquoi : qui détient le nombre avant les autres, le document avant la presse, la correction avant le texte plus ancien.",
                "**Le total d’une source et ses parties peuvent différer.** C’est alors le total annoncé qui compte, et l’écart est indiqué.",
                "**Des barres côte à côte ne sont pas les parts d’un tout.** Dans l’image par région, chaque région a son propre compte.",
            ],
        ),
        (
            "D’où viennent les nombres",
            &[
                "Chaque nombre mène en un clic à son document : qui l’a publié, quand, et à quel endroit. Les articles de presse sont signalés comme tels.",
                "Les faits et les chiffres sont repris tels que publiés ; les phrases ne le sont pas. Remarques, définitions et résumés sont de nous.",
                "Les régions sont les douze de 2015. Un chiffre pour une ancienne région est placé dans celle qui contient son chef-lieu et se lit « environ ».",
            ],
        ),
        (
            "Une erreur ?",
            &[
                "Ouvrez la fiche du chiffre, copiez son lien et envoyez-le, avec le document qui dit autre chose, à qui publie cette page, ou comme ticket là où son code est gardé. Les corrections sont listées avec chaque version des données.",
            ],
        ),
        (
            "Licences et crédits",
            &[
                "Données : Creative Commons Attribution 4.0. Citez d’abord le document du chiffre, puis Idmaj. Code : MIT.",
                "Coordonnées des lieux : GeoNames, CC BY 4.0. Limites des régions : © les contributeurs d’OpenStreetMap, ODbL 1.0. Taux de change : Banque mondiale et Penn World Table, comme le dit chaque conversion.",
            ],
        ),
        (
            "Le nom",
            &[
                "Idmaj n’est pas IDMAJE, le programme européen qui figure dans les données sous son nom, et ne parle pour aucune organisation citée ici.",
            ],
        ),
    ],
};
