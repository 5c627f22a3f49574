import { describe, expect, it } from 'vitest';
import { findContacts } from '../../../src/text/extractors/contact.js';
import { read } from '../support.js';

const contacts = (text: string): string[] => findContacts(read(text)).map(({ kind, value }) => `${kind} ${value}`);

describe('contacts of a text', () => {
  it.each([
    ['Skriv til mia@example.org', ['email mia@example.org']],
    ['Telegram: @mia_kbh', ['handle mia_kbh']],
    ['snap Mia.kbh', ['handle mia.kbh']],
    ['find me @mia_kbh', ['handle mia_kbh']],
    ['WhatsApp +44 7700 900123', ['phone +447700900123']],
    ['Telegram only, no calls', []],
    ['mail mia@example.org or 00 00 12 34', ['email mia@example.org', 'phone 00001234']],
    ['nul nul 00 12 tre4', ['phone 00001234']],
  ])('of “%s” are %j', (text, expected) => {
    expect(contacts(text)).toEqual(expected);
  });

  it('are read from a hostile text within a second', () => {
    const started = performance.now();
    for (const part of ['a@', 'telegram ', '@a', 'a.', 'mia@a.']) contacts(part.repeat(100_000 / part.length));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
