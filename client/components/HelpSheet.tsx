/** Which keys do what: those of the page first, then those of every page. */
import { Fragment } from 'react';
import { Dialog, Heading, Modal, ModalOverlay, Switch } from 'react-aria-components';
import type { MessageKey } from '../messages/en.ts';
import { useWords } from '../messages/words.ts';
import { IconButton } from './IconButton.tsx';
import { useSingleKeys } from './singleKeys.ts';

export interface HelpSection {
  readonly title: MessageKey;
  readonly lines: readonly {
    /** Each does it; as it is written on keyboards, or in words. */
    readonly keys: readonly (string | { words: MessageKey })[];
    readonly does: MessageKey;
    /** A key of one character, which can be switched off. */
    readonly isSingle?: true;
  }[];
}

const anywhere: HelpSection = {
  title: 'help.anywhere',
  lines: [
    { keys: ['Ctrl Z'], does: 'help.undo' },
    { keys: ['Ctrl Y', 'Ctrl Shift Z'], does: 'help.redo' },
    { keys: ['Tab'], does: 'help.tab' },
    { keys: ['Esc'], does: 'help.closeLayer' },
    { keys: ['?'], does: 'help.help', isSingle: true },
  ],
};

interface HelpSheetProps {
  isOpen: boolean;
  onClose: () => void;
  sections: readonly HelpSection[];
}

export function HelpSheet({ isOpen, onClose, sections }: HelpSheetProps) {
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
            {[...sections, anywhere].map(({ title, lines }) => (
              <section key={title}>
                <h3>{say(title)}</h3>
                <dl>
                  {lines.map(({ keys, does, isSingle }) => (
                    <div key={does} data-off={isSingle && !singleKeys ? '' : undefined}>
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
