//! What would the text channels remember in a small invented world? Nothing of anybody, and one matter by its code.

use super::Invented;
use crate::flow::complaints::file_complaint::{Draft, Receipt};
use crate::flow::complaints::glance::Glance;
use crate::ingest::Pseudonymiser;
use crate::record::complaint::code::ComplaintCode;
use crate::record::id::Worker;
use crate::store::texts::Sender;
use crate::web::answers::Reply;
use crate::web::counter::Reception;
use crate::web::text::texts::Memory;
use crate::web::view::sample_complaints as sample;

impl Memory for Invented {
    fn pseudonym(&self, number: &str) -> Option<Worker> {
        Some(Pseudonymiser::new([1; 32]).sender(number))
    }

    fn message(&self, sender: Worker, name: &str) -> Option<Worker> {
        Some(Pseudonymiser::new([1; 32]).message(sender, name))
    }

    fn recall(&self, _: Worker) -> Reply<'_, Sender> {
        ready(Sender::default())
    }

    fn remember<'a>(&'a self, _: Worker, _: &'a Sender) -> Reply<'a, ()> {
        ready(())
    }

    fn is_first(&self, _: Worker) -> Reply<'_, bool> {
        ready(true)
    }

    fn glance<'a>(&'a self, code: &'a str) -> Reply<'a, Option<Glance>> {
        let is_sample = ComplaintCode::parse(code).is_some_and(|code| code.as_str() == sample::typed_code());
        ready(is_sample.then(|| {
            let file = sample::long();
            Glance::of(&file, &sample::dues(&file))
        }))
    }

    fn tell(&self, draft: Draft, _: Option<Worker>) -> Reply<'_, Receipt> {
        self.file(draft)
    }

    fn confirm<'a>(&'a self, _: (Worker, &'a str), digits: &'a str) -> Reply<'a, bool> {
        ready(digits == sample::DIGITS)
    }
}

fn ready<'a, T: Send + 'a>(value: T) -> Reply<'a, T> {
    Box::pin(std::future::ready(Ok(value)))
}
