/** Empty, failed and away: what happened, what was kept, what to do next. */
import { useContext, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { ConnectionContext } from '../api/connectionContext.ts';
import type { Failure, FailureKind } from '../api/failures.ts';
import { useWords } from '../messages/words.ts';
import { Icon, type IconName } from './Icon.tsx';

interface NoticeProps {
  icon?: IconName;
  title: string;
  hint?: string;
  children?: ReactNode;
  tone?: 'plain' | 'warning';
}

export function Notice({ icon, title, hint, children, tone = 'plain' }: NoticeProps) {
  return (
    <div className="notice" data-tone={tone}>
      {icon && <Icon name={icon} />}
      <p className="notice-title">{title}</p>
      {hint && <p className="notice-hint">{hint}</p>}
      {children}
    </div>
  );
}

/** What is answered the same however often it is asked. */
const final: readonly FailureKind[] = ['notFound', 'forbidden', 'badRequest'];

/** @param props.onRetry where something else is to be done than to ask everything anew */
export function FailureNotice({ failure, onRetry }: { failure: Failure; onRetry?: () => void }) {
  const { say } = useWords();
  const connection = useContext(ConnectionContext);
  const retry = onRetry ?? (final.includes(failure.kind) ? null : connection.retryNow);
  return (
    <Notice
      icon={failure.passes ? 'offline' : 'warning'}
      tone="warning"
      title={say(`failure.${failure.kind}`)}
      hint={say(`failure.${failure.kind}Hint`)}
    >
      {retry && (
        <Button className="button" onPress={retry}>
          {say('failure.retry')}
        </Button>
      )}
    </Notice>
  );
}

/** Grey lines where text will be. */
export function Skeleton({ lines = 3, label }: { lines?: number; label: string }) {
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">{label}</span>
      {Array.from({ length: lines }, (_, at) => (
        <span key={at} className="skeleton-line" aria-hidden="true" data-line={at % 3} />
      ))}
    </div>
  );
}
