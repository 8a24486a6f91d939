//! One table as a sheet: numbers are numbers, and all else is text, however it begins.

use dataset::read::Sheet;
use rust_xlsxwriter::{ColNum, RowNum, Worksheet, XlsxError};

use super::formats::Formats;
use crate::descriptor::Resource;

/// Widest column, in pixels: longer texts run on beneath the next.
const WIDEST: u32 = 320;
/// Excel's number for A4.
const A4: u8 = 9;

/// Writes the rows in the order of the file, below the names of the columns.
pub fn write(
    sheet: &mut Worksheet,
    resource: &Resource,
    table: &Sheet,
    formats: &Formats,
) -> Result<(), XlsxError> {
    sheet.set_name(&resource.name)?;
    let fields = &resource.schema.fields;
    let names: Vec<&str> = fields.iter().map(|field| field.name.as_str()).collect();
    header(sheet, 0, &names, formats)?;
    for (column, field) in (0..).zip(fields) {
        for row in 0..table.len() {
            let text = table.cell(row, &field.name);
            let number = text.parse::<f64>().ok().filter(|_| field.is_number());
            let place = row as RowNum + 1;
            if let Some(number) = number {
                sheet.write_number_with_format(place, column, number, &formats.number)?;
            } else if !text.is_empty() {
                sheet.write_string_with_format(place, column, text, formats.text(text))?;
            }
        }
    }
    finish(sheet, 0, table.len(), names.len())
}

/// Writes the names of columns.
pub fn header(
    sheet: &mut Worksheet,
    row: RowNum,
    names: &[&str],
    formats: &Formats,
) -> Result<(), XlsxError> {
    for (column, name) in (0..).zip(names) {
        sheet.write_string_with_format(row, column, *name, formats.header(name))?;
    }
    Ok(())
}

/// Prints a sheet as wide as the paper.
pub fn on_paper(sheet: &mut Worksheet) {
    sheet
        .set_landscape()
        .set_paper_size(A4)
        .set_print_fit_to_pages(1, 0);
}

/// Lets a table of so many rows and columns below its header be read and filtered.
pub fn finish(
    sheet: &mut Worksheet,
    header: RowNum,
    rows: usize,
    columns: usize,
) -> Result<(), XlsxError> {
    sheet.set_autofit_max_width(WIDEST).autofit();
    sheet.set_freeze_panes(header + 1, 1)?;
    sheet.set_repeat_rows(header, header)?;
    on_paper(sheet);
    let last = (columns as ColNum).saturating_sub(1);
    sheet.autofilter(header, 0, header + rows as RowNum, last)?;
    Ok(())
}
