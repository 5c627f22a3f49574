import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkAdverts, linkKeys } from '../../src/link/index.js';
import type { Advert, Linked, LinkOptions } from '../../src/link/index.js';
import { madeLinks, shuffled } from '../support/made-links.js';

function clustersOf(linked: Linked): string[] {
  return linked.clusters.map(({ adverts }) => adverts.join());
}

function advertsOf(path: string): Advert[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Advert);
}

describe('Contacts that adverts share', () => {
  const ways = ['+45 00 00 71 19', '00007119', '0000 7119', '(+45) 00.00.71.19', '0045 0000-7119', '00-00-71-19'];

  it.each(ways)('tie adverts however a number is written: %s', (phone) => {
    const adverts = [
      { id: 'a', text: 'Kaffe og en stille time', phone: '00 00 71 19', city: 'Viborg' },
      { id: 'b', text: 'Something else altogether', phone, city: 'Viborg' },
    ];
    expect(clustersOf(linkAdverts(adverts))).toEqual(['a,b']);
  });

  it.each([
    'ring nul nul nul nul enoghalvfjerds nitten',
    'nul nul 00 71 19',
    'zero zero zero zero seven one one nine',
    '0O0O71I9',
  ])('tie adverts where the number is in the text and disguised: %s', (text) => {
    const adverts = [
      { id: 'a', text: 'Kaffe', phone: '00 00 71 19' },
      { id: 'b', text, country: 'DK' },
    ];
    expect(clustersOf(linkAdverts(adverts, { country: 'DK' }))).toEqual(['a,b']);
  });

  it('tie adverts by an address, in whatever disguise', () => {
    const adverts = [
      { id: 'a', text: 'skriv til rosenhave at example dot org' },
      { id: 'b', text: 'Rosenhave@example.org' },
      { id: 'c', text: 'noget helt andet', email: ' ROSENHAVE+annonce@example.org ' },
    ];
    expect(clustersOf(linkAdverts(adverts))).toEqual(['a,b,c']);
  });

  it('tie adverts by a name on a messenger', () => {
    const adverts = [
      { id: 'a', text: 'Telegram: @velvet_fox88' },
      { id: 'b', text: 'skriv på telegram: velvet_fox88' },
    ];
    expect(linkAdverts(adverts).clusters[0]?.links[0]?.kind).toBe('handle');
  });

  it('tie adverts by an account within its site, whatever its capitals', () => {
    const advert = (id: string, user: string, site: string): Advert => ({ id, text: `${id} alene`, user, site });
    expect(clustersOf(linkAdverts([advert('a', 'Mirage', 'one'), advert('b', 'mirage', 'one')]))).toEqual(['a,b']);
    expect(clustersOf(linkAdverts([advert('a', 'mirage', 'one'), advert('b', 'mirage', 'two')]))).toEqual([]);
    expect(clustersOf(linkAdverts([advert('a', 'mirage', 'one'), advert('b', 'mirage1', 'one')]))).toEqual([]);
  });

  it('are two numbers in two countries', () => {
    const adverts = [
      { id: 'a', text: 'x', phone: '+45 00 00 71 19' },
      { id: 'b', text: 'y', phone: '+47 00 00 71 19' },
    ];
    expect(linkAdverts(adverts).clusters).toEqual([]);
  });
});

