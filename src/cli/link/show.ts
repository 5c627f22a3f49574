import type { Advert, Cluster, SetAside } from '../../link/types.js';
import { linkCsv } from '../../link-report/link-csv.js';
import { linkText } from '../../link-report/link-text.js';
import { linkGraphml } from '../../link-report/link-graphml.js';
import { linkHtml } from '../../link-report/link-html.js';
import { type AdvertsById, linkRow } from '../../link-report/link-row.js';
import type { LinkSummary } from '../../link-report/link-summary.js';
import type { LinkReportParts } from '../../link-report/link-view.js';
import { namingOf } from '../../link-report/naming.js';
import { da } from '../../report/da.js';
import { en } from '../../report/en.js';
import type { Messages } from '../../report/messages.js';
import { pseudonym } from '../screen/job.js';
import { bold } from '../show-assessment.js';
import type { Terminal } from '../terminal.js';
import type { ReadAdverts } from './adverts.js';
import { keyPseudonym } from './keys.js';
import type { LinkPlan } from './plan.js';

/** What was found, and where its adverts are. */
export interface Found {
  readonly clusters: readonly Cluster[];
  readonly setAside: readonly SetAside[];
  readonly adverts: ReadAdverts;
  readonly summary: LinkSummary;
}

/** What a report shows beside what was found. */
export interface Beside {
  readonly messages: Messages;
  readonly referral: LinkReportParts['referral'];
  /** Key of pseudonyms. */
  readonly secret: string | undefined;
  readonly terminal: Terminal;
}

/** Clusters of a page where nobody says how many. */
const TOP_OF_HTML = 200;

/**
 * What was found, in the format that was asked for.
 *
 * @param plan - What was asked for.
 * @param found - What was found.
 * @param beside - Words, route to help, key of pseudonyms.
 * @param write - Gets the result, in pieces.
 */
export function showLinks(plan: LinkPlan, found: Found, beside: Beside, write: (text: string) => void): void {
  const { adverts, setAside, summary } = found;
  const { messages, referral, secret, terminal } = beside;
  const clusters = plan.top === undefined ? found.clusters : found.clusters.slice(0, plan.top);
  const places = placesOf(clusters, adverts);
  const byId: AdvertsById = {
    get: (id): Advert | undefined => {
      const place = places.get(id);
      return place === undefined ? undefined : adverts.at(place);
    },
  };
  const names = namesOf(adverts, places, secret);
  const naming = namingOf(clusters, { redaction: plan.redact, ...names });
  const parts = { adverts: byId, naming };
  if (plan.format === 'jsonl') for (const cluster of clusters) write(`${JSON.stringify(linkRow(cluster, parts))}\n`);
  else if (plan.format === 'csv') write(linkCsv(clusters.map((cluster) => linkRow(cluster, parts))));
  else if (plan.format === 'graphml') write(linkGraphml(clusters, parts));
  else {
    const report: LinkReportParts = {
      clusters: found.clusters,
      setAside,
      adverts: byId,
      summary,
      bad: adverts.faults,
      redaction: plan.redact,
      names,
      messages: messages.language === 'da' ? da : en,
      most: { clusters: plan.top ?? (plan.format === 'html' ? TOP_OF_HTML : Infinity) },
      ...(referral !== undefined && { referral }),
    };
    if (plan.format === 'html') write(linkHtml(report));
    else write(linkText(report, terminal.colours && plan.out === undefined ? { emphasise: bold } : {}));
  }
}

/** The numbers of the adverts that are in clusters. */
function placesOf(clusters: readonly Cluster[], { ids }: ReadAdverts): ReadonlyMap<string, number> {
  const linked = new Set(clusters.flatMap(({ adverts }) => adverts));
  const places = new Map<string, number>();
  for (const [place, id] of ids.entries()) if (linked.has(id)) places.set(id, place);
  return places;
}

function namesOf(
  { lineOf }: ReadAdverts,
  places: ReadonlyMap<string, number>,
  secret: string | undefined,
): NonNullable<LinkReportParts['names']> {
  if (secret !== undefined)
    return { nameOf: (id) => pseudonym(secret, id), keyOf: (kind, key) => keyPseudonym(secret, kind, key) };
  return { nameOf: (id) => `line-${lineOf(places.get(id) ?? -1)}` };
}
