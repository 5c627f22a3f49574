import { STATEMENT } from '../assess/statement.js';
import type { Advert, Cluster, Link, LinkKind, LinkStrength, Place } from '../link/types.js';
import type { Naming } from './naming.js';
import { isTextLink } from './shared-keys.js';

/** A place in an advert, with the words that stand there. */
export interface PlaceRow extends Place {
  /** Left out where everything is redacted. */
  readonly words?: string;
}

/** A link of a row. */
export interface LinkOfRow {
  readonly a: string;
  readonly b: string;
  readonly kind: LinkKind;
  readonly strength: LinkStrength;
  readonly because: {
    readonly key: string;
    readonly a: readonly PlaceRow[];
    readonly b: readonly PlaceRow[];
    readonly similarity?: number;
    readonly days?: number;
    readonly cities?: readonly [string, string];
  };
}

/** A cluster as one line of a file. */
export interface LinkRow {
  readonly cluster: string;
  readonly adverts: readonly string[];
  readonly links: readonly LinkOfRow[];
  readonly hubs: readonly string[];
  readonly chain: boolean;
  /** What a result means and does not mean; it travels with every row. */
  readonly statement: string;
}

/** Adverts by id: a `Map`, or whatever finds them. */
export interface AdvertsById {
  /** The advert; nothing where there is none. */
  readonly get: (id: string) => Advert | undefined;
}

/** Beside a cluster: where its words are, and what of them may be shown. */
export interface RowParts {
  readonly adverts: AdvertsById;
  readonly naming: Naming;
}

/**
 * A cluster as one row of plain data.
 *
 * @param cluster - The cluster.
 * @param parts - The adverts by id, and what may be shown of them.
 * @returns The row.
 * @example
 * ```ts
 * linkRow(cluster, { adverts, naming }).links[0]?.because.a; // [{ field: 'text', start: 12, end: 23, words: '00 00 12 34' }]
 * ```
 */
export function linkRow({ cluster, adverts, links, hubs, chain }: Cluster, parts: RowParts): LinkRow {
  const { naming } = parts;
  return {
    cluster: naming.cluster(cluster),
    adverts: adverts.map(naming.advert),
    links: links.map((link) => linkOfRow(link, parts)),
    hubs: hubs.map(naming.advert),
    chain,
    statement: STATEMENT,
  };
}

function linkOfRow(link: Link, { adverts, naming }: RowParts): LinkOfRow {
  const { a, b, kind, strength, because } = link;
  const { key, similarity, days, cities } = because;
  const placed = (id: string, places: readonly Place[]): readonly PlaceRow[] => {
    // What two texts share is said once.
    const advert = naming.open && !(isTextLink(link) && id === b) ? adverts.get(id) : undefined;
    return places.map(({ field, start, end }) => ({
      field,
      start,
      end,
      ...(advert !== undefined && { words: (advert[field] ?? '').slice(start, end) }),
    }));
  };
  return {
    a: naming.advert(a),
    b: naming.advert(b),
    kind,
    strength,
    because: {
      key: naming.key(kind, key),
      a: placed(a, because.a),
      b: placed(b, because.b),
      ...(similarity !== undefined && { similarity }),
      ...(days !== undefined && { days }),
      ...(cities !== undefined && naming.open && { cities }),
    },
  };
}
