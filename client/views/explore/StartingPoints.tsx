import { Button } from 'react-aria-components';
import { EntityMark } from '../../components/Mark.tsx';
import { useExploration } from '../../app/sessionContext.ts';
import { useStart } from './start.ts';

const OFFERED = 6;

/** Alliances to start from, each a chip. */
export function StartingPoints({ onStart }: { onStart: (id: string) => void }) {
  const start = useStart();
  const origins = useExploration((state) => state.view.origins);
  return (
    <ul className="chips">
      {start?.startingPoints.slice(0, OFFERED).map((alliance) => {
        const { id, kind, name } = alliance;
        const isHere = origins.length === 1 && origins[0]?.type === 'entity' && origins[0].id === id;
        return (
          <li key={id}>
            <Button className="chip chip-button" onPress={() => onStart(id)} aria-current={isHere}>
              <EntityMark
                kind={kind}
                legalForm={'legalForm' in alliance ? (alliance.legalForm ?? null) : null}
              />
              {name}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
