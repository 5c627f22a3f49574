import { readAnswer, UNKNOWN } from './naive-facts.js';
import type { Definition, Known, Reading } from './naive-facts.js';
import { naiveOutcome } from './naive-reasons.js';
import type { Outcome } from './naive-reasons.js';

/** Answers to the facts of a set, by id, as somebody gives them. */
export type Sheet = Readonly<Record<string, unknown>>;

/** What an evaluator makes of a sheet: what each condition answers, or what is wrong with the sheet. */
export type SheetResult =
  | { readonly outcomes: readonly Outcome[] }
  /** Code and fact of each fault, in alphabetical order. */
  | { readonly faults: readonly string[] };

/** How the answers of a sheet read, by fact. */
export function naiveReadings(definitions: readonly Definition[], sheet: Sheet): ReadonlyMap<string, Reading> {
  const strange = Object.keys(sheet).filter((id) => definitions.every((definition) => definition.id !== id));
  return new Map([
    ...definitions.map((definition) => [definition.id, readAnswer(definition, sheet[definition.id])] as const),
    ...strange.map((id) => [id, { fault: 'unknown-fact' }] as const),
  ]);
}

/** The conditions over the answers, by the naive evaluator. */
export function naiveSheet(
  conditions: readonly unknown[],
  definitions: readonly Definition[],
  sheet: Sheet,
): SheetResult {
  const readings = naiveReadings(definitions, sheet);
  const faults = [...readings].flatMap(([id, reading]) => ('fault' in reading ? [`${reading.fault} ${id}`] : []));
  if (faults.length > 0) return { faults: faults.sort() };
  const read = (id: string): Known => {
    const reading = readings.get(id);
    return reading !== undefined && 'value' in reading ? reading.value : UNKNOWN;
  };
  return { outcomes: conditions.map((condition) => naiveOutcome(condition, read)) };
}
