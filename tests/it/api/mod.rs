//! What do programs get? Lists page by page, tags, the pace, and a document that says all of it.

mod pace;
mod tags;
