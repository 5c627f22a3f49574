/** How a model is fitted to some records and what it predicts of another. */
export interface Fitting<Model> {
  /** Fits to the records with these numbers. */
  readonly fit: (records: readonly number[]) => Model;
  /** What a fitted model predicts of a record that it was not fitted to. */
  readonly predict: (model: Model, record: number) => number;
}

/**
 * What is predicted of each record by a model that never saw its part.
 *
 * @param foldOf - The part of each record.
 * @param fitting - How to fit and predict.
 * @returns One prediction for each record.
 * @throws RangeError when all records are in one part.
 * @example
 * ```ts
 * const scores = [1, 2, 6, 7];
 * const fit = (records: readonly number[]) => records.reduce((sum, i) => sum + scores[i], 0) / records.length;
 * crossPredict([0, 0, 1, 1], { fit, predict: (mean) => mean }) // → [6.5, 6.5, 1.5, 1.5]
 * ```
 */
export function crossPredict<Model>(foldOf: readonly number[], { fit, predict }: Fitting<Model>): readonly number[] {
  const folds = foldsIn(foldOf);
  const predictions = new Array<number>(foldOf.length).fill(0);
  for (const fold of folds) {
    const model = fit(recordsWhere(foldOf, (other) => other !== fold));
    for (const record of recordsWhere(foldOf, (other) => other === fold)) predictions[record] = predict(model, record);
  }
  return predictions;
}

/** How one of several ways to fit is chosen inside each part. */
export interface NestedFitting<Candidate, Model> {
  /** The ways to fit, such as strengths of the ridge. */
  readonly candidates: readonly Candidate[];
  /** Fits one way to the records with these numbers. */
  readonly fit: (candidate: Candidate, records: readonly number[]) => Model;
  /** What a fitted model predicts of a record that it was not fitted to. */
  readonly predict: (model: Model, record: number) => number;
  /** How bad predictions are; the least wins, and of equal ones the earlier candidate. */
  readonly loss: (predictions: readonly number[], records: readonly number[]) => number;
  /** Parts the records that a choice is made from. */
  readonly innerFolds: (records: readonly number[]) => readonly number[];
}

/** Predictions for which neither fit nor choice saw the record. */
export interface NestedPredictions<Candidate> {
  readonly predictions: readonly number[];
  /** What was chosen, for each outer part in the order of their numbers. How much they differ tells how far the choice may be trusted. */
  readonly chosen: readonly Candidate[];
}

/**
 * Cross-validation within cross-validation: the way to fit is chosen anew inside each part, so that the choice does not flatter itself.
 *
 * Source: Varma and Simon 2006.
 *
 * @param foldOf - The outer part of each record.
 * @param fitting - The ways to fit and how to choose.
 * @returns Predictions and choices.
 * @throws RangeError when there is no candidate or all records are in one part.
 * @example
 * ```ts
 * nestedCrossPredict([0, 0, 1, 1], {
 *   candidates: [0, 1],
 *   fit: (candidate) => candidate,
 *   predict: (model) => model,
 *   loss: (predictions) => predictions.reduce((sum, prediction) => sum + Math.abs(prediction - 1), 0),
 *   innerFolds: (records) => records.map((_, i) => i % 2),
 * }).chosen // → [1, 1]
 * ```
 */
export function nestedCrossPredict<Candidate, Model>(
  foldOf: readonly number[],
  fitting: NestedFitting<Candidate, Model>,
): NestedPredictions<Candidate> {
  const predictions = new Array<number>(foldOf.length).fill(0);
  const chosen = foldsIn(foldOf).map((fold) => {
    const training = recordsWhere(foldOf, (other) => other !== fold);
    const candidate = choose(training, fitting);
    const model = fitting.fit(candidate, training);
    for (const record of recordsWhere(foldOf, (other) => other === fold))
      predictions[record] = fitting.predict(model, record);
    return candidate;
  });
  return { predictions, chosen };
}

function choose<Candidate, Model>(
  training: readonly number[],
  { candidates, fit, predict, loss, innerFolds }: NestedFitting<Candidate, Model>,
): Candidate {
  const inner = innerFolds(training);
  const record = (place: number): number => training[place] ?? 0;
  let best: { readonly candidate: Candidate; readonly loss: number } | null = null;
  for (const candidate of candidates) {
    const predictions = crossPredict(inner, {
      fit: (places) => fit(candidate, places.map(record)),
      predict: (model, place) => predict(model, record(place)),
    });
    const here = loss(predictions, training);
    if (best === null || here < best.loss) best = { candidate, loss: here };
  }
  if (best === null) throw new RangeError('There is nothing to choose from.');
  return best.candidate;
}

function foldsIn(foldOf: readonly number[]): readonly number[] {
  const folds = [...new Set(foldOf)].sort((a, b) => a - b);
  if (folds.length < 2) throw new RangeError('There are two parts or more.');
  return folds;
}

function recordsWhere(foldOf: readonly number[], wanted: (fold: number) => boolean): readonly number[] {
  return [...foldOf.keys()].filter((record) => wanted(foldOf[record] ?? 0));
}
