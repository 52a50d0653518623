import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useTexts } from '../../../../shared/i18n/useTexts';
import { scrollMargin } from '../../../../shared/ui/breakpoints';
import { CheckStep } from './CheckStep';
import { PartView } from './PartView';
import { QuestionsStep } from './QuestionsStep';
import type { Step } from './steps';
import { useStepName } from './useStepName';

const useStyles = makeStyles({
  title: {
    ...typographyStyles.title3,
    margin: 0,
    outlineStyle: 'none',
    scrollMarginTop: scrollMargin,
    overflowWrap: 'anywhere',
  },
  lead: { color: tokens.colorNeutralForeground2, margin: `${tokens.spacingVerticalXS} 0 0`, maxWidth: '70ch' },
  parts: { display: 'grid', gap: tokens.spacingVerticalXXXL, marginTop: tokens.spacingVerticalL },
});

export function StepView({ step, steps }: { step: Step; steps: readonly Step[] }) {
  const styles = useStyles();
  const { t } = useTexts('assess');
  const nameOf = useStepName();
  return (
    <section aria-label={nameOf(step)}>
      <h2 tabIndex={-1} className={styles.title}>
        <bdi>{nameOf(step)}</bdi>
      </h2>
      {step.kind !== 'capability' && <p className={styles.lead}>{t(`leads.${step.kind}`)}</p>}
      <div className={styles.parts}>
        {step.kind === 'questions' ? (
          <QuestionsStep questions={step.questions} />
        ) : step.kind === 'check' ? (
          <CheckStep steps={steps} />
        ) : (
          step.parts.map((part) => (
            <PartView key={part.level} part={part} capability={step.kind === 'capability' ? step.capability : null} />
          ))
        )}
      </div>
    </section>
  );
}
