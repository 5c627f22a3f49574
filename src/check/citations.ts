import type { RuleSetFile } from '../generated/types.js';

/** One place where a source is named. */
export interface CitedSource {
  readonly source: string;
  /** JSON Pointer to the citation. */
  readonly path: string;
  readonly locator?: string;
}

/**
 * Every place of a rule set that names a source.
 *
 * @param set - The rule set.
 * @returns The places, in order.
 */
export function citationsOf(set: RuleSetFile): readonly CitedSource[] {
  const under = (
    path: string,
    list: readonly { readonly source: string; readonly locator?: string }[],
  ): CitedSource[] =>
    list.map(({ source, locator }, index) => ({
      source,
      path: `${path}/${index}`,
      ...(locator !== undefined && { locator }),
    }));
  return [
    ...set.indicators.flatMap(({ sources, evidence }, index) => [
      ...under(`/indicators/${index}/sources`, sources),
      ...under(`/indicators/${index}/evidence`, evidence),
    ]),
    ...set.bands.flatMap(({ sources }, index) => under(`/bands/${index}/sources`, sources)),
    ...under('/concern/sources', set.concern.sources),
  ];
}
