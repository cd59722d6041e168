//! `power`: how many until it can be told.

use super::{Case, Refused, Table};
use encore_stats::{
    hazard_ratio_of_shares, min_detectable_d, n_per_group_arcsine, n_per_group_proportions, n_per_group_t,
    power_fisher, power_t, schoenfeld_events,
};
use serde_json::{Value, json};

pub(super) fn power(case: &Case) -> Result<Value, Refused> {
    let (alpha, wanted) = (case.number("alpha")?, case.number("power")?);
    Table::read(case.input(0)?)?.by_place(|row| {
        let (p1, p2, d) = (row.number("p1")?, row.number("p2")?, row.number("d")?);
        let (n1, n2) = (row.count("n1")?, row.count("n2")?);
        let (size1, size2) = (f64::from(n1), f64::from(n2));
        let hazard_ratio = hazard_ratio_of_shares(p1, p2);
        Ok(json!({
            "n_per_group_prop_normal": n_per_group_proportions(p1, p2, alpha, wanted),
            "n_per_group_arcsine": n_per_group_arcsine(p1, p2, alpha, wanted),
            "n_per_group_t": n_per_group_t(d, alpha, wanted),
            "power_t_n1_n2": power_t(d, size1, size2, alpha),
            "power_fisher_exact_n1_n2": power_fisher(p1, p2, n1, n2, alpha),
            "hazard_ratio_ph": hazard_ratio,
            "schoenfeld_events": hazard_ratio.and_then(|hr| schoenfeld_events(hr, alpha, wanted)),
            "min_detectable_d_n1_n2": min_detectable_d(size1, size2, alpha, wanted),
        }))
    })
}
