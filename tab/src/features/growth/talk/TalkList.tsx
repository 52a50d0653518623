import { makeStyles, Skeleton, SkeletonItem, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTexts } from '../../../shared/i18n/useTexts';
import { ProblemBar } from '../../../shared/ui/ProblemBar';

/** Of what is read. */
interface Reading {
  isPending: boolean;
  error: Error | null;
  refetch: () => Promise<unknown>;
}

/** What is there without being read for this list. */
const known: Reading = { isPending: false, error: null, refetch: () => Promise.resolve() };

interface TalkListProps<T> {
  title: string;
  read?: Reading;
  items: readonly T[];
  /** What to say when there is nothing; without it nothing is drawn then. */
  empty?: string;
  keyOf: (item: T) => string;
  draw: (item: T) => ReactNode;
  children?: ReactNode;
}

const useStyles = makeStyles({
  title: {
    ...typographyStyles.caption1Strong,
    color: tokens.colorNeutralForeground3,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalS },
  item: { ...typographyStyles.body1, overflowWrap: 'anywhere' },
  empty: { ...typographyStyles.body1, color: tokens.colorNeutralForeground3, margin: 0 },
  more: { marginTop: tokens.spacingVerticalS },
});

export function TalkList<T>({ title, read = known, items, empty, keyOf, draw, children }: TalkListProps<T>) {
  const styles = useStyles();
  const { t } = useTexts();
  const { isPending, error, refetch } = read;
  const isEmpty = !isPending && items.length === 0 && error === null;
  if (isEmpty && empty === undefined) return null;
  return (
    <div>
      <h3 className={styles.title}>{title}</h3>
      {isPending && (
        <Skeleton aria-label={t('loading')} aria-busy="true">
          <SkeletonItem />
        </Skeleton>
      )}
      {error && <ProblemBar error={error} onRetry={() => void refetch()} />}
      {isEmpty && <p className={styles.empty}>{empty}</p>}
      {items.length > 0 && (
        <ul className={styles.list}>
          {items.map((item) => (
            <li key={keyOf(item)} className={styles.item}>
              {draw(item)}
            </li>
          ))}
        </ul>
      )}
      {children !== undefined && <div className={styles.more}>{children}</div>}
    </div>
  );
}
