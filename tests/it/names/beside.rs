//! How do a full-text index and a plain likeness of trigrams do on the same names? They rank, and rank well; none of them can say that a copy
//! is one.
//!
//! Every 60th question is asked; with `RECRUITWATCH_ALL_NAMES` set, all are. Figures are printed. What must hold: no name that is not in the
//! register is called the very same by this program, while each of the others says so of some.

use std::collections::HashSet;

use rayon::prelude::*;
use recruitwatch::matching::{Index, Scope, Verdict};
use sea_orm::{ConnectOptions, ConnectionTrait, Database, DatabaseConnection, Statement};

use super::scoreboard::{Row, listing, rows, share};
use super::{lists, shared};

/// Agencies that are shown at once.
const SHOWN: usize = 5;

/// The likeness from which PostgreSQL's `pg_trgm` is often told to take two names for one.
const ALIKE: f64 = 0.6;

/// What a ranking says: places in the register, the nearest first, and whether it takes the first for the one that was asked for.
struct Said {
    places: Vec<usize>,
    takes_first: bool,
}

/// A name of the register with the place of the agency that goes by it.
type Named<'a> = (usize, &'a str);

fn names(register: &[Row]) -> Vec<Named<'_>> {
    let mut names = Vec::new();
    for (at, row) in register.iter().enumerate() {
        names.push((at, row["name"].as_str()));
        names.extend(row["aliases"].split('|').filter(|name| !name.is_empty()).map(|name| (at, name)));
    }
    names
}

/// The first places, each agency once.
fn first(places: impl Iterator<Item = usize>) -> Vec<usize> {
    let mut seen = HashSet::new();
    places.filter(|place| seen.insert(*place)).take(SHOWN).collect()
}

fn this_program(index: &Index, query: &str) -> Said {
    let answer = index.ask(query, &Scope::default());
    Said { places: first(answer.candidates.iter().map(|one| one.position)), takes_first: answer.verdict == Verdict::Exact }
}

/// Letters and digits in threes, each word with two spaces before and one after, as `pg_trgm` counts them.
fn trigrams(text: &str) -> HashSet<String> {
    let lower = text.to_lowercase();
    let words = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let threes = |word: &str| {
        let padded: Vec<char> = format!("  {word} ").chars().collect();
        padded.windows(3).map(|three| three.iter().collect()).collect::<Vec<String>>()
    };
    words.flat_map(threes).collect()
}

fn likeness(names: &[(usize, HashSet<String>)], query: &str) -> Said {
    let asked = trigrams(query);
    let near = |own: &HashSet<String>| share(own.intersection(&asked).count(), own.union(&asked).count());
    let mut ranked: Vec<(usize, f64)> = names.iter().map(|(at, own)| (*at, near(own))).filter(|(_, near)| *near > 0.0).collect();
    ranked.sort_by(|a, b| b.1.total_cmp(&a.1));
    Said { takes_first: ranked.first().is_some_and(|(_, near)| ALIKE <= *near), places: first(ranked.iter().map(|(at, _)| *at)) }
}

/// A full-text index of SQLite in memory, its words cut by a tokenizer.
async fn full_text(names: &[Named<'_>], tokenizer: &str) -> DatabaseConnection {
    let mut options = ConnectOptions::new("sqlite::memory:");
    options.max_connections(1);
    let db = Database::connect(options).await.unwrap();
    db.execute_unprepared(&format!("CREATE VIRTUAL TABLE names USING fts5(name, place UNINDEXED, tokenize='{tokenizer}')")).await.unwrap();
    for some in names.chunks(400) {
        let rows: Vec<String> = some.iter().map(|(at, name)| format!("('{}', {at})", name.replace('\'', "''"))).collect();
        db.execute_unprepared(&format!("INSERT INTO names (name, place) VALUES {}", rows.join(", "))).await.unwrap();
    }
    db
}

/// Its answer, by its own ranking: it takes for found whatever it finds.
async fn found(db: &DatabaseConnection, parts: Vec<String>, joined_by: &str) -> Said {
    let words: Vec<String> = parts.iter().map(|part| format!("\"{}\"", part.replace('"', ""))).collect();
    if words.is_empty() {
        return Said { places: Vec::new(), takes_first: false };
    }
    let sql = "SELECT place FROM names WHERE names MATCH $1 ORDER BY rank LIMIT 30";
    let rows = db.query_all_raw(Statement::from_sql_and_values(db.get_database_backend(), sql, [words.join(joined_by).into()])).await.unwrap();
    let places = first(rows.iter().map(|row| usize::try_from(row.try_get_by_index::<i64>(0).unwrap()).unwrap()));
    Said { takes_first: !places.is_empty(), places }
}

fn words(query: &str) -> Vec<String> {
    query.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

fn threes(query: &str) -> Vec<String> {
    let letters: Vec<char> = query.chars().collect();
    letters.windows(3).map(|three| three.iter().collect()).collect()
}

/// Prints how an engine did, and gives the share of strangers that it took for an agency.
fn print(engine: &str, queries: &[Row], said: &[Said], register: &[Row]) -> f64 {
    let of = |kind: &str| queries.iter().zip(said).filter(move |(query, _)| query["kind"] == kind).collect::<Vec<_>>();
    let (right, strangers) = (of("pos"), of("neg"));
    let place = |(query, said): &(&Row, &Said)| said.places.iter().position(|at| query["gold"].split('|').any(|id| id == register[*at]["id"]));
    let within = |places: usize| share(right.iter().filter(|one| place(one).is_some_and(|at| at < places)).count(), right.len());
    let taken = share(strangers.iter().filter(|(_, said)| said.takes_first).count(), strangers.len());
    println!("{engine:34} first={:.3} in five={:.3}; a name that is not registered is taken for an agency: {taken:.3}", within(1), within(SHOWN));
    taken
}

#[tokio::test]
async fn other_engines_find_names_and_take_copies_for_agencies() {
    let Some(folder) = shared("cases/names") else { return };
    let (register, step) = (rows(folder.join("registry.tsv")), if std::env::var_os("RECRUITWATCH_ALL_NAMES").is_some() { 1 } else { 60 });
    let by_name = |query: &Row| !["licence", "n_licence", "phone", "script_translit"].contains(&query["cls"].as_str());
    let queries: Vec<Row> = rows(folder.join("queries.tsv")).into_iter().filter(by_name).step_by(step).collect();
    println!("{} questions about names", queries.len());
    let (index, names) = (Index::build(lists(), register.iter().enumerate().map(|(at, row)| listing(at, row))), names(&register));
    let ours: Vec<Said> = queries.par_iter().map(|query| this_program(&index, &query["query"])).collect();
    assert!(print("this program, the very same", &queries, &ours, &register) == 0.0);

    let cut: Vec<(usize, HashSet<String>)> = names.iter().map(|(at, name)| (*at, trigrams(name))).collect();
    let alike: Vec<Said> = queries.par_iter().map(|query| likeness(&cut, &query["query"])).collect();
    assert!(print("trigrams, likeness of 0.6", &queries, &alike, &register) > 0.0);
    for (engine, tokenizer, cut, joined_by) in [
        ("FTS5, every word", "unicode61", words as fn(&str) -> Vec<String>, " AND "),
        ("FTS5, any word", "unicode61", words, " OR "),
        ("FTS5, any trigram", "trigram", threes, " OR "),
    ] {
        let db = full_text(&names, tokenizer).await;
        let mut said = Vec::with_capacity(queries.len());
        for query in &queries {
            said.push(found(&db, cut(&query["query"]), joined_by).await);
        }
        assert!(print(engine, &queries, &said, &register) > 0.0);
    }
}
