import { asProblem } from '../../shared/api/problem';
import { useTexts } from '../../shared/i18n/useTexts';
import { Empty } from '../../shared/ui/Empty';
import { ProblemBar } from '../../shared/ui/ProblemBar';
import { LinkButton } from '../../shared/ui/navigation/LinkButton';
import { isLadderId, publishingPaths } from './paths';

interface LadderProblemProps {
  ladder: string;
  error: Error;
  onRetry: () => void;
}

/** A ladder that is not there yet is one that can be published. */
export function LadderProblem({ ladder, error, onRetry }: LadderProblemProps) {
  const { t } = useTexts('publishing');
  if (asProblem(error).code !== 'ladder_not_found' || !isLadderId(ladder))
    return <ProblemBar error={error} onRetry={onRetry} />;
  return (
    <Empty title={t('empty')}>
      <LinkButton to={publishingPaths.upload(ladder)}>{t('newLadder.go')}</LinkButton>
    </Empty>
  );
}
