import type { Features } from './features.js';
import { isKept, weightOf } from './features.js';
import { NumberList } from './number-list.js';

/** The features of all adverts, one after the other. */
export class FeatureStore {
  readonly #items = new NumberList();
  readonly #starts = new NumberList();
  readonly #levels = new NumberList();

  add({ items, level }: Features): void {
    this.#starts.push(this.#items.length);
    this.#levels.push(level);
    for (const item of items) this.#items.push(item);
  }

  /** Share of the weight that two adverts have in common, over the features that both kept. */
  similarity(one: number, other: number): number {
    const level = Math.max(this.#levels.at(one), this.#levels.at(other));
    let [a, b] = [this.#starts.at(one), this.#starts.at(other)];
    const [aEnd, bEnd] = [this.#end(one), this.#end(other)];
    let common = 0;
    let total = 0;
    while (a < aEnd || b < bEnd) {
      const left = a < aEnd ? this.#items.at(a) : Infinity;
      const right = b < bEnd ? this.#items.at(b) : Infinity;
      const least = Math.min(left, right);
      if (isKept(least, level)) {
        const weight = weightOf(least);
        if (left === right) common += 2 * weight;
        total += left === right ? 2 * weight : weight;
      }
      if (left === least) a += 1;
      if (right === least) b += 1;
    }
    return total === 0 ? 0 : common / total;
  }

  #end(index: number): number {
    return index + 1 < this.#starts.length ? this.#starts.at(index + 1) : this.#items.length;
  }
}
