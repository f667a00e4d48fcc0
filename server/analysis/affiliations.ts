import type { Scope } from './scope.ts';

/** A tie between two actors that comes of the coalitions and campaigns they share. */
export interface Projection {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
  /** The ids of what they share. */
  readonly shared: readonly string[];
}

/**
 * Ties among those who share coalitions: as many as they share (count); each shared one counted 1 / (members − 1), so that a
 * large coalition ties its members less (Newman 2001, doi:10.1103/PhysRevE.64.016132); or the share of all coalitions of
 * either that are shared (Jaccard 1901). A member counts once however many ties it has to the coalition.
 */
export function projectedTies(
  memberships: readonly { readonly source: string; readonly target: string }[],
  how: Scope['affiliations'],
): readonly Projection[] {
  const members = new Map<string, Set<string>>();
  const joined = new Map<string, Set<string>>();
  const put = (map: Map<string, Set<string>>, key: string, value: string): void => {
    const set = map.get(key);
    if (set) set.add(value);
    else map.set(key, new Set([value]));
  };
  for (const { source, target } of memberships) {
    put(members, target, source);
    put(joined, source, target);
  }
  const shared = new Map<string, { source: string; target: string; weight: number; shared: string[] }>();
  for (const [affiliation, actors] of members) {
    const sorted = [...actors].sort();
    const weight = how === 'PROJECTED_NEWMAN' ? 1 / (sorted.length - 1) : 1;
    sorted.forEach((source, at) => {
      for (const target of sorted.slice(at + 1)) {
        const key = `${source} ${target}`;
        const tie = shared.get(key);
        if (tie) {
          tie.weight += weight;
          tie.shared.push(affiliation);
        } else shared.set(key, { source, target, weight, shared: [affiliation] });
      }
    });
  }
  if (how !== 'PROJECTED_JACCARD') return [...shared.values()];
  return [...shared.values()].map((tie) => ({
    ...tie,
    weight: tie.weight / (joined.get(tie.source)!.size + joined.get(tie.target)!.size - tie.weight),
  }));
}
