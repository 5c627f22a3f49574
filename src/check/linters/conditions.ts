import type { Linter } from '../linter.js';
import { conditionIssues } from '../material.js';

/** Conditions that can be loaded. */
export const conditions: Linter = {
  id: 'conditions',
  level: 'error',
  what: 'a condition with an operator, an operand or a number of operands that conditions do not have, or a fact that is not declared',
  why: 'A condition that reads an undeclared fact can never hold, and nobody is ever asked what it needs.',
  needs: 'shape',
  *run({ set }) {
    for (const issue of conditionIssues(set)) yield { path: issue.path, issue };
  },
};
