import { Component, lazy, Suspense } from 'react';
import { useTexts } from '../i18n/useTexts';
import type { ProblemBarProps } from './ProblemMessage';

const ProblemMessage = lazy(() => import('./ProblemMessage'));

/** Says what went wrong. The drawing of it is no part of the first load; when it does not come either, the words do. */
export class ProblemBar extends Component<ProblemBarProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError = () => ({ failed: true });

  override render() {
    if (this.state.failed) return <PlainProblem {...this.props} />;
    return (
      <Suspense fallback={null}>
        <ProblemMessage {...this.props} />
      </Suspense>
    );
  }
}

function PlainProblem({ onRetry }: ProblemBarProps) {
  const { t } = useTexts();
  return (
    <p role="alert">
      {t('problem.unreachable')}{' '}
      <button type="button" onClick={onRetry}>
        {t('problem.retry')}
      </button>
    </p>
  );
}
