//! The briefs in Arabic.

use crate::text::Forms;
use crate::text::brief::BriefMessages;

pub static MESSAGES: BriefMessages = BriefMessages {
    region: "جهة",
    country: "البلاد",
    programme: "برنامج",
    explore: "استكشاف هذه الأرقام وتصفيتها",
    population: "عدد السكان سنة {year}: {count} ({source})",
    foreigners: "عدد المقيمين الأجانب سنة {year}: {count} ({source})",
    programmes: "من يعمل هنا",
    actors: "من يشارك",
    roles: ["بتمويل من", "بإشراف من", "بتنفيذ من", "بشراكة مع"],
    over_years: "عبر السنوات",
    milestones: "أحداث",
    figures: "كل الأرقام المنشورة",
    unknown: "ما لا نعرفه",
    silent_years: "لم يُنشر شيء عن {years}.",
    national: Forms::six(
        "لا رقم منشور لعموم البلاد وحدها.",
        "رقم واحد منشور لعموم البلاد فقط، ولم يقل أحد كم منه لهذه الجهة.",
        "رقمان منشوران لعموم البلاد فقط، ولم يقل أحد كم منهما لهذه الجهة.",
        "{count} أرقام منشورة لعموم البلاد فقط، ولم يقل أحد كم منها لهذه الجهة.",
        "{count} رقما منشورا لعموم البلاد فقط، ولم يقل أحد كم منها لهذه الجهة.",
        "{count} رقم منشور لعموم البلاد فقط، ولم يقل أحد كم منها لهذه الجهة.",
    ),
    joint: Forms::six(
        "لا رقم منشور لعدة جهات معا.",
        "رقم واحد منشور لعدة جهات معا دون توزيع بينها.",
        "رقمان منشوران لعدة جهات معا دون توزيع بينها.",
        "{count} أرقام منشورة لعدة جهات معا دون توزيع بينها.",
        "{count} رقما منشورا لعدة جهات معا دون توزيع بينها.",
        "{count} رقم منشور لعدة جهات معا دون توزيع بينها.",
    ),
    silent_programmes: "تعمل هنا برامج دون رقم منشور عن الجهة: {programmes}.",
    no_funder: "لا تذكر الوثائق المجموعة هنا من يموله.",
    no_dates: "لا تذكر الوثائق المجموعة هنا متى {what}.",
    began: "بدأ",
    ended: "انتهى",
    part_of: "جزء من {programme}.",
    parts: "أجزاؤه: {programmes}.",
    regions: "يعمل في {regions}.",
    regions_briefs: "جهة بعد جهة",
    programmes_briefs: "برنامجا بعد برنامج",
    about: "كيف نقرأ هذه الأرقام",
    range: "{first} إلى {last}",
};
