import type { Referral } from '../generated/types.js';
import type { Cluster, SetAside } from '../link/types.js';
import type { Messages } from '../report/messages.js';
import type { BadRow, Redaction } from '../screen/row.js';
import type { AdvertsById } from './link-row.js';
import type { LinkSummary } from './link-summary.js';
import { namingOf } from './naming.js';
import type { Naming, NamingOptions } from './naming.js';
import type { Timeline } from './timeline.js';
import { linkWords } from './words.js';
import type { LinkWords } from './words.js';

/** What a report on links is made of. */
export interface LinkReportParts {
  /** Clusters in the order in which they shall be read. */
  readonly clusters: readonly Cluster[];
  readonly setAside: readonly SetAside[];
  /** The adverts by id; those in no cluster may be left out. */
  readonly adverts: AdvertsById;
  readonly summary: LinkSummary;
  /** Lines that could not be used; the first of them. */
  readonly bad?: readonly BadRow[];
  readonly redaction: Redaction;
  /** Names that stand in place of ids and keys where everything is redacted. */
  readonly names?: Pick<NamingOptions, 'nameOf' | 'keyOf'>;
  /** The route to help in the country at hand, in the language of the report. */
  readonly referral?: Referral;
  readonly messages: Messages;
  /** The words of the report itself; by default those of the language of `messages`. */
  readonly words?: LinkWords;
  /** How many clusters to show at most, and how many adverts of each; 200 and 100 by default. */
  readonly most?: { readonly clusters?: number; readonly adverts?: number };
}

/** What every part of a report needs to know. */
export interface LinkView {
  readonly adverts: AdvertsById;
  readonly redaction: Redaction;
  readonly naming: Naming;
  readonly messages: Messages;
  readonly words: LinkWords;
  readonly most: { readonly clusters: number; readonly adverts: number };
  /** Timelines by cluster, once they were asked for: adverts may lie in a file. */
  readonly timelines: Map<Cluster, Timeline | undefined>;
}

const MOST_CLUSTERS = 200;
const MOST_ADVERTS = 100;

/**
 * What every part of a report needs to know, from what it is made of.
 *
 * @param parts - Clusters, adverts and words.
 * @returns The view.
 * @example
 * ```ts
 * linkView(parts).naming.advert('a1'); // 'a1'
 * ```
 */
export function linkView({ clusters, adverts, redaction, names, messages, words, most }: LinkReportParts): LinkView {
  return {
    adverts,
    redaction,
    naming: namingOf(clusters, { redaction, ...names }),
    messages,
    words: words ?? linkWords(messages.language),
    most: { clusters: most?.clusters ?? MOST_CLUSTERS, adverts: most?.adverts ?? MOST_ADVERTS },
    timelines: new Map(),
  };
}
