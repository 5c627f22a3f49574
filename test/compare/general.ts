import { readFileSync } from 'node:fs';
import type { RuleSet } from '../../src/index.js';
import { loaded } from '../support/rule-set-with.js';

/** A released version of the general set, whichever is the newest. */
export function generalVersion(version: string): RuleSet {
  return loaded(readFileSync(new URL(`../../rules/sets/general/${version}.json`, import.meta.url), 'utf8'));
}

export const general: RuleSet = generalVersion('1.0.0');
