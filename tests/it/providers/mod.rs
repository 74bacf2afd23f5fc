//! Does an audit see that all workers of an agency bought a service of one and the same provider, and only that?

mod counted;
mod patterns;
mod returned;
