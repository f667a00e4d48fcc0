import type { RefObject } from 'react';
import { Button, Toolbar } from 'react-aria-components';
import { useExploration, useSession } from '../../app/sessionContext.ts';
import { Icon, type IconName } from '../../components/Icon.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { COMPACT, useMedia } from '../../components/useMedia.ts';
import type { GraphHandle } from '../../graph/contract.ts';
import { useWords } from '../../messages/words.ts';
import type { Presentation } from '../../state/display.ts';
import {
  addEntity,
  collapse,
  expand,
  focusOn,
  hide,
  selectNothing,
  startFrom,
  toggleCapsule,
  type Exploration,
} from '../../state/exploration.ts';
import { isExpanded } from '../../state/view.ts';
import { useNetwork } from './network.ts';

const forEach =
  (ids: readonly string[], deed: (id: string) => (state: Exploration) => Exploration) =>
  (state: Exploration): Exploration =>
    ids.reduce((before, id) => deed(id)(before), state);

/** What can be done with what is selected; every one of these has a key of its own, too. */
export function SelectionToolbar({
  graph,
  presentation,
}: {
  graph: RefObject<GraphHandle | null>;
  presentation: Presentation;
}) {
  const { say } = useWords();
  const session = useSession();
  const selection = useExploration((state) => state.selection);
  const view = useExploration((state) => state.view);
  const { dataset, shown, isLoading } = useNetwork();
  const isCompact = useMedia(COMPACT);
  const count = selection.entities.length + selection.ties.length;
  if (count === 0 || isLoading || dataset.entities.size === 0) return null;

  const ids = selection.entities;
  // A source that is read about, or what a link names in vain, is no part of the network to do things with.
  const isHere =
    ids.some((id) => dataset.entities.has(id)) || selection.ties.some((id) => dataset.ties.has(id));
  if (!isHere) return null;
  const [only] = ids.length === 1 ? ids : [];
  const areShown = ids.every((id) => shown.entities.some((entity) => entity.id === id));
  const hasSisters =
    only !== undefined && shown.ties.some((tie) => tie.kind === 'COMPONENT_OF' && tie.to === only);
  const isOpened = only !== undefined && view.opened.includes(only);

  const tool = (icon: IconName, label: string, onPress: () => void, isDisabled = false) =>
    isCompact ? (
      <IconButton icon={icon} label={label} onPress={onPress} isDisabled={isDisabled} />
    ) : (
      <Button className="button button-quiet" onPress={onPress} isDisabled={isDisabled}>
        <Icon name={icon} />
        <span>{label}</span>
      </Button>
    );

  return (
    <Toolbar
      className="selection-toolbar"
      data-over={presentation}
      data-compact={isCompact ? '' : undefined}
      aria-label={say('tools.label')}
    >
      <span className="selection-count">
        {only === undefined
          ? say('tools.count', { count })
          : (dataset.entities.get(only)?.name ?? say('tools.count', { count }))}
      </span>
      {ids.length > 0 &&
        !areShown &&
        tool('plus', say('tools.add'), () => session.do('deed.add', forEach(ids, addEntity)))}
      {ids.length > 0 &&
        (ids.every((id) => isExpanded(view, id))
          ? tool('collapse', say('tools.collapse'), () => session.do('deed.collapse', forEach(ids, collapse)))
          : tool('expand', say('tools.expand'), () => session.do('deed.expand', forEach(ids, expand))))}
      {hasSisters &&
        only !== undefined &&
        tool('capsule', say(isOpened ? 'tools.close' : 'tools.open'), () =>
          session.do('deed.capsule', toggleCapsule(only)),
        )}
      {only !== undefined &&
        (view.focus === only
          ? tool('focus', say('tools.unfocus'), () => session.do('deed.focus', focusOn(null)))
          : tool('focus', say('tools.focus'), () => session.do('deed.focus', focusOn(only)), !areShown))}
      {ids.length > 0 && tool('hide', say('tools.hide'), () => session.do('deed.hide', hide(ids)), !areShown)}
      {only !== undefined &&
        tool('relayout', say('tools.start'), () => session.do('deed.start', startFrom(only)))}
      {presentation === 'graph' &&
        areShown &&
        ids.length > 0 &&
        tool('fit', say('tools.locate'), () => graph.current?.fit(ids))}
      {tool('close', say('tools.clear'), () => session.do('deed.select', selectNothing))}
    </Toolbar>
  );
}
