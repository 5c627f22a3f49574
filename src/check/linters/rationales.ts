import type { Linter } from '../linter.js';
import { sentencesOf, wordsOf } from '../words.js';

/** Words below which a rationale says nothing. */
const FEWEST_WORDS = 4;
/** Indicators below which a sentence may well fit all of them. */
const FEWEST_INDICATORS = 4;

/** Weights that say why they are what they are. */
export const rationales: Linter = {
  id: 'rationales',
  level: 'note',
  what: 'a weight whose rationale says nothing, or a sentence that stands in the rationales of more than half of the indicators',
  why: 'Why one sign weighs what it weighs is the first thing that a critical reader asks.',
  needs: 'shape',
  *run({ set }) {
    const uses = new Map<string, number>();
    for (const [index, { id, weight }] of set.indicators.entries()) {
      if (wordsOf(weight.rationale).length < FEWEST_WORDS)
        yield {
          path: `/indicators/${index}/weight/rationale`,
          message: `The rationale of "${id}" says hardly anything.`,
        };
      for (const sentence of new Set(sentencesOf(weight.rationale))) uses.set(sentence, (uses.get(sentence) ?? 0) + 1);
    }
    const total = set.indicators.length;
    const shared = [...uses].filter(([, count]) => total >= FEWEST_INDICATORS && count * 2 > total);
    const [[sentence, count] = ['', 0], ...more] = shared.sort(([, a], [, b]) => b - a);
    if (count > 0)
      yield {
        path: '/indicators',
        message: `${count} of ${total} rationales hold the same sentence${more.length === 0 ? '' : ` (and ${more.length} more like it)`}: "${sentence.length > 80 ? `${sentence.slice(0, 80)}…` : sentence}"`,
        suggestion: 'say it once, in the rationale of the scoring',
      };
  },
};
