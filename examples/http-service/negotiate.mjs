/**
 * Which of the things on offer a header such as Accept or Accept-Language asks for.
 *
 * @param header - The header; nothing means that anything will do.
 * @param offered - What there is, the first being the one to take where anything will do.
 * @returns The one to take; nothing where none is wanted.
 */
export function chosen(header, offered) {
  const asked = wishes(header?.trim() ? header : '*');
  const [best] = offered
    .map((offer) => ({ offer, weight: weightOf(offer, asked) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return best?.offer;
}

function wishes(header) {
  return header.split(',', 50).map((part) => {
    const [range = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
    const q = parameters.find((parameter) => parameter.startsWith('q='));
    const weight = q === undefined ? 1 : Number(q.slice(2));
    return { range, weight: weight >= 0 && weight <= 1 ? weight : 0 };
  });
}

/** The most exact wish decides: the thing itself, then its family, then anything. */
function weightOf(offer, asked) {
  const family = offer.includes('/') ? `${offer.split('/')[0]}/*` : undefined;
  const tests = [
    ({ range }) => range === offer || range.startsWith(`${offer}-`),
    ({ range }) => range === family,
    ({ range }) => range === '*/*' || range === '*',
  ];
  for (const test of tests) {
    const found = asked.filter(test);
    if (found.length > 0) return Math.max(...found.map(({ weight }) => weight));
  }
  return 0;
}
