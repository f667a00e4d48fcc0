/** The ties of one entity, grouped by how they read from it. */
import type { Direction, Role } from '../../../api/generated/operations.ts';
import type { Vocabulary } from '../../../messages/vocabulary.ts';

type Told = Parameters<Vocabulary['heading']>[0];
export interface GroupableTie extends Told {
  readonly direction: Direction;
  readonly roles: readonly Role[];
}

export interface TieGroup<Tie> {
  readonly key: string;
  readonly heading: string;
  readonly ties: Tie[];
}

export function directionOf({ direction }: { direction: Direction }): 'forward' | 'backward' {
  return direction === 'IN' ? 'backward' : 'forward';
}

/** Who made and carries an alliance comes before who belongs to it, and that before who stands beside it. */
const rolesInOrder: readonly Role[] = [
  'CONVENER',
  'FOUNDER',
  'STAFF_HOST',
  'LEAD',
  'EXECUTIVE_COMMITTEE',
  'STEERING_COMMITTEE',
  'FISCAL_AGENT',
  'MEMBER',
  'FIELD_PARTNER',
  'ALLY',
  'ENDORSER',
  'FUNDER',
];

/**
 * Alliance ties first, in the order of the vocabulary and of the roles; what is over after what lasts. Whoever has
 * several roles stands under each of them, so that each heading has all it speaks of.
 */
export function groupedTies<Tie extends GroupableTie>(
  ties: readonly Tie[],
  vocabulary: Pick<Vocabulary, 'heading'> & { tieKinds: readonly { name: string; isAlliance: boolean }[] },
): TieGroup<Tie>[] {
  const rank = new Map(
    vocabulary.tieKinds.map(({ name, isAlliance }, at) => [name, isAlliance ? at : at + 100]),
  );
  const entries = ties.flatMap((tie) =>
    (tie.roles.length === 0 ? [null] : tie.roles).map((role) => ({ tie, role })),
  );
  const roleRank = (role: Role | null): number => (role === null ? 0 : rolesInOrder.indexOf(role));
  entries.sort(
    (a, b) =>
      (rank.get(a.tie.kind) ?? 0) - (rank.get(b.tie.kind) ?? 0) ||
      roleRank(a.role) - roleRank(b.role) ||
      Number(a.tie.over) - Number(b.tie.over),
  );
  const groups = new Map<string, TieGroup<Tie>>();
  for (const { tie, role } of entries) {
    const heading = vocabulary.heading({ ...tie, roles: role === null ? [] : [role] }, directionOf(tie));
    const key = `${tie.kind} ${heading}`;
    const group = groups.get(key) ?? { key, heading, ties: [] };
    groups.set(key, group);
    if (!group.ties.includes(tie)) group.ties.push(tie);
  }
  return [...groups.values()];
}
