### What workers tell about the job they got, by a code that an office gave them; and what is shown of it. The tone: calm and short.
### At most two sentences a question, at most twelve words each. Nothing here promises that something will be done.

## The first page: why a code is needed, and the code.

feedback-title = Tell us about your job
feedback-lead = An office gave you a code. You need no name.
feedback-wrong-code = This code opens no questions. Look at each letter and try again.
# A code opens nothing any more when its time is over; the page does not tell which of the two it was.
feedback-old-code = Codes stop after some time. Ask the office for a new one.
feedback-why-code = Why only with a code?
feedback-why-asked = We give a code to workers whom an agency sent to a job.
feedback-why-fake = Without codes, anybody could write false answers.
# Beside it stands a link to the page where a worker reports what happened.
feedback-no-code = No code? You can still tell us what happened.
# On the page for reports: the way to these questions.
feedback-link = I have a code for questions about my job

## The questions. Each can be left open: "I do not know" and "I do not want to say" are always there.

# { $agency } is the name or the number of the agency, as it was reported.
feedback-about = These questions are about your job through { $agency }.
feedback-answered-before = You answered on { $day }. If you answer again, the new answers count.
feedback-ask-paid = Did you or your family pay to get this job?
feedback-ask-paid-how = Count money to the agency, a helper, a clinic or an office.
# Only asked after "yes" to the one before.
feedback-ask-sum = How much did you pay in all?
feedback-ask-sum-how = Write it as you remember it.
feedback-ask-contract = Is the job as they promised?
feedback-ask-contract-how = Think of the work, the pay, the hours and the place.
feedback-ask-papers = Who keeps your passport now?
feedback-ask-pay = Does your pay come on time?
feedback-ask-again = Would you go with this agency again?
feedback-yes = Yes
feedback-no = No
feedback-unknown = I do not know
feedback-unsaid = I do not want to say
# Answers to "Who keeps your passport now?".
feedback-keeper-worker = I keep it
feedback-keeper-agency = The agency
feedback-keeper-employer = The employer
feedback-keeper-other = Somebody else

## After the last question.

feedback-thanks = Thank you. We have your answers.
feedback-thanks-counts = Others see only counts of many workers, never your answers.
feedback-thanks-officials = Officials may use your answers when they look into the agency.
feedback-thanks-change = To change an answer, use the same code again.
# Beside it stands a link to the page where a worker reports what happened.
feedback-no-reply = Nobody replies to these answers. If you need help, tell us there.

## What is shown of it on the page of an agency.

told-title = What workers told us
# The numbers are rounded. { $percent } is a number such as 75: answered, of a hundred who were asked.
told-asked = About { $asked } workers were asked. About { $answered } answered ({ $percent } of 100).
# Until which day answers were counted.
told-until = Answers until { $day }
# In place of every number, where there are not enough answers. No number stands beside it.
told-few = Too few answers to show.
# In place of a number of nought within the table.
told-nobody = nobody
# The heads of the columns.
told-question = Question
told-unsaid = Did not say
# The rows: what workers were asked. Beside each stand how many said yes and how many said no.
told-of-fee-paid = Paid to get the job
told-of-contract-kept = The job was as promised
told-of-papers-kept = Somebody else keeps the passport
told-of-paid-on-time = Pay comes on time
told-of-would-return = Would go with this agency again
# What the numbers mean.
told-not-checked = This is what workers said. Nobody has checked each answer.
told-not-all = Workers who did not answer may think otherwise.
told-how = A number is shown only when at least { $least } workers stand behind it. Numbers are rounded to { $rounded }.
told-who = Only workers with a code from an office, or asked by one, can answer.
