//! The pictures of the guide: one a page, of the sample, in the light theme and one size.

use encore_core::workspace::Workspace;
use encore_tests::window::Window;
use encore_tests::{data, moment};
use std::path::Path;

const SIZE: (u32, u32) = (1200, 760);

/// Writes every picture into `folder`.
pub fn write(folder: &Path) {
    let home = tempfile::tempdir().expect("a folder");
    let sample = home.path().join("sample.encore");
    let welcome = Window::open(home.path(), None);
    shoot(&welcome, folder, "first-start");
    drop(welcome);
    drop(Workspace::create_sample(&sample, &moment()).expect("the sample"));
    let window = Window::open(home.path(), Some(&sample));
    window.click("desk-owner");
    window.click("desk-continue");
    window.wait_gone("desk-dialog");
    window.wait("[data-testid=ribbon] svg text");
    shoot(&window, folder, "review");
    window.js("document.querySelector('[data-testid=finding] .btn.ico').click()");
    window.js("document.querySelector('[data-testid=findings]').scrollIntoView()");
    shoot(&window, folder, "finding");
    window.click("rail-cohorts");
    open_cohort(&window, "AE-2022");
    shoot(&window, folder, "cohort");
    for (page, shown) in [
        ("sellers", "sellers-row"),
        ("process", "version-page"),
        ("outcomes", "outcomes-grid"),
        ("plan", "plan-sentence"),
        ("published", "shelf-validity"),
    ] {
        window.click(&format!("rail-{page}"));
        window.find(shown);
        shoot(&window, folder, page);
    }
    window.click("rail-cohorts");
    open_cohort(&window, "AE-2024");
    window.click("cohort-scorecards");
    window.click("card-rate");
    window.click("card-interviewer-open");
    window.find("card");
    shoot(&window, folder, "scorecard");
    window.click("card-close");
    window.click("rail-evidence");
    window.wait("[data-testid=agreement] svg text");
    shoot(&window, folder, "evidence");
    window.control('k');
    window.find("palette-field");
    window.keys("AE");
    shoot(&window, folder, "palette");
    window.keys("\u{e00c}");
    window.click("rail-import");
    window.answer_dialogues(&[&data("files/sellers_two_bad_rows.csv")]);
    window.click("kind-sellers");
    window.click("import-pick");
    window.find("error-row");
    shoot(&window, folder, "import");
}

/// From the list of cohorts to one of them.
pub fn open_cohort(window: &Window, name: &str) {
    window.find("cohort-row");
    window.js(&format!("[...document.querySelectorAll('[data-testid=cohort-row]')].find((row) => row.textContent.includes('{name}')).click()"));
    window.wait("[data-testid=ramp] svg text");
}

fn shoot(window: &Window, folder: &Path, name: &str) {
    window.resize(SIZE.0, SIZE.1);
    window.screenshot(&folder.join(format!("{name}.png")));
}
