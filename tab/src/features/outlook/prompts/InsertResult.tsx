import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useTexts } from '../../../shared/i18n/useTexts';
import type { Place } from '../office/insert';

interface InsertResultProps {
  /** Whether nothing is chosen. */
  none: boolean;
  result: { place: Place; isIn: boolean } | undefined;
  error: Error | null;
}

const useStyles = makeStyles({
  bar: { marginTop: tokens.spacingVerticalM },
});

/** Says what became of an insertion, to those too who do not see the invite change. */
export function InsertResult({ none, result, error }: InsertResultProps) {
  const styles = useStyles();
  const { t } = useTexts('outlook');
  return (
    <div role="status">
      {none && <p>{t('prompts.noneChosen')}</p>}
      {error && (
        <MessageBar intent="error" layout="multiline" className={styles.bar}>
          <MessageBarBody>
            {t('prompts.failed')} <bdi>{error.message}</bdi>
          </MessageBarBody>
        </MessageBar>
      )}
      {result && (
        <MessageBar intent={result.isIn ? 'success' : 'warning'} layout="multiline" className={styles.bar}>
          <MessageBarBody>
            {t(result.isIn ? 'prompts.inserted' : result.place === 'top' ? 'prompts.notAtTop' : 'prompts.notAtCursor')}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
