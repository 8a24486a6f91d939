//! The files of a package and their columns, as `datapackage.json` describes them.

/// The file that describes the package.
pub const DESCRIPTOR: &str = "datapackage.json";

/// A table's file and its columns, those that tell its rows apart first.
#[derive(Debug)]
pub struct TableSpec {
    /// The name of the file.
    pub file: &'static str,
    /// How many of the first columns tell a row from every other.
    pub key: usize,
    /// Every column that the file has.
    pub columns: &'static [&'static str],
}

/// `figures.csv`
pub static FIGURES: TableSpec = TableSpec {
    file: "figures.csv",
    key: 1,
    columns: &[
        "figure_id",
        "programme_id",
        "measure_id",
        "population_id",
        "region_ids",
        "place_ids",
        "period_start",
        "period_end",
        "value",
        "currency",
        "qualifier",
        "basis",
        "field_id",
        "funder_id",
        "headline",
        "part_of",
        "part_kind",
        "part_by",
        "instead_of",
        "source_id",
        "locator_ar",
        "locator_fr",
        "locator_en",
        "note_id",
    ],
};
/// `measures.csv`
pub static MEASURES: TableSpec = TableSpec {
    file: "measures.csv",
    key: 1,
    columns: &[
        "measure_id",
        "family",
        "unit",
        "counting",
        "adds_over",
        "field_id",
        "instead_of",
        "label_ar",
        "label_fr",
        "label_en",
        "definition_ar",
        "definition_fr",
        "definition_en",
    ],
};
/// `programmes.csv`
pub static PROGRAMMES: TableSpec = TableSpec {
    file: "programmes.csv",
    key: 1,
    columns: &[
        "programme_id",
        "parent_id",
        "kind",
        "start",
        "end",
        "name_ar",
        "name_fr",
        "name_en",
        "short_name_ar",
        "short_name_fr",
        "short_name_en",
        "summary_ar",
        "summary_fr",
        "summary_en",
    ],
};
/// `organisations.csv`
pub static ORGANISATIONS: TableSpec = TableSpec {
    file: "organisations.csv",
    key: 1,
    columns: &[
        "organisation_id",
        "kind",
        "name_ar",
        "name_fr",
        "name_en",
        "short_name_ar",
        "short_name_fr",
        "short_name_en",
        "url",
    ],
};
/// `roles.csv`
pub static ROLES: TableSpec = TableSpec {
    file: "roles.csv",
    key: 3,
    columns: &[
        "programme_id",
        "organisation_id",
        "role",
        "region_ids",
        "place_ids",
        "start",
        "end",
        "source_id",
        "locator_ar",
        "locator_fr",
        "locator_en",
    ],
};
/// `fields.csv`
pub static FIELDS: TableSpec = TableSpec {
    file: "fields.csv",
    key: 1,
    columns: &["field_id", "label_ar", "label_fr", "label_en"],
};
/// `populations.csv`
pub static POPULATIONS: TableSpec = TableSpec {
    file: "populations.csv",
    key: 1,
    columns: &[
        "population_id",
        "group",
        "in_scope",
        "label_ar",
        "label_fr",
        "label_en",
    ],
};
/// `regions.csv`
pub static REGIONS: TableSpec = TableSpec {
    file: "regions.csv",
    key: 1,
    columns: &[
        "region_id",
        "name_ar",
        "name_fr",
        "name_en",
        "short_name_ar",
        "short_name_fr",
        "short_name_en",
        "focus",
    ],
};
/// `places.csv`
pub static PLACES: TableSpec = TableSpec {
    file: "places.csv",
    key: 1,
    columns: &[
        "place_id",
        "region_id",
        "name_ar",
        "name_fr",
        "name_en",
        "lat",
        "lon",
    ],
};
/// `sources.csv`
pub static SOURCES: TableSpec = TableSpec {
    file: "sources.csv",
    key: 1,
    columns: &[
        "source_id",
        "kind",
        "title",
        "title_language",
        "publisher_ar",
        "publisher_fr",
        "publisher_en",
        "author",
        "published",
        "url",
        "accessed",
        "reliability",
    ],
};
/// `milestones.csv`
pub static MILESTONES: TableSpec = TableSpec {
    file: "milestones.csv",
    key: 1,
    columns: &[
        "milestone_id",
        "programme_id",
        "region_ids",
        "place_id",
        "start",
        "end",
        "label_ar",
        "label_fr",
        "label_en",
        "source_id",
        "locator_ar",
        "locator_fr",
        "locator_en",
    ],
};
/// `notes.csv`
pub static NOTES: TableSpec = TableSpec {
    file: "notes.csv",
    key: 1,
    columns: &["note_id", "text_ar", "text_fr", "text_en"],
};
/// `exchange_rates.csv`
pub static EXCHANGE_RATES: TableSpec = TableSpec {
    file: "exchange_rates.csv",
    key: 2,
    columns: &["year", "currency", "mad_per_unit", "source_id"],
};
/// `region_context.csv`
pub static REGION_CONTEXT: TableSpec = TableSpec {
    file: "region_context.csv",
    key: 2,
    columns: &[
        "region_id",
        "year",
        "population",
        "foreign_residents",
        "source_id",
    ],
};

/// Every table of the package.
pub static TABLES: [&TableSpec; 14] = [
    &FIGURES,
    &MEASURES,
    &PROGRAMMES,
    &ORGANISATIONS,
    &ROLES,
    &FIELDS,
    &POPULATIONS,
    &REGIONS,
    &PLACES,
    &SOURCES,
    &MILESTONES,
    &NOTES,
    &EXCHANGE_RATES,
    &REGION_CONTEXT,
];
