//! Tells Cargo what the window is made of, and puts a placeholder page where the UI is not built yet.

use std::path::Path;

fn main() {
    println!("cargo:rerun-if-changed=ui/dist");
    let page = Path::new("ui/dist/index.html");
    if !page.exists() {
        let placeholder =
            "<!doctype html><title>Encore</title><p>The window is not built. Run: cargo xtask run</p>";
        if let Err(error) =
            std::fs::create_dir_all("ui/dist").and_then(|()| std::fs::write(page, placeholder))
        {
            println!("cargo:warning=no placeholder page could be written: {error}");
        }
    }
    tauri_build::build();
}
