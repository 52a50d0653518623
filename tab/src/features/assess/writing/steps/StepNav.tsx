import {
  Dropdown,
  Field,
  makeStyles,
  mergeClasses,
  Option,
  ProgressBar,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { CheckmarkCircleFilled, CircleHalfFillRegular, CircleRegular } from '@fluentui/react-icons';
import { Link } from 'react-router';
import { useTexts } from '../../../../shared/i18n/useTexts';
import { keepFocus } from '../../../../shared/ui/PageHeading';
import { railQuery } from '../../../../shared/ui/breakpoints';
import { useMediaQuery } from '../../../../shared/ui/useMediaQuery';
import { useDraft } from '../drafts/DraftContext';
import { progressOf, progressOfAll, type Progress, type Step } from './steps';
import { useStepName } from './useStepName';

interface StepNavProps {
  steps: readonly Step[];
  current: Step;
  onGo: (id: string) => void;
}

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
  progress: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  link: {
    ...typographyStyles.body1,
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorNeutralForeground2Hover },
  },
  current: {
    ...typographyStyles.body1Strong,
    color: tokens.colorNeutralForeground1,
    // A tint could not be told from its words where contrast is high.
    borderInlineStartColor: tokens.colorCompoundBrandStroke,
  },
  icon: { fontSize: '20px', display: 'flex', color: tokens.colorNeutralForeground3 },
  done: { color: tokens.colorBrandForeground1 },
  count: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  picker: { minWidth: 0, width: '100%' },
});

/** All steps with how far each is; a list where there is room, and one to choose from where there is not. */
export function StepNav({ steps, current, onGo }: StepNavProps) {
  const styles = useStyles();
  const { t } = useTexts('assess');
  const nameOf = useStepName();
  const hasRoom = useMediaQuery(railQuery);
  const draft = useDraft((state) => state.draft);
  const all = progressOfAll(steps, draft);
  const label = t('steps.rated', { done: all.done, count: all.of });

  return (
    <div className={styles.root}>
      <Field validationState="none">
        <ProgressBar value={all.of === 0 ? 0 : all.done / all.of} thickness="large" aria-label={label} />
      </Field>
      <p className={styles.progress}>{label}</p>
      {hasRoom ? (
        <nav aria-label={t('steps.label')}>
          <ol className={styles.list}>
            {steps.map((step) => (
              <li key={step.id}>
                <StepLink step={step} progress={progressOf(step, draft)} isCurrent={step === current} />
              </li>
            ))}
          </ol>
        </nav>
      ) : (
        <Field label={t('steps.at', { at: steps.indexOf(current) + 1, of: steps.length })}>
          <Dropdown
            className={styles.picker}
            appearance="filled-darker"
            value={nameOf(current)}
            selectedOptions={[current.id]}
            onOptionSelect={(_, { optionValue }) => {
              if (optionValue !== undefined && optionValue !== current.id) onGo(optionValue);
            }}
          >
            {steps.map((step) => (
              <Option key={step.id} value={step.id} text={nameOf(step)}>
                <bdi>{nameOf(step)}</bdi> <StepCount progress={progressOf(step, draft)} />
              </Option>
            ))}
          </Dropdown>
        </Field>
      )}
    </div>
  );
}

function StepLink({ step, progress, isCurrent }: { step: Step; progress: Progress; isCurrent: boolean }) {
  const styles = useStyles();
  const nameOf = useStepName();
  const isDone = progress.of > 0 && progress.done === progress.of;
  return (
    <Link
      to={{ search: `?step=${encodeURIComponent(step.id)}` }}
      state={keepFocus}
      className={mergeClasses(styles.link, isCurrent && styles.current)}
      {...(isCurrent && { 'aria-current': 'step' as const })}
    >
      <span className={mergeClasses(styles.icon, isDone && styles.done)} aria-hidden>
        {isDone ? <CheckmarkCircleFilled /> : progress.done > 0 ? <CircleHalfFillRegular /> : <CircleRegular />}
      </span>
      <bdi>{nameOf(step)}</bdi>
      <StepCount progress={progress} />
    </Link>
  );
}

function StepCount({ progress: { done, of } }: { progress: Progress }) {
  const styles = useStyles();
  const { t } = useTexts('assess');
  return of === 0 ? null : <span className={styles.count}>{t('steps.count', { done, of })}</span>;
}
