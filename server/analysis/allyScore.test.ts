import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abilities } from '../model/abilities.ts';
import { states } from '../model/states.ts';
import { stateNeighbours } from '../model/stateNeighbours.ts';
import { valueSets } from '../model/valueSets.ts';
import {
  adamicAdar,
  allyParts,
  coverage,
  levelComplement,
  likeness,
  partsOf,
  pathsOfThree,
  rarity,
  resourceAllocation,
  scoreOf,
  type AllianceTies,
  type AllyTraits,
  type Seeker,
} from './allyScore.ts';
import { usualAllyWeights } from './allyWeights.ts';

function network(pairs: readonly (readonly [string, string])[], affiliations: string[] = []): AllianceTies {
  const neighboursOf = (id: string) =>
    new Set(pairs.flatMap(([a, b]) => (a === b ? [] : a === id ? [b] : b === id ? [a] : [])));
  return {
    neighboursOf,
    degreeOf: (id) => Math.max(1, neighboursOf(id).size),
    isAffiliation: (id) => affiliations.includes(id),
  };
}

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;
const anyName = fc.constantFrom<string>(...names);
const anyPairs = fc.uniqueArray(fc.tuple(anyName, anyName), {
  maxLength: 14,
  selector: (pair) => [...pair].sort().join(),
});
const anySet = fc
  .uniqueArray(fc.constantFrom('p', 'q', 'r', 's', 't'), { maxLength: 5 })
  .map((all) => new Set(all));
const anyTraits: fc.Arbitrary<AllyTraits> = fc.record({
  issues: anySet,
  places: anySet,
  strengths: anySet,
  level: fc.constantFrom(null, 'NATIONAL', 'MULTI_STATE', 'STATE', 'LOCAL'),
});
const rare = (id: string): number => 0.2 + 'pqrst'.indexOf(id) / 10;
const rarities = { issue: rare, place: rare };
const none = new Set<string>();
const nobodyAsked = { issues: none, places: none };

