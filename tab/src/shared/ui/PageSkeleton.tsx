import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { useTexts } from '../i18n/useTexts';

interface PageSkeletonProps {
  /** Draws a place for the heading too, where the page does not know it yet. */
  heading?: boolean;
}

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalM, maxWidth: '70ch', paddingBlock: tokens.spacingVerticalL },
  heading: { width: '50%', marginBottom: tokens.spacingVerticalM },
  last: { width: '60%', marginBottom: tokens.spacingVerticalXXL },
  title: { width: '30%' },
});

export function PageSkeleton({ heading = false }: PageSkeletonProps) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <Skeleton className={styles.root} aria-label={t('loading')} aria-busy="true">
      {heading && <SkeletonItem size={40} className={styles.heading} />}
      {[0, 1].map((paragraph) => [
        <SkeletonItem key={`${paragraph}t`} size={24} className={styles.title} />,
        <SkeletonItem key={`${paragraph}a`} />,
        <SkeletonItem key={`${paragraph}b`} />,
        <SkeletonItem key={`${paragraph}c`} className={styles.last} />,
      ])}
    </Skeleton>
  );
}
