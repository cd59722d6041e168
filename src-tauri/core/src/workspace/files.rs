//! Files of others: read whole, written whole or not at all.

use crate::import::MOST_PACKET_BYTES;
use crate::{Error, Result};
use std::io::{ErrorKind, Read, Write};
use std::path::Path;

/// The bytes of a file to import.
pub fn read_file(path: &Path) -> Result<Vec<u8>> {
    let failed = |source| Error::Io { path: path.into(), verb: "read", source };
    match std::fs::metadata(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Err(Error::NotFound(path.into())),
        Ok(metadata) if metadata.is_dir() => {
            Err(failed(std::io::Error::other("it is a folder; name one file")))
        }
        _ => std::fs::read(path).map_err(failed),
    }
}

/// The bytes of a card packet; of a larger file than one may be no more than shows that it is too large.
pub fn read_packet_file(path: &Path) -> Result<Vec<u8>> {
    let read = || {
        let mut bytes = Vec::new();
        std::fs::File::open(path)?.take(MOST_PACKET_BYTES + 1).read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    read().map_err(|source| Error::Io { path: path.into(), verb: "read", source })
}

/// Writes a file beside its place and moves it there, so that no half file is ever left.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<()> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.part", std::process::id()));
    let part = path.with_file_name(name);
    let write = || {
        let mut file = std::fs::File::create_new(&part)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        std::fs::rename(&part, path)
    };
    write().map_err(|source| {
        let _ = std::fs::remove_file(&part);
        Error::Io { path: path.into(), verb: "written", source }
    })
}
