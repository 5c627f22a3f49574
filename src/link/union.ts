/** Which adverts belong together (union–find, the smaller number leads). */
export class Union {
  readonly #parent: Int32Array;

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, at) => at);
  }

  /** The one that stands for all that belong together with this one. */
  find(of: number): number {
    let root = of;
    while (this.#parent[root] !== root) root = this.#parent[root] ?? root;
    for (let at = of; at !== root;) {
      const next = this.#parent[at] ?? root;
      this.#parent[at] = root;
      at = next;
    }
    return root;
  }

  /** Puts two together; false if they were already. */
  join(one: number, other: number): boolean {
    const [a, b] = [this.find(one), this.find(other)];
    if (a === b) return false;
    this.#parent[Math.max(a, b)] = Math.min(a, b);
    return true;
  }
}
