//! The answer in one sentence, in three languages, on the founding documents, and its form on every
//! choice of the published data.

mod support;

use dataset::count::Years;
use dataset::{Dataset, Row};
use idmaj::answer::answer;
use idmaj::query::address::parse;
use idmaj::query::{Query, Show};
use idmaj::text::{Lang, Rich};
use idmaj::view::caption::caption;
use idmaj::view::headline::headline;
use idmaj::view::pictures::Upper;
use idmaj::view::wording::Wording;
use support::{published, seed};

fn sentence(dataset: &Dataset, query: &Query) -> Rich {
    let wording = Wording::new(dataset, query.view.lang);
    headline(&wording, query, &answer(dataset, &query.question)).sentence
}

/// The sentence, with the spaces inside numbers written as ordinary ones.
fn check(address: &str, expected: [&str; 3]) {
    let dataset = seed();
    for (lang, expected) in Lang::ALL.into_iter().zip(expected) {
        let address = format!("lang={}&{address}", lang.code());
        let (query, _) = parse(&address, Lang::Ar, &dataset);
        let said = sentence(&dataset, &query).bare();
        let said = said.replace(['\u{202f}', '\u{a0}'], " ");
        assert_eq!(said, expected, "{address}");
    }
}

#[test]
fn everything_in_a_sentence() {
    check(
        "",
        [
            "حوالي 25 800 شخص تمت مساعدتهم بالمغرب من 2007 إلى 2025، وما لا يقل عن حوالي 124 مليون درهم، حسب الأرقام المنشورة عن 6 برامج.",
            "Environ 25 800 personnes aidées au Maroc de 2007 à 2025, et au moins environ 124 millions de dirhams, d’après les chiffres publiés sur 6 programmes.",
            "About 25,800 people helped in Morocco from 2007 to 2025, and at least about 124 million dirhams, in the published figures of 6 programmes.",
        ],
    );
}

#[test]
fn money_comes_first_where_it_is_asked_for() {
    check(
        "show=money&years=2017-2018",
        [
            "8 891 000 درهم بالمغرب من 2017 إلى 2018، حسب الأرقام المنشورة عن برنامجين.",
            "8 891 000 DH au Maroc de 2017 à 2018, d’après les chiffres publiés sur 2 programmes.",
            "MAD 8,891,000 in Morocco from 2017 to 2018, in the published figures of 2 programmes.",
        ],
    );
}

#[test]
fn a_programme_is_named_before_its_totals() {
    check(
        "programme=ministry-partnership&show=money",
        [
            "الشراكة مع الجمعيات: 8 891 000 درهم.",
            "Partenariat avec les associations : 8 891 000 DH.",
            "Partnership with associations: MAD 8,891,000.",
        ],
    );
}

#[test]
fn the_largest_activities_are_told_with_their_names() {
    check(
        "show=activities&region=MA-02",
        [
            "2 (وحدات استماع) بجهة الشرق.",
            "2 (Unités d’écoute) dans l’Oriental.",
            "2 (Listening units) in Oriental.",
        ],
    );
    check(
        "show=activities",
        [
            "ما لا يقل عن 3 000 (بطاقات إنترنت موزعة)، 154 (مشاريع مدعمة)، 2 (وحدات استماع) و1 (حاضنات) بالمغرب.",
            "Au moins 3 000 (Cartes internet distribuées), 154 (Projets soutenus), 2 (Unités d’écoute) et 1 (Incubateurs) au Maroc.",
            "At least 3,000 (Internet cards distributed), 154 (Projects supported), 2 (Listening units) and 1 (Incubators) in Morocco.",
        ],
    );
}

