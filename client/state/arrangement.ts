/**
 * Where things stand. Places outlive the view: what is hidden, filtered away or not yet founded on the
 * as-of date comes back where it was.
 *
 * Entities are known here by a short key (30 bits of a hash of the id), so that a link with the places of
 * 300 actors stays near 3 kB. Should two of 2,000 actors share a key (odds of about 1 in 500), one of the
 * two is drawn where the other stands, until it is moved.
 */
export type LayoutName = 'organic' | 'bands';

export interface Place {
  readonly x: number;
  readonly y: number;
}

export type PlaceKey = string;

export interface Arrangement {
  readonly layout: LayoutName;
  readonly places: Readonly<Record<PlaceKey, Place>>;
  /** How often all was begun anew: tells one picture from the next. No part of a link, which holds one picture. */
  readonly picture: number;
}

export const bareArrangement: Arrangement = { layout: 'bands', places: {}, picture: 0 };

/** Coordinates are whole and within 18 bits with their sign: that is what a link holds. */
export const FARTHEST = 131071;

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A whole number from 0 as `width` base64url digits. */
export function toDigits(value: number, width: number): string {
  let text = '';
  for (let rest = value, at = 0; at < width; at += 1, rest = Math.floor(rest / 64))
    text = DIGITS[rest % 64]! + text;
  return text;
}

/** @throws RangeError on a character that is no base64url digit. */
export function fromDigits(text: string): number {
  let value = 0;
  for (const digit of text) {
    const worth = DIGITS.indexOf(digit);
    if (worth < 0) throw new RangeError(`“${digit}” is no base64url digit.`);
    value = value * 64 + worth;
  }
  return value;
}

const keys = new Map<string, PlaceKey>();

/** FNV-1a with the finalizer of MurmurHash3, cut to 30 bits: five base64url digits. */
export function placeKey(id: string): PlaceKey {
  const known = keys.get(id);
  if (known !== undefined) return known;
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  const key = toDigits((hash ^ (hash >>> 16)) & 0x3fffffff, 5);
  keys.set(id, key);
  return key;
}

const settle = (coordinate: number): number =>
  Math.max(-FARTHEST, Math.min(FARTHEST, Math.round(coordinate))) || 0;

/** Records where entities stand, by their ids. The same arrangement when nothing moved by a whole unit. */
export function place(arrangement: Arrangement, positions: Readonly<Record<string, Place>>): Arrangement {
  const places: Record<PlaceKey, Place> = { ...arrangement.places };
  let moved = false;
  for (const [id, { x, y }] of Object.entries(positions)) {
    const key = placeKey(id);
    const next = { x: settle(x), y: settle(y) };
    const known = places[key];
    if (known?.x === next.x && known.y === next.y) continue;
    places[key] = next;
    moved = true;
  }
  return moved ? { ...arrangement, places } : arrangement;
}

/** Whether every one of these ids already had a place: then a person moved them, and no layout placed newcomers. */
export function allPlaced(arrangement: Arrangement, ids: Iterable<string>): boolean {
  for (const id of ids) if (!(placeKey(id) in arrangement.places)) return false;
  return true;
}

/** A layout of another kind begins with an empty sheet. */
export function arrangeBy(arrangement: Arrangement, layout: LayoutName): Arrangement {
  return arrangement.layout === layout ? arrangement : { ...arrangement, layout, places: {} };
}

/** A new picture: whoever stood in the one before is placed anew. */
export function beginPicture(arrangement: Arrangement): Arrangement {
  return { ...arrangement, places: {}, picture: arrangement.picture + 1 };
}

/** The places of these entities, by id. */
export function placesOf(arrangement: Arrangement, ids: Iterable<string>): Record<string, Place> {
  const found: Record<string, Place> = {};
  for (const id of ids) {
    const known = arrangement.places[placeKey(id)];
    if (known) found[id] = known;
  }
  return found;
}
