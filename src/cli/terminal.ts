/** What a command reads from and writes to. */
export interface Terminal {
  readonly write: (text: string) => void;
  /** Messages to the person, beside the result. */
  readonly say: (text: string) => void;
  /** The result goes to a terminal that shows colours. */
  readonly colours: boolean;
  readonly input: NodeJS.ReadableStream;
  /** Reads no more, so that a run can end while the input stays open. */
  readonly endInput: () => void;
  /** Shows how far a long run is, in the place of what it showed before; only where somebody looks on. */
  readonly progress?: (line: string) => void;
  /** Milliseconds, from any beginning. */
  readonly now: () => number;
  /** Today, `YYYY-MM-DD`. */
  readonly today: () => string;
}
