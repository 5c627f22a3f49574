/** The signals that end a run, and the code that each ends with. */
const CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Listens for the signals that end a run.
 *
 * @param stop - Is given the code to exit with, each time that one of them comes.
 * @returns Ends the listening.
 */
export function onStop(stop: (code: number) => void): () => void {
  const listeners = Object.entries(CODES).map(([signal, code]) => {
    const listener = (): void => {
      stop(code);
    };
    process.on(signal, listener);
    return { signal, listener };
  });
  return () => {
    for (const { signal, listener } of listeners) process.off(signal, listener);
  };
}
