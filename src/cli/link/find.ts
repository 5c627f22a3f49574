import { type JoinedAdverts, Joiner, type ShapedCluster } from '../../link/joiner.js';
import type { LinkOptions, SetAside } from '../../link/types.js';
import { Failure } from '../failure.js';
import { compileLean, keepLittle } from '../screen/lean-compiler.js';
import type { Source } from '../screen/source.js';
import { CHANGED } from '../unchanged.js';
import { canBeReadAgain, readAdverts, type ReadAdverts } from './adverts.js';
import { packClusters } from './pack-clusters.js';
import type { LinkPlan } from './plan.js';
import { type LinkPool, linkPool, threadsFor } from './pool.js';
import { type TellTask, type Told, toldBy } from './work.js';

/** What belongs together, before it is told. */
export interface Joined {
  readonly adverts: ReadAdverts;
  readonly setAside: readonly SetAside[];
  /**
   * Tells the first clusters, so many at most, in their order and in parts.
   *
   * @throws {@link Failure} where the file was changed.
   */
  readonly tell: (as: TellTask['as'], most: number) => AsyncGenerator<Told, void>;
  /** How many clusters there are, how many adverts are in them, and links by kind. */
  readonly counts: JoinedAdverts['counts'];
  readonly close: () => Promise<void>;
}

/** What to link, and who is told how far it has come. */
export interface FindParts {
  readonly plan: Pick<LinkPlan, 'path' | 'fields' | 'limit'>;
  readonly options: LinkOptions;
  /** Threads, this one included; as many as are worth their start unless told. */
  readonly threads?: number | undefined;
  readonly onProgress: (bytes: number, rows: number) => void;
  /** Called with the number of adverts when all are read. */
  readonly onRead?: (adverts: number) => void;
}

/**
 * Links the adverts of a file. Any number of threads gives the same.
 *
 * @param source - The records.
 * @param parts - What to link.
 * @returns What belongs together.
 */
export async function findLinks(source: Source, parts: FindParts): Promise<Joined> {
  const { plan, options, onProgress, onRead } = parts;
  const again = canBeReadAgain(plan.path);
  const job = { path: plan.path, form: source.form, fields: plan.fields, options, keep: !again };
  const threads = again && plan.limit === undefined ? (parts.threads ?? threadsFor(plan.path)) : 1;
  compileLean();
  keepLittle();
  const pool = linkPool(job, threads);
  try {
    const joiner = new Joiner(options);
    const adverts = await readAdverts(source, plan, { pool, job, joiner }, onProgress);
    onRead?.(adverts.ids.length);
    const joined = joiner.join(adverts.at);
    return {
      adverts,
      setAside: joined.setAside,
      counts: joined.counts,
      tell: (as, most) => (threads === 1 ? tellHere(joined, as, most) : tellThere({ joined, adverts, pool }, as, most)),
      close: async () => {
        adverts.close();
        await pool.close();
      },
    };
  } catch (error) {
    await pool.close();
    throw error;
  }
}

/** Adverts that are told together. */
const TOLD_TOGETHER = 512;

/** Clusters in parts of so many adverts or a little more. */
function* partsOf({ clusters }: JoinedAdverts, most: number): Generator<readonly ShapedCluster[], void> {
  let part: ShapedCluster[] = [];
  let [count, adverts] = [0, 0];
  for (const cluster of clusters) {
    if (count >= most) break;
    count += 1;
    part.push(cluster);
    adverts += cluster.plan.adverts.length;
    if (adverts < TOLD_TOGETHER) continue;
    yield part;
    part = [];
    adverts = 0;
  }
  if (part.length > 0) yield part;
}

// eslint-disable-next-line @typescript-eslint/require-await -- as where threads are asked
async function* tellHere(joined: JoinedAdverts, as: TellTask['as'], most: number): AsyncGenerator<Told, void> {
  for (const clusters of partsOf(joined, most)) yield { ...toldBy(clusters, joined.store, as), changed: false };
}

interface Elsewhere {
  readonly joined: JoinedAdverts;
  readonly adverts: ReadAdverts;
  readonly pool: LinkPool;
}

async function* tellThere(parts: Elsewhere, as: TellTask['as'], most: number): AsyncGenerator<Told, void> {
  const pending: Promise<Told>[] = [];
  const next = async (): Promise<Told> => {
    const told = await pending.shift();
    if (told === undefined || told.changed) throw new Failure(CHANGED);
    return told;
  };
  for (const clusters of partsOf(parts.joined, most)) {
    const work = parts.pool.tell(taskOf(clusters, parts, as));
    work.catch(() => undefined);
    pending.push(work);
    if (pending.length >= parts.pool.room) yield await next();
  }
  while (pending.length > 0) yield await next();
}

function taskOf(clusters: readonly ShapedCluster[], { joined, adverts }: Elsewhere, as: TellTask['as']): TellTask {
  const { order, kept } = joined;
  const numbers = clusters.flatMap(({ plan }) => plan.adverts.map((place) => order[place] ?? 0));
  return {
    packed: packClusters(clusters, (place) => ({
      places: kept.placesOf(order[place] ?? 0),
      reachedBy: kept.reachedBy(order[place] ?? 0),
    })),
    places: Float64Array.from(numbers.flatMap((number) => adverts.placeOf(number))),
    ids: numbers.map((number) => adverts.ids[number] ?? ''),
    as,
  };
}
