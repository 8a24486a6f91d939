//! How rows relate: programme inside programme, region meeting region, and what bars a figure
//! from every total. Checks and counting both ask here, so that the answer is one.

use crate::{
    Basis, Counting, Dataset, Family, Figure, Key, Organisation, Programme, Region, RegionKind,
    RoleKind,
};

/// What keeps a figure out of every total, whatever the selection (rule 1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bar {
    /// Another figure for the same quantity is preferred.
    Preferred(Key<Figure>),
    /// It was planned or asked for.
    TargetOrRequirement,
    /// It is a share, a rate or a change.
    ShareRateOrChange,
    /// It is a stock.
    Stock,
    /// It counts who is there, or people whom these programmes are not for.
    PresenceOrOutOfScope,
    /// An editor would not print it as the number for its programme, place and period.
    NotHeadline,
}

impl Dataset {
    /// The first thing that bars `figure` from every total, if anything does.
    pub fn bar(&self, figure: &Figure) -> Option<Bar> {
        let measure = self.measures.get(figure.measure)?;
        let in_scope = figure
            .population
            .and_then(|population| self.populations.get(population))
            .is_none_or(|population| population.in_scope);
        if let Some(preferred) = figure.instead_of {
            Some(Bar::Preferred(preferred))
        } else if matches!(figure.basis, Basis::Target | Basis::Requirement) {
            Some(Bar::TargetOrRequirement)
        } else if measure.family == Family::Rate
            || matches!(measure.counting, Counting::Share | Counting::Change)
        {
            Some(Bar::ShareRateOrChange)
        } else if measure.counting == Counting::Stock {
            Some(Bar::Stock)
        } else if measure.family == Family::Presence || !in_scope {
            Some(Bar::PresenceOrOutOfScope)
        } else if !figure.headline {
            Some(Bar::NotHeadline)
        } else {
            None
        }
    }

    /// The programme and those that it is a part of, nearest first.
    pub fn lineage(&self, programme: Key<Programme>) -> impl Iterator<Item = Key<Programme>> {
        let parent = |key: &Key<Programme>| self.programmes.get(*key)?.parent;
        // A draft may hold a circle, which a check reports; the walk must end all the same.
        std::iter::successors(Some(programme), parent).take(self.programmes.len() + 1)
    }

    /// Whether `programme` is `ancestor` or a part of it.
    pub fn is_within(&self, programme: Key<Programme>, ancestor: Key<Programme>) -> bool {
        self.lineage(programme).any(|key| key == ancestor)
    }

    /// The organisations that answer for a programme or carry it out.
    pub fn implementers(&self, programme: Key<Programme>) -> Vec<Key<Organisation>> {
        let mut implementers = Vec::new();
        for role in self.roles.rows().filter(|role| role.programme == programme) {
            let acts = matches!(role.kind, RoleKind::Lead | RoleKind::Implementer);
            if acts && !implementers.contains(&role.organisation) {
                implementers.push(role.organisation);
            }
        }
        implementers
    }

    /// Whether a row of the regions table stands for the whole country.
    pub fn is_whole_country(&self, region: Key<Region>) -> bool {
        self.regions
            .get(region)
            .is_some_and(|region| region.kind() == RegionKind::WholeCountry)
    }

    /// Whether two sets of regions share one; the whole country meets all.
    pub fn regions_meet(&self, one: &[Key<Region>], other: &[Key<Region>]) -> bool {
        let whole =
            |regions: &[Key<Region>]| regions.iter().any(|region| self.is_whole_country(*region));
        whole(one) || whole(other) || one.iter().any(|region| other.contains(region))
    }

    /// Whether `outer` holds all of `inner`; the whole country holds every region.
    pub fn regions_hold(&self, outer: &[Key<Region>], inner: &[Key<Region>]) -> bool {
        outer.iter().any(|region| self.is_whole_country(*region))
            || inner.iter().all(|region| outer.contains(region))
    }

    /// Whether two amounts may be the same money: unless each names who gave it and the givers
    /// differ. What names nobody may hold what any of them gave. True of all that is not money.
    pub fn may_be_same_money(&self, one: &Figure, other: &Figure) -> bool {
        one.funder
            .zip(other.funder)
            .is_none_or(|(one, other)| one == other)
    }

    /// Whether two figures are of one kind of total: one family, and for activities one measure.
    pub fn same_total(&self, one: &Figure, other: &Figure) -> bool {
        let family = |figure: &Figure| {
            self.measures
                .get(figure.measure)
                .map(|measure| measure.family)
        };
        match (family(one), family(other)) {
            (Some(Family::Activity), Some(Family::Activity)) => one.measure == other.measure,
            (one, other) => one.is_some() && one == other,
        }
    }
}
