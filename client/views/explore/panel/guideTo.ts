/** What a newcomer is told that the picture is: only what is true of the recipe and of what it brought. */
import type { MessageKey } from '../../../messages/en.ts';
import type { Dataset, EntityRecord } from '../../../state/dataset.ts';
import type { EntityOrigin, Origin } from '../../../state/view.ts';

interface Guidance {
  readonly key: MessageKey;
  /** Whom the view started from. */
  readonly first: EntityRecord | null;
  /** How many other alliances the view was opened around. */
  readonly alliances: number;
  readonly depth: number;
}

/** Opened so far, an origin is an alliance that the view starts from; others were added or expanded on the way. */
const ALLIANCE_DEPTH = 2;

export function guideTo(origins: readonly Origin[], { entities }: Pick<Dataset, 'entities'>): Guidance {
  const nothing: Guidance = { key: 'welcome.bodyNothing', first: null, alliances: 0, depth: 0 };
  if (entities.size === 0) return nothing;
  const isKnown = (origin: Origin): origin is EntityOrigin =>
    origin.type === 'entity' && entities.has(origin.id);
  if (origins.some(({ type }) => type === 'search')) return { ...nothing, key: 'welcome.bodyFound' };
  const [start, ...others] = origins.filter(isKnown);
  if (!start) return nothing;
  const first = entities.get(start.id)!;
  const alliances = others.filter(({ depth }) => depth >= ALLIANCE_DEPTH).length;
  const { depth } = start;
  if (alliances > 0) return { key: 'welcome.bodyAmid', first, alliances, depth };
  return { key: others.length > 0 ? 'welcome.bodyAnd' : 'welcome.body', first, alliances, depth };
}
