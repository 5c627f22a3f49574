import { STATEMENT } from '../assess/statement.js';
import type { Cluster, LinkOptions } from '../link/types.js';
import { summaryOf } from '../link-report/link-summary.js';
import type { LinkSummary } from '../link-report/link-summary.js';
import type { Messages } from '../report/messages.js';
import { visible } from '../report/text.js';
import type { Command } from './command.js';
import { EXIT, Failure } from './failure.js';
import { checkTarget, writeResult } from './files.js';
import { messagesFor } from './options.js';
import type { Arguments } from './options.js';
import { findLinks, type Joined } from './link/find.js';
import { LINK_HELP } from './link/help.js';
import { readIgnored } from './link/ignored.js';
import { writeKeys } from './link/keys.js';
import { linkPlan, type LinkPlan } from './link/plan.js';
import { type Found, showLinks } from './link/show.js';
import { showWhy } from './link/why.js';
import { writerTo } from './link/writer.js';
import { referralFor } from './rule-files.js';
import { keyIn } from './screen/prepare.js';
import { counted, grouped, progressOn } from './screen/progress.js';
import { openSource } from './screen/source.js';
import type { Terminal } from './terminal.js';
import { unchangedSince } from './unchanged.js';

/** `link`: finds adverts that share a contact, an account or a text, and says why. */
export const link: Command = {
  places: ['FILE|-', '[B]'],
  options: {
    text: { type: 'string' },
    id: { type: 'string' },
    fields: { type: 'string' },
    country: { type: 'string' },
    ignore: { type: 'string' },
    'most-adverts': { type: 'string' },
    input: { type: 'string' },
    limit: { type: 'string' },
    format: { type: 'string' },
    out: { type: 'string' },
    force: { type: 'boolean' },
    why: { type: 'string' },
    keys: { type: 'boolean' },
    top: { type: 'string' },
    summary: { type: 'string' },
    lang: { type: 'string' },
    referral: { type: 'string' },
    redact: { type: 'string' },
    pseudonyms: { type: 'string' },
    workers: { type: 'string' },
  },
  help: LINK_HELP,
  run: async (args, terminal) => {
    const plan = linkPlan(args);
    try {
      return await linkFile(args, plan, terminal);
    } finally {
      // An input that stays open would keep the process from ending.
      terminal.endInput();
    }
  },
};

/** Everything that a run needs beside the adverts. */
interface Prepared {
  readonly messages: Messages;
  readonly options: LinkOptions;
  readonly secret: string | undefined;
  readonly referral: ReturnType<typeof referralFor> | undefined;
  /** Every file that it reads. */
  readonly inputs: readonly string[];
}

async function linkFile(args: Arguments, plan: LinkPlan, terminal: Terminal): Promise<number> {
  const prepared = prepare(args, plan);
  const unchanged = unchangedSince(plan.path);
  const source = await openSource(plan.path, terminal.input, { wanted: plan.input, columns: plan.columns });
  const writer = writerTo(plan, terminal);
  try {
    if (plan.keys) {
      const { options, secret } = prepared;
      const { rows, bad } = await writeKeys(source, plan, options, secret, writer.write);
      writer.finish();
      terminal.say(`${counted(rows, 'row')}: ${grouped(rows - bad)} with keys, ${grouped(bad)} not read\n`);
      return codeOf({ rows, bad });
    }
    const joined = await findLinks(source, {
      plan,
      options: prepared.options,
      threads: plan.workers,
      onProgress: progressOn(terminal, plan.path),
      onRead: (adverts) => terminal.progress?.(`linking ${grouped(adverts)} adverts …`),
    });
    try {
      const found = await show(joined, plan, prepared, terminal, writer.write);
      unchanged();
      writer.finish();
      return tell(args, plan, prepared, found, terminal);
    } finally {
      await joined.close();
    }
  } catch (error) {
    // What was read a second time may not fit what was read before.
    if (!(error instanceof Failure)) unchanged();
    throw error;
  } finally {
    writer.drop();
  }
}

