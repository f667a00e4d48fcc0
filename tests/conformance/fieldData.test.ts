import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatOf } from '../../server/importers/formats.ts';
import { openInputFile } from '../../server/importers/inputFile.ts';
import type { ImportRow } from '../../server/importers/importRows.ts';
import { faultsOf, inShort, rowsOf } from '../support/inputFiles.ts';

/** Real files of the field's formats, where this checkout has `../shared` beside it. */
const data = path.join(import.meta.dirname, '../../../shared/data');

const files: readonly {
  readonly names: readonly string[];
  readonly format: string;
  /** Rows by what they are: counted in the files themselves, by other means. */
  readonly rows: Readonly<Record<string, number>>;
  /** Rows known to be among them. */
  readonly among: readonly string[];
}[] = [
  {
    names: ['littlesis/api_entity13503.json', 'littlesis/api_relationships_entity13503.json'],
    format: 'littlesis',
    // Fifty relationships, all with a person: none is between organizations, none a position in one.
    rows: { 'rejected entity': 1, 'rejected tie': 50 },
    among: [],
  },
  {
    names: ['littlesis/org_id_to_name.json.gz'],
    format: 'littlesis',
    rows: { 'entity Organization': 78_526 },
    among: ['littlesis:1 Organization: name=Walmart; externalIds=littlesis:1'],
  },
  {
    names: ['littlesis/swamped.json'],
    format: 'littlesis',
    rows: { 'entity Person': 47, 'entity Organization': 47, 'tie HOLDS_POSITION_IN': 47, 'rejected tie': 24 },
    among: [
      'littlesis:335580 Person: name=Robin Townley; description=Senior Director for Africa, NSC, until 2017-02-10',
    ],
  },
  {
    names: ['oligrapher/demo_map.json'],
    format: 'oligrapher',
    // Of 36 nodes 7 link to organizations and 17 to persons, six of them CEOs; the rest of 97 edges is money given to politicians.
    rows: {
      'entity Organization': 7,
      'entity Person': 6,
      'rejected entity': 23,
      'tie HOLDS_POSITION_IN': 6,
      'tie AFFILIATE_OF': 1,
      'rejected tie': 90,
    },
    among: ['littlesis:1780 HOLDS_POSITION_IN littlesis:48 (littlesis:1055): title=CEO'],
  },
  {
    names: ['followthemoney/donations_de.ijson'],
    format: 'followthemoney',
    // 290 payments, 48 of them by persons.
    rows: { 'entity Organization': 73, 'rejected entity': 22, 'tie FUNDS': 242, 'rejected tie': 48 },
    among: ['followthemoney:6d03aec76fdeec8f9697d8b19954ab6fc2568bc8 Organization: name=MLPD'],
  },
  {
    names: ['360giving/wolfson.json'],
    format: '360giving',
    // 306 organizations, one of them with two addresses.
    rows: { 'entity Organization': 307, 'tie FUNDS': 379 },
    among: [
      'org-id:GB-CHC-1156077 FUNDS 360giving:360G-wolfson:org-13177 (360G-wolfson-19747): fundingKind=GRANT; start=2014-06-05; purpose=Grant to Ysgol Dinas Bran; Refurbishment of science laboratories; GBP 40000',
    ],
  },
  {
    names: ['fec/cm_2016.txt'],
    format: 'fec-committees',
    rows: {},
    among: [
      'fec:C00000422 SISTER_OF #AMERICAN MEDICAL ASSOCIATION: controlled=true',
      'fec:C00000489 SISTER_OF #TEAMSTERS LOCAL UNION 886: controlled=true',
    ],
  },
  {
    names: ['kumu/snap-to-tutorial-project.json'],
    format: 'kumu',
    rows: { 'entity Place': 51, 'rejected tie': 113 },
    among: ['kumu:elem-0UuWEP00 Place: name=New York'],
  },
  {
    names: ['kumu/changelabs-template.json'],
    format: 'kumu',
    rows: { 'entity Organization': 2, 'rejected entity': 8, 'tie PARTNERS_WITH': 2, 'rejected tie': 9 },
    among: ['kumu:elem-BbwUSVEF Organization: name=Stakeholder A'],
  },
  {
    names: ['kumu/paypal-mafia.xlsx'],
    format: 'kumu',
    // 34 elements, 17 of them of type Person, and 49 connections, none without a person.
    rows: { 'entity Person': 17, 'entity Organization': 17, 'tie HOLDS_POSITION_IN': 49 },
    among: [
      '#LinkedIn|company Organization: name=LinkedIn; website=http://www.linkedin.com/',
      '#Ken Howery|person HOLDS_POSITION_IN #PayPal|company: title=Employee/Founder',
      '#Keith Rabois|person HOLDS_POSITION_IN #Slide|company (2): title=Investor',
    ],
  },
];

function tally(rows: readonly ImportRow[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (row.row === 'source') continue;
    const sort = `${row.row} ${row.row === 'rejected' ? row.about : row.kind}`;
    counts.set(sort, (counts.get(sort) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}

describe.skipIf(!existsSync(data))(
  'real files of the field (skipped where the shared folder is absent)',
  () => {
    it.each(files)(
      '$names: every row is taken or rejected',
      async ({ names, format, rows: expected, among }) => {
        const opened = await Promise.all(names.map((name) => openInputFile(path.join(data, name))));
        for (const file of opened) expect((await formatOf(file))?.name).toBe(format);
        const { rows } = await rowsOf((await formatOf(opened[0]!))!, opened);
        expect(faultsOf(rows)).toEqual([]);
        const counts = tally(rows);
        expect(Object.keys(expected).length === 0 ? {} : counts).toEqual(expected);
        const short = new Set(inShort(rows));
        for (const row of among) expect(short).toContain(row);
      },
    );
  },
);
