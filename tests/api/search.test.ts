import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedEntityId } from '../../server/importers/seed/seedReader.ts';
import { valueSets } from '../../server/model/vocabulary.ts';
import { startTestCrosstie, type TestCrosstie } from '../support/crosstie.ts';
import { allSeedRows, reached, seedName, seedSets, tiedTo } from '../support/seedCsv.ts';

interface Found {
  readonly totalCount: number;
  readonly nodes: readonly { id: string; name: string; __typename: string }[];
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

interface Facet {
  readonly name: FacetName;
  readonly values: readonly { value: string; label: string; count: number }[];
}

type FacetName = keyof typeof filterOfFacet;
type Filter = Partial<Record<(typeof filterOfFacet)[FacetName], readonly string[]>>;

interface Question {
  readonly text?: string;
  readonly filter?: Filter;
  readonly asOf?: string;
}

const filterOfFacet = {
  KIND: 'kinds',
  LEGAL_FORM: 'legalForms',
  LEVEL: 'levels',
  STATE: 'states',
  ISSUE: 'issues',
  HUB_ROLE: 'hubRoles',
  TIE_KIND: 'tieKinds',
} as const;

let crosstie: TestCrosstie;
beforeAll(async () => {
  crosstie = await startTestCrosstie();
});
afterAll(() => crosstie.close());

async function search(
  question: Question,
  page: { first?: number; after?: string | null } = {},
): Promise<Found> {
  const { search: found } = await crosstie.ask<{ search: Found }>(
    `query ($text: String, $filter: SearchFilter, $asOf: PartialDate, $first: Int, $after: String) {
      search(text: $text, filter: $filter, asOf: $asOf, first: $first, after: $after) {
        totalCount
        nodes { id name __typename }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }`,
    { ...question, ...page },
  );
  return found;
}

async function namesFor(text: string): Promise<string[]> {
  return (await search({ text })).nodes.map(({ name }) => name);
}

async function facets(question: Question): Promise<readonly Facet[]> {
  const answer = await crosstie.ask<{ search: { facets: Facet[] } }>(
    `query ($text: String, $filter: SearchFilter, $asOf: PartialDate) {
      search(text: $text, filter: $filter, asOf: $asOf, first: 0) { facets { name values { value label count } } }
    }`,
    { ...question },
  );
  return answer.search.facets;
}

/** Several searches, many to a request. */
async function searches(
  questions: readonly Question[],
  first: number,
): Promise<Pick<Found, 'totalCount' | 'nodes'>[]> {
  const found: Pick<Found, 'totalCount' | 'nodes'>[] = [];
  for (let start = 0; start < questions.length; start += 20) {
    const part = questions.slice(start, start + 20);
    const variables = part.map(
      (_, i) => `$text${i}: String, $filter${i}: SearchFilter, $asOf${i}: PartialDate`,
    );
    const fields = part.map(
      (_, i) =>
        `s${i}: search(text: $text${i}, filter: $filter${i}, asOf: $asOf${i}, first: ${first}) { totalCount nodes { id name __typename } }`,
    );
    const answer = await crosstie.ask<Record<string, Found>>(
      `query (${variables.join(', ')}) { ${fields.join('\n')} }`,
      Object.fromEntries(
        part.flatMap((question, i) => Object.entries(question).map(([key, value]) => [`${key}${i}`, value])),
      ),
    );
    found.push(...part.map((_, i) => answer[`s${i}`]!));
  }
  return found;
}

async function totals(questions: readonly Question[]): Promise<number[]> {
  return (await searches(questions, 0)).map(({ totalCount }) => totalCount);
}

async function issueId(label: string): Promise<string> {
  const issues = (await facets({})).find(({ name }) => name === 'ISSUE')!.values;
  return issues.find((issue) => issue.label === label)!.value;
}

describe('search by words', () => {
  it('finds Promise Arizona first for “promise ariz”', async () => {
    expect((await namesFor('promise ariz'))[0]).toBe('Promise Arizona');
  });

  it('finds the Center for Community Change first for “centre for comunity change”', async () => {
    expect((await namesFor('centre for comunity change'))[0]).toBe('Center for Community Change');
  });

  it.each([
    [
      'an exact name before names that begin with it',
      'Center for Community Change',
      'Center for Community Change',
    ],
    ['letters without their accents', 'padres y jovenes unidos', 'Padres y Jóvenes Unidos'],
    ['accents that the name has', 'Padres y Jóvenes', 'Padres y Jóvenes Unidos'],
    ['the beginning of a word', 'gamal', 'Gamaliel'],
    ['words in another order', 'arizona promise', 'Promise Arizona'],
    ['any case', 'uNITED wE dREAM', 'United We Dream'],
    ['a typographic apostrophe', 'People’s Action', "People's Action"],
    ['a plain apostrophe', "people's action", "People's Action"],
    ['two letters swapped', 'Naitonal Immigration Forum', 'National Immigration Forum'],
  ])('forgives or accepts %s', async (_, text, name) => {
    expect((await namesFor(text))[0]).toBe(name);
  });

  it.each([
    ['FIRM', 'Fair Immigration Reform Movement'],
    ['SEIU', 'Service Employees International Union'],
    ['PAZ', 'Promise Arizona'],
    ['CCC', 'Center for Community Change'],
    ['CCCAction', 'Center for Community Change Action'],
    ['the Center', 'The Center (CCC and CCCAction)'],
    ['MVP', 'Movement Voter Project'],
    ['SB1070', 'SB 1070'],
    ['MoveOn.org', 'MoveOn'],
  ])('knows %s as the short form of %s', async (alias, name) => {
    expect((await namesFor(alias))[0]).toBe(name);
  });

  it.each([
    'Fair Immigration Reform Movement',
    'Center for Community Change Action',
    'New Organizing Institute',
    'Service Employees International Union',
    'Gamaliel',
    'National Immigration Forum',
    'United We Dream',
    'MoveOn',
    'Social Security Works',
    'Grassroots Ambassadors',
    'Retirement security project',
    'Policy fights around state budgets (Montana)',
    'Policy fight over collective bargaining rights (Ohio)',
    'SB 1070',
    'HB 2162',
    'DACA',
    'JPB Foundation',
    'Movement Voter Project',
    'Way to Win',
    'Democracy Alliance',
    'Committee on States',
    'Solidaire Action',
    'Women Donors Network Action',
    'Working Families Party',
    'Community Change Action',
    'Alliance for Youth Action',
    "People's Action",
    'America Votes',
    'Instituto',
    'A Better Wisconsin Together',
    'BOOM',
    'Put NC First',
    'See Forward Fund',
    'Center for Popular Democracy Action',
    'Movement Voter Project groups 2016',
  ])('finds %s first by its name', async (name) => {
    expect((await namesFor(name))[0]).toBe(name);
  });

  it('finds each state whose organizations the Center supported on retirement security', async () => {
    const states = [
      'Illinois',
      'Iowa',
      'Maine',
      'Minnesota',
      'Missouri',
      'Montana',
      'New Hampshire',
      'Ohio',
      'Virginia',
    ];
    for (const state of states) {
      const { nodes } = await search({ text: `retirement security ${state}`, filter: { kinds: ['Cohort'] } });
      expect(nodes[0]?.name).toContain(`Organizations in ${state} `);
    }
  });

  it.each(seedSets)('finds everything that the set %s names, under that name', async (set) => {
    const rows = allSeedRows('entities').filter((row) => row.set === set);
    const byName = [...new Map(rows.map((row) => [row['name']!, seedEntityId(row['key']!)]))];
    const found = await searches(
      byName.map(([text]) => ({ text })),
      5,
    );
    const missing = byName.filter(([, id], index) => !found[index]!.nodes.some((node) => node.id === id));
    expect(byName.length).toBeGreaterThan(10);
    expect(missing).toEqual([]);
  });

  it.each(['qwertzuiop', 'zzz promise', '((', '*'])('finds nothing for “%s”', async (text) => {
    expect((await search({ text })).totalCount).toBe(0);
  });

  it.each([
    'name:Promise',
    'promise AND NOT arizona',
    'aliases:*',
    'promise^99 arizona~',
    '"promise arizona"',
    '\\promise /arizona/',
  ])('takes “%s” as words to look for, never as instructions', async (text) => {
    expect(
      await crosstie.refusals('query ($text: String) { search(text: $text) { totalCount } }', { text }),
    ).toEqual([]);
  });

  it('keeps to the text when a filter is set too', async () => {
    const { nodes, totalCount } = await search({ text: 'center', filter: { kinds: ['Hybrid'] } });
    expect(nodes.map(({ name }) => name)).toEqual(['The Center (CCC and CCCAction)']);
    expect(totalCount).toBe(1);
  });

  it('never answers with a figure, which is reached through what it is about', async () => {
    expect((await search({ text: 'interviews' })).nodes.map((node) => node.__typename)).not.toContain(
      'Figure',
    );
    expect(await totals([{ filter: { kinds: ['Figure'] } }])).toEqual([0]);
  });
});

describe('facets', () => {
  const questions: [string, () => Question | Promise<Question>][] = [
    ['nothing chosen', () => ({})],
    ['a text', () => ({ text: 'action' })],
    ['a state', () => ({ filter: { states: ['CO'] } })],
    ['two states and a kind', () => ({ filter: { states: ['AZ', 'OH'], kinds: ['Organization'] } })],
    [
      'an issue and legal forms',
      async () => ({
        filter: { issues: [await issueId('Immigrant rights')], legalForms: ['C501C3', 'C501C4'] },
      }),
    ],
    [
      'a hub role and a tie kind',
      () => ({ filter: { hubRoles: ['STATE_TABLE'], tieKinds: ['PARTNERS_WITH'] } }),
    ],
    ['a level and a date', () => ({ filter: { levels: ['NATIONAL'] }, asOf: '2012' })],
    [
      'something that nothing meets',
      () => ({ filter: { states: ['CO'], levels: ['NATIONAL'], hubRoles: ['CONVENING'] } }),
    ],
  ];

  it.each(questions)('count, with %s, what choosing each value alone would find', async (_, ask) => {
    const question = await ask();
    const shown = (await facets(question)).flatMap(({ name, values }) =>
      values.map(({ value, count }) => ({ name, value, count })),
    );
    const found = await totals(shown.map(({ name, value }) => chosen(question, name, value)));
    expect(shown.map(({ name, value }, index) => ({ name, value, count: found[index] }))).toEqual(shown);
  });

  it.each(questions)('leave out, with %s, only values that nothing has', async (_, ask) => {
    const question = await ask();
    const shown = new Map(
      (await facets(question)).map(({ name, values }) => [name, new Set(values.map(({ value }) => value))]),
    );
    const possible: [FacetName, string[]][] = [
      ['LEGAL_FORM', valueSets.LegalForm.map(({ code }) => code)],
      ['LEVEL', valueSets.Level.map(({ code }) => code)],
      ['HUB_ROLE', valueSets.HubRole.map(({ code }) => code)],
      [
        'STATE',
        allSeedRows('entities')
          .map((row) => row['postalCode'] ?? '')
          .filter((code) => code !== ''),
      ],
    ];
    const absent = possible.flatMap(([name, values]) =>
      [...new Set(values)]
        .filter((value) => !shown.get(name)!.has(value))
        .map((value) => chosen(question, name, value)),
    );
    expect((await totals(absent)).filter((total) => total > 0)).toEqual([]);
  });

  function chosen(question: Question, facet: FacetName, value: string): Question {
    return { ...question, filter: { ...question.filter, [filterOfFacet[facet]]: [value] } };
  }

  it('come in one order, most frequent first, with labels for people', async () => {
    const shown = await facets({});
    expect(shown.map(({ name }) => name)).toEqual(Object.keys(filterOfFacet));
    for (const { values } of shown) {
      expect(values.length).toBeGreaterThan(0);
      const counts = values.map(({ count }) => count);
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
    }
    const labels = new Map(shown.flatMap(({ values }) => values.map(({ value, label }) => [value, label])));
    expect([labels.get('C501C3'), labels.get('CO'), labels.get('MEMBER_OF')]).toEqual([
      '501(c)(3)',
      'Colorado',
      'member of',
    ]);
  });

  it('know for each state as many as the dataset says work there', async () => {
    const states = (await facets({})).find(({ name }) => name === 'STATE')!.values;
    const expected = allSeedRows('entities')
      .filter((row) => row['postalCode'])
      .map((row) => ({
        value: row['postalCode'],
        count: tiedTo('OPERATES_IN', reached(row['key']!, 'WITHIN', 'inwards')).size,
      }))
      .filter(({ count }) => count > 0);
    const byCode = (a: { value?: string | undefined }, b: { value?: string | undefined }): number =>
      a.value! < b.value! ? -1 : 1;
    expect(states.map(({ value, count }) => ({ value, count })).sort(byCode)).toEqual(expected.sort(byCode));
  });

  it('answer “immigrant rights in Colorado” with exactly the groups that the dataset says', async () => {
    const issues = reached('issue-immigrant-rights', 'BROADER_THAN', 'outwards');
    const inColorado = tiedTo('OPERATES_IN', reached('us-co', 'WITHIN', 'inwards'));
    const expected = [...tiedTo('WORKS_ON', issues)].filter((key) => inColorado.has(key)).map(seedName);
    const { nodes, totalCount } = await search({
      filter: { states: ['CO'], issues: [await issueId('Immigrant rights')] },
    });
    expect(expected).toContain("Colorado People's Alliance");
    expect(nodes.map(({ name }) => name).sort()).toEqual(expected.sort());
    expect(totalCount).toBe(expected.length);
  });

  it('take an issue to include its narrower ones', async () => {
    const issues = reached('issue-racial-justice', 'BROADER_THAN', 'outwards');
    const broad = await search({ filter: { issues: [await issueId(seedName('issue-racial-justice'))] } });
    expect(issues.size).toBeGreaterThan(1);
    expect(broad.totalCount).toBe(tiedTo('WORKS_ON', issues).size);
    expect(broad.totalCount).toBeGreaterThan(tiedTo('WORKS_ON', new Set(['issue-racial-justice'])).size);
  });

  it('widen with a second value of one facet and narrow with a second facet', async () => {
    const [arizona, both, organizations] = await totals([
      { filter: { states: ['AZ'] } },
      { filter: { states: ['AZ', 'OH'] } },
      { filter: { states: ['AZ', 'OH'], kinds: ['Organization'] } },
    ]);
    expect(both).toBeGreaterThan(arizona!);
    expect(organizations).toBeLessThan(both!);
  });

  it('read legal forms as of the date', async () => {
    const sponsored = { text: 'Promise Arizona', filter: { legalForms: ['FISCALLY_SPONSORED_PROJECT'] } };
    expect(
      await totals([
        { ...sponsored, asOf: '2012' },
        { ...sponsored, asOf: '2016' },
      ]),
    ).toEqual([1, 0]);
  });
});

describe('pages of a search', () => {
  it.each([
    ['without a text', {}],
    ['with a text', { text: 'action' }],
    ['with a filter', { filter: { kinds: ['Organization'] } }],
  ] as [string, Question][])('visit each entity once %s', async (_, question) => {
    let page = await search(question, { first: 37 });
    const total = page.totalCount;
    const ids = page.nodes.map(({ id }) => id);
    expect(page.pageInfo.hasPreviousPage).toBe(false);
    while (page.pageInfo.hasNextPage) {
      page = await search(question, { first: 37, after: page.pageInfo.endCursor });
      expect(page.pageInfo.hasPreviousPage).toBe(true);
      ids.push(...page.nodes.map(({ id }) => id));
    }
    expect(ids.length).toBe(total);
    expect(new Set(ids).size).toBe(total);
    expect(total).toBeGreaterThan(37);
  });

  it('give each node the cursor that goes on after it', async () => {
    const { search: found } = await crosstie.ask<{
      search: { edges: { cursor: string; node: { id: string } }[] };
    }>('{ search(text: "action", first: 5) { edges { cursor node { id } } } }');
    const rest = await search({ text: 'action' }, { first: 3, after: found.edges[1]!.cursor });
    expect(rest.nodes.map(({ id }) => id)).toEqual(found.edges.slice(2).map(({ node }) => node.id));
  });

  it('are empty, with the total, when none is asked for', async () => {
    const page = await search({ text: 'action' }, { first: 0 });
    expect(page.nodes).toEqual([]);
    expect(page.totalCount).toBeGreaterThan(0);
    expect(page.pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
  });
});
