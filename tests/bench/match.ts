import { token_set_ratio } from 'fuzzball';
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { analyze, compare, signalsOf, type Signal } from '../../server/recognition/compare.ts';
import { foldedName } from '../../server/recognition/foldedName.ts';
import { nameParts } from '../../server/recognition/nameParts.ts';
import { Recognizer, type Described } from '../../server/recognition/recognizer.ts';
import { bands, weights } from '../../server/recognition/weights.ts';
import { logisticRegression } from './logisticRegression.ts';
import { candidateRows, isDataThere, querySets, registerRows, type Query } from './matchData.ts';
import type { MatchSpeed } from './matchSpeed.ts';

const root = path.join(import.meta.dirname, '../..');
const signals = Object.keys(weights) as Signal[];

/** What one way of recognizing says of a query: who it is, and whether it is sure enough to link without a person. */
interface Answer {
  readonly ein: string | null;
  readonly isLink: boolean;
}

interface Quality {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly links: number;
  readonly linkPrecision: number;
}

interface Register {
  readonly recognizer: Recognizer;
  readonly byEin: ReadonlyMap<string, Described>;
  readonly byName: ReadonlyMap<string, readonly string[]>;
}

function registerOf(): Register {
  const recognizer = new Recognizer();
  const byEin = new Map<string, Described>();
  const byName = new Map<string, string[]>();
  for (const { ein, described } of [...candidateRows(), ...registerRows()]) byEin.set(ein, described);
  for (const [ein, described] of byEin) {
    recognizer.add(ein, described);
    for (const name of [described.name, ...described.aliases]) {
      const folded = foldedName(name);
      const eins = byName.get(folded);
      if (eins) eins.push(ein);
      else byName.set(folded, [ein]);
    }
  }
  return { recognizer, byEin, byName };
}

/** The precision and recall of answers: a wrong organization is both a false one and a missed one. */
function qualityOf(queries: readonly Query[], answer: (query: Query) => Answer): Quality {
  let [given, right, there, links, rightLinks] = [0, 0, 0, 0, 0];
  for (const query of queries) {
    const { ein, isLink } = answer(query);
    if (query.truth !== null) there++;
    if (ein === null) continue;
    given++;
    if (ein === query.truth) right++;
    if (!isLink) continue;
    links++;
    if (ein === query.truth) rightLinks++;
  }
  const [precision, recall] = [right / given, right / there];
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    links,
    linkPrecision: rightLinks / links,
  };
}

const closeness = (a: Described, b: Described): number =>
  a.state === b.state
    ? a.city !== null && b.city !== null && foldedName(a.city) === foldedName(b.city)
      ? 2
      : 1
    : 0;

/** The organization of the same name, letter for letter once folded; of several the nearest. */
function byExactName({ byName, byEin }: Register, { described }: Query): Answer {
  const eins = new Set(
    [described.name, ...described.aliases].flatMap((name) => byName.get(foldedName(name)) ?? []),
  );
  const [best] = [...eins].sort(
    (a, b) => closeness(described, byEin.get(b)!) - closeness(described, byEin.get(a)!),
  );
  return { ein: best ?? null, isLink: best !== undefined };
}

/** Each query's most alike organization by the words that both names have, of several the nearest; and how alike, to 100. */
function byTokenSet(
  { recognizer, byEin }: Register,
  { described }: Query,
): { ein: string | null; ratio: number } {
  let best = { ein: null as string | null, ratio: 0, closeness: -1 };
  for (const ein of recognizer.preselect(described)) {
    const other = byEin.get(ein)!;
    const ratio = Math.max(
      ...[described.name, ...described.aliases].flatMap((name) =>
        [other.name, ...other.aliases].map((one) => token_set_ratio(name, one)),
      ),
    );
    const near = closeness(described, other);
    if (ratio > best.ratio || (ratio === best.ratio && near > best.closeness))
      best = { ein, ratio, closeness: near };
  }
  return best;
}

/** The threshold that gives the best F1 on the queries. */
function bestThreshold(
  queries: readonly Query[],
  answers: ReadonlyMap<Query, { ein: string | null; ratio: number }>,
): number {
  const qualities = Array.from({ length: 41 }, (_none, i) => 60 + i).map((threshold) => ({
    threshold,
    f1: qualityOf(queries, (query) => {
      const { ein, ratio } = answers.get(query)!;
      return { ein: ratio >= threshold ? ein : null, isLink: false };
    }).f1,
  }));
  return qualities.reduce((a, b) => (b.f1 > a.f1 ? b : a)).threshold;
}

/** What is held of signals of which the data has few cases or none: the register gives no websites. */
const PRIORS: Partial<Record<Signal, number>> = { acronym: 3, cutOff: 1, sameWebsite: 4, otherWebsite: -1 };

