import { answerOf } from './answer-words.js';
import type { OwnWords } from './answer-words.js';
import { RecordFault } from './case-fault.js';
import { textOf } from './cells.js';
import type { Fields } from './cells.js';
import type { ColumnMap } from './column-map.js';
import { settleOutcome } from './settle-outcome.js';
import type { CaseOutcome } from './study-case.js';

/**
 * The outcome of a record: plain, coded twice, tied and broken, or overridden with a written reason.
 *
 * @param fields - The record.
 * @param map - Which columns hold what.
 * @returns The outcome.
 * @throws RecordFault `wrong-outcome` for a word that means nothing, `reason-missing` for an override without its reason.
 */
export function readOutcome(fields: Fields, map: ColumnMap): CaseOutcome {
  const { column, words } = map.outcome;
  return settleOutcome({
    plain: answerIn(fields, column, words),
    coded: codedOutcome(fields, map),
    tieBreak: map.tieBreak === undefined ? null : answerIn(fields, `${column}_${map.tieBreak}`, words),
    override: overrideIn(fields, map),
  });
}

function codedOutcome(fields: Fields, { coders, outcome }: ColumnMap): CaseOutcome['coded'] {
  if (coders === undefined) return null;
  const [a, b] = [`${outcome.column}_${coders[0]}`, `${outcome.column}_${coders[1]}`];
  if (!fields.has(a) && !fields.has(b)) return null;
  return [answerIn(fields, a, outcome.words), answerIn(fields, b, outcome.words)];
}

function overrideIn(fields: Fields, { override, outcome }: ColumnMap): boolean | null {
  if (override === undefined) return null;
  const answer = answerIn(fields, override.column, outcome.words);
  if (answer !== null && textOf(fields, override.reason) === null)
    throw new RecordFault('reason-missing', override.column, `the reason in column "${override.reason}"`);
  return answer;
}

function answerIn(fields: Fields, column: string, words: OwnWords | undefined): boolean | null {
  const answer = answerOf(fields.get(column), words);
  if (answer === undefined) throw new RecordFault('wrong-outcome', column);
  return answer;
}
