//! What did the law say when this was judged? The texts of every rule book that judged, each text kept once however many books
//! hold it, so that a later book can be compared with an earlier one.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, Statement, Value};
use sha2::{Digest, Sha256};

use super::bulk::{self, Target};
use super::cell::Cell;
use super::{Error, Store};
use crate::record::hex::hex;

/// Texts named in one query.
const TEXTS_MAX: usize = 500;

const TEXTS: Target<'static> = Target { table: "law_texts", columns: &["digest", "text"], on_conflict: "ON CONFLICT DO NOTHING" };
const BOOKS: Target<'static> = Target { table: "rule_books", columns: &["digest", "remembered_at", "files"], on_conflict: "ON CONFLICT DO NOTHING" };

impl Store {
    /// Remembers the texts of a rule book (file name and text) under its digest, once.
    ///
    /// # Errors
    /// When the database is not available; then nothing of it is remembered.
    pub async fn remember_rule_book(&self, digest: &str, texts: &[(String, String)], at: DateTime<Utc>) -> Result<(), Error> {
        if self.files_of(digest).await?.is_some() {
            return Ok(());
        }
        let files: Vec<(&str, String)> = texts.iter().map(|(file, text)| (file.as_str(), hex(&Sha256::digest(text.as_bytes())))).collect();
        let mut book = Vec::with_capacity(BOOKS.columns.len());
        digest.to_owned().put(&mut book);
        at.put(&mut book);
        serde_json::json!(files).to_string().put(&mut book);
        let rows: Vec<Vec<Value>> = files.iter().zip(texts).map(|((_, digest), (_, text))| vec![digest.as_str().into(), text.as_str().into()]).collect();
        let txn = self.begin().await?;
        bulk::insert_plain(&txn, &TEXTS, &rows).await?;
        bulk::insert_plain(&txn, &BOOKS, &[book]).await?;
        Ok(txn.commit().await?)
    }

    /// The texts of a rule book, as file name and text in the order in which they were read; none where it is not remembered.
    ///
    /// # Errors
    /// When the database is not available or a row holds what cannot be.
    pub async fn rule_book_texts(&self, digest: &str) -> Result<Option<Vec<(String, String)>>, Error> {
        let Some(files) = self.files_of(digest).await? else { return Ok(None) };
        let texts = self.law_texts(&files).await?;
        let text_of = |(file, digest): (String, String)| texts.get(&digest).map(|text| (file, text.clone()));
        files.into_iter().map(text_of).collect::<Option<Vec<_>>>().map(Some).ok_or_else(|| impossible(digest))
    }

    /// The files of a book: name, and digest of the text.
    async fn files_of(&self, digest: &str) -> Result<Option<Vec<(String, String)>>, Error> {
        let sql = "SELECT files FROM rule_books WHERE digest = $1";
        let found = self.db.query_one_raw(Statement::from_sql_and_values(self.db.get_database_backend(), sql, [digest.into()])).await?;
        let Some(row) = found else { return Ok(None) };
        let files: String = row.try_get_by_index(0)?;
        serde_json::from_str(&files).map(Some).map_err(|_| impossible(digest))
    }

    async fn law_texts(&self, files: &[(String, String)]) -> Result<HashMap<String, String>, Error> {
        let mut texts = HashMap::with_capacity(files.len());
        for some in files.chunks(TEXTS_MAX) {
            let listed: Vec<String> = (1..=some.len()).map(|n| format!("${n}")).collect();
            let sql = format!("SELECT digest, text FROM law_texts WHERE digest IN ({})", listed.join(", "));
            let values = some.iter().map(|(_, digest)| Value::from(digest.as_str()));
            for row in self.db.query_all_raw(Statement::from_sql_and_values(self.db.get_database_backend(), sql, values)).await? {
                texts.insert(row.try_get_by_index(0)?, row.try_get_by_index(1)?);
            }
        }
        Ok(texts)
    }
}

fn impossible(digest: &str) -> Error {
    Error::Impossible { table: "rule_books", row: format!("the rule book {digest}"), column: "files".to_owned() }
}
