import { valueSets } from '../model/vocabulary.ts';
import type { Support } from './measures/measure.ts';
import type { Scope } from './scope.ts';
import type { ScopedTie } from './scopedNetwork.ts';

/** What money is where a source does not say which sort, and what other support is where it does not say which form. */
const MONEY = 'FUNDS';
const CAPACITY = 'BUILDS_CAPACITY_OF';
const KINDS: readonly string[] = [
  ...valueSets.FundingKind.map(({ code }) => code),
  MONEY,
  ...valueSets.SupportForm.map(({ code }) => code),
  CAPACITY,
];

/** The support among a network's ties, of the kinds that occur; null where the scope counts none. */
export function supportOf(ties: readonly ScopedTie[], { tieKinds }: Scope): Support | null {
  const money = tieKinds.includes(MONEY);
  if (!money && !tieKinds.includes(CAPACITY)) return null;
  const stated = ties.flatMap((tie) => {
    if (tie.kind === MONEY) return [{ tie, kind: tie.fundingKind ?? MONEY, amountUsd: tie.amountUsd ?? NaN }];
    if (tie.kind !== CAPACITY) return [];
    const forms = tie.forms.length > 0 ? tie.forms : [CAPACITY];
    return forms.map((kind) => ({ tie, kind, amountUsd: 0 }));
  });
  const kinds = KINDS.filter((kind) => stated.some((one) => one.kind === kind));
  return {
    ties: {
      from: Int32Array.from(stated, ({ tie }) => tie.from),
      to: Int32Array.from(stated, ({ tie }) => tie.to),
      kinds: Int32Array.from(stated, ({ kind }) => kinds.indexOf(kind)),
      kindCount: kinds.length,
      amountsUsd: Float64Array.from(stated, ({ amountUsd }) => amountUsd),
    },
    kinds,
    money,
  };
}
