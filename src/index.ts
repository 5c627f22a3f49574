/**
 * Indicator sets for human trafficking as versioned rule files, and an evaluator that says what is present, what is unknown, and
 * why. A result is recorded signs for a trained person to consider, never a finding about anyone.
 *
 * @module trafficking-indicators
 */
export { assess, compile } from './assess/assess.js';
export type { AssessOptions } from './assess/options.js';
export { askNext } from './assess/ask-next.js';
export { combineFacts } from './assess/combine-facts.js';
export type { Meeting } from './assess/combine-facts.js';
export { evaluator } from './assess/evaluator.js';
export type { Evaluation, EvaluatorOptions } from './assess/evaluator.js';
export type { IndicatorOutcome } from './assess/outcome.js';
export { replay } from './assess/replay.js';
export type { Replay } from './assess/replay.js';
export { STATEMENT } from './assess/statement.js';
export { conditionState, evaluateLogic } from './conditions/evaluate-data.js';
export type { Facts, FactInput, FactObject, UnknownReason } from './fact/fact.js';
export { explain } from './explain/explain.js';
export type { BandReason, ExplainOptions, Explanation, FactReason, IndicatorReason } from './explain/explain.js';
export { wordingOf } from './explain/wording.js';
export type { Wording } from './explain/wording.js';
export { IssueError, issueLine } from './issue.js';
export type { Issue, IssueCode } from './issue.js';
export { assessPlan } from './plan/assess-plan.js';
export type { AssessPlanOptions } from './plan/assess-plan.js';
export { explainPlan } from './plan/explain-plan.js';
export type { ExplainPlanOptions, PlanExplanation, SetReason } from './plan/explain-plan.js';
export { parsePlan } from './plan/parse-plan.js';
export type { ParsedPlan } from './plan/parse-plan.js';
export type { Plan } from './plan/plan.js';
export { parseRuleSet } from './rule-set/parse-rule-set.js';
export type { ParsedRuleSet } from './rule-set/parse-rule-set.js';
export type { RuleSet } from './rule-set/rule-set.js';
export { VERSION } from './version.js';
export type * from './generated/types.js';
