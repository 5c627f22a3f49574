import type { EvidenceRecord, Indicator, RuleSet, Wording } from 'trafficking-indicators';
import type { Messages } from 'trafficking-indicators/report';
import type { JSX } from 'preact';
import type { SetEntry } from '../catalogue.js';
import type { Words } from '../words.js';
import { Diagram, partOf } from './condition.js';

/** What a set needs to be shown. */
interface Props {
  readonly entry: SetEntry;
  readonly wording: Wording;
  readonly words: Words;
  readonly messages: Messages;
}

/** A rule set: what it is not for, its bands, its languages, and every sign. */
export function Signs(props: Props): JSX.Element {
  const { entry, wording, words, messages } = props;
  const { ruleSet } = entry;
  return (
    <>
      <h2>
        {wording.title} <span class="hint">{`${ruleSet.id} ${ruleSet.version}`}</span>
      </h2>
      <p>{wording.purpose}</p>
      <details>
        <summary>{messages.sheet.notFor}</summary>
        <Lines texts={wording.notFor} />
      </details>
      <details>
        <summary>{messages.sheet.limits}</summary>
        <Lines texts={wording.limits} />
      </details>
      <details>
        <summary>{words.rules.translations}</summary>
        <Languages {...props} />
      </details>
      <h3>{messages.sheet.bands}</h3>
      <dl class="band-list">
        {ruleSet.bands.map(({ id, from, basis }) => (
          <div key={id}>
            <dt>
              {wording.band(id).title} <span class="hint">{words.result.from(from)} · {messages.cutOff[basis]}</span>
            </dt>
            <dd>{wording.band(id).nextStep}</dd>
          </div>
        ))}
      </dl>
      <h3>{messages.sheet.indicators}</h3>
      {ruleSet.indicators.map((indicator) => (
        <Sign key={indicator.id} indicator={indicator} {...props} />
      ))}
    </>
  );
}

function Lines({ texts }: { readonly texts: readonly string[] }): JSX.Element {
  return (
    <ul>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

function Languages({ entry: { ruleSet, translations }, words }: Props): JSX.Element {
  const names = new Intl.DisplayNames([words.language], { type: 'language' });
  return (
    <ul>
      <li>
        {names.of(ruleSet.language)}: {words.rules.original}
      </li>
      {translations.map(({ language, review }) => (
        <li key={language}>
          {names.of(language)}: {words.review[review.status]}
        </li>
      ))}
    </ul>
  );
}

function Sign({ indicator, entry, wording, words, messages }: Props & { readonly indicator: Indicator }): JSX.Element {
  const { id, weight, when, evidence, sources } = indicator;
  const { statement, rationale, falsePositives, evidence: said } = wording.indicator(id);
  return (
    <details class="sign">
      <summary>
        <strong>{statement}</strong>{' '}
        <span class="hint">
          {messages.sheet.weight(weight.points, messages.basis[weight.basis])}
          {indicator.offByDefault === true && ` · ${messages.off}`}
        </span>
        <Strip evidence={evidence} messages={messages} />
      </summary>
      <h4>{words.rules.logic}</h4>
      <Diagram part={partOf(when, { wording, messages, words })} />
      <pre class="logic">{JSON.stringify(when)}</pre>
      <h4>{words.rules.weight}</h4>
      <p>
        {rationale} <span class="hint">{remarks(indicator, wording, messages)}</span>
      </p>
      <h4>{words.rules.evidence}</h4>
      {evidence.length === 0 ? (
        <p>{words.rules.noEvidence}</p>
      ) : (
        <ul class="evidence">
          {evidence.map((record, index) => (
            <li key={index} class={record.direction}>
              <strong>{messages.sheet.direction[record.direction]}</strong>: {said[index] ?? record.statement}{' '}
              <span class="hint">{entry.ruleSet.sources[record.source]?.title}</span>
            </li>
          ))}
        </ul>
      )}
      {falsePositives.length > 0 && <h4>{words.rules.falsePositives}</h4>}
      <Lines texts={falsePositives} />
      <h4>{words.rules.sources}</h4>
      <Lines texts={sources.map((citation) => sourceLine(entry.ruleSet, citation, messages))} />
    </details>
  );
}

function remarks({ basis, elements, sensitive, group }: Indicator, wording: Wording, messages: Messages): string {
  const { sheet } = messages;
  return [
    sheet.origin[basis],
    elements.length === 0 ? sheet.noElement : sheet.elements(elements.map((element) => messages.element[element]).join(', ')),
    ...(group === undefined ? [] : [messages.group(wording.group(group))]),
    ...(sensitive === 'no' ? [] : [sheet.sensitive[sensitive]]),
  ].join(' · ');
}

function sourceLine({ sources }: RuleSet, { source, locator, read }: Indicator['sources'][number], { sheet }: Messages): string {
  const known = sources[source];
  return known === undefined ? source : sheet.source(known.title, locator, read);
}

/** A small mark for each piece of evidence, so that what speaks for and against is seen at a glance. */
function Strip({ evidence, messages }: { readonly evidence: readonly EvidenceRecord[]; readonly messages: Messages }): JSX.Element {
  const directions = evidence.map(({ direction }) => direction);
  return (
    <span class="evidence-strip" role="img" aria-label={directions.map((direction) => messages.sheet.direction[direction]).join('; ')}>
      {directions.map((direction, index) => (
        <span key={index} class={direction} title={messages.sheet.direction[direction]}>
          {SYMBOL[direction]}
        </span>
      ))}
    </span>
  );
}

const SYMBOL = { supports: '+', contradicts: '−', 'no-effect': '0', consensus: '≈', practice: '•' } as const;
