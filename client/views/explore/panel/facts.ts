/** What is known of an entity itself, in the order people ask: what sort, since when, where. */
import { useMemo } from 'react';
import { useVocabulary } from '../../../messages/vocabulary.ts';
import { useWords } from '../../../messages/words.ts';
import type { EntityDetail } from './EntityPanel.tsx';

export interface Facts {
  /** Beside the kind, in a few words. */
  readonly kindLine: readonly string[];
  readonly lines: readonly string[];
  readonly links: readonly { label: string; url: string }[];
}

/** How many states are named before they are counted. */
const NAMED_STATES = 4;

/** Only a web address is made a link: what a source gives as an address may be anything. */
export function webAddress(text: string | null | undefined): string | null {
  if (!text) return null;
  const url = URL.parse(/^[a-z]+:/i.test(text) ? text : `https://${text}`);
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null;
}

export function useFacts(entity: EntityDetail): Facts {
  const words = useWords();
  const vocabulary = useVocabulary();
  return useMemo(() => {
    const { say, date, stateName, span } = words;
    const kindLine: string[] = [];
    const lines: string[] = [];
    const links: { label: string; url: string }[] = [];
    const value = (set: string, code: string | null | undefined, into = kindLine) => {
      if (code) into.push(vocabulary.valueLabel(set, code));
    };
    const link = (label: string, address: string | null | undefined) => {
      const url = webAddress(address);
      if (url !== null) links.push({ label, url });
    };

    if ('level' in entity) value('Level', entity.level);
    if ('lifespan' in entity) value('Lifespan', entity.lifespan);
    if ('legalForm' in entity) value('LegalForm', entity.legalForm);
    if ('policyKind' in entity) value('PolicyKind', entity.policyKind);
    if ('placeLevel' in entity) value('PlaceLevel', entity.placeLevel);

    if ('founded' in entity && entity.founded)
      lines.push(say('fact.founded', { date: date(entity.founded) }));
    if ('dissolved' in entity && entity.dissolved)
      lines.push(say('fact.dissolved', { date: date(entity.dissolved) }));
    if ('start' in entity && (entity.start || entity.end)) lines.push(span(entity.start, entity.end));
    if ('date' in entity && entity.date) lines.push(date(entity.date));
    if (entity.states.length > NAMED_STATES) lines.push(say('panel.states', { count: entity.states.length }));
    else lines.push(...entity.states.map(stateName));
    if ('sector' in entity) value('Sector', entity.sector, lines);
    if ('size' in entity && entity.size) lines.push(say('fact.size', { count: entity.size }));
    if ('criterion' in entity && entity.criterion) lines.push(entity.criterion);
    if ('jurisdiction' in entity && entity.jurisdiction) lines.push(entity.jurisdiction);
    if ('status' in entity && entity.status) lines.push(entity.status);
    if ('outcome' in entity && entity.outcome) lines.push(say('fact.outcome', { outcome: entity.outcome }));
    if ('ein' in entity && entity.ein)
      lines.push(say('fact.ein', { ein: `${entity.ein.slice(0, 2)}-${entity.ein.slice(2)}` }));
    if ('nteeCodes' in entity && entity.nteeCodes.length > 0)
      lines.push(say('fact.ntee', { codes: entity.nteeCodes.join(', ') }));
    if ('publisher' in entity && entity.publisher) lines.push(entity.publisher);
    if ('published' in entity && entity.published)
      lines.push(say('fact.published', { date: date(entity.published) }));
    if ('retrievedAt' in entity && entity.retrievedAt)
      lines.push(say('fact.retrieved', { date: date(entity.retrievedAt) }));
    if ('licence' in entity && entity.licence) lines.push(say('fact.licence', { licence: entity.licence }));

    if ('website' in entity) link(say('fact.website'), entity.website);
    if ('url' in entity) link(say('fact.website'), entity.url);
    if ('archivedUrl' in entity) link(say('fact.archived'), entity.archivedUrl);
    return { kindLine, lines, links };
  }, [entity, words, vocabulary]);
}
