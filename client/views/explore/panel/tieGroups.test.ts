import { describe, expect, it } from 'vitest';
import type { Role } from '../../../api/generated/operations.ts';
import { groupedTies, type GroupableTie } from './tieGroups.ts';

const vocabulary = {
  tieKinds: [
    { name: 'WORKS_ON', isAlliance: false },
    { name: 'MEMBER_OF', isAlliance: true },
  ],
  heading: ({ kind, roles }: { kind: string; roles: readonly string[] }) => roles.join() || kind,
};

function tie(name: string, roles: readonly Role[], kind: GroupableTie['kind'] = 'MEMBER_OF') {
  return { name, kind, roles, over: false, reading: '', direction: 'IN' as const };
}
const told = (ties: readonly ReturnType<typeof tie>[]) =>
  groupedTies(ties, vocabulary).map(({ heading, ties: members }) => [
    heading,
    members.map(({ name }) => name),
  ]);

describe('the ties of an entity', () => {
  it('list whoever has several roles under each of them', () => {
    expect(
      told([
        tie('A', ['EXECUTIVE_COMMITTEE']),
        tie('The Center', ['CONVENER', 'EXECUTIVE_COMMITTEE']),
        tie('B', ['MEMBER']),
      ]),
    ).toEqual([
      ['CONVENER', ['The Center']],
      ['EXECUTIVE_COMMITTEE', ['A', 'The Center']],
      ['MEMBER', ['B']],
    ]);
  });

  it('begin with those that make the alliance', () => {
    expect(told([tie('Issue', [], 'WORKS_ON'), tie('A', ['MEMBER'])]).map(([heading]) => heading)).toEqual([
      'MEMBER',
      'WORKS_ON',
    ]);
  });
});
