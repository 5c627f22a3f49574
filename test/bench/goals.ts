/** A figure of a bench and what it has to reach. */
export interface Goal {
  readonly name: string;
  readonly figure: number;
  readonly atLeast?: number;
  readonly atMost?: number;
  /** How often the peer's work fits into ours, or ours into what it is held against, in one run; such figures may not slide from one state of the code to the next. */
  readonly isRatio?: boolean;
}

/** Whether a figure is as it has to be, at the limit too. A figure that could not be taken is not. */
function isReached({ figure, atLeast = -Infinity, atMost = Infinity }: Goal): boolean {
  return figure >= atLeast && figure <= atMost;
}

/** Says of each goal whether it was reached, and gives the last line of a bench: one object with its name, its goals and all else. */
export function tellBench(bench: string, goals: readonly Goal[], more: object): void {
  for (const goal of goals) {
    const wanted = goal.atLeast === undefined ? `at most ${goal.atMost ?? '–'}` : `at least ${goal.atLeast}`;
    console.log(`${isReached(goal) ? 'reached' : 'not reached'}: ${goal.name}: ${goal.figure} (${wanted})`);
  }
  const judged = goals.map((goal) => ({ ...goal, reached: isReached(goal) }));
  console.log(JSON.stringify({ bench, goals: judged, ...more }));
}
