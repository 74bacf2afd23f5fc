law-in-force = May bisa
law-ended = Wala nang bisa
law-unknown = Hindi alam para sa petsang ito
law-not-yet = Wala pang bisa
