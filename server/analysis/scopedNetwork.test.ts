import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BEGINNING_OF_TIME, END_OF_TIME } from '../model/partialDate.ts';
import type { TieKindName } from '../model/vocabulary.ts';
import type { AllianceActor, AllianceData, AllianceTie } from './allianceData.ts';
import { betweenness } from './kernels/betweenness.ts';
import { defaultScope, type Scope } from './scope.ts';
import { scopedNetwork, type ScopedNetwork } from './scopedNetwork.ts';

const TODAY = 20260101;
const always = { from: BEGINNING_OF_TIME, to: END_OF_TIME };

const actor = (id: string, given: Partial<AllianceActor> = {}): AllianceActor => ({
  id,
  name: id.toUpperCase(),
  kind: 'Organization',
  sector: null,
  levels: [],
  legalForms: [],
  states: [],
  issues: [],
  ...given,
});
const form = (value: string) => ({ legalForms: [{ value, ...always }] });

let count = 0;
const tie = (
  kind: TieKindName,
  source: string,
  target: string,
  given: Partial<AllianceTie> = {},
): AllianceTie => ({
  id: `t${++count}`,
  kind,
  source,
  target,
  confidence: 1,
  ...always,
  undated: true,
  roles: null,
  amountUsd: null,
  fundingKind: null,
  forms: [],
  ...given,
});

type Given = Pick<AllianceData, 'actors' | 'ties'> & Partial<AllianceData>;
const network = (data: Given, scope: Partial<Scope> = {}): ScopedNetwork =>
  scopedNetwork({ issues: new Map(), ...data }, { ...defaultScope, ...scope }, TODAY);
/** The tied pairs by the ids of their actors. */
const pairs = ({ graph, ids }: ScopedNetwork): string[] =>
  ids.flatMap((id, v) =>
    [...graph.out.targets.subarray(graph.out.offsets[v], graph.out.offsets[v + 1])]
      .filter((target) => graph.directed || v < target)
      .map((target) => `${id}>${ids[target]}`),
  );

const center: Given = {
  actors: [
    actor('c3', form('C501C3')),
    actor('c4', form('C501C4')),
    actor('center', { kind: 'Hybrid' }),
    actor('firm', { kind: 'Coalition' }),
    actor('paz'),
  ],
  ties: [
    tie('COMPONENT_OF', 'c3', 'center'),
    tie('COMPONENT_OF', 'c4', 'center', { from: 20030101, undated: false }),
    tie('MEMBER_OF', 'center', 'firm', {
      roles: [{ value: 'CONVENER', from: 20040101, to: END_OF_TIME }],
    }),
    tie('MEMBER_OF', 'paz', 'firm', { roles: [{ value: 'ALLY', ...always }] }),
    tie('FISCALLY_SPONSORS', 'center', 'paz', { from: 20070101, to: 20141231, undated: false }),
  ],
};

describe('groups', () => {
  const issue = (value: string) => ({ value, ...always });
  const data: Given = {
    actors: [
      actor('daca', { issues: [issue('i-daca'), issue('i-immigration')] }),
      actor('wages', { issues: [issue('i-wages')] }),
      actor('both', { issues: [issue('i-daca'), issue('i-immigration'), issue('i-wages')] }),
      actor('none'),
    ],
    ties: [
      tie('PARTNERS_WITH', 'daca', 'wages'),
      tie('PARTNERS_WITH', 'both', 'none'),
      tie('FUNDS', 'wages', 'both', { amountUsd: 5, fundingKind: 'GRANT' }),
      tie('FUNDS', 'wages', 'both'),
      tie('BUILDS_CAPACITY_OF', 'both', 'daca', { forms: ['COACHING', 'TRAINING'] }),
    ],
    issues: new Map([
      ['i-daca', { name: 'DACA', isBroadest: false }],
      ['i-immigration', { name: 'Immigration', isBroadest: true }],
      ['i-wages', { name: 'Wages', isBroadest: true }],
    ]),
  };
  const byIssue = (scope: Partial<Scope>) => {
    const { ids, attributes } = network(data, scope);
    return Object.fromEntries(ids.map((id, at) => [id, attributes.get('issue')![at]]));
  };

  it('are the broadest issues where the scope names none, with one group for those of several', () => {
    expect(byIssue({})).toEqual({ daca: 'Immigration', wages: 'Wages', both: 'SEVERAL', none: null });
  });

  it('are the issues that the scope names', () => {
    expect(byIssue({ issues: ['i-daca', 'i-wages'] })).toEqual({
      daca: 'DACA',
      wages: 'Wages',
      both: 'SEVERAL',
    });
  });

  it('stand beside support as it was stated: each form of it, and unknown amounts unknown', () => {
    const { background, ids } = network(data);
    const { kinds, ties, money } = background.support!;
    const stated = Array.from(ties.from, (from, at) => [
      ids[from],
      ids[ties.to[at]!],
      kinds[ties.kinds[at]!],
      ties.amountsUsd[at],
    ]);
    expect(stated).toEqual([
      ['wages', 'both', 'GRANT', 5],
      ['wages', 'both', 'FUNDS', NaN],
      ['both', 'daca', 'COACHING', 0],
      ['both', 'daca', 'TRAINING', 0],
    ]);
    expect(money).toBe(true);
    expect(network(data, { tieKinds: ['PARTNERS_WITH'] }).background.support).toBeNull();
  });
});

