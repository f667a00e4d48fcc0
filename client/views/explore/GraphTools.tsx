/** What stands on every drawing of the network: how it is laid out, and how near it is looked at. */
import type { ReactNode, RefObject } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { IconButton } from '../../components/IconButton.tsx';
import type { GraphHandle, GraphLayout } from '../../graph/contract.ts';
import { useWords } from '../../messages/words.ts';

const ZOOM = 1.3;

interface LayoutChoiceProps<Name extends GraphLayout> {
  layouts: readonly Name[];
  layout: Name;
  onChoose: (layout: Name) => void;
}

export function LayoutChoice<Name extends GraphLayout>({
  layouts,
  layout,
  onChoose,
}: LayoutChoiceProps<Name>) {
  const { say } = useWords();
  return (
    <ToggleButtonGroup
      className="segmented segmented-small"
      aria-label={say('stage.layout')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[layout]}
      onSelectionChange={(keys) => {
        const next = layouts.find((name) => keys.has(name));
        if (next) onChoose(next);
      }}
    >
      {layouts.map((name) => (
        <ToggleButton key={name} id={name}>
          {say(`stage.layout.${name}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

/** Children are further buttons of the same group. */
export function GraphZoom({
  handle,
  children,
}: {
  handle: RefObject<GraphHandle | null>;
  children?: ReactNode;
}) {
  const { say } = useWords();
  return (
    <div className="graph-zoom" role="group" aria-label={say('stage.zoom')}>
      <IconButton icon="plus" label={say('stage.zoomIn')} onPress={() => handle.current?.zoomBy(ZOOM)} />
      <IconButton
        icon="minus"
        label={say('stage.zoomOut')}
        onPress={() => handle.current?.zoomBy(1 / ZOOM)}
      />
      <IconButton icon="fit" label={say('stage.fit')} onPress={() => handle.current?.fit()} />
      {children}
    </div>
  );
}
