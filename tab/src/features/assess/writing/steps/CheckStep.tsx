import { Button, makeStyles, MessageBar, MessageBarBody, tokens, typographyStyles } from '@fluentui/react-components';
import { useTexts } from '../../../../shared/i18n/useTexts';
import { usePerson } from '../../../../shared/people/PersonContext';
import { ConfirmDialog } from '../../ConfirmDialog';
import { EndRound } from '../../EndRound';
import { RefusalBar } from '../../RefusalBar';
import { useRound } from '../../RoundContext';
import { useRoundWrites } from '../../roundWrites';
import { useDraft, useKeeper } from '../drafts/DraftContext';
import { isWhole, saysNothing } from '../drafts/draft';
import { CheckList } from './CheckList';
import { progressOfAll, type Step } from './steps';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalL, maxWidth: '820px' },
  summary: { ...typographyStyles.subtitle2, margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What the author is about to submit, and what is not rated. */
export function CheckStep({ steps }: { steps: readonly Step[] }) {
  const styles = useStyles();
  const { t } = useTexts('assess');
  const person = usePerson();
  const keeper = useKeeper();
  const { terms, sides } = useRound();
  const { submit } = useRoundWrites(person.id, terms.id);
  const draft = useDraft((state) => state.draft);
  const clashes = useDraft((state) => state.clashes.size);
  const { done, of } = progressOfAll(steps, draft);
  const unfinished = [...draft.values()].filter((entry) => !saysNothing(entry) && !isWhole(entry)).length;
  const hasRating = [...draft.values()].some((entry) => entry.kind === 'rating' && entry.point !== null);
  const canSubmit = hasRating && clashes === 0 && !submit.isPending;

  const send = async () => {
    if (!canSubmit) return;
    // What is submitted is what is kept: nothing typed may be on its way.
    if (!(await keeper.flush())) return;
    submit.mutate(keeper.getState().revision);
  };

  return (
    <div className={styles.root}>
      <p className={styles.summary}>{t('check.summary', { done, count: of })}</p>
      {unfinished > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('check.unfinished', { count: unfinished })}</MessageBarBody>
        </MessageBar>
      )}
      <CheckList steps={steps} />
      {submit.error && <RefusalBar error={submit.error} onRetry={() => void send()} />}
      <div className={styles.actions}>
        {canSubmit ? (
          <ConfirmDialog
            trigger={<Button appearance="primary">{t('check.submit')}</Button>}
            title={t('check.confirmTitle')}
            confirm={t('check.confirm')}
            onConfirm={() => void send()}
          >
            {done < of ? t('check.leaves', { count: of - done }) : null} {t('check.confirmText', { name: sides.other })}
          </ConfirmDialog>
        ) : (
          <Button appearance="primary" disabledFocusable>
            {t('check.submit')}
          </Button>
        )}
        <EndRound />
      </div>
      {!hasRating && <span>{t('refusals.nothingRated')}</span>}
    </div>
  );
}
