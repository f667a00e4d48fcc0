/**
 * Which language the page speaks: the one its link names (`lang=es`), else the one chosen in this browser, else the
 * browser's own. A link's language is kept as if it had been chosen, since the page rewrites its address; in a page
 * embedded by another site it holds for that frame alone.
 */
import { useSyncExternalStore } from 'react';
import { embeddedIn } from '../app/frame.ts';
import type { Catalogue } from './en.ts';
import { en } from './en.ts';

/** Each language by its own name, the locale its numbers and dates follow, and where its words are. */
const spoken = {
  en: { name: 'English', locale: 'en-US', load: () => Promise.resolve<Catalogue>(en) },
  es: { name: 'Español', locale: 'es-US', load: () => import('./es.ts').then(({ es }) => es) },
} as const satisfies Record<string, { name: string; locale: string; load: () => Promise<Catalogue> }>;

export type Language = keyof typeof spoken;
export const languages = Object.keys(spoken) as readonly Language[];
export const languageName = (language: Language): string => spoken[language].name;

const STORED = 'crosstie.language';

const spokenFrom = (tag: string | null | undefined): Language | null => {
  const primary = tag?.toLowerCase().split('-')[0];
  return languages.find((language) => language === primary) ?? null;
};

/** @param preferred language tags, the dearest first */
export function chooseLanguage(
  search: string,
  stored: string | null,
  preferred: readonly string[],
): Language {
  return (
    spokenFrom(new URLSearchParams(search).get('lang')) ??
    spokenFrom(stored) ??
    preferred.map(spokenFrom).find((language) => language !== null) ??
    'en'
  );
}

export interface Speech {
  readonly language: Language;
  readonly locale: string;
  readonly messages: Readonly<Record<string, string>>;
}

const english: Speech = { language: 'en', locale: spoken.en.locale, messages: en };
let speech = english;
const listeners = new Set<() => void>();

async function speak(language: Language): Promise<void> {
  speech = { language, locale: spoken[language].locale, messages: await spoken[language].load() };
  document.documentElement.lang = language;
  for (const listener of [...listeners]) listener();
}

function stored(): string | null {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return null;
  }
}

function store(language: Language): void {
  try {
    localStorage.setItem(STORED, language);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

/** Called once, before the first paint. A catalogue that does not arrive leaves the page in English. */
export async function startLanguage(): Promise<void> {
  const { search } = window.location;
  const language = chooseLanguage(search, stored(), navigator.languages);
  if (new URLSearchParams(search).has('lang') && !embeddedIn(search)) store(language);
  await speak(language).catch(() => undefined);
}

/** @throws where the words of the language cannot be loaded; the page then goes on in the present one. */
export async function chooseToSpeak(language: Language): Promise<void> {
  await speak(language);
  store(language);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useSpeech(): Speech {
  return useSyncExternalStore(subscribe, () => speech);
}
