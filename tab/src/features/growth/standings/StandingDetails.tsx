import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Side } from '../../../shared/api/types';
import { useTexts } from '../../../shared/i18n/useTexts';
import { Diffed } from '../../../shared/ladder/Diffed';
import { wordDiff } from '../../../shared/ladder/wordDiff';
import { usePerson } from '../../../shared/people/PersonContext';
import { personPaths } from '../../../shared/people/paths';
import { breakpoints } from '../../../shared/ui/breakpoints';
import { TextLink } from '../../../shared/ui/navigation/TextLink';
import { ScalePoint } from './ScalePoint';
import type { Standing, WordsSince } from './standings';

interface StandingDetailsProps {
  standing: Standing;
  words: WordsSince | null;
  sides: Record<Side, string>;
}

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    marginBottom: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  comment: {
    ...typographyStyles.body1,
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    maxWidth: '70ch',
    whiteSpace: 'pre-line',
  },
  name: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground3, display: 'block' },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    [breakpoints.pairs]: {
      gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
      columnGap: tokens.spacingHorizontalXL,
    },
  },
  words: { ...typographyStyles.body1, margin: 0, overflowWrap: 'break-word' },
});

/** What was said then, and what became of the words that it was said of. */
export function StandingDetails({ standing, words, sides }: StandingDetailsProps) {
  const styles = useStyles();
  const { t } = useTexts('growth');
  const { id } = usePerson();
  return (
    <div className={styles.root}>
      {(['self', 'manager'] as const).flatMap((side) =>
        standing.ratings[side].map(({ subject, point, comment, words: [seen] }) => (
          <div key={`${side} ${subject.statement} ${subject.level}`}>
            <bdi className={styles.name}>{sides[side]}</bdi>
            <ScalePoint point={point} />
            {subject.statement !== null && seen?.text != null && (
              <p dir="auto" className={styles.comment}>
                {t('ofStatement', { text: seen.text })}
              </p>
            )}
            {comment !== '' && (
              <p dir="auto" className={styles.comment}>
                {comment}
              </p>
            )}
          </div>
        )),
      )}
      {words?.changed.map(({ fate, seen, now }) => {
        const diff = seen !== null && now !== null ? wordDiff(seen, now) : null;
        return (
          <div key={`${fate} ${seen}`} className={styles.pair}>
            <div>
              <span className={styles.name}>{t('wordsThen')}</span>
              <p dir="auto" className={styles.words}>
                {diff ? <Diffed parts={diff.from} as="del" /> : (seen ?? t('wordsNotAtHand'))}
              </p>
            </div>
            <div>
              <span className={styles.name}>{t('wordsNow')}</span>
              <p dir="auto" className={styles.words}>
                {diff ? <Diffed parts={diff.to} as="ins" /> : (now ?? t('noLongerAsked'))}
              </p>
            </div>
          </div>
        );
      })}
      <TextLink to={personPaths.assessment(id, standing.round)}>{t('toRound')}</TextLink>
    </div>
  );
}
