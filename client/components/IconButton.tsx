import { Button, Tooltip, TooltipTrigger, type ButtonProps } from 'react-aria-components';
import { Icon, type IconName } from './Icon.tsx';

interface IconButtonProps extends Omit<ButtonProps, 'children' | 'aria-label'> {
  icon: IconName;
  /** The accessible name, and the tooltip unless `hint` says more. */
  label: string;
  hint?: string;
  /** Keys that do the same, shown in the tooltip. */
  keys?: string;
}

/** A button that is a sign alone; its name appears on hover and on focus. */
export function IconButton({ icon, label, hint, keys, className, ...props }: IconButtonProps) {
  return (
    <TooltipTrigger delay={400} closeDelay={100}>
      <Button {...props} aria-label={label} className={['icon-button', className].filter(Boolean).join(' ')}>
        <Icon name={icon} />
      </Button>
      <Tooltip className="tooltip" offset={6}>
        {hint ?? label}
        {keys && <kbd>{keys}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
