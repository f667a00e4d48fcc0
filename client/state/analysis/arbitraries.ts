/** Random readings of the numbers for the property tests. */
import fc from 'fast-check';
import { anyDate, anyId } from '../arbitraries.ts';
import { kindsOfDoubt, panes, type Analysis } from './analysis.ts';
import type { ColumnChoice } from './columns.ts';
import {
  affiliationsAs,
  directions,
  hybridsAs,
  hybridTiesTo,
  sponsoredProjectsAs,
  type ScopeChoice,
} from './scope.ts';

const anyShare = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10);
const anyKinds = fc.uniqueArray(fc.constantFrom('MEMBER_OF', 'FUNDS', 'PARTNERS_WITH', 'SISTER_OF'));
const anyText = fc.string({ unit: 'grapheme', maxLength: 20 });
const someText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });

const anyTime = fc.option(
  fc.oneof(
    anyDate,
    fc.tuple(anyDate, anyDate).map((ends) => ends.sort().join('/')),
  ),
);

export const anyScope: fc.Arbitrary<ScopeChoice> = fc.record({
  tieKinds: fc.option(anyKinds),
  roles: fc.uniqueArray(fc.constantFrom('MEMBER', 'CONVENER', 'ALLY')),
  strengths: anyKinds.chain((kinds) =>
    fc
      .tuple(...kinds.map(() => anyShare.filter((share) => share > 0)))
      .map((shares) => Object.fromEntries(kinds.map((kind, at) => [kind, shares[at]!]))),
  ),
  direction: fc.constantFrom(...directions),
  asOf: anyTime,
  issues: fc.uniqueArray(anyId, { maxLength: 3 }),
  states: fc.uniqueArray(fc.constantFrom('CO', 'AZ', 'OH')),
  levels: fc.uniqueArray(fc.constantFrom('NATIONAL', 'MULTI_STATE', 'LOCAL')),
  minConfidence: anyShare,
  hybrids: fc.constantFrom(...hybridsAs),
  hybridTies: fc.constantFrom(...hybridTiesTo),
  sponsoredProjects: fc.constantFrom(...sponsoredProjectsAs),
  affiliations: fc.constantFrom(...affiliationsAs),
  isolates: fc.boolean(),
  cohorts: fc.boolean(),
});

export const anyColumn: fc.Arbitrary<ColumnChoice> = fc.record({
  measure: someText,
  convention: fc.option(someText),
  partition: fc.option(someText),
});

export const anyAnalysis: fc.Arbitrary<Analysis> = fc.record({
  scope: anyScope,
  columns: fc.option(fc.array(anyColumn, { maxLength: 4 })),
  sort: fc.option(
    fc.record({ column: someText.filter((text) => !text.startsWith('-')), descending: fc.boolean() }),
  ),
  sought: anyText,
  actor: fc.option(someText),
  explained: fc.option(someText),
  leavesOut: fc.boolean(),
  compare: fc.option(
    fc.oneof(
      fc.record({ by: fc.constant('date' as const), asOf: anyTime }),
      fc.record({
        by: fc.constant('issues' as const),
        issues: fc.uniqueArray(anyId, { maxLength: 3 }),
      }),
      fc.record({ by: fc.constant('scope' as const), scope: anyScope }),
    ),
  ),
  doubt: fc.record({ missing: fc.constantFrom(...kindsOfDoubt), share: anyShare }),
  axes: fc.option(fc.record({ x: someText, y: someText })),
  pane: fc.option(fc.constantFrom(...panes, 'table' as const)),
});
