import { describe, expect, it } from 'vitest';
import { hubsOf, isChain } from '../../src/link/hubs.js';
import { momentOf } from '../../src/link/moment.js';
import { regionOf, seenInPlaces } from '../../src/link/regions.js';
import type { Advert } from '../../src/link/index.js';

describe('Hubs', () => {
  it('are adverts without which a cluster falls apart into parts of two or more', () => {
    expect(hubsOf({ adverts: 5, groups: [[0, 1, 2], [2, 3, 4]] })).toEqual([2]); // prettier-ignore
  });

  it('are no adverts that only hold one other, and not the first of many that share something', () => {
    expect(hubsOf({ adverts: 3, groups: [[0, 1], [1, 2]] })).toEqual([]); // prettier-ignore
    expect(hubsOf({ adverts: 4, groups: [[0, 1, 2, 3]] })).toEqual([]);
  });

  it('are none where another way leads around', () => {
    expect(hubsOf({ adverts: 5, groups: [[0, 1, 2], [2, 3, 4], [0, 4]] })).toEqual([]); // prettier-ignore
  });
});

describe('A chain', () => {
  it('has at least four adverts, each tied only to the next', () => {
    expect(isChain({ adverts: 4, groups: [[0, 1], [1, 2], [2, 3]] })).toBe(true); // prettier-ignore
    expect(isChain({ adverts: 3, groups: [[0, 1], [1, 2]] })).toBe(false); // prettier-ignore
    expect(isChain({ adverts: 4, groups: [[0, 1], [1, 2], [1, 3]] })).toBe(false); // prettier-ignore
    expect(isChain({ adverts: 4, groups: [[0, 1], [1, 2], [2, 3], [3, 0]] })).toBe(false); // prettier-ignore
  });

  it('may have two ties between the same two', () => {
    expect(isChain({ adverts: 4, groups: [[0, 1], [0, 1], [1, 2], [2, 3]] })).toBe(true); // prettier-ignore
  });
});

describe('A moment', () => {
  it.each([
    '1970-01-01',
    '2024-02-29T23:59:59Z',
    '2024-03-18T21:40:00+01:00',
    '1999-12-31T23:30:00-05:30',
    '2000-03-01T00:00:00.250Z',
  ])('is that of the calendar: %s', (text) => {
    expect(momentOf(text)).toBe(Math.floor(Date.parse(text) / 1000));
  });

  it.each(['', 'yesterday', '2024-13-01', '2024', '20240101'])('is unknown for what is no date: %s', (text) => {
    expect(momentOf(text)).toBeUndefined();
  });
});

describe('Three regions within two months', () => {
  const advert = (id: string, city: string, postedAt: string): Advert => ({ id, text: '', city, postedAt });
  const seen = (...adverts: Advert[]): string[] =>
    seenInPlaces(
      adverts,
      (one) => one,
      ({ city = '' }) => regionOf(city),
    ).map(({ item }) => item.id);

  it('are seen whatever the order', () => {
    const all = [
      advert('a', 'Aalborg', '2025-01-01'),
      advert('b', 'Odense', '2025-01-20'),
      advert('c', 'Viborg', '2025-03-01'),
    ];
    expect(seen(...all)).toEqual(['a', 'b', 'c']);
    expect(seen(...all.reverse())).toEqual(['a', 'b', 'c']);
  });

  it('are not seen over a longer time, nor in three towns of two regions', () => {
    expect(
      seen(
        advert('a', 'Aalborg', '2025-01-01'),
        advert('b', 'Odense', '2025-02-20'),
        advert('c', 'Viborg', '2025-04-01'),
      ),
    ).toEqual([]);
    expect(
      seen(
        advert('a', 'Skive', '2025-01-01'),
        advert('b', 'Odense', '2025-01-20'),
        advert('c', 'Viborg', '2025-01-21'),
      ),
    ).toEqual([]);
  });
});
