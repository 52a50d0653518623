import { Card, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { ladderQueries } from '../../shared/api/queries/ladders';
import type { Ladder } from '../../shared/api/types';
import { useTexts } from '../../shared/i18n/useTexts';
import { Empty } from '../../shared/ui/Empty';
import { PageHeading } from '../../shared/ui/PageHeading';
import { PageSkeleton } from '../../shared/ui/PageSkeleton';
import { ProblemBar } from '../../shared/ui/ProblemBar';
import { LinkButton } from '../../shared/ui/navigation/LinkButton';
import { TextLink } from '../../shared/ui/navigation/TextLink';
import { NewLadder } from './NewLadder';
import { OwnersOnly } from './OwnersOnly';
import { publishingPaths } from './paths';

const useStyles = makeStyles({
  lead: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, maxWidth: '62ch' },
  list: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalXL} 0`,
    padding: 0,
    display: 'grid',
    gap: tokens.spacingVerticalM,
  },
  card: { maxWidth: '720px' },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
  name: { ...typographyStyles.subtitle1, margin: 0, overflowWrap: 'anywhere' },
  facts: { ...typographyStyles.body1, color: tokens.colorNeutralForeground3, margin: 0, overflowWrap: 'anywhere' },
});

export default function PublishingPage() {
  return (
    <OwnersOnly>
      <Ladders />
    </OwnersOnly>
  );
}

function Ladders() {
  const styles = useStyles();
  const { t } = useTexts('publishing');
  const { data, error, isPending, refetch } = useQuery(ladderQueries.ladders());
  return (
    <>
      <PageHeading title={t('title')}>{t('title')}</PageHeading>
      <p className={styles.lead}>{t('lead')}</p>
      {isPending ? (
        <PageSkeleton />
      ) : error ? (
        <ProblemBar error={error} onRetry={() => void refetch()} />
      ) : (
        <>
          {data.length === 0 ? (
            <Empty title={t('empty')}>{t('emptyHint')}</Empty>
          ) : (
            <ul className={styles.list} aria-label={t('ladders')}>
              {data.map((ladder) => (
                <li key={ladder.id}>
                  <LadderCard ladder={ladder} />
                </li>
              ))}
            </ul>
          )}
          <NewLadder ladders={data} />
        </>
      )}
    </>
  );
}

function LadderCard({ ladder: { id, title, version, levels } }: { ladder: Ladder }) {
  const styles = useStyles();
  const { t } = useTexts('publishing');
  return (
    <Card className={styles.card}>
      <div className={styles.row}>
        <div>
          <h2 className={styles.name}>
            <TextLink to={publishingPaths.ladder(id)} aria-label={t('seeVersions', { name: title ?? id })}>
              <bdi>{title ?? id}</bdi>
            </TextLink>
          </h2>
          <p className={styles.facts}>
            <bdi>{id}</bdi> · {t('versionNumber', { number: version })} · {t('levels', { count: levels.length })}
          </p>
        </div>
        <LinkButton to={publishingPaths.upload(id)}>{t('publishNext')}</LinkButton>
      </div>
    </Card>
  );
}
