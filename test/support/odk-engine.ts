import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { JSDOM } from 'jsdom';
import type { SheetAnswer } from './form-sheets.js';

/** A form in ODK's own engine, as a person fills it in. */
export interface OdkForm {
  /** Fills in what is given and empties what is not. */
  readonly fill: (answers: ReadonlyMap<string, SheetAnswer>) => void;
  /** The value of a node as text; nothing where it is empty. */
  readonly value: (name: string) => string | undefined;
  readonly isRelevant: (name: string) => boolean;
  /** A label as it is shown, formatting taken away. */
  readonly label: (name: string) => string;
  readonly hint: (name: string) => string;
  readonly choices: (name: string) => readonly { readonly code: string; readonly label: string }[];
  /** Names of everything that is asked. */
  readonly asked: readonly string[];
  readonly languages: readonly string[];
  readonly speak: (language: string) => void;
  /** The submission as the engine writes it. */
  readonly submission: () => Promise<string>;
}

/** What is used of the engine: its own types lean on declarations that it does not bring. */
interface Engine {
  readonly loadForm: (xml: string) => Promise<{
    readonly status: string;
    readonly error: unknown;
    readonly createInstance: () => { readonly root: Root };
  }>;
  /** Of Solid: many answers at once work everything out once. */
  readonly batch: (change: () => void) => void;
}

interface Node {
  readonly nodeType: string;
  readonly currentState: {
    readonly reference: string;
    readonly relevant: boolean;
    readonly label: Label | null;
    readonly hint: Label | null;
    readonly children: readonly Node[] | null;
    readonly value: string | number | readonly string[] | null;
    readonly instanceValue?: string;
    readonly valueOptions: readonly { readonly value: string; readonly label: Label }[] | null;
  };
  readonly setValue: (value: string) => void;
  readonly selectValues: (values: readonly string[]) => void;
}

interface Root extends Node {
  readonly languages: readonly { readonly language: string }[];
  readonly setLanguage: (language: { readonly language: string }) => void;
  readonly prepareInstancePayload: () => Promise<{ readonly data: readonly [FormData] }>;
}

interface Label {
  readonly formatted: readonly Markdown[];
}

interface Markdown {
  readonly role: 'parent' | 'child' | 'line-break' | 'html';
  readonly children?: readonly Markdown[];
  readonly value?: string;
  readonly unsafeHtml?: string;
}

let engine: Promise<Engine> | undefined;

/** Loads a form; one that the engine refuses fails the test. */
export async function odkForm(xml: string): Promise<OdkForm> {
  engine ??= loaded();
  const { loadForm, batch } = await engine;
  const form = await loadForm(xml);
  if (form.status !== 'success') throw new Error(`the form does not load: ${String(form.error)}`);
  return formOn(form.createInstance().root, batch);
}

/** The engine asks for a browser while it is loaded. Its build for Solid is taken, with Solid as browsers have it, so that answers can be given in one go. */
async function loaded(): Promise<Engine> {
  const { window } = new JSDOM('<!doctype html>', { url: 'http://localhost/' });
  const wanted = /^(?:Node|Element|Document|Attr|Text|Comment|CDATA|Character|XML|XPath|DOMParser|Processing)/u;
  const globals = globalThis as Record<string, unknown>; // the engine looks for them there
  for (const name of Object.getOwnPropertyNames(window))
    if (wanted.test(name) && !(name in globalThis)) globals[name] = window[name];
  globals['require'] = createRequire(import.meta.url);
  globals['__dirname'] = '/';
  globals['window'] = window;
  globals['document'] = window['document'];
  const folder = mkdtempSync(join(tmpdir(), 'odk-engine-'));
  const outfile = join(folder, 'engine.mjs');
  const modules = new URL('../../node_modules/', import.meta.url).pathname;
  await build({
    stdin: {
      contents: `export { loadForm } from '${modules}@getodk/xforms-engine/dist/solid.js'; export { batch } from 'solid-js';`,
      resolveDir: modules,
    },
    alias: {
      'solid-js': `${modules}solid-js/dist/solid.js`,
      'solid-js/store': `${modules}solid-js/store/dist/store.js`,
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
    outfile,
  });
  const module = (await import(/* @vite-ignore */ pathToFileURL(outfile).href)) as Engine; // what was just bundled
  rmSync(folder, { recursive: true });
  return module;
}

function formOn(root: Root, batch: Engine['batch']): OdkForm {
  const nodes = new Map<string, Node>();
  const visit = (node: Node): void => {
    nodes.set(node.currentState.reference.split('/').at(-1) ?? '', node);
    for (const child of node.currentState.children ?? []) visit(child);
  };
  visit(root);
  const node = (name: string): Node => {
    const found = nodes.get(name);
    if (found === undefined) throw new Error(`the form has no ${name}`);
    return found;
  };
  let before: ReadonlyMap<string, SheetAnswer> = new Map();
  const open = [...nodes].filter(([, { nodeType }]) => nodeType === 'select' || nodeType === 'input');
  return {
    asked: open.map(([name]) => name),
    fill: (answers) => {
      for (const name of answers.keys()) node(name);
      batch(() => {
        for (const [name, one] of open) put(one, answers.get(name), before.get(name));
      });
      before = answers;
    },
    value: (name) => {
      const { instanceValue } = node(name).currentState;
      return instanceValue === '' ? undefined : instanceValue;
    },
    isRelevant: (name) => node(name).currentState.relevant,
    label: (name) => shown(node(name).currentState.label?.formatted),
    hint: (name) => shown(node(name).currentState.hint?.formatted),
    choices: (name) =>
      (node(name).currentState.valueOptions ?? []).map(({ value, label }) => ({
        code: value,
        label: shown(label.formatted),
      })),
    languages: root.languages.map(({ language }) => language),
    speak: (wanted) => {
      const language = root.languages.find((one) => one.language === wanted);
      if (language === undefined) throw new Error(`the form does not speak ${wanted}`);
      root.setLanguage(language);
    },
    submission: async () => {
      const { data } = await root.prepareInstancePayload();
      const file = data[0].get('xml_submission_file');
      if (file === null || typeof file === 'string') throw new Error('a submission is a file');
      return file.text();
    },
  };
}

/** Changes a node only where the answer is another one than before. A node that is not put looks empty, and keeps its answer for when it is put again. */
function put(node: Node, answer: SheetAnswer | undefined, before: SheetAnswer | undefined): void {
  const [wanted, had] = [answer, before].map((one) => (one === undefined ? [] : [one].flat().map(String)));
  if (wanted?.join(' ') === had?.join(' ')) return;
  if (node.nodeType === 'select') node.selectValues(wanted ?? []);
  else node.setValue(wanted?.[0] ?? '');
}

/** A text as a person sees it. Where the engine would run HTML, the HTML itself. */
function shown(nodes: readonly Markdown[] = []): string {
  return nodes
    .map((node) => {
      if (node.role === 'line-break') return '\n';
      if (node.role === 'html') return `HTML: ${node.unsafeHtml ?? ''}`;
      return node.role === 'child' ? (node.value ?? '') : shown(node.children);
    })
    .join('');
}
