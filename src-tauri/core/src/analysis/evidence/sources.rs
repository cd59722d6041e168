//! Where the pipeline came from, and to whom it was credited (METHODS 14): who only closes what comes in is not to be
//! compared with who prospects. Never of one seller, and a deal is counted once.

use super::super::Snapshot;
use crate::model::{Money, Month, Origins};
use encore_stats::median;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// Fewest sellers of which a mix is told.
const MIN_SELLERS: usize = 4;

/// Where the pipeline of a cohort came from, in shares of the money whose origin was given.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SourceMix {
    /// Sellers with pipeline of a known origin.
    pub sellers: u32,
    /// Their pipeline, in major units.
    pub pipeline: f64,
    /// Share that came in by itself; none when that was never given.
    pub share_inbound: Option<f64>,
    /// Share that they found themselves.
    pub share_self: Option<f64>,
    /// Share that BDRs found.
    pub share_bdr: Option<f64>,
    /// Share that partners brought.
    pub share_partner: Option<f64>,
    /// Sellers of whom it is known what pipeline they found themselves.
    pub sellers_own_known: u32,
    /// Of those, without any; none when it is known of nobody.
    pub sellers_without_own: Option<u32>,
    /// Share of the pipeline of those who closed nothing and found nothing themselves; none as above.
    pub fluff_share: Option<f64>,
    /// Median first-year attainment of the class's mature hires, to read the mix beside.
    pub median_first_year_attainment: Option<f64>,
}

/// Pipeline credited to BDRs against what the CRM says, over the months that have both.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Credit {
    /// Sellers with both figures.
    pub sellers: u32,
    /// Seller-months with both figures.
    pub months: u32,
    /// Credited as logged, in major units.
    pub credited: f64,
    /// Found by BDRs as the CRM has it, in major units.
    pub in_crm: f64,
    /// Months in which more was credited than the whole pipeline of the month: an error in the data.
    pub months_over_whole: u32,
    /// Cohorts of those months.
    pub cohorts: Vec<String>,
}

impl Snapshot<'_> {
    /// By cohort, of those with four sellers or more whose origins are known.
    pub(super) fn sources(&self, cohorts: &[usize]) -> BTreeMap<String, SourceMix> {
        let mix = |cohort: &usize| Some((self.history.cohorts[*cohort].name.clone(), self.mix(*cohort)?));
        cohorts.iter().filter_map(mix).collect()
    }

    fn mix(&self, cohort: usize) -> Option<SourceMix> {
        let members = self.members(cohort);
        let mut sums = [None; 4];
        let (mut sellers, mut own_known, mut without_own, mut fluff) = (0, 0, 0, 0);
        for seller in members {
            let months: Vec<&Origins> = self.origins_of(*seller).collect();
            if months.is_empty() {
                continue;
            }
            sellers += 1;
            for month in &months {
                for (sum, origin) in sums.iter_mut().zip(origins(month)) {
                    *sum = origin.map_or(*sum, |money| Some(sum.unwrap_or(0) + money.0));
                }
            }
            let own: Vec<i64> =
                months.iter().filter_map(|month| month.self_sourced).map(|money| money.0).collect();
            if own.is_empty() {
                continue;
            }
            own_known += 1;
            let found: i64 = own.iter().sum();
            let closed = self.months(*seller).filter_map(|(_, row)| row.closed).map(|c| c.0).sum::<i64>();
            without_own += u32::from(found <= 0);
            if found <= 0 && closed <= 0 {
                fluff += months.iter().map(|month| whole(month)).sum::<i64>();
            }
        }
        let all: i64 = sums.iter().flatten().sum();
        if sellers < MIN_SELLERS || all <= 0 {
            return None;
        }
        let share = |sum: Option<i64>| sum.map(|sum| sum as f64 / all as f64);
        let mature = members.iter().filter(|seller| self.is_mature(**seller));
        let ratios: Vec<f64> = mature.filter_map(|seller| self.first_year(*seller).ratio()).collect();
        Some(SourceMix {
            sellers: sellers as u32,
            pipeline: Money(all).major(),
            share_inbound: share(sums[0]),
            share_self: share(sums[1]),
            share_bdr: share(sums[2]),
            share_partner: share(sums[3]),
            sellers_own_known: own_known,
            sellers_without_own: (own_known > 0).then_some(without_own),
            fluff_share: (own_known > 0).then(|| fluff as f64 / all as f64),
            median_first_year_attainment: median(&ratios).filter(|_| ratios.len() >= MIN_SELLERS),
        })
    }

    /// None without a month that has both figures.
    pub(super) fn credit(&self, cohorts: &[usize]) -> Option<Credit> {
        let (mut credited, mut in_crm, mut months, mut over) = (0, 0, 0, 0);
        let (mut names, mut sellers) = (BTreeSet::new(), BTreeSet::new());
        for cohort in cohorts {
            for month in self.members(*cohort).iter().flat_map(|seller| self.origins_of(*seller)) {
                let (Some(logged), Some(found)) = (month.bdr_credited, month.bdr) else { continue };
                (credited, in_crm, months) = (credited + logged.0, in_crm + found.0, months + 1);
                // Of a month whose other origins were never given the whole is not known.
                let known = origins(month).iter().flatten().count() > 1;
                over += u32::from(known && logged.0 > whole(month));
                sellers.insert(month.seller);
                names.insert(self.history.cohorts[*cohort].name.clone());
            }
        }
        (months > 0).then(|| Credit {
            sellers: sellers.len() as u32,
            months,
            credited: Money(credited).major(),
            in_crm: Money(in_crm).major(),
            months_over_whole: over,
            cohorts: names.into_iter().collect(),
        })
    }

    /// Months of a seller in the role, complete by the as-of date, whose pipeline has an origin.
    fn origins_of(&self, seller: usize) -> impl Iterator<Item = &Origins> {
        let origins = &self.history.origins;
        let from = origins.partition_point(|month| month.seller < seller);
        let hired = self.hire_month(seller);
        let last = self.last_month.min(Month::of(self.tenure(seller).until));
        origins[from..]
            .iter()
            .take_while(move |month| month.seller == seller)
            .filter(move |month| (hired..=last).contains(&month.month))
    }
}

/// Inbound, self-sourced, BDRs, partners.
fn origins(month: &Origins) -> [Option<Money>; 4] {
    [month.inbound, month.self_sourced, month.bdr, month.partner]
}

fn whole(month: &Origins) -> i64 {
    origins(month).into_iter().flatten().map(|money| money.0).sum()
}
