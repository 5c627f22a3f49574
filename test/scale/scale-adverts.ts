import { madeLinks } from '../support/made-links.js';

/** A key that more adverts have links none of them. */
export const MOST_ADVERTS = 25;
const ADVERTS = 600;

/**
 * A file of adverts with everything that could go another way when it is cut: lines that cannot be read, empty lines, an id that comes twice, line ends of two
 * kinds, byte order marks at the beginning and inside, ids whose order differs between UTF-8 and UTF-16, a number that very many share, and no line feed at the end.
 *
 * @returns The bytes of the file, the same at every call.
 */
export function scaleAdverts(): Buffer {
  const lines: Buffer[] = madeLinks(ADVERTS, 5).map((advert, at) => {
    const id = at % 7 === 0 ? `\u{1F338}-${advert.id}` : at % 11 === 0 ? `\u{FB01}-${advert.id}` : advert.id;
    const phone = at % 13 === 0 ? '+45 00 00 77 35' : advert.phone;
    const line = Buffer.from(`${JSON.stringify({ ...advert, id, phone })}${at % 5 === 0 ? '\r' : ''}`);
    return at % 50 === 0 ? Buffer.concat([MARK, line]) : line;
  });
  for (let at = 40; at < lines.length; at += 41)
    lines.splice(at, 0, ODD[((at - 40) / 41) % ODD.length] ?? Buffer.alloc(0));
  const again = lines[3];
  if (again !== undefined) lines.splice(300, 0, again);
  return Buffer.concat(lines.flatMap((line, at) => (at === 0 ? [line] : [LINE_FEED, line])));
}

const LINE_FEED = Buffer.from('\n');
const MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** Lines that are no advert. */
const ODD: readonly Buffer[] = [
  Buffer.from('{"id": "cut off", "text": "Ring'),
  Buffer.from('  '),
  Buffer.from('{"id": "no text"}'),
  Buffer.from([0x7b, 0xff, 0x7d]),
  Buffer.from('["an array"]'),
  Buffer.from('{"text": "Ny i byen. Ring 00 00 20 01 og hør mere."}'),
  Buffer.from(
    '{"id": "nul\\u0000 and half \\ud800", "text": "Ny i byen. Ring 00 00 20 01 og hør mere om det hele.", "user": "nul\\u0000 half \\ud800 name"}',
  ),
  Buffer.from(''),
];
