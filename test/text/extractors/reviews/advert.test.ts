import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../../src/text/index.js';

const seen = (fact: string, text: string): boolean | undefined =>
  extractFacts(text, { kind: 'review' }).facts[fact]?.value;

describe('review-different-person-than-advert', () => {
  it.each([
    'Not the girl in the photos, a completely different person',
    'The woman who opened was not the one from the advert',
    'Det var en helt anden pige end på billederne',
    'Hun var ikke hende fra annoncen',
    'Fake pictures, someone else entirely',
    'Det var inte samma tjej som på bilderna',
    'Nicht die Frau von den Fotos',
  ])('is seen in “%s”', (text) => {
    expect(seen('review-different-person-than-advert', text)).toBe(true);
  });

  it.each([
    'Older than the pictures but it is her',
    'Looks exactly like the photos',
    'Det er hende på billederne',
    'She works under another name, same woman',
  ])('is not seen in “%s”', (text) => {
    expect(seen('review-different-person-than-advert', text)).toBe(false);
  });
});

describe('review-praises-no-limits', () => {
  it.each([
    'She does everything, no limits',
    'Ingen grænser, hun gør alt hvad man siger',
    'Nothing is off limits with her',
    'Keine Grenzen, sie macht alles mit',
  ])('is seen in “%s”', (text) => {
    expect(seen('review-praises-no-limits', text)).toBe(true);
  });

  it.each(['She has too many limits', 'Hun har klare grænser', 'She does not do everything', 'Everything was great'])(
    'is not seen in “%s”',
    (text) => {
      expect(seen('review-praises-no-limits', text)).toBe(false);
    },
  );
});

describe('review-new-people-all-the-time', () => {
  it.each([
    'New girls every week',
    'Der er nye piger hver gang jeg kommer',
    'Always someone new there',
    'Jede Woche neue Mädchen',
  ])('is seen in “%s”', (text) => {
    expect(seen('review-new-people-all-the-time', text)).toBe(true);
  });

  it.each(['Same lovely woman for six years', 'New towels every time', 'Nye priser hver uge'])(
    'is not seen in “%s”',
    (text) => {
      expect(seen('review-new-people-all-the-time', text)).toBe(undefined);
    },
  );
});
