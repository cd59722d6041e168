//! First start, sample, ribbon, cohort, exports.

use super::{assert_policy_kept, at_the_desk, open_cohort};
use encore_tests::window::Window;
use std::process::Command;

#[test]
fn from_the_first_start_to_the_deck() {
    let home = tempfile::tempdir().unwrap();
    let window = Window::open(home.path(), None);
    let sample = home.path().join("look around.encore");
    window.answer_dialogues(&[&sample]);
    window.click("open-sample");
    at_the_desk(&window);
    window.wait("[data-testid=ribbon] svg text");
    let ribbon = window.text("ribbon");
    for cohort in ["AE-2019", "AE-2021H1", "AE-2021H2", "AE-2022", "AE-2023", "AE-2024"] {
        assert!(ribbon.contains(cohort), "{cohort} is not in the ribbon: {ribbon}");
    }
    assert!(window.text("simulated").to_lowercase().contains("simulated"));
    assert!(window.text("role-tab-AE").contains("Points at selection"));
    assert!(window.text("role-tab-AE").contains("4 of 39"));
    assert!(window.text("role-tab-BDR").contains("4 of 13"));

    open_cohort(&window, "AE-2022");
    let facts = window.text("cohort-facts");
    assert!(facts.contains("58\u{a0}% (27–80\u{a0}%)") && facts.contains("0 of 12"), "{facts}");

    let (picture, deck) = (home.path().join("tenure.png"), home.path().join("board.pptx"));
    window.answer_dialogues(&[&picture, &deck]);
    window.click("tenure-export");
    window.wait_for_text("toasts", "tenure.png");
    window.click("rail-review");
    window.click("build-deck");
    window.wait_for_text("toasts", "board.pptx");
    assert_policy_kept(&window);
    drop(window);

    let bytes = std::fs::read(&picture).unwrap();
    assert_eq!(&bytes[..8], b"\x89PNG\r\n\x1a\n");
    let size = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap());
    assert_eq!((size(16), size(20)), (2560, 1440));
    assert_deck_opens(&deck);
}

/// python-pptx reads the deck: four slides, two native charts whose values are the expected ones.
fn assert_deck_opens(deck: &std::path::Path) {
    const READ: &str = "
import sys, pptx
slides = list(pptx.Presentation(sys.argv[1]).slides)
charts = [shape.chart for slide in slides for shape in slide.shapes if shape.has_chart]
print(len(slides), len(charts), [round(v, 3) for v in charts[0].plots[0].series[0].values], all(s.has_notes_slide for s in slides))
";
    let Ok(python) = std::env::var("ENCORE_PYTHON") else {
        // Without python-pptx the file must at least be a zip with the slides in it.
        let zip = zip::ZipArchive::new(std::fs::File::open(deck).unwrap()).unwrap();
        assert!(zip.index_for_name("ppt/slides/slide4.xml").is_some());
        return;
    };
    let output = Command::new(python).args(["-c", READ]).arg(deck).output().unwrap();
    let said = [output.stdout, output.stderr].concat();
    assert_eq!(String::from_utf8_lossy(&said).trim(), "4 2 [1.0, 0.125, 0.1, 0.0, 0.222, 0.583] True");
}

#[test]
fn a_cancelled_dialogue_changes_nothing() {
    let home = tempfile::tempdir().unwrap();
    let window = Window::open(home.path(), None);
    window.click("open-sample");
    window.settle();
    assert_eq!(window.count("open-sample"), 1);
    assert_eq!(window.count("toast"), 0);
}

#[test]
fn recent_workspaces_come_back() {
    let home = tempfile::tempdir().unwrap();
    drop(super::open_sample(home.path()));
    let window = Window::open(home.path(), None);
    window.wait_for_text("recent", "sample.encore");
    window.js("document.querySelector('[data-testid=recent] button').click()");
    window.wait("[data-testid=ribbon] svg text");
    // Who is at the desk was said before.
    assert_eq!(window.count("desk-dialog"), 0);
}
