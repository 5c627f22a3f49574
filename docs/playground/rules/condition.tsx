import type { Wording } from 'trafficking-indicators';
import type { Messages } from 'trafficking-indicators/report';
import type { JSX } from 'preact';
import type { Words } from '../words.js';

/** A part of a condition in words. */
export interface Part {
  readonly text: string;
  /** The parts that it is made of, drawn inside it. */
  readonly parts?: readonly Part[];
}

/** In which words. */
export interface PartWords {
  readonly wording: Wording;
  readonly messages: Messages;
  readonly words: Words;
}

/**
 * A condition in words, part by part.
 *
 * @param condition - JSONLogic.
 * @param said - The words.
 * @returns The parts. What has no plain words is given as it stands in the file.
 */
export function partOf(condition: unknown, said: PartWords): Part {
  const { wording, messages, words } = said;
  const [[operator, operand] = ['', condition]] =
    typeof condition === 'object' && condition !== null ? Object.entries(condition) : [];
  const operands: readonly unknown[] = Array.isArray(operand) ? operand : [operand];
  const [first, second] = operands;
  switch (operator) {
    case 'var':
      return { text: `${wording.fact(String(first)).question} – ${messages.yes}` };
    case 'or':
      return { text: words.rules.any, parts: operands.map((item) => partOf(item, said)) };
    case 'and':
      return { text: words.rules.all, parts: operands.map((item) => partOf(item, said)) };
    case '!':
      return { text: words.rules.not, parts: [partOf(first, said)] };
    case '===':
    case '==': {
      const fact = varOf(first);
      if (fact !== undefined && typeof second !== 'object')
        return { text: `${wording.fact(fact).question} – ${answerOf(fact, second, said)}` };
      break;
    }
    case '<':
    case '<=':
    case '>':
    case '>=': {
      const fact = varOf(first);
      if (fact !== undefined && typeof second === 'number' && operands.length === 2)
        return { text: `${wording.fact(fact).question} – ${operator} ${second}` };
      break;
    }
  }
  return { text: JSON.stringify(condition) };
}

function varOf(part: unknown): string | undefined {
  const name = typeof part === 'object' && part !== null && 'var' in part ? part.var : undefined;
  return typeof name === 'string' ? name : undefined;
}

function answerOf(fact: string, value: unknown, { wording, messages }: PartWords): string {
  if (typeof value === 'boolean') return value ? messages.yes : messages.no;
  return typeof value === 'string' ? wording.option(fact, value) : String(value);
}

/** A condition drawn as boxes in boxes, each with its words. */
export function Diagram({ part: { text, parts } }: { readonly part: Part }): JSX.Element {
  if (parts === undefined) return <div class="leaf">{text}</div>;
  return (
    <div class="node">
      <span class="operator">{text}</span>
      <ul>
        {parts.map((part, index) => (
          <li key={index}>
            <Diagram part={part} />
          </li>
        ))}
      </ul>
    </div>
  );
}
