law-in-force = බල පවත්වනවා
law-ended = අවසන්
law-unknown = ඒ දවස ගැන දන්නේ නැහැ
law-not-yet = තාම බල පවත්වන්නේ නැහැ
