//! الكلمات المشتركة بالعربية.

use super::{
    Bases, Columns, Currencies, FilterWords, Messages, Nones, Qualifiers, ReasonWords, Reasons,
    Shows, Site, Themes,
};

const fn reason(name: &'static str, sentence: &'static str) -> ReasonWords {
    ReasonWords { name, sentence }
}

pub static MESSAGES: Messages = Messages {
    site: Site {
        name: "إدماج",
        tagline: "برامج الهجرة بالمغرب في أرقام",
    },
    show: Shows {
        people: "الأشخاص",
        money: "التمويل",
        activities: "الأنشطة",
    },
    themes: Themes {
        light: "صفحة فاتحة",
        dark: "صفحة داكنة",
    },
    filters: FilterWords {
        region: "الجهة",
        years: "السنوات",
        programme: "البرنامج",
        clear_all: "مسح الكل",
        copy_link: "نسخ الرابط",
        copied: "نُسخ الرابط",
    },
    qualifiers: Qualifiers {
        at_least: "على الأقل",
        at_least_value: "{value} على الأقل",
        about: "حوالي",
        about_value: "حوالي {value}",
        at_most: "على الأكثر",
        at_most_value: "{value} على الأكثر",
    },
    bases: Bases {
        budget: "ميزانيات",
        grant: "منح",
        contribution: "مساهمات",
        expenditure: "نفقات",
        requirement: "احتياجات",
    },
    none: Nones {
        found: "لم يُعثر على أي رقم",
        addable: "منشور لكن لا يصح جمعه",
    },
    reasons: Reasons {
        preferred: reason(
            "رقم آخر مفضل عليه",
            "نُشرت الكمية نفسها أكثر من مرة؛ يُفضَّل رقم واحد، وتشرح ملاحظة السبب.",
        ),
        target: reason(
            "هدف وليس نتيجة",
            "كان مخططا أو مطلوبا؛ وما خُطط له لا يُحسب أبدا كأنه أُنجز.",
        ),
        share: reason(
            "نسبة أو معدل أو تغير",
            "النسب المئوية والمبالغ للفرد والفوارق لا تُجمع أبدا.",
        ),
        stock: reason(
            "مخزون",
            "يذكر العدد في تاريخ واحد؛ والتواريخ لا يُجمع بعضها إلى بعض.",
        ),
        presence: reason(
            "ليسوا ممن ساعدتهم هذه البرامج",
            "يعد أشخاصا موجودين، أو أشخاصا لا تستهدفهم هذه البرامج.",
        ),
        not_headline: reason(
            "تفصيل من رقم آخر",
            "يصف جزءا أو جانبا من رقم معروض للبرنامج نفسه والفترة نفسها.",
        ),
        several_countries: reason("عدة بلدان معا", "لا يذكر المصدر حصة المغرب منه."),
        whole_country: reason("لمجموع البلاد", "لا يذكر المصدر حصة الجهات المختارة منه."),
        joint_regions: reason(
            "لعدة جهات معا",
            "يعطي المصدر رقما واحدا لعدة جهات، لم يُختر إلا بعضها.",
        ),
        wider_years: reason(
            "لسنوات أكثر من المختارة",
            "يعطي المصدر رقما واحدا لفترة تتجاوز السنوات المختارة، فلا يُقسَّم ولا يُجمع.",
        ),
        not_broken_down: reason(
            "غير موزع بحسب المجال أو الفئة أو المكان",
            "يعطي المصدر رقما واحدا، ولا يذكر حصة ما تم اختياره منه.",
        ),
        no_date: reason(
            "دون تاريخ",
            "لا يذكر المصدر تاريخا، فلا يمكن القول إنه يقع في السنوات المختارة.",
        ),
        not_addable: reason(
            "لا يصح جمعه",
            "قد يتكرر عدّ الشيء نفسه من رقم إلى آخر، فتبقى الأرقام جنبا إلى جنب.",
        ),
        inside: reason(
            "ضمن رقم محسوب",
            "قد يكون رقم أوسع قد عدّ الأشخاص أنفسهم أو المال نفسه أو الأنشطة نفسها.",
        ),
        no_exchange_rate: reason(
            "دون سعر صرف",
            "لا يُعرف متوسط سعر الصرف لسنته، فلا يغيب إلا عن المجموع المحوَّل.",
        ),
    },
    currencies: Currencies {
        mad: "درهم",
        usd: "دولار أمريكي",
        eur: "أورو",
    },
    table: Columns {
        figure: "ما يُعد",
        value: "القيمة",
        period: "الفترة",
        place: "المكان",
        programme: "البرنامج",
        status: "في المجموع",
        source: "المصدر",
    },
};
