//! The order of the rows in a file means nothing: the same rows give the same review.

use super::workspaces::Files;
use encore_core::workspace::Workspace;
use encore_stats::Xoshiro256;
use encore_tests::workspaces::strip_ids;
use proptest::prelude::*;

fn review(workspace: &Workspace) -> String {
    let mut review = workspace.review_as_json(None, None).unwrap();
    strip_ids(&mut review);
    review.to_string()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn the_order_of_the_rows_means_nothing(seed in any::<u64>()) {
        let files = Files::random(seed);
        let turned = files.shuffled(&mut Xoshiro256::seeded(seed ^ 1));
        let ((_first, as_is), (_second, turned)) = (files.workspace(), turned.workspace());
        let (as_is, turned) = (review(&as_is), review(&turned));
        prop_assert!(as_is == turned, "{}\n{}", as_is, turned);
    }
}

#[test]
fn another_row_is_seen() {
    let files = Files::random(7);
    let mut fewer = files.clone();
    fewer.sellers.pop();
    assert_ne!(review(&files.workspace().1), review(&fewer.workspace().1));
}
