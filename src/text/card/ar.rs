//! The source card in Arabic.

use crate::text::card::CardMessages;

pub static MESSAGES: CardMessages = CardMessages {
    meaning: "المؤشر",
    population: "الفئة المستهدفة",
    basis: "طبيعة الرقم",
    result: "نتيجة",
    target: "هدف",
    funder: "الممول",
    note: "ملاحظتنا",
    part_of: "جزء من",
    parts: "الأجزاء المنشورة",
    preferred: "الرقم المعتمد بدله",
    rivals: "أرقام أخرى للكمية نفسها",
    converted: "بعد التحويل",
    document: "الوثيقة",
    locator: "الموضع في الوثيقة",
    citation: "للاستشهاد",
    copy: "نسخ الاستشهاد",
    waiting: "جارٍ التحميل…",
    refused: "تعذر تحميل الوثيقة والملاحظة. تحققوا من الاتصال ثم أعيدوا فتح هذه البطاقة.",
    cite: "{figure}: {value}. {publisher}، «{title}»، {locator}. عبر إدماج، إصدار البيانات {version}، {link}",
};