describe('the parts of the score', () => {
  it('follow their formulas in a small network', () => {
    // a and d share b (3 ties) and the coalition c (2 ties); a – b – e – f is a way of three.
    const ties = network(
      [
        ['a', 'b'],
        ['b', 'd'],
        ['a', 'c'],
        ['c', 'd'],
        ['b', 'e'],
        ['e', 'f'],
      ],
      ['c'],
    );
    expect(adamicAdar(['b', 'c'], ties)).toBeCloseTo(1 / Math.log(3) + 1 / Math.log(2), 12);
    expect(resourceAllocation(['b', 'c'], ties)).toBeCloseTo(1 / 3 + 1 / 2, 12);
    expect(pathsOfThree('a', 'f', ties)).toBeCloseTo(1 / Math.sqrt(3 * 2), 12);
    const bare: AllyTraits = { issues: none, places: none, strengths: none, level: null };
    const parts = partsOf({ me: { id: 'a', ...bare }, ...nobodyAsked }, { id: 'd', ...bare }, ties, rarities);
    const coalition = 1 / Math.log(2);
    expect(parts.COALITIONS).toBeCloseTo(coalition / (1 + coalition), 12);
    expect(parts.ISSUES).toBeNull();
    expect(parts.REACH).toBeCloseTo(2 / 7, 12);
  });

  it('lie between 0 and 1, and so does the score', () => {
    fc.assert(
      fc.property(anyPairs, anyTraits, anyTraits, anySet, anySet, (pairs, mine, theirs, issues, places) => {
        const parts = partsOf(
          { me: { id: 'a', ...mine }, issues, places },
          { id: 'b', ...theirs },
          network(pairs, ['g']),
          rarities,
        );
        for (const part of allyParts) {
          const value = parts[part] ?? 0;
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
        const score = scoreOf(parts, usualAllyWeights);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('are the same from either side, but for what one brings and how far one reaches', () => {
    fc.assert(
      fc.property(anyPairs, anyTraits, anyTraits, (pairs, one, other) => {
        const ties = network(pairs, ['g']);
        const seen = (from: string, mine: AllyTraits, to: string, theirs: AllyTraits) =>
          partsOf({ me: { id: from, ...mine }, ...nobodyAsked }, { id: to, ...theirs }, ties, rarities);
        const there = seen('a', one, 'b', other);
        const back = seen('b', other, 'a', one);
        for (const part of ['COALITIONS', 'NEIGHBOURS', 'RESOURCES', 'PATHS', 'LEVELS'] as const)
          expect(there[part]!).toBeCloseTo(back[part]!, 12);
        if (one.issues.size > 0 && other.issues.size > 0) expect(there.ISSUES!).toBeCloseTo(back.ISSUES!, 12);
      }),
    );
  });

  it('never fall when an ally takes up an issue that is shared or asked for', () => {
    fc.assert(
      fc.property(
        anyTraits,
        anyTraits,
        anySet,
        fc.constantFrom('p', 'q', 'r', 's', 't'),
        (mine, theirs, asked, more) => {
          const seeker: Seeker = {
            me: { id: 'a', ...mine, issues: new Set([...mine.issues, more]) },
            issues: asked.size === 0 ? asked : new Set([...asked, more]),
            places: none,
          };
          const ties = network([]);
          const before = partsOf(seeker, { id: 'b', ...theirs }, ties, rarities).ISSUES!;
          const after = partsOf(
            seeker,
            { id: 'b', ...theirs, issues: new Set([...theirs.issues, more]) },
            ties,
            rarities,
          ).ISSUES!;
          expect(after).toBeGreaterThanOrEqual(before - 1e-12);
        },
      ),
    );
  });

  it('never fall when both are tied to somebody more', () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const shared = (known: readonly (readonly [string, string])[]) => {
          const bare: AllyTraits = { issues: none, places: none, strengths: none, level: null };
          return partsOf(
            { me: { id: 'a', ...bare }, ...nobodyAsked },
            { id: 'b', ...bare },
            network(known),
            rarities,
          );
        };
        const before = shared(pairs);
        const after = shared([...pairs, ['a', 'new'], ['b', 'new']]);
        expect(after.NEIGHBOURS!).toBeGreaterThan(before.NEIGHBOURS! - 1e-12);
        expect(after.RESOURCES!).toBeGreaterThan(before.RESOURCES! - 1e-12);
      }),
    );
  });

  it('need an organization where they compare with one', () => {
    const ally = {
      id: 'b',
      issues: new Set(['p']),
      places: none,
      strengths: new Set(['hub:X']),
      level: 'STATE',
    };
    const parts = partsOf(
      { me: null, issues: new Set(['p', 'q']), places: none },
      ally,
      network([['b', 'c']]),
      rarities,
    );
    for (const part of ['COALITIONS', 'NEIGHBOURS', 'RESOURCES', 'PATHS', 'STRENGTHS', 'LEVELS'] as const)
      expect(parts[part]).toBeNull();
    expect(parts.ISSUES).toBeCloseTo(0.2 / (0.2 + 0.3), 12);
    expect(parts.PLACES).toBeNull();
  });
});

describe('what two share', () => {
  it('is all where they are alike, nothing where they have nothing in common', () => {
    expect(likeness(new Set(['p', 'q']), new Set(['p', 'q']), rare)).toBeCloseTo(1, 12);
    expect(likeness(new Set(['p']), new Set(['q']), rare)).toBe(0);
    expect(likeness(none, none, rare)).toBe(0);
    expect(coverage(new Set(['p']), new Set(['p', 'q']), rare)).toBe(1);
  });

  it('counts more the rarer it is', () => {
    expect(rarity(0, 100)).toBe(1);
    expect(rarity(5, 100)).toBeGreaterThan(rarity(50, 100));
    expect(rarity(100, 100)).toBeGreaterThan(0);
    expect(rarity(500, 100)).toBe(rarity(100, 100));
  });

  it('of levels is most where one is wide and one near', () => {
    expect(levelComplement('NATIONAL', 'LOCAL')).toBe(1);
    expect(levelComplement('STATE', 'LOCAL')).toBe(0.5);
    expect(levelComplement('STATE', 'STATE')).toBe(0);
    expect(levelComplement(null, 'LOCAL')).toBe(0);
  });
});

describe('a score', () => {
  it('is the mean by weight of what can be told, and 0 where nothing has a weight', () => {
    const parts = Object.fromEntries(allyParts.map((part) => [part, null])) as Record<string, null>;
    const told = { ...parts, ISSUES: 1, REACH: 0.5 } as never;
    const weights = { ...usualAllyWeights, ISSUES: 1, REACH: 3 };
    expect(scoreOf(told, weights)).toBeCloseTo((1 + 1.5) / 4, 12);
    expect(scoreOf(told, { ...weights, ISSUES: 0, REACH: 0 })).toBe(0);
  });
});

describe('what allies are asked by', () => {
  it('names legal forms that there are', () => {
    const known = valueSets.LegalForm.map(({ code }) => code);
    for (const forms of Object.values(abilities)) expect(known).toEqual(expect.arrayContaining([...forms]));
  });

  it('has states border on each other both ways', () => {
    for (const [state, neighbours] of Object.entries(stateNeighbours)) {
      expect(states[state], state).toBeDefined();
      for (const other of neighbours) expect(stateNeighbours[other], `${state} ${other}`).toContain(state);
    }
    expect(stateNeighbours.OH).toEqual(['IN', 'KY', 'MI', 'PA', 'WV']);
    expect(stateNeighbours.AZ).not.toContain('CO');
    expect(stateNeighbours.HI).toBeUndefined();
  });
});
