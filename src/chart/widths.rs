//! Advance widths of letters, in thousandths of the font size, read from Noto Sans and Noto Sans Arabic (Regular). Only numbers.

/// Latin letters, figures and signs, grouped by width.
pub(super) const UPRIGHT: &[(u16, &str)] = &[
    (160, "\u{202f}\u{2009}"),
    (180, "’‘"),
    (260, " !,.:;'ijlîïíì·\u{a0}|"),
    (300, "J`()[]-\u{2010}\u{2011}"),
    (345, "Ift“”"),
    (380, "/\\{}"),
    (420, "r\""),
    (470, "cszç?_"),
    (500, "v«»–"),
    (530, "FLxySkÿ"),
    (560, "*ETYaeéèêëàâäáÉÈÊË"),
    (572, "$+0123456789<=>XZ^~×€≈≤≥\u{2212}"),
    (605, "PVoôöó"),
    (620, "KRbdghnpquùûüúñ"),
    (640, "#ABCÀÂÇ"),
    (730, "DG"),
    (745, "&HNUÙÛ"),
    (780, "OQwÔÖ"),
    (820, "…%"),
    (910, "@MWmœæ"),
    (1000, "—"),
];

/// Arabic letters: width where the next letter joins on, width at the end of a run.
pub(super) const ARABIC: &[(u16, u16, &str)] = &[
    (260, 260, "اأإآٱ"),
    (300, 1050, "بتثپ"),
    (310, 750, "نيئى"),
    (610, 645, "جحخچ"),
    (500, 500, "دذ"),
    (390, 390, "رز"),
    (815, 1240, "سش"),
    (920, 1330, "صض"),
    (700, 810, "طظ"),
    (510, 520, "عغ"),
    (470, 1040, "فڤ"),
    (470, 790, "ق"),
    (460, 900, "كگ"),
    (280, 710, "ل"),
    (550, 530, "م"),
    (550, 450, "ه"),
    (460, 460, "وؤ"),
    (450, 450, "ةء"),
    (270, 270, "ـ"),
    (330, 330, "،؛"),
    (430, 430, "؟"),
];

/// Letters that never join the one after them.
pub(super) const NEVER_JOINS_ON: &str = "اأإآٱدذرزوؤةءى،؛؟";

/// What a letter of no table is taken for: a wide one, so that a guess errs towards more room.
pub(super) const UNKNOWN: u16 = 620;
