import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Assessment } from '../../../shared/api/types';
import { useTexts } from '../../../shared/i18n/useTexts';
import { Empty } from '../../../shared/ui/Empty';
import { Prose } from '../../../shared/ui/text/Prose';
import { useRound } from '../RoundContext';
import { subjectKey } from '../subjects';
import { RatingView } from './RatingView';
import { SubjectHeading } from './SubjectHeading';

const useStyles = makeStyles({
  section: { marginTop: '40px', maxWidth: '820px' },
  title: { ...typographyStyles.subtitle1, margin: `0 0 ${tokens.spacingVerticalM}` },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXL },
  item: { display: 'grid', gap: tokens.spacingVerticalXS },
  question: { ...typographyStyles.body1Strong, margin: 0 },
  text: { fontSize: tokens.fontSizeBase300 },
});

/** What one of the two wrote, to be read. */
export function OneSide({ title, assessment: { ratings, answers } }: { title: string; assessment: Assessment }) {
  const styles = useStyles();
  const { t } = useTexts('assess');
  const { sheet } = useRound();
  return (
    <section className={styles.section} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      {ratings.length + answers.length === 0 && <Empty title={t('side.empty')} />}
      <ul className={styles.list}>
        {ratings.map((rating) => (
          <li key={subjectKey(rating.subject)} className={styles.item}>
            <SubjectHeading subject={rating.subject} capability={rating.capability} />
            <RatingView rating={rating} />
          </li>
        ))}
        {answers.map(({ question, text }) => (
          <li key={question} className={styles.item}>
            <h3 className={styles.question}>
              <bdi>{sheet.questions.find(({ id }) => id === question)?.text ?? t('side.question')}</bdi>
            </h3>
            <Prose className={styles.text}>{text}</Prose>
          </li>
        ))}
      </ul>
    </section>
  );
}
