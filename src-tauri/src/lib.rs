//! The shell: the only code that knows Tauri. Commands take arguments, call the workspace and map the error.
//! Never computes a figure, and never takes a path from the page.

mod commands;
mod desktop;
mod dialogue;
mod error;
mod preferences;
mod state;

use state::AppState;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use tauri::{DragDropEvent, Emitter, Manager, WindowEvent};

/// The one list of commands, for the handler and for the bindings.
macro_rules! every_command {
    ($($with:ident)::+) => {
        $($with)::+![
            commands::session::session_show,
            commands::session::theme_choose,
            commands::session::zoom_choose,
            commands::session::desk_choose,
            commands::workspaces::workspace_new,
            commands::workspaces::workspace_sample,
            commands::workspaces::workspace_open,
            commands::workspaces::workspace_open_recent,
            commands::workspaces::workspace_close,
            commands::history::history_undo,
            commands::history::history_redo,
            commands::history::history_list,
            commands::history::history_rows,
            commands::review::review_show,
            commands::review::page_print,
            commands::decisions::decision_list,
            commands::decisions::decision_keep,
            commands::plan::plan_show,
            commands::plan::plan_reckon,
            commands::search::search_show,
            commands::cohorts::cohort_show,
            commands::cohorts::cohort_list,
            commands::cohorts::cohort_keep,
            commands::cohorts::cohort_keep_with_role,
            commands::cohorts::cohort_delete,
            commands::sellers::seller_list,
            commands::sellers::seller_rows,
            commands::sellers::seller_ids,
            commands::sellers::seller_change,
            commands::sellers::seller_show,
            commands::sellers::seller_keep,
            commands::sellers::seller_delete,
            commands::sellers::seller_merge,
            commands::candidates::candidate_list,
            commands::candidates::candidate_keep,
            commands::candidates::candidate_delete,
            commands::candidates::candidate_hire,
            commands::roles::settings_show,
            commands::roles::settings_keep,
            commands::roles::role_keep,
            commands::roles::interviewer_keep,
            commands::processes::version_list,
            commands::processes::version_keep,
            commands::processes::version_keep_for,
            commands::processes::version_delete,
            commands::processes::sales_list,
            commands::processes::sales_keep,
            commands::scorecards::card_list,
            commands::scorecards::card_show,
            commands::scorecards::card_keep,
            commands::scorecards::card_submit,
            commands::scorecards::card_discard,
            commands::scorecards::card_grid,
            commands::scorecards::card_grid_keep,
            commands::scorecards::card_missing,
            commands::packets::packet_export,
            commands::packets::packet_import,
            commands::outcomes::outcome_grid,
            commands::outcomes::outcome_keep,
            commands::evidence::evidence_show,
            commands::published::published_list,
            commands::published::published_keep,
            commands::published::published_take_off,
            commands::published::published_restore,
            commands::published::published_show,
            commands::charts::chart_show,
            commands::charts::chart_export,
            commands::deck::deck_export,
            commands::imports::import_pick,
            commands::imports::import_take_dropped,
            commands::imports::import_choose_kind,
            commands::imports::import_take_as,
            commands::imports::import_take_role,
            commands::imports::import_read_column_as,
            commands::imports::import_commit,
            commands::imports::import_cancel,
            commands::imports::import_list,
            commands::imports::import_undo,
            commands::work::work_show,
            commands::work::work_cancel,
        ]
    };
}

/// Least number of threads that run commands. A command computes where it is called: with one a core, two that wait for the
/// same review would leave none to show another page.
const COMMANDS_AT_ONCE: usize = 8;

/// Opens the window and stays until it is closed.
pub fn run() -> ExitCode {
    let named = std::env::args_os().nth(1).map(PathBuf::from);
    let cores = std::thread::available_parallelism().map_or(1, NonZero::get);
    let threads = cores.max(COMMANDS_AT_ONCE);
    let commands = tokio::runtime::Builder::new_multi_thread().worker_threads(threads).enable_all().build();
    // Figures leave a core to the window. Without a pool of its own rayon takes them all.
    let _ = rayon::ThreadPoolBuilder::new().num_threads(cores.saturating_sub(1).max(1)).build_global();
    // Without it Tauri makes its own, of as many threads as there are cores.
    if let Ok(commands) = &commands {
        tauri::async_runtime::set(commands.handle().clone());
    }
    let builder = tauri::Builder::default()
        // The first plugin: a second start ends before anything of it is made.
        .plugin(tauri_plugin_single_instance::init(|app, arguments, folder| {
            desktop::second_start(app, &arguments, Path::new(&folder));
        }))
        .plugin(tauri_plugin_window_state::Builder::default().with_state_flags(desktop::KEPT).build())
        .plugin(tauri_plugin_dialog::init())
        .menu(desktop::menu)
        .on_menu_event(|app, event| desktop::choose(app, event.id().as_ref()));
    #[cfg(feature = "e2e")]
    let builder = builder.plugin(dialogue::violations());
    let built = builder
        .invoke_handler(every_command!(tauri::generate_handler))
        .setup(|app| {
            let folder = app.path().app_data_dir()?.join("encore");
            app.manage(AppState::new(folder, dialogue::dialogues(app.handle())));
            app.state::<AppState>().pending().named = named;
            desktop::zoom(app.handle());
            #[cfg(feature = "e2e")]
            desktop::choose_by_event(app.handle());
            #[cfg(target_os = "linux")]
            desktop::draw(app.handle());
            Ok(())
        })
        .on_window_event(|window, event| {
            if let WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) = event
                && let Some(path) = paths.first()
            {
                dropped(window, path);
            }
        })
        .run(tauri::generate_context!());
    match built {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            #[allow(clippy::print_stderr)]
            {
                eprintln!("Encore could not open its window: {error}");
            }
            ExitCode::FAILURE
        }
    }
}

/// Keeps the dropped file for the page, which learns its name only. The page then asks for it by a command, so that
/// nothing is read while the window waits.
fn dropped(window: &tauri::Window, path: &std::path::Path) {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let (window, path) = (window.clone(), path.to_owned());
    tauri::async_runtime::spawn_blocking(move || {
        let is_workspace = path.extension().is_some_and(|extension| extension == "encore");
        {
            let state = window.state::<AppState>();
            let mut pending = state.pending();
            let place = if is_workspace { &mut pending.named } else { &mut pending.dropped };
            *place = Some(path);
        }
        // Without a page there is nobody to tell.
        let _ = window.emit(if is_workspace { "workspace_changed" } else { "file_dropped" }, name);
    });
}

/// Writes the TypeScript types to the file named on the command line.
#[cfg(feature = "bindings")]
pub fn write_bindings() -> ExitCode {
    let header =
        "// Generated by `cargo xtask gen` from the commands of the shell. Do not edit.\n// @ts-nocheck";
    let file = std::env::args_os().nth(1).unwrap_or_else(|| "ui/src/ipc/bindings.ts".into());
    let written = tauri_specta::Builder::<tauri::Wry>::new()
        .commands(every_command!(tauri_specta::collect_commands))
        .disable_serde_phases()
        .export(specta_typescript::Typescript::default().header(header), file);
    if let Err(error) = written {
        #[allow(clippy::print_stderr)]
        {
            eprintln!("The bindings could not be written: {error}");
        }
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}
