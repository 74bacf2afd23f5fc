//! What would the desk say of the agency of a small invented world? The samples of its pages.

use chrono::{DateTime, NaiveDate, Utc};

use super::{Invented, LICENCE};
use crate::edition::sheet::Sheet;
use crate::flow::agency_file::fees::Fees;
use crate::record::id::{Id, Key};
use crate::web::agency_files::{AgencyFiles, Wanted};
use crate::web::answers::Reply;
use crate::web::view::View;
use crate::web::view::agency_fees::AgencyFeesView;
use crate::web::view::agency_file::AgencyFileView;
use crate::web::view::agency_placements::AgencyPlacementsView;
use crate::web::view::agency_rates::AgencyRatesView;
use crate::web::view::{agency_sheets, sample_agency_file};

impl AgencyFiles for Invented {
    fn agency_file<'a>(&'a self, _: &'a str, _: bool) -> Reply<'a, AgencyFileView> {
        ready(sample_agency_file::full())
    }

    fn placements<'a>(&'a self, licence: &'a str, page: u32) -> Reply<'a, Option<AgencyPlacementsView>> {
        ready(first(licence).map(|view: AgencyPlacementsView| AgencyPlacementsView { page, ..view }))
    }

    fn fees_of<'a>(&'a self, licence: &'a str, page: u32) -> Reply<'a, Option<AgencyFeesView>> {
        ready(first(licence).map(|view: AgencyFeesView| AgencyFeesView { page, ..view }))
    }

    fn rates<'a>(&'a self, licence: &'a str, _: Option<usize>) -> Reply<'a, Option<AgencyRatesView>> {
        ready(first(licence))
    }

    fn table_of<'a>(&'a self, licence: &'a str, wanted: Wanted, _: &'a str) -> Reply<'a, Option<(Sheet, DateTime<Utc>)>> {
        let (id, on) = (Id::new(licence), NaiveDate::from_ymd_opt(2026, 3, 24).unwrap_or_default());
        let sheet = match wanted {
            Wanted::Placements => agency_sheets::placements((Vec::new(), 0), (&id, on)),
            Wanted::Fees => agency_sheets::fees(Fees::default(), (&id, on)),
        };
        ready((Key::of(licence) == Key::of(LICENCE)).then_some((sheet, DateTime::UNIX_EPOCH)))
    }
}

fn first<V: View>(licence: &str) -> Option<V> {
    V::samples().into_iter().next().filter(|_| Key::of(licence) == Key::of(LICENCE))
}

fn ready<'a, T: Send + 'a>(answer: T) -> Reply<'a, T> {
    Box::pin(std::future::ready(Ok(answer)))
}