describe('Contacts that link nothing', () => {
  const pair = (phone: string): Linked =>
    linkAdverts([
      { id: 'a', text: 'Kaffe', phone, city: 'Viborg' },
      { id: 'b', text: 'Te', phone, city: 'Viborg' },
    ]);

  it.each([
    '00 00 00 00',
    '+45 00 00 00 00',
    '12345678',
    '11 11 11 11',
    '87654321',
    '12 12 12 12',
    '11 22 33 44',
    '12341234',
    '00000001',
    '0123456789',
  ])('are numbers that fill a field: %s', (phone) => {
    const { clusters, setAside } = pair(phone);
    expect(clusters).toEqual([]);
    expect(setAside.find(({ kind }) => kind === 'phone')).toMatchObject({ adverts: 2, reason: 'placeholder' });
  });

  it.each(['70 20 25 50', '+45 70 20 25 50', '0045 70202550', '+44 8000 121 700'])(
    'are numbers of help lines: %s',
    (phone) => {
      const { clusters, setAside } = pair(phone);
      expect(clusters).toEqual([]);
      expect(setAside.find(({ kind }) => kind === 'phone')?.reason).toBe('help-line');
    },
  );

  it('are numbers that stand behind the words for a help line', () => {
    const text = (id: string): Advert => ({ id, text: `${id} er alene. Hjælpelinje: 00 00 55 66`, city: 'Viborg' });
    expect(linkAdverts([text('Anna'), text('Bodil')]).clusters).toEqual([]);
  });

  it('are mailboxes of the site and accounts of nobody', () => {
    const advert = (id: string): Advert => ({
      id,
      text: 'support@example.org',
      user: 'Guest',
      email: 'test@example.org',
    });
    expect(linkAdverts([advert('a'), advert('b')]).clusters).toEqual([]);
  });

  it('are numbers one digit apart or with two digits swapped', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 9999 }), fc.nat(3), fc.integer({ min: 1, max: 9 }), (n, place, by) => {
        const digits = String(n).padStart(4, '0');
        const changed = Array.from(digits);
        changed[place] = String((Number(digits[place]) + by) % 10);
        const swapped = Array.from(digits);
        [swapped[place % 3], swapped[(place % 3) + 1]] = [digits[(place % 3) + 1] ?? '', digits[place % 3] ?? ''];
        for (const other of [changed.join(''), swapped.join('')]) {
          if (other === digits) continue;
          const adverts = [
            { id: 'a', text: 'Kaffe', phone: `0000${digits}`, city: 'Viborg' },
            { id: 'b', text: 'Te', phone: `00 00 ${other}`, city: 'Viborg' },
          ];
          expect(linkAdverts(adverts).clusters).toEqual([]);
        }
      }),
    );
  });

  it('are keys that too many adverts share', () => {
    const adverts = Array.from({ length: 5 }, (_, at) => ({
      id: `a${at}`,
      text: `nummer ${at}`,
      phone: '00 00 71 19',
      city: 'Viborg',
    }));
    const { clusters, setAside } = linkAdverts(adverts, { mostAdverts: 4 });
    expect(clusters).toEqual([]);
    expect(setAside).toContainEqual({ kind: 'phone', key: '00007119', adverts: 5, reason: 'too-common' });
    expect(linkAdverts(adverts, { mostAdverts: 5 }).clusters).toHaveLength(1);
  });

  it('are keys that the caller leaves out', () => {
    const adverts = ['a', 'b'].map((id) => ({ id, text: id, phone: '00 00 71 19', city: 'Viborg' }));
    const { clusters, setAside } = linkAdverts(adverts, { ignore: ['phone:00007119'] });
    expect(clusters).toEqual([]);
    expect(setAside).toContainEqual({ kind: 'phone', key: '00007119', adverts: 2, reason: 'ignored' });
  });
});

