import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** A workbook of sheets given as the XML of their rows. */
export function xlsx(
  sheets: Record<string, string>,
  { formats = [] as string[], shared = '', head = '' } = {},
): Uint8Array {
  const names = Object.keys(sheets);
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships xmlns="${LINKS}"><Relationship Id="a" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="r${i}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${LINKS}">${names.map((_, i) => `<Relationship Id="r${i}" Type="${OFFICE}/worksheet" Target="worksheets/s${i}.xml"/>`).join('')}<Relationship Id="st" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="sh" Type="${OFFICE}/sharedStrings" Target="/xl/shared.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts>${formats.map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${code}"/>`).join('')}</numFmts><cellXfs><xf numFmtId="0"/>${formats.map((_, i) => `<xf numFmtId="${200 + i}"/>`).join('')}</cellXfs></styleSheet>`,
    'xl/shared.xml': `<sst xmlns="${MAIN}" count="9999999" uniqueCount="7">${shared}</sst>`,
  };
  names.forEach((name, i) => {
    parts[`xl/worksheets/s${i}.xml`] =
      `${head}<worksheet xmlns="${MAIN}"><dimension ref="A1:XFD1048576"/><sheetData>${sheets[name]}</sheetData></worksheet>`;
  });
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}
/** A row of texts. */
export const texts = (...cells: string[]) =>
  `<row>${cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A workbook of texts; a row without cells is blank. */
export function xlsxOf(sheets: Readonly<Record<string, readonly (readonly string[])[]>>): Uint8Array {
  return xlsx(
    Object.fromEntries(
      Object.entries(sheets).map(([name, rows]) => [
        name,
        rows.map((cells) => (cells.length === 0 ? '<row/>' : texts(...cells.map(escaped)))).join(''),
      ]),
    ),
  );
}

/** The same as an OpenDocument spreadsheet. */
export function odsOf(sheets: Readonly<Record<string, readonly (readonly string[])[]>>): Uint8Array {
  const cell = (text: string): string =>
    `<table:table-cell office:value-type="string"><text:p>${escaped(text)}</text:p></table:table-cell>`;
  const tables = Object.entries(sheets).map(
    ([name, rows]) =>
      `<table:table table:name="${name}">${rows
        .map((cells) => `<table:table-row>${cells.map(cell).join('')}</table:table-row>`)
        .join('')}</table:table>`,
  );
  const content = `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet>${tables.join('')}</office:spreadsheet></office:body></office:document-content>`;
  return zipSync({ 'content.xml': strToU8(content) });
}
