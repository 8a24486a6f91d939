//! What the page says, in three languages, on the founding documents.

mod support;

use idmaj::answer::answer;
use idmaj::query::Show;
use idmaj::query::address::parse;
use idmaj::text::Lang;
use idmaj::view::brief::{Actors, Subject, brief};
use idmaj::view::links::FILES;
use idmaj::view::sources::SourceRow;
use idmaj::view::wording::Wording;
use idmaj::view::{Page, page};
use support::seed;

fn write(address: &str, open: Option<Show>) -> Page {
    let dataset = seed();
    let (query, ignored) = parse(address, Lang::Ar, &dataset);
    let answer = answer(&dataset, &query.question);
    page(&dataset, &query, &answer, &ignored, open, true)
}

#[test]
fn the_files_that_the_page_leads_to_are_those_that_are_written() {
    let written = [publish::ARCHIVE, publish::WORKBOOK, publish::FIGURES];
    assert_eq!(FILES, written);
    for lang in ["ar", "fr", "en"] {
        let page = write(&format!("lang={lang}"), None);
        let up = if lang == "ar" { "" } else { "../" };
        let ways: Vec<_> = page.others[1]
            .pages
            .iter()
            .map(|(way, _)| way.clone())
            .collect();
        assert_eq!(ways, FILES.map(|file| format!("{up}{file}")));
    }
}

#[test]
fn an_account_is_written_only_when_it_is_asked_for() {
    assert!(write("", None).account.is_none());
    let account = write("lang=en", Some(Show::Money))
        .account
        .expect("the account was asked for");
    assert_eq!(account.counted.len(), 3);
    let remarks: Vec<_> = account.remarks.iter().map(|remark| remark.bare()).collect();
    assert!(
        remarks.iter().any(|remark| remark.contains("8.9885")),
        "the rate is told: {remarks:?}"
    );
}

#[test]
fn rows_of_a_picture_are_rows_of_its_table() {
    for address in [
        "",
        "show=money",
        "show=activities",
        "region=MA-09",
        "years=1990",
    ] {
        for picture in write(address, None).pictures {
            let scene = picture.drawing.scene(640.0, &idmaj::chart::ruler::Estimate);
            for mark in scene.marks {
                assert!(mark.row < picture.rows.len(), "{address}: {}", picture.id);
            }
        }
    }
}

#[test]
fn a_brief_tells_how_many_of_a_thousand_are_foreign_residents_where_that_is_published() {
    let dataset = idmaj::published::dataset().expect("data/ is sound");
    let oriental = dataset.regions.find("MA-02").expect("a programme region");
    let said = |lang: Lang| {
        let wording = Wording::new(&dataset, lang);
        brief(&wording, Subject::Region(oriental)).lead
    };
    let english = said(Lang::En);
    let words: Vec<_> = english.iter().map(|said| said.words.bare()).collect();
    assert_eq!(
        words,
        [
            "2,314,346 inhabitants in 2014",
            "3,625 foreign residents in 2024 among 2,294,665 inhabitants: 1.6 per 1,000",
        ]
    );
    // Whoever gives foreign residents can be read; of who only counts inhabitants the name is told.
    for lang in Lang::ALL {
        let sources = said(lang).into_iter().map(|said| said.source);
        let sources: Vec<_> = sources.map(|source| source.expect("a document")).collect();
        assert!(sources.iter().all(|(name, _)| !name.0.is_empty()));
        assert!(sources.last().is_some_and(|(_, url)| url.is_some()));
    }
}

#[test]
fn who_works_in_a_region_stands_in_its_brief_with_the_document() {
    let dataset = idmaj::published::dataset().expect("data/ is sound");
    let wording = Wording::new(&dataset, Lang::En);
    let mut told = 0;
    for (key, region) in dataset.regions.iter() {
        let said = brief(&wording, Subject::Region(key));
        for role in dataset.roles.rows() {
            if role.regions.contains(&key) {
                let programme = &dataset.programmes[role.programme].id;
                let work = said.programmes.iter().find(|work| work.id == *programme);
                let actors = &work.expect("a programme at work").actors;
                let name = &dataset.organisations[role.organisation].name.en;
                let is_named = |actors: &Actors| actors.names.bare().contains(name.as_str());
                assert!(actors.iter().any(is_named), "{name} in {}", region.id);
                let source = &dataset.sources[role.source.expect("a document")];
                let is_cited = |row: &SourceRow| row.title == source.title;
                assert!(said.sources.iter().any(is_cited), "{}", source.id);
                told += 1;
            }
        }
    }
    assert!(told > 90, "{told}");
}
