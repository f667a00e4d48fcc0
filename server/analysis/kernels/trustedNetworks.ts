import fc from 'fast-check';
import { trustLengths, type TrustLengths } from './trustLengths.ts';

/** A small network of ties with trusts, parallel ties and ties to itself among them: what tests of ways draw from. */
export interface TrustedNetwork {
  readonly order: number;
  readonly ties: readonly { readonly from: number; readonly to: number; readonly trust: number }[];
}

/** Few different trusts, so that equal ways are common, 1 and the hardly trusted among them. */
const trust = fc.oneof(
  fc.constantFrom(1, 0.9, 0.7, 0.5, 0.49, 1e-6),
  fc.double({ min: 1e-4, max: 1, noNaN: true }),
);

/** @param most how many actors at most, and `tiesEach` how many ties to each of them at most. */
export const trustedNetworks = (most: number, tiesEach: number): fc.Arbitrary<TrustedNetwork> =>
  fc.integer({ min: 2, max: most }).chain((order) => {
    const actor = fc.integer({ min: 0, max: order - 1 });
    return fc.record({
      order: fc.constant(order),
      ties: fc.array(fc.record({ from: actor, to: actor, trust }), {
        minLength: order - 2,
        maxLength: tiesEach * order,
        size: 'max',
      }),
    });
  });

export function lengthsOf({ order, ties }: TrustedNetwork): TrustLengths {
  return trustLengths(
    order,
    Int32Array.from(ties, ({ from }) => from),
    Int32Array.from(ties, ({ to }) => to),
    Float64Array.from(ties, ({ trust }) => trust),
  );
}

/** The trust of the best tie between two actors; 0 for none. */
export function trustBetween({ ties }: TrustedNetwork, a: number, b: number): number {
  return ties
    .filter(({ from, to }) => (from === a && to === b) || (from === b && to === a))
    .reduce((best, { trust }) => Math.max(best, trust), 0);
}
