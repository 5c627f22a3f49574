import { existsSync, linkSync, lstatSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../report/sample-set.js';
import { FOLDER, cli, content, done, file, refused, shell } from './cli.js';

const AS_OF = ['--as-of', '2026-11-21'];
const facts = file('facts.json', { threats: true });
const modeOf = (name: string): string => (statSync(join(FOLDER, name)).mode & 0o777).toString(8);
const assessTo = (out: string, ...more: readonly string[]): ReturnType<typeof cli> =>
  cli(['assess', 'general', facts, ...AS_OF, '--out', out, ...more]);

describe.concurrent('a result in a file', () => {
  it.each(['text', 'json', 'markdown', 'html'])(
    'has the bytes that standard output would have had, as %s',
    async (format) => {
      const out = `same.${format}`;
      const run = await assessTo(out, '--format', format);
      expect([run.exit, run.stdout, run.stderr]).toEqual([0, '', `written to ${out}\n`]);
      expect(content(out)).toBe(done(await cli(['assess', 'general', facts, ...AS_OF, '--format', format])));
    },
  );

  it('can be read by its owner alone, whatever the mask', async () => {
    await assessTo('mode.txt');
    expect(modeOf('mode.txt')).toBe('600');
    const run = await shell(`umask 0; exec $CLI assess general ${facts} --out mask.txt`);
    expect(run.exit).toBe(0);
    expect(modeOf('mask.txt')).toBe('600');
  });

  it('is never written over an existing file', async () => {
    file('old.txt', 'old');
    refused(await assessTo('old.txt'), 4, 'old.txt: exists already', '--force');
    expect(content('old.txt')).toBe('old');
  });

  it('replaces an existing file where that is asked for', async () => {
    file('replaced.txt', 'x'.repeat(100_000));
    expect((await assessTo('replaced.txt', '--force')).exit).toBe(0);
    expect(content('replaced.txt')).toBe(done(await cli(['assess', 'general', facts, ...AS_OF])));
  });

  it('can be read by its owner alone also where it replaces a file that others could read', async () => {
    await shell('echo old > open.txt; chmod 644 open.txt');
    expect((await assessTo('open.txt', '--force')).exit).toBe(0);
    expect(modeOf('open.txt')).toBe('600');
  });

  it('never goes through a link to nowhere', async () => {
    symlinkSync(join(FOLDER, 'target.txt'), join(FOLDER, 'dangling.txt'));
    refused(await assessTo('dangling.txt'), 4, 'dangling.txt');
    expect(existsSync(join(FOLDER, 'target.txt'))).toBe(false);
  });

  it('is not begun where the input cannot be used', async () => {
    const wrong = file('wrong.json', { threats: 'yes' });
    refused(await cli(['assess', 'general', wrong, '--out', 'never.txt']), 1, wrong);
    expect(existsSync(join(FOLDER, 'never.txt'))).toBe(false);
  });

  it('needs a folder that is there', async () => {
    refused(await assessTo('no-folder/out.txt'), 4, 'no-folder/out.txt: there is no such file or folder');
    refused(await assessTo(`${facts}/out.txt`), 4, 'not a folder');
    mkdirSync(join(FOLDER, 'a-folder'));
    refused(await assessTo('a-folder'), 4, 'a-folder');
    refused(await assessTo('a-folder', '--force'), 4, 'a-folder: this is a folder');
    expect(readdirSync(join(FOLDER, 'a-folder'))).toEqual([]);
  });

  it('says so where the disk is full', async () => {
    refused(await assessTo('/dev/full', '--force'), 4, '/dev/full: the disk is full');
  });
});

describe.concurrent('the input', () => {
  const unchanged = async (input: string, out: string, args: readonly string[]): Promise<void> => {
    const before = content(input);
    refused(await cli(['assess', ...args, '--out', out, '--force']), 4, `${out}: this is the input`);
    expect(content(input)).toBe(before);
  };

  it('is never written over, by whatever name', async () => {
    const own = file('own.json', { threats: true });
    for (const name of [own, `./${own}`, join(FOLDER, own), `../work/${own}`])
      await unchanged(own, name, ['general', own]);
    refused(await cli(['assess', 'general', own, '--out', own]), 4, own);
    expect(content(own)).toBe('{"threats":true}');
  });

  it('is never written over through a symbolic link', async () => {
    const linked = file('linked.json', { threats: true });
    symlinkSync(linked, join(FOLDER, 'symbolic.json'));
    await unchanged(linked, 'symbolic.json', ['general', linked]);
    await unchanged(linked, linked, ['general', 'symbolic.json']);
    expect(lstatSync(join(FOLDER, 'symbolic.json')).isSymbolicLink()).toBe(true);
  });

  it('is never written over through a hard link', async () => {
    const linked = file('hard.json', { threats: true });
    linkSync(join(FOLDER, linked), join(FOLDER, 'hard-link.json'));
    await unchanged(linked, 'hard-link.json', ['general', linked]);
  });

  it('is never written over where it is a rule file', async () => {
    const rules = file('rules-in.json', SAMPLE);
    await unchanged(rules, rules, [rules, file('for-rules.json', {})]);
  });

  it('is never written over where it is the reason of a concern', async () => {
    const reason = file('reason.txt', 'She looked to the door.');
    await unchanged(reason, reason, ['general', facts, '--concern-file', reason]);
  });
});

describe.concurrent('standard output', () => {
  it('may lose its reader without any error', async () => {
    for (const command of ['show general --format json', `assess general ${facts} --full`, 'show general --lang da']) {
      const run = await shell(`{ $CLI ${command}; echo "exit $?" >&2; } | head -c 10`);
      expect(run.stdout).toHaveLength(10);
      expect(run.stderr).toBe('exit 0\n');
    }
  });

  it('ends a run with its own exit code and a clear error where the disk is full', async () => {
    const run = await shell(`$CLI assess general ${facts} > /dev/full`);
    expect(run.exit).toBe(4);
    expect(run.stderr).not.toMatch(/^ {4}at /mu);
    expect(run.stderr).toMatch(/^trafficking-indicators: .*the disk is full/u);
  });
});
