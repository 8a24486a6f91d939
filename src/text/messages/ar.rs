//! الكلمات المشتركة بالعربية.

use super::{
    Bases, Columns, Currencies, CurrencyWords, FilterWords, Messages, Nones, Qualifiers,
    ReasonWords, Reasons, Shows, Site, Themes,
};
use crate::text::Forms;

const fn reason(name: &'static str, sentence: &'static str) -> ReasonWords {
    ReasonWords { name, sentence }
}

const fn currency(name: &'static str, amount: Forms) -> CurrencyWords {
    CurrencyWords {
        name,
        amount,
        of: name,
    }
}

/// An amount's forms: of one and of a hundred, of two, of a few and of many.
const fn amount(
    other: &'static str,
    two: &'static str,
    few: &'static str,
    many: &'static str,
) -> Forms {
    Forms::six(other, other, two, few, many, other)
}

pub static MESSAGES: Messages = Messages {
    site: Site {
        name: "إدماج",
        tagline: "برامج لفائدة المهاجرين واللاجئين والعائدين بالمغرب، بالأرقام",
    },
    show: Shows {
        people: "الأشخاص",
        money: "التمويل",
        activities: "الأنشطة",
    },
    themes: Themes {
        light: "الوضع الفاتح",
        dark: "الوضع الداكن",
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
        at_least: "ما لا يقل عن",
        at_least_value: "ما لا يقل عن {value}",
        about: "حوالي",
        about_value: "حوالي {value}",
        at_least_about: "ما لا يقل عن حوالي",
        at_most: "ما لا يزيد على",
        at_most_value: "ما لا يزيد على {value}",
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
        addable: "منشور، خارج المجموع",
    },
    reasons: Reasons {
        preferred: reason(
            "اعتُمد رقم آخر بدله",
            "نُشرت الكمية نفسها أكثر من مرة. اعتُمد رقم واحد، وتشرح ملاحظة السبب.",
        ),
        target: reason(
            "هدف وليس نتيجة",
            "كان مخططا له أو مطلوبا. وما خُطط له لا يُحتسب أبدا نتيجة.",
        ),
        share: reason(
            "نسبة مئوية أو معدل أو تغير",
            "النسب المئوية والمبالغ للشخص الواحد والفوارق لا تُجمع أبدا.",
        ),
        stock: reason(
            "العدد في تاريخ معين",
            "يذكر كم كان العدد في تاريخ واحد. والأعداد في تواريخ مختلفة لا تُجمع أبدا.",
        ),
        presence: reason(
            "ليسوا ممن ساعدتهم هذه البرامج",
            "يعد أشخاصا موجودين، أو أشخاصا لا تستهدفهم هذه البرامج.",
        ),
        not_headline: reason(
            "تفصيل لرقم آخر",
            "يصف جزءا أو جانبا من رقم معروض للبرنامج نفسه والفترة نفسها.",
        ),
        several_countries: reason("عدة بلدان معا", "لا يذكر المصدر نصيب المغرب منه."),
        whole_country: reason(
            "على الصعيد الوطني",
            "لا يذكر المصدر نصيب الجهات المختارة منه.",
        ),
        joint_regions: reason(
            "لعدة جهات معا",
            "يعطي المصدر رقما واحدا لعدة جهات، لم يُختر إلا بعضها.",
        ),
        wider_years: reason(
            "لسنوات أكثر من المختارة",
            "يعطي المصدر رقما واحدا لفترة تتجاوز السنوات المختارة، فلا يُقسَّم ولا يُجمع.",
        ),
        not_broken_down: reason(
            "غير مفصَّل بحسب المجال أو الفئة أو المكان",
            "يعطي المصدر رقما واحدا، ولا يذكر حصة ما تم اختياره منه.",
        ),
        no_date: reason(
            "دون تاريخ",
            "لا يذكر المصدر تاريخا، فلا نعرف هل يخص السنوات المختارة.",
        ),
        not_addable: reason(
            "لا يصح جمعه",
            "قد يرد الأشخاص أنفسهم أو الجمعيات نفسها في عدة أرقام، فتُعرض الأرقام جنبا إلى جنب.",
        ),
        inside: reason(
            "مشمول برقم أوسع",
            "قد يكون رقم أوسع قد شمل الأشخاص أنفسهم أو الأموال نفسها أو الأنشطة نفسها.",
        ),
        no_exchange_rate: reason(
            "دون سعر صرف",
            "لا يُعرف متوسط سعر الصرف لسنته، فهو خارج المجموع المحوَّل وحده.",
        ),
    },
    currencies: Currencies {
        mad: currency(
            "درهم",
            amount(
                "{count}\u{a0}درهم",
                "درهمان",
                "{count}\u{a0}دراهم",
                "{count}\u{a0}درهما",
            ),
        ),
        usd: currency(
            "دولار أمريكي",
            amount(
                "{count}\u{a0}دولار أمريكي",
                "دولاران أمريكيان",
                "{count}\u{a0}دولارات أمريكية",
                "{count}\u{a0}دولارا أمريكيا",
            ),
        ),
        eur: currency(
            "أورو",
            amount(
                "{count}\u{a0}أورو",
                "{count}\u{a0}أورو",
                "{count}\u{a0}أورو",
                "{count}\u{a0}أورو",
            ),
        ),
        chf: currency(
            "فرنك سويسري",
            amount(
                "{count}\u{a0}فرنك سويسري",
                "فرنكان سويسريان",
                "{count}\u{a0}فرنكات سويسرية",
                "{count}\u{a0}فرنكا سويسريا",
            ),
        ),
        nok: currency(
            "كرونة نرويجية",
            amount(
                "{count}\u{a0}كرونة نرويجية",
                "كرونتان نرويجيتان",
                "{count}\u{a0}كرونات نرويجية",
                "{count}\u{a0}كرونة نرويجية",
            ),
        ),
        million: Forms::six(
            "{count}\u{a0}مليون {currency}",
            "مليون {currency}",
            "مليوني {currency}",
            "{count}\u{a0}ملايين {currency}",
            "{count}\u{a0}مليون {currency}",
            "{count}\u{a0}مليون {currency}",
        ),
        billion: Forms::six(
            "{count}\u{a0}مليار {currency}",
            "مليار {currency}",
            "ملياري {currency}",
            "{count}\u{a0}ملايير {currency}",
            "{count}\u{a0}مليار {currency}",
            "{count}\u{a0}مليار {currency}",
        ),
    },
    table: Columns {
        figure: "المؤشر",
        value: "القيمة",
        period: "الفترة",
        place: "المكان",
        programme: "البرنامج",
        status: "هل يُحتسب؟",
        source: "المصدر",
    },
};
