import { describe, expect, it } from 'vitest';
import { linkAdverts } from '../../src/link/link-adverts.js';
import type { Advert, LinkOptions } from '../../src/link/types.js';
import { isOneDigitApart, whyLinked } from '../../src/link-report/why.js';
import type { Why } from '../../src/link-report/why.js';
import { whyDocument } from '../../src/link-report/why-document.js';
import { da, en } from '../../src/report/index.js';
import { blocksToText } from '../../src/report/text.js';

const advert = (id: string, text: string, more: Partial<Advert> = {}): Advert => ({ id, text, country: 'DK', ...more });

function why(a: string, b: string, adverts: readonly Advert[], options: LinkOptions = {}): Why {
  const get = (id: string): Advert => adverts.find((one) => one.id === id) ?? advert(id, '');
  return whyLinked(a, b, { ...linkAdverts(adverts, options), options, get });
}

const STAR = ['s1', 's2', 's3', 's4'].map((id) => advert(id, `Annonce ${id}`, { phone: '00 00 12 34' }));
const CHAIN = [
  advert('k1', 'Første', { phone: '00001234' }),
  advert('k2', 'Anden', { phone: '00001234', email: 'ida@example.org' }),
  advert('k3', 'Tredje', { email: 'ida@example.org', user: 'ida_k3' }),
  advert('k4', 'Fjerde', { user: 'ida_k3' }),
];

describe('why two adverts are linked', () => {
  it('is said directly, also where the cluster keeps each only with the first of many', () => {
    const { steps } = why('s3', 's4', STAR);
    expect(steps.map(({ a, b, links }) => [a, b, links.map(({ kind }) => kind)])).toEqual([['s3', 's4', ['phone']]]);
  });

  it('is the shortest chain of links where they share nothing themselves', () => {
    const { steps } = why('k4', 'k1', CHAIN);
    expect(steps.map(({ a, b, links }) => [a, b, links[0]?.kind])).toEqual([
      ['k4', 'k3', 'user'],
      ['k3', 'k2', 'email'],
      ['k2', 'k1', 'phone'],
    ]);
  });

  it('is said in words, with where it stands in both', () => {
    const adverts = new Map(CHAIN.map((one) => [one.id, one]));
    for (const [messages, said] of [
      [en, 'in k1: (telephone) 00001234'],
      [da, 'i k1: (telefon) 00001234'],
    ] as const) {
      const text = blocksToText(whyDocument(why('k1', 'k4', CHAIN), { adverts, messages }));
      expect(text).toContain(said);
      expect(text).toContain('ida@example.org');
    }
  });

  it('is the days and towns between them as well', () => {
    const two = [
      advert('p', 'Her', { phone: '00001234', city: 'Vejle', postedAt: '2026-02-01' }),
      advert('q', 'Der', { phone: '00001234', city: 'Skive', postedAt: '2026-02-01' }),
      advert('r', 'Væk', { phone: '00001234', city: 'Skive', postedAt: '2026-02-04' }),
    ];
    const adverts = new Map(two.map((one) => [one.id, one]));
    const said = (a: string, b: string): string =>
      blocksToText(whyDocument(why(a, b, two), { adverts, messages: en }), { width: 999 });
    expect(said('p', 'q')).toContain('placed on the same day, placed in Vejle and in Skive');
    expect(said('p', 'r')).toContain('3 days apart');
  });
});

describe('why two adverts are not linked', () => {
  const said = (a: string, b: string, adverts: readonly Advert[], options?: LinkOptions): string => {
    const of = why(a, b, adverts, options);
    expect(of.steps).toEqual([]);
    return blocksToText(whyDocument(of, { adverts: new Map(adverts.map((one) => [one.id, one])), messages: en }), {
      width: 999,
    });
  };

  it('is that they share nothing', () => {
    expect(said('m', 'n', [advert('m', 'Hej'), advert('n', 'Farvel')])).toContain('They share no telephone number');
  });

  it('is that what they share was set aside, with the reason', () => {
    const two = (phone: string): readonly Advert[] => [advert('m', 'Hej', { phone }), advert('n', 'Farvel', { phone })];
    expect(said('m', 'n', two('00000000'))).toContain('a placeholder that belongs to nobody');
    expect(said('m', 'n', two('70 20 25 50'))).toContain('a help line or an authority');
    expect(said('m', 'n', two('00 00 12 34'), { ignore: ['phone:00001234'] })).toContain(
      'on the list of what to ignore',
    );
    expect(said('s1', 's2', STAR, { mostAdverts: 3 })).toContain('in too many adverts to say anything');
    expect(said('m', 'n', [advert('m', 'Ring nu'), advert('n', 'Ring nu')])).toMatch(
      /the same text\. It was set aside: /u,
    );
  });

  it('is that what they share is too weak by itself', () => {
    const two = [advert('m', 'Skriv på telegram @ida'), advert('n', 'Du finder mig på telegram: @ida')];
    const of = why('m', 'n', two);
    if (of.steps.length === 0 && of.nearly.length > 0) expect(of.nearly[0]?.what).toBe('too-weak');
    const text = blocksToText(
      whyDocument(
        {
          a: 'm',
          b: 'n',
          steps: [],
          nearly: [{ what: 'too-weak', kind: 'handle', key: 'ida' }, { what: 'little-wording' }],
        },
        { adverts: new Map(), messages: en },
      ),
      { width: 999 },
    );
    expect(text).toContain('Both have the same messenger name, ida. By itself that is too weak to link them.');
    expect(text).toContain('some wording in common, but too little');
  });

  it('is that one of them says that others took its text', () => {
    const text = 'Jeg er Gerda og spiller harpe for tulipanerne. Gulvet er nylakeret, så kom i strømpesokker.';
    const two = [
      advert('m', `${text} NB: min tekst er stjålet af andre!`, { phone: '00 00 12 34' }),
      advert('n', `${text} Skriv nu.`, { phone: '00 00 43 21' }),
    ];
    expect(said('m', 'n', two)).toContain('m says that others took its text: »min tekst er stjålet af andre«');
    expect(said('n', 'm', two)).toContain('so that the wording does not link the two');

    const oneNumber = two.map((one) => ({ ...one, phone: '00 00 12 34' }));
    const { steps } = why('m', 'n', oneNumber);
    expect(steps.map(({ links, notices }) => [links.map(({ kind }) => kind), notices])).toEqual([
      [['phone'], [{ advert: 'm', words: 'min tekst er stjålet af andre' }]],
    ]);
    const adverts = new Map(oneNumber.map((one) => [one.id, one]));
    for (const [messages, words] of [
      [en, 'm says that others took its text'],
      [da, 'm skriver, at andre har taget dens tekst'],
    ] as const)
      expect(blocksToText(whyDocument(why('m', 'n', oneNumber), { adverts, messages }), { width: 999 })).toContain(
        words,
      );
  });

  it('is that two numbers are not the same', () => {
    const two = [advert('m', 'Hej', { phone: '00 00 12 34' }), advert('n', 'Farvel', { phone: '00 00 12 43' })];
    expect(said('m', 'n', two)).toContain('+4500001234 and +4500001243 differ by one digit');
  });
});

describe('two numbers', () => {
  it('are nearly the same where one digit differs or two neighbours changed places', () => {
    for (const [other, near] of [
      ['00001235', true],
      ['00001243', true],
      ['00001234', false],
      ['0000124', false],
      ['00002243', false],
      ['00004231', false],
    ] as const)
      expect([other, isOneDigitApart('00001234', other)]).toEqual([other, near]);
  });
});
