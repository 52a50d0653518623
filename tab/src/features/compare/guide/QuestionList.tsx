import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons';
import { useTexts } from '../../../shared/i18n/useTexts';
import { paths } from '../../../shared/ladder/paths';
import { Prose } from '../../../shared/ui/text/Prose';
import { Quotable } from '../../../shared/ui/text/Quotable';
import { useGuide } from './GuideContext';

interface QuestionListProps {
  questions: readonly { id: string; text: string }[];
}

const useStyles = makeStyles({
  panel: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    // Seen where contrast is high.
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  title: { ...typographyStyles.subtitle2, margin: `0 0 ${tokens.spacingVerticalS}` },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  question: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS },
  words: { paddingBlock: 0 },
  icon: { fontSize: '20px', marginTop: '3px', color: tokens.colorBrandForeground1 },
});

export function QuestionList({ questions }: QuestionListProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const { ladder, from, to, target } = useGuide();
  if (questions.length === 0) return null;
  return (
    <div className={styles.panel}>
      <h4 className={styles.title}>{t('guide.questions')}</h4>
      <ul className={styles.list}>
        {questions.map(({ id, text }) => (
          <li key={id} className={styles.question}>
            <QuestionCircleRegular className={styles.icon} />
            <Quotable
              id={id}
              link={`${paths.guide(ladder, from, to)}#${encodeURIComponent(id)}`}
              text={text}
              source={t('search.guideFor', { from, to })}
              isTarget={target === id}
              className={styles.words}
            >
              <Prose>{text}</Prose>
            </Quotable>
          </li>
        ))}
      </ul>
    </div>
  );
}
