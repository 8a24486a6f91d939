//! ما يقف بجانب المجموع بالعربية.

use crate::text::Forms;
use crate::text::beside::BesideMessages;

pub static MESSAGES: BesideMessages = BesideMessages {
    title: "بجانب المجموع، دون أن يدخل فيه",
    relations: [
        "عدة جهات معا",
        "سنوات أكثر",
        "غير موزع",
        "مجموع البلاد",
        "في تاريخ معين",
        "مخطط له أو مطلوب",
    ],
    active: "برامج تعمل هنا",
    more_programmes: Forms::six(
        "لا برنامج آخر",
        "برنامج واحد آخر",
        "برنامجان آخران",
        "{count} برامج أخرى",
        "{count} برنامجا آخر",
        "{count} برنامج آخر",
    ),
    line: "{value}: {what}، {where}، {when}، {programme}",
    instead: "وبجانبه: {line}.",
    use_this: "اختيار هذا",
    nearest: "الانتقال إلى أقرب اختيار له مجموع",
    none_alone: "لا رقم عن {what} وحدها.",
    together_only: "لا رقم لهذا الاختيار وحده",
};
