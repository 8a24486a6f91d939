//! The first two sheets: what the workbook is, and what the columns of its tables mean.

use dataset::Words;
use rust_xlsxwriter::{RowNum, Worksheet, XlsxError};

use super::formats::Formats;
use super::table;
use crate::Package;

/// Width of the second column, which holds sentences, in characters.
const SENTENCE: f64 = 100.0;
/// How many characters surely fit into a line of it.
const CHARACTERS: usize = 90;
/// Height of a line, in points.
const LINE: f64 = 16.0;

/// Writes what the workbook is, of which version and under which licence, and what is in it.
pub fn write(
    sheet: &mut Worksheet,
    package: &Package,
    paragraphs: &[Words],
    formats: &Formats,
) -> Result<(), XlsxError> {
    let descriptor = &package.descriptor;
    sheet.set_name("Idmaj")?;
    sheet.set_column_width(0, 48)?;
    sheet.set_row_height(0, 24)?;
    sheet.set_column_width(1, SENTENCE)?;
    sheet.write_string_with_format(0, 0, &descriptor.title, &formats.title)?;
    let mut row: RowNum = 2;
    for words in paragraphs {
        for text in [&words.ar, &words.fr, &words.en] {
            sheet.write_string_with_format(row, 1, text, formats.paragraph(text))?;
            // Not every program makes room for a text of several lines by itself.
            let lines = text.chars().count().div_ceil(CHARACTERS);
            sheet.set_row_height(row, LINE * lines as f64)?;
            row += 1;
        }
    }
    table::on_paper(sheet);
    let licence = descriptor.licence();
    let licence = licence.map(|licence| format!("{} · {}", licence.title, licence.path));
    let facts = [
        ("Version · الإصدار", Some(descriptor.version.clone())),
        (
            "Sources read on · Sources lues le · آخر قراءة للمصادر",
            package.day().map(|date| date.to_string()),
        ),
        ("Licence · الرخصة", licence),
    ];
    row += 1;
    for (name, fact) in facts {
        sheet.write_string_with_format(row, 0, name, formats.paragraph(name))?;
        let fact = fact.unwrap_or_default();
        sheet.write_string_with_format(row, 1, &fact, formats.text(&fact))?;
        row += 1;
    }
    row += 1;
    table::header(sheet, row, &["Table · الجدول", "Description"], formats)?;
    for resource in &descriptor.resources {
        let Some(found) = package.sheet(&resource.path) else {
            continue;
        };
        row += 1;
        let link = format!("internal:'{}'!A1", resource.name);
        sheet.write_url_with_text(row, 0, link.as_str(), &resource.name)?;
        let text = format!("{} ({})", resource.description, found.len());
        sheet.write_string_with_format(row, 1, &text, formats.paragraph(&text))?;
    }
    Ok(())
}

/// Writes what each column of each table means and what it may hold.
pub fn columns(
    sheet: &mut Worksheet,
    package: &Package,
    formats: &Formats,
) -> Result<(), XlsxError> {
    const NAMES: [&str; 7] = [
        "table",
        "column",
        "title",
        "type",
        "required",
        "words",
        "description",
    ];
    sheet.set_name("columns")?;
    table::header(sheet, 0, &NAMES, formats)?;
    let mut row: RowNum = 0;
    for resource in &package.descriptor.resources {
        for field in &resource.schema.fields {
            row += 1;
            let words = field.constraints.words.join(", ");
            let cells = [
                resource.name.as_str(),
                &field.name,
                &field.title,
                &field.kind,
                if field.constraints.required {
                    "yes"
                } else {
                    ""
                },
                &words,
                &field.description,
            ];
            for (column, text) in (0..).zip(cells) {
                sheet.write_string_with_format(row, column, text, formats.text(text))?;
            }
        }
    }
    table::finish(sheet, 0, row as usize, NAMES.len())
}
