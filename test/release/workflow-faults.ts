import { parseDocument } from 'yaml';

/** A step of a job. */
interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly if?: unknown;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly 'continue-on-error'?: unknown;
}

/** A job of a workflow. */
interface Job {
  readonly uses?: string;
  readonly needs?: string | readonly string[];
  readonly 'runs-on'?: unknown;
  readonly 'timeout-minutes'?: unknown;
  readonly permissions?: unknown;
  readonly container?: string | { readonly image?: string };
  readonly services?: Readonly<Record<string, { readonly image?: string }>>;
  readonly steps?: readonly Step[];
  readonly if?: unknown;
  readonly 'continue-on-error'?: unknown;
}

/** A workflow, as far as it is looked at. */
interface Workflow {
  readonly on?: unknown;
  readonly permissions?: unknown;
  readonly jobs?: Readonly<Record<string, Job>>;
}

/** Events that run with the rights of the repository on what a stranger wrote. */
const DANGEROUS = [
  'pull_request_target',
  'workflow_run',
  'issue_comment',
  'issues',
  'discussion',
  'repository_dispatch',
];

/**
 * What makes a workflow unsafe: an action or image that can change, rights that are not needed, text of strangers in a script, a
 * publication before the checks.
 *
 * @param text - The workflow.
 * @returns One sentence for each fault.
 */
export function workflowFaults(text: string): readonly string[] {
  const document = parseDocument(text);
  if (document.errors.length > 0) return document.errors.map(({ message }) => message);
  const workflow = document.toJS() as Workflow; // looked at part by part below
  const jobs = Object.entries(workflow.jobs ?? {});
  return [
    ...(JSON.stringify(workflow.permissions) === '{}'
      ? []
      : ['the workflow has rights of its own; each job names its own']),
    ...eventsOf(workflow.on)
      .filter((event) => DANGEROUS.includes(event))
      .map((event) => `runs on ${event}`),
    ...(jobs.length === 0 ? ['there are no jobs'] : []),
    ...jobs.flatMap(([name, job]) =>
      [...pinFaults(job, text), ...rightFaults(job), ...scriptFaults(job), ...limitFaults(job)].map(
        (fault) => `${name}: ${fault}`,
      ),
    ),
    ...publicationFaults(workflow),
  ];
}

function eventsOf(on: unknown): readonly string[] {
  if (typeof on === 'string') return [on];
  return Array.isArray(on) ? on.map(String) : Object.keys(Object(on) as object);
}

const stepsOf = (job: Job): readonly Step[] => job.steps ?? [];

