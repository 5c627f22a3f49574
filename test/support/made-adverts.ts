import { readFileSync } from 'node:fs';
import { randomFrom } from './disguises.js';
import type { Random } from './disguises.js';
import { isTestHalf } from './halves.js';

/** An advert put together from pieces of others. */
export interface MadeAdvert {
  readonly id: string;
  readonly country: string;
  readonly text: string;
}

interface Source {
  readonly id: string;
  readonly lang: string;
  readonly country: string;
  readonly text: string;
}

/**
 * As many different adverts as wanted, of about 400 characters each, made of sentences of the devset's development half: those of one advert are of
 * one language, and figures that are neither times nor telephone numbers vary.
 *
 * @param count - How many.
 * @returns The same adverts at every call.
 */
export function madeAdverts(count: number): readonly MadeAdvert[] {
  const sources = readFileSync('test/fixtures/devset/ads.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Source) // our own file
    .filter(({ id }) => !isTestHalf(id));
  const random = randomFrom(7);
  return Array.from({ length: count }, (_, at) => {
    const first = sources[at % sources.length];
    if (first === undefined) throw new Error('The devset has no development half.');
    const alike = sources.filter(({ lang }) => lang === first.lang);
    return { id: `made-${at + 1}`, country: first.country, text: made(first, alike, random) };
  });
}

const LENGTH = 400;

function made(first: Source, alike: readonly Source[], random: Random): string {
  const pieces = sentencesOf(first.text);
  const taken = pieces.slice(random(Math.max(1, pieces.length - 1)));
  while (taken.join(' ').length < LENGTH) {
    const others = sentencesOf(alike[random(alike.length)]?.text ?? first.text);
    taken.push(others[random(others.length)] ?? first.text);
  }
  return varied(taken.join(' ').slice(0, LENGTH + 20), random);
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?\n])\s+/u).filter((sentence) => sentence !== '');
}

/** Sums such as 1200 become other sums. */
function varied(text: string, random: Random): string {
  return text.replace(/(?<!\d ?)[1-9]\d{2,3}(?! ?\d)/gu, (figure) => String(Number(figure) + 10 * random(9)));
}
