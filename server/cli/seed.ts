import { Command } from 'commander';
import path from 'node:path';
import { readSeed } from '../importers/seed/seedReader.ts';
import { groupBy } from '../model/groupBy.ts';
import { loadSeed } from '../services/seed.ts';
import { openStore } from './openStore.ts';

const folder = path.join(import.meta.dirname, '..', '..', 'seed');

export function seedCommand(env: NodeJS.ProcessEnv): Command {
  return new Command('seed')
    .description('Load the curated dataset, or what of it is new.')
    .option('--check', 'check it against the model, without a database, and say what it holds')
    .action(async ({ check = false }: { check?: boolean }) => {
      if (check) {
        await checkSeed();
        return;
      }
      const { store, close } = await openStore(env, (message) => console.error(message));
      try {
        console.log(`${await loadSeed(store, { folder })} facts of the curated dataset are in the store.`);
      } finally {
        await close();
      }
    });
}

async function checkSeed(): Promise<void> {
  const { entities, ties } = await readSeed(folder);
  printCounts('entities', entities);
  printCounts('ties', ties);
  const statements = [...entities, ...ties].reduce((sum, record) => sum + record.statements.length, 0);
  console.log(`\n${statements} statements, each with its source.`);
}

function printCounts(title: string, items: readonly { id: string; kind: string }[]): void {
  const distinct = new Map(items.map((item) => [item.id, item]));
  console.log(`\n${distinct.size} ${title}`);
  for (const [kind, group] of groupBy(distinct.values(), (item) => item.kind))
    console.log(`${String(group.length).padStart(7)}  ${kind}`);
}
