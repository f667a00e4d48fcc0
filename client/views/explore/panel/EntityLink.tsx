import { useContext, type MouseEvent } from 'react';
import { Button } from 'react-aria-components';
import type { EntityKind } from '../../../api/generated/operations.ts';
import { isEmbedded } from '../../../app/embedding.ts';
import { goToAddress } from '../../../app/page.ts';
import { SessionContext } from '../../../app/sessionContext.ts';
import { EntityMark } from '../../../components/Mark.tsx';
import { LeadingOut } from '../exploreLinks.tsx';
import { aboutTheNetwork, useGoTo } from '../goTo.ts';

interface EntityLinkProps {
  entity: { id: string; kind: EntityKind; name: string; legalForm?: string | null };
  withMark?: boolean;
}

/** Leads to another entity: on the page that explores into its view and its panel, from any other page to there. */
export function EntityLink(props: EntityLinkProps) {
  const isExploring = useContext(SessionContext) !== null;
  return isExploring ? <LinkWithin {...props} /> : <LinkToExplore {...props} />;
}

function LinkWithin({ entity, withMark = false }: EntityLinkProps) {
  const goTo = useGoTo();
  return (
    <Button className="link entity-link" onPress={() => void goTo(entity)}>
      <MarkedName entity={entity} withMark={withMark} />
    </Button>
  );
}

function LinkToExplore({ entity, withMark = false }: EntityLinkProps) {
  const id = encodeURIComponent(entity.id);
  const search = aboutTheNetwork.includes(entity.kind) ? `?entity=${id}` : `?from=${id}.1&entity=${id}`;
  if (isEmbedded)
    return (
      <LeadingOut className="link entity-link" search={search}>
        <MarkedName entity={entity} withMark={withMark} />
      </LeadingOut>
    );
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    goToAddress(`${window.location.pathname}${search}`);
  };
  return (
    <a className="link entity-link" href={search} onClick={open}>
      <MarkedName entity={entity} withMark={withMark} />
    </a>
  );
}

function MarkedName({ entity, withMark }: EntityLinkProps) {
  return (
    <>
      {withMark && <EntityMark kind={entity.kind} legalForm={entity.legalForm ?? null} />}
      {entity.name}
    </>
  );
}
