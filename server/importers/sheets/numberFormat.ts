/** The formats that workbooks refer to by number alone and that matter here: dates, and nothing else. */
const BUILT_IN: Readonly<Record<number, string>> = {
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm',
  19: 'h:mm:ss',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
};

export function numberFormatOf(id: number): string {
  // The numbers of East Asian versions, all of them dates.
  if ((id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'yyyy-mm-dd';
  return BUILT_IN[id] ?? '';
}

/** A format without what is quoted, escaped or in brackets (colours, conditions, locales). */
const bare = (format: string): string =>
  format
    .replace(/"[^"]*"|\\.|_.|\[[^\]]*\]/g, '')
    .split(';')[0]!
    .toLowerCase();

const MS_A_DAY = 86_400_000;

/**
 * What a cell with a number shows as far as it matters: a date in ISO, as precise as the format shows it (`mmm yyyy` is a
 * month), zeros in front where the format puts them (EINs and postal codes), else the number.
 */
export function cellText(value: string, format: string, since1904: boolean): string {
  if (value === '') return '';
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  const shape = bare(format);
  const digits = shape.replace(/[^0]/g, '').length;
  if (/^[0-]+$/.test(shape) && digits >= 2 && Number.isInteger(number) && number >= 0) {
    const padded = value.padStart(digits, '0');
    if (!shape.includes('-')) return padded;
    // From the right, since further digits go to the first group.
    let rest = padded;
    const groups = shape
      .split('-')
      .reverse()
      .map(({ length }, i, all) => {
        const group = i === all.length - 1 ? rest : rest.slice(-length);
        rest = rest.slice(0, rest.length - group.length);
        return group;
      });
    return groups.reverse().join('-');
  }
  const isDate = /y/.test(shape) || (/d/.test(shape) && /m/.test(shape));
  if (isDate && number >= 1 && number < 2_958_466) {
    // Before March 1900 the 1900 system counts a day that was not.
    const day = Math.floor(number) + (since1904 ? 1462 : number < 60 ? 1 : 0);
    const date = new Date(Date.UTC(1899, 11, 30) + day * MS_A_DAY).toISOString().slice(0, 10);
    if (/d/.test(shape)) return date;
    return /m/.test(shape.replace(/h+:m+|m+:s+/g, '')) ? date.slice(0, 7) : date.slice(0, 4);
  }
  return /^-?\d{1,15}$/.test(value) ? value : String(number);
}
