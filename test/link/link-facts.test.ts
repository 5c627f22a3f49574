import { describe, expect, it } from 'vitest';
import { linkAdverts } from '../../src/link/index.js';
import type { Advert } from '../../src/link/index.js';
import { presentedIn } from '../../src/link/persons.js';

function factsOf(adverts: readonly Advert[], id = 'a'): Record<string, unknown> {
  const facts = linkAdverts(adverts).facts.get(id) ?? {};
  return Object.fromEntries(
    Object.entries(facts).map(([fact, input]) => [
      fact,
      typeof input === 'object' && input !== null && 'value' in input ? input.value : 'unknown',
    ]),
  );
}

const PHONE = { phone: '00 00 71 19', city: 'Viborg' };

describe('Facts across adverts', () => {
  it('are true where one contact presents different persons', () => {
    const adverts = [
      { id: 'a', text: 'Nadia, 28, elsker rolige aftener', ...PHONE },
      { id: 'b', text: 'Jeg hedder Carla og er ny her', ...PHONE },
    ];
    expect(factsOf(adverts)).toEqual({ 'same-contact-in-several-adverts': true, 'several-names-on-one-contact': true });
  });

  it('are unknown, not false, where the same person may stand behind them', () => {
    const adverts = [
      { id: 'a', text: 'Nadia, 28, elsker rolige aftener', ...PHONE },
      { id: 'b', text: 'Jeg hedder Nadia og er ny her', ...PHONE },
    ];
    expect(factsOf(adverts)).toEqual({
      'same-contact-in-several-adverts': 'unknown',
      'several-names-on-one-contact': 'unknown',
    });
  });

  it('name the other adverts and the words', () => {
    const { facts } = linkAdverts([
      { id: 'a', text: 'Nadia elsker aftener', user: 'mirage' },
      { id: 'b', text: 'Jeg hedder Carla', user: 'mirage' },
    ]);
    expect(facts.get('a')?.['same-user-id']).toEqual({
      value: true,
      evidence: [{ kind: 'text-span', note: 'user: b', span: [0, 5] }],
    });
  });

  it('tell a copied text by another contact', () => {
    const text =
      'Hello gentlemen, a cheerful lady freshly landed. My place is spotless, parking behind the bakery. Knock twice, smile once.';
    const one = { id: 'a', text, phone: '07700 900123', country: 'GB' };
    expect(factsOf([one, { ...one, id: 'b', phone: '07700 900456' }])['text-copied-between-adverts']).toBe(true);
    expect(factsOf([one, { ...one, id: 'b' }])['text-copied-between-adverts']).toBe('unknown');
  });

  it('tell a number on several sites only with the same person', () => {
    const advert = (id: string, text: string, site: string): Advert => ({ id, text, site, ...PHONE });
    expect(
      factsOf([advert('a', 'Nadia her', 'one'), advert('b', 'Ring til Nadia', 'two')])['number-on-several-sites'],
    ).toBe(true);
    expect(
      factsOf([advert('a', 'Nadia her', 'one'), advert('b', 'Ring til Carla', 'two')])['number-on-several-sites'],
    ).toBe('unknown');
  });

  it('tell a number in three regions within two months', () => {
    const advert = (id: string, city: string, postedAt: string): Advert => ({
      id,
      text: id,
      phone: '00 00 71 19',
      city,
      postedAt,
    });
    const adverts = [
      advert('a', 'Aalborg', '2025-01-01'),
      advert('b', 'Odense', '2025-01-10'),
      advert('c', 'Køge', '2025-02-01'),
    ];
    expect(factsOf(adverts)['same-number-in-several-regions']).toBe(true);
  });

  it('are not said of adverts that stand alone', () => {
    expect(linkAdverts([{ id: 'a', text: 'Nadia', ...PHONE }]).facts.size).toBe(0);
  });
});

describe('Whom an advert presents', () => {
  it('is told by first names and ages', () => {
    expect([...presentedIn('Lexi (24) og Mona, 31 år').names]).toEqual(['lexi', 'mona']);
    expect(presentedIn('Mia, 28. Skriv kun sms').ages).toEqual([28]);
  });

  it('is not told by prices, times and words that are names elsewhere', () => {
    expect(presentedIn('Half hour 60, open 10-20. Summer offer in June!')).toEqual({
      names: new Set(),
      ages: [],
      spans: [],
    });
  });
});
