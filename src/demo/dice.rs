//! Where does chance come from when every run must be the same? From a small counter-based generator with a fixed seed.
//!
//! SplitMix64 (Steele, Lea and Flood, 2014): each placement has dice of its own, so that the millionth needs none before it.

/// Dice that fall the same way in every run.
#[derive(Debug, Clone)]
pub struct Dice(u64);

const SEED: u64 = 0x5EED_0F1A_7E57_0001;
const STEP: u64 = 0x9E37_79B9_7F4A_7C15;

impl Dice {
    /// The dice of one subject.
    #[must_use]
    pub fn of(subject: u64) -> Self {
        let mut dice = Self(SEED ^ subject.wrapping_mul(STEP));
        dice.0 = dice.next();
        dice
    }

    /// A number from `low` to `high`, both possible.
    pub fn between(&mut self, low: i64, high: i64) -> i64 {
        let span = high.saturating_sub(low).unsigned_abs().saturating_add(1);
        let step = i64::try_from(self.next() % span).unwrap_or_default();
        low.saturating_add(step)
    }

    /// Yes once in so many throws.
    pub fn once_in(&mut self, throws: u64) -> bool {
        self.next().is_multiple_of(throws.max(1))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(STEP);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dice_stay_inside_and_fall_the_same_way_again() {
        let throw = || {
            let mut dice = Dice::of(7);
            (0..1000).map(|_| dice.between(-3, 3)).collect::<Vec<_>>()
        };
        assert_eq!(throw(), throw());
        assert!((-3..=3).all(|face| throw().contains(&face)));
    }
}
