import type { Explanation } from 'trafficking-indicators';
import type { Messages } from 'trafficking-indicators/report';
import type { JSX } from 'preact';

/** Act, means and purpose side by side, each with its state in words; nothing where the set is not about a person. */
export function Elements({
  explanation,
  messages,
}: {
  readonly explanation: Explanation;
  readonly messages: Messages;
}): JSX.Element | null {
  const { elements } = explanation;
  if (elements.child === 'not-about-a-person') return null;
  return (
    <>
      <dl class="elements">
        {(['act', 'means', 'purpose'] as const).map((element) => (
          <div key={element} class={elements[element]}>
            <dt>{messages.element[element]}</dt>
            <dd>{messages.elementState[elements[element]]}</dd>
          </div>
        ))}
      </dl>
      <p>{messages.child[elements.child]}</p>
    </>
  );
}
