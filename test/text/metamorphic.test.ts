import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sexAd } from '../../src/generated/rules/sex-ad/1.0.0.js';
import { stim } from '../../src/generated/rules/stim/1.0.0.js';
import type { ScreenRow } from '../../src/screen/row.js';
import { screener } from '../../src/screen/screener.js';
import { extractFacts } from '../../src/text/index.js';
import { detectLanguage } from '../../src/text/language/index.js';
import { otherFlag, otherName, otherOrigin } from '../support/origin-words.js';

interface Advert {
  readonly id: string;
  readonly lang: string;
  readonly country: string;
  readonly text: string;
}
type Change = (advert: Advert, step: number) => string;

const FILES = ['devset/ads', 'adverts/dan', 'adverts/eng', 'adverts/other'];
const adverts = FILES.flatMap(
  (name) =>
    readFileSync(`test/fixtures/${name}.jsonl`, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Advert), // our own file
);
/** Places to go on in the tables of other words; each gives every advert other words. */
const STEPS = [1, 4, 9];

const FLAG = /\p{Regional_Indicator}{2}/gu;
const NAME = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?![\p{L}\p{N}])/gu;

const CHANGES: Readonly<Record<string, Change>> = {
  'words of origin': withOtherOrigins,
  flags: ({ text }, step) => text.replace(FLAG, (flag) => otherFlag(flag, step)),
  names: ({ text }, step) => text.replace(NAME, (name) => otherName(name, step) ?? name),
};

describe.each([sexAd, stim])('An otherwise equal advert gets the same result: $id', (ruleSet) => {
  const screen = screener(ruleSet);
  const resultOf = (advert: Advert, text = advert.text): string =>
    counted(screen({ line: 1, text, country: advert.country }));
  const before = new Map(adverts.map((advert) => [advert, resultOf(advert)]));

  it.each(Object.entries(CHANGES))('with other %s', (_, change) => {
    const changed = adverts.flatMap((advert) =>
      STEPS.map((step) => ({ advert, step, text: change(advert, step) })).filter(({ text }) => text !== advert.text),
    );
    expect(changed.length).toBeGreaterThan(30);
    // Only ids are shown: half of these texts are kept from those who write extractors.
    const different = changed.flatMap(({ advert, step, text }) => {
      const after = resultOf(advert, text);
      return after === before.get(advert) ? [] : `${advert.id}, step ${step}: ${before.get(advert) ?? ''} → ${after}`;
    });
    expect(different).toEqual([]);
  });

  it('whether its language is named, found out or neither', () => {
    const naming = screener(ruleSet, { languageOf: detectLanguage });
    for (const advert of adverts) {
      const { lang, text, country } = advert;
      const named = [lang, lang === 'tha' ? 'dan' : 'tha'].map((language) =>
        screen({ line: 1, text, country, language }),
      );
      for (const row of [...named, naming({ line: 1, text, country })])
        expect(counted(row), advert.id).toBe(before.get(advert));
    }
  });
});

describe('The words of origin that are exchanged', () => {
  it('are most of those that the adverts have', () => {
    const found = adverts.flatMap(({ lang, text }) => originsIn(text).map((word) => otherOrigin(lang, word, 1)));
    expect(found.filter((other) => other !== undefined).length / found.length).toBeGreaterThan(0.7);
  });

  it('change the result of many adverts where nationality is turned on', () => {
    const screen = screener(sexAd, { turnOn: ['foreign-nationality-stated'] });
    const resultOf = (text: string, country: string): string => counted(screen({ line: 1, text, country }));
    const different = adverts.filter((advert) =>
      STEPS.some(
        (step) => resultOf(withOtherOrigins(advert, step), advert.country) !== resultOf(advert.text, advert.country),
      ),
    );
    expect(different.length).toBeGreaterThan(20);
  });
});

/** Score, band and the present signs that count; nationality itself is off by default and stands in no row. */
function counted({ band, bands, score, indicators }: ScreenRow): string {
  return JSON.stringify([band, bands, score.least, score.most, indicators]);
}

function withOtherOrigins({ lang, text }: Advert, step: number): string {
  let changed = text;
  for (const { start, end } of [...originSpans(text)].reverse()) {
    const other = otherOrigin(lang, text.slice(start, end), step);
    if (other !== undefined) changed = changed.slice(0, start) + other + changed.slice(end);
  }
  return changed;
}

function originsIn(text: string): readonly string[] {
  return originSpans(text).map(({ start, end }) => text.slice(start, end));
}

/** Words that present the provider's origin, in the order of the text. To a country that does not exist all of them are foreign. */
function originSpans(text: string): readonly { readonly start: number; readonly end: number }[] {
  const spans = extractFacts(text, { country: 'XX' }).facts['foreign-nationality-stated']?.spans ?? [];
  const words = spans.filter(({ start, end }) => !/\p{Regional_Indicator}/u.test(text.slice(start, end)));
  return words.filter(({ start }, at) => start >= (words[at - 1]?.end ?? 0));
}
