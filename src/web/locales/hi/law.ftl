### The rule book.

law-in-force = लागू है
law-ended = अब लागू नहीं
law-unknown = इस दिन के लिए मालूम नहीं
law-not-yet = अभी लागू नहीं हुआ
