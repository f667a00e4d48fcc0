import { entityKinds, tieKinds } from '../model/vocabulary.ts';
import type { Reader } from './reader.ts';

export interface Finding {
  /** What is looked for, as a sentence about what should not be. */
  readonly finding: string;
  readonly count: number;
  /** Ids of some. */
  readonly examples: readonly string[];
}

const looked: readonly { readonly query: string; readonly finding: string }[] = [
  { query: 'entitiesWithoutClaims', finding: 'entities that no source claims' },
  { query: 'tiesWithoutClaims', finding: 'ties that no source claims' },
  { query: 'claimsAboutNothing', finding: 'claims about entities that are not there' },
  { query: 'entitiesWithoutNames', finding: 'entities without a name' },
  { query: 'unfinishedImports', finding: 'imports that were cut off' },
];

/** What the database cannot be made to refuse, and should not hold. */
export async function examine(reader: Reader): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { query, finding } of looked) {
    const [row] = await reader.read<{ count: number; examples: string[] }>(query, {
      kinds: entityKinds.map(({ name }) => name),
      tieKinds: tieKinds.map(({ name }) => name),
    });
    findings.push({ finding, count: row?.count ?? 0, examples: row?.examples ?? [] });
  }
  return findings;
}
