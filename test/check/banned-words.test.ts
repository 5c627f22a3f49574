import { describe, expect, it } from 'vitest';
import { BANNED_WORDS, DENIALS } from '../../src/check/banned-words.js';
import { clausesOf, saysNothing, sentencesOf, wholeWords, wordsAnywhere, wordsOf } from '../../src/check/words.js';

const words = Object.entries(BANNED_WORDS).flatMap(([language, list]) =>
  list.map((word) => [language, word.name, word] as const),
);

describe('banned words', () => {
  it.each(words)(
    '%s: %s is found in its example, and has a reason and a suggestion',
    (_, __, { forms, withoutSpaces, example, reason, suggestion }) => {
      const pattern = withoutSpaces === true ? wordsAnywhere(forms) : wholeWords(forms);
      expect(pattern.test(example)).toBe(true);
      expect(pattern.test(example.toUpperCase())).toBe(true);
      expect([reason.length > 20, suggestion.length > 3]).toEqual([true, true]);
    },
  );

  it.each([
    ['en', 'An offer of help, an improvement, a safer way, the suspense, Provence, an alienated child, a trial.'],
    ['en', 'The person approves of the work and has flags in red and white.'],
    ['da', 'Tilbud, tilbyd, tilbudt, skylder penge, skyldig løn, offentlig, kofferten.'],
    ['da', 'Arbejdet er offentligt, og de ryddede ikke op.'],
    ['no', 'Tilbud og offentlig hjelp.'],
    ['sv', 'Erbjudande och offentlig hjälp.'],
  ])('%s: none is found in “%s”', (language, text) => {
    for (const { forms, name } of BANNED_WORDS[language]!) expect(wholeWords(forms).test(text), name).toBe(false);
  });

  it.each([
    ['en', 'victims', 'victim'],
    ['en', 'the victim’s passport', 'victim'],
    ['en', 'suspected of theft', 'suspect'],
    ['en', 'illegal migrants', 'illegal person'],
    ['en', 'a 12.5 % risk', 'probability'],
    ['en', 'red-flag', 'red flag'],
    ['da', 'ofrene', 'offer'],
    ['da', 'en ulovlig indvandrer', 'ulovlig person'],
    ['da', 'skyldig', 'skyldig'],
    ['uk', 'жертвами', 'жертва'],
    ['ru', 'жертвой', 'жертва'],
  ])('%s: “%s” is a form of %s', (language, text, name) => {
    expect(BANNED_WORDS[language]!.find((word) => word.name === name)).toBeDefined();
    expect(wholeWords(BANNED_WORDS[language]!.find((word) => word.name === name)!.forms).test(text)).toBe(true);
  });

  it.each([
    ['en', ['not', 'No', "doesn't", 'doesn’t', 'neither']],
    ['da', ['ikke', 'Ingen', 'hverken']],
    ['sv', ['inte']],
    ['no', ['ikke']],
  ])('%s: what denies is known', (language, denials) => {
    for (const denial of denials) expect(wholeWords(DENIALS[language]!).test(`x ${denial} y`), denial).toBe(true);
    expect(wholeWords(DENIALS[language]!).test('notebook nothingness ikkerne')).toBe(false);
  });

  it.each(['a ', 'n', '1', "n't ", 'illegal ', '1.1 ', 'victim’'])(
    'end within a second on a long text of “%s”',
    (part) => {
      const text = `${part.repeat(100_000 / part.length)}x`;
      const patterns = [...words.map(([, , { forms }]) => forms), ...Object.values(DENIALS)].map(wholeWords);
      const times = patterns.map((pattern) => {
        const start = performance.now();
        pattern.test(text);
        return performance.now() - start;
      });
      expect(Math.max(...times)).toBeLessThan(1000);
    },
  );
});

describe('the parts of a text', () => {
  it('are sentences, clauses and words', () => {
    expect(sentencesOf('One; two. Three? Four')).toEqual(['One; two.', 'Three?', 'Four']);
    expect(clausesOf('One; two. Three: four')).toEqual(['One;', 'two.', 'Three:', 'four']);
    expect(wordsOf('The child’s half-brother, 12 – or so.')).toEqual([
      'The',
      'child’s',
      'half-brother',
      '12',
      'or',
      'so',
    ]);
  });

  it.each(['', ' – ', 'n/a', 'N.A.', 'unknown', 'None.', 'TODO', '?'])('say nothing: “%s”', (text) => {
    expect(saysNothing(text)).toBe(true);
  });

  it.each(['p. 3', 'none of the chapters', '§ 4', 'Annex'])('say something: “%s”', (text) => {
    expect(saysNothing(text)).toBe(false);
  });
});
