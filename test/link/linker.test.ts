import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contactsOf } from '../../src/link/contacts-of.js';
import { spacedAddresses } from '../../src/link/spaced-addresses.js';
import { toldNumbers } from '../../src/link/told-numbers.js';
import { linkAdverts, linker } from '../../src/link/index.js';
import type { Advert, Cluster } from '../../src/link/index.js';
import { findContacts } from '../../src/text/index.js';
import { madeLinks } from '../support/made-links.js';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly country?: string;
}

function rowsOf(name: string): Row[] {
  return readFileSync(`test/fixtures/${name}.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

describe('A linker', () => {
  it('that reads adverts again from where they are stored finds what linking them in memory finds', () => {
    const adverts = madeLinks(3000, 7);
    const stored = adverts.map((advert) => JSON.stringify(advert));
    const { add, finish } = linker({ country: 'DK' });
    for (const line of stored) add(JSON.parse(line) as Advert);
    const { clusters, setAside } = finish((index) => JSON.parse(stored[index] ?? '') as Advert);
    const whole = linkAdverts(adverts, { country: 'DK' });
    const found: Cluster[] = [];
    for (const { cluster, facts } of clusters) {
      found.push(cluster);
      for (const [id, ofAdvert] of facts) expect(ofAdvert).toEqual(whole.facts.get(id));
    }
    expect(found).toEqual(whole.clusters);
    expect(setAside).toEqual(whole.setAside);
    expect(found.length).toBeGreaterThan(100);
  }, 60_000);
});

describe('Looking for contacts only where they may stand', () => {
  const around = ' blomster i haven lyser op om sommeren.'.repeat(6);

  it.each(['devset/ads', 'devset/links', 'adverts/dan', 'adverts/eng', 'adverts/other', 'adverts/links'])(
    'finds what reading all of a text finds: %s',
    (name) => {
      for (const { id, text, country } of rowsOf(name)) {
        const long = `${around} ${text} ${around}`;
        // These two are read beside `findContacts`, over all of the text.
        if (toldNumbers(long).length > 0 || spacedAddresses(long).length > 0) continue;
        const known = country === undefined ? {} : { country };
        const whole = findContacts(long, known).map(({ span }) => long.slice(span.start, span.end));
        const { places } = contactsOf({ id, text: long, ...known }, {});
        expect(places.map(({ start, end }) => long.slice(start, end))).toEqual(whole);
      }
    },
    60_000,
  );
});
