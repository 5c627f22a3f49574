import { describe, expect, it } from 'vitest';
import { linkAdverts, linkKeys } from '../../src/link/index.js';
import type { Advert } from '../../src/link/index.js';
import { seeded } from '../support/made-links.js';

const SYLLABLES = 'ba de fi go hu ka le mi no pu ra se ti vo wu za'.split(' ');

/** Words that no list holds. */
function wordsBy(random: () => number): (count: number) => string {
  const word = (): string =>
    Array.from({ length: 4 }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? '').join('');
  return (count) => Array.from({ length: count }, word).join(' ');
}

const random = seeded(7);
const words = wordsBy(random);
const PHRASES = Array.from({ length: 12 }, () => `${words(4)}.`);
const STOCK = PHRASES.slice(0, 4).join(' ');
const OWN = `${words(5)}. ${words(4)}. ${words(5)}.`;

/** Adverts of which each has some of the phrases and otherwise its own words. */
function others(count: number): Advert[] {
  return Array.from({ length: count }, (_, at) => {
    const from = Math.floor(random() * PHRASES.length);
    const used = [PHRASES[from], PHRASES[(from + 1 + Math.floor(random() * 11)) % PHRASES.length]].join(' ');
    return { id: `other-${at}`, text: `${words(5)}. ${used} ${words(7)}.` };
  });
}

const PAIRS: readonly Advert[] = [
  { id: 'stock-1', text: `Anna, 24. ${STOCK}` },
  { id: 'stock-2', text: `Maria, 31. ${STOCK}` },
  { id: 'own-1', text: `Anna, 24. ${OWN}` },
  { id: 'own-2', text: `Maria, 31. ${OWN}` },
];

function clustersOf(adverts: readonly Advert[], ignore: readonly string[] = []): string[] {
  return linkAdverts(adverts, { ignore }).clusters.map((cluster) => cluster.adverts.join());
}

describe('A text of phrases that many adverts of a file have', () => {
  const many = [...others(600), ...PAIRS];

  it('links nothing there, and one of its own does', () => {
    expect(clustersOf(many)).toEqual(['own-1,own-2']);
  });

  it('is set aside with the reason', () => {
    const { setAside } = linkAdverts(many);
    const same = setAside.filter(({ kind }) => kind === 'same-text');
    expect(same).toEqual([expect.objectContaining({ adverts: 2, reason: 'boilerplate' })]);
  });

  it('links where few have them', () => {
    expect(clustersOf([...others(20), ...PAIRS])).toEqual(expect.arrayContaining(['own-1,own-2', 'stock-1,stock-2']));
  });

  it('links where the many adverts that have them are one text with other words put in', () => {
    const variants = Array.from({ length: 60 }, (_, at) => ({ id: `v${at}`, text: `${STOCK} ${words(2)}.` }));
    expect(clustersOf([...variants, ...PAIRS]).map((ids) => ids.split(',').length)).toEqual([2, 62]);
  });

  it('links by its contacts', () => {
    const phone = '00 00 12 34';
    const twins = PAIRS.slice(0, 2).map((advert) => ({ ...advert, phone }));
    const { clusters } = linkAdverts([...others(600), ...twins]);
    expect(clusters.flatMap(({ links }) => links.map(({ kind }) => kind))).toEqual(['phone']);
  });

  it.each([1000, 50])('is the same when adverts are grouped by their keys and linked by themselves: %d', (most) => {
    const byKey = new Map<string, Advert[]>();
    for (const advert of many)
      for (const { kind, key } of linkKeys(advert)) {
        const name = `${kind}:${key}`;
        byKey.set(name, [...(byKey.get(name) ?? []), advert]);
      }
    const ignore = [...byKey].filter(([, adverts]) => adverts.length > most).map(([name]) => name);
    const groups = new Map(many.map((advert) => [advert, new Set([advert])]));
    for (const [name, adverts] of byKey) {
      if (ignore.includes(name)) continue;
      const all = new Set(adverts.flatMap((advert) => [...(groups.get(advert) ?? [])]));
      for (const advert of all) groups.set(advert, all);
    }
    const parts = [...new Set(groups.values())].flatMap((part) =>
      linkAdverts([...part], { ignore, mostAdverts: most }).clusters.map((cluster) => cluster.adverts.join()),
    );
    expect(parts.sort()).toEqual(
      linkAdverts(many, { mostAdverts: most }).clusters.map((cluster) => cluster.adverts.join()),
    );
  });
});
