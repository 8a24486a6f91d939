//! Floor 1: what the browser is given beside the code, in one language: the dataset and the words
//! to begin with, and the details of figures once somebody asks for them.

use dataset::{Dataset, decode};
#[cfg(not(target_arch = "wasm32"))]
use dataset::{Words, encode};
use serde::Deserialize;

use crate::text::Lang;
use crate::text::lexicon;
use crate::text::scene::SceneMessages;
#[cfg(not(target_arch = "wasm32"))]
use crate::text::scene_messages;

/// The content as it is opened.
#[derive(Deserialize)]
struct Opened {
    lang: &'static str,
    dataset: Dataset,
    words: lexicon::Words,
}

/// Keeps the words of one language.
#[cfg(not(target_arch = "wasm32"))]
fn only(lang: Lang) -> fn(Words) -> Words {
    match lang {
        Lang::Ar => |words| Words {
            ar: words.ar,
            ..Words::default()
        },
        Lang::Fr => |words| Words {
            fr: words.fr,
            ..Words::default()
        },
        Lang::En => |words| Words {
            en: words.en,
            ..Words::default()
        },
    }
}

/// Packs the content of a page in a language, and its details; equal content gives equal bytes.
#[cfg(not(target_arch = "wasm32"))]
pub fn pack(dataset: &Dataset, lang: Lang) -> (Vec<u8>, Vec<u8>) {
    let mut dataset = dataset.clone().with_words(only(lang)).for_the_explorer();
    let details = encode(&(dataset.take_details(), scene_messages(lang)));
    let content = encode(&(lang.code(), dataset, lexicon::lexicon(lang)));
    (content, details)
}

/// Opens what [`pack`] made: the language, the dataset, and the words; none when the bytes are
/// damaged or belong to another version.
pub fn open(bytes: &'static [u8]) -> Option<(Lang, Dataset, lexicon::Words)> {
    let opened: Opened = decode(bytes).ok()?;
    let lang = Lang::from_code(opened.lang).unwrap_or_default();
    Some((lang, opened.dataset, opened.words))
}

/// The dataset with the details that [`pack`] made beside it, and the words of the pictures that need
/// them; none when they are damaged or belong to another version.
pub fn with_details(dataset: &Dataset, bytes: &'static [u8]) -> Option<(Dataset, SceneMessages)> {
    let (details, words) = decode(bytes).ok()?;
    let mut whole = dataset.clone();
    whole.restore(details).then_some((whole, words))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_opens_again_with_its_own_words_only() {
        let dataset = crate::published::dataset().expect("data/ is sound");
        for lang in Lang::ALL {
            let (bytes, details) = pack(&dataset, lang);
            let details: &[u8] = details.leak();
            let (found, opened, words) = open(bytes.leak()).expect("it opens again");
            lexicon::give(words);
            assert_eq!(found, lang);
            let (whole, _) = with_details(&opened, details).expect("its own details fit");
            let own = dataset.clone().with_words(only(lang));
            assert_eq!(whole.figures, own.figures);
            assert_eq!(whole.sources, own.sources);
            assert!(with_details(&opened, &details[..9]).is_none());
            for region in opened.regions.rows() {
                let name = &region.name;
                let filled = [&name.ar, &name.fr, &name.en].map(|words| !words.is_empty());
                assert_eq!(filled, Lang::ALL.map(|other| other == lang), "{name:?}");
            }
        }
        let given = lexicon::given().expect("words were given");
        assert_eq!(given.common.site.name, "إدماج", "the first stays");
    }
}
