### Answers that the phone keeps, so that they open without a network.

kept-title = यो फोनमा राखिएका जवाफ
kept-lead = यी जवाफ नेटवर्कबिना खुल्छन्।
kept-on = { $day } मा राखिएको। त्यसपछि बदलिएको हुन सक्छ।
kept-no-network = अहिले नेटवर्क छैन। यो पेज तपाईंको फोनमा छैन।
kept-nothing = यो फोनमा हाम्रो कुनै जवाफ राखिएको छैन।
kept-forget = यो फोनमा राखिएको मेटाउनुहोस्
kept-forgotten = अब यो फोनमा हाम्रो कुनै जवाफ राखिएको छैन।
kept-history = तपाईंको ब्राउजरमा हेरेका पेजको सूची रहन्छ। त्यहाँबाट मेटाउनुहोस्।
