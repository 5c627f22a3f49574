/** Numbers that are collected and handed on together. */
export class IntBuffer {
  #items: Int32Array = new Int32Array(1024);
  #length = 0;

  push(value: number): void {
    if (this.#length === this.#items.length) this.#grow(this.#length + 1);
    this.#items[this.#length] = value;
    this.#length += 1;
  }

  append(values: Int32Array | readonly number[]): void {
    if (this.#length + values.length > this.#items.length) this.#grow(this.#length + values.length);
    this.#items.set(values, this.#length);
    this.#length += values.length;
  }

  /** All of them, in an array of their own; the buffer is empty then. */
  take(): Int32Array {
    const taken = this.#items.slice(0, this.#length);
    this.#length = 0;
    return taken;
  }

  #grow(least: number): void {
    let size = this.#items.length;
    while (size < least) size *= 2;
    const items = new Int32Array(size);
    items.set(this.#items);
    this.#items = items;
  }
}
