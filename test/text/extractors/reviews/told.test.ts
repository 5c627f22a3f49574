import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../../src/text/index.js';

const shown = (fact: string, text: string): boolean | undefined =>
  extractFacts(text, { kind: 'review' }).facts[fact]?.value;

describe('what she told, in the order of words that telling has', () => {
  it.each([
    ['review-locked-in-or-guarded', 'Hun må ikke gå ud.', true],
    ['review-locked-in-or-guarded', 'Hun sagde at hun ikke må gå ud.', true],
    ['review-locked-in-or-guarded', 'Hun fortalte, at hun aldrig må gå nogen steder', true],
    ['review-locked-in-or-guarded', 'Hon sa att hon inte får gå ut', true],
    ['review-locked-in-or-guarded', 'Hun sa at hun ikke får gå ut', true],
    ['review-locked-in-or-guarded', 'Sie sagte, dass sie nicht raus darf', true],
    ['review-locked-in-or-guarded', 'Sie sagte, dass sie jederzeit raus darf', false],
    ['review-locked-in-or-guarded', 'Sie sagte, dass ich nicht raus darf', false],
    ['review-locked-in-or-guarded', 'Jeg sagde at jeg ikke må gå ud', false],
    ['review-unsure-or-uncomfortable', 'Hun sagde at hun ikke tør sige noget', true],
    ['review-unsure-or-uncomfortable', 'Hun sagde at hun ikke ville være her', true],
    ['review-communication-barrier', 'Jeg tror at hun ikke forstod mig', true],
    ['review-communication-barrier', 'Jeg tror at jeg ikke forstod hende', false],
  ])('%s in “%s” is %s', (fact, text, is) => {
    expect(shown(fact, text)).toBe(is);
  });
});

describe('somebody who keeps her inside', () => {
  it.each([
    ['They keep her inside day and night', true],
    ['They keep the girls indoors', true],
    ['De holder hende inde', true],
    ['Han holder pigerne inde hele dagen', true],
    ['She is not allowed out', true],
    ["She isn't even allowed to go to the shop", true],
    ['She keeps her dog inside', false],
    ['Hun holder varmen inde', false],
    ['They keep the flat clean inside', false],
    ['A friend keeps her company in the flat', false],
    ['She keeps it warm inside', false],
  ])('“%s” is %s', (text, is) => {
    expect(shown('review-locked-in-or-guarded', text)).toBe(is);
  });
});

describe('somebody who tells her what to do', () => {
  it.each([
    ['Hendes chef bad hende skynde sig', true],
    ['Manden bad hende tage en kunde mere', true],
    ['A man called and said she had to hurry', true],
    ['Hun bad mig vente', false],
    ['En veninde bad hende ringe hjem', false],
  ])('“%s” is %s', (text, is) => {
    expect(shown('review-third-party-controls', text)).toBe(is);
  });
});

describe('too young', () => {
  it.each([
    ['She looks way too young.', true],
    ['Way too young looking', true],
    ['Hun var alt for ung, jeg gik igen', true],
    ['Hun lignede et barn.', true],
    ['Too young for me', undefined],
    ['Not too young, not too old', undefined],
    ['She is 30, she looks too young to be true', undefined],
    ['I felt too young there', undefined],
    ['Jeg er for ung til det her', undefined],
  ])('may be under 18: “%s” is %s', (text, is) => {
    expect(shown('review-may-be-under-18', text)).toBe(is);
  });
});
