//! What would the counter say of workers' answers in a small invented world? One code that opens questions, and one agency of which enough
//! was said to show it.

use chrono::NaiveDate;

use super::Invented;
use crate::flow::erase::retention;
use crate::flow::feedback::answer::Opened;
use crate::flow::feedback::invite::{Invited, Wanted};
use crate::flow::feedback::take::TakenAnswers;
use crate::record::feedback::Told;
use crate::record::id::Id;
use crate::record::retention::Retention;
use crate::record::spoken_code::SpokenCode;
use crate::web::answers::Reply;
use crate::web::listening::{Keyed, Listening};
use crate::web::view::sample_complaints as sample;
use crate::web::view::voices::VoicesView;

impl Listening for Invented {
    fn questions<'a>(&'a self, code: &'a str) -> Reply<'a, Option<Opened>> {
        let opened = Opened { agency: "Amihan Example Overseas".into(), answered_on: NaiveDate::from_ymd_opt(2026, 3, 20) };
        ready(is_sample(code).then_some(opened))
    }

    fn answer<'a>(&'a self, code: &'a str, _: Told) -> Reply<'a, Option<()>> {
        ready(is_sample(code).then_some(()))
    }

    fn voices<'a>(&'a self, _: &'a str) -> Reply<'a, VoicesView> {
        let [told, _] = VoicesView::samples();
        ready(told)
    }

    fn invite(&self, wanted: Wanted) -> Reply<'_, Result<Vec<(Id, Invited)>, String>> {
        let code = |n: u64| Invited::Code(SpokenCode::of_number(20_260_324_017 + n));
        ready(Ok((0..).zip(wanted.placements).map(|(n, number)| (number, code(n))).collect()))
    }

    fn key(&self, _: Keyed) -> Reply<'_, TakenAnswers> {
        ready(TakenAnswers { rows: 1, taken: 1, ..TakenAnswers::default() })
    }

    fn retention(&self) -> Retention {
        retention::of_seeds().unwrap_or_else(|_| Retention::new(Default::default()))
    }

    fn least(&self) -> u64 {
        10
    }
}

fn is_sample(code: &str) -> bool {
    SpokenCode::parse(code).is_some_and(|code| code.as_str() == sample::typed_code())
}

fn ready<'a, T: Send + 'a>(value: T) -> Reply<'a, T> {
    Box::pin(std::future::ready(Ok(value)))
}
