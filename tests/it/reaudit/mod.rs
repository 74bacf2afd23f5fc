//! A change of law: whom it touches, and what is told of it before it is kept. Over the store, see `store/reaudit.rs`.

mod command;
mod touch;
