//! The words around the page: what its head says, and what it says while or instead of loading.
//! Only the prerenderer writes them, so they cost the browser nothing twice.

use super::Lang;

/// The words around the page in one language.
#[derive(Debug)]
pub struct Shell {
    /// What the site is, for search engines and links.
    pub description: &'static str,
    /// Without scripts.
    pub no_script: &'static str,
    /// While another view than the prerendered one is loading.
    pub waiting: &'static str,
    /// When loading takes long.
    pub late: &'static str,
    /// When the explorer cannot be loaded.
    pub still: &'static str,
    /// When it cannot, and the address asked for another view.
    pub still_other: &'static str,
    /// When the explorer meets a bug.
    pub broken: &'static str,
    /// The title of the page for a wrong address.
    pub not_found: &'static str,
    /// Where to go from there.
    pub go_home: &'static str,
}

/// The words around the page.
pub fn shell(lang: Lang) -> &'static Shell {
    match lang {
        Lang::Ar => &AR,
        Lang::Fr => &FR,
        Lang::En => &EN,
    }
}

static AR: Shell = Shell {
    description: "من استفاد من البرامج الموجهة للمهاجرين واللاجئين والعائدين بالمغرب، وبأي تمويل، وأين ومتى: أرقام منشورة حسب الجهة والسنة والبرنامج، مع مصدر كل رقم.",
    no_script: "هذه الصفحة تعرض كل الأرقام دون تصفية، أيا كان عنوانها. يحتاج الاختيار حسب الجهة والسنة والبرنامج إلى JavaScript، وهو غير مفعل في متصفحكم.",
    waiting: "جارٍ تحميل هذا العرض…",
    late: "أدوات الاختيار لم تُحمل بعد بسبب بطء الاتصال.",
    still: "تعذر تحميل أدوات الاختيار في هذا المتصفح. الأرقام أدناه كاملة ويمكن قراءتها كما هي.",
    still_other: "تعذر تحميل أدوات الاختيار، ولذلك لا يمكن عرض ما يطلبه هذا العنوان. ما يلي هو كل الأرقام دون تصفية.",
    broken: "حدث خطأ في هذه الصفحة. أعيدوا تحميلها؛ فالعنوان يحفظ اختياركم.",
    not_found: "لا توجد صفحة في هذا العنوان",
    go_home: "إلى إدماج",
};

static FR: Shell = Shell {
    description: "Qui a été aidé par les programmes en faveur des migrants, des réfugiés et des personnes de retour au Maroc, avec quels financements, où et quand : chiffres publiés par région, année et programme, chacun avec sa source.",
    no_script: "Cette page montre tous les chiffres, sans filtre, quelle que soit son adresse. Choisir une région, des années ou un programme demande JavaScript, qui est désactivé dans votre navigateur.",
    waiting: "Chargement de cette vue…",
    late: "Les filtres ne sont pas encore chargés : la connexion est lente.",
    still: "Les filtres n’ont pas pu être chargés dans ce navigateur. Les chiffres ci-dessous sont complets et se lisent tels quels.",
    still_other: "Les filtres n’ont pas pu être chargés : la vue demandée par cette adresse ne peut pas être affichée. Voici tous les chiffres, sans filtre.",
    broken: "Une erreur est survenue sur cette page. Rechargez-la ; l’adresse garde votre sélection.",
    not_found: "Il n’y a pas de page à cette adresse",
    go_home: "Vers Idmaj",
};

static EN: Shell = Shell {
    description: "Who was helped by programmes for migrants, refugees and returnees in Morocco, with what money, where and when: published figures by region, year and programme, each with its source.",
    no_script: "This page shows every figure, unfiltered, whatever its address. Choosing a region, years or a programme needs JavaScript, which is off in your browser.",
    waiting: "Loading this view…",
    late: "The filters have not loaded yet: the connection is slow.",
    still: "The filters could not be loaded in this browser. The figures below are complete and can be read as they stand.",
    still_other: "The filters could not be loaded, so the view that this address asks for cannot be shown. What follows is every figure, unfiltered.",
    broken: "Something went wrong on this page. Please reload it; the address keeps your choice.",
    not_found: "There is no page at this address",
    go_home: "Go to Idmaj",
};
