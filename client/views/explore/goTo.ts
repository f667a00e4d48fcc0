/** Leads to an entity: into the panel, and into the view where it is not yet shown. */
import { useCallback } from 'react';
import { useSession } from '../../app/sessionContext.ts';
import { addEntity, select } from '../../state/exploration.ts';
import { useNetwork } from './network.ts';

export function useGoTo(): (id: string) => void {
  const session = useSession();
  const { shown } = useNetwork();
  return useCallback(
    (id) => {
      if (shown.entities.some((entity) => entity.id === id)) session.do('deed.select', select([id], 'node'));
      else session.do('deed.add', addEntity(id));
    },
    [session, shown],
  );
}
