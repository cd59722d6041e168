//! `screenshot WORKSPACE OUT.png`: the Review page. `screenshot --every-page FOLDER`: every page, light and dark, two sizes.
//! `screenshot --states FOLDER`: every page with 0, 1, 8 and 5,000 sellers of hard names. `screenshot --guide FOLDER`: the
//! pictures of the guide.

#![allow(clippy::print_stdout, clippy::print_stderr, clippy::unwrap_used, clippy::expect_used)]

mod guide_pictures;

use encore_core::workspace::Workspace;
use encore_tests::names::company;
use encore_tests::window::{PAGES, Window};
use encore_tests::{data, moment};
use guide_pictures::open_cohort;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match &arguments[..] {
        [flag, folder] if flag == "--every-page" => every_page(Path::new(folder)),
        [flag, folder] if flag == "--states" => every_state(Path::new(folder)),
        [flag, folder] if flag == "--guide" => guide_pictures::write(Path::new(folder)),
        [workspace, out] => review(Path::new(workspace), Path::new(out)),
        _ => {
            eprintln!(
                "usage: screenshot WORKSPACE OUT.png | screenshot --every-page|--states|--guide FOLDER"
            );
            return ExitCode::from(2);
        }
    }
    ExitCode::SUCCESS
}

fn review(workspace: &Path, out: &Path) {
    let home = tempfile::tempdir().expect("a folder");
    let window = Window::open(home.path(), Some(workspace));
    window.click("desk-later");
    window.wait("[data-testid=ribbon] svg text");
    window.screenshot(out);
}

fn every_page(folder: &Path) {
    let home = tempfile::tempdir().expect("a folder");
    let sample = home.path().join("sample.encore");
    let welcome = Window::open(home.path(), None);
    let sizes = [(1440, 900), (1024, 700)];
    for theme in ["light", "dark"] {
        welcome.js(&format!("document.documentElement.dataset.theme = '{theme}'"));
        shoot(&welcome, folder, "welcome", theme, &sizes);
    }
    drop(welcome);
    drop(Workspace::create_sample(&sample, &moment()).expect("the sample"));
    let window = Window::open(home.path(), Some(&sample));
    window.screenshot(&folder.join("desk-light-1440.png"));
    window.click("desk-owner");
    window.click("desk-continue");
    window.wait_gone("desk-dialog");
    for theme in ["light", "dark"] {
        window.click("workspace-menu");
        window.click(&format!("theme-{theme}"));
        window.click("rail-review");
        window.wait("[data-testid=ribbon] svg text");
        shoot(&window, folder, "review", theme, &sizes);
        window.click("role-tab-BDR");
        shoot(&window, folder, "review-bdr", theme, &sizes);
        window.click("rail-cohorts");
        window.find("cohort-row");
        shoot(&window, folder, "cohorts", theme, &sizes);
        open_cohort(&window, "AE-2022");
        shoot(&window, folder, "cohort", theme, &sizes);
        window.click("rail-review");
        window.wait("[data-testid=ribbon] svg text");
        window.js("document.querySelector('[data-testid=finding] .btn.ico').click()");
        window.js("document.querySelector('[data-testid=findings]').scrollIntoView()");
        shoot(&window, folder, "findings", theme, &sizes);
        window.click("rail-evidence");
        window.wait("[data-testid=agreement] svg text");
        shoot(&window, folder, "evidence", theme, &sizes);
        window.js("document.querySelector('[data-testid=agreement]').scrollIntoView()");
        shoot(&window, folder, "evidence-below", theme, &sizes);
        window.js("document.querySelector('.fig [data-testid=how-computed]').click()");
        window.find("how-dialog");
        shoot(&window, folder, "how-computed", theme, &sizes);
        window.click("how-close");
        window.click("rail-published");
        window.find("shelf-validity");
        shoot(&window, folder, "published", theme, &sizes);
        for (page, id) in PAGES {
            window.click(&format!("rail-{page}"));
            window.find(id);
            shoot(&window, folder, page, theme, &sizes);
        }
        window.click("rail-process");
        window.click("version-copy");
        window.find("criterion-row");
        shoot(&window, folder, "version-editor", theme, &sizes);
        window.js("document.querySelector('dialog[open] .acts .btn').click()");
        window.click("rail-cohorts");
        open_cohort(&window, "AE-2024");
        window.click("cohort-scorecards");
        window.click("card-rate");
        window.click("card-interviewer-open");
        window.find("card");
        shoot(&window, folder, "card", theme, &sizes);
        window.click("card-close");
        window.click("rail-published");
        window.find("shelf-validity");
        window.click("published-add");
        window.find("published-editor");
        shoot(&window, folder, "published-editor", theme, &sizes);
        window.js("document.querySelector('dialog[open] .acts .btn').click()");
        window.click("rail-import");
        window.find("import-pick");
        shoot(&window, folder, "import", theme, &sizes);
        window.answer_dialogues(&[&data("files/sellers_two_bad_rows.csv")]);
        window.click("kind-sellers");
        window.click("import-pick");
        window.find("error-row");
        shoot(&window, folder, "import-preview", theme, &sizes);
        window.click("import-cancel");
    }
    println!("Screenshots in {}", folder.display());
}

fn every_state(folder: &Path) {
    for sellers in [0, 1, 8, 5000] {
        let home = tempfile::tempdir().expect("a folder");
        let path = home.path().join("team.encore");
        drop(company(&path, sellers));
        let window = Window::open(home.path(), Some(&path));
        if sellers > 0 {
            window.click("desk-owner");
            window.click("desk-continue");
            window.wait_gone("desk-dialog");
        }
        for (theme, size) in [("light", (1440, 900)), ("dark", (1024, 700))] {
            window.click("workspace-menu");
            window.click(&format!("theme-{theme}"));
            let others = ["review", "cohorts", "evidence", "published", "import"];
            for page in others.into_iter().chain(PAGES.map(|page| page.0)) {
                window.click(&format!("rail-{page}"));
                window.settle();
                window.wait_gone("waiting");
                shoot(&window, folder, &format!("{page}-{sellers}"), theme, &[size]);
            }
        }
    }
    println!("Screenshots in {}", folder.display());
}

fn shoot(window: &Window, folder: &Path, page: &str, theme: &str, sizes: &[(u32, u32)]) {
    for (width, height) in sizes {
        window.resize(*width, *height);
        window.screenshot(&folder.join(format!("{page}-{theme}-{width}.png")));
    }
}
