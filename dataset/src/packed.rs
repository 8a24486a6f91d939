//! Values as bytes, and back: what travels beside the code in the browser, one field after another.
//!
//! Decoders that are derived for a general format build a function for every type, with a way out
//! after every field; in the browser they cost 45 KB of code (12 KB after brotli). Here a damaged
//! text yields empty values to its end, and is refused as a whole.

/// A value that can be packed. [`packed!`](crate::packed!) writes this for structs.
pub trait Packed: Sized {
    /// Appends the value to some bytes; equal values append equal bytes.
    fn pack(&self, to: &mut Vec<u8>);

    /// Takes the value from where the bytes have been read to.
    fn unpack(from: &mut Unpacking<'_>) -> Self;
}

/// A value's bytes.
pub fn pack<T: Packed>(value: &T) -> Vec<u8> {
    let mut bytes = Vec::new();
    value.pack(&mut bytes);
    bytes
}

/// The value that [`pack`] made the bytes from; none when they are damaged, or have another shape.
pub fn unpack<T: Packed>(bytes: &'static [u8]) -> Option<T> {
    whole(bytes, |words| words)
}

/// The same of bytes that go away again, so a value that keeps its words for ever has them copied.
pub fn unpack_passing<T: Packed>(bytes: &[u8]) -> Option<T> {
    whole(bytes, |words| words.to_owned().leak())
}

fn whole<'a, T: Packed>(bytes: &'a [u8], keep: fn(&'a str) -> &'static str) -> Option<T> {
    let mut from = Unpacking {
        rest: bytes,
        is_sound: true,
        keep,
    };
    let value = T::unpack(&mut from);
    (from.is_sound && from.rest.is_empty()).then_some(value)
}

/// Bytes that are being read.
pub struct Unpacking<'a> {
    rest: &'a [u8],
    is_sound: bool,
    /// Makes words stay. Those of content stay where they are.
    keep: fn(&'a str) -> &'static str,
}

impl<'a> Unpacking<'a> {
    /// So many bytes; fewer, and the end, where there are not so many.
    #[inline(never)]
    fn take(&mut self, count: usize) -> &'a [u8] {
        self.is_sound &= count <= self.rest.len();
        let (taken, rest) = self.rest.split_at(count.min(self.rest.len()));
        self.rest = if self.is_sound { rest } else { &[] };
        taken
    }

    /// A number of seven bits a byte, the lowest first.
    #[inline(never)]
    fn number(&mut self) -> u64 {
        let (mut number, mut shift) = (0, 0);
        loop {
            let byte = self.take(1).first().copied().unwrap_or(0);
            number |= u64::from(byte & 0x7f) << shift;
            shift += 7;
            if byte < 0x80 || shift > 63 {
                return number;
            }
        }
    }

    /// A count of things that take a byte each at least, so that damage cannot ask for all memory.
    #[inline(never)]
    fn count(&mut self) -> usize {
        let count = self.number() as usize;
        self.is_sound &= count <= self.rest.len();
        count.min(self.rest.len())
    }

    #[inline(never)]
    fn words(&mut self) -> &'a str {
        let count = self.count();
        let words = std::str::from_utf8(self.take(count));
        self.is_sound &= words.is_ok();
        words.unwrap_or("")
    }

    /// The place of a value in a list of `count`.
    #[inline(never)]
    pub fn place(&mut self, count: usize) -> usize {
        let place = self.number() as usize;
        self.is_sound &= place < count;
        place.min(count - 1)
    }
}

fn put_number(mut number: u64, to: &mut Vec<u8>) {
    while number >= 0x80 {
        to.push(number as u8 | 0x80);
        number >>= 7;
    }
    to.push(number as u8);
}

impl Packed for u64 {
    fn pack(&self, to: &mut Vec<u8>) {
        put_number(*self, to);
    }

    fn unpack(from: &mut Unpacking<'_>) -> Self {
        from.number()
    }
}

/// Numbers below zero are folded between those above, so that small ones stay short.
impl Packed for i64 {
    fn pack(&self, to: &mut Vec<u8>) {
        put_number((self << 1 ^ self >> 63) as u64, to);
    }

    fn unpack(from: &mut Unpacking<'_>) -> Self {
        let folded = from.number();
        (folded >> 1) as i64 ^ -((folded & 1) as i64)
    }
}

macro_rules! packed_as {
    ($($small:ty as $wide:ty),+) => {
        $(impl Packed for $small {
            fn pack(&self, to: &mut Vec<u8>) {
                (*self as $wide).pack(to);
            }

            fn unpack(from: &mut Unpacking<'_>) -> Self {
                <$wide>::unpack(from) as $small
            }
        })+
    };
}

packed_as!(u8 as u64, u32 as u64, usize as u64, i16 as i64);

impl Packed for bool {
    fn pack(&self, to: &mut Vec<u8>) {
        to.push(u8::from(*self));
    }

    fn unpack(from: &mut Unpacking<'_>) -> Self {
        from.number() == 1
    }
}

impl Packed for &'static str {
    fn pack(&self, to: &mut Vec<u8>) {
        put_number(self.len() as u64, to);
        to.extend_from_slice(self.as_bytes());
    }

    fn unpack(from: &mut Unpacking<'_>) -> Self {
        let words = from.words();
        (from.keep)(words)
    }
}

