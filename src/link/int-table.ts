/** Numbers below 65,536 by hash, in flat arrays: a map of numbers takes several times the memory and the time. */
export class IntTable {
  readonly keys: Int32Array;
  readonly values: Uint16Array;
  readonly mask: number;

  constructor(entries: ReadonlyMap<number, number>) {
    let size = 64;
    while (size < 3 * entries.size) size *= 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size);
    this.values = new Uint16Array(size);
    for (const [key, value] of entries) {
      let at = key & this.mask;
      while (this.values[at] !== 0) at = (at + 1) & this.mask;
      this.keys[at] = key;
      this.values[at] = value;
    }
  }

  /** The number of a hash; 0 for none. */
  get(key: number): number {
    for (let at = key & this.mask; ; at = (at + 1) & this.mask) {
      const value = this.values[at] ?? 0;
      if (value === 0 || this.keys[at] === key) return value;
    }
  }
}
