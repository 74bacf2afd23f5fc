kept-title = Nakatago sa phone na ito
kept-lead = Nabubuksan ang mga sagot na ito nang walang internet.
kept-on = Itinago noong { $day }. Baka nagbago na ito mula noon.
kept-no-network = Walang koneksyon ngayon. Wala sa phone ninyo ang page na ito.
kept-nothing = Walang sagot namin na nakatago sa phone na ito.
kept-forget = Burahin ang nakatago sa phone na ito
kept-forgotten = Wala nang sagot namin na nakatago sa phone na ito.
kept-history = Nasa browser pa ninyo ang listahan ng mga page (history). Burahin iyon doon.
