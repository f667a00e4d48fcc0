import { foldedName } from './foldedName.ts';

/** Words of a street that are spelled out, cut short or left out as people like. */
const DIRECTION = /^(?:[nsew]|ne|nw|se|sw|north|south|east|west|northeast|northwest|southeast|southwest)$/;
const BOX = /^(?:p\s*o\s*|post office )?box (\w+)/;

/**
 * What tells an address apart in its place: the number and the first word of the street, or the number of the post office box.
 * “1536 U St NW” and “1536 U Street Northwest, 3rd Floor” are one; '' where there is no number.
 */
export function doorOf(street: string | null): string {
  if (street === null) return '';
  const text = foldedName(street);
  const box = BOX.exec(text)?.[1];
  if (box !== undefined) return `box ${box}`;
  const [number = '', ...words] = text.split(' ');
  if (!/^\d/.test(number)) return '';
  // U Street has no other word, and a street may be called North.
  const name = words.find((word) => !DIRECTION.test(word)) ?? words[0] ?? '';
  return `${number} ${name}`;
}

/** The first five digits, '' where there are none. */
export function zipOf(postalCode: string | null): string {
  return /^\d{5}/.exec(postalCode?.trim() ?? '')?.[0] ?? '';
}
