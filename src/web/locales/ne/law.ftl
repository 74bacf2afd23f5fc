### The rule book.

law-in-force = लागू छ
law-ended = अब लागू छैन
law-unknown = यो दिनका लागि थाहा छैन
law-not-yet = अहिलेसम्म लागू भएको छैन