/** Learns the weights from the part of the data that is for fitting, and sets the thresholds on it. */
async function fit({ recognizer, byEin }: Register, queries: readonly Query[]): Promise<void> {
  const cases: { values: number[]; isPositive: boolean }[] = [];
  const grouped: { query: Query; cases: { values: number[]; ein: string; mayLink: boolean }[] }[] = [];
  for (const query of queries) {
    const analyzed = analyze(query.described);
    const mine = recognizer.preselect(query.described).flatMap((ein) => {
      const other = analyze(byEin.get(ein)!);
      const { score, mayLink } = compare(analyzed, other);
      if (score <= 0.01 && !mayLink) return [];
      const found = signalsOf(analyzed, other).signals;
      return [{ values: signals.map((signal) => found[signal] ?? 0), ein, mayLink }];
    });
    grouped.push({ query, cases: mine });
    for (const { values, ein } of mine) cases.push({ values, isPositive: ein === query.truth });
  }
  const found = logisticRegression(cases, { priors: signals.map((signal) => PRIORS[signal] ?? 0) });
  const intercept = found.pop()!;
  const odds = (values: readonly number[]): number =>
    Math.exp(intercept + values.reduce((sum, value, i) => sum + value * found[i]!, 0));
  const ranked = grouped.map(({ query, cases: mine }) => {
    const sorted = mine.map((one) => ({ ...one, odds: odds(one.values) })).sort((a, b) => b.odds - a.odds);
    const [best] = sorted;
    const all = sorted.reduce((sum, one) => sum + one.odds, 1);
    return {
      query,
      best: best ? { ...best, score: best.odds / (1 + best.odds), share: best.odds / all } : null,
    };
  });
  const steps = Array.from({ length: 99 }, (_none, i) => (i + 1) / 100);
  const f1At = (ask: number): number =>
    qualityOf(
      queries,
      asAnswers(ranked, ({ score, ein }) => (score >= ask ? ein : null)),
    ).f1;
  const best = Math.max(...steps.map(f1At));
  const ask = steps.find((step) => f1At(step) >= best - AS_GOOD)!;
  const precisionAt = (link: number): number =>
    qualityOf(
      queries,
      asAnswers(ranked, ({ share, mayLink, ein }) => (mayLink && share >= link ? ein : null)),
    ).precision;
  const finer = Array.from({ length: 100 }, (_none, i) => (LEAST_LINK * 1000 + i) / 1000);
  const link = finer.find((threshold) => precisionAt(threshold) >= LINK_PRECISION_FITTED) ?? 0.999;
  console.log(`fitted on ${queries.length} names, ${cases.length} pairs`);
  await write('server/recognition/weights.ts', [
    `/** How much each signal (0 to 1) adds to the logit of two descriptions being the same; see compare.ts. Fitted by \`pnpm bench match --fit\`. */`,
    `export const weights = ${JSON.stringify(Object.fromEntries(signals.map((signal, i) => [signal, Number(found[i]!.toFixed(3))])))};`,
    `/** The logit where no signal is present; from which score on a person is asked, and which share of the odds links. */`,
    `export const bands = ${JSON.stringify({ intercept: Number(intercept.toFixed(3)), link, ask })};`,
  ]);
}

/**
 * Of thresholds for asking whose F1 differs by less than this, which few names decide, the lowest: a question too many costs a
 * glance, one too few an organization that is there twice.
 */
const AS_GOOD = 0.005;

/** Less sure than this nobody is linked without a person, whatever the fit allows. */
const LEAST_LINK = 0.9;

/** Asked of the part that is fitted, so that the part held out has some room to 0.99. */
const LINK_PRECISION_FITTED = 0.992;

function asAnswers<B>(
  ranked: readonly { query: Query; best: B | null }[],
  decide: (best: B) => string | null,
): (query: Query) => Answer {
  const answers = new Map(ranked.map(({ query, best }) => [query, best && decide(best)]));
  return (query) => ({ ein: answers.get(query) ?? null, isLink: false });
}

/** How often words stand in the register's names, of those that are frequent. */
async function countWords({ byEin }: Register): Promise<void> {
  const counts = new Map<string, number>();
  for (const { name } of byEin.values())
    for (const word of new Set(nameParts(name).words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const frequent = [...counts].filter(([word, count]) => count >= 60 && !word.startsWith('~'));
  frequent.sort(([a], [b]) => (a < b ? -1 : 1));
  await write('server/recognition/wordFrequencies.ts', [
    '/** In how many names of the register of tax-exempt organizations (IRS EO BMF, April 2026, 20 files) a word stands, of those in 60 or more. Counted by `pnpm bench match --words`. */',
    `export const NAMES_COUNTED = ${byEin.size};`,
    `const counted = \`${frequent.map(([word, count]) => `${word} ${count}`).join('\n')}\`;`,
    `export const frequencies: ReadonlyMap<string, number> = new Map(
      counted.split('\\n').map((line) => { const [word, count] = line.split(' '); return [word!, Number(count)]; }),
    );`,
  ]);
}

async function write(file: string, lines: readonly string[]): Promise<void> {
  const target = path.join(root, file);
  const options = await resolveConfig(target);
  await writeFile(target, await format(lines.join('\n'), { ...options, filepath: target }));
  console.log(`wrote ${file}`);
}

const shown = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(3));

/** Where the table goes, between two lines of the page. */
const BEGIN = '<!-- written by `pnpm bench match` -->';
const END = '<!-- end -->';

async function writeTable(table: string): Promise<void> {
  const page = path.join(root, 'docs/matching.md');
  const text = await readFile(page, 'utf8');
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`docs/matching.md lacks the lines ${BEGIN} and ${END}.`);
  await writeFile(page, `${text.slice(0, begin)}${BEGIN}\n\n${table}\n${text.slice(end)}`);
}