describe('scopedNetwork', () => {
  it('takes sister entities as one actor that bears the ties of them all, under the hybrid’s name', () => {
    const one = network(center);
    expect(one.actors.find(({ id }) => id === 'center')).toMatchObject({
      name: 'CENTER',
      parts: ['center', 'c3', 'c4'],
      legalForm: 'C501C3 + C501C4',
    });
    expect(pairs(one)).toEqual(['center>firm', 'center>paz', 'firm>paz']);
    expect(one.leftOut.withinOneActor).toBe(2);
  });

  it('gives a hybrid’s ties to each sister where they stand apart, or to the c3 alone', () => {
    const members = { tieKinds: ['MEMBER_OF'] as const, hybrids: 'APART' } as const;
    expect(pairs(network(center, members))).toEqual(['c3>firm', 'c4>firm', 'firm>paz']);
    expect(pairs(network(center, { ...members, hybridTies: 'C501C3' }))).toEqual(['c3>firm', 'firm>paz']);
    // In 2002 there was no c4 yet.
    expect(pairs(network(center, { ...members, asOf: '2002' }))).toEqual(['c3>firm', 'firm>paz']);
  });

  it('leaves a hybrid its ties where no such sister is known', () => {
    const lone = { actors: center.actors, ties: center.ties.filter(({ kind }) => kind !== 'COMPONENT_OF') };
    expect(pairs(network(lone, { tieKinds: ['MEMBER_OF'], hybrids: 'APART' }))).toEqual([
      'center>firm',
      'firm>paz',
    ]);
  });

  it('takes a sponsored project as part of its sponsor while the sponsorship lasts', () => {
    const inside = { tieKinds: ['MEMBER_OF'] as const, sponsoredProjects: 'INSIDE_SPONSOR' } as const;
    expect(pairs(network(center, { ...inside, asOf: '2012' }))).toEqual(['center>firm']);
    expect(pairs(network(center, { ...inside, asOf: '2016' }))).toEqual(['center>firm', 'firm>paz']);
    // Without a date what counts is whether it lasts today.
    expect(pairs(network(center, inside))).toEqual(['center>firm', 'firm>paz']);
  });

  it('keeps what may have held on a date, and counts what has none', () => {
    expect(pairs(network(center, { asOf: '2016' }))).toEqual(['center>firm', 'firm>paz']);
    expect(network(center, { asOf: '2016' }).undated).toBe(2);
  });

  it('filters and measures a role like a kind of tie', () => {
    const conveners = { tieKinds: ['MEMBER_OF'] as const, roles: ['CONVENER'] };
    expect(pairs(network(center, conveners))).toEqual(['center>firm']);
    expect(network(center, conveners).leftOut.otherRoles).toBe(1);
    expect(pairs(network(center, { ...conveners, asOf: '2003' }))).toEqual([]);
  });

  it('projects coalitions into ties among those who share them', () => {
    const coalitions: Given = {
      actors: [
        actor('a'),
        actor('b'),
        actor('c'),
        actor('x', { kind: 'Coalition' }),
        actor('y', { kind: 'Coalition' }),
      ],
      ties: [
        ...['a', 'b'].map((member) => tie('MEMBER_OF', member, 'x')),
        ...['a', 'b', 'c'].map((member) => tie('MEMBER_OF', member, 'y')),
      ],
    };
    const weights = (affiliations: Scope['affiliations']) =>
      network(coalitions, { affiliations }).projected.map(
        ({ source, target, weight }) => `${source}${target} ${weight.toFixed(3)}`,
      );
    expect(weights('PROJECTED_COUNT')).toEqual(['ab 2.000', 'ac 1.000', 'bc 1.000']);
    expect(weights('PROJECTED_NEWMAN')).toEqual(['ab 1.500', 'ac 0.500', 'bc 0.500']);
    expect(weights('PROJECTED_JACCARD')).toEqual(['ab 1.000', 'ac 0.500', 'bc 0.500']);
    expect(network(coalitions, { affiliations: 'PROJECTED_COUNT' }).ids).toEqual(['a', 'b', 'c']);
    expect(network(coalitions, { affiliations: 'LEFT_OUT' }).ids).toEqual([]);
  });

  it('keeps national actors where states narrow the others', () => {
    const national = { levels: [{ value: 'NATIONAL', ...always }] };
    const works = (value: string) => ({
      levels: [{ value: 'STATE', ...always }],
      states: [{ value, ...always }],
    });
    const data = {
      actors: [actor('n', national), actor('oh', works('OH')), actor('az', works('AZ'))],
      ties: [tie('PARTNERS_WITH', 'n', 'oh'), tie('PARTNERS_WITH', 'n', 'az')],
    };
    expect(pairs(network(data, { states: ['OH'] }))).toEqual(['n>oh']);
    expect(network(data, { states: ['OH'] }).leftOut.outsideActors).toBe(1);
    expect(network(data, { levels: ['STATE'], isolates: true }).ids).toEqual(['az', 'oh']);
  });

  it('counts symmetric ties both ways and others one way, where directions are kept', () => {
    const data = {
      actors: [actor('a'), actor('b'), actor('c')],
      ties: [tie('PARTNERS_WITH', 'a', 'b'), tie('FUNDS', 'b', 'c')],
    };
    expect(pairs(network(data, { direction: 'AS_STATED' }))).toEqual(['a>b', 'b>a', 'b>c']);
  });

  it('adds the strengths of parallel ties, and lets a scope set them', () => {
    const data = {
      actors: [actor('a'), actor('b')],
      ties: [tie('FUNDS', 'a', 'b'), tie('FUNDS', 'a', 'b'), tie('RECOMMENDS', 'a', 'b')],
    };
    expect([...network(data).graph.out.strengths!]).toEqual([1, 1]);
    const chosen = network(data, { tieKinds: ['FUNDS', 'RECOMMENDS'], strengths: { FUNDS: 0.2 } });
    expect([...chosen.graph.out.strengths!]).toEqual([0.5, 0.5]);
  });

  /** Ties among ten organizations, some in pairs of sisters. */
  const alliances = fc
    .record({
      ends: fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 30 }),
      sisters: fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 3 }),
    })
    .map(({ ends, sisters }) => ({
      actors: Array.from({ length: 10 }, (_, at) => actor(`o${at}`)),
      ties: ends.map(([a, b]) => tie('PARTNERS_WITH', `o${a}`, `o${b}`)),
      sisters: sisters.map(([a, b]) => tie('SISTER_OF', `o${a}`, `o${b}`)),
    }));

  it('measures sisters taken as one as if they had been one entity all along', () => {
    fc.assert(
      fc.property(alliances, ({ actors, ties, sisters }) => {
        const merged = network({ actors, ties: [...ties, ...sisters] }, { isolates: true });
        const one = new Map(merged.actors.flatMap(({ id, parts }) => parts.map((part) => [part, id])));
        const asOne = (id: string): string => one.get(id) ?? id;
        const written = network(
          {
            actors: actors.filter(({ id }) => asOne(id) === id),
            ties: ties.map((each) => ({ ...each, source: asOne(each.source), target: asOne(each.target) })),
          },
          { isolates: true },
        );
        expect(written.ids).toEqual(merged.ids);
        expect([...betweenness(written.graph)]).toEqual([...betweenness(merged.graph)]);
      }),
      { seed: 21, numRuns: 1000 },
    );
  });
});
