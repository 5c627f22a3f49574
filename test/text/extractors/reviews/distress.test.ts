import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../../src/text/index.js';

const seen = (fact: string, text: string): boolean | undefined =>
  extractFacts(text, { kind: 'review' }).facts[fact]?.value;

describe('review-unsure-or-uncomfortable', () => {
  it.each([
    'She looked terrified the whole time',
    'The girl seemed really nervous and kept glancing at the door',
    'Her hands were trembling when she took my coat',
    'You could see the fear in her eyes',
    'She would not look me in the eye, just stared at the wall',
    'Poor thing was exhausted, could hardly keep her eyes open',
    'She flinched every time I moved',
    'There were bruises all over her arms',
    'Seemed spaced out, like she was not really there',
    'She jumped whenever somebody walked past the door',
    'I asked if she was ok and she burst into tears',
    "Clearly didn't want to be there",
    'Hun virkede meget nervøs og turde ikke kigge på mig',
    'Pigen rystede over hele kroppen',
    'Hun så bange ud og kiggede hele tiden mod døren',
    'Stakkels pige, hun var helt udmattet efter ti kunder',
    'Man kunne se at hun ikke havde lyst til at være der',
    'Hun var tydeligt utryg og svarede kun med enkelte ord',
    'Hun stirrede tomt ud i luften',
    'Hun fór sammen da det bankede på døren',
    'hun havde lige grædt, øjnene var helt røde',
    'Virkede skræmt, sagde ikke et ord',
    'Hon verkade rädd och tittade ner i golvet',
    'Hon hade blåmärken på benen',
    'Hun virket redd og ville ikke se på meg',
    'Sie wirkte verängstigt und zitterte am ganzen Körper',
    'Das Mädchen hatte Angst, das hat man gesehen',
  ])('is seen in “%s”', (text) => {
    expect(seen('review-unsure-or-uncomfortable', text)).toBe(true);
  });

  it.each([
    'I was so nervous but she made me feel at ease',
    'Jeg var meget nervøs, det var min første gang',
    'She is bored and does not care, waste of money',
    'Hun var lidt træt efter en lang dag men stadig sød',
    'Not nervous at all, she knows what she is doing',
    'Hun virkede ikke bange eller presset, tværtimod',
    'She cried with laughter at my jokes',
    "Don't be afraid to ask her anything",
    'Hun fik mig til at slappe af, selvom jeg rystede af nerver',
    'Afraid I was late because of the parking',
    'Unfriendly and rushed, looked at her phone all the time',
    'A bit tired because she had been up with her kid, no problem',
    'I am afraid the price went up',
    'The dog was scared of me, she laughed about it',
    'Hun var stille fordi hun var forkølet',
    'Bruised my knee on the stairs, mind the step',
    'Jag var nervös men hon var lugn',
    'Ich war ziemlich nervös, sie hat mich beruhigt',
    'Super relaxed, confident woman',
    'Sure and calm, she decides everything herself',
    'Uvenlig betjening, hun kiggede på uret',
    'Jeg er bange for at hun stopper snart, så skynd jer',
    'Jeg blev ked af det da jeg hørte at hun rejser hjem',
  ])('is not seen in “%s”', (text) => {
    expect(seen('review-unsure-or-uncomfortable', text)).toBe(false);
  });
});

describe('review-crying-or-refusing', () => {
  it.each([
    'She was crying when I came in',
    'Tears in her eyes the whole time',
    'She pulled away when I touched her shoulder',
    'She kept saying no but I had paid',
    'Hun græd stille',
    'Hun skubbede min hånd væk',
    'Hun sagde nej flere gange',
    'Hon grät och ville inte',
    'Sie hat geweint',
  ])('is seen in “%s”', (text) => {
    expect(seen('review-crying-or-refusing', text)).toBe(true);
  });

  it.each([
    'She cried laughing',
    'We laughed until we had tears running',
    'Hun græd af grin',
    'She says no to anything unsafe and that is fair',
    'No crying over the price',
    'Jeg var ved at græde da jeg så prisen',
  ])('is not seen in “%s”', (text) => {
    expect(seen('review-crying-or-refusing', text)).toBe(false);
  });
});

describe('review-injuries-seen', () => {
  it.each([
    'Bruises on both arms',
    'She had a black eye under the make-up',
    'Hun havde mærker på halsen',
    'Hun havde et blåt øje',
    'Hon hade blåmärken',
    'Sie hatte blaue Flecken an den Armen',
  ])('is seen in “%s”', (text) => {
    expect(seen('review-injuries-seen', text)).toBe(true);
  });

  it.each([
    'Lovely tattoos on her arms',
    'She had a bruise from roller derby, she told me laughing',
    'Jeg fik et blåt mærke af sengekanten',
    'No bruises or anything, healthy and happy',
  ])('is not seen in “%s”', (text) => {
    expect(seen('review-injuries-seen', text)).toBe(false);
  });
});

describe('review-drugged-or-exhausted', () => {
  it.each([
    'She was clearly high on something',
    'Seemed drugged, eyes half closed',
    'She could barely stand',
    'Hun virkede påvirket af et eller andet',
    'Hun var dødtræt og faldt næsten i søvn',
    'Hon var helt slut och kunde knappt stå',
    'Sie wirkte wie unter Drogen',
  ])('is seen in “%s”', (text) => {
    expect(seen('review-drugged-or-exhausted', text)).toBe(true);
  });

  it.each([
    'She yawned, it was late',
    'Hun var lidt træt men glad',
    'I was dead tired after work and she fixed my back',
    'No drugs here, clean place',
    'Jeg faldt i søvn under massagen',
  ])('is not seen in “%s”', (text) => {
    expect(seen('review-drugged-or-exhausted', text)).toBe(false);
  });
});

describe('a negation of three words', () => {
  it.each([
    ['She was not at all nervous', false],
    ['She was nervous', true],
    ['Relaxed? Not at all. She was nervous', true],
  ])('“%s” is %s', (text, is) => {
    expect(seen('review-unsure-or-uncomfortable', text)).toBe(is);
  });
});
