/** What `screen --help` says. */
export const SCREEN_HELP = `Usage: trafficking-indicators screen FILE|- [options]

Reads every advert (or customer review) of a file into facts with the words that show them, applies a rule set, and gives one row
for each. The file has one record a line (JSONL: {"id": "a1", "country": "DK", "text": "…"}) or is CSV with a head (comma,
semicolon or tab), a JSON array, or any of these gzipped. Without --out or --format the adverts to read first are shown.

A row is recorded signs for a trained person to consider, never a finding about anyone. What a text cannot show stays unknown.

What to screen:
  --set SET[@VERSION]  rule set (default sex-ad; stim and customer-review read texts too)
  --kind KIND          advert or review, where the set leaves it open
  --text NAME[,NAME]   fields with the text, joined by line breaks (default text)
  --id NAME            field with the id (default id); country and lang are read where they are there
  --country CC         country of records that name none (ISO 3166); origin and price need it
  --input FORM         jsonl or csv, where the beginning of the file does not show it
  --limit N            read N records only
  --human FILE         facts that people coded (pictures, concern with its reason), by id of the advert
  --reviews FILE       customer reviews: advert (its id) and text
  --link               look across the adverts first: what they share becomes facts of each, and rows say which others share it
                       (phone, email, user, postedAt, city and site are read where they are there; "link --help" says more)
  --turn-on ID,ID      indicators that are off by default and shall count

What comes out:
  --format FORMAT      text (default), jsonl, csv, html or json; --out tells it by its ending
  --out FILE           write to FILE, readable by you alone; never over an existing file
  --force              let --out replace an existing file
  --top N              only the N adverts to read first (text 10, html 200 by default)
  --redact LEVEL       spans (default): the words that count; none: the whole text too; full: no word of the input
  --pseudonyms FILE    put keyed pseudonyms in the place of ids; FILE holds the key
  --summary FILE       write the counts as JSON
  --lang en|da         language of reports (default en)
  --referral ID|none   the route to help to show (default: the first that the set names)

Long runs:
  --workers N          workers, at most 64 (default: one for small files, up to four for large ones)
  --resume             go on with a run to --out that did not end; nothing is lost or written twice

Rows come in the order of the file; a line that cannot be read becomes a row with its number, byte and reason. Nothing is sent
anywhere, and no message holds anything of the content.

Exit codes: 0 done, 1 the input cannot be used, 2 wrong arguments, 4 cannot write, 129, 130 or 143 stopped.

Examples:
  trafficking-indicators screen adverts.jsonl
  trafficking-indicators screen adverts.csv --country DK --out adverts.html
  trafficking-indicators screen adverts.jsonl.gz --out rows.jsonl --resume
  cat adverts.jsonl | trafficking-indicators screen - --format jsonl --redact full`;
