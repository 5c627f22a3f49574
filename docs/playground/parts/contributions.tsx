import type { Explanation, IndicatorReason } from 'trafficking-indicators';
import { answerText, type Messages } from 'trafficking-indicators/report';
import type { JSX } from 'preact';
import type { Words } from '../words.js';

/** What the bars show. */
interface Props {
  readonly explanation: Explanation;
  readonly messages: Messages;
  readonly words: Words;
}

/** A bar for each sign that is recorded or open, with its reasons: what is certain is full, what is possible is hatched. */
export function Contributions({ explanation, messages, words }: Props): JSX.Element {
  const { present, unknown } = explanation;
  const open = unknown.filter(({ off, most, because }) => off !== true && (most !== 0 || because.some(isTold)));
  const widest = Math.max(1, ...[...present, ...open].map(({ weight }) => Math.abs(weight)));
  if (present.length + open.length === 0) return <p>{words.result.noContributions}</p>;
  return (
    <>
      <p class="key">
        <span class="sample certain" /> {words.result.certain} <span class="sample open" /> {words.result.possible}
      </p>
      <ul class="contributions">
        {[...present, ...open].map((reason) => (
          <li key={reason.id} class={reason.state}>
            <span class="statement">{reason.statement}</span>
            <Bar reason={reason} widest={widest} />
            <span class="points">
              {reason.off === true ? messages.off : messages.points(reason.least, reason.most)}
              {reason.group === undefined ? '' : ` · ${messages.group(reason.group)}`}
            </span>
            {reason.state === 'present' && <Reasons reason={reason} messages={messages} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function isTold({ unknown }: IndicatorReason['because'][number]): boolean {
  return unknown !== 'not-asked';
}

function Bar({ reason, widest }: { readonly reason: IndicatorReason; readonly widest: number }): JSX.Element {
  const share = `${(Math.abs(reason.weight) / widest) * 100}%`;
  return (
    <span class="bar" aria-hidden="true">
      <span
        class={reason.state === 'present' ? 'certain' : 'open'}
        style={{ width: reason.weight === 0 ? '2px' : share }}
      />
    </span>
  );
}

function Reasons({ reason, messages }: { readonly reason: IndicatorReason; readonly messages: Messages }): JSX.Element {
  return (
    <ul class="because">
      {reason.because.map((fact) => (
        <li key={fact.fact}>
          {fact.question} – {answerText(fact, messages)}
        </li>
      ))}
    </ul>
  );
}
