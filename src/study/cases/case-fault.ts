/** Code of a fault of a record. */
export type CaseFaultCode =
  | 'wrong-outcome'
  | 'reason-missing'
  | 'wrong-cell'
  | 'wrong-score'
  | 'score-reversed'
  | 'wrong-fact'
  | 'wrong-facts'
  | 'wrong-assessment'
  | 'other-score'
  | 'not-screened'
  | 'same-id';

/** What may be wrong with a record, in words that hold nothing of its content; `COLUMN` is the name of the column. */
const FAULTS: Readonly<Record<CaseFaultCode, string>> = {
  'wrong-outcome':
    'COLUMN says neither yes, no nor unknown; a column map (--map) can tell which words of the table mean what',
  'reason-missing': 'COLUMN overrides the outcome without a written reason',
  'wrong-cell': 'COLUMN is neither text, a number nor yes or no',
  'wrong-score': 'COLUMN is no score: a number, a range such as 2-7, or {"least": 2, "most": 7}',
  'score-reversed': 'COLUMN is a range whose least is over its most',
  'wrong-fact': 'COLUMN cannot be used as that fact of the set',
  'wrong-facts': 'COLUMN holds no facts of this set',
  'wrong-assessment': 'COLUMN is no assessment of this version of the set',
  'other-score': 'COLUMN is not what the set gives for these facts; name the set, version and indicators that made it',
  'not-screened': 'COLUMN says that the record could not be read when it was screened',
  'same-id': 'COLUMN is the id of an earlier record',
};

/** A record that cannot be used. It holds nothing of its content. */
export interface CaseFault {
  readonly line: number;
  readonly code: CaseFaultCode;
  readonly message: string;
}

/** Stops the reading of a record. It never leaves {@link caseReader}. */
export class RecordFault extends Error {
  readonly code: CaseFaultCode;
  readonly column: string;
  readonly hint: string;

  /**
   * @param code - What is wrong.
   * @param column - Name of the column.
   * @param hint - What was expected, for the end of the message.
   */
  constructor(code: CaseFaultCode, column: string, hint = '') {
    super(code);
    this.code = code;
    this.column = column;
    this.hint = hint;
  }
}

/**
 * A fault as it is told.
 *
 * @param line - First line of the record.
 * @param fault - What stopped its reading.
 * @returns Line, code and words.
 */
export function caseFault(line: number, { code, column, hint }: RecordFault): CaseFault {
  const message = FAULTS[code].replace('COLUMN', () => `column "${column}"`);
  return { line, code, message: hint === '' ? message : `${message}; expected: ${hint}` };
}
