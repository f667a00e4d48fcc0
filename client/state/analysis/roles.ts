/** The numbers of the roles of brokerage, and when their groups are too small for what is said by chance. */
import type { BrokerRole } from './columns.ts';
import type { Value } from './numbers.ts';

/** Of one role; undefined while it is computed. */
export interface RoleCells {
  readonly raw: Value | undefined;
  readonly expected: Value | undefined;
  readonly z: Value | undefined;
}

/** Counts that are expected more rarely make a score unfit to be read as normal: the usual rule of thumb. */
const RARE_BELOW = 5;

/** Roles that nobody of so small groups could play, and those expected so rarely that a single pair decides their score. */
export function smallGroups(told: readonly { readonly role: BrokerRole; readonly cells: RoleCells }[]): {
  readonly rare: readonly BrokerRole[];
  readonly impossible: readonly BrokerRole[];
} {
  const having = (holds: (expected: number) => boolean) =>
    told.filter(({ cells: { expected } }) => expected != null && holds(expected)).map(({ role }) => role);
  return {
    rare: having((expected) => expected > 0 && expected < RARE_BELOW),
    impossible: having((expected) => expected === 0),
  };
}