#[test]
fn no_figure_is_said_with_the_nearest_there_is_and_is_not_zero() {
    check(
        "region=MA-09",
        [
            "لم يُعثر على رقم خاص بجهة سوس-ماسة عن الأشخاص الذين تمت مساعدتهم. أقرب رقم: حوالي 600 – حاملو مشاريع تمت مواكبتهم (اللاجئون)، على الصعيد الوطني، من 2007 إلى 23 ماي 2017، إدماج اللاجئين الحضريين.",
            "Aucun chiffre trouvé sur les personnes aidées pour Souss-Massa seulement. Chiffre le plus proche : environ 600 – Porteurs de projets accompagnés (réfugiés), Tout le pays, de 2007 au 23 mai 2017, Insertion des réfugiés urbains.",
            "No figure was found on people helped for Souss-Massa alone. Nearest figure: about 600 – Project holders supported (refugees), Nationwide, from 2007 to 23 May 2017, Urban refugees’ livelihoods.",
        ],
    );
    check(
        "region=MA-10",
        [
            "لم يُعثر على رقم خاص بجهة كلميم-واد نون عن الأشخاص الذين تمت مساعدتهم. أقرب رقم: حوالي 600 – حاملو مشاريع تمت مواكبتهم (اللاجئون)، على الصعيد الوطني، من 2007 إلى 23 ماي 2017، إدماج اللاجئين الحضريين.",
            "Aucun chiffre trouvé sur les personnes aidées pour Guelmim-Oued Noun seulement. Chiffre le plus proche : environ 600 – Porteurs de projets accompagnés (réfugiés), Tout le pays, de 2007 au 23 mai 2017, Insertion des réfugiés urbains.",
            "No figure was found on people helped for Guelmim-Oued Noun alone. Nearest figure: about 600 – Project holders supported (refugees), Nationwide, from 2007 to 23 May 2017, Urban refugees’ livelihoods.",
        ],
    );
    check(
        "region=MA-02&years=2021",
        [
            "لم يُعثر على رقم خاص بسنة 2021 عن الأشخاص الذين تمت مساعدتهم. أقرب رقم: 751 – أشخاص تلقوا الدعم النفسي والاجتماعي، الشرق (وجدة وبركان)، 2019–2023، البرنامج العالمي المشترك.",
            "Aucun chiffre trouvé sur les personnes aidées pour 2021 seulement. Chiffre le plus proche : 751 – Personnes ayant reçu un soutien psychosocial, Oriental (Oujda et Berkane), 2019–2023, Programme mondial conjoint OIM-PNUD.",
            "No figure was found on people helped for 2021 alone. Nearest figure: 751 – People given psychosocial support, Oriental (Oujda and Berkane), 2019–2023, IOM-UNDP joint global programme.",
        ],
    );
    check(
        "show=money&region=MA-02,MA-01",
        [
            "لم يُعثر على مبلغ خاص بجهتي الشرق وطنجة-تطوان-الحسيمة. أقرب رقم: ما لا يقل عن 12 770 000 دولار أمريكي – ميزانية الشراكات، على الصعيد الوطني، 2021، المنظمة الدولية للهجرة بالمغرب.",
            "Aucun montant trouvé pour l’Oriental et Tanger-Tétouan-Al Hoceïma seulement. Chiffre le plus proche : au moins 12 770 000 dollars US – Budget des partenariats, Tout le pays, 2021, OIM Maroc.",
            "No amount of money was found for Oriental and Tangier-Tetouan-Al Hoceima alone. Nearest figure: at least USD 12,770,000 – Partnership budget, Nationwide, 2021, IOM Morocco.",
        ],
    );
}

#[test]
fn national_figures_are_called_so() {
    check(
        "region=MA&years=2021",
        [
            "ما لا يقل عن 25 217 شخصا تمت مساعدتهم على الصعيد الوطني سنة 2021، وما لا يقل عن حوالي 115 مليون درهم، حسب الأرقام المنشورة عن برنامجين.",
            "Au moins 25 217 personnes aidées à l’échelle nationale en 2021, et au moins environ 115 millions de dirhams, d’après les chiffres publiés sur 2 programmes.",
            "At least 25,217 people helped nationwide in 2021, and at least about 115 million dirhams, in the published figures of 2 programmes.",
        ],
    );
}