/** Actions by full commit hash with the version beside it, images by digest. */
function pinFaults(job: Job, text: string): readonly string[] {
  const actions = [job.uses, ...stepsOf(job).map(({ uses }) => uses)].filter((uses) => uses !== undefined);
  const { container, services = {} } = job;
  const images = [
    typeof container === 'string' ? container : container?.image,
    ...Object.values(services).map(({ image }) => image),
  ].filter((image) => image !== undefined);
  return [
    ...actions
      .filter((uses) => !/^[\w.-]+\/[\w./-]+@[\da-f]{40}$/u.test(uses))
      .map((uses) => `${uses} is not pinned by a full commit hash`),
    ...actions
      .filter((uses) => text.split('\n').some((line) => line.includes(uses) && !/# v\d+\.\d+\.\d+$/u.test(line)))
      .map((uses) => `${uses} has no version beside it`),
    ...images
      .filter((image) => !/@sha256:[\da-f]{64}$/u.test(image))
      .map((image) => `${image} is not pinned by a digest`),
  ];
}

const publishes = (job: Job): boolean => stepsOf(job).some(({ run = '' }) => /\bnpm (?:stage )?publish\b/u.test(run));
const makesRelease = (job: Job): boolean => stepsOf(job).some(({ run = '' }) => /\bgh release create\b/u.test(run));
/** Whether a job runs anything that a change to the repository, or a package that it installs, can bring in. */
const runsCode = (job: Job): boolean =>
  stepsOf(job).some(
    ({ uses = '', run = '' }) =>
      uses.startsWith('actions/checkout@') || /\bnpm (?:ci|run|test|exec)\b|\bnpx\b/u.test(run),
  );

/** A job may read the repository; only the one that publishes gets an identity, only the one that makes the release may write. */
function rightFaults(job: Job): readonly string[] {
  const { permissions } = job;
  if (typeof permissions !== 'object' || permissions === null) return ['does not say which rights it has'];
  const rights = Object.entries(permissions).map(([right, level]) => `${right}: ${String(level)}`);
  const allowed = new Set([
    'contents: read',
    ...(publishes(job) ? ['id-token: write'] : []),
    ...(makesRelease(job) ? ['contents: write'] : []),
  ]);
  const wide = rights.filter((right) => right.endsWith(': write'));
  return [
    ...rights.filter((right) => !allowed.has(right)).map((right) => `has the right ${right}`),
    ...(wide.length > 0 && runsCode(job)
      ? [`runs code of the repository or of packages with the right ${wide.join(', ')}`]
      : []),
    ...(wide.length > 1 ? ['has more than one right to write'] : []),
    ...stepsOf(job)
      .filter(({ uses = '' }) => uses.startsWith('actions/checkout@'))
      .filter((step) => step.with?.['persist-credentials'] !== false)
      .map(() => 'leaves the credentials of the checkout behind'),
  ];
}

/** Expressions become part of a script before it runs; what a stranger named would run with it. Variables are quoted by the shell. */
function scriptFaults(job: Job): readonly string[] {
  return stepsOf(job).flatMap(({ run = '', uses = '', with: given = {} }) => [
    ...(run.includes('${{') ? [`puts an expression into a script: ${run.split('\n')[0] ?? ''}`] : []),
    ...(uses.startsWith('actions/github-script@') && JSON.stringify(given).includes('${{')
      ? ['puts an expression into a script of an action']
      : []),
    ...(/(?:curl|wget)[^|\n]*\|\s*(?:ba|z|da)?sh\b/u.test(run) ? ['runs what it has just fetched'] : []),
  ]);
}

function limitFaults(job: Job): readonly string[] {
  return [
    ...(typeof job['timeout-minutes'] === 'number' ? [] : ['may run without end']),
    ...(typeof job['runs-on'] === 'string' && /-\d+\.\d+$/u.test(job['runs-on'])
      ? []
      : ['does not say on which version it runs']),
    ...([job, ...stepsOf(job)].some((part) => part['continue-on-error'] !== undefined)
      ? ['goes on after an error']
      : []),
  ];
}

/** The checks that come before a publication, in their order. */
const CHECKS = [/^\.ci\/run$/u, /^npm run release:check -- --tag "\$GITHUB_REF_NAME"$/u];

function publicationFaults({ on, jobs = {} }: Workflow): readonly string[] {
  return Object.entries(jobs)
    .filter(([, job]) => publishes(job))
    .flatMap(([name, job]) => {
      const before = neededBy(job, jobs);
      const checked = before.some((other) => isChecking(other));
      const all = [job, ...before];
      const [command = ''] = stepsOf(job).flatMap(({ run = '' }) => (run.includes('npm publish') ? [run] : []));
      const at = stepsOf(job).findIndex(({ run = '' }) => run.includes('npm publish'));
      const compared = stepsOf(job)
        .slice(0, at)
        .some(({ run = '' }) => run.includes('sha256sum --check --strict SHA256SUMS'));
      return [
        ...(JSON.stringify(Object.keys(Object(on) as object)) === '["push"]' && onlyTags(on)
          ? []
          : ['publishes from what is no tag']),
        ...(checked ? [] : ['publishes before `.ci/run` and release:check have passed']),
        ...(all.some((part) => part.if !== undefined || stepsOf(part).some((step) => step.if !== undefined))
          ? ['publishes under a condition of its own']
          : []),
        ...(compared ? [] : ['publishes files that it has not compared with those that were checked']),
        ...(/ --provenance\b/u.test(command) ? [] : ['publishes without provenance']),
        ...(/ --access public\b/u.test(command) ? [] : ['does not say that the package is public']),
        ...(/npm publish "\.\/release\/[^"]+\.tgz"/u.test(command)
          ? []
          : ['publishes something else than the tarball that was checked']),
      ].map((fault) => `${name}: ${fault}`);
    });
}

function onlyTags(on: unknown): boolean {
  const { push } = on as { readonly push?: unknown }; // it has this key and no other
  return JSON.stringify(Object.keys(Object(push) as object)) === '["tags"]';
}

function isChecking(job: Job): boolean {
  const runs = stepsOf(job).map(({ run = '' }) => run.trim());
  const places = CHECKS.map((check) => runs.findIndex((run) => check.test(run)));
  return places.every((place, index) => place > (places[index - 1] ?? -1));
}

/** The jobs that must have passed before this one. */
function neededBy(job: Job, jobs: Readonly<Record<string, Job>>): readonly Job[] {
  const names = typeof job.needs === 'string' ? [job.needs] : (job.needs ?? []);
  return names.flatMap((name) => {
    const other = jobs[name];
    return other === undefined ? [] : [other, ...neededBy(other, jobs)];
  });
}
