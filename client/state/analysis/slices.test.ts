import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparedScope,
  compareWith,
  initialAnalysis,
  measureScope,
  narrow,
  showColumns,
} from './analysis.ts';
import { anyScope } from './arbitraries.ts';
import {
  conventionsOffered,
  descendsAtFirst,
  isRanked,
  resolveColumns,
  roleColumns,
  usualColumns,
  type ConventionEntry,
  type MeasureEntry,
} from './columns.ts';
import { extentOf, fractionDigits, ticks, vanishes } from './numbers.ts';
import { namedLike, orderedActors, outliers, type NetworkActor } from './results.ts';
import { forgetScope, readSaved, saveScope, writeSaved } from './savedScopes.ts';
import { smallGroups } from './roles.ts';
import {
  countsAlike,
  differingFields,
  readTime,
  sameScope,
  usualScope,
  usualStrength,
  withPreset,
  withStrength,
  withTieKinds,
} from './scope.ts';

describe('scope', () => {
  it('reads dates and periods as people write them', () => {
    expect(['2012', ' 2011/10 ', '2004 to 2008', '2004/2008', '2004 – 2008-06'].map(readTime)).toEqual([
      '2012',
      '2011-10',
      '2004/2008',
      '2004/2008',
      '2004/2008-06',
    ]);
    expect(['soon', '2008 to 2004', '2004 to', '1 to 2'].map(readTime)).toEqual([null, null, null, null]);
  });

  it('takes another preset at the same time and place', () => {
    const choice = { ...usualScope, asOf: '2012', states: ['CO'], cohorts: true };
    const preset = { ...usualScope, tieKinds: ['FUNDS' as const], direction: 'AS_STATED' as const };
    const next = withPreset(choice, preset);
    expect(next).toMatchObject({ asOf: '2012', states: ['CO'], cohorts: true, direction: 'AS_STATED' });
    expect([countsAlike(next, preset), sameScope(next, preset)]).toEqual([true, false]);
  });

  it('takes all kinds that make an alliance for the usual choice, in any order', () => {
    expect(withTieKinds(usualScope, ['FUNDS', 'MEMBER_OF'], ['MEMBER_OF', 'FUNDS']).tieKinds).toBeNull();
    expect(withTieKinds(usualScope, ['FUNDS'], ['MEMBER_OF', 'FUNDS']).tieKinds).toEqual(['FUNDS']);
  });

  it('tells the strength of a kind of tie where it is not the usual one, while the kind counts', () => {
    const weaker = withStrength(usualScope, 'FUNDS', 0.25, 0.5);
    expect(weaker.strengths).toEqual({ FUNDS: 0.25 });
    expect(withStrength(weaker, 'FUNDS', 0.25, 0.5)).toBe(weaker);
    expect(sameScope(withStrength(weaker, 'FUNDS', 0.5, 0.5), usualScope)).toBe(true);
    expect(withTieKinds(weaker, ['MEMBER_OF'], ['MEMBER_OF', 'FUNDS']).strengths).toEqual({});
    expect(withTieKinds(weaker, ['FUNDS'], ['MEMBER_OF', 'FUNDS']).strengths).toEqual({ FUNDS: 0.25 });
  });

  it('takes a kind that binds nobody by the vocabulary as weak where it counts', () => {
    expect([0, 0.5].map(usualStrength)).toEqual([0.1, 0.5]);
  });

  it('knows in what it differs from another', () => {
    expect(differingFields(usualScope, { ...usualScope, asOf: '2012', issues: ['a'], roles: [] })).toEqual([
      'asOf',
      'issues',
    ]);
  });

  it('is the same state when nothing of it changes', () => {
    expect(measureScope({ ...usualScope, issues: [] })(initialAnalysis)).toBe(initialAnalysis);
    expect(narrow({ asOf: '2012' })(initialAnalysis).scope.asOf).toBe('2012');
  });
});

describe('saved scopes', () => {
  it('are kept as they were named, the newest first, each name once', () => {
    fc.assert(
      fc.property(anyScope, anyScope, (one, other) => {
        const saved = saveScope(saveScope(saveScope([], 'A', one), 'B', other), 'A ', other);
        expect(readSaved(writeSaved(saved))).toEqual([
          { name: 'A', scope: other },
          { name: 'B', scope: other },
        ]);
        expect(forgetScope(saved, 'A').map(({ name }) => name)).toEqual(['B']);
      }),
    );
  });

  it('are none where what is stored cannot be understood', () => {
    for (const text of [null, '', '{', '3', '[{}]', '[{"name":3,"scope":""}]', '[null]'])
      expect(readSaved(text)).toEqual([]);
  });
});