describe('Texts that adverts share', () => {
  const template = (name: string, town: string, price: number): string =>
    `Hello gentlemen, I'm ${name}, a cheerful lady freshly landed in ${town}. My place is spotless, with parking behind the bakery. I never rush anybody. 30 min £${price}. Knock twice, smile once.`;

  it('tie adverts whose names, towns and prices were swapped', () => {
    const linked = linkAdverts([
      { id: 'a', text: template('Ruby', 'Leeds', 80) },
      { id: 'b', text: template('Opal', 'Hull', 90) },
    ]);
    expect(linked.clusters[0]?.links[0]).toMatchObject({
      kind: 'same-text',
      strength: 'strong',
      because: { similarity: 1 },
    });
  });

  it('tie adverts with the sentences in another order', () => {
    const sentences = template('Ruby', 'Leeds', 80).split('. ');
    const linked = linkAdverts([
      { id: 'a', text: sentences.join('. ') },
      { id: 'b', text: [...sentences].reverse().join('. ') },
    ]);
    expect(linked.clusters).toHaveLength(1);
  });

  it('do not tie adverts by stock phrases of the trade', () => {
    const linked = linkAdverts([
      {
        id: 'a',
        text: 'Sød og diskret kvinde tilbyder massage i rolige omgivelser. Ring eller skriv for tid. Ingen skjult nummer.',
      },
      { id: 'b', text: 'Diskret og sød kvinde på 40. Rolige omgivelser, ring eller skriv. Ikke skjult nummer, tak.' },
    ]);
    expect(linked.clusters).toEqual([]);
  });

  it('do not tie adverts by sample texts and small print of the site', () => {
    const footer =
      'Denne annonce er oprettet af brugeren selv. Siden er ikke ansvarlig for indholdet. Anmeld annoncen til support.';
    const linked = linkAdverts([
      { id: 'a', text: `Massage i Hjørring. ${footer}` },
      { id: 'b', text: `Karen er hjemme igen. ${footer}` },
    ]);
    expect(linked.clusters).toEqual([]);
  });

  it('do not tie adverts by a long passage on a line of its own at the end when each goes on with something else', () => {
    const passage = 'the quiet harbour keeps its lanterns burning while gulls argue over bread and tide';
    const linked = linkAdverts([
      {
        id: 'a',
        text: `I repair bicycles, grow tomatoes and sing in a choir every other Wednesday evening.\n${passage}`,
      },
      {
        id: 'b',
        text: `My grandmother taught me knitting, chess, patience and how to bake sourdough properly.\n${passage}`,
      },
    ]);
    expect(linked.clusters).toEqual([]);
  });

  it('do not tie adverts that say next to nothing', () => {
    const { clusters, setAside } = linkAdverts([
      { id: 'a', text: 'Call me' },
      { id: 'b', text: 'Call me!' },
    ]);
    expect(clusters).toEqual([]);
    expect(setAside[0]).toMatchObject({ kind: 'same-text', adverts: 2, reason: 'short' });
  });

  it('tie adverts weakly where little is common, and only together with another weak tie', () => {
    const text = [
      'Kolde nætter ved fjorden. Vander kolibri telte smaragd lanterne, bagefter drikker jeg kakao',
      'Naboen klager over støj. Vander kolibri telte smaragd lanterne, hunden bjæffer',
    ];
    const linked = (user: string): Linked =>
      linkAdverts([
        { id: 'a', text: text[0] ?? '', user: 'mirage', site: 'one' },
        { id: 'b', text: text[1] ?? '', user, site: 'two' },
      ]);
    expect(linked('another').clusters).toEqual([]);
    expect(linked('mirage').clusters[0]?.links.map(({ kind, strength }) => `${kind} ${strength}`)).toEqual([
      'similar-text weak',
      'user weak',
    ]);
  });
});

describe('What links say', () => {
  it('holds at its places: each gives back what both share', () => {
    for (const path of ['test/fixtures/devset/links.jsonl', 'test/fixtures/adverts/links.jsonl']) {
      const adverts = advertsOf(path);
      const byId = new Map(adverts.map((advert) => [advert.id, advert]));
      for (const { links } of linkAdverts(adverts).clusters)
        for (const { a, b, kind, because } of links) {
          expect(a < b).toBe(true);
          for (const [id, places] of [
            [a, because.a],
            [b, because.b],
          ] as const) {
            expect(places.length).toBeGreaterThan(0);
            for (const { field, start, end } of places) {
              const words = byId.get(id)?.[field]?.slice(start, end) ?? '';
              expect(words).not.toBe('');
              const again: Advert = {
                id: 'x',
                text: field === 'text' ? words : '',
                [field]: words,
                city: byId.get(id)?.city ?? '',
              };
              if (kind === 'phone')
                expect(linkKeys(again)).toContainEqual({
                  kind,
                  key: because.key.replace(/^\+(?:45|44|46|47|49)/u, ''),
                });
              if (kind === 'user') expect(words.toLowerCase()).toBe(because.key);
            }
          }
        }
    }
  });

  it('tells days and towns between the two', () => {
    const linked = linkAdverts([
      { id: 'a', text: 'x', phone: '00 00 71 19', city: 'Viborg', postedAt: '2025-01-01T20:00:00+01:00' },
      { id: 'b', text: 'y', phone: '00 00 71 19', city: 'Skive', postedAt: '2025-01-04T19:00:00+01:00' },
    ]);
    expect(linked.clusters[0]?.links[0]?.because).toMatchObject({ days: 2, cities: ['Viborg', 'Skive'] });
  });
});

