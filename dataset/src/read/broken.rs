//! Lines whose cells do not stand below their columns, and what is told of them.

use super::line::Fault;
use super::problem::Problem;

/// What is wrong with a line as a whole.
#[derive(Clone, Copy, Debug)]
pub struct Broken {
    /// The column of the cell that spoils the line, counted from 1; 0 where none does.
    pub column: usize,
    what: What,
}

#[derive(Clone, Copy, Debug)]
enum What {
    Quotes(Fault),
    Blank,
    Cells { found: usize, wanted: usize },
}

impl Broken {
    /// Looks at a line's cells, which a header of `width` columns stands above.
    pub fn find(cells: &[impl AsRef<[u8]>], fault: Option<Fault>, width: usize) -> Option<Self> {
        let what = if let Some(fault) = fault {
            What::Quotes(fault)
        } else if cells.iter().all(|cell| cell.as_ref().is_empty()) {
            What::Blank
        } else if cells.len() != width {
            What::Cells {
                found: cells.len(),
                wanted: width,
            }
        } else {
            return None;
        };
        let column = fault.map_or(0, |_| cells.len() + 1);
        Some(Self { column, what })
    }

    /// The same, told; `name` is that of the column.
    pub fn problem(self, file: &str, line: u64, name: String) -> Problem {
        let (rule, message, remedy) = match self.what {
            What::Quotes(Fault::Open) => (
                "quotes",
                "the quote that opens this cell is not closed on its line".to_owned(),
                "Close it; delete line breaks inside the cell.",
            ),
            What::Quotes(Fault::Stray) => (
                "quotes",
                "a quote stands inside the cell".to_owned(),
                "Put the whole cell in quotes, and write each quote inside it twice.",
            ),
            What::Blank => ("blank", "the row is blank".to_owned(), "Delete it."),
            What::Cells { found, wanted } => (
                "cells",
                format!("the row has {found} cells, the header {wanted}"),
                "Put cells that hold the separator in quotes, and delete or add cells.",
            ),
        };
        Problem {
            line,
            column: self.column,
            name,
            ..Problem::of_file(file, rule, message, remedy)
        }
    }
}
