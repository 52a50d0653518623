import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useTexts } from '../../../shared/i18n/useTexts';
import { Prose } from '../../../shared/ui/text/Prose';
import { useRound } from '../RoundContext';
import { ReadingSection } from './ReadingSection';
import type { BothAnswers } from './agreement';

const useStyles = makeStyles({
  item: { display: 'grid', gap: tokens.spacingVerticalS, maxWidth: '820px' },
  question: { ...typographyStyles.body1Strong, margin: 0 },
  text: { fontSize: tokens.fontSizeBase300 },
  side: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground3, margin: 0 },
});

/** What both answered to the questions of the guide. */
export function Answers({ answers }: { answers: readonly BothAnswers[] }) {
  const styles = useStyles();
  const { t } = useTexts('assess');
  const { sheet, sides } = useRound();
  if (answers.length === 0) return null;
  return (
    <ReadingSection title={t('reading.answers')}>
      {answers.map((answer) => (
        <div key={answer.question} className={styles.item}>
          <h3 className={styles.question}>
            <bdi>{sheet.questions.find(({ id }) => id === answer.question)?.text ?? t('side.question')}</bdi>
          </h3>
          {(['self', 'manager'] as const).map((side) => {
            const text = answer[side];
            return text === null ? null : (
              <div key={side}>
                <p className={styles.side}>
                  <bdi>{sides[side]}</bdi>
                </p>
                <Prose className={styles.text}>{text}</Prose>
              </div>
            );
          })}
        </div>
      ))}
    </ReadingSection>
  );
}
