export const LICENCE = 'CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/)';

export interface LinkedEntity {
  readonly id: string;
  /** '' where no link names it. */
  readonly name: string;
  /** null where nothing says so. */
  readonly isPerson: boolean | null;
}

/** An entity of LittleSis is the same in all its files. */
export function keyOf(id: string): string {
  return `littlesis:${id}`;
}

const LINK = /^https?:\/\/(?:www\.)?littlesis\.org\/(person|org|entities)\/(\d+)(?:[-/]([^/?#]*))?/;

/** The entity that a link leads to, named as its address names it; null for any other link. */
export function linked(url: string): LinkedEntity | null {
  const parts = LINK.exec(url);
  if (!parts) return null;
  return {
    id: parts[2]!,
    name: unescaped(parts[3] ?? '')
      .replaceAll('_', ' ')
      .trim(),
    isPerson: parts[1] === 'entities' ? null : parts[1] === 'person',
  };
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
