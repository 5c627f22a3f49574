import type { RuleSet, Wording } from 'trafficking-indicators';
import { markedText, type ScreenRow } from 'trafficking-indicators/screen';
import type { JSX } from 'preact';

/** What is needed to mark a text. */
interface Props {
  readonly row: ScreenRow;
  readonly ruleSet: RuleSet;
  readonly wording: Wording;
}

/** The text of an advert with the words marked that its signs rest on; each says which. */
export function MarkedText({ row, ruleSet, wording }: Props): JSX.Element {
  const marks = row.indicators.flatMap((indicator, number) =>
    factsOf(ruleSet, indicator).flatMap((fact) =>
      (row.facts[fact]?.spans ?? []).map(([start, end]) => ({ indicator: String(number + 1), start, end })),
    ),
  );
  const child = (row.child?.spans ?? []).map(([start, end]) => ({ indicator: '!', start, end }));
  const statement = (number: string): string => wording.indicator(row.indicators[Number(number) - 1] ?? '').statement;
  return (
    <p class="advert-text" dir="auto">
      {markedText(row.text ?? '', [...marks, ...child]).map(({ text, marks: on }, index) =>
        on.length === 0 ? (
          text
        ) : (
          <mark key={index} title={on.map(statement).join(' · ')}>
            {text}
            <sup>{on.join(' ')}</sup>
          </mark>
        ),
      )}
    </p>
  );
}

/** The facts that a sign reads. */
function factsOf({ indicators }: RuleSet, id: string): readonly string[] {
  return [...varsOf(indicators.find((indicator) => indicator.id === id)?.when)];
}

function* varsOf(part: unknown): Generator<string> {
  if (typeof part !== 'object' || part === null) return;
  for (const [operator, operand] of Object.entries(part)) {
    if (operator === 'var' && typeof operand === 'string') yield operand;
    else yield* varsOf(operand);
  }
}
