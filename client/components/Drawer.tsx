import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './IconButton.tsx';

interface DrawerProps {
  isOpen: boolean;
  onClose: () => void;
  label: string;
  closeLabel: string;
  children: ReactNode;
}

/** Slides in from the start edge over the page; Escape and a press beside it close it. */
export function Drawer({ isOpen, onClose, label, closeLabel, children }: DrawerProps) {
  return (
    <ModalOverlay
      className="overlay"
      isDismissable
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className="drawer">
        <Dialog className="drawer-dialog">
          <header className="drawer-header">
            <Heading slot="title">{label}</Heading>
            <IconButton icon="close" label={closeLabel} onPress={onClose} />
          </header>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
