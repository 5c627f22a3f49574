/** What a study is made of: cases from records, and the study of cases. */
export { answerOf } from './cases/answer-words.js';
export type { OwnWords } from './cases/answer-words.js';
export type { CaseFault, CaseFaultCode } from './cases/case-fault.js';
export { caseReader } from './cases/case-reader.js';
export type { CaseRecord, CaseSet } from './cases/case-reader.js';
export { columnMapOf } from './cases/column-map.js';
export type { ColumnMap, MappedColumn } from './cases/column-map.js';
export { columnUse } from './cases/fact-columns.js';
export type { ColumnUse } from './cases/fact-columns.js';
export { settleOutcome } from './cases/settle-outcome.js';
export type { OutcomeParts } from './cases/settle-outcome.js';
export type { CaseOutcome, CaseResult, IndicatorState, OutcomeBy, StudyCase } from './cases/study-case.js';
export { STATEMENT_OF_STUDY } from './statement.js';
export { study } from './study.js';
export type { StudyOptions } from './study-options.js';
export type * from './study-types.js';
