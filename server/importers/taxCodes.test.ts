import { describe, expect, it } from 'vitest';
import { valueSets } from '../model/valueSets.ts';
import { subsection, taxStatus } from './taxCodes.ts';

describe('a tax code as filers write it', () => {
  it.each([
    ['501(C)(3)', '501(c)(3)', 'C501C3'],
    ['501 (c ) (3)', '501(c)(3)', 'C501C3'],
    ['501(c)3)', '501(c)(3)', 'C501C3'],
    ['501(3)(c)', '501(c)(3)', 'C501C3'],
    ['501-c3', '501(c)(3)', 'C501C3'],
    ['3', '501(c)(3)', 'C501C3'],
    ['401C3', '501(c)(3)', 'C501C3'],
    ['509(A)(3)', '501(c)(3)', 'C501C3'],
    ['170(b)(1)(A)(vi)', '501(c)(3)', 'C501C3'],
    ['501 c 4', '501(c)(4)', 'C501C4'],
    ['501(C) (5)', '501(c)(5)', 'C501C5'],
    ['(C)(6)', '501(c)(6)', 'C501C6'],
    ['501(C)(10)', '501(c)(10)', null],
    ['501C2', '501(c)(2)', null],
    ['13', '501(c)(13)', null],
    ['527', '527', 'S527'],
    ['SECTION 115', '115', 'PUBLIC_BODY'],
    ['170(C)1', '170(c)(1)', 'PUBLIC_BODY'],
    ['GOV', null, 'PUBLIC_BODY'],
    ['NA - GOVERNMENTAL EN', null, 'PUBLIC_BODY'],
    ['VILLAGE OF JORDAN,NY', null, 'PUBLIC_BODY'],
    ['NON-US', null, 'FOREIGN'],
    ['FOR-PROFIT CORP', null, 'BUSINESS'],
  ])('%s is %s', (text, section, legalForm) => {
    expect(taxStatus(text)).toEqual({ section, legalForm });
  });

  it.each(['501', '501 C', '501(A)', '401(A)/501(A)', '501ce', '501(C)(C)', 'N/A', 'PENDING', '', '170(C)'])(
    '“%s” is not guessed',
    (text) => {
      expect(taxStatus(text)).toEqual({ section: null, legalForm: null });
    },
  );

  it('never gives a legal form that the model has not', () => {
    const codes = valueSets.LegalForm.map(({ code }) => code);
    for (let number = 1; number <= 29; number++) {
      const { legalForm } = subsection(number);
      if (legalForm) expect(codes).toContain(legalForm);
    }
  });
});
