import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { publishingQueries } from '../../../shared/api/queries/publishing';
import type { Version } from '../../../shared/api/types';
import { useTexts } from '../../../shared/i18n/useTexts';
import { useLadder } from '../../../shared/ladder/useLadder';
import { PageSkeleton } from '../../../shared/ui/PageSkeleton';
import { ProblemBar } from '../../../shared/ui/ProblemBar';
import { LadderHeading } from '../LadderHeading';
import { LadderProblem } from '../LadderProblem';
import { OwnersOnly } from '../OwnersOnly';
import { RestoreDialog } from './RestoreDialog';
import { VersionItem } from './VersionItem';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  more: { marginTop: tokens.spacingVerticalL },
});

export default function VersionsPage() {
  const { ladder = '' } = useParams();
  const { t } = useTexts('publishing');
  const name = useLadder(ladder)?.title ?? ladder;
  return (
    <OwnersOnly>
      <LadderHeading ladder={ladder} title={name} shortTitle={t('pages.versions')} />
      <Versions ladder={ladder} />
    </OwnersOnly>
  );
}

function Versions({ ladder }: { ladder: string }) {
  const styles = useStyles();
  const { t } = useTexts('publishing');
  const { data, error, isPending, refetch, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } =
    useInfiniteQuery(publishingQueries.versions(ladder));
  const [restored, restore] = useState<Version | null>(null);
  if (isPending) return <PageSkeleton />;
  if (error && !data) return <LadderProblem ladder={ladder} error={error} onRetry={() => void refetch()} />;
  const versions = data.pages.flatMap((page) => page.versions);
  const [current] = versions;

  return (
    <>
      <ol reversed className={styles.list}>
        {versions.map((version) => (
          <VersionItem
            key={version.number}
            ladder={ladder}
            version={version}
            isCurrent={version === current}
            onRestore={() => {
              restore(version);
            }}
          />
        ))}
      </ol>
      {isFetchNextPageError && <ProblemBar error={error} onRetry={() => void fetchNextPage()} />}
      {hasNextPage && (
        <Button className={styles.more} disabledFocusable={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('versions.more')}
        </Button>
      )}
      {restored && current && (
        <RestoreDialog
          ladder={ladder}
          version={restored.number}
          current={current.number}
          onClose={() => {
            restore(null);
          }}
        />
      )}
    </>
  );
}
