/** A value of another standard that goes with a fact. */
export interface MappedValue {
  readonly value: string;
  readonly fact: string;
  /** `in`: the value makes the fact true, and not the other way round. `both`: they mean the same. */
  readonly direction: 'in' | 'both';
  readonly why: string;
}

/** A field that says whether an age was estimated. An estimate is no age, but may give reason to think of a child. */
export interface Estimate {
  readonly field: string;
  readonly under: number;
  readonly fact: string;
  readonly why: string;
}

/** A field of another standard that goes with facts. */
export type MappedField =
  | {
      readonly field: string;
      readonly type: 'date' | 'number';
      readonly fact: string;
      readonly why: string;
      readonly source?: string;
      readonly minimum?: number;
      readonly maximum?: number;
      readonly estimate?: Estimate;
      /** Another field that says the same more surely; this one is left out where that one is filled in. */
      readonly unless?: { readonly field: string; readonly why: string };
    }
  | {
      readonly field: string;
      readonly type: 'values';
      /** The list of rows in which the field stands; without it the record itself. */
      readonly within?: string;
      readonly source?: string;
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
    readonly version?: string;
    readonly commit?: string;
  };
  readonly fields: readonly MappedField[];
  /** Fields that are left out, and why. A name that ends in `_` stands for all that begin so. */
  readonly notMapped: readonly { readonly fields: string | readonly string[]; readonly why: string }[];
}
