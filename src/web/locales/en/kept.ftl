### Answers that the phone keeps, so that they open without a network. One page lists them and forgets them.

# The heading of the page, and the link to it.
kept-title = Kept on this phone
kept-lead = These answers open without a network.
# Above an answer that the phone kept, when it is shown without a network. { $day } is the day on which the phone got it.
kept-on = Kept on { $day }. It may have changed since.
# Above the list, when there is no network and the page that was asked for is not among those that were kept.
kept-no-network = There is no network now. This page is not on your phone.
# Instead of the list, where the phone has kept no answer.
kept-nothing = This phone keeps no answer of ours.
# The button that empties the list.
kept-forget = Forget what this phone keeps
# After the button was pressed.
kept-forgotten = This phone keeps no answer of ours any more.
# Beside the button: the browser's own list of visited pages is not ours to empty.
kept-history = The list of pages in your browser stays. Delete it there.
