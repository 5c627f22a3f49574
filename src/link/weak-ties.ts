import { inOrder, type Ties, type WeakKey } from './ties.js';

/** Joins adverts that several weak ties of different kinds hold together. */
export function weakTies(ties: Ties): void {
  for (const [a, b] of ties.weakTexts) {
    const shared = (ties.weakKeys.get(a) ?? []).find(({ hash }) => hasKey(ties.weakKeys.get(b), hash));
    if (shared === undefined) continue;
    ties.add({ kind: shared.kind, strength: 'weak', a, b, hash: shared.hash });
    ties.add({ kind: 'similar-text', strength: 'weak', a, b, hash: 0 });
  }
  for (const { keys, adverts } of sameHints(ties)) {
    const [a = 0, ...others] = inOrder(adverts);
    for (const b of others) for (const { kind, hash } of keys) ties.add({ kind, strength: 'weak', a, b, hash });
  }
}

function hasKey(keys: readonly WeakKey[] | undefined, hash: number): boolean {
  return keys?.some((key) => key.hash === hash) ?? false;
}

interface SameHints {
  readonly keys: readonly WeakKey[];
  readonly adverts: number[];
}

/** Adverts that share two hints of different kinds. */
function sameHints(ties: Ties): SameHints[] {
  const groups = new Map<string, SameHints>();
  for (const [advert, keys] of ties.weakKeys)
    for (const [at, one] of keys.entries())
      for (const other of keys.slice(at + 1)) {
        if (one.kind === other.kind) continue;
        const pair = one.kind < other.kind ? [one, other] : [other, one];
        const name = pair.map(({ hash }) => hash).join();
        const group = groups.get(name);
        if (group === undefined) groups.set(name, { keys: pair, adverts: [advert] });
        else group.adverts.push(advert);
      }
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, group]) => group);
}
