/** What `study --help` says. */
export const STUDY_HELP = `Usage: trafficking-indicators study FILE|- --outcome COLUMN (--set SET | --score COLUMN) [options]

Asks whether an indicator set works: holds scores against what was found later. FILE has one record a line (JSONL), or is CSV with a
head (comma, semicolon or tab), a JSON array, or any of these gzipped: a table of answers and outcomes, assessments, or rows of "screen".
Records of unknown outcome, and unknown answers, are kept and reported. Nothing says of a person that the result was right or wrong.

What is in the file:
  --set SET[@VERSION]     the set scores the records: columns with the names of its facts, "facts", or an assessment
  --score COLUMN          scores made elsewhere: numbers or ranges (2-7); COLUMN,COLUMN for the least and the most
  --probabilities         the scores are probabilities of a fitted model: also show calibration
  --outcome COLUMN        what was found: yes, no, 1, 0, true, ja, nej …; empty or "unknown" stays unknown (default outcome)
  --outcomes FILE         the outcome and the columns below stand in another file, joined by id
  --coders A,B            two coders who did not see each other's answers: columns NAME_A and NAME_B (outcome and facts)
  --tie-break C           a third one, NAME_C, decides where they differ
  --override COL,REASON   an outcome that overrides all others, and the column with its written reason
  --by COLUMN             compare the groups of this column (setting, language …); may be given again
  --cluster COLUMN        person or advertiser to whom several records belong
  --split COLUMN          parts such as train and test, for finding records that leak from one to the other
  --text COLUMN           look in this text for words that no indicator covers
  --features COLUMN       try this column as a candidate for an indicator; may be given again
  --id COLUMN             name of each record (default id)
  --map FILE              a column map for all of this, with words of your own (docs/studies.md)
  --input FORM            jsonl or csv, where the beginning of the file does not show it
  --turn-on ID,ID         indicators that are off by default and count

What to work out:
  --prevalence P          how common the target condition is where the set is to be used: 0.01 or 1%; may be given again
  --cut-off N|BAND        where a record counts as flagged (default: the lowest band of the set that asks for something)
  --top K,K               adverts that a team has time for (default 10,20,50,100,200,500)
  --subject KIND          advert, review, person …, for scores made elsewhere; persons are never put in order
  --interval KIND         wilson (default) or exact, for shares
  --confidence LEVEL      level of all intervals (default 0.95)
  --resamples N           bootstrap resamples (default 2000; 0 for none)
  --seed N                seed of the resampling (default 1): same seed, same bytes
  --small-cell N          in groups, leave out figures with fewer records in a cell (default 5)

What comes out:
  --format FORMAT         text (default), html, markdown, json or csv; --out tells it by its ending
  --out FILE              write to FILE, readable by you alone; never over an existing file
  --force                 let --out replace an existing file
  --lang en|da            language of the report (default en)

A record that cannot be used is told by its line and column, never by its content; good and bad records are as many as were read.

Exit codes: 0 done, 1 the input cannot be used, 2 wrong arguments, 4 cannot write.

Examples:
  trafficking-indicators study examples/study/outcomes.csv --set sex-ad --outcome outcome --cluster advertiser --by setting
  trafficking-indicators study scores.csv --score points --outcome found --prevalence 1% --prevalence 10% --format json
  trafficking-indicators study rows.jsonl --set sex-ad --outcomes meetings.csv --outcome found --out report.html`;
