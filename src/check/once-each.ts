/**
 * Makes something once for each selection of indicators that are turned on, because compiling a set costs more than running it.
 *
 * @param make - Makes it.
 * @returns A function that gives what was made for a selection.
 */
export function onceEach<T>(make: (turnOn: readonly string[]) => T): (turnOn: readonly string[]) => T {
  const made = new Map<string, T>();
  return (turnOn) => {
    const key = turnOn.join();
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(turnOn);
    made.set(key, fresh);
    return fresh;
  };
}
