import type { Explanation, PlanExplanation, RuleSet } from 'trafficking-indicators';
import {
  type Block,
  type Messages,
  planDocument,
  planToHtml,
  planToMarkdown,
  reportDocument,
  type ReportOptions,
  toHtml,
  toMarkdown,
  wordsFor,
} from 'trafficking-indicators/report';
import type { JSX } from 'preact';
import { Blocks } from '../parts/blocks.js';
import { Contributions } from '../parts/contributions.js';
import { Elements } from '../parts/elements.js';
import { save } from '../parts/save.js';
import { ScoreStrip } from '../parts/score-strip.js';
import { wordingIn } from '../sources.js';
import type { Words } from '../words.js';
import { AskNext, type NextQuestion } from './ask-next.js';
import type { Outcome } from './outcome.js';

/** What the result needs to be shown. */
interface Props {
  readonly outcome: Outcome;
  readonly words: Words;
  readonly messages: Messages;
}

/** The result of the answers so far: what to do first, then how it adds up, then everything. */
export function Result({ outcome, words, messages }: Props): JSX.Element {
  return (
    <section id="result" class="result" aria-labelledby="result-heading" tabIndex={-1}>
      <h2 id="result-heading">{words.result.heading}</h2>
      <p class="meaning">{messages.statement}</p>
      <Opening outcome={outcome} messages={messages} />
      {outcome.kind === 'set' ? (
        <OneSet explanation={outcome.explanation} ruleSet={outcome.ruleSet} words={words} messages={messages} />
      ) : (
        <SeveralSets explanation={outcome.explanation} words={words} messages={messages} />
      )}
      <Whole outcome={outcome} words={words} messages={messages} />
    </section>
  );
}

function OneSet({
  explanation,
  ruleSet,
  words,
  messages: given,
}: Omit<Props, 'outcome'> & { readonly explanation: Explanation; readonly ruleSet: RuleSet }): JSX.Element {
  const messages = wordsFor(explanation, given);
  const { nextStep, score, askNext, bands } = explanation;
  const reach = (title: string): string => (title === bands[0]?.title ? '' : messages.couldReach(title));
  return (
    <>
      <h3>{words.result.strip}</h3>
      <p aria-live="polite" class="range">
        {messages.range(score.least, score.most, score.possible)}
      </p>
      <Strip explanation={explanation} ruleSet={ruleSet} words={words} messages={messages} />
      <p class="hint">
        {explanation.decided && messages.decided} {messages.noPercentage}
      </p>
      {askNext.length > 0 && (
        <>
          <h3>{messages.heading.askNext}</h3>
          <p class="hint">{messages.notInterviewGuide}</p>
          <AskNext
            words={words}
            questions={askNext.map((next): NextQuestion => ({ ...next, reach: reach(next.couldReach) }))}
          />
        </>
      )}
      <h3>{words.result.contributions}</h3>
      <Contributions explanation={explanation} words={words} messages={messages} />
      {explanation.elements.child !== 'not-about-a-person' && <h3>{messages.heading.elements}</h3>}
      <Elements explanation={explanation} messages={messages} />
      <Change explanation={explanation} messages={messages} />
      <p class="hint">{nextStep.band.rationale}</p>
    </>
  );
}

/** What stands before every number, as the short report says it: a child's protection, the next step, where help is. */
function Opening({ outcome, messages }: Omit<Props, 'words'>): JSX.Element {
  const blocks = blocksOf(outcome, messages, { detail: 'short' });
  const { childFirst, nextStep, help } = messages.heading;
  return (
    <>
      <Section heading={childFirst} blocks={blocks} look="child-first" />
      <Section heading={nextStep} blocks={blocks} look="step" />
      <Section heading={help} blocks={blocks} look="help" />
    </>
  );
}

/** A section of a report; nothing where the report has none. */
function Section({
  heading,
  blocks,
  look,
}: {
  readonly heading: string;
  readonly blocks: readonly Block[];
  readonly look: string;
}): JSX.Element | null {
  const start = blocks.findIndex((block) => block.type === 'heading' && block.text === heading);
  if (start === -1) return null;
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex(({ type }) => type === 'heading');
  return (
    <div class={look}>
      <h3>{heading}</h3>
      <Blocks blocks={end === -1 ? rest : rest.slice(0, end)} />
    </div>
  );
}

function blocksOf(outcome: Outcome, messages: Messages, options: ReportOptions = {}): readonly Block[] {
  return outcome.kind === 'set'
    ? reportDocument(outcome.explanation, messages, options)
    : planDocument(outcome.explanation, messages, options);
}

