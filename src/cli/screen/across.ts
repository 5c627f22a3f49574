import { createHash } from 'node:crypto';
import { sharedWith } from '../../link-report/shared-with.js';
import type { AcrossAdverts } from '../../screen/row.js';
import { findLinks, type Joined } from '../link/find.js';
import { FIELDS } from '../link/plan.js';
import type { Pool } from './pool.js';
import type { ScreenPlan } from './plan.js';
import type { Source } from './source.js';

/** What links show of the adverts of a file. */
export interface LinkedFile {
  /** What they show of the records on some lines, the first of them and the one behind the last. */
  readonly between: (line: number, end: number) => ReadonlyMap<number, AcrossAdverts>;
  /** Changes with anything that they show. */
  readonly digest: string;
  readonly clusters: number;
  readonly linked: number;
  /** Records that are screened and cannot be linked: without an id of their own, or with fields that are neither text nor a number. */
  readonly unlinked: number;
}

/**
 * Links the adverts of a file, before they are screened: what one of them shows across adverts rests on all of them.
 *
 * @param source - The records.
 * @param plan - What was asked for.
 * @param onProgress - Called after every block with the bytes and rows done so far.
 * @returns What the links show, by line.
 */
export async function linkedFile(
  source: Source,
  { path, fields, country, limit, workers }: ScreenPlan,
  onProgress: (bytes: number, rows: number) => void,
): Promise<LinkedFile> {
  const own = Object.fromEntries(FIELDS.map((field) => [field, field])) as Record<(typeof FIELDS)[number], string>; // each is in the list
  const names = { ...own, id: fields.id, text: fields.text, country: fields.country };
  const options = country === undefined ? {} : { country };
  const joined = await findLinks(source, {
    plan: { path, fields: names, limit },
    options,
    threads: workers,
    onProgress,
  });
  try {
    return await shownBy(joined);
  } finally {
    await joined.close();
  }
}

async function shownBy({ tell, counts, adverts: { ids, lineOf, unlinked } }: Joined): Promise<LinkedFile> {
  const across = new Map<string, AcrossAdverts>();
  const hash = createHash('sha256');
  for await (const { clusters } of tell('clusters', Infinity))
    for (const { cluster, facts } of clusters)
      for (const [id, links] of sharedWith(cluster)) {
        const known = { facts: facts.get(id) ?? {}, links };
        across.set(id, known);
      }
  const placed: { readonly line: number; readonly known: AcrossAdverts }[] = [];
  for (const [index, id] of ids.entries()) {
    const known = across.get(id);
    if (known === undefined) continue;
    placed.push({ line: lineOf(index), known });
    hash.update(JSON.stringify([lineOf(index), id, known]));
  }
  return {
    between: (line, end) => {
      const found = new Map<number, AcrossAdverts>();
      for (let at = firstFrom(placed, line); (placed[at]?.line ?? end) < end; at += 1) {
        const one = placed[at];
        if (one !== undefined) found.set(one.line, one.known);
      }
      return found;
    },
    digest: hash.digest('hex'),
    clusters: counts.clusters,
    linked: across.size,
    unlinked,
  };
}

function firstFrom(placed: readonly { readonly line: number }[], line: number): number {
  let [low, high] = [0, placed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.line ?? Infinity) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * A pool that gives each block what links show of its records.
 *
 * @param pool - Who does the work.
 * @param linked - What the links show.
 * @returns The pool.
 */
export function linkedPool(pool: Pool, linked: LinkedFile): Pool {
  return {
    ...pool,
    // The last line of a block need not end with a line feed.
    work: (block) => pool.work({ ...block, across: linked.between(block.line, block.line + block.lines + 1) }),
  };
}
