//! The library of model contracts: is it whole, is it read strictly, and does a contract below it come out as it should?

mod floors;
mod guide;
mod library;
