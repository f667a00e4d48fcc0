/** Leads to an entity: into the panel, and into the view where it is not yet shown. */
import { useCallback } from 'react';
import type { EntityKind } from '../../api/generated/operations.ts';
import { useSession } from '../../app/sessionContext.ts';
import { addEntity, select } from '../../state/exploration.ts';
import { useNetwork } from './network.ts';

/** Whoever speaks about the network stands in no tie of it: read about in the panel, and nowhere else. */
export const aboutTheNetwork: readonly EntityKind[] = ['Source', 'Figure'];

/** Answers whether the view had to be widened. */
export function useGoTo(): (entity: { id: string; kind: EntityKind }) => boolean {
  const session = useSession();
  const { shown } = useNetwork();
  return useCallback(
    ({ id, kind }) => {
      const isNew = !aboutTheNetwork.includes(kind) && !shown.entities.some((entity) => entity.id === id);
      session.do(isNew ? 'deed.add' : 'deed.select', isNew ? addEntity(id) : select([id], 'node'));
      return isNew;
    },
    [session, shown],
  );
}
