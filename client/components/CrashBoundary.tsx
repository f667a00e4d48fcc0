import { Component, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { FormattedMessage } from 'react-intl';

/** Keeps a failing part of the page from taking the rest with it; the view is safe in the address. */
export class CrashBoundary extends Component<{ children: ReactNode }, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError(): { crashed: boolean } {
    return { crashed: true };
  }

  override render(): ReactNode {
    if (!this.state.crashed) return this.props.children;
    return (
      <div className="notice" role="alert" data-tone="warning">
        <p className="notice-title">
          <FormattedMessage id="failure.crash" />
        </p>
        <p className="notice-hint">
          <FormattedMessage id="failure.crashHint" />
        </p>
        <Button className="button" onPress={() => window.location.reload()}>
          <FormattedMessage id="failure.reload" />
        </Button>
      </div>
    );
  }
}
