import { Button } from 'react-aria-components';
import type { EntityKind } from '../../../api/generated/operations.ts';
import { EntityMark } from '../../../components/Mark.tsx';
import { useGoTo } from '../goTo.ts';

interface EntityLinkProps {
  entity: { id: string; kind: EntityKind; name: string; legalForm?: string | null };
  withMark?: boolean;
}

/** Leads to another entity: into the view where it is not yet in it, and into the panel. */
export function EntityLink({ entity, withMark = false }: EntityLinkProps) {
  const goTo = useGoTo();
  return (
    <Button className="link entity-link" onPress={() => void goTo(entity)}>
      {withMark && <EntityMark kind={entity.kind} legalForm={entity.legalForm ?? null} />}
      {entity.name}
    </Button>
  );
}
