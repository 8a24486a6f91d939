//! Browser entry of the explorer's other page: pictures of published figures as they are.

fn main() {
    idmaj::ui::enter(&idmaj::ui::MORE);
}
