/** Random explorations for the property tests. */
import fc from 'fast-check';
import type { EntityKind, FacetName, TieKind } from '../api/generated/operations.ts';
import { FARTHEST, placeKey, type Place } from './arrangement.ts';
import { panelTabs, tableColumns, tableNames, type Sort, type TableName } from './display.ts';
import * as exploration from './exploration.ts';
import { facetNames, type Criteria } from './finding.ts';
import type { Origin } from './view.ts';

export const anyId = fc.oneof(fc.uuid(), fc.string({ minLength: 1, unit: 'grapheme' }));
const anyIds = fc.uniqueArray(anyId, { maxLength: 5 });
const anyWhole = (max: number) => fc.integer({ min: 0, max });

export const anyCriteria: fc.Arbitrary<Criteria> = fc.record({
  text: fc.string({ unit: 'grapheme' }),
  facets: fc.record(
    Object.fromEntries(facetNames.map((name) => [name, anyIds])) as Record<FacetName, typeof anyIds>,
  ),
});

export const anyOrigin: fc.Arbitrary<Origin> = fc.oneof(
  fc.record({
    type: fc.constant('entity' as const),
    id: anyId,
    depth: anyWhole(3),
    limit: anyWhole(998).map((n) => n + 1),
  }),
  fc.record({
    type: fc.constant('search' as const),
    criteria: anyCriteria,
    depth: anyWhole(3),
    limit: anyWhole(998).map((n) => n + 1),
  }),
);

const anyCoordinate = fc.integer({ min: -FARTHEST, max: FARTHEST });
const anyPlace: fc.Arbitrary<Place> = fc.record({ x: anyCoordinate, y: anyCoordinate });
const anyPlaces = fc
  .array(fc.tuple(anyId, anyPlace), { maxLength: 8 })
  .map((entries) => Object.fromEntries(entries.map(([id, place]) => [placeKey(id), place])));

export const anyDate = fc.oneof(
  fc.integer({ min: 1000, max: 9999 }).map(String),
  fc
    .tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
  fc
    .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);

const anySort = (table: TableName): fc.Arbitrary<Sort> =>
  fc.record({ column: fc.constantFrom<string>(...tableColumns[table]), descending: fc.boolean() });

export const anyExploration: fc.Arbitrary<exploration.Exploration> = fc.record({
  view: fc.record({
    origins: fc.array(anyOrigin, { maxLength: 4 }),
    collapsed: anyIds,
    hidden: anyIds,
    focus: fc.option(anyId),
    opened: anyIds,
  }),
  legend: fc.record({ tieKinds: fc.option(anyIds), withoutKinds: anyIds }),
  finding: anyCriteria,
  selection: fc.record({ entities: anyIds, ties: anyIds }),
  asOf: fc.option(anyDate),
  arrangement: fc.record({
    layout: fc.constantFrom('organic', 'bands'),
    places: anyPlaces,
    picture: fc.constant(0),
  }),
  display: fc.record({
    presentation: fc.option(fc.constantFrom('graph', 'table')),
    table: fc.constantFrom(...tableNames),
    sorts: fc.record({ actors: anySort('actors'), ties: anySort('ties') }),
    tab: fc.constantFrom(...panelTabs),
  }),
});

const alliance: readonly TieKind[] = ['MEMBER_OF', 'FUNDS'];

/** One of the things people do, on ids of which several may be known to the state. */
export const anyTransition: fc.Arbitrary<exploration.Transition> = fc.oneof(
  anyId.map(exploration.startFrom),
  anyCriteria.map(exploration.showFound),
  anyId.map(exploration.addEntity),
  anyId.map(exploration.expand),
  anyOrigin.map(exploration.showMore),
  anyId.map(exploration.collapse),
  anyIds.map(exploration.hide),
  fc.constant(exploration.unhideAll),
  fc.option(anyId).map(exploration.focusOn),
  anyId.map(exploration.toggleCapsule),
  fc
    .constantFrom<TieKind>('MEMBER_OF', 'FUNDS', 'WORKS_ON')
    .map((kind) => exploration.toggleTieKind(kind, alliance)),
  fc.constantFrom<EntityKind>('Organization', 'Coalition').map(exploration.toggleEntityKind),
  fc.constant(exploration.resetLegend),
  fc
    .tuple(fc.constantFrom(...facetNames), anyId)
    .map(([name, value]) => exploration.toggleFacetValue(name, value)),
  fc.string({ unit: 'grapheme' }).map(exploration.lookFor),
  fc.constant(exploration.clearFinding),
  fc
    .tuple(anyIds, fc.constantFrom('node' as const, 'tie' as const), fc.boolean())
    .map(([ids, kind, additive]) => exploration.select(ids, kind, additive)),
  fc.option(anyDate).map(exploration.tellAsOf),
  fc.dictionary(fc.uuid(), anyPlace, { maxKeys: 5 }).map(exploration.place),
  fc.constantFrom('organic' as const, 'bands' as const).map(exploration.arrangeBy),
  fc.constantFrom('graph' as const, 'table' as const).map(exploration.present),
  fc.constantFrom(...panelTabs).map(exploration.openTab),
  fc.constantFrom(...tableNames).map(exploration.openTable),
  anySort('actors').map((sort) => exploration.sortTable('actors', sort)),
);
