### The rule book.

law-in-force = চালু আছে
law-ended = আর চালু নেই
law-unknown = এই দিনের জন্য জানা নেই
law-not-yet = এখনও চালু হয়নি
