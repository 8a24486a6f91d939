//! The names by which the explorer and its bindings know each other. They are made to be unique in any
//! company and hold what cannot be compressed; between these two files two or three letters will do.

/// The section of a module that lists what it imports.
const IMPORTS: u8 = 2;

/// The module and its bindings with short names for what the bindings give the module.
///
/// # Errors
/// When the module is not laid out as WebAssembly says, or its bindings lack a name.
pub fn shorten(module: &[u8], bindings: &str) -> Result<(Vec<u8>, String), String> {
    let mut reader = Reader { bytes: module };
    let mut kept = reader.take(8)?.to_vec();
    let mut bindings = bindings.to_owned();
    while !reader.bytes.is_empty() {
        let id = reader.take(1)?[0];
        let length = reader.number()?;
        let mut body = reader.take(length)?.to_vec();
        if id == IMPORTS {
            body = imports(&body, &mut bindings)?;
        }
        kept.push(id);
        write(&mut kept, body.len());
        kept.extend(body);
    }
    Ok((kept, bindings))
}

fn imports(body: &[u8], bindings: &mut String) -> Result<Vec<u8>, String> {
    let mut reader = Reader { bytes: body };
    let count = reader.number()?;
    let mut kept = Vec::with_capacity(body.len());
    write(&mut kept, count);
    for place in 0..count {
        let from = reader.named()?;
        let name = reader.named()?;
        let name = String::from_utf8(name.to_vec()).map_err(|error| error.to_string())?;
        let short = format!("_{place:x}");
        let (long_key, short_key) = (format!(" {name}: "), format!(" {short}: "));
        // Bindings stand in lines of their own, whose indentation may have been taken away.
        let at_start = (format!("\n{name}: "), format!("\n{short}: "));
        let known = bindings.matches(&long_key).count() + bindings.matches(&at_start.0).count();
        if known != 1 {
            return Err(format!("the bindings hold {name} {known} times, not once"));
        }
        *bindings = bindings
            .replace(&long_key, &short_key)
            .replace(&at_start.0, &at_start.1);
        for text in [from, short.as_bytes()] {
            write(&mut kept, text.len());
            kept.extend(text);
        }
        kept.extend(reader.kind()?);
    }
    Ok(kept)
}

/// What of a module is still to be read.
struct Reader<'b> {
    bytes: &'b [u8],
}

impl<'b> Reader<'b> {
    fn take(&mut self, count: usize) -> Result<&'b [u8], String> {
        let (taken, rest) = self
            .bytes
            .split_at_checked(count)
            .ok_or("the module ends too early")?;
        self.bytes = rest;
        Ok(taken)
    }

    /// Seven bits a byte, the lowest first; the highest bit says that more follow.
    fn number(&mut self) -> Result<usize, String> {
        let mut number = 0;
        for shift in (0..35).step_by(7) {
            let byte = self.take(1)?[0];
            number |= usize::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Ok(number);
            }
        }
        Err("a number of the module does not end".to_owned())
    }

    fn named(&mut self) -> Result<&'b [u8], String> {
        let length = self.number()?;
        self.take(length)
    }

    /// What is imported. Bindings give functions only, and those have a type.
    fn kind(&mut self) -> Result<&'b [u8], String> {
        let whole = self.bytes;
        if self.take(1)?[0] != 0 {
            return Err("the module imports something that is not a function".to_owned());
        }
        self.number()?;
        Ok(&whole[..whole.len() - self.bytes.len()])
    }
}

fn write(to: &mut Vec<u8>, mut number: usize) {
    while number > 0x7f {
        to.push(number as u8 | 0x80);
        number >>= 7;
    }
    to.push(number as u8);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A module that imports two functions of type 0, and holds one more section.
    fn module(names: [&str; 2]) -> Vec<u8> {
        let mut body = vec![2];
        for name in names {
            body.extend(b"\x06./b.js");
            write(&mut body, name.len());
            body.extend(name.as_bytes());
            body.extend([0, 0]);
        }
        let mut whole = b"\0asm\x01\0\0\0\x02".to_vec();
        write(&mut whole, body.len());
        whole.extend(body);
        whole.extend(b"\x00\x03\x01xy");
        whole
    }

    #[test]
    fn both_sides_know_each_other_by_the_same_short_names() {
        let long = ["__wbg_call_0123456789abcdef", "__wbg_call_fedcba9876543210"];
        let bindings = format!("{{\n{}: a,\n    {}: b,\n}}", long[0], long[1]);
        let (short, renamed) = shorten(&module(long), &bindings).expect("it is a module");
        assert_eq!(short, module(["_0", "_1"]));
        assert_eq!(renamed, "{\n_0: a,\n    _1: b,\n}");
    }

    #[test]
    fn what_does_not_fit_is_an_error() {
        let whole = module(["one", "two"]);
        assert!(shorten(&whole, "{ one: a }").is_err());
        assert!(shorten(&whole[..20], " one: a two: b").is_err());
    }
}
