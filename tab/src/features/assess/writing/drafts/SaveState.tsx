import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CloudCheckmarkRegular, CloudDismissRegular, CloudSyncRegular } from '@fluentui/react-icons';
import { useDates } from '../../../../shared/i18n/useDates';
import { useTexts } from '../../../../shared/i18n/useTexts';
import { useDraft, useKeeper } from './DraftContext';
import { isWhole, saysNothing } from './draft';

const useStyles = makeStyles({
  root: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
    minHeight: '24px',
    color: tokens.colorNeutralForeground2,
  },
  icon: { fontSize: '16px', display: 'flex' },
});

/** Whether what is typed is kept, and where. */
export function SaveState() {
  const styles = useStyles();
  const { t } = useTexts('assess');
  const dates = useDates();
  const keeper = useKeeper();
  const status = useDraft((state) => state.status);
  const savedAt = useDraft((state) => state.savedAt);
  const isWaiting = useDraft(({ draft }) =>
    [...draft.values()].some((entry) => !saysNothing(entry) && !isWhole(entry)),
  );

  if (status === 'failed')
    return (
      <div className={styles.root} role="status">
        <CloudDismissRegular className={styles.icon} />
        {t('save.failed')}
        <Button size="small" appearance="transparent" onClick={() => void keeper.flush()}>
          {t('save.retry')}
        </Button>
      </div>
    );
  if (status !== 'saved')
    return (
      <div className={styles.root}>
        <CloudSyncRegular className={styles.icon} />
        {t('save.saving')}
      </div>
    );
  return (
    <div className={styles.root} role="status">
      {savedAt !== null && <CloudCheckmarkRegular className={styles.icon} />}
      {savedAt === null ? t('save.nothing') : t('save.saved', { time: dates.time(savedAt) })}
      {isWaiting && <span>{t('save.unfinished')}</span>}
    </div>
  );
}
