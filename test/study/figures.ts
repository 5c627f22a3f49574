import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

/** How far a figure may be from that of the independent implementation, relative to figures over 1. */
export const CLOSE = 1e-9;

/**
 * Reads figures that an independent implementation made; the script that made them stands beside them.
 *
 * @param name - File name without `.json`.
 * @returns What the file holds.
 */
export function figures(name: string): unknown {
  const file = new URL(`../fixtures/statistics/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Expects a number to be the other one, to 1e-9 of its size (absolutely below 1). */
export function expectClose(actual: number | undefined | null, expected: number, what = '', within = CLOSE): void {
  expect(actual, what).toBeTypeOf('number');
  const off = Math.abs((actual ?? Number.NaN) - expected) / Math.max(1, Math.abs(expected));
  expect(off, `${what}: ${String(actual)} for ${expected}`).toBeLessThanOrEqual(within);
}

/** Expects an estimate and its interval to be three numbers. */
export function expectEstimate(
  actual: { readonly estimate: number; readonly low: number; readonly high: number } | null | undefined,
  [estimate, low, high]: readonly number[],
  what = '',
  within = CLOSE,
): void {
  expectClose(actual?.estimate, estimate ?? Number.NaN, `${what} estimate`, within);
  expectClose(actual?.low, low ?? Number.NaN, `${what} low`, within);
  expectClose(actual?.high, high ?? Number.NaN, `${what} high`, within);
}
