import { dayOf, type Day } from './partialDate.ts';

/**
 * Who may see a fact: everyone; signed-in readers; or editors alone until a day comes. What a reader may not see is
 * absent from every answer, so that it cannot be inferred.
 */
export type Visibility = 'PUBLIC' | 'PARTNER' | 'EMBARGOED';

/** The reader on whose behalf the store is read. Until sign-in exists, every viewer is the public. */
export interface Viewer {
  readonly name: 'public' | 'partner' | 'editor';
  readonly sees: readonly Visibility[];
}

export const publicViewer: Viewer = { name: 'public', sees: ['PUBLIC'] };
export const partnerViewer: Viewer = { name: 'partner', sees: ['PUBLIC', 'PARTNER'] };
export const editorViewer: Viewer = { name: 'editor', sees: ['PUBLIC', 'PARTNER', 'EMBARGOED'] };

/** What every read query is given: the visibilities the viewer sees, and today, since embargoes end by themselves. */
export interface VisibilityParameters {
  readonly visible: readonly Visibility[];
  readonly today: Day;
}

export function visibilityParameters(viewer: Viewer, now: Date): VisibilityParameters {
  return { visible: viewer.sees, today: dayOf(now) };
}

const openness: Readonly<Record<Visibility, number>> = { PUBLIC: 2, PARTNER: 1, EMBARGOED: 0 };

/** The visibility of a statement about a fact: never more open than either. */
export function stricter(a: Visibility, b: Visibility): Visibility {
  return openness[a] < openness[b] ? a : b;
}

/** Whether every reader of a fact may also see a claim about it: only then may the claim shape what the fact shows. */
export function atLeastAsVisible(claim: Visibility, fact: Visibility): boolean {
  return openness[claim] >= openness[fact];
}
