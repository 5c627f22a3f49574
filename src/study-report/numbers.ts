import type { Figure, SparseFigure } from '../study/study-types.js';
import type { Cell } from './pieces.js';

/** How the numbers of a language are written. */
export interface NumberStyle {
  readonly decimal: '.' | ',';
  /** Stands between the ends of an interval. */
  readonly to: string;
  /** In the place of a figure that the data do not give. */
  readonly none: string;
  /** In the place of one that is left out because few records are behind it. */
  readonly suppressed: string;
}

/** What a figure is: a share, a difference of shares in points, a ratio, a coefficient, or a count. */
export type Kind = 'share' | 'points' | 'ratio' | 'coefficient' | 'count';

const SPACE = '\u00A0';
const MINUS = '\u2212';

/** Writes numbers in one language, never by the locale of the machine. */
export interface Numbers {
  /** A whole number. */
  readonly whole: (value: number) => string;
  /** A number as figures of a kind are written. */
  readonly number: (value: number, kind: Kind) => string;
  /** A figure with its interval in brackets, for a sentence. */
  readonly inWords: (figure: Figure | null, kind: Kind) => string;
  /** A figure for a cell, its interval beside it. */
  readonly cell: (figure: SparseFigure, kind: Kind) => Cell;
  /** A p value. */
  readonly p: (value: number | null) => string;
  /** A stated share in per cent, with as many decimals as it was stated with. */
  readonly percent: (share: number) => string;
  /** A number with as many decimals as it has, such as a stated prevalence. */
  readonly plain: (value: number) => string;
}

/**
 * Writes numbers in one language.
 *
 * @param style - How that language writes them.
 * @returns The writer.
 * @example
 * ```ts
 * numbersIn({ decimal: ',', to: 'til', none: '–', suppressed: 'for få' }).number(0.821, 'share'); // '82,1 %'
 * ```
 */
export function numbersIn(style: NumberStyle): Numbers {
  const written = (digits: string): string => digits.replace('-', MINUS).replace('.', style.decimal);
  const bare = (value: number, kind: Kind): string => written(digitsOf(value, kind));
  const number = (value: number, kind: Kind): string => {
    const sign = kind === 'points' && value > 0 ? '+' : '';
    return `${sign}${bare(value, kind)}${kind === 'share' ? `${SPACE}%` : ''}`;
  };
  const interval = ({ low, high }: Figure, kind: Kind): string =>
    `${kind === 'share' ? bare(low, kind) : number(low, kind)} ${style.to} ${kind === 'share' ? bare(high, kind) : number(high, kind)}`;
  return {
    whole: (value) => grouped(value).replace('-', MINUS),
    number,
    inWords: (figure, kind) =>
      figure === null ? style.none : `${number(figure.estimate, kind)} (${interval(figure, kind)})`,
    cell: (figure, kind) => {
      if (figure === null) return style.none;
      if (figure === 'suppressed') return style.suppressed;
      return { main: number(figure.estimate, kind), beside: interval(figure, kind) };
    },
    p: (value) => (value === null ? style.none : value < 0.001 ? written('<0.001') : written(value.toFixed(3))),
    percent: (share) => `${written(String(Number((100 * share).toPrecision(10))))}${SPACE}%`,
    plain: (value) => written(String(Number(value.toPrecision(10)))),
  };
}

function digitsOf(value: number, kind: Kind): string {
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '-∞';
  const digits = fixed(value, kind);
  // Nothing is written as minus nothing.
  return /^-[0.]+$/u.test(digits) ? digits.slice(1) : digits;
}

function fixed(value: number, kind: Kind): string {
  switch (kind) {
    case 'share':
      // Nothing and everything are exact.
      return value === 0 || value === 1 ? String(100 * value) : (100 * value).toFixed(1);
    case 'points':
      return (100 * value).toFixed(1);
    case 'ratio':
      return value.toFixed(
        Math.abs(value) < 0.1 && value !== 0 ? 3 : Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0,
      );
    case 'coefficient':
      return value.toFixed(3);
    case 'count':
      return value.toFixed(value < 9.95 ? 1 : 0);
  }
}

/** Groups of three digits from five digits on, with a narrow space that both languages take. */
function grouped(value: number): string {
  let rest = String(value);
  if (rest.length < 5) return rest;
  const groups: string[] = [];
  for (; rest.length > 3; rest = rest.slice(0, -3)) groups.unshift(rest.slice(-3));
  return [rest, ...groups].join('\u202F');
}
