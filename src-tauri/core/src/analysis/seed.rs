//! Seeds: drawn from what is asked of whom, so that the same question has the same answer on every machine.

use encore_stats::Xoshiro256;
use sha2::{Digest, Sha256};

/// A generator seeded by the first 8 bytes of SHA-256 over the question and the names it is asked of (METHODS 5.1).
pub fn generator(question: &str, names: &[&str]) -> Xoshiro256 {
    let mut hash = Sha256::new_with_prefix(question);
    for name in names {
        hash.update([0]);
        hash.update(name);
    }
    let digest = hash.finalize();
    Xoshiro256::seeded(digest[..8].iter().fold(0, |seed, byte| seed << 8 | u64::from(*byte)))
}
