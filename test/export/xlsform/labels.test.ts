import { describe, expect, it } from 'vitest';
import { formOf } from '../../../src/export/form/form-of.js';
import { xlsform } from '../../../src/export/xlsform/index.js';
import { odkForm, type OdkForm } from '../../support/odk-engine.js';
import { choice, indicator, loadedWith, yesNo } from '../../support/rule-set-with.js';
import { shippedSets } from '../../support/shipped.js';
import { everyLanguage } from '../../support/shipped-options.js';
import { sheetsIn, surveyInSheets, surveyInXform } from '../../support/xlsform-files.js';

type Files = ReturnType<typeof xlsform>;

function xformIn({ files }: Files): string {
  return files[1]?.content as string; // the XForm is text
}

function open(files: Files): Promise<OdkForm> {
  return odkForm(xformIn(files));
}

const shippedSet = (id: string): (typeof shippedSets)[number] =>
  shippedSets.find((one) => one.id === id) ?? shippedSets[0]!;

describe('labels', () => {
  it.each(['general', 'forced-labour-worker'])('of %s are shown in every language of the set', async (id) => {
    const source = shippedSet(id);
    const form = formOf(source, everyLanguage(source));
    const odk = await open(xlsform(source, everyLanguage(source)));

    expect(odk.languages.map((name) => /\((\w+)\)$/u.exec(name)?.[1])).toEqual(form.languages);
    for (const [index, code] of form.languages.entries()) {
      odk.speak(odk.languages[index] ?? '');
      for (const { name, label, hint, answers, fact } of form.questions.values()) {
        expect(odk.label(name)).toBe(label[code]);
        expect(odk.hint(name)).toBe(hint?.[code] ?? '');
        if (fact.type === 'number') continue;
        expect(odk.choices(name)).toEqual(answers.map((answer) => ({ code: answer.code, label: answer.label[code] })));
      }
      for (const { name, text, slots } of form.lines)
        if (Object.keys(slots).length === 0) expect(odk.label(name)).toBe(text[code]);
    }
  });

  it('of the result hold the numbers of the answers', async () => {
    const source = shippedSet('general');
    const odk = await open(xlsform(source, everyLanguage(source)));
    odk.fill(
      new Map([
        ['threats', 'maybe'],
        ['pay_withheld', 'yes'],
      ]),
    );

    expect(odk.label('result__general__score')).toBe('Points: 1 to 11, of 11 that can be given.');
    expect(odk.label('result__general__maybe')).toBe(
      '1 answered with maybe. That gives no points yet; find these out first.',
    );
    odk.speak('Dansk (da)');
    expect(odk.label('result__general__score')).toBe('Point: 1 til 11, ud af 11, der kan gives.');
  });

  it('show hostile wording as it is, and run nothing', async () => {
    const kept = [
      `quotes " ' and & <`,
      'a < b > c',
      '{{threats}} {threats} {least} %s %(name)s',
      'pulldata("a", "b", "c", "d") jr:itext(1) =1+1',
      '_x0041_ *bold* __bold__ # head \\ back',
      'two\nlines',
      'עברית \u200f mark',
      'a tab\tin it',
    ];
    const facts = kept.map((question, index) => ({ ...yesNo(`fact-${index}`), question, hint: question }));
    const source = loadedWith({
      title: `A "set" & < more`,
      facts: [
        ...facts,
        {
          ...choice('place', ['flat', 'street']),
          options: [
            { id: 'flat', label: kept[0]! },
            { id: 'street', label: 'b' },
          ],
        },
      ],
      indicators: [indicator('first', { var: 'fact-0' }, { statement: kept[2]! })],
    });
    const files = xlsform(source);
    const odk = await open(files);

    expect(files.losses).toEqual([]);
    for (const [index, text] of kept.entries()) {
      expect(odk.label(`fact_${index}`).replaceAll(/\s+/gu, ' ')).toBe(text.replaceAll(/\s+/gu, ' '));
      expect(odk.hint(`fact_${index}`).replaceAll(/\s+/gu, ' ')).toBe(text.replaceAll(/\s+/gu, ' '));
    }
    expect(odk.choices('place')[0]?.label).toBe(kept[0]);
    expect(odk.label('result__test_set__why__first')).toBe(`${kept[2]!} (1 point)`);
    expect(surveyInSheets(sheetsIn(files.files[0]?.content as Uint8Array))).toEqual(surveyInXform(xformIn(files))); // in this order
  });

  it.each([
    ['${threats}', '$ {threats}'],
    ['<b>bold</b>', '< b>bold< /b>'],
    ['[here](https://example.org)', '[here] (https://example.org)'],
    ['&lt;b&gt; &#60;', '& lt;b& gt; & #60;'],
    ['a\u0007bell', 'abell'],
  ])('with a space in %j show it, and say so', async (question, shown) => {
    const source = loadedWith({
      facts: [{ ...yesNo('threats'), question }],
      indicators: [indicator('first', { var: 'threats' })],
    });
    const files = xlsform(source);
    const odk = await open(files);

    expect(odk.label('threats')).toBe(shown);
    expect(files.losses.map(({ code, says }) => [code, /wording of (\S+)/u.exec(says)?.[1]])).toEqual([
      ['wording-changed', 'threats'],
    ]);
  });
});
