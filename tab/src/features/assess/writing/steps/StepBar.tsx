import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useTexts } from '../../../../shared/i18n/useTexts';
import { ArrowForward } from '../../../../shared/ui/ForwardIcons';
import { breakpoints } from '../../../../shared/ui/breakpoints';
import { SaveState } from '../drafts/SaveState';
import type { Step } from './steps';
import { useStepName } from './useStepName';

interface StepBarProps {
  steps: readonly Step[];
  current: Step;
  onGo: (id: string) => void;
}

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXXL,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  moves: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, minWidth: 0 },
  move: { maxWidth: '100%', minWidth: 0 },
  name: {
    display: 'none',
    [breakpoints.pairs]: { display: 'inline' },
  },
});

/** The way from step to step, and whether all that is typed is kept. */
export function StepBar({ steps, current, onGo }: StepBarProps) {
  const styles = useStyles();
  const { t } = useTexts('assess');
  const nameOf = useStepName();
  const at = steps.indexOf(current);
  const [before, after] = [steps[at - 1], steps[at + 1]];

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      const to = event.shiftKey ? before : after;
      // A dialog is left before the step is.
      if (!to || document.querySelector('[role="dialog"], [role="alertdialog"]')) return;
      event.preventDefault();
      onGo(to.id);
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, [before, after, onGo]);

  return (
    <div className={styles.bar}>
      <SaveState />
      <div className={styles.moves}>
        {before && (
          <Button
            className={styles.move}
            aria-keyshortcuts="Control+Shift+Enter"
            onClick={() => {
              onGo(before.id);
            }}
          >
            {t('steps.back')}
          </Button>
        )}
        {after && (
          <Button
            appearance="primary"
            className={styles.move}
            icon={<ArrowForward />}
            iconPosition="after"
            aria-keyshortcuts="Control+Enter"
            title={t('steps.shortcut')}
            onClick={() => {
              onGo(after.id);
            }}
          >
            <span>
              {t('steps.next')}
              <span className={styles.name}>
                {': '}
                <bdi>{nameOf(after)}</bdi>
              </span>
            </span>
          </Button>
        )}
      </div>
    </div>
  );
}
