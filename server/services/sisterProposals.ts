import { actorKinds } from '../model/vocabulary.ts';
import {
  sisterCandidates,
  type PossibleSister,
  type SisterCandidate,
} from '../recognition/sisterCandidates.ts';
import { asOfParameters, rowsById, type Reader } from './reader.ts';

/** Two actors that may be sisters, by name, for a person to review. */
export interface SisterProposal extends SisterCandidate {
  readonly names: readonly [string, string];
}

const ENDS_AT_ONCE = 2_000;

/**
 * Pairs of actors that share a name's stem and a website or a place, and that no tie joins as sisters or as parts of one hybrid
 * yet; the likeliest first. Nothing is linked: what a person agrees with is imported as any other table.
 */
export async function sisterProposals(reader: Reader): Promise<SisterProposal[]> {
  const actors: PossibleSister[] = [];
  const kinds = actorKinds.filter((kind) => kind !== 'Cohort' && kind !== 'Hybrid');
  for await (const actor of rowsById<PossibleSister & Record<string, unknown>>(reader, 'describedActors', {
    kinds,
  }))
    actors.push(actor);
  const candidates = sisterCandidates(actors);
  const groups = await legalGroups(reader, [...new Set(candidates.flatMap(({ a, b }) => [a, b]))]);
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return candidates
    .filter(
      ({ a, b }) =>
        !groups.get(a)?.has(b) && ![...(groups.get(a) ?? [])].some((one) => groups.get(b)?.has(one)),
    )
    .map((candidate) => ({ ...candidate, names: [names.get(candidate.a)!, names.get(candidate.b)!] }));
}

/** What each of some actors is legally tied to: its sisters, and the hybrids it is part of. */
async function legalGroups(reader: Reader, ids: readonly string[]): Promise<Map<string, Set<string>>> {
  const groups = new Map<string, Set<string>>();
  const tie = (from: string, to: string): void => {
    const known = groups.get(from);
    if (known) known.add(to);
    else groups.set(from, new Set([to]));
  };
  for (let first = 0; first < ids.length; first += ENDS_AT_ONCE) {
    const found = await reader.read<{ from: string; to: string }>('exportTies', {
      ids: ids.slice(first, first + ENDS_AT_ONCE),
      tieKinds: ['SISTER_OF', 'COMPONENT_OF'],
      kinds: actorKinds,
      ...asOfParameters(null),
    });
    for (const { from, to } of found) {
      tie(from, to);
      tie(to, from);
    }
  }
  return groups;
}
