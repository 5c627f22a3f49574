import { CONTACT_SERVICES } from '../generated/lexicons/contact-services.js';
import type { Span } from '../text/types.js';

/** A name on a messenger whose own name is torn. */
export interface TornHandle {
  readonly name: string;
  readonly service: string;
  readonly span: Span;
}

/** Shorter names of messengers, torn, are other words. */
const SHORTEST_SERVICE = 6;
/** What tears a word: one sign or space. */
const TEAR = String.raw`[\s.*_\-–·]`;
const ANY_TEAR = new RegExp(TEAR, 'gu');
/** Names with the service they belong to, without spaces. */
const SERVICES: ReadonlyMap<string, string> = servicesByName();

const LABEL =
  'name|navn|navnet|namn|nazwa|nume|nombre|nome|id|user|username|brugernavn|nick|handle|konto|profil|имя|имʼя';
const NAME = String.raw`[a-z][\w\-]{0,31}(?:(?:\.|\s[._]\s)[\w\-]{1,31}){0,3}`;
let pattern: RegExp | undefined;

/**
 * Names on messengers that are themselves written torn: `tele-gram, name: mia . kbh`, `insta gram: mia_kbh`. Others are left to `findContacts`.
 *
 * @param text - A text.
 * @returns Names with their places.
 * @example
 * ```ts
 * tornHandles('tele-gram: mia . kbh')[0]?.name // → 'mia.kbh'
 * ```
 */
export function tornHandles(text: string): TornHandle[] {
  pattern ??= patternOf();
  const found: TornHandle[] = [];
  for (const match of text.matchAll(pattern)) {
    const [whole, service = '', name = ''] = match;
    const known = service.replaceAll(ANY_TEAR, '').toLowerCase();
    if (known === service.toLowerCase()) continue;
    const bare = name.replaceAll(/\s/gu, '').toLowerCase();
    // A name has a sign or a digit, so that it is no word.
    if (!/[\d_]|[a-z]\.[a-z]/u.test(bare) || bare.length < 4) continue;
    found.push({
      name: bare,
      service: SERVICES.get(known) ?? '',
      span: { start: match.index, end: match.index + whole.length },
    });
  }
  return found;
}

function servicesByName(): ReadonlyMap<string, string> {
  return new Map(
    CONTACT_SERVICES.terms.flatMap(({ text, tag }) => {
      const name = text.replaceAll(' ', '');
      return name.length >= SHORTEST_SERVICE ? [[name, tag ?? ''] as const] : [];
    }),
  );
}

function patternOf(): RegExp {
  const names = [...SERVICES.keys()].map((name) => Array.from(name).join(`${TEAR}?`));
  const between = String.raw`\s?[,:;=>–\-|]{0,2}\s?(?:(?:${LABEL})\s?[:=]?\s?)?@?`;
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])(${names.join('|')})(?!\p{L})${between}(${NAME})(?![\p{L}\p{N}])`,
    'giu',
  );
}
