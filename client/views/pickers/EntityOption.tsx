/** One result of a search, as a line of a list to choose from. */
import { ListBoxItem } from 'react-aria-components';
import type { SearchQuery } from '../../api/generated/operations.ts';
import { EntityMark } from '../../components/Mark.tsx';
import { useWords } from '../../messages/words.ts';
import { otherNames } from '../../state/names.ts';
import { useOneLine } from '../explore/oneLine.ts';

export type FoundEntity = SearchQuery['search']['nodes'][number];

export function EntityOption({ entity }: { entity: FoundEntity }) {
  const { say, stateName } = useWords();
  const oneLine = useOneLine();
  const { states } = entity;
  return (
    <ListBoxItem id={entity.id} className="search-option" textValue={entity.name}>
      <EntityMark kind={entity.kind} legalForm={'legalForm' in entity ? (entity.legalForm ?? null) : null} />
      <span className="search-name">
        {entity.name}
        <Aliases entity={entity} />
      </span>
      <span className="search-states">
        {states.length > 3
          ? say('panel.states', { count: states.length })
          : states.length === 1
            ? stateName(states[0]!)
            : states.join(' ')}
      </span>
      <span className="search-line">{oneLine(entity)}</span>
    </ListBoxItem>
  );
}

function Aliases({ entity }: { entity: Pick<FoundEntity, 'name' | 'aliases'> }) {
  const { list } = useWords();
  const others = otherNames(entity).slice(0, 2);
  return others.length > 0 && <span className="muted"> {list(others)}</span>;
}
