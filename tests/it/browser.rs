//! Do the journeys work in a real browser on a small phone? Chromium, 360 px wide, with scripts switched off where that is the point.
//!
//! With `RECRUITWATCH_SCREENSHOTS=folder` every page is also kept as a picture, at 360 and 1280 px, light and dark.
