import { readFileSync } from 'node:fs';
import type { FoundTerm } from './term-search.js';

/** An advert that a task reads. */
export interface PeerAdvert {
  readonly text: string;
  readonly country: string;
}

/** One way to read adverts. */
export interface PeerTask {
  /** Does all the work on some adverts. What it gives is only there so that no work is left out. */
  readonly read: (adverts: readonly PeerAdvert[]) => number;
  /** The terms it finds, where it looks for terms by lexicon. */
  readonly find?: (advert: PeerAdvert) => readonly FoundTerm[];
}

/** The tasks that are compared. Each is prepared in a process of its own. */
export const TASKS = {
  ours,
  franc: byFranc,
  parts: () => byParts(false),
  sparing: () => byParts(true),
  plain: byPlainStack,
} as const;
/** The name of a task. */
export type TaskName = keyof typeof TASKS;

/** Facts with all lexicons, the language, and the set's indicators with their reasons. */
async function ours(): Promise<PeerTask> {
  const [{ extractFactsOfEach }, { detectLanguage }, { evaluator }, { sexAd }] = await Promise.all([
    import('../../src/text/index.js'),
    import('../../src/text/language/index.js'),
    import('../../src/assess/evaluator.js'),
    import('../../src/generated/rules/sex-ad/1.0.0.js'),
  ]);
  const evaluate = evaluator(sexAd, { trustedFacts: true });
  const known = new Set(sexAd.facts.map(({ id }) => id));
  return {
    read: (adverts) => {
      let seen = 0;
      for (const { facts } of extractFactsOfEach(adverts)) {
        const values: Record<string, boolean> = {};
        for (const id of Object.keys(facts)) if (known.has(id)) values[id] = facts[id]!.value;
        const { score, indicators } = evaluate(values);
        seen += score.least + indicators.length;
      }
      return seen + sumOver(adverts, ({ text }) => detectLanguage(text)?.language.length ?? 0);
    },
  };
}

function sumOver(adverts: readonly PeerAdvert[], of: (advert: PeerAdvert) => number): number {
  return adverts.reduce((sum, advert) => sum + of(advert), 0);
}

/** Naming the language, and nothing else. */
async function byFranc(): Promise<PeerTask> {
  const { franc } = await import('franc');
  return { read: (adverts) => sumOver(adverts, ({ text }) => franc(text, { only: FRANC_LANGUAGES }).length) };
}

const FRANC_LANGUAGES = 'dan eng swe nob deu pol ron spa fra ita por nld hun rus ukr tha'.split(' ');
const ELD_LANGUAGES = 'da en sv no de pl ro es fr it pt nl hu ru uk th'.split(' ');

/** The best parts of npm; see `passjoinSearch`. */
async function byParts(sparing: boolean): Promise<PeerTask> {
  const [
    { eld },
    { default: emojiPattern },
    { findPhoneNumbersInText },
    { LogicEngine },
    { passjoinSearch, peerTerms },
  ] = await Promise.all([
    import('eld/large'),
    import('emoji-regex'),
    import('libphonenumber-js'),
    import('json-logic-engine'),
    import('./term-search.js'),
  ]);
  eld.setLanguageSubset(ELD_LANGUAGES);
  const search = passjoinSearch(peerTerms(), sparing);
  const emoji = emojiPattern();
  const engine = new LogicEngine();
  const conditions = setConditions().map((condition) => engine.build(condition) as (data: unknown) => unknown);
  return {
    find: ({ text }) => search(text),
    read: (adverts) =>
      sumOver(adverts, ({ text, country }) => {
        const { language } = eld.detect(text);
        const facts = factsOf(search(text));
        const phones = findPhoneNumbersInText(text, country as 'DK'); // a code of the devset, which the library knows
        facts['phone-present'] = phones.length > 0;
        const seen = Array.from(text.matchAll(emoji)).length;
        return language.length + seen + conditions.filter((holds) => holds(facts)).length;
      }),
  };
}

async function byPlainStack(): Promise<PeerTask> {
  const [{ franc }, { default: jsonLogic }, { peerTerms, plainSearch }] = await Promise.all([
    import('franc'),
    import('json-logic-js'),
    import('./term-search.js'),
  ]);
  const search = plainSearch(peerTerms());
  const conditions = setConditions();
  return {
    find: ({ text }) => search(text),
    read: (adverts) =>
      sumOver(adverts, ({ text }) => {
        const facts = factsOf(search(text));
        const language = franc(text, { only: FRANC_LANGUAGES });
        return language.length + conditions.filter((condition) => jsonLogic.apply(condition, facts)).length;
      }),
  };
}

function setConditions(): readonly unknown[] {
  const set = JSON.parse(readFileSync('rules/sets/sex-ad/1.0.0.json', 'utf8')) as {
    readonly indicators: readonly { readonly when: unknown }[];
  }; // our own file
  return set.indicators.map(({ when }) => when);
}

/** A list that was found is a fact: what our extractors know of negation and context has no match in any package. */
function factsOf(found: readonly FoundTerm[]): Record<string, boolean> {
  const facts: Record<string, boolean> = {};
  for (const { lexicon } of found) facts[lexicon] = true;
  return facts;
}
