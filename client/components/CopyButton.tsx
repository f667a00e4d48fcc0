/** Copies a text and says so on itself; where the browser lets nothing be copied, hands the text over to be copied by hand. */
import { useEffect, useRef, useState } from 'react';
import { Button, Dialog, Input, Label, Popover, TextField, type ButtonProps } from 'react-aria-components';
import { useWords } from '../messages/words.ts';
import { useAnnounce } from './Announcer.tsx';
import { copyText } from './clipboard.ts';
import { Icon, type IconName } from './Icon.tsx';

const TOLD_MS = 2_500;

interface CopyButtonProps extends Omit<ButtonProps, 'children' | 'onPress' | 'aria-label'> {
  icon: IconName;
  label: string;
  /** Stands in for the label while it is news. */
  done: string;
  /** What is said aloud, where it is more than `done`. */
  announced?: string;
  /** Heads the text where it has to be copied by hand. */
  byHand: string;
  text: () => string;
  /** A sign alone, for want of room. */
  isShort?: boolean;
}

export function CopyButton({
  icon,
  label,
  done,
  announced = done,
  byHand,
  text,
  isShort = false,
  ...props
}: CopyButtonProps) {
  const { say } = useWords();
  const announce = useAnnounce();
  const button = useRef<HTMLButtonElement>(null);
  const [isCopied, setCopied] = useState(false);
  const [left, setLeft] = useState<string | null>(null);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), TOLD_MS);
    return () => clearTimeout(timer);
  }, [isCopied]);

  const copy = async () => {
    const wanted = text();
    const hasCopied = await copyText(wanted);
    setCopied(hasCopied);
    setLeft(hasCopied ? null : wanted);
    if (hasCopied) announce(announced);
  };
  return (
    <>
      <Button
        {...props}
        ref={button}
        onPress={() => void copy()}
        {...(isShort && { 'aria-label': isCopied ? done : label })}
      >
        <Icon name={isCopied ? 'check' : icon} />
        {isShort ? isCopied && <span className="copied-note">{done}</span> : isCopied ? done : label}
      </Button>
      <Popover
        className="popover"
        placement="bottom end"
        triggerRef={button}
        isOpen={left !== null}
        onOpenChange={(isOpen) => !isOpen && setLeft(null)}
      >
        <Dialog className="by-hand" aria-label={byHand}>
          <TextField className="field" value={left ?? ''} isReadOnly autoFocus>
            <Label>{byHand}</Label>
            <Input onFocus={(event) => event.currentTarget.select()} />
          </TextField>
          <p className="muted">{say('copy.byHandHint')}</p>
        </Dialog>
      </Popover>
    </>
  );
}
