import type { Facts } from '../fact/fact.js';
import type { FactValue, WithoutSensitive } from '../generated/types.js';
import type { LinkKind, Place } from '../link/types.js';

/** What people coded of one advert: facts that words cannot show, such as those of pictures, and their own concern. */
export interface HumanCoding {
  readonly facts: Facts;
  /** The professional concern. A written reason is required. */
  readonly concern?: { readonly reason: string };
}

/** What an advert shares with others. */
export interface SharedWith {
  readonly kind: LinkKind;
  /** Ids of the others; the first of them where there are many. */
  readonly with: readonly string[];
  /** How many others there are. */
  readonly others: number;
  /** Where it stands in this advert. */
  readonly places: readonly Place[];
}

/** What is known of an advert from other adverts. */
export interface AcrossAdverts {
  /** Facts that the links show; those that stay unknown say nothing. */
  readonly facts: Facts;
  readonly links: readonly SharedWith[];
}

/** One advert or review to screen. */
export interface ScreenInput {
  /** Number of its line or record in the file, from 1. */
  readonly line: number;
  /** The caller's own name for it. */
  readonly id?: string;
  readonly text: string;
  /** ISO 3166 code of the country in which it is placed: needed for origin and price. */
  readonly country?: string;
  /** ISO 639-3 code of its language, where that is known. */
  readonly language?: string;
  readonly human?: HumanCoding;
  /** What links to other adverts show. */
  readonly across?: AcrossAdverts;
}

/** A fact as it was read, with the words that show it. */
export interface ScreenedFact {
  readonly value: FactValue;
  /** Start and end in the text, in UTF-16 units; empty where nothing in the text shows it. */
  readonly spans: readonly (readonly [number, number])[];
  /**
   * The words at the spans, of facts that a present indicator rests on. Without redaction, of all facts; never contact details under `spans`, and none
   * where the result is redacted in full.
   */
  readonly words?: readonly string[];
  /** A person coded it, or links to other adverts show it. */
  readonly by?: 'person' | 'links';
}

/** What an advert shares with others, as a row says it. */
export interface RowLink {
  readonly kind: LinkKind;
  /** Ids of the other adverts, the first of them where there are many; none where the result is redacted in full. */
  readonly with: readonly string[];
  /** How many others there are. */
  readonly others: number;
  /** Start and end in the text, in UTF-16 units; empty where it stands in a field of the form only. */
  readonly spans: readonly (readonly [number, number])[];
  /** Fields of the form in which it stands. */
  readonly fields?: readonly Exclude<Place['field'], 'text'>[];
  /** The words at the spans: of shared wording, without contact details; without redaction, of everything. */
  readonly words?: readonly string[];
}

/** Words that say or suggest that somebody is under 18. They stand outside every score. */
export interface ChildNotice {
  /** Start and end in the text, in UTF-16 units. */
  readonly spans: readonly (readonly [number, number])[];
  /** The words; left out where the result is redacted in full. */
  readonly words?: readonly string[];
}

/** The result for one advert or review: recorded signs for a trained person to consider, never a finding about anyone. */
export interface ScreenRow {
  readonly line: number;
  readonly id: string | null;
  /** The text says or suggests that somebody is under 18: to be read at once, whatever the score. */
  readonly child?: ChildNotice;
  /** The band that is recorded so far, or that a person's concern raises it to. */
  readonly band: string;
  readonly raisedBy: 'nothing' | 'score' | 'concern';
  /** The bands that can still be reached, lowest first: a text leaves most facts unknown. */
  readonly bands: readonly string[];
  readonly score: { readonly least: number; readonly most: number };
  /** Indicators that are present, by id, in the order of the set. */
  readonly indicators: readonly string[];
  readonly facts: Readonly<Record<string, ScreenedFact>>;
  /** ISO 639-3, or nothing where the text is too short or too mixed to tell. */
  readonly language: string | null;
  /** Score and bands with sensitive signs left out; there where one of them is on and present. */
  readonly withoutSensitive?: WithoutSensitive;
  readonly concern?: { readonly reason: string };
  /** Facts that the words and the person answered differently; the person's answer counts. */
  readonly differs?: readonly string[];
  /** What the advert shares with others; there where other adverts were looked at and it shares something. */
  readonly links?: readonly RowLink[];
  /** Customer reviews of the advert, each screened by the set for reviews. */
  readonly reviews?: readonly ScreenRow[];
  /** The text was longer than is read; what comes later is unknown. */
  readonly cut?: true;
  /** The text itself; only where nothing is redacted. */
  readonly text?: string;
  /** What a result means and does not mean; it travels with every row. */
  readonly statement: string;
}

/** A line that could not be read. It holds nothing of its content. */
export interface BadRow {
  readonly line: number;
  readonly id: null;
  readonly error: {
    readonly code: string;
    /** Where the line begins in the file, in bytes. */
    readonly offset: number;
    readonly message: string;
  };
}

/** How much of the text a result may hold: all of it, the words that the signs rest on, or nothing. */
export type Redaction = 'none' | 'spans' | 'full';
