import type { RuleSet, Wording } from 'trafficking-indicators';
import type { Messages } from 'trafficking-indicators/report';
import { type ScreenRow, type ScreenWords } from 'trafficking-indicators/screen';
import type { JSX } from 'preact';
import type { Words } from '../words.js';
import { MarkedText } from './marked.js';

/** What an advert needs to be shown. */
interface Props {
  readonly row: ScreenRow;
  readonly ruleSet: RuleSet;
  readonly wording: Wording;
  readonly screenWords: ScreenWords;
  readonly words: Words;
  readonly messages: Messages;
}

/** One advert or review: its band, its words, its signs with points and what else they may be, and what it shares. */
export function AdvertCard(props: Props): JSX.Element {
  const { row, wording, screenWords, words } = props;
  const { least, most } = row.score;
  const language = row.language ?? '';
  return (
    <article class="advert">
      <h3>
        {row.id} <span class="band">{wording.band(row.band).title}</span>
      </h3>
      <p class="hint">
        {screenWords.points(least, most)} · {screenWords.languageNames[language] ?? screenWords.languageUnknown}
      </p>
      {row.child !== undefined && <p class="child-first">{screenWords.child}</p>}
      <MarkedText row={row} ruleSet={props.ruleSet} wording={wording} />
      {row.cut === true && <p class="hint">{screenWords.cut}</p>}
      {row.indicators.length === 0 ? <p class="hint">{words.adverts.noSigns}</p> : <Signs {...props} />}
      {row.links !== undefined && row.links.length > 0 && <Shared {...props} />}
    </article>
  );
}

function Signs({ row, ruleSet, wording, messages, words }: Props): JSX.Element {
  return (
    <ol class="signs">
      {row.indicators.map((id) => {
        const indicator = ruleSet.indicators.find((item) => item.id === id);
        const { statement, falsePositives } = wording.indicator(id);
        const points = indicator?.weight.points ?? 0;
        return (
          <li key={id}>
            <strong>{statement}</strong>{' '}
            <span class="hint">
              {messages.sheet.weight(points, messages.basis[indicator?.weight.basis ?? 'editorial'])}
            </span>
            {falsePositives.length > 0 && (
              <details>
                <summary>{words.rules.falsePositives}</summary>
                <ul>
                  {falsePositives.map((text) => (
                    <li key={text}>{text}</li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function Shared({ row, screenWords, words }: Props): JSX.Element {
  return (
    <>
      <h4>{words.adverts.links}</h4>
      <ul>
        {(row.links ?? []).map(({ kind, with: others, others: count, words: held = [] }, index) => (
          <li key={index}>
            {screenWords.same[kind]} {screenWords.inOthers(others.join(', '), count, count - others.length)}
            {held.length > 0 && <q>{held.join(' … ')}</q>}
          </li>
        ))}
      </ul>
      <p class="hint">{screenWords.sharing}</p>
    </>
  );
}
