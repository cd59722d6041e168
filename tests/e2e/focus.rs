//! Every action is reached by the Tab key alone, and whatever has the keyboard shows it.

use crate::{assert_policy_kept, open_cohort, open_sample};
use encore_tests::window::{PAGES, Window};

/// More stops than any page has.
const MOST: usize = 400;

/// Marks where the keyboard is; answers whether it was there before, what it is, and whether that is seen. Seen is what looks
/// otherwise with the keyboard than without: the element, what is around it, or the cell of a grid that is active.
const STOP: &str = "
    const at = document.activeElement;
    if (at === null || at === document.body) return ['', '', true];
    const name = `${at.tagName} ${at.dataset.testid ?? ''} ${(at.textContent ?? '').trim().slice(0, 30)}`;
    if (at.hasAttribute('data-stopped')) return ['again', name, true];
    at.setAttribute('data-stopped', '');
    const look = () => [at, at.parentElement, at.parentElement?.parentElement, at.nextElementSibling, document.getElementById(at.getAttribute('aria-activedescendant') ?? '')]
        .map((element) => {
            if (!element) return '';
            const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor, textDecorationLine, stroke, strokeWidth, fill } = getComputedStyle(element);
            return [outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor, textDecorationLine, stroke, strokeWidth, fill].join(' ');
        }).join('|');
    const withKeyboard = look();
    at.blur();
    const without = look();
    at.focus();
    return ['first', name, withKeyboard !== without];";

/// What can be acted on and was not stopped at. Of a group of radio buttons, of tabs and of the cells of a grid the keyboard stops at one.
const MISSED: &str = "
    const actions = 'a[href], button, input, select, textarea, [tabindex]';
    const isSeen = (element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
    return [...document.querySelectorAll(actions)]
        .filter((element) => element.tabIndex >= 0 && !element.disabled && isSeen(element) && !element.hasAttribute('data-stopped'))
        .filter((element) => element.type !== 'radio' || document.querySelector(`input[name=\"${element.name}\"][data-stopped]`) === null)
        .map((element) => element.outerHTML.slice(0, 160));";

/// Where the keyboard stops without showing it, and what it never gets to.
fn faults(window: &Window) -> (Vec<String>, Vec<String>) {
    window.settle();
    window.js("document.activeElement?.blur(); document.querySelectorAll('[data-stopped]').forEach((each) => each.removeAttribute('data-stopped'))");
    let mut unseen = Vec::new();
    let mut outside = 0;
    for _ in 0..MOST {
        window.keys("\u{e004}");
        let stop = window.js(STOP);
        let (when, name) = (stop[0].as_str().unwrap(), stop[1].as_str().unwrap());
        if when == "again" {
            break;
        }
        // At its end the page gives the keyboard to the window, which gives it back.
        outside += usize::from(when.is_empty());
        if outside > 1 {
            break;
        }
        if stop[2] == false {
            unseen.push(name.to_owned());
        }
    }
    (unseen, serde_json::from_value(window.js(MISSED)).unwrap())
}

fn assert_reached(window: &Window, page: &str) {
    let (unseen, missed) = faults(window);
    assert_eq!(unseen, Vec::<String>::new(), "{page}: the keyboard is there and nothing shows it");
    assert_eq!(missed, Vec::<String>::new(), "{page}: not reached by Tab");
}

#[test]
fn every_action_is_reached_by_the_keyboard_which_is_seen() {
    let home = tempfile::tempdir().unwrap();
    let window = open_sample(home.path());
    let drawn = [
        ("review", "[data-testid=ribbon] svg text"),
        ("evidence", "[data-testid=agreement] svg text"),
        ("published", "[data-testid=shelf-validity]"),
        ("import", "[data-testid=imports]"),
    ]
    .map(|(page, css)| (page, css.to_owned()));
    for (page, css) in drawn.into_iter().chain(PAGES.map(|(page, id)| (page, format!("[data-testid={id}]"))))
    {
        window.click(&format!("rail-{page}"));
        window.wait(&css);
        assert_reached(&window, page);
    }
    open_cohort(&window, "AE-2022");
    assert_reached(&window, "cohort");
    assert_policy_kept(&window);
}

#[test]
fn what_the_keyboard_does_not_reach_or_show_would_be_found() {
    let home = tempfile::tempdir().unwrap();
    let window = open_sample(home.path());
    window.click("rail-history");
    window.settle();
    window.js(
        "const main = document.querySelector('main');
         for (const text of ['unseen', 'unreached']) {
             const box = document.createElement('div');
             const button = document.createElement('button');
             button.textContent = text; box.append(button); main.append(box);
             if (text === 'unseen') button.style.setProperty('outline', 'none', 'important'); else box.inert = true;
         }",
    );
    let (unseen, missed) = faults(&window);
    assert!(matches!(&unseen[..], [one] if one.contains("unseen")), "{unseen:?}");
    assert!(matches!(&missed[..], [one] if one.contains("unreached")), "{missed:?}");
}
