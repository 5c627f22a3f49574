import { describe, expect, it } from 'vitest';
import { findLeakage, nextBelow, seededState } from '../../src/study/index.js';
import type { SplitRecord } from '../../src/study/index.js';

const state = seededState(21);
const wordOf = (): string => `w${Math.floor(400 * (nextBelow(state, 1000) / 1000) ** 2)}`;
const someWords = (count: number): readonly string[] => Array.from({ length: count }, wordOf);

/** All pairs of texts, one by one. */
function nearPairs(records: readonly SplitRecord[], similarity: number): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [b, one] of records.entries())
    for (const other of records.slice(0, b)) {
      const [x, y] = [new Set(one.words), new Set(other.words)];
      const common = [...x].filter((word) => y.has(word)).length;
      if (one.fold !== other.fold && common > 0 && common / (x.size + y.size - common) >= similarity) found.add(b);
    }
  return found;
}

describe('leakage across the borders of a split', () => {
  it('is found where the same case or cluster is on both sides', () => {
    const records = [
      { id: '1', fold: 0, cluster: 'x' },
      { id: '2', fold: 0, cluster: 'x' },
      { id: '1', fold: 1, cluster: 'y' },
      { id: '3', fold: 1, cluster: 'x' },
    ];
    expect(findLeakage(records)).toEqual([
      { a: 0, b: 2, kind: 'same-case', similarity: 1 },
      { a: 0, b: 3, kind: 'same-cluster', similarity: 1 },
    ]);
  });

  it('is no leak inside a part, or where nothing is known of the text', () => {
    expect(
      findLeakage([
        { id: '1', fold: 0 },
        { id: '1', fold: 0 },
      ]),
    ).toEqual([]);
    expect(
      findLeakage([
        { id: '1', fold: 0, words: [] },
        { id: '2', fold: 1, words: [] },
      ]),
    ).toEqual([]);
  });

  it('is found for every planted duplicate and near-duplicate, and nowhere else', () => {
    const plain = Array.from({ length: 400 }, (_, i) => ({ id: `case ${i}`, fold: i % 5, words: someWords(25) }));
    const copies = Array.from({ length: 30 }, (_, i) => ({
      id: `copy ${i}`,
      fold: (plain[i]!.fold + 1) % 5,
      words: i < 15 ? [...plain[i]!.words].reverse() : [...plain[i]!.words.slice(1), 'quite-another-word'],
    }));
    const leaks = findLeakage([...plain, ...copies]);
    const exact = leaks.filter(({ kind }) => kind === 'same-text');
    const near = leaks.filter(({ kind }) => kind === 'near-text');
    expect(exact.map(({ a, b }) => [a, b])).toEqual(Array.from({ length: 15 }, (_, i) => [i, 400 + i]));
    expect(near.map(({ a, b }) => [a, b])).toEqual(Array.from({ length: 15 }, (_, i) => [15 + i, 415 + i]));
    expect(leaks).toHaveLength(30);
  });

  it.each([0.4, 0.6, 0.8, 1])('misses no near text that a look at all pairs finds, from %d on', (similarity) => {
    const records = Array.from({ length: 250 }, (_, i): SplitRecord => {
      const words = someWords(3 + nextBelow(state, 12));
      return { id: `${i}`, fold: nextBelow(state, 4), words };
    });
    for (const record of records.slice(0, 60))
      records.push({ id: `${record.id}+`, fold: nextBelow(state, 4), words: record.words!.slice(nextBelow(state, 4)) });
    const found = new Set(findLeakage(records, similarity).map(({ b }) => b));
    expect([...found].sort((a, b) => a - b)).toEqual([...nearPairs(records, similarity)].sort((a, b) => a - b));
  });

  it('of 20,000 records is found without comparing all pairs', () => {
    const records = Array.from({ length: 20_000 }, (_, i) => ({
      id: `${i}`,
      fold: i % 10,
      words: Array.from({ length: 20 }, () => `w${nextBelow(state, 5000)}`),
    }));
    const before = process.cpuUsage();
    expect(findLeakage([...records, { id: 'copy', fold: 9, words: records[0]!.words }])).toHaveLength(1);
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(10);
  });

  it('takes no similarity that is none', () => {
    for (const similarity of [0, 1.1, Number.NaN]) expect(() => findLeakage([], similarity)).toThrow(RangeError);
  });
});
