import { linkDocument, linkSummary } from 'trafficking-indicators/link-report';
import type { Messages } from 'trafficking-indicators/report';
import { screenWords } from 'trafficking-indicators/screen';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import examples from '../../../examples/adverts/adverts.jsonl';
import { SETS } from '../catalogue.js';
import { Blocks } from '../parts/blocks.js';
import { keyOfSet, setOf, wordingIn } from '../sources.js';
import type { Words } from '../words.js';
import { AdvertCard } from './advert.js';
import { type AdvertFile, readAdverts } from './read-file.js';
import { type Screened, screened } from './screened.js';

/** What the page needs. */
interface Props {
  readonly language: string;
  readonly words: Words;
  readonly messages: Messages;
}

/** Countries that texts are read for: what is a low price, and who is from elsewhere, hangs on the country. */
const COUNTRIES = ['DK', 'SE', 'NO', 'DE', 'GB', 'PL', 'RO', 'ES', 'TH', 'UA', 'US'];
/** So many adverts are shown at once. */
const SHOWN = 20;

const ofTexts = SETS.filter(
  ({ ruleSet: { subject }, inUse }) => inUse && (subject === 'advert' || subject === 'review'),
);

/** Adverts or reviews in, marked words, signs and links out. */
export function Adverts({ language, words, messages }: Props): JSX.Element {
  const [key, setKey] = useState('set:sex-ad');
  const [pasted, setPasted] = useState('');
  const [file, setFile] = useState<AdvertFile>();
  const [country, setCountry] = useState('DK');
  const [result, setResult] = useState<Screened>();
  const [progress, setProgress] = useState<string>();
  const run = useRef(0);
  useEffect(
    () => () => {
      run.current += 1;
    },
    [],
  );
  const read = async ({ records, bad }: AdvertFile): Promise<void> => {
    run.current += 1;
    const own = run.current;
    setResult(undefined);
    setProgress(
      records.length === 0
        ? bad > 0
          ? words.adverts.bad(bad)
          : words.adverts.nothing
        : words.adverts.reading(0, records.length),
    );
    await new Promise((resolve) => setTimeout(resolve));
    if (records.length === 0 || own !== run.current) return;
    const done = await screened({
      ruleSet: setOf(key).ruleSet,
      records,
      bad,
      country,
      onProgress: (count) => {
        setProgress(words.adverts.reading(count, records.length));
      },
      isStopped: () => own !== run.current,
    });
    if (done === undefined || own !== run.current) return;
    setProgress(undefined);
    setResult(done);
  };
  const { adverts } = words;
  return (
    <>
      <form
        class="read-adverts no-print"
        onSubmit={(event) => {
          event.preventDefault();
          void read(pasted.trim() === '' && file !== undefined ? file : readAdverts(pasted));
        }}
      >
        <p>{adverts.intro}</p>
        <label class="field">
          {adverts.paste}
          <textarea
            rows={6}
            value={pasted}
            onInput={({ currentTarget: { value } }) => {
              setPasted(value);
            }}
          />
        </label>
        <div class="settings three">
          <label>
            {adverts.file}
            <input
              type="file"
              accept=".jsonl,.csv,.txt,.json"
              aria-describedby="file-hint"
              onChange={({ currentTarget: { files } }) => {
                const [chosen] = files ?? [];
                if (chosen === undefined) return;
                setPasted('');
                void chosen.text().then((content) => {
                  const records = readAdverts(content, chosen.name);
                  setFile(records);
                  return read(records);
                });
              }}
            />
          </label>
          <label>
            {adverts.country}
            <select
              value={country}
              onChange={({ currentTarget: { value } }) => {
                setCountry(value);
              }}
            >
              <option value="">{adverts.noCountry}</option>
              {COUNTRIES.map((code) => (
                <option key={code} value={code}>
                  {new Intl.DisplayNames([words.language], { type: 'region' }).of(code)}
                </option>
              ))}
            </select>
          </label>
          <label>
            {adverts.set}
            <select
              value={key}
              onChange={({ currentTarget: { value } }) => {
                setKey(value);
                setResult(undefined);
              }}
            >
              {ofTexts.map((entry) => (
                <option key={entry.ruleSet.id} value={keyOfSet(entry)}>
                  {wordingIn(entry.ruleSet, language).title}
                </option>
              ))}
            </select>
          </label>
        </div>
        <p class="hint" id="file-hint">
          {adverts.fileHint}
        </p>
        <p class="buttons">
          <button type="submit" class="primary">
            {adverts.read}
          </button>
          <button
            type="button"
            onClick={() => {
              setPasted('');
              const records = readAdverts(examples);
              setFile(records);
              void read(records);
            }}
          >
            {adverts.example}
          </button>
        </p>
      </form>
      <p role="status">{progress}</p>
      {result !== undefined && <Rows result={result} language={language} words={words} messages={messages} />}
    </>
  );
}

function Rows({ result, language, words, messages }: Props & { readonly result: Screened }): JSX.Element {
  const [shown, setShown] = useState(SHOWN);
  const { ruleSet, rows, linked, records, bad } = result;
  const wording = wordingIn(ruleSet, language);
  const ofRows = screenWords(words.language, ruleSet.subject === 'review' ? 'review' : 'advert');
  const rest = rows.length - shown;
  return (
    <section class="rows" aria-label={ofRows.heading.rows}>
      <p class="meaning">{messages.statement}</p>
      <p>
        <strong>{words.adverts.summary(rows.length, linked.facts.size)}</strong> {bad > 0 && words.adverts.bad(bad)}
      </p>
      <p class="hint">{ofRows.order}</p>
      {rows.slice(0, shown).map((row) => (
        <AdvertCard
          key={row.line}
          row={row}
          ruleSet={ruleSet}
          wording={wording}
          screenWords={ofRows}
          words={words}
          messages={messages}
        />
      ))}
      {rest > 0 && (
        <button
          type="button"
          onClick={() => {
            setShown(shown + SHOWN);
          }}
        >
          {words.adverts.more(Math.min(rest, SHOWN))}
        </button>
      )}
      {linked.clusters.length > 0 && (
        <details class="whole">
          <summary>{words.adverts.links}</summary>
          <Blocks
            blocks={linkDocument({
              clusters: linked.clusters,
              setAside: linked.setAside,
              adverts: records,
              summary: linkSummary(linked, { rows: records.size, bad }),
              redaction: 'none',
              messages,
            })}
          />
        </details>
      )}
    </section>
  );
}
