import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import { useTexts } from '../../shared/i18n/useTexts';
import { ProblemBar } from '../../shared/ui/ProblemBar';
import { useCase } from './CaseContext';
import { orphans } from './sentences';
import { useSaveSentence } from './useSaveSentence';

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle1, margin: `${tokens.spacingVerticalXXL} 0 ${tokens.spacingVerticalXS}` },
  hint: { ...typographyStyles.body1, color: tokens.colorNeutralForeground3, margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  sentence: { ...typographyStyles.body1, overflowWrap: 'anywhere' },
});

/** Sentences on words that the level has no longer: kept until the person throws them away, and not in the case. */
export function Orphans() {
  const styles = useStyles();
  const { t } = useTexts('promotionCase');
  const { made, sentences } = useCase();
  const save = useSaveSentence();
  const lost = orphans(made, sentences ?? []);
  if (lost.length === 0) return null;
  return (
    <section>
      <h3 className={styles.title}>{t('orphans')}</h3>
      <p className={styles.hint}>{t('orphansHint')}</p>
      <ul className={styles.list}>
        {lost.map((sentence) => (
          <li key={sentence.text} className={styles.sentence}>
            <bdi>{sentence.text}</bdi>{' '}
            <Button
              size="small"
              appearance="subtle"
              icon={<DeleteRegular />}
              disabledFocusable={save.isPending}
              aria-label={t('removeSentence', { text: sentence.text.slice(0, 60) })}
              onClick={() => {
                save.mutate({ before: sentence, after: null });
              }}
            />
          </li>
        ))}
      </ul>
      {save.error && (
        <ProblemBar
          error={save.error}
          onRetry={() => {
            save.reset();
          }}
        />
      )}
    </section>
  );
}
