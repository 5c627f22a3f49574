import type { LinkKind, SetAside } from '../link/types.js';
import type { Messages } from '../report/messages.js';
import type { Redaction } from '../screen/row.js';
import { danishLinkWords } from './words-da.js';
import { englishLinkWords } from './words-en.js';

/** The words of reports on links across adverts, in one language. What other reports say as well stands in their `Messages`. */
export interface LinkWords {
  readonly language: string;
  /** Who has checked these words. */
  readonly review: Messages['review'];
  readonly title: string;
  /** What a cluster is, and what it never is. */
  readonly caution: string;
  /** Why people share telephones, texts and flats. */
  readonly reasons: string;
  /** That adverts stand alone says nothing either. */
  readonly unseen: string;
  readonly redaction: Readonly<Record<Redaction, string>>;
  readonly heading: {
    readonly summary: string;
    readonly clusters: string;
    readonly setAside: string;
    readonly shared: string;
    readonly timeline: string;
    readonly wording: string;
    readonly adverts: string;
  };
  /** How many adverts were read, and how many lines beside them could not be used. */
  readonly read: (adverts: number, bad: number) => string;
  /** So many texts are longer than what is read of them. */
  readonly cut: (adverts: number) => string;
  /** How many clusters there are, and how many adverts are in them. */
  readonly found: (clusters: number, linked: number) => string;
  readonly nothingFound: string;
  /** Said where the report has fewer clusters than there are. */
  readonly shown: (shown: number, of: number) => string;
  /** Said where a cluster has more adverts than are shown. */
  readonly shownAdverts: (shown: number, of: number) => string;
  /** How many links of a kind there are. */
  readonly links: (kind: LinkKind, count: number) => string;
  /** Heads a cluster. */
  readonly cluster: (number: number) => string;
  /** So many adverts. */
  readonly adverts: (count: number) => string;
  readonly column: {
    readonly cluster: string;
    readonly adverts: string;
    readonly shared: string;
    readonly towns: string;
    readonly town: string;
    readonly when: string;
  };
  /** What adverts share, such as `the same telephone number`. */
  readonly same: Readonly<Record<LinkKind, string>>;
  /** A field of the form in which a key stands. */
  readonly field: Readonly<Record<'text' | 'phone' | 'email' | 'user' | 'site', string>>;
  /** A shared contact: what it is, its key, and in how many adverts it stands. */
  readonly sharedBy: (same: string, key: string, adverts: number) => string;
  /** A link that joins only together with another. */
  readonly weak: string;
  /** How much of their wording texts have in common, where 1 is all of it. */
  readonly alike: (least: number, most: number) => string;
  /** Which advert to look at first, and why. */
  readonly hub: (advert: string) => string;
  readonly chain: string;
  /** Days between the first and the last advert, and their towns. */
  readonly spread: (days: number | undefined, towns: number) => string;
  readonly townUnknown: string;
  readonly dateUnknown: string;
  /** How many adverts of a town have no date. */
  readonly undated: (count: number) => string;
  /** A time of one day, or from one day to another. */
  readonly from: (first: string, last: string) => string;
  /** How the common wording is to be read. */
  readonly gapsHow: string;
  readonly noGaps: string;
  /** Heads what texts have at one place. */
  readonly gap: (number: number) => string;
  /** Heads a long list of places where texts differ. */
  readonly gaps: (count: number) => string;
  /** How the marks in the adverts are to be read, where they stand in full and where only what is shared does. */
  readonly marksHow: Readonly<Record<'none' | 'spans', string>>;
  readonly nothingElse: string;
  readonly setAsideHow: string;
  /** One key that was set aside: what it is, in how many adverts, and why. */
  readonly setAside: (what: string, adverts: number, reason: string) => string;
  readonly reason: Readonly<Record<SetAside['reason'], string>>;
  /** How many keys were set aside for a reason. */
  readonly setAsideCount: (count: number) => string;
  /** Heads the lines that could not be used. */
  readonly bad: (count: number) => string;
  /** One such line. */
  readonly badLine: (line: number, offset: number) => string;
  readonly why: WhyWords;
}

/** The words that say why two adverts are linked, or are not. */
export interface WhyWords {
  /** Heads the answer. */
  readonly title: (a: string, b: string) => string;
  /** That they are linked, and over how many steps. */
  readonly linked: (steps: number) => string;
  /** One step: the two adverts, and what both share. */
  readonly step: (a: string, b: string) => string;
  /** Words that both share. */
  readonly words: (text: string) => string;
  /** How something is written in one of them. */
  readonly inAdvert: (advert: string, words: string) => string;
  /** How many days lie between the two. */
  readonly days: (days: number) => string;
  /** The towns of the two. */
  readonly cities: (one: string, other: string) => string;
  readonly notLinked: string;
  readonly nearly: string;
  readonly nothingShared: string;
  /** Both share a key that was set aside. */
  readonly setAside: (same: string, key: string, reason: string) => string;
  /** Both share something that is too little by itself. */
  readonly tooWeak: (same: string, key: string) => string;
  /** Wording that both share, which is too little. */
  readonly littleWording: string;
  /** An advert says that others took its text, in these words. */
  readonly copied: (advert: string, words: string) => string;
  /** Two numbers that differ in one digit or have two digits changed over. */
  readonly oneDigit: (one: string, other: string) => string;
}

/**
 * The words of reports on links in a language.
 *
 * @param language - ISO 639 code; English is used where there are none.
 * @returns The words.
 * @example
 * ```ts
 * linkWords('da').same.phone; // 'samme telefonnummer'
 * ```
 */
export function linkWords(language: string): LinkWords {
  return language === 'da' ? danishLinkWords() : englishLinkWords();
}
