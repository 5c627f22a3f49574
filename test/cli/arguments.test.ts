import { describe, expect, it } from 'vitest';
import { cli, done, file, readJson, refused } from './cli.js';

const COMMANDS = ['sets', 'show', 'assess', 'ask', 'plans', 'plan', 'replay', 'check', 'compare'] as const;
const facts = file('facts.json', {});

describe.concurrent('the command line', () => {
  it.each([[['--help']], [['-h']], [['help']], [[]]])(
    'says what it is for, what it does and its exit codes: %j',
    async (args) => {
      const help = done(await cli(args));
      expect(help).toContain('Usage: trafficking-indicators COMMAND');
      expect(help).toContain('it is never a finding about anyone');
      expect(help).toContain('nothing is sent or kept');
      for (const command of COMMANDS) expect(help).toMatch(new RegExp(`^ {2}${command} +\\p{L}.{10}`, 'mu'));
      for (const code of [0, 1, 2, 3, 4]) expect(help).toMatch(new RegExp(`Exit codes:.*\\b${code} `, 'u'));
    },
  );

  it.each([[['--version']], [['-V']]])('gives the version of the package: %j', async (args) => {
    const { version } = readJson('package.json') as { readonly version: string };
    expect(done(await cli(args))).toBe(`${version}\n`);
  });

  it.each(COMMANDS)('explains %s with its usage and examples, in lines that fit a screen', async (command) => {
    const help = done(await cli([command, '--help']));
    expect(help).toMatch(new RegExp(`^Usage: trafficking-indicators ${command}\\b`, 'u'));
    expect(help).toMatch(new RegExp(`^Examples?:\\n(?: {2}.*\\n)* {2}.*trafficking-indicators ${command}\\b`, 'mu'));
    for (const line of help.split('\n')) expect(line.length, line).toBeLessThanOrEqual(130);
    expect(done(await cli([command, '-h']))).toBe(help);
    expect(done(await cli(['help', command]))).toBe(help);
  });

  it.each(COMMANDS)('gives the exit codes of %s in its help', async (command) => {
    expect(done(await cli([command, '--help']))).toMatch(/^Exit codes: 0 /mu);
  });

  it.each([
    ['assess', ['--lang', '--format', '--full', '--concern', '--concern-file', '--as-of', '--channels', '--turn-on']],
    ['assess', ['--other-facts', '--referral', '--notes', '--out', '--force']],
    [
      'ask',
      ['--lang', '--format', '--full', '--concern', '--as-of', '--save', '--referral', '--notes', '--out', '--force'],
    ],
    ['plans', ['--lang', '--format']],
    ['plan', ['--lang', '--format', '--full', '--concern', '--concern-file', '--as-of', '--channels', '--other-facts']],
    ['plan', ['--referral', '--notes', '--out', '--force']],
    ['replay', ['--rules', '--lang']],
    ['check', ['--list', '--format', '--exceptions', '--strict', '--out', '--force']],
    ['compare', ['--cases', '--turn-on', '--expect', '--limit', '--seed', '--lang', '--format', '--full']],
    ['compare', ['--out', '--force']],
    ['show', ['--lang', '--format']],
    ['sets', ['--lang', '--format']],
  ])('names every option of %s in its help: %j', async (command, options) => {
    const help = done(await cli([command, '--help']));
    for (const option of options) expect(help).toContain(option);
  });

  it('shows help whatever else was or was not given', async () => {
    expect(done(await cli(['assess', 'nothing', '--help']))).toContain('Usage: trafficking-indicators assess');
    expect(done(await cli(['replay', '--help']))).toContain('Usage: trafficking-indicators replay');
  });

  it('suggests the command that was meant', async () => {
    refused(await cli(['asses']), 2, /no command "asses"; did you mean "assess"\?/u);
    refused(await cli(['help', 'shw']), 2, /did you mean "show"\?/u);
    refused(await cli(['compair']), 2, /did you mean "compare"\?/u);
    refused(await cli(['chek']), 2, /did you mean "check"\?/u);
  });

  it('suggests nothing where nothing is near', async () => {
    const run = await cli(['frobnicate']);
    refused(run, 2, 'no command "frobnicate"', '--help');
    expect(run.stderr).not.toContain('did you mean');
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('has no command %s', async (name) => {
    refused(await cli([name]), 2, 'there is no command');
  });

  it('suggests the option that was meant', async () => {
    refused(
      await cli(['assess', 'general', facts, '--concrn', 'x']),
      2,
      /no option --concrn; did you mean --concern\?/u,
    );
    refused(await cli(['sets', '--langs', 'da']), 2, /did you mean --lang\?/u);
  });

  it.each([
    ['sets', '--frobnicate'],
    ['show', '-x'],
    ['replay', '--format=json'],
    ['plans', '--full'],
    ['plan', '--turn-on=deceived'],
    ['check', '--lang=da'],
    ['compare', '--strict'],
  ])('refuses an option that %s does not have: %s', async (command, option) => {
    refused(await cli([command, 'general', option]), 2, `${command}: there is no option`, `${command} --help`);
  });

  it.each(['--constructor', '--__proto__', '--toString', '--no-notes'])('refuses the option %s', async (option) => {
    refused(await cli(['assess', 'general', facts, option]), 2, 'there is no option');
  });

  it.each([
    [['assess']],
    [['assess', 'general']],
    [['assess', 'general', facts, 'third']],
    [['show']],
    [['show', 'general', 'second']],
    [['sets', 'one']],
    [['ask']],
    [['ask', 'general', 'second']],
    [['replay']],
    [['replay', 'one', 'two']],
    [['plans', 'one']],
    [['plan']],
    [['plan', 'asylum-adult']],
    [['plan', 'asylum-adult', facts, 'third']],
    [['compare']],
    [['compare', 'general@1.0.0']],
    [['compare', 'general@1.0.0', 'general@1.1.0', 'third']],
  ])('says what was expected where arguments are missing or too many: %j', async (args) => {
    refused(await cli(args), 2, `${args[0]!}: expected `, `${args[0]!} --help`);
  });

  it('refuses an option without its value, and a value where none belongs', async () => {
    refused(await cli(['assess', 'general', facts, '--lang']), 2, '--lang needs a value');
    refused(await cli(['assess', 'general', facts, '--notes=yes']), 2, '--notes takes no value');
  });

  it.each([
    ['--concern', '--notes'],
    ['--out', '--force'],
  ])('takes no option for the value of another: %s %s', async (option, next) => {
    refused(await cli(['assess', 'general', facts, option, next]), 2, option, 'needs a value');
  });

  it('takes a value after an equals sign as well', async () => {
    const args = ['assess', 'general', facts, '--as-of', '2026-11-21'];
    expect(done(await cli([...args, '--lang=da']))).toBe(done(await cli([...args, '--lang', 'da'])));
  });

  it.each([
    ['--lang', 'sv', /en and da, not "sv"/u],
    ['--lang', 'constructor', /en and da/u],
    ['--format', 'pdf', /one of text, json, markdown, html, not "pdf"/u],
    ['--format', '', /one of text, json, markdown, html/u],
    ['--other-facts', 'ignore', /one of refuse, count, not "ignore"/u],
  ])('says which words an option takes: %s %s', async (option, word, part) => {
    refused(await cli(['assess', 'general', facts, option, word]), 2, part);
  });
});
