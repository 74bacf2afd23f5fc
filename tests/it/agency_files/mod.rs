//! Does the file of an agency hold what an inspector takes along, and does everybody see of it only what their role may?

mod charged;
mod dealings;
mod pages;
mod stored;
