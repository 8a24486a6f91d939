//! Browser entry of the explorer's first page: totals, and what they are made of.

fn main() {
    idmaj::ui::enter(&idmaj::ui::EXPLORE);
}
