//! New rows, some at a time: of the two million statements of an import the starts and ends alone take seconds.

use super::tx::Tx;
use rusqlite::{Connection, Statement, ToSql};

/// Rows that one statement writes.
pub(super) const PART: usize = 32;

/// Puts new rows into one table. The import that they come from is written beside the named columns.
pub(super) struct Bulk<'c> {
    conn: &'c Connection,
    import: Option<i64>,
    table: &'static str,
    columns: Vec<&'static str>,
    /// Writes [`PART`] rows; made with the first that many.
    statement: Option<Statement<'c>>,
}

/// The values of a row, in the order of the columns.
pub(super) struct Values<'s, 'c> {
    statement: &'s mut Statement<'c>,
    bound: usize,
}

impl Values<'_, '_> {
    /// The value of the next column.
    pub fn push(&mut self, value: impl ToSql) -> rusqlite::Result<()> {
        self.bound += 1;
        self.statement.raw_bind_parameter(self.bound, value)
    }
}

impl<'c> Bulk<'c> {
    pub fn new(tx: &Tx<'c>, table: &'static str, columns: &[&'static str]) -> Self {
        Self { conn: tx.conn, import: tx.import_id, table, columns: columns.to_vec(), statement: None }
    }

    /// Writes the rows, [`PART`] at a time.
    pub fn write<R>(
        &mut self,
        rows: &[R],
        bind: impl Fn(&mut Values, &R) -> rusqlite::Result<()>,
    ) -> rusqlite::Result<()> {
        rows.chunks(PART).try_for_each(|part| self.write_part(part, &bind))
    }

    fn write_part<R>(
        &mut self,
        rows: &[R],
        bind: impl Fn(&mut Values, &R) -> rusqlite::Result<()>,
    ) -> rusqlite::Result<()> {
        if rows.len() < PART {
            let mut statement = self.conn.prepare_cached(&self.sql(rows.len()))?;
            return execute(&mut statement, self.import, rows, bind);
        }
        let mut statement = match self.statement.take() {
            Some(statement) => statement,
            None => self.conn.prepare(&self.sql(PART))?,
        };
        let done = execute(&mut statement, self.import, rows, bind);
        self.statement = Some(statement);
        done
    }

    /// The import is the first parameter. A refused row ends the whole action, so the statement keeps no way back of its own.
    fn sql(&self, rows: usize) -> String {
        let each = self.columns.len();
        let row = |row: usize| {
            let places: Vec<String> = (0..each).map(|at| format!("?{}", 2 + row * each + at)).collect();
            format!("(?1, {})", places.join(", "))
        };
        let rows = (0..rows).map(row).collect::<Vec<_>>().join(", ");
        format!("INSERT OR FAIL INTO {} (import_id, {}) VALUES {rows}", self.table, self.columns.join(", "))
    }
}

fn execute<R>(
    statement: &mut Statement,
    import: Option<i64>,
    rows: &[R],
    bind: impl Fn(&mut Values, &R) -> rusqlite::Result<()>,
) -> rusqlite::Result<()> {
    let mut values = Values { statement, bound: 0 };
    values.push(import)?;
    rows.iter().try_for_each(|row| bind(&mut values, row))?;
    statement.raw_execute().map(drop)
}
