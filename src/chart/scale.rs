//! Numbers and positions: a scale that starts at zero, equal bands, and steps a reader can count in.

/// Values from zero to `top` on a length in CSS pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Linear {
    top: f64,
    length: f64,
}

impl Linear {
    /// A scale whose largest value is `length` pixels long.
    ///
    /// It always starts at zero: a bar that does not would lie about its share.
    pub fn from_zero(top: f64, length: f64) -> Self {
        Linear { top, length }
    }

    /// How many pixels stand for `value`: 0 for 0 and below, never beyond the length.
    pub fn pixels(&self, value: f64) -> f64 {
        if self.top > 0.0 && value > 0.0 {
            (value / self.top).min(1.0) * self.length
        } else {
            0.0
        }
    }
}

/// `count` equal bands beside each other from `start`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bands {
    start: f64,
    step: f64,
}

impl Bands {
    /// Bands that fill the extent from `start` to `end`.
    pub fn across(start: f64, end: f64, count: usize) -> Self {
        Bands {
            start,
            step: (end - start) / count.max(1) as f64,
        }
    }

    /// The width of one band.
    pub fn step(&self) -> f64 {
        self.step
    }

    /// The edges of band `index`, the nearer to `start` first.
    pub fn edges(&self, index: usize) -> (f64, f64) {
        let from = self.start + self.step * index as f64;
        (from, from + self.step)
    }

    /// The middle of band `index`.
    pub fn middle(&self, index: usize) -> f64 {
        let (from, to) = self.edges(index);
        (from + to) / 2.0
    }
}

/// The smallest of 1, 2, 5, 10, 20, 50 … that is not below `least`.
pub fn round_step(least: f64) -> u32 {
    let mut power = 1;
    loop {
        for step in [power, 2 * power, 5 * power] {
            if f64::from(step) >= least || step >= 50_000 {
                return step;
            }
        }
        power *= 10;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_start_at_zero_and_keep_their_ratio() {
        let scale = Linear::from_zero(2_639.0, 300.0);
        assert_eq!(scale.pixels(0.0), 0.0);
        assert_eq!(scale.pixels(2_639.0), 300.0);
        assert!((scale.pixels(1_319.5) - 150.0).abs() < 1e-9);
    }

    #[test]
    fn a_scale_without_values_draws_nothing() {
        assert_eq!(Linear::from_zero(0.0, 300.0).pixels(0.0), 0.0);
        assert_eq!(Linear::from_zero(0.0, 300.0).pixels(f64::NAN), 0.0);
    }

    #[test]
    fn bands_fill_the_extent() {
        let bands = Bands::across(10.0, 110.0, 4);
        assert_eq!(bands.edges(0), (10.0, 35.0));
        assert_eq!(bands.edges(3), (85.0, 110.0));
        assert_eq!(bands.middle(1), 47.5);
    }

    #[test]
    fn steps_are_one_two_five() {
        let steps = [0.3, 1.0, 1.2, 2.1, 5.5, 11.0, 21.0].map(round_step);
        assert_eq!(steps, [1, 1, 2, 5, 10, 20, 50]);
    }
}
