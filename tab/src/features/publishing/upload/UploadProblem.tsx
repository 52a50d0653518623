import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { asProblem } from '../../../shared/api/problem';
import { useTexts } from '../../../shared/i18n/useTexts';
import { ProblemBar } from '../../../shared/ui/ProblemBar';

/** What the service refuses and the owner can mend. */
const refusals = [
  'upload_unreadable',
  'no_files',
  'file_name_invalid',
  'file_name_twice',
  'note_too_long',
  'too_many_files',
  'file_too_large',
  'upload_too_large',
  'body_too_large',
  'ladder_id_invalid',
  'ladder_unreadable',
  'version_conflict',
  'owner_required',
] as const;

const useStyles = makeStyles({ bar: { marginTop: tokens.spacingVerticalL, maxWidth: '720px' } });

export function UploadProblem({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const styles = useStyles();
  const { t } = useTexts('publishing');
  const refusal = refusals.find((code) => code === asProblem(error).code);
  if (!refusal) return <ProblemBar error={error} onRetry={onRetry} />;
  return (
    <MessageBar intent="error" layout="multiline" role="alert" className={styles.bar}>
      <MessageBarBody>{t(`problems.${refusal}`)}</MessageBarBody>
    </MessageBar>
  );
}