/** Measures how well organizations are recognized, beside two plain ways, and how fast. */
export async function benchMatch(what: 'measure' | 'fit' | 'words' | 'mistakes'): Promise<void> {
  if (!isDataThere())
    throw new Error('The folder of real files (../shared/data) is not beside the project; nothing to match.');
  const register = registerOf();
  const sets = querySets(register.byEin);
  const everything = sets.flatMap(({ queries }) => queries);
  if (what === 'words') return countWords(register);
  if (what === 'fit')
    return fit(
      register,
      everything.filter(({ isHeldOut, isContradicted }) => !isHeldOut && !isContradicted),
    );

  const recognized = new Map(
    everything.map((query) => [query, register.recognizer.recognize(query.described)] as const),
  );
  if (what === 'mistakes') return tellMistakes(register, everything, recognized);
  const tokenSets = new Map(everything.map((query) => [query, byTokenSet(register, query)]));
  const threshold = bestThreshold(
    everything.filter(({ isHeldOut, isContradicted }) => !isHeldOut && !isContradicted),
    tokenSets,
  );
  const ways: readonly (readonly [string, (query: Query) => Answer])[] = [
    [
      'Crosstie',
      (query) => {
        const { band, candidates } = recognized.get(query)!;
        return { ein: band === 'new' ? null : candidates[0]!.id, isLink: band === 'link' };
      },
    ],
    ['exact name', (query) => byExactName(register, query)],
    [
      `token-set ratio ≥ ${threshold}`,
      (query) => {
        const { ein, ratio } = tokenSets.get(query)!;
        return { ein: ratio >= threshold ? ein : null, isLink: ratio === 100 };
      },
    ],
  ];
  const lines = [
    '| names | part | | precision | recall | F1 | links | precision of links |',
    '| --- | --- | --- | --: | --: | --: | --: | --: |',
  ];
  const consistent = everything.filter(({ isContradicted }) => !isContradicted);
  for (const { name, queries } of [
    ...sets,
    { name: 'all', queries: everything },
    { name: 'all but contradicted', queries: consistent },
  ])
    for (const heldOut of [false, true]) {
      const part = queries.filter(({ isHeldOut }) => isHeldOut === heldOut);
      const there = part.filter(({ truth }) => truth !== null).length;
      for (const [way, answer] of ways) {
        const { precision, recall, f1, links, linkPrecision } = qualityOf(part, answer);
        lines.push(
          `| ${name} (${part.length}, ${there} in the register) | ${heldOut ? 'held out' : 'fitted'} | ${way} | ${shown(precision)} | ${shown(recall)} | ${shown(f1)} | ${links} | ${shown(linkPrecision)} |`,
        );
      }
    }
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--expose-gc',
    '--import',
    'tsx',
    path.join(import.meta.dirname, 'matchSpeed.ts'),
  ]);
  const speed = JSON.parse(stdout) as MatchSpeed;
  lines.push(
    '',
    `${speed.rows.toLocaleString('en')} names against ${speed.register.toLocaleString('en')} organizations: ${speed.addSeconds.toFixed(1)} s to take the register in, ${speed.seconds.toFixed(1)} s to recognize the names (${speed.cpuSeconds.toFixed(1)} s of processor time), ${speed.addedMegabytes.toFixed(0)} MB added by the register before the first search and ${speed.indexedMegabytes.toFixed(0)} MB with its index.`,
  );
  const table = lines.join('\n');
  console.log(table);
  await writeTable(await format(table, { parser: 'markdown' }));
}

/** For whoever improves the rules: what was linked or proposed wrongly, and what was missed, on the part that is fitted. */
function tellMistakes(
  { byEin, recognizer }: Register,
  queries: readonly Query[],
  recognized: ReadonlyMap<Query, ReturnType<Recognizer['recognize']>>,
): void {
  for (const query of queries) {
    if (query.isHeldOut || query.isContradicted) continue;
    const { band, candidates } = recognized.get(query)!;
    const [best] = candidates;
    const answer = band === 'new' ? null : best!.id;
    if (answer === query.truth) continue;
    const told = ({ name, aliases, city, state }: Described): string =>
      [name, ...aliases].join(' / ') + ` [${city}, ${state}]`;
    const truth = query.truth === null ? 'none' : told(byEin.get(query.truth)!);
    const isFound = query.truth !== null && recognizer.preselect(query.described).includes(query.truth);
    console.log(
      `${band} ${best ? best.score.toFixed(2) : ''}\t${told(query.described)}\t→ ${answer === null ? 'none' : told(byEin.get(answer)!)}\tis ${truth}${isFound ? '' : ' (not preselected)'}`,
    );
  }
  console.log(bands);
}
