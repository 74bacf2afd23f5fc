//! What is remembered of telephones in the real house? A pseudonym and what it chose; matters by their codes.

use super::Live;
use crate::flow::complaints::file_complaint::{Draft, Receipt};
use crate::flow::complaints::glance::{Glance, glance};
use crate::flow::complaints::phone;
use crate::record::id::Worker;
use crate::store::texts::Sender;
use crate::web::answers::Reply;
use crate::web::text::texts::Memory;

impl Memory for Live {
    fn pseudonym(&self, number: &str) -> Option<Worker> {
        self.settings.pseudonyms.as_ref().map(|names| names.sender(number))
    }

    fn message(&self, sender: Worker, name: &str) -> Option<Worker> {
        self.settings.pseudonyms.as_ref().map(|names| names.message(sender, name))
    }

    fn recall(&self, who: Worker) -> Reply<'_, Sender> {
        Box::pin(async move { Ok(self.store.text_sender(who).await?) })
    }

    fn remember<'a>(&'a self, who: Worker, sender: &'a Sender) -> Reply<'a, ()> {
        Box::pin(async move { Ok(self.store.keep_text_sender(who, sender, self.now()).await?) })
    }

    fn is_first(&self, message: Worker) -> Reply<'_, bool> {
        Box::pin(async move { Ok(self.store.is_first_text(message, self.now()).await?) })
    }

    fn glance<'a>(&'a self, code: &'a str) -> Reply<'a, Option<Glance>> {
        Box::pin(async move { Ok(glance(&self.counter(), code).await?) })
    }

    fn tell(&self, draft: Draft, who: Option<Worker>) -> Reply<'_, Receipt> {
        Box::pin(async move { Ok(phone::file_by_phone(&self.counter(), draft, who).await?) })
    }

    fn confirm<'a>(&'a self, who: (Worker, &'a str), digits: &'a str) -> Reply<'a, bool> {
        Box::pin(async move { Ok(phone::confirm(&self.counter(), who, digits).await?) })
    }
}
