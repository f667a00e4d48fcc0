import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ImportError } from '../errors.ts';
import { readSeed, seedEntityId } from './seedReader.ts';

const good: Readonly<Record<string, string>> = {
  'sources.csv': 'key,title,publisher,published,url,licence,retrievedAt,confidence,note\npapers,The Papers,A Press,2012,,,,0.9,',
  'set/entities.csv': `key,kind,name,aliases,anchor,source,locator,confidence
union,Organization,A Union,AU|the Union,,papers,§1 ¶1,
table,Coalition,A Table,,,papers,§1 ¶2,0.5`,
  'set/properties.csv': 'entity,property,value,validFrom,validTo,source,locator,confidence\nunion,legalForm,501(c)(5),,2014,papers,§1 ¶3,',
  'set/ties.csv': `from,kind,to,tie,start,end,roles,source,locator,confidence
union,MEMBER_OF,table,,2010,,executive committee@2010/2014|ally,papers,§1 ¶4,`,
  'set/figures.csv': 'key,about,measure,value,unit,period,note,source,locator,confidence\nunion-members,union,members,"1,200",count,2012,,papers,§1 ¶5,',
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'crosstie-seed-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function put(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), `${text}\n`);
  }
}

describe('the dataset', () => {
  it('is read as statements by sources, spelled in the one way of the model', async () => {
    await put(good);
    const { entities, ties } = await readSeed(folder);
    const said = (id: string): unknown[] =>
      entities.filter((one) => one.id === id).flatMap(({ statements }) => statements.map(({ property, value }) => [property, value]));
    expect(said(seedEntityId('union'))).toEqual([
      ['existence', null],
      ['name', 'A Union'],
      ['aliases', 'AU'],
      ['aliases', 'the Union'],
      ['legalForm', 'C501C5'],
    ]);
    expect(said(seedEntityId('union-members'))).toEqual([
      ['existence', null],
      ['measure', 'members'],
      ['value', '1200'],
      ['unit', 'COUNT'],
      ['period', '2012'],
    ]);
    const membership = ties.find(({ kind }) => kind === 'MEMBER_OF')!;
    expect([membership.from, membership.to]).toEqual([seedEntityId('union'), seedEntityId('table')]);
    expect(membership.statements.map(({ property, value, validFrom, validTo }) => [property, value, validFrom, validTo])).toEqual([
      ['existence', null, null, null],
      ['start', '2010', null, null],
      ['roles', 'EXECUTIVE_COMMITTEE', '2010', '2014'],
      ['roles', 'ALLY', null, null],
    ]);
  });

  it('gives a statement the confidence of its source unless its row has one', async () => {
    await put(good);
    const { entities } = await readSeed(folder);
    const confidences = (key: string): number[] => entities.filter(({ id }) => id === seedEntityId(key)).flatMap(({ statements }) => statements.map(({ confidence }) => confidence));
    expect(new Set(confidences('union'))).toEqual(new Set([0.9]));
    expect(new Set(confidences('table'))).toEqual(new Set([0.5]));
  });

  it('reads sources first, since statements cite them', async () => {
    await put(good);
    const { entities } = await readSeed(folder);
    expect(entities[0]).toMatchObject({ id: seedEntityId('papers'), kind: 'Source' });
  });

  it('gives the same ids each time, and parallel ties ids of their own', async () => {
    await put({ ...good, 'set/ties.csv': `${good['set/ties.csv']}\nunion,MEMBER_OF,table,second,,,,papers,§1 ¶6,\nunion,MEMBER_OF,table,second,,,,papers,§1 ¶7,` });
    const [once, again] = [await readSeed(folder), await readSeed(folder)];
    expect(again).toEqual(once);
    const ids = once.ties.filter(({ kind }) => kind === 'MEMBER_OF').map(({ id }) => id);
    expect([ids.length, new Set(ids).size]).toEqual([3, 2]);
  });

  it('may lack every file but the sources, and have blank lines and a byte order mark', async () => {
    await put({ 'sources.csv': `\ufeff${good['sources.csv']}\n\n`, 'set/entities.csv': good['set/entities.csv']! });
    const { entities, ties } = await readSeed(folder);
    expect([entities.length, ties.length]).toEqual([3, 0]);
  });

  const broken: [string, string, string, string, number, string][] = [
    ['a kind of entity that is none', 'set/entities.csv', 'union,Organization', 'union,Club', 2, 'kind'],
    ['an entity without a key', 'set/entities.csv', 'table,Coalition', ',Coalition', 3, 'key'],
    ['an entity without a name', 'set/entities.csv', 'A Table', '', 3, 'name'],
    ['a source that is not listed', 'set/entities.csv', ',papers,§1 ¶1', ',rumours,§1 ¶1', 2, 'source'],
    ['a row that does not say where it stands', 'set/entities.csv', '§1 ¶2', '', 3, 'locator'],
    ['a confidence that is none', 'set/entities.csv', ',0.5', ',sure', 3, 'confidence'],
    ['a property that the kind lacks', 'set/properties.csv', 'legalForm,501(c)(5)', 'hubRole,convening', 2, 'hubRole'],
    ['a value outside its set', 'set/properties.csv', '501(c)(5)', '501(c)(99)', 2, 'legalForm'],
    ['a date that is none', 'set/properties.csv', ',2014,', ',recently,', 2, 'validTo'],
    ['a property of nobody', 'set/properties.csv', 'union,', 'nobody,', 2, 'entity'],
    ['a kind of tie that is none', 'set/ties.csv', 'MEMBER_OF', 'KNOWS', 2, 'kind'],
    ['a tie from nobody', 'set/ties.csv', 'union,MEMBER_OF', 'nobody,MEMBER_OF', 2, 'from'],
    ['a tie to nobody', 'set/ties.csv', ',table,', ',nobody,', 2, 'to'],
    ['a tie to a kind it does not take', 'set/ties.csv', ',table,', ',papers,', 2, 'to'],
    ['a tie to itself', 'set/ties.csv', 'union,MEMBER_OF,table', 'table,MEMBER_OF,table', 2, 'to'],
    ['a role that is none', 'set/ties.csv', 'ally', 'friend', 2, 'roles'],
    ['a start that is no date', 'set/ties.csv', ',2010,,', ',long ago,,', 2, 'start'],
    ['a figure that is no number', 'set/figures.csv', '"1,200"', 'many', 2, 'value'],
    ['a figure about nobody', 'set/figures.csv', 'union-members,union', 'union-members,nobody', 2, 'about'],
    ['a unit that is none', 'set/figures.csv', ',count,', ',heads,', 2, 'unit'],
    ['a key of another kind in an earlier row', 'set/figures.csv', 'union-members,union', 'union,union', 2, 'kind'],
    ['a column that means nothing', 'set/ties.csv', 'end,roles', 'end,role', 1, 'role'],
    ['a row with a cell too many', 'set/ties.csv', '§1 ¶4,', '§1 ¶4,,,', 2, 'row'],
    ['a quotation mark that is not closed', 'set/ties.csv', '§1 ¶4', '"§1 ¶4', 2, 'row'],
  ];
  it.each(broken)('is refused with file, line and field for %s', async (_, file, written, instead, line, field) => {
    const text = good[file]!;
    expect(text).toContain(written);
    await put({ ...good, [file]: text.replace(written, instead) });
    const error: unknown = await readSeed(folder).then(
      () => 'it was read',
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(ImportError);
    const { at, message } = error as ImportError;
    expect({ file: at.file, line: at.line, field: at.field }).toEqual({ file, line, field });
    expect(message).toMatch(new RegExp(`^${file}, line ${line}: .+\\.?$`));
  });
});