function Strip({
  explanation,
  ruleSet,
  words,
  messages,
}: Omit<Props, 'outcome'> & { readonly explanation: Explanation; readonly ruleSet: RuleSet }): JSX.Element {
  const wording = wordingIn(ruleSet, explanation.language);
  const { least, most, possible } = explanation.score;
  return (
    <ScoreStrip
      words={words}
      score={explanation.score}
      reachable={explanation.bands.map(({ id }) => id)}
      bands={ruleSet.bands.map(({ id, from }) => ({ id, from, title: wording.band(id).title }))}
      label={messages.range(least, most, possible)}
    />
  );
}

function Change({
  explanation: { heldUpBy, oneMore },
  messages,
}: {
  readonly explanation: Explanation;
  readonly messages: Messages;
}): JSX.Element | null {
  if (heldUpBy.length + oneMore.length === 0) return null;
  return (
    <>
      <h3>{messages.heading.change}</h3>
      <ul>
        {heldUpBy.map(({ statement, band }) => (
          <li key={`held ${statement}`}>{messages.heldUpBy(statement, band)}</li>
        ))}
        {oneMore.slice(0, 3).map(({ statement, band }) => (
          <li key={`more ${statement}`}>{messages.oneMore(statement, band)}</li>
        ))}
      </ul>
    </>
  );
}

function SeveralSets({
  explanation,
  words,
  messages,
}: Omit<Props, 'outcome'> & { readonly explanation: PlanExplanation }): JSX.Element {
  const { sets, askNext } = explanation;
  return (
    <>
      {askNext.length > 0 && (
        <>
          <h3>{messages.heading.askNext}</h3>
          <p class="hint">{messages.notInterviewGuide}</p>
          <AskNext
            words={words}
            questions={askNext.map(({ fact, question, decides }) => ({
              fact,
              question,
              reach: decides.length === 0 ? '' : messages.plan.decides(decides.join(', ')),
            }))}
          />
        </>
      )}
      <h3>{messages.plan.sets}</h3>
      <p class="hint">{messages.plan.notAdded}</p>
      {sets.map(({ id, title, applies, explanation: own }) => (
        <details key={id} class={`set ${applies}`}>
          <summary>
            <strong>{title}</strong>{' '}
            <span class="hint">
              {own === null
                ? messages.plan.applies[applies]
                : messages.range(own.score.least, own.score.most, own.score.possible)}
            </span>
          </summary>
          <p>{messages.plan.applies[applies]}</p>
          {own !== null && <p>{own.bands.map((band) => band.title).join(' · ')}</p>}
          {own !== null && <Contributions explanation={own} words={words} messages={messages} />}
          {own !== null && <Elements explanation={own} messages={messages} />}
        </details>
      ))}
    </>
  );
}

function Whole({ outcome, words, messages }: Props): JSX.Element {
  const { result } = words;
  const name = outcome.kind === 'set' ? outcome.assessment.ruleSet.id : outcome.assessment.plan.id;
  const blocks = blocksOf(outcome, messages);
  return (
    <>
      <p class="buttons no-print">
        <button
          type="button"
          onClick={() => {
            window.print();
          }}
        >
          {result.print}
        </button>
        <button
          type="button"
          onClick={() => {
            save({ name: `${name}.html`, type: 'text/html', content: htmlOf(outcome, messages) });
          }}
        >
          {result.save('HTML')}
        </button>
        <button
          type="button"
          onClick={() => {
            save({ name: `${name}.md`, type: 'text/markdown', content: markdownOf(outcome, messages) });
          }}
        >
          {result.save('Markdown')}
        </button>
        <button
          type="button"
          onClick={() => {
            save({
              name: `${name}.json`,
              type: 'application/json',
              content: `${JSON.stringify(outcome.assessment, null, 2)}\n`,
            });
          }}
        >
          {result.save('JSON')}
        </button>
      </p>
      <details class="whole">
        <summary>{result.whole}</summary>
        <Blocks blocks={blocks} />
      </details>
    </>
  );
}

function htmlOf(outcome: Outcome, messages: Messages): string {
  return outcome.kind === 'set' ? toHtml(outcome.explanation, messages) : planToHtml(outcome.explanation, messages);
}

function markdownOf(outcome: Outcome, messages: Messages): string {
  return outcome.kind === 'set'
    ? toMarkdown(outcome.explanation, messages)
    : planToMarkdown(outcome.explanation, messages);
}
