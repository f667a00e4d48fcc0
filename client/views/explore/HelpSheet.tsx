import { Fragment } from 'react';
import { Dialog, Heading, Modal, ModalOverlay, Switch } from 'react-aria-components';
import { IconButton } from '../../components/IconButton.tsx';
import type { MessageKey } from '../../messages/en.ts';
import { useWords } from '../../messages/words.ts';
import { useSingleKeys } from './shortcuts.ts';

type Keys = readonly (string | { words: MessageKey })[];

const sections: readonly {
  title: MessageKey;
  lines: readonly { keys: Keys; does: MessageKey; single?: true }[];
}[] = [
  {
    title: 'help.anywhere',
    lines: [
      { keys: ['/'], does: 'help.search', single: true },
      { keys: ['Ctrl Z'], does: 'help.undo' },
      { keys: ['Ctrl Y', 'Ctrl Shift Z'], does: 'help.redo' },
      { keys: ['v'], does: 'help.presentation', single: true },
      { keys: ['e'], does: 'help.expand', single: true },
      { keys: ['c'], does: 'help.collapse', single: true },
      { keys: ['h'], does: 'help.hide', single: true },
      { keys: ['f'], does: 'help.focus', single: true },
      { keys: ['Esc'], does: 'help.escape' },
      { keys: ['?'], does: 'help.help', single: true },
    ],
  },
  {
    title: 'help.onGraph',
    lines: [
      { keys: [{ words: 'help.keys.arrows' }], does: 'help.move' },
      { keys: ['Enter', { words: 'help.doubleClick' }], does: 'help.open' },
      { keys: ['Space'], does: 'help.select' },
      { keys: [{ words: 'help.keys.shiftDrag' }], does: 'help.box' },
    ],
  },
];

export function HelpSheet({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { say } = useWords();
  const [singleKeys, setSingleKeys] = useSingleKeys();
  return (
    <ModalOverlay
      className="overlay overlay-centred"
      isDismissable
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className="sheet-centred">
        <Dialog className="help">
          <header className="drawer-header">
            <Heading slot="title">{say('help.title')}</Heading>
            <IconButton icon="close" label={say('help.close')} onPress={onClose} />
          </header>
          <div className="help-sections">
            {sections.map(({ title, lines }) => (
              <section key={title}>
                <h3>{say(title)}</h3>
                <dl>
                  {lines.map(({ keys, does, single }) => (
                    <div key={does} data-off={single && !singleKeys ? '' : undefined}>
                      <dt>
                        {keys.map((key, at) => (
                          <Fragment key={at}>
                            {at > 0 && <span>{say('help.or')}</span>}
                            <kbd>{typeof key === 'string' ? key : say(key.words)}</kbd>
                          </Fragment>
                        ))}
                      </dt>
                      <dd>{say(does)}</dd>
                    </div>
                  ))}
                </dl>
              </section>
            ))}
          </div>
          <Switch className="switch" isSelected={singleKeys} onChange={setSingleKeys}>
            <span className="switch-track" aria-hidden="true" />
            {say('help.singleKeys')}
          </Switch>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
