import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyExploration } from './arbitraries.ts';
import { initialExploration } from './exploration.ts';
import { onlyKnown, type Codes } from './known.ts';
import { readAddress } from './url.ts';

const codes: Codes = {
  entityKinds: ['Organization', 'Coalition'],
  tieKinds: ['MEMBER_OF', 'FUNDS'],
  facets: { KIND: ['Organization', 'Coalition'], STATE: ['CO'] },
};
const opened = (search: string) => onlyKnown(codes)(readAddress({ search, hash: '' }));

describe('a link with codes that nobody knows', () => {
  it('opens as if they were not there', () => {
    expect(opened('?ties=BOGUS&without=Bogus&kind=Bogus&state=ZZ')).toEqual(initialExploration);
    expect(opened('?found=kind:Bogus.1')).toEqual(opened('?found=.1'));
  });

  it('keeps those beside them that are known, and ids of which nothing is known yet', () => {
    const { legend, finding } = opened('?ties=FUNDS,BOGUS&kind=Bogus,Coalition&state=ZZ,CO&issue=some-id');
    expect(legend.tieKinds).toEqual(['FUNDS']);
    expect(finding.facets).toMatchObject({ KIND: ['Coalition'], STATE: ['CO'], ISSUE: ['some-id'] });
  });

  it('still opens with every tie switched off where it says so', () => {
    expect(opened('?ties=').legend.tieKinds).toEqual([]);
  });

  it('is the same once what is unknown was left out', () => {
    fc.assert(
      fc.property(anyExploration, (state) => {
        const once = onlyKnown(codes)(state);
        expect(onlyKnown(codes)(once)).toBe(once);
      }),
    );
  });
});