const convention = (
  id: string,
  where: 'directed' | 'undirected' | 'both',
  partition = false,
  { each = null, needsTrait = null }: Partial<Pick<ConventionEntry, 'each' | 'needsTrait'>> = {},
): ConventionEntry => ({
  id,
  label: id,
  shortLabel: id,
  each,
  needsTrait,
  readsStrengths: false,
  needsPartition: partition,
  forDirected: where !== 'undirected',
  forUndirected: where !== 'directed',
});
const measure = (
  name: string,
  conventions: ConventionEntry[],
  brokersScore: MeasureEntry['brokersScore'] = 'HIGH',
): MeasureEntry => ({
  name,
  label: name,
  about: 'ACTOR',
  unit: '1',
  meaning: '',
  formula: '',
  references: [],
  complexity: '',
  treatment: '',
  brokersScore,
  conventions,
});
const catalogue = [
  measure('degree', [convention('all', 'directed'), convention('{view}', 'undirected')]),
  measure('constraint', [convention('{view},whole-network', 'both')]),
  measure('brokerage.raw', [
    convention('{view},group={group},role=gatekeeper(b_OI)', 'directed', true),
    convention('{view},group={group},role=liaison(b_O)', 'directed', true),
    convention(
      '{view},each open pair once,group={group},role=representative or gatekeeper',
      'undirected',
      true,
    ),
    convention('{view},each open pair once,group={group},role=liaison', 'undirected', true),
    convention('{view} as symmetric,group={group},role=liaison(b_O)', 'undirected', true),
  ]),
];

describe('columns', () => {
  it('are the usual ones as far as the catalogue has them', () => {
    const told = resolveColumns(usualColumns, catalogue, { directed: false, partitions: ['level'] });
    expect(told.map(({ measure: { name }, convention: { id } }) => `${name} ${id}`)).toEqual([
      'degree {view}',
      'constraint {view},whole-network',
      'brokerage.raw {view},each open pair once,group={group},role=representative or gatekeeper',
      'brokerage.raw {view},each open pair once,group={group},role=liaison',
    ]);
  });

  it('keep their role where ties point', () => {
    const told = resolveColumns(usualColumns, catalogue, { directed: true, partitions: ['level'] });
    expect(told.map(({ convention: { id } }) => id)).toEqual([
      'all',
      '{view},whole-network',
      '{view},group={group},role=gatekeeper(b_OI)',
      '{view},group={group},role=liaison(b_O)',
    ]);
  });

  it('are left out where the network has no groups', () => {
    expect(resolveColumns(usualColumns, catalogue, { directed: true, partitions: [] })).toHaveLength(2);
  });

  it('give an actor one number: what gives several is none', () => {
    const reach = measure('reach', [
      convention('total', 'both'),
      convention('by state', 'both', false, { each: 'state' }),
    ]);
    const [column] = resolveColumns(
      [{ measure: 'reach', convention: 'by state', partition: null }],
      [reach],
      { directed: false, partitions: [] },
    );
    expect(column?.convention.id).toBe('total');
    expect(conventionsOffered(reach, { directed: false, traits: [] }).map(({ id }) => id)).toEqual(['total']);
  });

  it('are offered where the network holds what they need, and shown all the same where a link asks for them', () => {
    const modes = measure('twomode.degree', [
      convention('normalized', 'both', false, { needsTrait: 'MODES' }),
    ]);
    expect(conventionsOffered(modes, { directed: true, traits: ['STATES'] })).toEqual([]);
    expect(conventionsOffered(modes, { directed: true, traits: ['MODES'] })).toHaveLength(1);
    const choice = { measure: 'twomode.degree', convention: 'normalized', partition: null };
    expect(resolveColumns([choice], [modes], { directed: true, partitions: [] })).toHaveLength(1);
  });

  it('are ordered from whoever is most of a broker, and rank nobody where values are names', () => {
    const told = (['HIGH', 'LOW', 'NEITHER'] as const).map((score) => {
      const scored = { measure: measure('any', [], score) };
      return [descendsAtFirst(scored), isRanked(scored)];
    });
    expect(told).toEqual([
      [true, true],
      [false, true],
      [false, false],
    ]);
  });

  it('of the roles count open pairs both ways', () => {
    const roles = roleColumns(
      'brokerage.raw',
      catalogue,
      { directed: false, partitions: ['state'] },
      'state',
    );
    expect(Object.entries(roles).map(([role, column]) => [role, column.convention.id])).toEqual([
      ['liaison', '{view} as symmetric,group={group},role=liaison(b_O)'],
    ]);
  });

  it('are shown once each', () => {
    const [first] = usualColumns;
    expect(showColumns([first!, first!])(initialAnalysis).columns).toEqual([first]);
  });
});

