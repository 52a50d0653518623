import { makeStyles, tokens } from '@fluentui/react-components';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { publishingQueries } from '../../../shared/api/queries/publishing';
import { useTexts } from '../../../shared/i18n/useTexts';
import { useLadder } from '../../../shared/ladder/useLadder';
import { Empty } from '../../../shared/ui/Empty';
import { keepFocus } from '../../../shared/ui/PageHeading';
import { PageSkeleton } from '../../../shared/ui/PageSkeleton';
import { LadderHeading } from '../LadderHeading';
import { LadderProblem } from '../LadderProblem';
import { OwnersOnly } from '../OwnersOnly';
import { publishingPaths } from '../paths';
import { Between } from './Between';
import { VersionPicker } from './VersionPicker';

const useStyles = makeStyles({
  pickers: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(180px, 100%), 1fr))',
    maxWidth: '640px',
    marginBottom: tokens.spacingVerticalXXL,
  },
});

/** What changes between any two versions; without a choice, between the last two. */
export default function ComparePage() {
  const { ladder = '', from, to } = useParams();
  const { t } = useTexts('publishing');
  return (
    <OwnersOnly>
      <LadderHeading
        ladder={ladder}
        title={from === undefined || to === undefined ? t('compare.start') : t('compare.title', { from, to })}
      />
      <Choice ladder={ladder} from={Number(from)} to={Number(to)} />
    </OwnersOnly>
  );
}

function Choice({ ladder, from, to }: { ladder: string; from: number; to: number }) {
  const styles = useStyles();
  const { t } = useTexts('publishing');
  const navigate = useNavigate();
  const { data, error, isPending, refetch } = useInfiniteQuery(publishingQueries.versions(ladder));
  const likely = chosenOf(from, to, useLadder(ladder)?.version ?? 1);
  // Asked for beside the versions and not after them: the ladder says which version of it is read.
  useQuery({
    ...publishingQueries.comparison(ladder, likely.from, likely.to),
    enabled: likely.from > 0 && likely.from !== likely.to,
  });
  if (isPending) return <PageSkeleton />;
  if (error) return <LadderProblem ladder={ladder} error={error} onRetry={() => void refetch()} />;
  const newest = data.pages[0]?.versions[0]?.number ?? 1;
  if (newest === 1) return <Empty title={t('compare.one')}>{t('compare.oneHint')}</Empty>;

  const chosen = chosenOf(from, to, newest);
  const go = (nextFrom: number, nextTo: number) =>
    void navigate(publishingPaths.compare(ladder, nextFrom, nextTo), { state: keepFocus });
  return (
    <>
      <div className={styles.pickers}>
        <VersionPicker
          label={t('compare.from')}
          newest={newest}
          value={chosen.from}
          onPick={(number) => {
            go(number, chosen.to);
          }}
        />
        <VersionPicker
          label={t('compare.to')}
          newest={newest}
          value={chosen.to}
          onPick={(number) => {
            go(chosen.from, number);
          }}
        />
      </div>
      {chosen.from === chosen.to ? (
        <Empty title={t('compare.same')}>{t('compare.sameHint')}</Empty>
      ) : (
        <Between ladder={ladder} {...chosen} heading="h2" />
      )}
    </>
  );
}

const chosenOf = (from: number, to: number, newest: number) =>
  Number.isNaN(from) || Number.isNaN(to) ? { from: newest - 1, to: newest } : { from, to };
