import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesNoOrganization, readableName } from './names.ts';

describe('a name in capitals', () => {
  it.each([
    ['CENTER FOR COMMUNITY CHANGE ACTION', 'Center for Community Change Action'],
    ['THE FUND FOR THE ARTS', 'The Fund for the Arts'],
    ['SEIU LOCAL 1199 AND THE AFL-CIO', 'SEIU Local 1199 and the AFL-CIO'],
    ['NAACP OF ST LOUIS INC', 'NAACP of St Louis Inc'],
    ['NRDC ACTION FUND', 'NRDC Action Fund'],
    ["MCKINLEY'S FRIENDS", "McKinley's Friends"],
    ["O'CONNOR'S PEOPLE’S HALL", "O'Connor's People’s Hall"],
    ['21ST CENTURY 4H CLUB', '21st Century 4H Club'],
    ['U.S. WOMEN (YOUNG)', 'U.S. Women (Young)'],
    ['WASHINGTON D.C. YMCA', 'Washington D.C. YMCA'],
    ['AMERICAN  LEGION POST III', 'American Legion Post III'],
    ['ALLIES BUILDING COMMUNITY A B C', 'Allies Building Community A B C'],
    ['NIÑOS DE LA ÓPERA', 'Niños de La Ópera'],
  ])('%s is written %s', (given, written) => {
    expect(readableName(given)).toBe(written);
  });

  it('is left as it is where it has small letters', () => {
    expect(readableName('iRespond  GLOBAL')).toBe('iRespond GLOBAL');
  });

  it('keeps every letter, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."ABCDEFMRSTY0123456789 .'’-&()") }), (name) => {
        expect(readableName(name).toUpperCase()).toBe(name.trim().replace(/\s+/g, ' '));
      }),
      { seed: 5 },
    );
  });
});

describe('what stands in the place of a name', () => {
  it.each([
    'SEE ATTACHED LIST',
    'SEE ATTACHED FOR A LIST OF CONTRIB ERS',
    'SEE PART VII - SUPPLEMENTAL INFORMATION',
    'SEE PART III',
    'SEE ATTACHMENT FOR SCH R',
    'Affiliate ListSee Attached',
    'ASI AFFILIATES (SCHEDULE ATTACHED)',
    'Various local charities',
    'VARIOUS - LESS THAN 5K PER PERSONINSTITUTION',
    'VARIOUS NEEDY PATIENTS',
    'MULTIPLE CHARITABLE ORGANIZATIONS',
    'MULTIPLE SMALL CONTRIBUTIONS',
    'OTHER DONATIONS',
    'ALL OTHER EXP',
    'OTHERS NOT OVER 5000',
    'NONE EXCEED 5000 IN TOTAL',
    'RELATED ORGANIZATIONS FILE UNDER GROUP EXEMPTION 6011 - DISCLOSURE NOT REQ',
    'Contact the administrator for a list of contributing contractors',
    'CONTRIBUTIONS',
    'N/A',
    'NONE',
    ' - ',
    '',
  ])('“%s” names no organization', (name) => {
    expect(namesNoOrganization(name)).toBe(true);
  });

  it.each([
    'Susan B Anthony List Inc',
    'NATIONAL MULTIPLE SCLEROSIS SOCIETY',
    'BAGNELL DAM ASSOC MULTIPLE LISTING SERV',
    'SO OTHERS MIGHT EAT INC',
    'MANY MOTHERS',
    'OTHER PEOPLES CHILDREN',
    'SEE INTERNATIONAL',
    'SERVICE EMPLOYEES INTERNATIONAL UNION',
    'TAU ALPHA PI OF ASEE INC',
    'GRANT TO EVOLVE KY',
    'GIFTS FOR TEACHERS',
    'SCHOLARSHIP AMERICA',
    'CHARITIES AID FOUNDATION AMERICA',
    'FAMILIES USA',
    'STUDENTS FOR JUSTICE',
    'INTEREST GROUP OF OHIO',
    'AFFILIATED TRIBES OF NORTHWEST INDIANS',
  ])('“%s” names one', (name) => {
    expect(namesNoOrganization(name)).toBe(false);
  });

  it('is told of a text of megabytes at once', () => {
    expect(namesNoOrganization('UNDER 1 '.repeat(500_000))).toBe(false);
  }, 1_000);
});
