import { describe, expect, it } from 'vitest';
import { contactsOfOthers } from '../../src/check/fictitious-contacts.js';

describe('contact details in stories', () => {
  it.each([
    ...[
      '+45 00 11 22 33',
      '0045 00112233',
      '00 11 22 33',
      '+44 7700 900123',
      '07700 900123',
      '+44 20 7946 0018',
      '0161 496 0123',
    ],
    ...['+46 70 174 06 05', '070-1740699', '+46 8 465 004 12', '+1 212 555 0123', '(212) 555-0199', '555-0142'],
    ...[
      '+49 40 66969 123',
      '040 66969 999',
      '030/23125 000',
      '+33 6 39 98 12 34',
      '+353 20 912 3456',
      '+61 491 570 156',
    ],
  ])('may be %s, which is kept free', (number) => {
    expect(contactsOfOthers(`Call ${number}, she says.`)).toEqual([]);
  });

  it.each([
    ...[
      '+45 20 11 22 33',
      '20 11 22 33',
      '20112233',
      '+44 7700 901123',
      '07701 900123',
      '+46 70 174 06 04',
      '+46 70 174 07 00',
    ],
    ...['+1 212 555 0223', '555-1234', '+49 40 66968 123', '+48 22 123 45 67', '0038 044 123 45 67'],
  ])('are not %s, which could be somebody’s', (number) => {
    expect(contactsOfOthers(`Call ${number}, she says.`)).toEqual([number]);
  });

  it.each([
    ...[
      'In 2019-2024 he worked.',
      'On 2024-05-06 and 06.05.2024.',
      'He owes 1 000 000 or 12.000.000 kroner.',
      'From 8.30 to 17.45.',
    ],
    ...['Room 1204, floor 3.', 'Call 112 or 1813.', 'The pages 10-12, 14 and 16.', 'abc1234567def', 'Route 66/12/4'],
  ])('are not seen in “%s”', (text) => {
    expect(contactsOfOthers(text)).toEqual([]);
  });

  it('may be addresses of example names', () => {
    expect(contactsOfOthers('anna@example.org, bo@mail.example.com, c@post.example, d@a.test, e@x.invalid')).toEqual(
      [],
    );
    expect(contactsOfOthers('anna@example.dk, bo@myexample.org, c@firma.dk.')).toEqual([
      'anna@example.dk',
      'bo@myexample.org',
      'c@firma.dk',
    ]);
  });

  it('end on hostile texts in less than a second', () => {
    const start = performance.now();
    for (const text of [
      '1 '.repeat(50_000),
      '+'.repeat(100_000),
      'a.'.repeat(50_000),
      `${'a'.repeat(99_999)}@`,
      '@a'.repeat(50_000),
      '0'.repeat(100_000),
    ])
      contactsOfOthers(text);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
