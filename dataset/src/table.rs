//! Tables of rows, and keys that point to a row of one kind only.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::ops::Index;

use serde::{Deserialize, Serialize};

/// A row that a readable, stable id stands for.
pub trait Row {
    /// The id, as it stands in the table and in addresses.
    fn id(&self) -> &str;
}

/// A resolved id: the place of one row in the table of `T`.
#[derive(Serialize, Deserialize)]
#[serde(transparent, bound = "")]
pub struct Key<T> {
    index: u32,
    #[serde(skip)]
    row: PhantomData<fn() -> T>,
}

impl<T> Key<T> {
    /// The key of the row at `index`, counted from 0.
    pub fn at(index: usize) -> Self {
        let index =
            u32::try_from(index).expect("a table read into memory has fewer than 2^32 rows");
        Self {
            index,
            row: PhantomData,
        }
    }

    /// The place of the row in its table, counted from 0.
    pub fn index(self) -> usize {
        self.index as usize
    }
}

// Derives would ask the same of `T`, although a key holds none.
impl<T> Copy for Key<T> {}

impl<T> Clone for Key<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> PartialEq for Key<T> {
    fn eq(&self, other: &Self) -> bool {
        self.index == other.index
    }
}

impl<T> Eq for Key<T> {}

impl<T> PartialOrd for Key<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Key<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.index.cmp(&other.index)
    }
}

impl<T> Hash for Key<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.index.hash(state);
    }
}

impl<T> fmt::Debug for Key<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.index)
    }
}

/// The rows of one table, in the order of its file.
///
/// A slot is empty only in a draft whose row could not be read; a [`Dataset`](crate::Dataset) that
/// passed its checks has none, so indexing it with one of its own keys always succeeds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Table<T> {
    slots: Vec<Option<T>>,
}

impl<T> Table<T> {
    /// How many rows the file has.
    pub fn len(&self) -> usize {
        self.slots.len()
    }

    /// Whether the file has a header only.
    pub fn is_empty(&self) -> bool {
        self.slots.is_empty()
    }

    /// The row of `key`, unless it could not be read.
    pub fn get(&self, key: Key<T>) -> Option<&T> {
        self.slots.get(key.index()).and_then(Option::as_ref)
    }

    /// Every row that could be read, with its key, in the order of the file.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (Key<T>, &T)> + Clone {
        self.slots
            .iter()
            .enumerate()
            .filter_map(|(index, slot)| slot.as_ref().map(|row| (Key::at(index), row)))
    }

    /// The keys of every row that could be read.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = Key<T>> + Clone + '_ {
        self.iter().map(|(key, _)| key)
    }

    /// The rows themselves, to be changed.
    pub(crate) fn rows_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.slots.iter_mut().flatten()
    }

    /// The rows themselves.
    pub fn rows(&self) -> impl DoubleEndedIterator<Item = &T> + Clone {
        self.slots.iter().flatten()
    }
}

impl<T: Row> Table<T> {
    /// The key of the row with this id.
    pub fn find(&self, id: &str) -> Option<Key<T>> {
        self.iter()
            .find(|(_, row)| row.id() == id)
            .map(|(key, _)| key)
    }
}

impl<T> FromIterator<Option<T>> for Table<T> {
    fn from_iter<I: IntoIterator<Item = Option<T>>>(slots: I) -> Self {
        Self {
            slots: slots.into_iter().collect(),
        }
    }
}

impl<T> Index<Key<T>> for Table<T> {
    type Output = T;

    fn index(&self, key: Key<T>) -> &T {
        self.get(key)
            .expect("a checked dataset holds the row of each of its keys")
    }
}

/// Says of rows with a field `id` that it is what stands for them.
macro_rules! rows_with_ids {
    ($($row:ident),+) => {
        $(impl $crate::Row for $row {
            fn id(&self) -> &str {
                &self.id
            }
        })+
    };
}
pub(crate) use rows_with_ids;
