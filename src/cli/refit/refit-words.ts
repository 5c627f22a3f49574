import { STATEMENT_OF_REFIT } from '../../study/propose/propose-weights.js';
import type { Refit, TrustReason } from '../../study/propose/refit-types.js';

/** The words of a proposal in one language. Numbers come written. */
export interface RefitWords {
  readonly decimal: '.' | ',';
  readonly title: (set: string, from: string, to: string) => string;
  readonly statement: string;
  readonly records: (used: number, target: number, noTarget: number) => string;
  readonly clusters: (count: number) => string;
  readonly settings: (folds: number, ridge: string, seed: number) => string;
  readonly trust: string;
  readonly level: Readonly<Record<Refit['trust']['level'], string>>;
  readonly reason: Readonly<Record<TrustReason['code'], (value: ValueOf) => string>>;
  readonly area: string;
  readonly areas: Readonly<Record<keyof Refit['auc'], string>>;
  readonly to: string;
  readonly none: string;
  readonly points: string;
  readonly heads: readonly [sign: string, now: string, proposed: string, others: string, present: string];
  readonly kept: string;
  readonly why: Readonly<Record<Refit['kept'][number]['why'], string>>;
}

/** A value of a reason, written with so many digits. */
export type ValueOf = (name: string, digits?: number) => string;

/** English. */
export const refitEn: RefitWords = {
  decimal: '.',
  title: (set, from, to) => `PROPOSED POINTS FOR ${set} ${to}, FROM VERSION ${from}`,
  statement: STATEMENT_OF_REFIT,
  records: (used, target, noTarget) =>
    `${used} records of known outcome: ${target} with and ${noTarget} without the target condition`,
  clusters: (count) => `, ${count} clusters kept whole`,
  settings: (folds, ridge, seed) => `${folds} parts, ridge ${ridge}, seed ${seed}.`,
  trust: 'How far it may be trusted',
  level: {
    none: 'Not at all: do not use these points.',
    low: 'Little: these points are a hypothesis for another study.',
    some: 'Somewhat, in records like these; test them on others before any use.',
  },
  reason: {
    'few-records-per-weight': (value) =>
      `${value('perWeight', 1)} records of the rarer outcome for each sign that was fitted; ten or more are wanted.`,
    'no-clear-gain': (value) =>
      `The gain may be nothing: its interval goes from ${value('low', 3)} to ${value('high', 3)}.`,
    worse: (value) => `On records that it never saw it does no better than the set as it is (${value('gain', 3)}).`,
    'unstable-weights': (value) =>
      `${value('count')} of ${value('of')} points change by two or more when a part is left out.`,
    optimism: (value) =>
      `The area falls by ${value('fall', 3)} from the records it was fitted to to those it never saw.`,
    'few-clusters': (value) =>
      `${value('clusters')} clusters; with fewer than ${value('least')} nothing is known of how they differ.`,
    'clusters-not-named': () =>
      'No clusters were named (--cluster): records of one person or advertiser may stand on both sides of the validation.',
    'unknown-answers': (value) => `${value('percent')} % of the answers are unknown, and were read as not recorded.`,
    'not-tested-elsewhere': () => 'It was tried on parts of the same records only.',
  },
  area: 'Area under the curve',
  areas: {
    before: 'as it is',
    apparent: 'proposed, on the records it was fitted to (too good)',
    validated: 'proposed, on records it never saw',
    gain: 'gain over what it is',
  },
  to: 'to',
  none: 'none',
  points: 'Points',
  heads: ['sign', 'now', 'proposed', 'when a part is left out', 'present in'],
  kept: 'Points that stay as they are',
  why: {
    off: 'off by default',
    'against-record': 'tests in the evidence record point the other way',
    'no-effect-in-record': 'tests in the evidence record found no effect',
    context: 'context without points',
    'never-varies': 'present in none or in all of the records',
  },
};

/** Danish. */
export const refitDa: RefitWords = {
  decimal: ',',
  title: (set, from, to) => `FORESLÅEDE POINT TIL ${set} ${to}, FRA VERSION ${from}`,
  statement:
    'Vægte, som passede bedst med udfaldene i disse poster. Et forslag, som mennesker skal vurdere og prøve på andre poster, før nogen bruger det; ingen konklusion om nogen.',
  records: (used, target, noTarget) =>
    `${used} poster med kendt udfald: ${target} med og ${noTarget} uden måltilstanden`,
  clusters: (count) => `, ${count} klynger holdt samlet`,
  settings: (folds, ridge, seed) => `${folds} dele, ridge ${ridge}, startværdi (seed) ${seed}.`,
  trust: 'Hvor langt man kan stole på det',
  level: {
    none: 'Slet ikke: brug ikke disse point.',
    low: 'Lidt: disse point er en hypotese til en anden undersøgelse.',
    some: 'Noget, for poster som disse; prøv dem på andre, før de bruges.',
  },
  reason: {
    'few-records-per-weight': (value) =>
      `${value('perWeight', 1)} poster med det sjældnere udfald for hvert tegn, der blev tilpasset; der bør være ti eller flere.`,
    'no-clear-gain': (value) =>
      `Gevinsten kan være ingenting: dens interval går fra ${value('low', 3)} til ${value('high', 3)}.`,
    worse: (value) =>
      `På poster, det aldrig har set, klarer det sig ikke bedre end sættet, som det er (${value('gain', 3)}).`,
    'unstable-weights': (value) =>
      `${value('count')} af ${value('of')} point ændrer sig med to eller mere, når en del udelades.`,
    optimism: (value) =>
      `Arealet falder med ${value('fall', 3)} fra de poster, det blev tilpasset til, til dem, det aldrig har set.`,
    'few-clusters': (value) =>
      `${value('clusters')} klynger; med færre end ${value('least')} vides intet om, hvor forskellige de er.`,
    'clusters-not-named': () =>
      'Ingen klynger er angivet (--cluster): poster om én person eller annoncør kan stå på begge sider af afprøvningen.',
    'unknown-answers': (value) => `${value('percent')} % af svarene er ukendte og blev læst som ikke registreret.`,
    'not-tested-elsewhere': () => 'Det er kun prøvet på dele af de samme poster.',
  },
  area: 'Areal under kurven',
  areas: {
    before: 'som det er',
    apparent: 'forslaget, på de poster, det blev tilpasset til (for godt)',
    validated: 'forslaget, på poster, det aldrig har set',
    gain: 'gevinst i forhold til det, der er',
  },
  to: 'til',
  none: 'intet',
  points: 'Point',
  heads: ['tegn', 'nu', 'forslag', 'når en del udelades', 'til stede i'],
  kept: 'Point, der bliver, som de er',
  why: {
    off: 'slået fra som udgangspunkt',
    'against-record': 'afprøvninger i evidensen peger den anden vej',
    'no-effect-in-record': 'afprøvninger i evidensen fandt ingen virkning',
    context: 'baggrund uden point',
    'never-varies': 'til stede i ingen eller alle poster',
  },
};
