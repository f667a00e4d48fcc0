/** Scopes that a person named, kept in this browser as the addresses they are told by. */
import { readScope, writePairs, writeScope } from './url.ts';
import type { ScopeChoice } from './scope.ts';

export interface SavedScope {
  readonly name: string;
  readonly scope: ScopeChoice;
}

export const LONGEST_NAME = 80;
const MOST_SAVED = 100;

/** The newest first; a name is given once. */
export function saveScope(
  saved: readonly SavedScope[],
  name: string,
  scope: ScopeChoice,
): readonly SavedScope[] {
  const kept = name.trim().slice(0, LONGEST_NAME);
  return kept === '' ? saved : [{ name: kept, scope }, ...forgetScope(saved, kept)].slice(0, MOST_SAVED);
}

export function forgetScope(saved: readonly SavedScope[], name: string): readonly SavedScope[] {
  return saved.filter((one) => one.name !== name);
}

export function writeSaved(saved: readonly SavedScope[]): string {
  return JSON.stringify(saved.map(({ name, scope }) => ({ name, scope: writePairs(writeScope(scope)) })));
}

/** What cannot be understood is left out. */
export function readSaved(text: string | null): readonly SavedScope[] {
  let told: unknown;
  try {
    told = JSON.parse(text ?? '[]');
  } catch {
    return [];
  }
  if (!Array.isArray(told)) return [];
  return told
    .flatMap((one: unknown): SavedScope[] => {
      if (typeof one !== 'object' || one === null || !('name' in one) || !('scope' in one)) return [];
      const { name, scope } = one;
      if (typeof name !== 'string' || typeof scope !== 'string' || name.trim() === '') return [];
      const query = new URLSearchParams(scope);
      return [{ name: name.slice(0, LONGEST_NAME), scope: readScope((key) => query.get(key)) }];
    })
    .slice(0, MOST_SAVED);
}
