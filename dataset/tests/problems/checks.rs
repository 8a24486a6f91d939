//! Damage between tables: regions, places, and rows that nothing uses.

use crate::support::{Done::*, check};

#[test]
fn regions_are_those_of_2015() {
    check(&[
        ("unknown", "regions.csv", Put("MA-12,MA-12", "MA-13,MA-12"), "1:0 region, 13:1 region"),
        ("missing", "regions.csv", Put("MA-12,MA-12,MA-12,MA-12,MA-12,MA-12,MA-12,false\n", ""), "1:0 region"),
        ("whole country with another", "figures.csv", Set(15, "region_ids", "MA;MA-02"), "15:5 region"),
        ("several countries with another", "figures.csv", Set(15, "region_ids", "INT;MA-02"), "15:5 region"),
        ("both", "figures.csv", Set(15, "region_ids", "INT;MA"), "15:5 region"),
        ("in a milestone", "milestones.csv", Set(2, "region_ids", "MA;MA-02"), "2:3 region"),
        ("in a role", "roles.csv", Set(2, "region_ids", "MA;MA-02"), "2:4 region"),
    ]);
}

#[test]
fn places_lie_in_the_regions_of_their_rows() {
    check(&[
        ("figure", "figures.csv", Set(9, "region_ids", "MA-01"), "9:6 place"),
        ("figure of the country", "figures.csv", Set(9, "region_ids", "MA"), ""),
        ("milestone", "milestones.csv", Set(2, "region_ids", "MA-01"), "2:4 place"),
        ("milestone without regions", "milestones.csv", Set(2, "region_ids", ""), ""),
        ("role", "roles.csv", Add("iom-morocco,iom,partner,MA-01,oujda,,,s1,p 2,p 2,p 2\n"), "4:5 place"),
        ("role without its region", "roles.csv", Add("iom-morocco,iom,partner,,oujda,,,s1,p 2,p 2,p 2\n"), "4:5 place"),
        ("role of the country", "roles.csv", Add("iom-morocco,iom,partner,MA,oujda,,,s1,p 2,p 2,p 2\n"), ""),
        ("place of another region", "places.csv", Set(3, "region_id", "MA-01"), "figures.csv:9:6 place"),
        ("abroad", "places.csv", Set(2, "lat", "48.85"), "2:6 coordinates"),
        ("east for west", "places.csv", Set(2, "lon", "1.9086"), "2:7 coordinates"),
        ("point lost", "places.csv", Set(2, "lat", "346814"), "2:6 coordinates"),
    ]);
}

#[test]
fn every_row_is_used() {
    check(&[
        ("measure", "measures.csv", Add("lost,people,person,flow,,,,A,B,C,A,B,C\n"), "9:1 orphan"),
        ("population", "populations.csv", Add("lost,migrants,true,A,B,C\n"), "3:1 orphan"),
        ("field", "fields.csv", Add("lost,A,B,C\n"), "3:1 orphan"),
        ("programme", "programmes.csv", Add("lost,,project,,,A,B,C,A,B,C,A,B,C\n"), "5:1 orphan"),
        ("organisation", "organisations.csv", Add("lost,un,A,B,C,A,B,C,\n"), "4:1 orphan"),
        ("place", "places.csv", Add("lost,MA-02,A,B,C,34,-2\n"), "4:1 orphan"),
        ("source", "sources.csv", Add("lost,press,A,ar,B,B,B,,undated,,2026-11-23,press\n"), "5:1 orphan"),
        ("note", "notes.csv", Add("lost,A,B,C\n"), "3:1 orphan"),
        ("the row that used it", "figures.csv", Set(9, "note_id", ""), "notes.csv:2:1 orphan"),
        ("unless that row is broken", "figures.csv", Set(9, "value", "x"), "9:9 number"),
        ("or cut short", "figures.csv", Put(",rounded", ""), "9:0 cells"),
    ]);
}
