import { v5 as uuidV5, v7 as uuidV7, validate } from 'uuid';

/**
 * Ids are UUIDs. What people enter gets a fresh, time-ordered id; what a dataset states gets one derived
 * from what it states, so that loading the same rows twice, on any machine, meets the same entities.
 */
const NAMESPACE = uuidV5('https://crosstie.example/ids', uuidV5.URL);

/** Parts are joined by a character that no part contains, so that (“a b”, “c”) and (“a”, “b c”) never collide. */
const SEPARATOR = '\u001f';

/** The id of what `parts` name: always the same for the same parts. */
export function stableId(...parts: readonly string[]): string {
  if (parts.some((part) => part.includes(SEPARATOR)))
    throw new RangeError('A part of an id holds a control character.');
  return uuidV5(parts.join(SEPARATOR), NAMESPACE);
}

/** A new id for something that no dataset names. */
export function freshId(): string {
  return uuidV7();
}

export function isId(text: string): boolean {
  return validate(text);
}
