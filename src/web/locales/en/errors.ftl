### Something is wrong: what, and what to do.

error-404 = This page does not exist
error-404-do = Check the address, or look the agency up from the start page. A licence number without a page is not in our register.
error-405 = This page does not take that
error-408 = This takes too long
error-408-do = Please try again in a minute.
error-413 = This is too long
error-413-do = Please shorten what you typed and send it again.
error-403 = This is not open to you
error-403-do = Sign in again, or ask the person who manages the desk.
error-429 = Too many requests
error-429-do = Please wait a minute and try again.
error-500 = Something went wrong on our side
error-500-do = It is not your fault. Try again in a few minutes, or tell us the number below.
error-400 = We cannot read this request
error-400-do = Open the page from the start page and use its form.
error-forged = This form is too old, or not of this site. Open the page again and send it once more.
error-day = Write the day as year-month-day, such as 2026-03-24.
# The number by which the visitor and the office speak of this incident.
error-number = Number of this incident: { $number }
error-home = To the start page
# A page or a service that only those who are known may open.
error-401 = This is open to those who are known
error-401-do = Sign in, or send a token that holds.
# Somebody else changed it at the same time.
error-412 = Something came in between
error-412-do = Read it again before you write.
error-422 = This cannot be done so
error-422-do = Look at what you sent. Mend it and send it again.
error-428 = Say which version you have seen
error-428-do = Read it before you write.