impl Packed for String {
    fn pack(&self, to: &mut Vec<u8>) {
        put_number(self.len() as u64, to);
        to.extend_from_slice(self.as_bytes());
    }

    fn unpack(from: &mut Unpacking<'_>) -> Self {
        from.words().to_owned()
    }
}

impl<T: Packed> Packed for Option<T> {
    fn pack(&self, to: &mut Vec<u8>) {
        self.is_some().pack(to);
        if let Some(value) = self {
            value.pack(to);
        }
    }

    fn unpack(from: &mut Unpacking<'_>) -> Self {
        bool::unpack(from).then(|| T::unpack(from))
    }
}

impl<T: Packed> Packed for Vec<T> {
    fn pack(&self, to: &mut Vec<u8>) {
        put_number(self.len() as u64, to);
        self.iter().for_each(|item| item.pack(to));
    }

    fn unpack(from: &mut Unpacking<'_>) -> Self {
        let count = from.count();
        let mut items = Vec::with_capacity(count);
        for _ in 0..count {
            items.push(T::unpack(from));
        }
        items
    }
}

impl<T: Packed, const N: usize> Packed for [T; N] {
    fn pack(&self, to: &mut Vec<u8>) {
        self.iter().for_each(|item| item.pack(to));
    }

    fn unpack(from: &mut Unpacking<'_>) -> Self {
        std::array::from_fn(|_| T::unpack(from))
    }
}

/// Bit for bit.
impl Packed for f64 {
    fn pack(&self, to: &mut Vec<u8>) {
        to.extend_from_slice(&self.to_bits().to_le_bytes());
    }

    fn unpack(from: &mut Unpacking<'_>) -> Self {
        let bytes = from.take(8).try_into();
        from.is_sound &= bytes.is_ok();
        Self::from_le_bytes(bytes.unwrap_or_default())
    }
}

impl<A: Packed, B: Packed> Packed for (A, B) {
    fn pack(&self, to: &mut Vec<u8>) {
        self.0.pack(to);
        self.1.pack(to);
    }

    fn unpack(from: &mut Unpacking<'_>) -> Self {
        (A::unpack(from), B::unpack(from))
    }
}

/// Defines a struct whose fields are packed one after another, or an enum of plain names that is
/// packed as the place of its name.
#[macro_export]
macro_rules! packed {
    ($(#[$meta:meta])* $vis:vis enum $name:ident {
        $($(#[$choice_meta:meta])* $choice:ident,)*
    }) => {
        $(#[$meta])*
        $vis enum $name {
            $($(#[$choice_meta])* $choice,)*
        }

        impl $crate::packed::Packed for $name {
            fn pack(&self, to: &mut Vec<u8>) {
                to.push(*self as u8);
            }

            fn unpack(from: &mut $crate::packed::Unpacking<'_>) -> Self {
                const ALL: &[$name] = &[$($name::$choice,)*];
                ALL[from.place(ALL.len())]
            }
        }
    };
    ($(#[$meta:meta])* $vis:vis struct $name:ident {
        $($(#[$field_meta:meta])* $field_vis:vis $field:ident: $type:ty,)*
    }) => {
        $(#[$meta])*
        $vis struct $name {
            $($(#[$field_meta])* $field_vis $field: $type,)*
        }

        impl $crate::packed::Packed for $name {
            fn pack(&self, to: &mut Vec<u8>) {
                $(self.$field.pack(to);)*
            }

            fn unpack(from: &mut $crate::packed::Unpacking<'_>) -> Self {
                Self { $($field: $crate::packed::Packed::unpack(from),)* }
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    packed! {
        #[derive(Debug, PartialEq)]
        struct Row {
            name: String,
            value: i64,
            years: Vec<i16>,
            part: Option<[u8; 2]>,
            counts: bool,
            share: f64,
            kind: Kind,
            ends: (bool, i16),
        }
    }

    packed! {
        #[derive(Clone, Copy, Debug, PartialEq)]
        enum Kind {
            Stock,
            Flow,
        }
    }

    fn row() -> Row {
        Row {
            name: "جهة الشرق".to_owned(),
            value: -123_674_145_000_000,
            years: vec![2005, -1, i16::MAX],
            part: Some([7, 255]),
            counts: true,
            share: -0.1,
            kind: Kind::Flow,
            ends: (true, -7),
        }
    }

    #[test]
    fn values_come_back() {
        let bytes = pack(&row());
        assert_eq!(unpack::<Row>(bytes.leak()), Some(row()));
        assert_eq!(unpack_passing::<Row>(&pack(&row())), Some(row()));
        let bytes = pack(&[i64::MIN, i64::MAX, 0]);
        assert_eq!(unpack(bytes.leak()), Some([i64::MIN, i64::MAX, 0]));
    }

    #[test]
    fn damage_is_refused_wherever_it_is() {
        let bytes = pack(&row());
        for end in 0..bytes.len() {
            let cut: &[u8] = bytes[..end].to_vec().leak();
            assert_eq!(unpack::<Row>(cut), None, "cut at {end}");
        }
        let longer: &[u8] = [bytes, vec![0]].concat().leak();
        assert_eq!(unpack::<Row>(longer), None);
        assert_eq!(unpack::<Vec<String>>(&[0xff, 0xff, 0xff, 0xff, 0x0f]), None);
    }
}
