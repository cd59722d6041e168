//! Kaplan-Meier with Greenwood's variance, log-log limits, median and RMST (METHODS 2.1-2.7).
//! Arithmetic as in R `survival`: ties count exits before censorings.

use crate::Z;

/// Flat-step tolerance of the median (R: sqrt of machine epsilon).
const TOLERANCE: f64 = 1.490_116_119_384_765_6e-8;

/// A product-limit curve.
#[derive(Debug, Clone, PartialEq)]
pub struct KaplanMeier {
    /// Subjects.
    pub n: u32,
    /// Events.
    pub events: u32,
    /// One point a distinct time, ascending.
    pub points: Vec<KmPoint>,
}

/// The curve from this time until the next point.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct KmPoint {
    /// The time.
    pub time: f64,
    /// At risk just before it.
    pub at_risk: u32,
    /// Events at it.
    pub events: u32,
    /// Censored at it.
    pub censored: u32,
    /// S(t).
    pub survival: f64,
    /// Sum of d / (r (r - d)) so far; infinite from S = 0 on.
    pub greenwood: f64,
}

/// S(t) with its standard error and log-log limits.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Survival {
    /// S(t).
    pub survival: f64,
    /// Greenwood standard error; none at S = 0.
    pub se: Option<f64>,
    /// Log-log limits; (1, 1) at S = 1, none at S = 0.
    pub limits: Option<(f64, f64)>,
}

/// Median survival time.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Median {
    /// The estimate; none = not reached.
    pub estimate: Option<f64>,
    /// Lower limit (Brookmeyer-Crowley on the log-log band); none = not estimable.
    pub lower: Option<f64>,
    /// Upper limit; none = not reached.
    pub upper: Option<f64>,
}

/// Restricted mean survival time.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rmst {
    /// Area under the curve up to tau.
    pub rmst: f64,
    /// Its Greenwood-type standard error.
    pub se: f64,
    /// Whether anyone was followed up to tau; if not, the last step was carried forward.
    pub followed_to_tau: bool,
}

/// The curve of `times` (finite, > 0) where `events` says exit (true) or censored. Times are tied when equal.
pub fn kaplan_meier(times: &[f64], events: &[bool]) -> KaplanMeier {
    let mut subjects: Vec<(f64, bool)> = times.iter().copied().zip(events.iter().copied()).collect();
    subjects.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut points = Vec::new();
    let (mut survival, mut greenwood) = (1.0, 0.0);
    let mut at_risk = subjects.len() as u32;
    for tied in subjects.chunk_by(|a, b| a.0 == b.0) {
        let d = tied.iter().filter(|subject| subject.1).count() as u32;
        let (r, deaths) = (f64::from(at_risk), f64::from(d));
        if d > 0 {
            survival *= 1.0 - deaths / r;
            greenwood += deaths / (r * (r - deaths));
        }
        let censored = tied.len() as u32 - d;
        points.push(KmPoint { time: tied[0].0, at_risk, events: d, censored, survival, greenwood });
        at_risk -= tied.len() as u32;
    }
    let events = points.iter().map(|point| point.events).sum();
    KaplanMeier { n: subjects.len() as u32, events, points }
}

impl KmPoint {
    /// S(t) with standard error and limits.
    pub fn estimate(&self) -> Survival {
        let (s, g) = (self.survival, self.greenwood);
        if s <= 0.0 {
            return Survival { survival: 0.0, se: None, limits: None };
        }
        if self.greenwood == 0.0 {
            return Survival { survival: s, se: Some(0.0), limits: Some((1.0, 1.0)) };
        }
        let theta = Z * g.sqrt() / s.ln();
        let (one, other) = (s.powf(theta.exp()), s.powf((-theta).exp()));
        Survival { survival: s, se: Some(s * g.sqrt()), limits: Some((one.min(other), one.max(other))) }
    }
}

impl KaplanMeier {
    /// Longest follow-up; 0 without subjects.
    pub fn follow_up(&self) -> f64 {
        self.points.last().map_or(0.0, |point| point.time)
    }

    /// The last step at or before `time`; none before the first.
    pub fn point_at(&self, time: f64) -> Option<&KmPoint> {
        self.points[..self.points.partition_point(|point| point.time <= time)].last()
    }

    /// S(`time`), carried forward beyond the last follow-up.
    pub fn at(&self, time: f64) -> Survival {
        let start = Survival { survival: 1.0, se: Some(0.0), limits: Some((1.0, 1.0)) };
        self.point_at(time).map_or(start, KmPoint::estimate)
    }

