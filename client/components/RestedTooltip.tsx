/** Explains what the pointer or the focus has come to and stays at, where that is no button of its own: a heading, a cell. */
import { useEffect, useMemo, useState, type ReactNode, type RefObject } from 'react';
import { Tooltip, TooltipTriggerStateContext, type TooltipProps } from 'react-aria-components';

const RESTED_AFTER_MS = 450;

/** Whether it has been on for a while: the pointer passes over much that nobody asks about. */
export function useRested(isOn: boolean): boolean {
  const [rested, setRested] = useState(false);
  if (!isOn && rested) setRested(false);
  useEffect(() => {
    if (!isOn) return;
    const timer = setTimeout(() => setRested(true), RESTED_AFTER_MS);
    return () => clearTimeout(timer);
  }, [isOn]);
  return rested;
}

interface RestedTooltipProps extends Pick<TooltipProps, 'placement' | 'offset'> {
  isOpen: boolean;
  about: RefObject<HTMLElement | null>;
  className?: string;
  children: ReactNode;
}

const nothing = () => undefined;

export function RestedTooltip({ isOpen, about, className = '', children, ...place }: RestedTooltipProps) {
  // The component library's tooltip reads its state from a trigger around it, even where it is told whether it is open.
  const state = useMemo(
    () => ({ isOpen, open: nothing, close: nothing, shouldSkipAnimation: true }),
    [isOpen],
  );
  return (
    <TooltipTriggerStateContext value={state}>
      <Tooltip {...place} className={`tooltip ${className}`} triggerRef={about} isOpen={isOpen}>
        {children}
      </Tooltip>
    </TooltipTriggerStateContext>
  );
}
