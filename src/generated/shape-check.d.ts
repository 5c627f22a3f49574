/** One finding of a generated validator. */
export interface ShapeFault {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A generated validator: true when the data has the shape; otherwise `errors` holds what is wrong. */
export interface ShapeCheck {
  (data: unknown): boolean;
  errors?: readonly ShapeFault[] | null;
}
