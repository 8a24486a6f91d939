//! What a mark says is what its row in the twin table says, with the figures behind it.

mod support;

use idmaj::answer::answer;
use idmaj::query::address::parse;
use idmaj::text::Lang;
use idmaj::view::mark::{MarkCard, mark};
use idmaj::view::pictures::Upper;
use idmaj::view::wording::Wording;
use support::seed;

/// The cards of every row of a picture at an address.
fn cards(address: &str, picture: &str) -> Vec<MarkCard> {
    let dataset = seed();
    let (query, _) = parse(address, Lang::En, &dataset);
    let answer = answer(&dataset, &query.question);
    let wording = Wording::new(&dataset, query.view.lang);
    let pictures = Upper::ALL.map(|kind| kind.picture(&wording, &query, &answer));
    let picture = pictures.iter().find(|one| one.id == picture);
    let rows = &picture.expect("the picture is on the page").rows;
    let cards: Vec<_> = rows.iter().map(|row| mark(&wording, row)).collect();
    for (card, row) in cards.iter().zip(rows) {
        assert_eq!((&card.title, &card.value), (&row.label, &row.value));
        assert_eq!(card.opens.is_some(), row.figures.len() == 1);
    }
    cards
}

fn words(card: &MarkCard) -> Vec<String> {
    let facts = card.facts.iter();
    facts
        .map(|fact| format!("{}: {}", fact.name, fact.words.bare()))
        .collect()
}

#[test]
fn a_mark_of_one_figure_says_what_when_who_and_leads_to_its_source() {
    let all = cards("lang=en", "by-region");
    let card = all
        .iter()
        .find(|card| card.title.bare().starts_with("Tang"))
        .expect("the region has a mark");
    assert_eq!(card.value.bare(), "2,639");
    let said = words(card);
    assert_eq!(said.len(), 5, "{said:#?}");
    assert!(said[1].ends_with("2019–2023"), "{said:#?}");
    assert!(card.opens.is_some() && card.figures.is_none());
    assert!(card.spoken().contains("2,639"));
    let (_, choice) = card.choice.as_ref().expect("it narrows");
    assert_eq!(choice.bare(), format!("Narrow to {}", card.title.bare()));
}

#[test]
fn a_mark_without_a_figure_says_so_and_names_no_source() {
    let all = cards("lang=en", "by-region");
    let card = all.iter().find(|card| card.title.bare() == "Souss-Massa");
    let card = card.expect("the region has a mark");
    assert_eq!(card.value.bare(), "no figure for this alone");
    assert_eq!((words(card), card.opens), (Vec::new(), None));
}

#[test]
fn a_mark_of_several_figures_says_how_many_and_what_a_click_narrows_to() {
    let all = cards("lang=en&show=money", "by-field");
    let card = all.iter().find(|card| card.figures.is_some());
    let card = card.expect("a field has several figures");
    assert!(card.opens.is_none());
    let said = card.figures.as_ref().map(|words| words.bare());
    assert!(said.is_some_and(|words| words.ends_with("figures added up")));
}

#[test]
fn what_is_chosen_offers_to_undo_the_choice_in_every_language() {
    for (lang, expected) in [
        ("ar", "إلغاء هذا الاختيار"),
        ("fr", "Réinitialiser"),
        ("en", "Reset"),
    ] {
        let all = cards(&format!("lang={lang}&region=MA-02"), "by-region");
        let choices = all.iter().filter_map(|card| card.choice.as_ref());
        let widening = choices.filter(|(_, words)| words.bare() == expected);
        assert_eq!(widening.count(), 1, "{lang}");
    }
}

#[test]
fn a_picture_without_a_row_says_that_no_figure_was_found() {
    let dataset = seed();
    let (query, _) = parse("lang=en&region=MA-09", Lang::En, &dataset);
    let answer = answer(&dataset, &query.question);
    let wording = Wording::new(&dataset, query.view.lang);
    for kind in [Upper::Programme, Upper::Field] {
        let picture = kind.picture(&wording, &query, &answer);
        assert!(picture.rows.is_empty(), "{:?}", picture.id);
        assert_eq!(picture.sentence.bare(), "no figure found");
    }
}
