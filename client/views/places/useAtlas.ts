/** The boundaries that the map draws, loaded with the first map and kept. */
import { useEffect, useState } from 'react';
import type { AreaMap } from '../../map/areas.ts';

async function load(stateFips: string | null): Promise<AreaMap> {
  const { countyMap, stateMap } = await import('../../map/areas.ts');
  if (stateFips === null) return stateMap((await import('us-atlas/states-10m.json')).default);
  return countyMap((await import('us-atlas/counties-10m.json')).default, stateFips);
}

const loading = new Map<string | null, Promise<AreaMap>>();

function loaded(stateFips: string | null): Promise<AreaMap> {
  const known = loading.get(stateFips);
  if (known) return known;
  const begun = load(stateFips);
  loading.set(stateFips, begun);
  // What failed is tried again by the next map that wants it.
  begun.catch(() => loading.delete(stateFips));
  return begun;
}

export interface LoadedMap {
  /** Null while it is on its way. */
  readonly map: AreaMap | null;
  readonly hasFailed: boolean;
}

const onItsWay: LoadedMap = { map: null, hasFailed: false };

/**
 * The map of all states, or of the counties of one.
 * @param stateFips null for all states.
 */
export function useAtlas(stateFips: string | null): LoadedMap {
  const [found, setFound] = useState({ ...onItsWay, of: stateFips });
  useEffect(() => {
    let isWanted = true;
    loaded(stateFips).then(
      (map) => isWanted && setFound({ map, hasFailed: false, of: stateFips }),
      () => isWanted && setFound({ map: null, hasFailed: true, of: stateFips }),
    );
    return () => {
      isWanted = false;
    };
  }, [stateFips]);
  return found.of === stateFips ? found : onItsWay;
}
