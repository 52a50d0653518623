import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { AttachRegular, DismissRegular } from '@fluentui/react-icons';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { evidenceChoiceQueries } from '../../shared/api/queries/evidenceChoice';
import { useTexts } from '../../shared/i18n/useTexts';
import { usePerson } from '../../shared/people/PersonContext';

interface LinkedEvidenceProps {
  ids: readonly string[];
  /** Left out where it is only read. */
  onRemove?: (id: string) => void;
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXXS },
  item: {
    ...typographyStyles.body1,
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  icon: { fontSize: '16px', color: tokens.colorNeutralForeground3 },
});

/** Evidence by its titles. */
export function LinkedEvidence({ ids, onRemove }: LinkedEvidenceProps) {
  const styles = useStyles();
  const { t } = useTexts('assess');
  const person = usePerson();
  const { data, isSuccess } = useInfiniteQuery(evidenceChoiceQueries.list(person.id));
  const known = data?.pages.flatMap(({ evidence }) => evidence) ?? [];
  return (
    <ul className={styles.list} aria-label={t('evidence.label')}>
      {ids.map((id) => {
        const found = known.find((one) => one.id === id);
        return (
          <li key={id} className={styles.item}>
            <AttachRegular className={styles.icon} />
            {found ? <bdi>{found.title}</bdi> : isSuccess ? <Late id={id} /> : <span>{t('evidence.loading')}</span>}
            {onRemove && (
              <Button
                size="small"
                appearance="subtle"
                icon={<DismissRegular />}
                aria-label={t('evidence.remove', { title: found?.title ?? '' })}
                onClick={() => {
                  onRemove(id);
                }}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Evidence that is on no page that was read, or that the reader may not read any more. */
function Late({ id }: { id: string }) {
  const { t } = useTexts('assess');
  const person = usePerson();
  const { data, isPending } = useQuery(evidenceChoiceQueries.one(person.id, id));
  return data ? <bdi>{data.title}</bdi> : <span>{isPending ? t('evidence.loading') : t('evidence.gone')}</span>;
}
