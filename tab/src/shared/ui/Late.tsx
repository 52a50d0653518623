import { Component, Suspense, type ReactNode } from 'react';

/** Something that the page can be read without: drawn once its code is here, left out when that does not come. */
export class Late extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError = () => ({ failed: true });

  override render() {
    return this.state.failed ? null : <Suspense fallback={null}>{this.props.children}</Suspense>;
  }
}
