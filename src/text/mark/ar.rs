//! Pictures under a hand, in Arabic.

use crate::text::Forms;
use crate::text::mark::{LegendMessages, MarkMessages};

pub static MESSAGES: MarkMessages = MarkMessages {
    role: "مبيان",
    keys: "تنقل الأسهم من علامة إلى أخرى، ويختار مفتاح الإدخال، ويفتح الحرف O المصدر، ويعرض الحرف T الجدول، ويخرج مفتاح Escape.",
    brush_keys: "مفتاح Shift مع سهم يختار فترة من السنوات.",
    place: "{place} من {count}",
    open: "فتح المصدر",
    figures: Forms::six(
        "لا رقم",
        "رقم واحد",
        "مجموع رقمين",
        "مجموع {count} أرقام",
        "مجموع {count} رقما",
        "مجموع {count} رقم",
    ),
    more: Forms::six(
        "لا غير",
        "واحد غيرها",
        "اثنان غيرها",
        "{count} غيرها",
        "{count} غيرها",
        "{count} غيرها",
    ),
    narrow: "الاقتصار على {name}",
    widen: "إلغاء هذا الاختيار",
    range: "{years}. يختار مفتاح الإدخال هذه السنوات، ويتراجع مفتاح Escape.",
    save: "حفظ المبيان",
    legend: LegendMessages {
        other: "كل ما عدا ذلك",
        at_least: "طرف مفتوح: ما لا يقل عن",
        about: "حافة متدرجة: حوالي",
        at_most: "طرف مغلق: ما لا يزيد على",
        programmes: "البرامج: {programmes}",
    },
};
