/** Numbers per chunk; a flat array that doubles would need three times its room while it grows. */
const CHUNK_BITS = 18;
const CHUNK = 1 << CHUNK_BITS;

/** A long list of 32-bit numbers. */
export class NumberList {
  #chunks: Int32Array[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    const place = this.#length & (CHUNK - 1);
    if (place === 0) this.#chunks.push(new Int32Array(CHUNK));
    const chunk = this.#chunks[this.#chunks.length - 1];
    if (chunk !== undefined) chunk[place] = value;
    this.#length += 1;
  }

  /** Puts many numbers behind the last. */
  append(values: Int32Array): void {
    for (let from = 0; from < values.length;) {
      const place = this.#length & (CHUNK - 1);
      if (place === 0) this.#chunks.push(new Int32Array(CHUNK));
      const part = values.subarray(from, from + CHUNK - place);
      this.#chunks[this.#chunks.length - 1]?.set(part, place);
      this.#length += part.length;
      from += part.length;
    }
  }

  at(index: number): number {
    return this.#chunks[index >>> CHUNK_BITS]?.[index & (CHUNK - 1)] ?? 0;
  }

  /** Puts another number in the place of one. */
  set(index: number, value: number): void {
    const chunk = this.#chunks[index >>> CHUNK_BITS];
    if (chunk !== undefined) chunk[index & (CHUNK - 1)] = value;
  }

  /** Lets go of all numbers. */
  clear(): void {
    this.#chunks = [];
    this.#length = 0;
  }
}
