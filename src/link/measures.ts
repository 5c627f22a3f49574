import { joined, SEED } from './hash.js';
import { KIND, type WordReader } from './words.js';

/** Three measures in centimetres. */
const LEAST_MEASURE = 50;
const MOST_MEASURE = 140;
/** What magazines call ideal is written by many. */
const IDEAL = '90-60-90';

interface Numbers {
  readonly values: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * One body in numbers: three measures with a height and an age. Adverts that agree in all five present one person, in whatever language.
 *
 * @param words - The words of a text.
 * @returns A hash; undefined where one of the five is missing.
 */
export function measuresOf(words: WordReader): number | undefined {
  if (!words.hasMeasures) return undefined;
  const numbers = numbersOf(words);
  const { values } = numbers;
  if (values.length < 5) return undefined;
  const at = tripleAt(words.text, numbers);
  if (at === undefined) return undefined;
  const rest = values.map((value, n) => ({ value, n })).filter(({ n }) => n < at || n > at + 2);
  const height = heightOf(words.text, numbers, at);
  const age = rest.find(({ value, n }) => value >= 18 && value <= 69 && n !== height?.last)?.value;
  if (height === undefined || age === undefined) return undefined;
  return [...values.slice(at, at + 3), height.value, age].reduce((hash, value) => joined(hash, value), SEED);
}

function numbersOf(words: WordReader): Numbers {
  const [values, starts, ends]: [number[], number[], number[]] = [[], [], []];
  for (let at = 0; at < words.count; at += 1) {
    if (words.kinds[at] !== KIND.number) continue;
    const [start, end] = [words.starts[at] ?? 0, words.ends[at] ?? 0];
    if (end - start > 3) continue;
    values.push(Number(words.text.slice(start, end)));
    starts.push(start);
    ends.push(end);
  }
  return { values, starts, ends };
}

function tripleAt(text: string, { values, starts, ends }: Numbers): number | undefined {
  for (let at = 0; at + 2 < values.length; at += 1) {
    const three = values.slice(at, at + 3);
    const joints = [text.slice(ends[at], starts[at + 1]), text.slice(ends[at + 1], starts[at + 2])];
    if (
      three.every((value) => value >= LEAST_MEASURE && value <= MOST_MEASURE) &&
      joints.every((joint) => /^\s?[-–/x]\s?$/u.test(joint)) &&
      three.join('-') !== IDEAL
    )
      return at;
  }
  return undefined;
}

/** `1,65` or `165`, in centimetres. */
function heightOf(
  text: string,
  { values, starts, ends }: Numbers,
  triple: number,
): { readonly value: number; readonly last: number } | undefined {
  for (let at = 0; at < values.length; at += 1) {
    if (at >= triple && at <= triple + 2) continue;
    const [value = 0, next = 0] = [values[at], values[at + 1]];
    if (value >= 140 && value <= 199) return { value, last: at };
    if (value === 1 && next >= 40 && next <= 99 && /^[.,]\s?$/u.test(text.slice(ends[at], starts[at + 1])))
      return { value: 100 + next, last: at + 1 };
  }
  return undefined;
}
