import file from '../../../rules/mappings/htcds-2.0.json' with { type: 'json' };

/** A value of another standard that goes with a fact. */
export interface MappedValue {
  readonly value: string;
  readonly fact: string;
  /** `in`: the value makes the fact true, and not the other way round. `both`: they mean the same. */
  readonly direction: 'in' | 'both';
  readonly why: string;
}

/** A field of another standard that goes with facts. */
export type MappedField =
  | { readonly field: string; readonly type: 'date'; readonly fact: string; readonly why: string }
  | {
      readonly field: string;
      readonly type: 'values';
      readonly values: readonly MappedValue[];
      readonly notMapped: readonly { readonly value: string; readonly why: string }[];
    };

/** Which fields and values of another standard go with which facts. */
export interface Mapping {
  readonly id: string;
  readonly title: string;
  readonly standard: {
    readonly title: string;
    readonly publisher: string;
    readonly url: string;
    readonly licence: string;
    readonly read: 'full' | 'excerpt';
    readonly note: string;
  };
  readonly fields: readonly MappedField[];
  /** Fields, or beginnings of their names, that are left out, and why. */
  readonly notMapped: readonly { readonly fields: string; readonly why: string }[];
}

/** The mapping of IOM's Human Trafficking Case Data Standard 2.0 (CC BY 4.0). IOM does not endorse this project. */
export const HTCDS: Mapping = file as Mapping; // checked against its schema in the tests
