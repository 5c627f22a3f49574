/** What `link --help` says. */
export const LINK_HELP = `Usage: trafficking-indicators link FILE|- [options]

Finds adverts that share a telephone number, an e-mail address, a messenger name, a user account or a text, and says of each link
what both adverts share and where it stands. Adverts that links join are a cluster. The file is one as "screen" takes it, with an
id for every advert (JSONL: {"id": "a1", "text": "…", "phone": "…", "user": "…", "postedAt": "2026-02-01", "city": "…"}).

A cluster is adverts that share something, never an organisation and never a finding about anyone: people share telephones, texts
and flats for many reasons. Placeholders, help lines, the site's own phrases and whatever very many share link nothing.

What to link:
  --text NAME[,NAME]   fields with the text, joined by line breaks (default text)
  --id NAME            field with the id (default id)
  --fields F=NAME,…    other names of phone, email, user, postedAt, city, site and country, such as phone=telefon
  --country CC         country in which numbers are read where the advert names none (ISO 3166)
  --ignore FILE        keys that link nothing, one on a line as kind:key, such as phone:00001234; # begins a remark
  --most-adverts N     what more adverts than these share links none of them (default 1000)
  --input FORM         jsonl or csv, where the beginning of the file does not show it
  --limit N            read N records only
  --workers N          workers, at most 64 (default: one for small files, up to four for large ones)

What comes out:
  --format FORMAT      text (default), jsonl, csv, html or graphml; --out tells it by its ending
  --out FILE           write to FILE, readable by you alone; never over an existing file
  --force              let --out and --summary replace an existing file
  --why A B            say in words why the adverts A and B are linked, or what nearly linked them
  --keys               the keys of each advert, one line of JSON for each record: a filter that keeps nothing between lines
  --top N              only the first N clusters (html 200 by default)
  --summary FILE       write the counts and what was set aside as JSON
  --lang en|da         language of reports (default en)
  --referral ID|none   the route to help to show (default dk)

Telephone numbers and addresses are personal data:
  --redact LEVEL       spans (default): what adverts share, and nothing else of them; none: whole adverts in the page;
                       full: nothing of the input; adverts are named by their lines, keys by numbers such as phone-1
  --pseudonyms FILE    full, with keyed pseudonyms (HMAC) in the place of ids and keys; FILE holds the key. They are the same in
                       every run with the same key, and ids are those of "screen --pseudonyms"

Clusters come in the order of their first advert by id, whatever the order of the file. Nothing is sent anywhere, and no message
holds anything of the content.

A file that --out names is there when it is whole: a run that is stopped, or finds the disk full, leaves none.

Exit codes: 0 done, 1 the input cannot be used, 2 wrong arguments, 4 cannot write, 129, 130 or 143 stopped.

Examples:
  trafficking-indicators link adverts.jsonl
  trafficking-indicators link adverts.csv --country DK --out links.html --redact none
  trafficking-indicators link adverts.jsonl --why a31 a33
  trafficking-indicators link adverts.jsonl.gz --keys --pseudonyms key.txt > keys.jsonl`;
