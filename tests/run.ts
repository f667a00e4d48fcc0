/**
 * `pnpm test`: everything that must hold before a change is good, in two lanes. Names given as arguments
 * select suites (`pnpm test api`). Fails when anything failed, and also when a suite crashed or had no tests.
 */
import { execa } from 'execa';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildClient } from '../server/clientBuild.ts';

const root = path.join(import.meta.dirname, '..');

interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const held: Tally = { passed: 1, failed: 0, skipped: 0 };
const broke: Tally = { passed: 0, failed: 1, skipped: 0 };

/** A command that holds or does not: one check. */
async function check(command: string, ...options: string[]): Promise<Tally> {
  const { exitCode } = await execa(command, options, {
    cwd: root,
    preferLocal: true,
    stdio: 'inherit',
    reject: false,
  });
  return exitCode === 0 ? held : broke;
}

async function pageBuild(): Promise<Tally> {
  try {
    await buildClient(root, process.env, (message) => console.log(message));
    return held;
  } catch (error) {
    console.error(error);
    return broke;
  }
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** A project of vitest.config.ts. A file that fails outside its tests counts as one failure, and so does a crash. */
async function vitest(project: string): Promise<Tally> {
  const folder = await mkdtemp(path.join(tmpdir(), 'crosstie-report-'));
  const file = path.join(folder, 'report.json');
  try {
    const { exitCode } = await execa(
      'vitest',
      ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
      { cwd: root, preferLocal: true, stdio: 'inherit', reject: false },
    );
    const report = JSON.parse(await readFile(file, 'utf8')) as VitestReport;
    const broken = report.testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
    );
    const failures = report.numFailedTests + broken.length;
    const crashed = failures === 0 && (exitCode !== 0 || report.numPassedTests === 0);
    return {
      passed: report.numPassedTests,
      failed: crashed ? 1 : failures,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch (error) {
    console.error(`The suite “${project}” left no report: ${(error as Error).message}`);
    return broke;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const suites: Readonly<Record<string, () => Promise<Tally>>> = {
  generated: () => check('node', '--import', 'tsx', 'server/codegen.ts', '--check'),
  types: () => check('tsc', '-p', 'tsconfig.json'),
  'client-types': () => check('tsc', '-p', 'client/tsconfig.json'),
  'browser-types': () => check('tsc', '-p', 'tests/browser/tsconfig.json'),
  lint: () => check('eslint', '--max-warnings', '0', '.'),
  format: () => check('prettier', '--check', '--log-level', 'warn', '.'),
  page: pageBuild,
  unit: () => vitest('unit'),
  api: () => vitest('api'),
  browser: () => vitest('browser'),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in suites));
if (unknown.length > 0) {
  console.error(`There is no suite ${unknown.join(', ')}. There are: ${Object.keys(suites).join(', ')}.`);
  process.exit(2);
}

const tallies = new Map<string, Tally>();
const summary: string[] = [];

async function run(names: readonly string[]): Promise<void> {
  for (const name of names) {
    console.log(`\n── ${name}`);
    const started = performance.now();
    const tally = await suites[name]!();
    tallies.set(name, tally);
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    summary.push(`${tally.failed > 0 ? '✗' : '✓'} ${name.padEnd(14)} ${inWords(tally)} (${seconds} s)`);
  }
}

/** Two lanes for two cores: each suite brings a database of its own, and waits for it or for a page half of the time. */
const ofThePage = new Set(['page', 'browser']);
const chosen = wanted.length > 0 ? wanted : Object.keys(suites);
await Promise.all([
  run(chosen.filter((name) => !ofThePage.has(name))),
  run(chosen.filter((name) => ofThePage.has(name))),
]);

const sum = (of: keyof Tally): number => [...tallies.values()].reduce((total, tally) => total + tally[of], 0);
const total: Tally = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
console.log(`\n${summary.join('\n')}\n\n${inWords(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;

function inWords({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
