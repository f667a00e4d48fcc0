import { describe, expect, it } from 'vitest';
import type { Contest, Peer } from './analysisContests.ts';
import { benchmarksPage, shortfalls, type ContestResult, type Results, type Timed } from './analysisPage.ts';

const contest: Contest = {
  what: 'Betweenness',
  measure: 'betweenness',
  graph: 'ally-10k',
  peers: ['igraph', 'NetworKit'],
  target: 20,
  reason: 'It is adding.',
};
const took = (seconds: number, more: Partial<Timed> = {}): Timed => ({
  seconds: [seconds],
  modularity: [],
  ...more,
});
const held = (ours: Timed, peers: [Peer, Timed][], more: Partial<Contest> = {}): ContestResult => ({
  contest: { ...contest, ...more },
  ours,
  peers: new Map(peers),
});

describe('shortfalls', () => {
  it('name the ratio to the fastest peer and the reason, where the target is not reached', () => {
    const result = held(took(1), [
      ['igraph', took(30)],
      ['NetworKit', took(19.99)],
    ]);
    expect(shortfalls(result)).toEqual(['19.9× as fast as NetworKit, not 20×. It is adding.']);
  });
  it('are none, and give no reason, where it is', () => {
    expect(shortfalls(held(took(1), [['igraph', took(20)]]))).toEqual([]);
  });
  it('count communities of a lower modularity than the fastest peer’s, however fast they were found', () => {
    const peers: [Peer, Timed][] = [['igraph', took(30, { modularity: [0.7] })]];
    const result = held(took(1, { modularity: [0.69] }), peers, { modularityWithin: 0.001 });
    expect(shortfalls(result)).toEqual(['the modularity is 0.6900, that of igraph up to 0.7000.']);
  });
  it('count values that differ by more than they may', () => {
    const agreement = { with: 'igraph', within: 1e-9 } as const;
    const result = held(took(1, { values: [2.00001] }), [['igraph', took(30, { values: [2] })]], {
      agreement,
    });
    expect(shortfalls(result)).toEqual(['values differ from those of igraph by up to 5e-6.']);
  });
  it('count being slower than graphology, even where the target is reached', () => {
    const result = held(took(1), [
      ['igraph', took(30)],
      ['graphology', took(0.5)],
    ]);
    expect(shortfalls(result)).toEqual(['0.50× as fast as graphology, not 1×. It is adding.']);
  });
});

describe('benchmarksPage', () => {
  it('names a peer that is missing, and why', () => {
    const results: Results = {
      machine: { node: '20', cores: 2, processor: 'any' },
      rounds: 1,
      peers: new Map([['NetworKit', { missing: 'it is not installed' }]]),
      contests: [held(took(1), [['igraph', took(30)]])],
      memory: [],
      scaling: [],
    };
    const page = benchmarksPage(results);
    expect(page).toContain('| NetworKit | **missing**: it is not installed |');
    expect(page).toMatch(/\| Betweenness \| ally-10k \|[^|]+\|[^|]+\| missing \|/);
  });
});
