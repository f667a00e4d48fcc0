import { strToU8, zipSync } from 'fflate';
import { columnLetters, FORM_ROWS, NOT_IN_LIST, type ListRange, type WorkbookSheet } from './sheet.ts';

/** Longest text of a cell, in UTF-16 units; more would make the workbook unreadable. */
export const LONGEST_CELL = 32_767;

/* eslint-disable no-control-regex */
const escaped = (text: string): string =>
  text
    .replace(/_x[0-9a-fA-F]{4}_/g, (found) => `_x005F${found}`)
    // What XML cannot hold is written as its code.
    .replace(
      /[\u0000-\u0008\u000b\u000c\r\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/[\n\t]/g, (character) => `&#${character.charCodeAt(0)};`);

/* eslint-enable no-control-regex */

function rangeOf({ sheet, column, count }: ListRange): string {
  const letters = columnLetters(column);
  return `'${sheet}'!$${letters}$2:$${letters}$${count + 1}`;
}

function cell(value: string | number | boolean | null, at: string, style: number): string {
  if (value === null || value === '') return '';
  if (typeof value === 'number') return `<c r="${at}" s="${style}"><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${at}" s="${style}" t="b"><v>${value ? 1 : 0}</v></c>`;
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(value.slice(0, LONGEST_CELL))}</t></is></c>`;
}

function sheetXml({ columns, rows, isForm }: WorkbookSheet): string {
  const lines: string[] = [];
  const line = (cells: readonly (string | number | boolean | null)[], style: number): void => {
    const number = lines.length + 1;
    lines.push(
      `<row r="${number}">${cells.map((value, i) => cell(value, `${columnLetters(i)}${number}`, style)).join('')}</row>`,
    );
  };
  line(
    columns.map(({ heading }) => heading),
    1,
  );
  for (const row of rows) line(row, 0);
  // A note that shows when a heading is chosen, and a list to choose from in the cells below.
  const rules = columns.flatMap(({ heading, note, oneOf }, i) => {
    const letters = columnLetters(i);
    const rule: string[] = [];
    if (note !== undefined)
      rule.push(
        `<dataValidation allowBlank="1" showInputMessage="1" promptTitle="${escaped(heading.slice(0, 32))}" prompt="${escaped(note.slice(0, 255))}" sqref="${letters}1"/>`,
      );
    if (oneOf !== undefined && isForm)
      rule.push(
        `<dataValidation type="list" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${escaped(NOT_IN_LIST)}" sqref="${letters}2:${letters}${FORM_ROWS}"><formula1>${escaped(rangeOf(oneOf))}</formula1></dataValidation>`,
      );
    return rule;
  });
  return (
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    `<cols>${columns.map(({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" style="0" customWidth="1"/>`).join('')}</cols>` +
    `<sheetData>${lines.join('')}</sheetData>` +
    (rules.length > 0 ? `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>` : '') +
    '</worksheet>'
  );
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Cells are text throughout (format 49), so that no spreadsheet takes the zeros off an EIN; headings are bold. */
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE6EBF0"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="2" borderId="0" applyFont="1" applyFill="1" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** An Office Open XML workbook; the same sheets give the same bytes. */
export function xlsxWorkbook(sheets: readonly WorkbookSheet[]): Uint8Array {
  const numbers = sheets.map((_, i) => i + 1);
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${numbers.map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${TYPE}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.map(({ name }, i) => `<sheet name="${escaped(name.slice(0, 31))}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${numbers.map((n) => `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join('')}<Relationship Id="rId${sheets.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
  };
  for (const [i, sheet] of sheets.entries()) parts[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheet);
  // A zip file's earliest date, so that the time of writing does not change it.
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), {
    mtime: '1980-01-02T00:00:00',
  });
}
