// Keeps what a block of a page prints and gives, beside what its comments claim. Plain JavaScript, because blocks also run in empty projects.
import { formatWithOptions, inspect } from 'node:util';

/** A recorder for one block: `log` takes the place of `console.log`, and `claim` is what the block's module tells. */
export function claimRecorder() {
  /** @type {string[]} */
  const printed = [];
  /** @type {{ text: string, came: string, also: string }[]} */
  const claims = [];
  let unclaimed = 0;
  let begun = 0;
  return {
    /** @param {unknown[]} values */
    log(...values) {
      printed.push(formatWithOptions({ colors: false }, ...values));
    },
    claim: {
      begin() {
        unclaimed += printed.length - begun;
        begun = printed.length;
      },
      /** @param {string} text @param {{ readonly value: unknown }} [given] */
      end(text, given) {
        const came = given === undefined ? printed.slice(begun).join('\n') : inspect(given.value);
        begun = printed.length;
        claims.push({ text, came, also: typeof given?.value === 'string' ? given.value : came });
      },
    },
    /** What was claimed and what came, and how many lines were printed without a claim. */
    outcome() {
      return { claims, unclaimed: unclaimed + printed.length - begun };
    },
  };
}

/**
 * What is wrong with the claims of a block.
 *
 * @param {ReturnType<ReturnType<typeof claimRecorder>['outcome']>} outcome
 * @returns {string[]}
 */
export function falseClaims({ claims, unclaimed }) {
  return [
    ...claims.flatMap(({ text, came, also }) =>
      agrees(text, came) || agrees(text, also) ? [] : [`says: ${text}\ngives: ${came}`],
    ),
    ...(unclaimed === 0 ? [] : [`${unclaimed} lines printed without an arrow`]),
  ];
}

/** One space for every run of white space, so that a claim may stand on one line. */
const flat = (text) => text.replaceAll(/\s+/gu, ' ').trim();

/** Compares a claim with what came; `…` in the claim stands for anything. */
function agrees(claim, came) {
  const [first = '', ...parts] = flat(claim).split('…');
  const text = flat(came);
  const last = parts.pop();
  if (last === undefined) return text === first;
  let at = first.length;
  for (const part of parts) {
    const found = text.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return text.startsWith(first) && text.endsWith(last) && text.length - last.length >= at;
}
