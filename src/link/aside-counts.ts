import type { LinkKind, SetAside } from './types.js';

/** Reasons in the order in which the first that holds is told. */
const REASONS: readonly SetAside['reason'][] = [
  'placeholder',
  'help-line',
  'boilerplate',
  'short',
  'ignored',
  'too-common',
];

/** How many adverts have a key that links nothing. */
export class AsideCounts {
  readonly #counts = new Map<string, SetAside>();

  count(kind: LinkKind, key: string, reason: SetAside['reason'], adverts = 1): void {
    const name = `${kind}:${key}`;
    const known = this.#counts.get(name);
    if (known === undefined) this.#counts.set(name, { kind, key, adverts, reason });
    else {
      const first = REASONS.indexOf(reason) < REASONS.indexOf(known.reason) ? reason : known.reason;
      this.#counts.set(name, { kind, key, adverts: known.adverts + adverts, reason: first });
    }
  }

  /** Counts what others counted. */
  add(counted: readonly SetAside[]): void {
    for (const { kind, key, reason, adverts } of counted) this.count(kind, key, reason, adverts);
  }

  /** All that was counted; nothing is counted then. */
  take(): SetAside[] {
    const counted = [...this.#counts.values()];
    this.#counts.clear();
    return counted;
  }

  /** Keys that several adverts have, in their order. */
  list(): SetAside[] {
    return [...this.#counts]
      .filter(([, { adverts }]) => adverts > 1)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([, counted]) => counted);
  }
}
