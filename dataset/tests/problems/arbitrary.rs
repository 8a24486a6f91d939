//! Whatever stands in a file, the reader ends, and tells places that the file has.

use dataset::read::{Files, package};
use dataset::{decode, encode};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::support::small;

/// Bytes of chance, or pieces that mean something to the reader.
fn bytes() -> impl Strategy<Value = Vec<u8>> {
    let pieces: Vec<&[u8]> = vec![
        b"\"",
        b",",
        b";",
        b"\n",
        b"\r",
        b"\r\n",
        b"\0",
        b"\xef\xbb\xbf",
        b"\xff\xfe",
        b"\xc3",
        b" ",
        b"-",
        b".",
        b"#",
        b"=",
        b"MA",
        b"MA-02",
        b"INT",
        b"helped-2021",
        b"iom-morocco",
        b"people",
        b"true",
        b"closing",
        b"2019",
        b"2023-02-31",
        b"9223372036854",
        b"undated",
        b"figure_id",
        b"\xd9\xa1",
        b"{",
        b"}",
        b"[",
    ];
    let told = vec(select(pieces), 0..12).prop_map(|pieces| pieces.concat());
    prop_oneof![3 => told, 1 => vec(any::<u8>(), 0..200)]
}

/// The package with `bytes` put into a file in place of a stretch of it.
fn put(files: &mut Files, (file, from, to, bytes): &(Index, Index, Index, Vec<u8>)) {
    let names: Vec<_> = files.keys().cloned().collect();
    let file = files
        .get_mut(file.get(&names))
        .expect("the file was listed");
    let (from, to) = (from.index(file.len() + 1), to.index(file.len() + 1));
    file.splice(from.min(to)..to.max(from), bytes.iter().copied());
}

fn check(files: &Files) -> Result<(), TestCaseError> {
    match package(files) {
        Ok(dataset) => {
            let packed = encode(&dataset);
            prop_assert_eq!(decode(&packed).ok(), Some(dataset));
        }
        Err(problems) => {
            prop_assert!(problems.iter().is_sorted());
            for problem in problems.iter() {
                let bytes = files.get(&problem.file).map_or(&[][..], Vec::as_slice);
                let ends = bytes
                    .iter()
                    .filter(|byte| matches!(byte, b'\n' | b'\r'))
                    .count();
                prop_assert!((1..=ends as u64 + 1).contains(&problem.line), "{}", problem);
                prop_assert!(!problem.message.is_empty() && !problem.remedy.is_empty());
                prop_assert!(!problem.to_string().contains('\n'), "{}", problem);
            }
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_stretch_of_any_file_may_be_anything(
        puts in vec((any::<Index>(), any::<Index>(), any::<Index>(), bytes()), 1..4)
    ) {
        let mut files = small();
        puts.iter().for_each(|one| put(&mut files, one));
        check(&files)?;
    }

    #[test]
    fn any_file_may_be_anything(name in any::<Index>(), bytes in bytes()) {
        let mut files = small();
        let names: Vec<_> = files.keys().cloned().collect();
        files.insert(name.get(&names).clone(), bytes);
        check(&files)?;
    }

    #[test]
    fn any_cell_may_hold_another_cell(
        (file, place, from, to) in (any::<Index>(), any::<Index>(), any::<Index>(), any::<Index>())
    ) {
        let mut files = small();
        let names: Vec<_> = files.keys().filter(|name| name.ends_with(".csv")).cloned().collect();
        let table = files.get_mut(file.get(&names)).expect("the file was listed");
        let text = String::from_utf8_lossy(table).into_owned();
        let mut lines: Vec<_> = text.lines().map(str::to_owned).collect();
        let line = place.index(lines.len());
        let row = lines[line].clone();
        let mut cells: Vec<_> = row.split(',').collect();
        let cell = cells[from.index(cells.len())];
        *to.get_mut(&mut cells) = cell;
        lines[line] = cells.join(",");
        *table = lines.join("\n").into_bytes();
        check(&files)?;
    }
}
