//! Where, as it stands in a sentence: each language has its own preposition, and French its articles.

use super::Lang;
use super::rich::Rich;
use super::template::join_and;

/// The whole country, without any choice.
pub fn everywhere(lang: Lang) -> &'static str {
    match lang {
        Lang::Ar => "بالمغرب",
        Lang::Fr => "au Maroc",
        Lang::En => "in Morocco",
    }
}

/// In some regions, by their names in a list; `nationwide` where national figures are chosen too.
pub fn within(lang: Lang, regions: &[&str], nationwide: bool) -> Rich {
    let name = |name: &&str| Rich::name(*name);
    let mut places = Vec::new();
    if nationwide {
        places.push(Rich::from(match lang {
            Lang::Ar => "على الصعيد الوطني",
            Lang::Fr => "à l’échelle nationale",
            Lang::En => "nationwide",
        }));
    }
    match lang {
        Lang::Fr => places.extend(regions.iter().map(|name| in_french(name))),
        Lang::Ar | Lang::En if regions.is_empty() => {}
        Lang::Ar => {
            // The noun has a singular, a dual and a plural, all of them after the preposition.
            let mut all = Rich::from(match regions.len() {
                1 => "بجهة ",
                2 => "بجهتي ",
                _ => "بجهات ",
            });
            all.extend(join_and(lang, regions.iter().map(name).collect()));
            places.push(all);
        }
        Lang::En => {
            let mut all = Rich::from("in ");
            all.extend(join_and(lang, regions.iter().map(name).collect()));
            places.push(all);
        }
    }
    join_and(lang, places)
}

/// Regions by their names within a sentence: French writes the article of a name small there.
pub fn listed(lang: Lang, regions: &[&str]) -> Rich {
    let name = |name: &&str| match (lang, name.strip_prefix("L’")) {
        (Lang::Fr, Some(rest)) => {
            let mut words = Rich::from("l’");
            words.extend(Rich::name(rest));
            words
        }
        _ => Rich::name(*name),
    };
    join_and(lang, regions.iter().map(name).collect())
}

/// What stands before years of which a figure is told alone: only Arabic says what they are.
pub fn of_years(lang: Lang, is_one: bool) -> &'static str {
    match (lang, is_one) {
        (Lang::Ar, true) => "بسنة ",
        (Lang::Ar, false) => "بالفترة ",
        (Lang::Fr | Lang::En, _) => "",
    }
}

/// « dans l’Oriental » where the name has an article, « à Souss-Massa » where it has none.
fn in_french(name: &str) -> Rich {
    let (preposition, name) = match name.strip_prefix("L’") {
        Some(name) => ("dans l’", name),
        None => ("à ", name),
    };
    let mut words = Rich::from(preposition);
    words.extend(Rich::name(name));
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(lang: Lang, regions: &[&str], nationwide: bool, expected: &str) {
        assert_eq!(within(lang, regions, nationwide).bare(), expected);
    }

    #[test]
    fn every_language_says_where_in_its_own_way() {
        check(Lang::En, &["Oriental"], false, "in Oriental");
        check(
            Lang::En,
            &["Oriental", "Souss-Massa"],
            false,
            "in Oriental and Souss-Massa",
        );
        check(Lang::En, &[], true, "nationwide");
        check(Lang::En, &["Oriental"], true, "nationwide and in Oriental");
        check(Lang::Fr, &["L’Oriental"], false, "dans l’Oriental");
        check(
            Lang::Fr,
            &["L’Oriental", "Souss-Massa", "Fès-Meknès"],
            false,
            "dans l’Oriental, à Souss-Massa et à Fès-Meknès",
        );
        check(Lang::Fr, &[], true, "à l’échelle nationale");
        check(Lang::Ar, &["الشرق"], false, "بجهة الشرق");
        check(
            Lang::Ar,
            &["الشرق", "سوس-ماسة"],
            false,
            "بجهتي الشرق وسوس-ماسة",
        );
        check(
            Lang::Ar,
            &["الشرق", "سوس-ماسة", "فاس-مكناس"],
            false,
            "بجهات الشرق، سوس-ماسة وفاس-مكناس",
        );
        check(Lang::Ar, &["الشرق"], true, "على الصعيد الوطني وبجهة الشرق");
    }
}
