//! ما يقف بجانب المجموع بالعربية.

use crate::text::Forms;
use crate::text::beside::BesideMessages;

pub static MESSAGES: BesideMessages = BesideMessages {
    title: "يُعرض بجانب المجموع ولا يدخل فيه",
    relations: [
        "عدة جهات معا",
        "سنوات أكثر",
        "غير مفصَّل",
        "على الصعيد الوطني",
        "في تاريخ معين",
        "مخطط له أو مطلوب",
    ],
    because: "{why}:",
    active: "برامج تتدخل هنا",
    more_programmes: Forms::six(
        "لا برنامج آخر",
        "برنامج واحد آخر",
        "برنامجان آخران",
        "{count} برامج أخرى",
        "{count} برنامجا آخر",
        "{count} برنامج آخر",
    ),
    line: "{value} – {what}، {where}، {when}، {programme}",
    instead: "أقرب رقم: {line}.",
    use_this: "اختيار هذا",
    nearest: "الانتقال إلى أقرب اختيار له مجموع",
    together_only: "لا رقم لهذا الاختيار وحده",
};
