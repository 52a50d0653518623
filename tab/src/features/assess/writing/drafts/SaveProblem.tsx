import { makeStyles, MessageBar, MessageBarBody, tokens, useAnnounce } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { isWorthRetrying } from '../../../../shared/api/problem';
import { useTexts } from '../../../../shared/i18n/useTexts';
import { RefusalBar } from '../../RefusalBar';
import { useDraft, useKeeper } from './DraftContext';

const useStyles = makeStyles({
  bars: { display: 'grid', gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalM, maxWidth: '860px' },
});

/** What a save brought about that the author should know. A lost network is said where the state of the draft is. */
export function SaveProblem() {
  const styles = useStyles();
  const { t } = useTexts('assess');
  const { announce } = useAnnounce();
  const keeper = useKeeper();
  const problem = useDraft((state) => state.problem);
  const merges = useDraft((state) => state.merges);
  const clashes = useDraft((state) => state.clashes.size);
  const told = useRef(0);
  const isRefused = problem !== null && !isWorthRetrying(problem);

  useEffect(() => {
    if (merges > told.current) announce(t('save.merged'));
    told.current = merges;
  }, [announce, merges, t]);

  if (!isRefused && merges === 0 && clashes === 0) return null;
  return (
    <div className={styles.bars}>
      {isRefused && <RefusalBar error={problem} onRetry={() => void keeper.flush()} />}
      {clashes > 0 ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('save.clashes', { count: clashes })}</MessageBarBody>
        </MessageBar>
      ) : (
        merges > 0 && (
          <MessageBar layout="multiline">
            <MessageBarBody>{t('save.merged')}</MessageBarBody>
          </MessageBar>
        )
      )}
    </div>
  );
}
