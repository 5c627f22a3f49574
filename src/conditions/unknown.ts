/** The answer of an expression that unknown facts leave open, and the value of an unknown fact. */
export const UNKNOWN: unique symbol = Symbol('unknown');
