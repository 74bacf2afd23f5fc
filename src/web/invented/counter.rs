//! What would the counter say of a small invented world? One complaint that can be followed, and a desk with three.

use super::Invented;
use crate::flow::complaints::act::Acted;
use crate::flow::complaints::file_complaint::{Draft, Receipt};
use crate::flow::complaints::follow::{Followed, Granted, Wish};
use crate::flow::complaints::paper::{PaperRefusal, clean};
use crate::flow::places::Help;
use crate::record::complaint::code::ComplaintCode;
use crate::record::complaint::file::{ComplaintFile, State};
use crate::record::place::Country;
use crate::web::answers::Reply;
use crate::web::counter::Reception;
use crate::web::form::act::ActForm;
use crate::web::form::queue::ListForm;
use crate::web::view::View;
use crate::web::view::complaint::FollowView;
use crate::web::view::complaint_desk::{ComplaintDeskView, QueueView};
use crate::web::view::sample_complaints as sample;

impl Reception for Invented {
    fn file(&self, _: Draft) -> Reply<'_, Receipt> {
        let code = ComplaintCode::parse(&sample::code());
        Box::pin(std::future::ready(code.map(|code| Receipt { id: 12, code }).ok_or_else(|| "no sample".into())))
    }

    fn follow<'a>(&'a self, code: &'a str) -> Reply<'a, Option<FollowView>> {
        ready(is_sample(code).then(|| {
            let file = sample::long();
            let dues = sample::dues(&file);
            FollowView::of(&Followed { file, goes_on: None, papers: Vec::new(), has_contact: false }, sample::code(), (&dues, Some(sample::help())))
        }))
    }

    fn wish<'a>(&'a self, code: &'a str, wish: Wish) -> Reply<'a, Option<Granted>> {
        let granted = if matches!(wish, Wish::Message(words) if words.trim().is_empty()) { Granted::Length } else { Granted::Done };
        ready(is_sample(code).then_some(granted))
    }

    fn digits<'a>(&'a self, code: &'a str) -> Reply<'a, Option<String>> {
        ready(is_sample(code).then(|| sample::DIGITS.to_owned()))
    }

    fn attach<'a>(&'a self, code: &'a str, sent: Vec<u8>) -> Reply<'a, Option<Result<(), PaperRefusal>>> {
        ready(is_sample(code).then(|| clean(sent).map(|_| ())))
    }

    fn help(&self, _: Country, _: Country) -> Help {
        sample::help()
    }

    fn queue<'a>(&'a self, form: ListForm, page: u32, _: &'a str) -> Reply<'a, QueueView> {
        let problem = form.read::<State>().err();
        ready(QueueView { page, problem, ..QueueView::samples().swap_remove(1) })
    }

    fn opened<'a>(&'a self, id: i64, _: &'a str) -> Reply<'a, Option<ComplaintDeskView>> {
        let known: [fn() -> ComplaintFile; 3] = [sample::fresh, sample::long, sample::merged];
        ready(known.into_iter().map(|make| make()).find(|file| file.id == id).map(|file| ComplaintDeskView::of(&sample::opened(file))))
    }

    fn act<'a>(&'a self, id: i64, form: &'a ActForm, _: &'a str) -> Reply<'a, Option<Acted>> {
        let acted = if form.words.is_empty() && form.deed == "answer" { Acted::Refused("Say it in words.".to_owned()) } else { Acted::Done };
        ready((10..14).contains(&id).then_some(acted))
    }

    fn contacts<'a>(&'a self, _: i64, _: &'a str) -> Reply<'a, Vec<String>> {
        ready(vec!["+00 000 0000".to_owned()])
    }

    fn paper<'a>(&'a self, (_, paper): (i64, i64), _: &'a str) -> Reply<'a, Option<(String, Vec<u8>)>> {
        ready((paper == 3).then(|| ("image/jpeg".to_owned(), vec![0xFF, 0xD8, 0xFF])))
    }
}

fn is_sample(code: &str) -> bool {
    ComplaintCode::parse(code).is_some_and(|code| code.as_str() == sample::typed_code())
}

fn ready<'a, T: Send + 'a>(value: T) -> Reply<'a, T> {
    Box::pin(std::future::ready(Ok(value)))
}
