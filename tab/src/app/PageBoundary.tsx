import { Component, Suspense, type ReactNode } from 'react';
import { asError } from '../shared/asError';
import { PageSkeleton } from '../shared/ui/PageSkeleton';
import { PlainPage } from '../shared/ui/PlainPage';
import { ProblemBar } from '../shared/ui/ProblemBar';

interface PageBoundaryProps {
  /** A page that cannot be drawn is given up together with its address. */
  address: string;
  /** Whether the page is all there is in its window. */
  isPlain?: boolean;
  children: ReactNode;
}

interface PageBoundaryState {
  address: string;
  failure: Error | null;
}

/** Waits for a page's code, and says so when it does not come or the page cannot be drawn. */
export class PageBoundary extends Component<PageBoundaryProps, PageBoundaryState> {
  override state: PageBoundaryState = { address: this.props.address, failure: null };

  static getDerivedStateFromProps = ({ address }: PageBoundaryProps, state: PageBoundaryState) =>
    address === state.address ? null : { address, failure: null };

  static getDerivedStateFromError = (error: unknown) => ({
    failure: asError(error),
  });

  override render() {
    const { failure } = this.state;
    if (failure) {
      return this.framed(
        <ProblemBar
          error={failure}
          onRetry={() => {
            window.location.reload();
          }}
        />,
      );
    }
    return <Suspense fallback={this.framed(<PageSkeleton heading />)}>{this.props.children}</Suspense>;
  }

  private framed = (content: ReactNode) => (this.props.isPlain ? <PlainPage>{content}</PlainPage> : content);
}
