import { describe, expect, it } from 'vitest';
import { inSubordinateOrder } from '../../src/text/subordinate-order.js';

describe('the order of words of a subordinate clause', () => {
  it.each([
    ['dan', 'må ikke gå ud', 'ikke må gå ud'],
    ['dan', 'hun kan aldrig', 'hun aldrig kan'],
    ['swe', 'får inte', 'inte får'],
    ['nob', 'snakker aldri engelsk', 'aldri snakker engelsk'],
  ])('puts the negation before the verb, %s: “%s”', (language, term, turned) => {
    expect(inSubordinateOrder(term, language)).toBe(turned);
  });

  it.each([
    ['eng', 'may not go out', 'a language that keeps its order'],
    ['deu', 'darf nicht', 'a language that puts the verb last'],
    ['dan', 'jeg ikke', 'a pronoun before the negation'],
    ['dan', 'slet ikke', 'an adverb before it'],
    ['dan', 'ikke må', 'a term that has this order already'],
    ['dan', 'gå ikke glip', 'an order to somebody'],
    ['dan', 'bange', 'no negation'],
  ])('is no other for %s “%s”: %s', (language, term) => {
    expect(inSubordinateOrder(term, language)).toBeUndefined();
  });
});
