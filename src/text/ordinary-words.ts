import file from '../../rules/lexicons/near-misses.json' with { type: 'json' };

/** Everyday words that differ from a term by a letter or two and are never taken for it: `data`, folded. */
export const ORDINARY_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  Object.values(file.words).flatMap((words) => words.split(' ')),
);
