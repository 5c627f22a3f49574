import type { Advert, Cluster, Link, LinkKind, Place, SetAside } from '../../src/link/types.js';
import { en } from '../../src/report/index.js';
import { linkSummary } from '../../src/link-report/link-summary.js';
import type { LinkReportParts } from '../../src/link-report/link-view.js';

/** Fictitious adverts. Three share a template, two of them and a fourth one share a number, two share an account. */
export const ADVERTS: readonly Advert[] = [
  {
    id: 'b1',
    text: 'Ny i byen! Jeg hedder Mia, 22 år og fra Riga. Altid åbent 👩🏽‍🚀, ring 00 00 12 34 nu',
    city: 'Vejle',
    postedAt: '2026-02-01T09:12:00+01:00',
    country: 'DK',
  },
  {
    id: 'b2',
    text: 'Ny i byen! Jeg hedder Sofia, 25 år og fra Vilnius. Altid åbent, ring 0000 5678 nu',
    city: 'Aarhus',
    postedAt: '2026-02-04',
  },
  {
    id: 'b3',
    text: 'NY I BYEN! Jeg hedder Anna, 22 år og fra Riga. Altid åbent, ring nul nul nul nul en to tre fire nu',
    city: 'Aarhus',
    postedAt: '2026-03-11',
  },
  { id: 'b4', text: 'Massage i Horsens, kun med tid. <b>Ærlig</b> pris.', phone: '0045 0000 1234', city: 'Horsens' },
  { id: 'b5', text: 'Hej fra Lone. Skriv på siden.', user: 'lone52', site: 'example.org' },
  { id: 'b6', text: 'Jytte, 61, kaffe og kram.', user: 'Lone52', site: 'example.org', postedAt: '2026-02-02' },
];

export const BY_ID: ReadonlyMap<string, Advert> = new Map(ADVERTS.map((advert) => [advert.id, advert]));

/** The place of some words in an advert. */
export function placed(id: string, words: string, field: Place['field'] = 'text'): Place {
  const start = (BY_ID.get(id)?.[field] ?? '').indexOf(words);
  return { field, start, end: start + words.length };
}

export function link(a: string, b: string, kind: LinkKind, because: Partial<Link['because']> = {}): Link {
  return { a, b, kind, strength: 'strong', because: { key: '', a: [], b: [], ...because } };
}

const NUMBER = '+4500001234';
export const ONE: Cluster = {
  cluster: 'c-0123456789ab',
  adverts: ['b1', 'b2', 'b3', 'b4'],
  links: [
    link('b1', 'b2', 'similar-text', {
      key: 'text-1',
      a: [placed('b1', 'Ny i byen! Jeg hedder'), placed('b1', 'år og fra')],
      b: [placed('b2', 'Ny i byen! Jeg hedder'), placed('b2', 'år og fra')],
      similarity: 0.78,
      days: 3,
      cities: ['Vejle', 'Aarhus'],
    }),
    link('b1', 'b3', 'similar-text', { key: 'text-2', similarity: 0.85, days: 38, cities: ['Vejle', 'Aarhus'] }),
    link('b1', 'b3', 'phone', {
      key: NUMBER,
      a: [placed('b1', '00 00 12 34')],
      b: [placed('b3', 'nul nul nul nul en to tre fire')],
      days: 38,
    }),
    link('b1', 'b4', 'phone', {
      key: NUMBER,
      a: [placed('b1', '00 00 12 34')],
      b: [placed('b4', '0045 0000 1234', 'phone')],
    }),
  ],
  hubs: ['b1'],
  chain: false,
};

export const TWO: Cluster = {
  cluster: 'c-ba9876543210',
  adverts: ['b5', 'b6'],
  links: [
    link('b5', 'b6', 'user', {
      key: 'example.org/lone52',
      a: [placed('b5', 'lone52', 'user')],
      b: [placed('b6', 'Lone52', 'user')],
    }),
  ],
  hubs: [],
  chain: false,
};

export const SET_ASIDE: readonly SetAside[] = [
  { kind: 'phone', key: '+4500000000', adverts: 3, reason: 'placeholder' },
  { kind: 'same-text', key: 'dead0123', adverts: 14, reason: 'boilerplate' },
];

/** The parts of a report on two clusters. */
export function reportParts(parts: Partial<LinkReportParts> = {}): LinkReportParts {
  const clusters = parts.clusters ?? [ONE, TWO];
  const setAside = parts.setAside ?? SET_ASIDE;
  return {
    clusters,
    setAside,
    adverts: BY_ID,
    summary: linkSummary({ clusters, setAside }, { rows: 10, bad: 1 }),
    bad: [{ line: 7, id: null, error: { code: 'not-json', offset: 512, message: 'this is not JSON' } }],
    redaction: 'none',
    messages: en,
    ...parts,
  };
}
