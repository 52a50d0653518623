import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Rating } from '../../../shared/api/types';
import { useTexts } from '../../../shared/i18n/useTexts';
import { usePointName } from '../../../shared/ladder/usePointName';
import { PointMark } from '../../../shared/ui/PointMark';
import { Prose } from '../../../shared/ui/text/Prose';
import { LinkedEvidence } from '../LinkedEvidence';
import { useDescriptor } from './useDescriptor';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS, minWidth: 0, alignContent: 'start' },
  point: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightSemibold,
  },
  descriptor: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0, maxWidth: '70ch' },
  comment: { '& p': { fontSize: tokens.fontSizeBase300 } },
  none: { color: tokens.colorNeutralForeground3, margin: 0 },
});

/** One rating with the words of its point, and all that was said with it. */
export function RatingView({ rating }: { rating: Rating | null }) {
  const styles = useStyles();
  const { t } = useTexts('assess');
  const nameOf = usePointName();
  const descriptor = useDescriptor(rating);
  if (!rating) return <p className={styles.none}>{t('notRated')}</p>;
  return (
    <div className={styles.root}>
      <span className={styles.point}>
        <PointMark point={rating.point} />
        <bdi>{nameOf(rating.point)}</bdi>
      </span>
      {descriptor !== null && (
        <p className={styles.descriptor} dir="auto">
          {descriptor}
        </p>
      )}
      {rating.comment !== '' && (
        <div className={styles.comment}>
          <Prose>{rating.comment}</Prose>
        </div>
      )}
      {rating.evidence.length > 0 && <LinkedEvidence ids={rating.evidence} />}
    </div>
  );
}
