import { strToU8, zipSync } from 'fflate';
import { columnLetters, FORM_ROWS, NOT_IN_LIST, type ListRange, type WorkbookSheet } from './sheet.ts';

/* eslint-disable no-control-regex */
const escaped = (text: string): string =>
  text
    // What XML cannot hold.
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '\ufffd',
    )
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
/* eslint-enable no-control-regex */

/** A line of a text is a paragraph; blanks that would be joined to one are counted. */
const paragraphs = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map(
      (line) =>
        `<text:p>${escaped(line)
          .replace(/\t/g, '<text:tab/>')
          .replace(/^ | {2,}| $/g, (blanks) => `<text:s text:c="${blanks.length}"/>`)}</text:p>`,
    )
    .join('');

type Cell = string | number | boolean | null;

function cell(value: Cell, style: string, rule?: string): string {
  const attributes = `table:style-name="${style}"${rule === undefined ? '' : ` table:content-validation-name="${rule}"`}`;
  if (value === null || value === '') return `<table:table-cell ${attributes}/>`;
  const [type, text] =
    typeof value === 'number'
      ? [`office:value-type="float" office:value="${value}"`, String(value)]
      : typeof value === 'boolean'
        ? [`office:value-type="boolean" office:boolean-value="${value}"`, String(value).toUpperCase()]
        : ['office:value-type="string"', value];
  return `<table:table-cell ${attributes} ${type}>${paragraphs(text)}</table:table-cell>`;
}

function conditionOf({ sheet, column, count }: ListRange): string {
  const letters = columnLetters(column);
  return `of:cell-content-is-in-list([$'${sheet}'.$${letters}$2:$'${sheet}'.$${letters}$${count + 1}])`;
}

/** A note that shows when a heading is chosen, and a list to choose from in the cells below. */
function rulesOf({ columns, isForm }: WorkbookSheet, sheet: number) {
  return columns.map(({ heading, note, oneOf }, i) => {
    const [noteName, listName] = [`note-${sheet}-${i}`, `list-${sheet}-${i}`];
    return {
      ...(note !== undefined && {
        note: noteName,
        noteXml: `<table:content-validation table:name="${noteName}" table:allow-empty-cell="true"><table:help-message table:title="${escaped(heading)}" table:display="true">${paragraphs(note)}</table:help-message></table:content-validation>`,
      }),
      ...(oneOf !== undefined &&
        isForm && {
          list: listName,
          listXml: `<table:content-validation table:name="${listName}" table:condition="${escaped(conditionOf(oneOf))}" table:allow-empty-cell="true" table:display-list="unsorted"><table:error-message table:message-type="warning" table:display="true">${paragraphs(NOT_IN_LIST)}</table:error-message></table:content-validation>`,
        }),
    };
  });
}

type Rules = ReturnType<typeof rulesOf>;

function tableXml({ name, columns, rows, isForm }: WorkbookSheet, rules: Rules): string {
  const row = (cells: readonly string[], attributes = ''): string =>
    `<table:table-row${attributes}>${cells.join('')}</table:table-row>`;
  return [
    `<table:table table:name="${escaped(name)}">`,
    ...columns.map(({ width }) => `<table:table-column table:style-name="width-${width}"/>`),
    `<table:table-header-rows>${row(columns.map(({ heading }, i) => cell(heading, 'heading', rules[i]!.note)))}</table:table-header-rows>`,
    ...Array.from(rows, (cells) => row(cells.map((value, i) => cell(value, 'text', rules[i]!.list)))),
    ...(isForm
      ? [
          row(
            rules.map(({ list }) => cell(null, 'text', list)),
            ` table:number-rows-repeated="${FORM_ROWS - 1}"`,
          ),
        ]
      : []),
    '</table:table>',
  ].join('');
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACES = ['office', 'table', 'text', 'style']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(
    'xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"',
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
    'xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"',
  )
  .join(' ');
const MEDIA_TYPE = 'application/vnd.oasis.opendocument.spreadsheet';
const MANIFEST = `${HEAD}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="${MEDIA_TYPE}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`;
/** About how wide a character is, in centimetres. */
const CHARACTER = 0.2;

/** Cells are text throughout, so that no spreadsheet takes the zeros off an EIN; headings are bold. */
function stylesXml(sheets: readonly WorkbookSheet[]): string {
  const widths = new Set(sheets.flatMap(({ columns }) => columns.map(({ width }) => width)));
  return `<office:automatic-styles><number:text-style style:name="as-text"><number:text-content/></number:text-style><style:style style:name="text" style:family="table-cell" style:data-style-name="as-text"/><style:style style:name="heading" style:family="table-cell" style:data-style-name="as-text"><style:table-cell-properties fo:background-color="#e6ebf0"/><style:text-properties fo:font-weight="bold"/></style:style>${[
    ...widths,
  ]
    .map(
      (width) =>
        `<style:style style:name="width-${width}" style:family="table-column"><style:table-column-properties style:column-width="${(width * CHARACTER).toFixed(2)}cm"/></style:style>`,
    )
    .join('')}</office:automatic-styles>`;
}

/** An OpenDocument 1.2 spreadsheet; the same sheets give the same bytes. */
export function odsWorkbook(sheets: readonly WorkbookSheet[]): Uint8Array {
  const rules = sheets.map(rulesOf);
  const validations = rules.flat().flatMap(({ noteXml, listXml }) => [noteXml ?? '', listXml ?? '']);
  const content = [
    `${HEAD}<office:document-content ${NAMESPACES} office:version="1.2">`,
    stylesXml(sheets),
    '<office:body><office:spreadsheet>',
    `<table:content-validations>${validations.join('')}</table:content-validations>`,
    ...sheets.map((sheet, i) => tableXml(sheet, rules[i]!)),
    '</office:spreadsheet></office:body></office:document-content>',
  ].join('');
  return zipSync(
    {
      // First and as it is, so that the kind of file can be told from its first bytes.
      mimetype: [strToU8(MEDIA_TYPE), { level: 0 }],
      'META-INF/manifest.xml': strToU8(MANIFEST),
      'content.xml': strToU8(content),
    },
    // A zip file's earliest date, so that the time of writing does not change it.
    { mtime: '1980-01-02T00:00:00' },
  );
}
