//! What does a stranger learn at an address of the desk? The same as at an address that is none.

use axum::http::{StatusCode, header};
use recruitwatch::web::invented::ENDED;
use recruitwatch::web::path;
use rstest::rstest;

use crate::visit::{get, get_with, invented, post};

/// The page without the one word that is the visitor's own.
fn plain(body: &str, address: &str) -> String {
    body.replace(&address.replace('/', "&#x2f;"), "").replace(address, "")
}

#[rstest]
#[case(path::DESK_SIGNALS)]
#[case("/desk/agencies/XX-LB-0010")]
#[case("/desk/agencies/NOBODY")]
#[case("/desk/findings/f_0")]
#[case("/desk/complaints/11")]
#[case("/desk/complaints/11/contact")]
#[case(path::SIGN_OUT)]
#[case("/desk/register/XX-LB-0010/entries/1")]
#[tokio::test]
async fn to_a_stranger_a_page_of_the_desk_is_not_there(#[case] wanted: &str) {
    let site = invented(false);
    let nowhere = get(&site, "/desk/nowhere").await;
    assert!(nowhere.status == StatusCode::NOT_FOUND && nowhere.body.contains("This page does not exist"));
    for cookie in ["", "recruitwatch_desk=guessed", "recruitwatch_desk="] {
        let seen = get_with(&site, wanted, cookie).await;
        assert_eq!((seen.status, seen.header(header::ALLOW), seen.header(header::SET_COOKIE)), (StatusCode::NOT_FOUND, "", ""), "{wanted} with {cookie:?}");
        assert_eq!(plain(&seen.body, wanted), plain(&nowhere.body, "/desk/nowhere"), "{wanted}");
        assert_eq!(post(&site, wanted, cookie, "form_token=guessed").await.status, StatusCode::NOT_FOUND);
    }
}

#[rstest]
#[case("/desk")]
#[case("/desk?page=2")]
#[tokio::test]
async fn the_first_page_of_the_desk_leads_anybody_to_the_door(#[case] wanted: &str) {
    let seen = get(&invented(false), wanted).await;
    assert_eq!((seen.status, seen.header(header::LOCATION)), (StatusCode::SEE_OTHER, path::sign_in(wanted).as_str()));
    assert_eq!(post(&invented(false), wanted, "", "form_token=guessed").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn whose_session_has_ended_is_led_to_the_door_and_back() {
    let site = invented(false);
    for wanted in ["/desk", "/desk/agencies/XX-LB-0010?page=2", "/desk/findings/f_0"] {
        let seen = get_with(&site, wanted, &format!("recruitwatch_desk={ENDED}")).await;
        assert_eq!((seen.status, seen.header(header::LOCATION)), (StatusCode::SEE_OTHER, path::sign_in(wanted).as_str()));
    }
}
