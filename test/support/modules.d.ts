declare module 'json-logic-js' {
  const jsonLogic: {
    readonly apply: (logic: unknown, data?: unknown) => unknown;
    readonly truthy: (value: unknown) => boolean;
  };
  export default jsonLogic;
}

declare module 'fast-levenshtein' {
  const levenshtein: { readonly get: (a: string, b: string) => number };
  export default levenshtein;
}

/** eld has types, but not where TypeScript looks for those of its databases. */
interface EldDetector {
  readonly detect: (text: string) => { readonly language: string; readonly isReliable: () => boolean };
  readonly setLanguageSubset: (languages: readonly string[]) => unknown;
  readonly newInstance: () => EldDetector;
}
declare module 'eld/extrasmall' {
  export const eld: EldDetector;
}
declare module 'eld/small' {
  export const eld: EldDetector;
}
declare module 'eld/medium' {
  export const eld: EldDetector;
}
declare module 'eld/large' {
  export const eld: EldDetector;
}

/** jsdom brings no types; the engine of ODK needs its window and nothing more. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string, options?: { readonly url?: string });
    readonly window: Readonly<Record<string, unknown>>;
  }
}
