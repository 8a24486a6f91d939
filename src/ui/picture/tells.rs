//! What a picture is told when it asks: most of it never is, so nothing of it is written before.

use crate::chart::sheet::Around;
use crate::query::Query;
use crate::ui::app::Data;
use crate::view::caption::caption;
use crate::view::mark::{MarkCard, mark};
use crate::view::pictures::{Picture, PictureRow};
use crate::view::wording::Wording;

/// What answers are made from.
#[derive(Clone, Debug, PartialEq)]
pub struct Tells {
    /// The figures.
    pub data: Data,
    /// What is chosen.
    pub query: Query,
    /// A link to the view.
    pub link: String,
}

impl Tells {
    /// What a mark is, by its row.
    pub fn mark(&self, row: &PictureRow) -> MarkCard {
        mark(&self.wording(), row)
    }

    /// What stands around a copy of a picture.
    pub fn caption(&self, picture: &Picture) -> Around {
        caption(&self.wording(), &self.query, picture, &self.link)
    }

    fn wording(&self) -> Wording<'_> {
        Wording::new(&self.data.0, self.query.view.lang)
    }
}
