import { spread } from './hash.js';

/** Pairs of numbers below 2^26; a `Set` would need five times the room. */
export class PairSet {
  #slots = new Float64Array(1 << 10);
  #count = 0;

  /** Puts a pair in; whether it was not there. */
  add(a: number, b: number): boolean {
    if (2 * this.#count >= this.#slots.length) this.#grow();
    const slot = this.#slotOf(a * LARGEST + b + 1);
    if (this.#slots[slot] !== 0) return false;
    this.#slots[slot] = a * LARGEST + b + 1;
    this.#count += 1;
    return true;
  }

  /** The place of a pair, or the empty one where it belongs. */
  #slotOf(pair: number): number {
    const mask = this.#slots.length - 1;
    const b = pair % LARGEST;
    let slot = spread(Math.imul((pair - b) / LARGEST, 0x9e3779b1) ^ b) & mask;
    while (this.#slots[slot] !== 0 && this.#slots[slot] !== pair) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Float64Array(2 * before.length);
    for (const pair of before) if (pair !== 0) this.#slots[this.#slotOf(pair)] = pair;
  }
}

const LARGEST = 2 ** 26;
