/** Takes an import back, once a person has said yes to what goes with it. */
import { useContext, useState } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useClient } from 'urql';
import { tell } from '../../api/client.ts';
import { ConnectionContext } from '../../api/connectionContext.ts';
import { Failure } from '../../api/failures.ts';
import { TakeBackDocument } from '../../api/generated/operations.ts';
import { useAnnounce } from '../../components/Announcer.tsx';
import { Icon } from '../../components/Icon.tsx';
import { useWords } from '../../messages/words.ts';
import { FailureTrouble } from './Trouble.tsx';

interface TakeBackProps {
  batch: string;
  title: string;
  isSmall?: boolean;
  /** What has become of it, as a sentence. */
  onDone: (told: string) => void;
}

export function TakeBack({ batch, title, isSmall = false, onDone }: TakeBackProps) {
  const { say } = useWords();
  const announce = useAnnounce();
  const client = useClient();
  const connection = useContext(ConnectionContext);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const takeBack = async (close: () => void) => {
    setBusy(true);
    setFailure(null);
    try {
      const { revertBatch } = await tell(client, TakeBackDocument, { id: batch });
      const told = say('import.takenBack', { ...revertBatch, title });
      close();
      announce(told);
      onDone(told);
      connection.changed();
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      connection.lost(error);
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <DialogTrigger>
      <Button
        className={isSmall ? 'button button-small' : 'button'}
        aria-label={say('import.takeBackOf', { title })}
      >
        <Icon name="undo" />
        {say('import.takeBack')}
      </Button>
      <ModalOverlay className="overlay overlay-centred" isDismissable={!isBusy}>
        <Modal className="sheet-centred">
          <Dialog role="alertdialog" className="import-confirm">
            {({ close }) => (
              <>
                <Heading slot="title">{say('import.takeBackTitle', { title })}</Heading>
                <p>{say('import.takeBackBody')}</p>
                <FailureTrouble failure={failure} />
                <div className="import-actions">
                  <Button className="button" onPress={close} isDisabled={isBusy}>
                    {say('import.keep')}
                  </Button>
                  <Button
                    className="button button-primary"
                    onPress={() => void takeBack(close)}
                    isPending={isBusy}
                  >
                    {say(isBusy ? 'import.takingBack' : 'import.takeBack')}
                  </Button>
                </div>
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
