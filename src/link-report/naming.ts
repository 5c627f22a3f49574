import type { Cluster, LinkKind } from '../link/types.js';
import type { Redaction } from '../screen/row.js';

/** What adverts and keys are called in a result. */
export interface Naming {
  /** Whether words, numbers, towns and dates of the adverts may stand in it. */
  readonly open: boolean;
  /** The name of an advert, by its id. */
  readonly advert: (id: string) => string;
  /** The name of a key. */
  readonly key: (kind: LinkKind, key: string) => string;
  /** The name of a cluster is a digest of an id, so that it may stand only where ids may. */
  readonly cluster: (cluster: string) => string;
}

/** Who names what. */
export interface NamingOptions {
  readonly redaction: Redaction;
  /** Name of an advert that may be shown whatever its id holds, such as a keyed pseudonym or its line; `advert-1` and so on by default. */
  readonly nameOf?: ((id: string) => string) | undefined;
  /** Name of a key that may be shown, such as a keyed pseudonym; `phone-1` and so on by default. */
  readonly keyOf?: ((kind: LinkKind, key: string) => string) | undefined;
}

/**
 * What adverts and keys are called: as they are, or, where everything is redacted, by names that hold nothing of the input. Numbers are given in the order of
 * the clusters, so that the same input gives the same names.
 *
 * @param clusters - The clusters.
 * @param options - Redaction and names.
 * @returns The names.
 * @example
 * ```ts
 * namingOf(clusters, { redaction: 'full' }).key('phone', '+4500001234'); // 'phone-1'
 * ```
 */
export function namingOf(clusters: readonly Cluster[], { redaction, nameOf, keyOf }: NamingOptions): Naming {
  if (redaction !== 'full') return { open: true, advert: (id) => id, key: (_, key) => key, cluster: (name) => name };
  const [ids, groups, keys] = [numbering(), numbering(), new Map<LinkKind, (name: string) => number>()];
  const keyNumber = (kind: LinkKind, key: string): number => {
    const numbers = keys.get(kind) ?? numbering();
    keys.set(kind, numbers);
    return numbers(key);
  };
  for (const { cluster, adverts, links } of clusters) {
    groups(cluster);
    if (nameOf === undefined) for (const id of adverts) ids(id);
    if (keyOf === undefined) for (const { kind, because } of links) keyNumber(kind, because.key);
  }
  return {
    open: false,
    advert: nameOf ?? ((id) => `advert-${ids(id)}`),
    key: keyOf ?? ((kind, key) => `${kind}-${keyNumber(kind, key)}`),
    cluster: (name) => `cluster-${groups(name)}`,
  };
}

function numbering(): (name: string) => number {
  const numbers = new Map<string, number>();
  return (name) => {
    const number = numbers.get(name) ?? numbers.size + 1;
    numbers.set(name, number);
    return number;
  };
}
