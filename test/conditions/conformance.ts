import { readFileSync } from 'node:fs';
import type { FactDefinition, Facts } from '../../src/index.js';
import { choice, choices, number, yesNo } from '../support/rule-set-with.js';

/** What the published file of cases holds. */
export interface Conformance {
  readonly facts: readonly {
    readonly id: string;
    readonly type: FactDefinition['type'];
    readonly options?: string[];
    readonly minimum?: number;
    readonly maximum?: number;
  }[];
  readonly cases: readonly {
    readonly when: Readonly<Record<string, unknown>>;
    readonly facts: Facts;
    readonly state: string;
  }[];
}

/** The file, read anew each time. */
export function readConformance(): Conformance {
  return JSON.parse(readFileSync('schemas/conformance/conditions.json', 'utf8')) as Conformance; // held against its schema in its test
}

/** Its facts as a rule set defines them. */
export function conformanceFacts({ facts }: Conformance): readonly FactDefinition[] {
  return facts.map(({ id, type, options = [], minimum = 0, maximum = 0 }) => {
    if (type === 'boolean') return yesNo(id);
    if (type === 'number') return number(id, minimum, maximum);
    return type === 'choice' ? choice(id, options) : choices(id, options);
  });
}
