/**
 * Compares two versions of a rule set: what differs in the data, which answers give another result, and which step of the version
 * that asks for.
 *
 * @packageDocumentation
 */
export { compareCases, workedCases } from './compare-cases.js';
export type { CaseComparison, CaseSide, CasesComparison, CompareCase } from './compare-cases.js';
export { compareRuleSets } from './compare-rule-sets.js';
export type {
  BandChange,
  CompareOptions,
  ComparedSet,
  Comparison,
  Coverage,
  DataChange,
  ElementChange,
  ElementState,
  PatternResult,
  ResultPart,
  ScoreChange,
  State,
  StateChange,
  StepReason,
  TakenBy,
  VersionStep,
  Why,
  Witness,
} from './comparison.js';
export { isLarger } from './version-step.js';
