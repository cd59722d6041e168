//! Wall time by stage and peak memory of this process.

use serde_json::{Map, Value, json};
use std::time::Instant;

/// Laps of a run.
pub struct Stages {
    started: Instant,
    lap: Instant,
    seconds: Map<String, Value>,
}

impl Stages {
    /// Starts now.
    pub fn start() -> Self {
        let now = Instant::now();
        Self { started: now, lap: now, seconds: Map::new() }
    }

    /// Ends a stage.
    pub fn end(&mut self, stage: &str) {
        self.seconds.insert(stage.into(), json!(self.lap.elapsed().as_secs_f64()));
        self.lap = Instant::now();
    }

    /// Prints stages, total and peak.
    pub fn print(mut self) {
        self.seconds.insert("total".into(), json!(self.started.elapsed().as_secs_f64()));
        self.seconds.insert("peak_rss_mib".into(), json!(peak_mib()));
        println!("{}", Value::Object(self.seconds));
    }
}

/// Peak resident memory, as Linux tells it.
fn peak_mib() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.split_whitespace().next()?.parse::<f64>().ok()? / 1024.0)
}
