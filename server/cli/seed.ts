/** `pnpm seed`: checks the curated dataset against the model, without a database, and says what it holds. */
import path from 'node:path';
import { ImportError } from '../importers/errors.ts';
import { readSeed } from '../importers/seed/seedReader.ts';
import { groupBy } from '../model/groupBy.ts';

function printCounts(title: string, items: readonly { id: string; kind: string }[]): void {
  const distinct = new Map(items.map((item) => [item.id, item]));
  console.log(`\n${distinct.size} ${title}`);
  for (const [kind, group] of groupBy(distinct.values(), (item) => item.kind))
    console.log(`${String(group.length).padStart(7)}  ${kind}`);
}

try {
  const { entities, ties } = await readSeed(path.join(import.meta.dirname, '..', '..', 'seed'));
  printCounts('entities', entities);
  printCounts('ties', ties);
  console.log(
    `\n${[...entities, ...ties].reduce((sum, { statements }) => sum + statements.length, 0)} statements, each with its source.`,
  );
} catch (error) {
  if (!(error instanceof ImportError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
