//! The source card in Arabic.

use crate::text::card::CardMessages;

pub static MESSAGES: CardMessages = CardMessages {
    meaning: "ما الذي يُحتسب",
    population: "من يُحتسب",
    basis: "طبيعة الرقم",
    result: "نتيجة",
    target: "هدف",
    funder: "الممول",
    note: "ملاحظتنا",
    part_of: "جزء من",
    parts: "أجزاؤه المنشورة",
    preferred: "الرقم المفضل عليه",
    rivals: "أرقام أخرى للكمية نفسها",
    converted: "بعد التحويل",
    document: "الوثيقة",
    locator: "موضعه فيها",
    citation: "للاقتباس",
    copy: "نسخ الاقتباس",
    waiting: "الوثيقة والملاحظة في الطريق…",
    refused: "تعذر تحميل الوثيقة والملاحظة. تحققوا من الاتصال ثم أعيدوا فتح هذه البطاقة.",
    cite: "{figure}: {value}. {publisher}، «{title}»، {locator}. عبر إدماج، إصدار البيانات {version}، {link}",
};
