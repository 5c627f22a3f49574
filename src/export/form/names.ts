/**
 * The name of an id in a form. Ids hold no `_` and no two hyphens in a row, so that names can be read back and names with `__` are free for what is worked out.
 *
 * @param id - An id: small letters, digits and hyphens.
 * @returns The name.
 * @example
 * ```ts
 * nameOf('pay-withheld') // → 'pay_withheld'
 * ```
 */
export function nameOf(id: string): string {
  return id.replaceAll('-', '_');
}

/**
 * The name of something that belongs to a question or a set.
 *
 * @param parts - Ids from the outside in.
 * @returns The name.
 * @example
 * ```ts
 * innerName('general', 'threats', 'state') // → 'general__threats__state'
 * ```
 */
export function innerName(...parts: readonly string[]): string {
  return parts.map(nameOf).join('__');
}
