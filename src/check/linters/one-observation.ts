import { readCondition } from '../../conditions/read-condition.js';
import type { RuleSetFile } from '../../generated/types.js';
import { pointer } from '../../issue.js';
import { ownEntry } from '../../json/own-entry.js';
import type { Linter } from '../linter.js';
import { wholeWords } from '../words.js';

/** A second observation with a subject of its own. */
const AND_ALSO: Readonly<Record<string, RegExp>> = {
  en: wholeWords('(?:and also|as well as|in addition|(?<=, )and (?:the|he|she|they|it|somebody|someone|others|there))'),
  da: wholeWords('(?:og desuden|såvel som|samt|(?<=, )og (?:den|det|han|hun|de|der|nogen|andre|personen|barnet))'),
};

/** Statements and questions of one observation each. */
export const oneObservation: Linter = {
  id: 'one-observation',
  level: 'note',
  what: 'a statement or question that seems to hold more than one observation',
  why: 'Where one is so and the other is not, nobody knows what to record.',
  needs: 'shape',
  *run({ set, texts: files }) {
    const apart = recordedApart(set);
    for (const { file, language, texts } of files) {
      const also = ownEntry(AND_ALSO, language);
      for (const { kind, path, text } of texts) {
        if ((kind !== 'statement' && kind !== 'question') || apart.has(path)) continue;
        const several = /[;；]|[.!?]\s+\p{Lu}|[。！？]\s*\S/u.test(text);
        if (several || also?.test(text) === true)
          yield {
            file,
            path,
            message: `This ${kind} seems to hold more than one observation.`,
            suggestion: 'record each by itself',
          };
      }
    }
  },
};

/** Statements whose parts are facts of their own. */
function recordedApart({ indicators }: RuleSetFile): ReadonlySet<string> {
  const several = [...indicators.entries()].filter(([, { when }]) => readCondition(when).facts.length > 1);
  return new Set(
    several.flatMap(([index, { id }]) => [index, id].map((key) => `${pointer('/indicators', key)}/statement`)),
  );
}