    /// Subjects with a time of at least `time`.
    pub fn at_risk(&self, time: f64) -> u32 {
        let next = self.points.partition_point(|point| point.time < time);
        self.points.get(next).map_or(0, |point| point.at_risk)
    }

    /// The median with its limits, by R's rule.
    pub fn median(&self) -> Median {
        let of = |value: fn(&KmPoint) -> Option<f64>| self.first_half(value);
        Median {
            estimate: of(|point| Some(point.survival)),
            lower: of(|point| point.estimate().limits.map(|limits| limits.0)),
            upper: of(|point| point.estimate().limits.map(|limits| limits.1)),
        }
    }

    /// First time at which `value` is at most 1/2; the middle of the step when it is 1/2 itself.
    fn first_half(&self, value: fn(&KmPoint) -> Option<f64>) -> Option<f64> {
        let reached =
            self.points.iter().position(|point| value(point).is_some_and(|v| v <= 0.5 + TOLERANCE))?;
        let time = self.points[reached].time;
        let on_half = value(&self.points[reached]).is_some_and(|v| (v - 0.5).abs() < TOLERANCE);
        if !on_half {
            return Some(time);
        }
        let below =
            self.points[reached..].iter().find(|point| value(point).is_some_and(|v| v < 0.5 - TOLERANCE));
        Some(f64::midpoint(time, below.map_or(self.follow_up(), |point| point.time)))
    }

    /// The restricted mean up to `tau` > 0.
    pub fn rmst(&self, tau: f64) -> Rmst {
        let steps = &self.points[..self.points.partition_point(|point| point.time <= tau)];
        let mut area_after = 0.0;
        let mut variance = 0.0;
        let mut end = tau;
        for point in steps.iter().rev() {
            area_after += point.survival * (end - point.time);
            let (r, d) = (f64::from(point.at_risk), f64::from(point.events));
            if point.events > 0 && point.events < point.at_risk {
                variance += area_after * area_after * d / (r * (r - d));
            }
            end = point.time;
        }
        Rmst { rmst: area_after + end, se: variance.sqrt(), followed_to_tau: self.follow_up() >= tau }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn nobody_and_one() {
        let none = kaplan_meier(&[], &[]);
        assert_eq!((none.n, none.follow_up(), none.at_risk(1.0)), (0, 0.0, 0));
        assert_eq!(none.median(), Median { estimate: None, lower: None, upper: None });
        assert_eq!(none.rmst(12.0), Rmst { rmst: 12.0, se: 0.0, followed_to_tau: false });
        let one = kaplan_meier(&[3.0], &[true]);
        assert_eq!(one.at(3.0), Survival { survival: 0.0, se: None, limits: None });
        assert_eq!(one.median().estimate, Some(3.0));
    }

    proptest! {
        #[test]
        fn a_curve_is_a_curve(subjects in prop::collection::vec((1_u32..40, any::<bool>()), 0..40), seed in any::<u64>()) {
            let times: Vec<f64> = subjects.iter().map(|s| f64::from(s.0)).collect();
            let events: Vec<bool> = subjects.iter().map(|s| s.1).collect();
            let km = kaplan_meier(&times, &events);
            let mut last = 1.0;
            for point in &km.points {
                prop_assert!(point.survival <= last && (0.0..=1.0).contains(&point.survival));
                last = point.survival;
                if let Some((lower, upper)) = point.estimate().limits {
                    prop_assert!(lower <= point.survival + 1e-12 && point.survival <= upper + 1e-12);
                    prop_assert!(lower.is_finite() && upper.is_finite());
                }
            }
            let rmst = km.rmst(12.0);
            prop_assert!(rmst.rmst.is_finite() && rmst.se.is_finite() && rmst.rmst <= 12.0 + 1e-12);
            // The order of the rows means nothing.
            let mut order: Vec<usize> = (0..times.len()).collect();
            crate::Xoshiro256::seeded(seed).shuffle(&mut order);
            let (times, events): (Vec<f64>, Vec<bool>) = order.iter().map(|i| (times[*i], events[*i])).unzip();
            prop_assert_eq!(&kaplan_meier(&times, &events), &km);
            // One more who is still here at the end never lowers the curve.
            let more: Vec<f64> = times.iter().copied().chain([99.0]).collect();
            let with = kaplan_meier(&more, &events.iter().copied().chain([false]).collect::<Vec<_>>());
            for point in &km.points {
                prop_assert!(with.at(point.time).survival >= point.survival - 1e-12);
            }
        }
    }
}
