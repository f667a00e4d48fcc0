import { describe, expect, it } from 'vitest';
import type { EntityKind, TieKind } from '../api/generated/operations.ts';
import type { Dataset, EntityRecord, TieRecord } from './dataset.ts';
import { defaultLegend } from './legend.ts';
import { whatIsShown } from './shown.ts';
import { emptyView } from './view.ts';

const entity = (id: string, kind: EntityKind = 'Organization'): EntityRecord => ({
  id,
  kind,
  name: id,
  aliases: [],
  description: null,
  states: [],
  tieCount: 0,
  legalForm: null,
  level: null,
  size: null,
});

const tie = (from: string, to: string, kind: TieKind = 'PARTNERS_WITH', undated = true): TieRecord => ({
  id: `${from}–${kind}–${to}`,
  kind,
  from,
  to,
  reading: '',
  readingBack: '',
  start: null,
  end: null,
  undated,
  over: false,
  confidence: 1,
  roles: [],
  hubRole: null,
  amountUsd: null,
});

const dataset = (entities: EntityRecord[], ties: TieRecord[], anchors: string[]): Dataset => ({
  entities: new Map(entities.map((one) => [one.id, one])),
  ties: new Map(ties.map((one) => [one.id, one])),
  extents: [],
  anchors: new Set(anchors),
});

const star = dataset(
  [entity('hub', 'Coalition'), entity('a'), entity('b'), entity('c'), entity('funder')],
  [tie('a', 'hub'), tie('b', 'hub'), tie('c', 'hub'), tie('b', 'c'), tie('funder', 'a', 'FUNDS', false)],
  ['hub'],
);
const kinds: TieKind[] = ['PARTNERS_WITH', 'FUNDS'];
const names = (shown: { entities: readonly EntityRecord[] }) => shown.entities.map(({ id }) => id);

describe('what is shown', () => {
  it('is everything at rest, with its undated ties counted', () => {
    const shown = whatIsShown(star, emptyView, defaultLegend, kinds);
    expect(names(shown)).toEqual(['hub', 'a', 'b', 'c', 'funder']);
    expect(shown.undated).toBe(4);
  });

  it('leaves out what is hidden, its ties, and what only they held', () => {
    const shown = whatIsShown(star, { ...emptyView, hidden: ['a'] }, defaultLegend, kinds);
    expect(names(shown)).toEqual(['hub', 'b', 'c']);
    expect(shown.ties).toHaveLength(3);
  });

  it('keeps one kind of tie’s network, and what was asked for, when the others are switched off', () => {
    expect(names(whatIsShown(star, emptyView, defaultLegend, ['FUNDS']))).toEqual(['hub', 'a', 'funder']);
  });

  it('folds away only the leaves of what is collapsed', () => {
    expect(names(whatIsShown(star, { ...emptyView, collapsed: ['hub'] }, defaultLegend, kinds))).toEqual([
      'hub',
      'a',
      'b',
      'c',
      'funder',
    ]);
    expect(names(whatIsShown(star, { ...emptyView, collapsed: ['a'] }, defaultLegend, kinds))).toEqual([
      'hub',
      'a',
      'b',
      'c',
    ]);
  });

  it('narrows to an entity in focus, its neighbours and the ties among them', () => {
    const shown = whatIsShown(star, { ...emptyView, focus: 'b' }, defaultLegend, kinds);
    expect(names(shown)).toEqual(['hub', 'b', 'c']);
    expect(shown.ties).toHaveLength(3);
  });

  it('leaves out kinds switched off in the legend', () => {
    const shown = whatIsShown(star, emptyView, { ...defaultLegend, withoutKinds: ['Coalition'] }, kinds);
    expect(names(shown)).toEqual(['a', 'b', 'c', 'funder']);
  });
});
