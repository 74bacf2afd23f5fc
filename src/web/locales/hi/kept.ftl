### Answers that the phone keeps, so that they open without a network.

kept-title = इस फ़ोन में रखे जवाब
kept-lead = ये जवाब बिना नेटवर्क के खुलते हैं।
kept-on = { $day } को रखा गया। तब से यह बदल गया हो सकता है।
kept-no-network = अभी नेटवर्क नहीं है। यह पेज आपके फ़ोन में नहीं है।
kept-nothing = इस फ़ोन में हमारा कोई जवाब नहीं रखा है।
kept-forget = इस फ़ोन में जो रखा है, मिटाएँ
kept-forgotten = अब इस फ़ोन में हमारा कोई जवाब नहीं रखा है।
kept-history = आपके ब्राउज़र में देखे गए पेजों की सूची रहती है। उसे वहाँ से मिटाएँ।
