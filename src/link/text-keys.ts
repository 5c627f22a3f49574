/** A hash as a key writes it. */
export function hex(hash: number): string {
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The digest of a text as a key writes it. */
export function digestKey([high, low]: readonly [number, number]): string {
  return hex(high) + hex(low);
}
