//! How is a job called in plain words? Common jobs with their ISCO-08 numbers, as forms offer them and answers repeat them.

use std::sync::LazyLock;

use super::law::seed;
use crate::record::contract::Term;
use crate::record::place::Occupation;
use crate::record::said::Said;

/// Common jobs: number and words, in the order of the list. A line without a number of ISCO-08 is left out.
pub static JOBS: LazyLock<Vec<(Occupation, String)>> = LazyLock::new(|| {
    let text = seed("lists/jobs.tsv").unwrap_or_default();
    let jobs = text.lines().filter_map(|line| line.split_once('\t'));
    jobs.filter_map(|(code, words)| Some((Occupation::parse(code).ok()?, words.to_owned()))).collect()
});

/// What a paper says of a term, for people: the work in words and its number, everything else as it is told.
#[must_use]
pub fn told_with_job(term: Term, told: String) -> String {
    match Occupation::parse(&told) {
        Ok(job) if term == Term::Occupation => {
            JOBS.iter().find(|(code, _)| *code == job).map_or(told, |(code, words)| format!("{} ({code})", words.to_lowercase()))
        }
        Ok(_) | Err(_) => told,
    }
}

/// A job within a sentence: in words where the list has it, else as its number.
#[must_use]
pub fn job_words(occupation: &Occupation) -> String {
    let known = JOBS.iter().find(|(code, _)| code == occupation);
    known.map_or_else(|| format!("job {occupation}"), |(_, words)| words.to_lowercase())
}

/// A job in any language: in words where the list has it, else as its number.
#[must_use]
pub fn job_said(occupation: &Occupation) -> Said {
    match JOBS.iter().find(|(code, _)| code == occupation) {
        Some((code, words)) => Said::of_code("job", code.as_str(), words.clone()),
        None => Said::new("job-number", format!("job {occupation}")).with("number", occupation.as_str()),
    }
}
