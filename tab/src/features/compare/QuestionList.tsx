import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { Prose } from '../../shared/ui/Prose';

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
  icon: { fontSize: '20px', marginTop: '3px', color: tokens.colorBrandForeground1 },
});

export function QuestionList({ questions }: QuestionListProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  if (questions.length === 0) return null;
  return (
    <div className={styles.panel}>
      <h4 className={styles.title}>{t('guide.questions')}</h4>
      <ul className={styles.list}>
        {questions.map(({ id, text }) => (
          <li key={id} className={styles.question}>
            <QuestionCircleRegular className={styles.icon} />
            <Prose>{text}</Prose>
          </li>
        ))}
      </ul>
    </div>
  );
}
