/** Numbers per chunk; a flat array that doubles would need three times its room while it grows. */
const CHUNK_BITS = 18;
const CHUNK = 1 << CHUNK_BITS;

/** A long list of 32-bit numbers. */
export class NumberList {
  readonly #chunks: Int32Array[] = [];
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

  at(index: number): number {
    return this.#chunks[index >>> CHUNK_BITS]?.[index & (CHUNK - 1)] ?? 0;
  }
}
