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
  const [from, to, codes, amountsUsd]: [number[], number[], string[], number[]] = [[], [], [], []];
  const state = (tie: ScopedTie, kind: string, amountUsd: number): void => {
    from.push(tie.from);
    to.push(tie.to);
    codes.push(kind);
    amountsUsd.push(amountUsd);
  };
  for (const tie of ties)
    if (tie.kind === MONEY) state(tie, tie.fundingKind ?? MONEY, tie.amountUsd ?? NaN);
    else if (tie.kind === CAPACITY)
      for (const form of tie.forms.length > 0 ? tie.forms : [CAPACITY]) state(tie, form, 0);
  const stated = new Set(codes);
  const kinds = KINDS.filter((kind) => stated.has(kind));
  const places = new Map(kinds.map((kind, at) => [kind, at]));
  return {
    ties: {
      from: Int32Array.from(from),
      to: Int32Array.from(to),
      kinds: Int32Array.from(codes, (kind) => places.get(kind)!),
      kindCount: kinds.length,
      amountsUsd: Float64Array.from(amountsUsd),
    },
    kinds,
    money,
  };
}