/** Rows are written while clusters are told; anything else shows all of them together. */
async function show(
  joined: Joined,
  plan: LinkPlan,
  prepared: Prepared,
  terminal: Terminal,
  write: (text: string) => void,
): Promise<Told> {
  const { adverts, setAside, counts } = joined;
  const summary = summaryOf({ ...counts, setAside }, adverts);
  if (plan.why === undefined && plan.format === 'jsonl' && plan.redact !== 'full') {
    for await (const told of joined.tell('rows', plan.top ?? Infinity)) write(told.rows);
    terminal.progress?.('');
    return { setAside, adverts, summary };
  }
  const clusters: Cluster[] = [];
  for await (const told of joined.tell('clusters', Infinity))
    for (const { cluster } of told.clusters) clusters.push(cluster);
  terminal.progress?.('');
  const found = { clusters, setAside, adverts, summary };
  if (plan.why !== undefined) write(showWhy(plan.why, found, prepared, terminal, plan.out === undefined));
  else showLinks(plan, found, { ...prepared, terminal }, write);
  return found;
}

/** What a run tells of what was found. */
type Told = Omit<Found, 'clusters'>;

/** Whatever would stop the run is found before the first advert is read. */
function prepare(args: Arguments, plan: LinkPlan): Prepared {
  const messages = messagesFor(args.text('lang'));
  const [ignore, pseudonyms, summary] = [args.text('ignore'), args.text('pseudonyms'), args.text('summary')];
  const inputs = [plan.path, ...[ignore, pseudonyms].filter((path) => path !== undefined)];
  const { force, out } = plan;
  if (summary !== undefined) checkTarget(summary, { force, others: [...inputs, out ?? '-'] });
  if (out !== undefined) checkTarget(out, { force, others: inputs });
  const referral = args.text('referral') ?? 'dk';
  return {
    messages,
    options: {
      ...(plan.country !== undefined && { country: plan.country }),
      ...(plan.mostAdverts !== undefined && { mostAdverts: plan.mostAdverts }),
      ...(ignore !== undefined && { ignore: readIgnored(ignore) }),
    },
    secret: pseudonyms === undefined ? undefined : keyIn(pseudonyms),
    referral: referral === 'none' ? undefined : referralFor(referral, messages.language, messages),
    inputs,
  };
}

/** What the person is told beside the result: nothing of the content. */
function tell(
  args: Arguments,
  plan: LinkPlan,
  { inputs }: Prepared,
  { summary, setAside, adverts }: Told,
  terminal: Terminal,
): number {
  for (const { line, error } of adverts.faults) terminal.say(`line ${line} (byte ${error.offset}): ${error.message}\n`);
  if (adverts.bad > adverts.faults.length)
    terminal.say(`… and ${grouped(adverts.bad - adverts.faults.length)} more records that could not be used\n`);
  if (plan.why === undefined && (plan.format !== 'text' || plan.out !== undefined)) terminal.say(summaryLine(summary));
  if (plan.out !== undefined) terminal.say(`written to ${visible(plan.out)}\n`);
  const file = args.text('summary');
  if (file !== undefined)
    writeResult(file, `${JSON.stringify(summaryFile(summary, plan.redact === 'full' ? [] : setAside), null, 2)}\n`, {
      force: plan.force,
      others: [...inputs, plan.out ?? '-'],
    });
  return codeOf(summary);
}

/** The counts, and what was set aside in the form that `--ignore` takes. */
function summaryFile(summary: LinkSummary, setAside: Found['setAside']): object {
  const { setAside: reasons, ...counts } = summary;
  return {
    statement: STATEMENT,
    ...counts,
    setAside: {
      ...reasons,
      keys: setAside.map(({ kind, key, adverts, reason }) => ({ key: `${kind}:${key}`, adverts, reason })),
    },
  };
}

function summaryLine({ rows, bad, cut = 0, clusters, linked, links, setAside }: LinkSummary): string {
  const listed = (counts: Readonly<Record<string, number>>): string =>
    Object.entries(counts)
      .map(([name, count]) => `${grouped(count)} ${name}`)
      .join(', ');
  const parts = [
    `${counted(rows, 'row')}: ${counted(clusters, 'cluster')} with ${counted(linked, 'advert')}, ${grouped(bad)} not read`,
    ...(cut > 0 ? [`${counted(cut, 'text')} read up to 100,000 characters only`] : []),
    ...(Object.keys(links).length === 0 ? [] : [`links: ${listed(links)}`]),
    ...(Object.keys(setAside).length === 0 ? [] : [`keys set aside: ${listed(setAside)}`]),
  ];
  return `${parts.join('; ')}\n`;
}

function codeOf({ rows, bad }: { readonly rows: number; readonly bad: number }): number {
  return rows > 0 && bad === rows ? EXIT.badInput : EXIT.done;
}
