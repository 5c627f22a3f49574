import type { Link, Place } from '../link/types.js';
import { list, paragraph, running, strong } from '../report/document.js';
import type { Block, Item } from '../report/document.js';
import type { Messages } from '../report/messages.js';
import type { AdvertsById } from './link-row.js';
import { isTextLink } from './shared-keys.js';
import { linkWords } from './words.js';
import type { LinkWords } from './words.js';
import type { Nearly, Why, WhyStep } from './why.js';

/** What an explanation is said with. */
export interface WhyDocumentParts {
  readonly adverts: AdvertsById;
  readonly messages: Messages;
  readonly words?: LinkWords;
}

/**
 * Why two adverts are linked, in words: each step of the chain with what both adverts share, or what nearly linked them.
 *
 * @param why - The steps.
 * @param parts - The adverts, and the words of the language.
 * @returns The parts of the report in order, for `blocksToText` and its like.
 * @example
 * ```ts
 * whyDocument(why, { adverts, messages: en })[0]; // { type: 'heading', text: 'Why a31 and a33?' }
 * ```
 */
export function whyDocument(
  why: Why,
  { adverts, messages, words = linkWords(messages.language) }: WhyDocumentParts,
): readonly Block[] {
  const title: Block = { type: 'heading', text: words.why.title(why.a, why.b) };
  const end = [paragraph(messages.statement), paragraph(words.caution), paragraph(words.reasons)];
  if (why.steps.length > 0)
    return [
      title,
      strong(words.why.linked(why.steps.length)),
      ...list(why.steps.map((step) => stepItem(step, adverts, words))),
      ...end,
    ];
  const nearly =
    why.nearly.length === 0
      ? [paragraph(words.why.nothingShared)]
      : [paragraph(words.why.nearly), ...list(why.nearly.map((one) => ({ text: nearlyLine(one, words) })))];
  return [title, strong(words.why.notLinked), ...nearly, paragraph(words.unseen), ...end];
}

function stepItem({ a, b, links, notices }: WhyStep, adverts: AdvertsById, words: LinkWords): Item {
  const [first] = links;
  const days = first?.because.days === undefined ? [] : [words.why.days(first.because.days)];
  const cities = first?.because.cities === undefined ? [] : [words.why.cities(...first.because.cities)];
  const between = [...days, ...cities].join(', ');
  return {
    text: words.why.step(a, b),
    items: [
      ...links.map((link) => linkItem(link, adverts, words)),
      ...notices.map((notice) => ({ text: words.why.copied(notice.advert, running(notice.words)) })),
      ...(between === '' ? [] : [{ text: between }]),
    ],
  };
}

function linkItem(link: Link, adverts: AdvertsById, words: LinkWords): Item {
  const { a, b, kind, strength, because } = link;
  const weak = strength === 'weak' ? ` (${words.weak})` : '';
  const at = (id: string, places: readonly Place[]): string => wordsAt(adverts, id, places);
  if (isTextLink(link)) {
    const alike =
      because.similarity === undefined || kind === 'same-text'
        ? ''
        : ` (${words.alike(because.similarity, because.similarity)})`;
    const said = at(a, because.a);
    return { text: `${words.same[kind]}${alike}${weak}`, items: said === '' ? [] : [{ text: words.why.words(said) }] };
  }
  const items = (
    [
      [a, because.a],
      [b, because.b],
    ] as const
  ).map(([id, places]) => ({
    text: words.why.inAdvert(id, fieldsOf(places, words) + at(id, places)),
  }));
  return { text: `${words.same[kind]}, ${because.key}${weak}`, items };
}

function wordsAt(adverts: AdvertsById, id: string, places: readonly Place[]): string {
  const advert = adverts.get(id);
  return places.map(({ field, start, end }) => running((advert?.[field] ?? '').slice(start, end))).join(' … ');
}

/** In which field of the form it stands, where it is not in the text. */
function fieldsOf(places: readonly Place[], words: LinkWords): string {
  const [place] = places;
  return place === undefined || place.field === 'text' ? '' : `(${words.field[place.field]}) `;
}

function nearlyLine(nearly: Nearly, { why, same, reason }: LinkWords): string {
  switch (nearly.what) {
    case 'set-aside': {
      const isText = nearly.kind === 'same-text' || nearly.kind === 'similar-text';
      return why.setAside(same[nearly.kind], isText ? '' : nearly.key, reason[nearly.reason]);
    }
    case 'too-weak':
      return why.tooWeak(same[nearly.kind], nearly.key);
    case 'little-wording':
      return why.littleWording;
    case 'copied':
      return why.copied(nearly.advert, running(nearly.words));
    case 'one-digit':
      return why.oneDigit(nearly.one, nearly.other);
  }
}