describe('a small group', () => {
  const cells = (expected: number | null | undefined) => ({ raw: 3, expected, z: 2 });

  it('makes a role impossible that chance gives to nobody, and its score unfit where chance gives it rarely', () => {
    const told = [
      { role: 'coordinator', cells: cells(0) },
      { role: 'itinerant', cells: cells(4.9) },
      { role: 'liaison', cells: cells(5) },
      { role: 'gatekeeper', cells: cells(null) },
      { role: 'representative', cells: cells(undefined) },
    ] as const;
    expect(smallGroups(told)).toEqual({ rare: ['itinerant'], impossible: ['coordinator'] });
  });
});

describe('numbers', () => {
  it('of one column have as many digits as its size asks for', () => {
    expect(fractionDigits([1, 2, null])).toBe(0);
    expect(fractionDigits([0.25, 0.5])).toBe(3);
    expect(fractionDigits([12.5, 1])).toBe(2);
    expect(fractionDigits([123.5])).toBe(1);
    expect(fractionDigits([null])).toBe(0);
  });

  it('that vanish are not nothing', () => {
    expect([vanishes(0.0004, 3), vanishes(0.0006, 3), vanishes(0, 3)]).toEqual([true, false, false]);
  });

  it('are marked in round steps within their extent', () => {
    expect(ticks([0, 0.35], 4)).toEqual([0, 0.1, 0.2, 0.3]);
    expect(extentOf([null, 3, -1])).toEqual([-1, 3]);
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
        (least, width) => {
          const marks = ticks([least, least + width], 5);
          expect(marks.length).toBeLessThanOrEqual(6);
          for (const mark of marks) expect(mark).toBeGreaterThanOrEqual(least - width * 1e-6);
        },
      ),
    );
  });
});

const actor = (id: string, name = id): NetworkActor => ({
  id,
  name,
  kind: 'Organization',
  parts: [id],
  states: [],
});
const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

describe('results', () => {
  const actors = [actor('a', 'Ändern'), actor('b', 'Bund'), actor('c', 'Chor')];

  it('stand in order either way, the undefined last', () => {
    expect(orderedActors(actors, [1, null, 3], true, byName)).toEqual([2, 0, 1]);
    expect(orderedActors(actors, [1, null, 3], false, byName)).toEqual([0, 2, 1]);
    expect(orderedActors(actors, null, true, byName)).toEqual([0, 2, 1]);
  });

  it('are found by a part of their name, whatever its accents', () => {
    expect(namedLike(actors, [2, 1, 0], 'ANDER')).toEqual([0]);
  });

  it('that stand out are named first', () => {
    expect(outliers([0, 0, 10, 1], [0, 1, 10, null], 1)).toEqual([2]);
  });

  it('are compared with the same scope at another date or for another issue, or with another scope', () => {
    expect(comparedScope(initialAnalysis)).toBeNull();
    const dated = narrow({ isolates: true })(compareWith({ by: 'date', asOf: '2016' })(initialAnalysis));
    expect(comparedScope(dated)).toEqual({ ...usualScope, isolates: true, asOf: '2016' });
    const about = compareWith({ by: 'issues', issues: ['housing'] })(
      narrow({ asOf: '2012' })(initialAnalysis),
    );
    expect(comparedScope(about)).toEqual({ ...usualScope, asOf: '2012', issues: ['housing'] });
    const other = { ...usualScope, cohorts: true };
    expect(comparedScope(compareWith({ by: 'scope', scope: other })(initialAnalysis))).toBe(other);
  });
});
