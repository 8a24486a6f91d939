//! Dates and periods as readers write them, no more precise than they are.

use super::Lang;
use super::rich::Rich;

/// A year, a month or a day.
pub type DateParts = (i16, Option<u8>, Option<u8>);

const ARABIC: [&str; 12] = [
    "يناير",
    "فبراير",
    "مارس",
    "أبريل",
    "ماي",
    "يونيو",
    "يوليوز",
    "غشت",
    "شتنبر",
    "أكتوبر",
    "نونبر",
    "دجنبر",
];
const FRENCH: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];
const ENGLISH: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A date in words.
pub fn date(lang: Lang, parts: DateParts) -> Rich {
    Rich::time(iso(parts), written(lang, parts))
}

/// On a date: "in 2024", "in September 2014", "on 31 May 2017".
pub fn on_date(lang: Lang, parts: DateParts) -> Rich {
    let before = match (lang, parts) {
        (Lang::Ar, (_, None, _)) => "سنة ",
        (Lang::Ar, _) => "في ",
        (Lang::Fr, (_, _, Some(_))) => "au ",
        (Lang::Fr, _) => "en ",
        (Lang::En, (_, _, Some(_))) => "on ",
        (Lang::En, _) => "in ",
    };
    let mut words = Rich::from(before);
    words.extend(date(lang, parts));
    words
}

/// A period in words: one date where both ends are the same, `2019–2023` for years. In Arabic text
/// it is isolated as a whole, so that time still runs from left to right in it.
pub fn period(lang: Lang, start: DateParts, end: DateParts) -> Rich {
    if start == end {
        return date(lang, start);
    }
    let text = match (start, end) {
        ((first, None, None), (last, None, None)) => format!("\u{2066}{first}–{last}\u{2069}"),
        ((year, Some(month), Some(first)), (same_year, Some(same_month), Some(last)))
            if (year, month) == (same_year, same_month) =>
        {
            format!(
                "\u{2066}{first}–{last}\u{2069} {}",
                written(lang, (year, Some(month), None))
            )
        }
        _ => {
            let (first, last) = (written(lang, start), written(lang, end));
            let (from, to) = match lang {
                Lang::Ar => ("من ", " إلى "),
                Lang::En => ("from ", " to "),
                Lang::Fr => {
                    let from = match (start.2.is_some(), first.starts_with(['a', 'o'])) {
                        (true, _) => "du ",
                        (false, true) => "d’",
                        (false, false) => "de ",
                    };
                    (from, if end.2.is_some() { " au " } else { " à " })
                }
            };
            format!("{from}{first}{to}{last}")
        }
    };
    Rich::time(iso(start), text)
}

fn written(lang: Lang, (year, month, day): DateParts) -> String {
    let Some(month) = month else {
        return year.to_string();
    };
    let names = match lang {
        Lang::Ar => &ARABIC,
        Lang::Fr => &FRENCH,
        Lang::En => &ENGLISH,
    };
    let name = names[usize::from(month).clamp(1, 12) - 1];
    match (lang, day) {
        (Lang::Fr, Some(1)) => format!("1er {name} {year}"),
        (_, Some(day)) => format!("{day} {name} {year}"),
        (_, None) => format!("{name} {year}"),
    }
}

fn iso((year, month, day): DateParts) -> String {
    let mut text = format!("{year:04}");
    for part in [month, day].into_iter().flatten() {
        text.push_str(&format!("-{part:02}"));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bare(words: Rich) -> String {
        words
            .plain()
            .chars()
            .filter(|c| !matches!(c, '\u{2066}'..='\u{2069}'))
            .collect()
    }

    fn check(start: DateParts, end: DateParts, expected: [&str; 3]) {
        assert_eq!(
            Lang::ALL.map(|lang| bare(period(lang, start, end))),
            expected
        );
    }

    #[test]
    fn periods_read_as_in_a_newspaper() {
        let year = |year| (year, None, None);
        check(year(2017), year(2017), ["2017", "2017", "2017"]);
        check(
            year(2019),
            year(2023),
            ["2019–2023", "2019–2023", "2019–2023"],
        );
        let october = |day| (2018, Some(10), Some(day));
        check(
            october(16),
            october(18),
            [
                "16–18 أكتوبر 2018",
                "16–18 octobre 2018",
                "16–18 October 2018",
            ],
        );
        check(
            year(2007),
            (2017, Some(5), Some(23)),
            [
                "من 2007 إلى 23 ماي 2017",
                "de 2007 au 23 mai 2017",
                "from 2007 to 23 May 2017",
            ],
        );
        check(
            (2014, Some(1), Some(2)),
            (2014, Some(12), Some(31)),
            [
                "من 2 يناير 2014 إلى 31 دجنبر 2014",
                "du 2 janvier 2014 au 31 décembre 2014",
                "from 2 January 2014 to 31 December 2014",
            ],
        );
        check(
            (2018, Some(8), None),
            (2019, Some(1), None),
            [
                "من غشت 2018 إلى يناير 2019",
                "d’août 2018 à janvier 2019",
                "from August 2018 to January 2019",
            ],
        );
    }

    #[test]
    fn a_date_takes_the_preposition_of_its_precision() {
        let said = |parts| Lang::ALL.map(|lang| bare(on_date(lang, parts)));
        assert_eq!(said((2024, None, None)), ["سنة 2024", "en 2024", "in 2024"]);
        assert_eq!(
            said((2014, Some(9), None)),
            ["في شتنبر 2014", "en septembre 2014", "in September 2014"]
        );
        assert_eq!(
            said((2017, Some(5), Some(31))),
            ["في 31 ماي 2017", "au 31 mai 2017", "on 31 May 2017"]
        );
    }

    #[test]
    fn programs_read_iso_dates() {
        let Rich(pieces) = date(Lang::Fr, (2024, Some(2), Some(1)));
        let expected = super::super::Piece::Time {
            datetime: "2024-02-01".into(),
            text: "1er février 2024".into(),
        };
        assert_eq!(pieces, [expected]);
    }
}