describe('Linking', () => {
  it('refuses two adverts with one id', () => {
    expect(() =>
      linkAdverts([
        { id: 'a', text: '' },
        { id: 'a', text: '' },
      ]),
    ).toThrow('duplicate-id at /1/id');
  });

  it('gives the same whatever the order of the adverts', () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const adverts = madeLinks(120, seed);
      const linked = linkAdverts(adverts, OPTIONS);
      expect(linked.clusters.length).toBeGreaterThan(3);
      expect(linkAdverts(shuffled(adverts, seed), OPTIONS)).toEqual(linked);
    }
  });

  it('is grouping by keys, then linking each connected set by itself', () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const adverts = madeLinks(150, seed);
      const whole = linkAdverts(adverts, OPTIONS);
      const { sets, ignore } = distributed(adverts, OPTIONS);
      const parts = sets.map((set) => linkAdverts(set, { ...OPTIONS, ignore }));
      const clusters = parts.flatMap((part) => part.clusters);
      clusters.sort((one, other) => ((one.adverts[0] ?? '') < (other.adverts[0] ?? '') ? -1 : 1));
      expect(clusters).toEqual(whole.clusters);
      const facts = new Map(parts.flatMap((part) => [...part.facts]));
      expect(facts).toEqual(whole.facts);
    }
  });

  it('changes no other cluster when an unrelated advert is added', () => {
    const other = {
      id: 'm',
      text: 'Qwxyz plimstock verandering zonder getuige, jolster vandaag brumpelt kwistig.',
      phone: '07700 900999',
      country: 'GB',
    };
    for (let seed = 1; seed <= 8; seed += 1) {
      const adverts = madeLinks(100, seed);
      expect(linkAdverts([...adverts, other]).clusters).toEqual(linkAdverts(adverts).clusters);
    }
  });

  it('ends soon for a number that 100,000 adverts share and for a chain of as many', () => {
    const size = 100_000;
    const digits = (n: number): string => `07${String(100_000_000 + ((n * 7_919) % 899_999_999)).slice(0, 9)}`;
    const star = Array.from({ length: size }, (_, n) => ({
      id: `s${n}`,
      text: `x${n}`,
      phone: '07700 900123',
      country: 'GB',
    }));
    expect(linkAdverts(star, { mostAdverts: size }).clusters[0]?.adverts).toHaveLength(size);
    const chain = Array.from({ length: size }, (_, n) => ({
      id: `c${n}`,
      text: '',
      phone: digits(Math.floor(n / 2)),
      user: `u${Math.floor((n + 1) / 2)}`,
      country: 'GB',
    }));
    const linked = linkAdverts(chain).clusters[0];
    expect(linked?.adverts).toHaveLength(size);
    expect(linked?.chain).toBe(true);
    expect(linked?.hubs.length).toBe(size - 4);
  }, 300_000);
});

const OPTIONS: LinkOptions = { mostAdverts: 12, country: 'DK' };

/** The recipe of `linkKeys`, step by step. */
function distributed(adverts: readonly Advert[], options: LinkOptions): { sets: Advert[][]; ignore: string[] } {
  const holders = new Map<string, number[]>();
  adverts.forEach((advert, at) => {
    for (const { kind, key } of linkKeys(advert, options)) {
      const name = `${kind}:${key}`;
      holders.set(name, [...(holders.get(name) ?? []), at]);
    }
  });
  const ignore = [...holders].filter(([, all]) => all.length > (options.mostAdverts ?? 0)).map(([name]) => name);
  const parent = adverts.map((_, at) => at);
  const find = (at: number): number => (parent[at] === at ? at : find(parent[at] ?? at));
  for (const [name, all] of holders)
    if (!ignore.includes(name)) for (const one of all) parent[find(one)] = find(all[0] ?? one);
  const sets = new Map<number, Advert[]>();
  adverts.forEach((advert, at) => {
    sets.set(find(at), [...(sets.get(find(at)) ?? []), advert]);
  });
  return { sets: [...sets.values()], ignore };
}
