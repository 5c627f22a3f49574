import { parseRuleSet, type RuleSet } from 'trafficking-indicators';
import { check, countFindings, type Finding } from 'trafficking-indicators/check';
import { describeIssue, type Messages } from 'trafficking-indicators/report';
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Words } from '../words.js';

/** What the check needs. */
interface Props {
  readonly words: Words;
  readonly messages: Messages;
  readonly onTry: (ruleSet: RuleSet) => void;
}

/** A rule file of one's own: what `check` finds in it, and a way to try it. */
export function CheckFile({ words, messages, onTry }: Props): JSX.Element {
  const [file, setFile] = useState({ path: 'rule-set.json', text: '' });
  const findings = useMemo(
    () =>
      file.text.trim() === ''
        ? undefined
        : check({ ruleSet: file }, { describeIssue: (issue) => describeIssue(issue, messages) }),
    [file, messages],
  );
  const parsed = useMemo(() => (findings === undefined ? undefined : parseRuleSet(file.text)), [file, findings]);
  const { rules } = words;
  return (
    <>
      <label class="field">
        {rules.drop}
        <input
          type="file"
          accept=".json"
          onChange={({ currentTarget: { files } }) => {
            const [chosen] = files ?? [];
            if (chosen === undefined) return;
            void chosen.text().then((text) => {
              setFile({ path: chosen.name, text });
            });
          }}
        />
      </label>
      <p class="hint">{rules.dropHint}</p>
      <textarea
        rows={8}
        spellcheck={false}
        aria-label={rules.drop}
        value={file.text}
        onInput={({ currentTarget: { value } }) => {
          setFile({ path: 'rule-set.json', text: value });
        }}
      />
      <div role="status">{findings !== undefined && <Summary findings={findings} words={words} />}</div>
      {parsed?.ok === true && (
        <p class="buttons">
          <button
            type="button"
            class="primary"
            onClick={() => {
              onTry(parsed.ruleSet);
            }}
          >
            {rules.tryIt}
          </button>
        </p>
      )}
      {findings !== undefined && <Findings findings={findings} words={words} />}
    </>
  );
}

function Summary({ findings, words }: { readonly findings: readonly Finding[]; readonly words: Words }): JSX.Element {
  const { error, warning, note } = countFindings(findings);
  return (
    <p>
      <strong>{findings.length === 0 ? words.rules.fine : words.rules.findings(error, warning, note)}</strong>
    </p>
  );
}

function Findings({ findings, words }: { readonly findings: readonly Finding[]; readonly words: Words }): JSX.Element {
  return (
    <ul class="findings">
      {findings.map(({ level, check: name, path, line, message, suggestion }, index) => (
        <li key={index} class={level}>
          <strong>{words.rules.level[level]}</strong> {message} {suggestion}
          <br />
          <code>{[name, ...(path === '' ? [] : [path]), ...(line === undefined ? [] : [words.rules.line(line)])].join(' · ')}</code>
        </li>
      ))}
    </ul>
  );
}
