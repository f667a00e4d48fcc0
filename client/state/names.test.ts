import { describe, expect, it } from 'vitest';
import { otherNames, slug } from './names.ts';

describe('other names', () => {
  it('are none where they differ from the name by an apostrophe, a case or an accent', () => {
    expect(otherNames({ name: "People's Action", aliases: ['People’s Action', 'PEOPLE’S ACTION'] })).toEqual(
      [],
    );
    expect(otherNames({ name: 'Unión Sí', aliases: ['Union Si', 'Yes Union', 'Yes, Union'] })).toEqual([
      'Yes Union',
    ]);
  });
});

describe('a slug', () => {
  it('has no dash at its ends, and never two', () => {
    expect(slug('Center for Community Change / CCC (CCCAction)')).toBe(
      'center-for-community-change-ccc-cccaction',
    );
    expect(slug('“Él Centro”')).toBe('el-centro');
  });
});
