//! How cells look, and which of them read from right to left.

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder};

/// Excel's word for text, under which a cell stays what it is even when somebody edits it.
const TEXT: &str = "@";

/// The kinds of cells in the workbook.
pub struct Formats {
    /// The title of the workbook.
    pub title: Format,
    /// A number, shown as it is.
    pub number: Format,
    header: Format,
    arabic_header: Format,
    plain: Format,
    arabic: Format,
    paragraph: Format,
    arabic_paragraph: Format,
}

impl Formats {
    /// The kinds of cells.
    pub fn new() -> Self {
        let plain = Format::new().set_num_format(TEXT);
        let paragraph = plain.clone().set_text_wrap().set_align(FormatAlign::Top);
        let header = plain
            .clone()
            .set_bold()
            .set_border_bottom(FormatBorder::Thin);
        Self {
            title: plain.clone().set_bold().set_font_size(16),
            arabic_header: header.clone().set_align(FormatAlign::Right).set_indent(1),
            header,
            number: Format::new(),
            arabic: from_the_right(&plain),
            arabic_paragraph: from_the_right(&paragraph),
            plain,
            paragraph,
        }
    }

    /// How the name of a column is set: above its words, on the side where they begin.
    pub fn header(&self, name: &str) -> &Format {
        if name.ends_with("_ar") {
            &self.arabic_header
        } else {
            &self.header
        }
    }

    /// How a text is set in a cell.
    pub fn text(&self, text: &str) -> &Format {
        if is_arabic(text) {
            &self.arabic
        } else {
            &self.plain
        }
    }

    /// How a text of several lines is set.
    pub fn paragraph(&self, text: &str) -> &Format {
        if is_arabic(text) {
            &self.arabic_paragraph
        } else {
            &self.paragraph
        }
    }
}

fn from_the_right(format: &Format) -> Format {
    let format = format.clone().set_align(FormatAlign::Right);
    // Away from the next column, in which French begins.
    format.set_reading_direction(2).set_indent(1)
}

/// Whether the first letter of a text is Arabic.
fn is_arabic(text: &str) -> bool {
    let first = text.chars().find(|character| character.is_alphabetic());
    first.is_some_and(|letter| matches!(letter, '\u{600}'..='\u{6ff}'))
}
