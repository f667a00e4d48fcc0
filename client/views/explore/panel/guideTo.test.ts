import { describe, expect, it } from 'vitest';
import type { EntityRecord } from '../../../state/dataset.ts';
import { noCriteria } from '../../../state/finding.ts';
import type { Origin } from '../../../state/view.ts';
import { guideTo } from './guideTo.ts';

const loaded = (...ids: string[]) => ({
  entities: new Map(ids.map((id) => [id, { id, name: id } as EntityRecord])),
});
const from = (id: string, depth: number): Origin => ({ type: 'entity', id, depth, limit: 200 });
const found: Origin = { type: 'search', criteria: noCriteria, depth: 1, limit: 200 };

describe('the guide', () => {
  it('says as many ties as the link asks for', () => {
    expect(guideTo([from('a', 1)], loaded('a', 'b'))).toMatchObject({ key: 'welcome.body', depth: 1 });
  });

  it('does not take for found, or for shown, what a link names in vain', () => {
    expect(guideTo([from('nobody', 1)], loaded()).key).toBe('welcome.bodyNothing');
    expect(guideTo([from('nobody', 1), from('a', 0)], loaded('a')).first?.id).toBe('a');
  });

  it('counts alliances opened from the start, not who was added or expanded later', () => {
    expect(guideTo([from('a', 3), from('b', 2), from('c', 1)], loaded('a', 'b', 'c'))).toMatchObject({
      key: 'welcome.bodyAmid',
      alliances: 1,
    });
    expect(guideTo([from('a', 3), from('c', 1)], loaded('a', 'c')).key).toBe('welcome.bodyAnd');
  });

  it('tells of what was found only where a search was shown', () => {
    expect(guideTo([found], loaded('a')).key).toBe('welcome.bodyFound');
  });
});
