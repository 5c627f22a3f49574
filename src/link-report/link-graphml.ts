import { STATEMENT } from '../assess/statement.js';
import type { Cluster } from '../link/types.js';
import { linkRow } from './link-row.js';
import type { RowParts } from './link-row.js';

/** Attributes of nodes and edges: id, what it is of, name, type. */
const KEYS = [
  ['d0', 'graph', 'statement', 'string'],
  ['d1', 'node', 'name', 'string'],
  ['d2', 'node', 'cluster', 'string'],
  ['d3', 'node', 'city', 'string'],
  ['d4', 'node', 'postedAt', 'string'],
  ['d5', 'node', 'hub', 'boolean'],
  ['d6', 'edge', 'kind', 'string'],
  ['d7', 'edge', 'strength', 'string'],
  ['d8', 'edge', 'key', 'string'],
  ['d9', 'edge', 'similarity', 'double'],
  ['d10', 'edge', 'days', 'int'],
] as const;

type Values = readonly (readonly [string, string | number | boolean | undefined])[];

/**
 * Clusters as GraphML, for programs that draw graphs: an advert is a node, a link is an edge.
 *
 * @param clusters - The clusters.
 * @param parts - The adverts by id, and what may be shown of them.
 * @returns The file.
 * @example
 * ```ts
 * linkGraphml([], { adverts: new Map(), naming: namingOf([], { redaction: 'spans' }) }).startsWith('<?xml'); // true
 * ```
 */
export function linkGraphml(clusters: readonly Cluster[], parts: RowParts): string {
  const numbers = new Map<string, number>();
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...KEYS.map(([id, of, name, type]) => `<key id="${id}" for="${of}" attr.name="${name}" attr.type="${type}"/>`),
    '<graph id="links" edgedefault="undirected">',
    ...values([['d0', STATEMENT]]),
  ];
  for (const cluster of clusters) {
    const row = linkRow(cluster, parts);
    const hubs = new Set(cluster.hubs);
    for (const [index, id] of cluster.adverts.entries()) {
      numbers.set(id, numbers.size);
      const { city, postedAt } = (parts.naming.open ? parts.adverts.get(id) : undefined) ?? {};
      lines.push(
        `<node id="n${numbers.get(id) ?? ''}">`,
        ...values([
          ['d1', row.adverts[index]],
          ['d2', row.cluster],
          ['d3', city],
          ['d4', postedAt],
          ['d5', hubs.has(id)],
        ]),
        '</node>',
      );
    }
    for (const [index, { a, b, kind, strength }] of cluster.links.entries()) {
      const because = row.links[index]?.because;
      lines.push(
        `<edge source="n${numbers.get(a) ?? ''}" target="n${numbers.get(b) ?? ''}">`,
        ...values([
          ['d6', kind],
          ['d7', strength],
          ['d8', because?.key],
          ['d9', because?.similarity],
          ['d10', because?.days],
        ]),
        '</edge>',
      );
    }
  }
  return `${[...lines, '</graph>', '</graphml>'].join('\n')}\n`;
}

function values(pairs: Values): readonly string[] {
  return pairs.flatMap(([key, value]) =>
    value === undefined ? [] : [`<data key="${key}">${escaped(String(value))}</data>`],
  );
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Characters that XML 1.0 cannot hold, not even as references. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

function escaped(text: string): string {
  return text
    .replace(UNWRITABLE, '\u{FFFD}')
    .replace(/[&<>]/gu, (character) => ENTITIES[character] ?? '')
    .replaceAll('\r', '&#13;');
}
