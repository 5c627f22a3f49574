import { readdirSync } from 'node:fs';
import { defineConfig } from 'tsup';

/** Every generated module under src/generated/rules and src/generated/referral is an entry of its own. */
function dataEntries(): Record<string, string> {
  const files = ['rules', 'referral'].flatMap((folder) =>
    readdirSync(`src/generated/${folder}`, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  );
  const modules = files.filter((file) => file.endsWith('.ts')).map((file) => file.replace(/\.ts$/u, ''));
  return Object.fromEntries(modules.map((name) => [name, `src/generated/${name}.ts`]));
}

const library = {
  entry: { index: 'src/index.ts', 'report/index': 'src/report/index.ts', ...dataEntries() },
  target: 'es2022',
  platform: 'neutral',
  dts: true,
  clean: false,
  treeshake: true,
} as const;

export default defineConfig([
  { ...library, format: 'esm', splitting: true },
  { ...library, format: 'cjs', splitting: true },
  {
    entry: { 'cli/main': 'src/cli/main.ts' },
    format: 'esm',
    target: 'node20',
    platform: 'node',
    dts: false,
    splitting: false,
    external: [/^trafficking-indicators/u],
  },
]);
