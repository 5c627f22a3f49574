import type { Advert } from '../../src/link/index.js';

/** Numbers that look like chance and are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Adverts in another order that is the same for the same seed. */
export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const random = seeded(seed);
  return items
    .map((item) => ({ item, at: random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);
}

const SYLLABLES = 'ba de fi go hu ka le mi no pu ra se ti vo wu za be di fo gu'.split(' ');
const TOWNS = ['Viborg', 'Skive', 'Herning', 'Odense', 'Vejle', 'Struer'];
const NAMES = ['Nadia', 'Carla', 'Vera', 'Anita', 'Melissa', 'Isa'];

/** A word that no list holds. */
function madeWord(random: () => number): string {
  const length = 2 + Math.floor(random() * 3);
  return Array.from({ length }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('');
}

/** A telephone number in one of the ways to write it; `n` from 0 to 9999. */
export function writtenNumber(n: number, way: number): string {
  const digits = `0000${String(n).padStart(4, '0')}`;
  const pairs = digits.match(/../gu) ?? [];
  return (
    [digits, pairs.join(' '), `+45 ${pairs.join(' ')}`, `${digits.slice(0, 4)}-${digits.slice(4)}`, `0045${digits}`][
      way % 5
    ] ?? digits
  );
}

/**
 * Adverts of which some share a number, an account or a template, a few of them with a weak tie or a common phrase, and most share nothing.
 *
 * @param count - How many.
 * @param seed - Equal for equal adverts.
 * @returns Adverts with ids in no order.
 */
export function madeLinks(count: number, seed: number): Advert[] {
  const random = seeded(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item; // none is empty
  const templates = Array.from({ length: Math.ceil(count / 8) }, () =>
    Array.from({ length: 14 + Math.floor(random() * 30) }, () => madeWord(random)),
  );
  const phrase = Array.from({ length: 6 }, () => madeWord(random)).join(' ');
  return Array.from({ length: count }, (_, at): Advert => {
    const name = pick(NAMES);
    const city = pick(TOWNS);
    const words =
      random() < 0.4
        ? [...pick(templates)]
        : Array.from({ length: 12 + Math.floor(random() * 30) }, () => madeWord(random));
    const swaps = Math.floor(random() * 4);
    for (let n = 0; n < swaps; n += 1) words[Math.floor(random() * words.length)] = madeWord(random);
    const number = 1000 + Math.floor(random() * count);
    const inText = random() < 0.3 ? ` Ring ${writtenNumber(number, Math.floor(random() * 5))}.` : '';
    const common = random() < 0.3 ? ` ${phrase}.` : '';
    return {
      id: `made-${Math.floor(random() * 1e6)}-${at}`,
      text: `${name} i ${city}. ${words.join(' ')}.${common}${inText}`,
      phone: random() < 0.4 ? writtenNumber(1000 + Math.floor(random() * count), Math.floor(random() * 5)) : '',
      user: random() < 0.5 ? `user_${Math.floor(random() * count * 2)}` : '',
      city,
      postedAt: `2025-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)}T12:00:00Z`,
      ...(random() < 0.5 && { site: pick(['one', 'two']) }),
    };
  });
}
