import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FeatureStore } from '../../src/link/feature-store.js';
import { seeded } from '../support/made-links.js';

it('Features of adverts that are kept say the same when those of all others are let go', () => {
  fc.assert(
    fc.property(fc.integer(), fc.double({ min: 0, max: 1, noNaN: true }), (seed, share) => {
      const random = seeded(seed);
      const store = new FeatureStore();
      // More than one chunk holds.
      const count = 12_000;
      for (let at = 0; at < count; at += 1)
        store.add(
          Int32Array.from({ length: Math.floor(random() * 65) }, () => (Math.floor(random() * 90) << 3) | 2).sort(),
          at % 3,
        );
      const kept = Array.from({ length: count }, () => random() < share);
      const places = kept.flatMap((isKept, at) => (isKept ? [at] : []));
      const near = (at: number): number => places[(at * 7) % places.length] ?? 0;
      const before = places.map((one, at) => [store.countOf(one), store.similarity(one, near(at))]);
      store.keepOnly((at) => kept[at] === true);
      expect(places.map((one, at) => [store.countOf(one), store.similarity(one, near(at))])).toEqual(before);
    }),
    { numRuns: 8 },
  );
});
