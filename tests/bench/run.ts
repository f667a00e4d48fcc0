/** `pnpm bench panning`, `pnpm bench analysis` and `pnpm bench match`: each prints ours beside a peer in the same run. */
import { parseArgs } from 'node:util';

const [what, ...options] = process.argv.slice(2);
if (what === 'analysis') {
  const { benchAnalysis, WHOLE_ROUNDS } = await import('./analysis.ts');
  const { values, positionals: wanted } = parseArgs({
    args: options,
    options: { rounds: { type: 'string', default: String(WHOLE_ROUNDS) } },
    allowPositionals: true,
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new RangeError(`--rounds takes a whole number from 1, not ${values.rounds}.`);
  await benchAnalysis({ rounds, wanted });
} else if (what === 'match') {
  const { benchMatch } = await import('./match.ts');
  const { values } = parseArgs({
    args: options,
    options: {
      fit: { type: 'boolean' },
      words: { type: 'boolean' },
      mistakes: { type: 'boolean' },
    },
  });
  await benchMatch(values.fit ? 'fit' : values.words ? 'words' : values.mistakes ? 'mistakes' : 'measure');
} else if (what === 'panning') {
  const { benchPanning } = await import('./panning.ts');
  const [actors, ties, layout] = options;
  const result = await benchPanning(Number(actors ?? 2000), Number(ties ?? 5000), layout ?? 'organic');
  console.log(`panning ${result.actors} actors, ${result.ties} ties, ${result.layout}`);
  console.table({ ours: result.ours, 'bare Cytoscape': result.bare });
  console.log(`ours / bare: median ${result.medianRatio}, p95 ${result.p95Ratio}`);
} else if (what === 'change') {
  const { benchChange } = await import('./change.ts');
  const [actors, ties] = options;
  await benchChange(Number(actors ?? 2000), Number(ties ?? 10_000));
} else if (what === 'allies') {
  const { benchAllies, fitAllies } = await import('./allies.ts');
  const { values, positionals: wanted } = parseArgs({
    args: options,
    options: {
      rounds: { type: 'string', default: '3' },
      seed: { type: 'string', default: '1' },
      fit: { type: 'boolean' },
    },
    allowPositionals: true,
  });
  const [rounds, seed] = [Number(values.rounds), Number(values.seed)];
  if (!Number.isInteger(rounds) || rounds < 1 || !Number.isInteger(seed))
    throw new RangeError('--rounds takes a whole number from 1, --seed a whole number.');
  await (values.fit ? fitAllies(seed) : benchAllies({ rounds, seed, wanted }));
} else if (what === 'paths') {
  const { benchPaths } = await import('./paths.ts');
  const [actors, ties] = options;
  await benchPaths(Number(actors ?? 20_000), Number(ties ?? 60_000));
} else if (what === 'import') {
  const { benchImport } = await import('./imports.ts');
  await benchImport(options);
} else {
  console.error(
    'pnpm bench allies [--rounds N] [--seed N] [--fit] [curated|funding|related …]\npnpm bench import FILE…\npnpm bench analysis [--rounds N] [measure …]\npnpm bench change [actors] [ties]\npnpm bench panning [actors] [ties] [organic|bands]\npnpm bench paths [actors] [ties]\npnpm bench match [--fit | --words | --mistakes]',
  );
  process.exitCode = 2;
}
