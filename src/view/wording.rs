//! How figures, sums, places, periods and programmes are called in the language of the page.

use std::collections::BTreeSet;

use dataset::{
    Basis, Dataset, Date, Decimal, Figure, Key, Period, Programme, Qualifier, RegionKind, Source,
    Words,
};

use crate::query::Show;
use crate::text::{self, Lang, Messages, PageMessages, Rich, SceneMessages, fill, join_and};
use dataset::count::{Nothing, Reason, Sum, Total, Unit};

/// Writes in one language about one dataset.
pub struct Wording<'d> {
    /// What is written about.
    pub dataset: &'d Dataset,
    /// The language.
    pub lang: Lang,
    /// The sentences of the page.
    pub page: &'static PageMessages,
    /// Words that every view shares.
    pub common: &'static Messages,
}

impl<'d> Wording<'d> {
    /// A writer for a language.
    pub fn new(dataset: &'d Dataset, lang: Lang) -> Self {
        Self {
            dataset,
            lang,
            page: text::page_messages(lang),
            common: text::messages(lang),
        }
    }

    /// The sentences of the pictures that show published figures as they are.
    pub fn scene(&self) -> &'static SceneMessages {
        text::scene_messages(self.lang)
    }

    /// The words of this language.
    pub fn of(&self, words: &'d Words) -> &'d str {
        match self.lang {
            Lang::Ar => &words.ar,
            Lang::Fr => &words.fr,
            Lang::En => &words.en,
        }
    }

    /// A bare number.
    pub fn number(&self, value: Decimal) -> Rich {
        Rich::data(
            text::plain(value.micro()),
            text::number(self.lang, value.micro()),
        )
    }

    /// A count of things, such as "3 programmes".
    pub fn count(&self, forms: &text::Forms, count: usize) -> Rich {
        let value = Decimal::from_micro(count as i64 * 1_000_000);
        let form = forms.pick(self.lang, value.micro());
        if form.contains("{count}") {
            fill(form, &[("count", self.number(value))])
        } else {
            Rich::from(form)
        }
    }

    /// How sure a number is, in words around it.
    pub fn qualified(&self, qualifier: Qualifier, amount: Rich) -> Rich {
        let template = match qualifier {
            Qualifier::Exact => return amount,
            Qualifier::AtLeast => self.common.qualifiers.at_least_value,
            Qualifier::About => self.common.qualifiers.about_value,
            Qualifier::AtMost => self.common.qualifiers.at_most_value,
        };
        fill(template, &[("value", amount)])
    }

    /// The words alone, empty for a number printed as it is.
    pub fn certainty(&self, qualifier: Qualifier) -> &'static str {
        match qualifier {
            Qualifier::Exact => "",
            Qualifier::AtLeast => self.common.qualifiers.at_least,
            Qualifier::About => self.common.qualifiers.about,
            Qualifier::AtMost => self.common.qualifiers.at_most,
        }
    }

    /// An amount in a unit, without how sure it is.
    pub fn amount(&self, value: Decimal, unit: &Unit) -> Rich {
        match unit {
            Unit::Money(currency) => {
                let cents = Decimal::from_micro(text::rounded(value.micro(), 2));
                Rich::money(
                    text::plain(cents.micro()),
                    text::money(self.lang, value.micro(), currency.code()),
                    currency.code(),
                )
            }
            Unit::People | Unit::Activity(_) => self.number(value),
        }
    }

    /// A sum with how sure it is.
    pub fn sum(&self, sum: &Sum) -> Rich {
        self.qualified(sum.qualifier, self.amount(sum.value, &sum.unit))
    }

    /// A figure's value as published, without how sure it is.
    pub fn value(&self, figure: &Figure) -> Rich {
        match figure.currency {
            Some(currency) => self.amount(figure.value, &Unit::Money(currency)),
            None if self.dataset.measures[figure.measure].unit == "percent" => Rich::data(
                text::plain(figure.value.micro()),
                text::percent(self.lang, figure.value.micro()),
            ),
            None => self.number(figure.value),
        }
    }

    /// A figure's value as published.
    pub fn qualified_value(&self, figure: &Figure) -> Rich {
        self.qualified(figure.qualifier, self.value(figure))
    }

    /// What a figure counts, and whom.
    pub fn subject(&self, figure: &Figure) -> String {
        let measure = self.of(&self.dataset.measures[figure.measure].label);
        match figure.population {
            Some(population) => format!(
                "{measure} ({})",
                self.of(&self.dataset.populations[population].label)
            ),
            None => measure.to_owned(),
        }
    }

    /// A figure's name in a list: what, by whom, when.
    pub fn name(&self, key: Key<Figure>) -> Rich {
        let figure = &self.dataset.figures[key];
        let mut name = Rich::from(self.subject(figure).as_str());
        name.push_words(" · ");
        name.extend(self.programme(figure.programme));
        name.push_words(" · ");
        name.extend(self.period(figure.period));
        name
    }

    /// A programme's name in a list.
    pub fn programme(&self, key: Key<Programme>) -> Rich {
        Rich::name(self.of(&self.dataset.programmes[key].short_name))
    }

    /// Where a figure is for: its regions, and the places named in them.
    pub fn place(&self, figure: &Figure) -> Rich {
        let regions = figure
            .regions
            .iter()
            .map(|region| Rich::name(self.of(&self.dataset.regions[*region].short_name)));
        let mut place = join_and(self.lang, regions.collect());
        if !figure.places.is_empty() {
            let places = figure
                .places
                .iter()
                .map(|place| Rich::name(self.of(&self.dataset.places[*place].name)));
            place.push_words(" (");
            place.extend(join_and(self.lang, places.collect()));
            place.push_words(")");
        }
        place
    }

    /// A period as readers write it.
    pub fn period(&self, period: Option<Period>) -> Rich {
        match period {
            None => Rich::from(self.page.table.undated),
            Some(period) => text::period(self.lang, parts(period.start), parts(period.end)),
        }
    }

    /// Years in order, those that follow each other as a range.
    pub fn years(&self, years: impl Iterator<Item = i16>) -> Rich {
        let mut runs: Vec<(i16, i16)> = Vec::new();
        for year in years {
            match runs.last_mut() {
                Some(run) if run.1 + 1 == year => run.1 = year,
                _ => runs.push((year, year)),
            }
        }
        let year = |year| (year, None, None);
        let said = runs
            .into_iter()
            .map(|(first, last)| text::period(self.lang, year(first), year(last)));
        join_and(self.lang, said.collect())
    }

    /// A date as readers write it.
    pub fn date(&self, date: Date) -> Rich {
        text::date(self.lang, parts(date))
    }

    /// On a date, as it stands in a sentence.
    pub fn on_date(&self, date: Date) -> Rich {
        text::on_date(self.lang, parts(date))
    }

    /// Who published a document and when.
    pub fn source(&self, key: Key<Source>) -> Rich {
        let source = &self.dataset.sources[key];
        let mut words = Rich::name(self.of(&source.publisher));
        words.push_words(self.page.table.comma);
        words.extend(match source.published {
            Some(date) => self.date(date),
            None => Rich::from(self.page.table.source_undated),
        });
        words
    }

    /// What an amount of money is.
    pub fn basis(&self, basis: Basis) -> &'static str {
        let bases = &self.common.bases;
        match basis {
            Basis::Budget => bases.budget,
            Basis::Grant => bases.grant,
            Basis::Contribution => bases.contribution,
            Basis::Expenditure => bases.expenditure,
            Basis::Requirement => bases.requirement,
            Basis::Result | Basis::Target => "",
        }
    }

    /// A currency's name, such as "dirhams".
    pub fn currency(&self, currency: dataset::Currency) -> &'static str {
        match currency.code() {
            "USD" => self.common.currencies.usd.name,
            "EUR" => self.common.currencies.eur.name,
            _ => self.common.currencies.mad.name,
        }
    }

    /// What is shown: people, money or activities.
    pub fn show(&self, show: Show) -> &'static str {
        match show {
            Show::People => self.common.show.people,
            Show::Money => self.common.show.money,
            Show::Activities => self.common.show.activities,
        }
    }

    /// Why there is no sum, as it stands in its place.
    pub fn nothing(&self, nothing: Nothing) -> &'static str {
        match nothing {
            Nothing::NotAddable => self.common.none.addable,
            Nothing::Wider => text::beside_messages(self.lang).together_only,
            Nothing::NotFound => self.common.none.found,
        }
    }

    /// Why a figure is not added: a short name, and a sentence that explains.
    pub fn reason(&self, reason: Reason) -> (&'static str, &'static str) {
        let reasons = &self.common.reasons;
        let words = match reason {
            Reason::Preferred(_) => &reasons.preferred,
            Reason::TargetOrRequirement => &reasons.target,
            Reason::ShareRateOrChange => &reasons.share,
            Reason::Stock => &reasons.stock,
            Reason::PresenceOrOutOfScope => &reasons.presence,
            Reason::NotHeadline => &reasons.not_headline,
            Reason::SeveralCountries => &reasons.several_countries,
            Reason::WholeCountry => &reasons.whole_country,
            Reason::JointRegions => &reasons.joint_regions,
            Reason::WiderYears => &reasons.wider_years,
            Reason::NotBrokenDown => &reasons.not_broken_down,
            Reason::NoDate => &reasons.no_date,
            Reason::NotAddable(_) => &reasons.not_addable,
            Reason::Inside(_) => &reasons.inside,
            Reason::NoExchangeRate => &reasons.no_exchange_rate,
        };
        (words.name, words.sentence)
    }

    /// What the activities of a sum are called: the labels of their measures.
    pub fn activity(&self, total: &Total, sum: &Sum) -> Rich {
        let Unit::Activity(unit) = &sum.unit else {
            return Rich::default();
        };
        let mut measures = BTreeSet::new();
        measures.extend(
            total
                .counted
                .iter()
                .map(|key| self.dataset.figures[*key].measure),
        );
        let labels = measures
            .into_iter()
            .map(|key| &self.dataset.measures[key])
            .filter(|measure| measure.unit == *unit);
        join_and(
            self.lang,
            labels
                .map(|measure| Rich::from(self.of(&measure.label)))
                .collect(),
        )
    }

    /// The regions that a filter can choose, in the order of display.
    pub fn regions(&self) -> impl Iterator<Item = Key<dataset::Region>> + '_ {
        let can_be_chosen =
            |region: &dataset::Region| region.kind() != RegionKind::SeveralCountries;
        self.dataset
            .regions
            .iter()
            .filter(move |(_, region)| can_be_chosen(region))
            .map(|(key, _)| key)
    }
}

/// A date as the text floor takes it.
fn parts(date: Date) -> (i16, Option<u8>, Option<u8>) {
    (date.year, date.month, date.day)
}
