import { hash } from 'node:crypto';
import { parse, v5 as uuidV5, v7 as uuidV7, validate } from 'uuid';

/**
 * Ids are UUIDs. What people enter gets a fresh, time-ordered id; what a dataset states gets one derived
 * from what it states, so that loading the same rows twice, on any machine, meets the same entities.
 */
const NAMESPACE = parse(uuidV5('https://crosstie.example/ids', uuidV5.URL));

/** Parts are joined by a character that no part contains, so that (“a b”, “c”) and (“a”, “b c”) never collide. */
const SEPARATOR = '\u001f';

/** The id of what `parts` name: always the same for the same parts. */
export function stableId(...parts: readonly string[]): string {
  if (parts.some((part) => part.includes(SEPARATOR)))
    throw new RangeError('A part of an id holds a control character.');
  return nameBasedUuid(parts.join(SEPARATOR));
}

/** Of bits 64 to 67, the two that say which variant a UUID is, by what stands there before. */
const VARIANT = '89ab89ab89ab89ab';

/** Version 5 (RFC 9562, 5.5), as `uuid` makes it in three times the time: an import asks for some ten a row. */
function nameBasedUuid(name: string): string {
  const bytes = Buffer.allocUnsafe(NAMESPACE.length + Buffer.byteLength(name));
  bytes.set(NAMESPACE);
  bytes.write(name, NAMESPACE.length);
  const hex = hash('sha1', bytes);
  const variant = VARIANT[parseInt(hex[16]!, 16)]!;
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A new id for something that no dataset names. */
export function freshId(): string {
  return uuidV7();
}

export function isId(text: string): boolean {
  return validate(text);
}
