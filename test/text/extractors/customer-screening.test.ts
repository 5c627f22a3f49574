import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/text/index.js';

describe('customer-screening-wording', () => {
  it.each([
    'I screen: first name, age and work email',
    'No withheld numbers',
    'Svarer ikke hemmelige numre',
    'Skriv navn og alder',
  ])('is seen in “%s”', (text) => {
    expect(extractFacts(text).facts['customer-screening-wording']?.value).toBe(true);
  });

  it.each(['No screening', 'Ring når du vil'])('is not seen in “%s”', (text) => {
    expect(extractFacts(text).facts['customer-screening-wording']?.value).toBe(false);
  });
});
