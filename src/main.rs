//! Browser entry of the explorer.

fn main() {
    idmaj::ui::enter();
}
