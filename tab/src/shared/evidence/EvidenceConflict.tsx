import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import type { Evidence } from '../api/types';
import { useTexts } from '../i18n/useTexts';

interface EvidenceConflictProps {
  /** The piece as it is now, or that it was deleted. */
  theirs: Evidence | 'gone';
  onTake: (theirs: Evidence) => void;
}

const useStyles = makeStyles({
  bar: { marginBottom: tokens.spacingVerticalM },
  now: { display: 'block', marginTop: tokens.spacingVerticalXS, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
});

/** The piece was changed in another window: says what stands there now, while what is typed here stays. */
export function EvidenceConflict({ theirs, onTake }: EvidenceConflictProps) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <MessageBar intent="warning" layout="multiline" role="alert" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>
          {t(theirs === 'gone' ? 'evidence.goneMeanwhile' : 'evidence.changedMeanwhile')}
        </MessageBarTitle>{' '}
        {t(theirs === 'gone' ? 'evidence.goneMeanwhileHint' : 'evidence.changedMeanwhileHint')}
        {theirs !== 'gone' && (
          <bdi className={styles.now}>
            <strong>{theirs.title}</strong>
            {theirs.text !== '' && `\n${theirs.text}`}
          </bdi>
        )}
      </MessageBarBody>
      {theirs !== 'gone' && (
        <MessageBarActions>
          <Button
            size="small"
            onClick={() => {
              onTake(theirs);
            }}
          >
            {t('evidence.takeTheirs')}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
