/** The address of the page of imports: `?view=import`, with the import that is under way. */
import { addEntity, expand, initialExploration, select } from '../exploration.ts';
import { escapePart, writeAddress, type Address } from '../url.ts';

export const IMPORT = 'import';

export const addressOfImport = (job: string | null): string =>
  `?view=${IMPORT}${job === null ? '' : `&job=${escapePart(job)}`}`;

export function jobIn({ search }: Pick<Address, 'search'>): string | null {
  const job = new URLSearchParams(search).get('job');
  return job === '' ? null : job;
}

/** Some actors with everyone tied to them, themselves selected: an exploration's address. */
export function addressOfActors(ids: readonly string[]): Address {
  const shown = ids.reduce((state, id) => expand(id)(addEntity(id)(state)), initialExploration);
  return writeAddress({
    ...select(ids, 'node')(shown),
    display: { ...shown.display, presentation: 'graph' },
  });
}
