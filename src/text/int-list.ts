/** Whole numbers in a flat array that grows: a list of numbers takes twice the memory and boxes large ones. */
export class IntList {
  #items: Int32Array;
  #length = 0;

  /** @param room - How many there will be, as far as is known: growing costs memory and time. */
  constructor(room: number = 64) {
    this.#items = new Int32Array(Math.max(64, room));
  }

  get length(): number {
    return this.#length;
  }

  push(item: number): void {
    if (this.#length === this.#items.length) this.#items = grown(this.#items);
    this.#items[this.#length] = item;
    this.#length += 1;
  }

  /** What was pushed, without the room behind it. */
  items(): Int32Array {
    return this.#items.subarray(0, this.#length);
  }
}

/** Twice the room, what was in it kept. */
export function grown(list: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * list.length);
  larger.set(list);
  return larger;
}
