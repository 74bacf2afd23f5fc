//! What is known of this database itself? Above all, which pseudonym key its workers are hidden by.

use sea_orm::ActiveValue::Set;
use sea_orm::EntityTrait;
use sea_orm::sea_query::OnConflict;

use super::table::setting;
use super::{Error, Store};

const KEY_FINGERPRINT: &str = "pseudonym_key_fingerprint";

const COMPLAINT_KEY: &str = "complaint_code_key";

impl Store {
    /// Ties the database to a pseudonym key by the key's fingerprint (never the key), or refuses another key: under two keys one
    /// worker would have two pseudonyms, and nobody would notice.
    ///
    /// # Errors
    /// When the database is tied to another key.
    pub async fn check_key(&self, fingerprint: &str) -> Result<(), Error> {
        let new = setting::ActiveModel { name: Set(KEY_FINGERPRINT.to_owned()), value: Set(fingerprint.to_owned()) };
        let once = OnConflict::column(setting::Column::Name).do_nothing().to_owned();
        setting::Entity::insert(new).on_conflict(once).exec_without_returning(&self.db).await?;
        match self.key_fingerprint().await? {
            Some(known) if known == fingerprint => Ok(()),
            known => Err(Error::conflict(format!(
                "the workers of this database are hidden by the pseudonym key {}, the key given is {fingerprint}: give the key that the database was made with",
                known.unwrap_or_default()
            ))),
        }
    }

    /// Fingerprint of the pseudonym key, once the database is tied to one.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn key_fingerprint(&self) -> Result<Option<String>, Error> {
        Ok(setting::Entity::find_by_id(KEY_FINGERPRINT).one(&self.db).await?.map(|row| row.value))
    }

    /// The key under which codes of complaints are hidden: `new` becomes it where the database has none yet. It lies in the database,
    /// for it protects nothing else than what lies there too: codes from whoever sees their digests.
    ///
    /// # Errors
    /// When the database is not available.
    pub async fn complaint_key(&self, new: &str) -> Result<String, Error> {
        let first = setting::ActiveModel { name: Set(COMPLAINT_KEY.to_owned()), value: Set(new.to_owned()) };
        let once = OnConflict::column(setting::Column::Name).do_nothing().to_owned();
        setting::Entity::insert(first).on_conflict(once).exec_without_returning(&self.db).await?;
        let kept = setting::Entity::find_by_id(COMPLAINT_KEY).one(&self.db).await?;
        kept.map(|row| row.value).ok_or_else(|| Error::not_found("the key of the complaints' codes"))
    }
}
