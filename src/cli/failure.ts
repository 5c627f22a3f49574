/** What a run of the command ends with. */
export const EXIT = { done: 0, badInput: 1, usage: 2, differs: 3, cannotWrite: 4 } as const;

/** A run that cannot go on, with what to tell the person who started it. */
export class Failure extends Error {
  /** Exit code. */
  readonly exit: number;

  /**
   * @param message - What is wrong and what to do, without personal data.
   * @param exit - Exit code.
   */
  constructor(message: string, exit: number = EXIT.badInput) {
    super(message);
    this.name = 'Failure';
    this.exit = exit;
  }
}
