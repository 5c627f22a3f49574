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
