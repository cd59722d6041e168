//! `cargo xtask gen`: writes the TypeScript types of every command to the file named on the command line.

fn main() -> std::process::ExitCode {
    encore_app::write_bindings()
}