#[test]
fn silent_regions_are_named_beside_the_others() {
    check(
        "region=MA-02,MA-09&years=2019-2023",
        [
            "751 شخصا تمت مساعدتهم بجهتي الشرق وسوس-ماسة من 2019 إلى 2023، حسب الأرقام المنشورة عن برنامج واحد. لم يُعثر على رقم خاص بجهة سوس-ماسة عن الأشخاص الذين تمت مساعدتهم.",
            "751 personnes aidées dans l’Oriental et à Souss-Massa de 2019 à 2023, d’après les chiffres publiés sur 1 programme. Aucun chiffre trouvé sur les personnes aidées pour Souss-Massa seulement.",
            "751 people helped in Oriental and Souss-Massa from 2019 to 2023, in the published figures of 1 programme. No figure was found on people helped for Souss-Massa alone.",
        ],
    );
}

#[test]
fn every_choice_makes_a_sentence_of_good_form() {
    let dataset = published();
    let mut said = 0;
    for lang in Lang::ALL {
        let regions = dataset.regions.keys().map(Some).chain([None]);
        for region in regions {
            for year in [None, Some(2005), Some(2014), Some(2021), Some(2026)] {
                for show in Show::ALL {
                    let mut query = Query::in_lang(lang);
                    query.question.show = show;
                    query.question.filter.years = year.map(|year| Years::between(year, year));
                    query.question.filter.regions.extend(region);
                    holds(&dataset, &query);
                    said += 1;
                }
            }
        }
        for address in [
            "field=education",
            "group=refugees&region=MA-02",
            "organisation=eu&show=money&years=2018-2020",
            "place=oujda",
            "place=oujda&field=health&group=migrants&show=activities",
        ] {
            let address = format!("lang={}&{address}", lang.code());
            let (query, ignored) = parse(&address, lang, &dataset);
            assert!(ignored.is_empty(), "{address}");
            holds(&dataset, &query);
            said += 1;
        }
        for programme in dataset.programmes.keys() {
            let mut query = Query::in_lang(lang);
            query.question.filter.programmes.insert(programme);
            holds(&dataset, &query);
            said += 1;
        }
    }
    assert!(said > 800, "{said}");
}

fn holds(dataset: &Dataset, query: &Query) {
    let words = sentence(dataset, query);
    let said = words.bare();
    let names = |key| dataset.programmes[key].id();
    let programmes = query.question.filter.programmes.iter();
    let programmes: Vec<_> = programmes.map(|key| names(*key)).collect();
    let at = format!("{programmes:?} {:?}: {said}", query.question.filter.years);
    assert!(said.ends_with('.') && !said.contains(".."), "{at}");
    assert!(
        !said.contains("  ") && !said.contains(" ,") && !said.contains("()"),
        "{at}"
    );
    let first = said.chars().next();
    assert!(
        first.is_some_and(|first| !first.is_whitespace() && !first.is_lowercase()),
        "{at}"
    );
    for gap in ["{", "}", "**"] {
        assert!(!said.contains(gap), "{at}");
    }
}

#[test]
fn what_is_chosen_is_named_in_the_sentence_and_around_a_saved_picture() {
    let dataset = published();
    for (address, named) in [
        ("field=education", "Education"),
        ("group=refugees&region=MA-02", "Refugees and asylum seekers"),
        ("organisation=iom&years=2021", "IOM"),
        ("place=oujda", "Oujda"),
        ("field=health&place=oujda&show=activities", "Health"),
    ] {
        let (query, ignored) = parse(&format!("lang=en&{address}"), Lang::En, &dataset);
        assert!(ignored.is_empty(), "{address}: {ignored:?}");
        let said = sentence(&dataset, &query).bare();
        assert!(said.contains(named), "{address}: {said}");
        let wording = Wording::new(&dataset, Lang::En);
        let answer = answer(&dataset, &query.question);
        let picture = Upper::Year.picture(&wording, &query, &answer);
        let around = caption(&wording, &query, &picture, "");
        assert!(
            around.lines[0].contains(named),
            "{address}: {:?}",
            around.lines
        );
    }
}
