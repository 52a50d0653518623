import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { asProblem } from '../../../shared/api/problem';
import { useTexts } from '../../../shared/i18n/useTexts';
import { Disclosure } from '../../../shared/ui/Disclosure';
import { Between } from '../versions/Between';
import { UploadProblem } from './UploadProblem';
import { limits } from './chosen';
import type { Previewed, Upload } from './useUpload';

interface PublishFormProps {
  upload: Upload;
  previewed: Previewed;
}

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    justifyItems: 'start',
    paddingTop: tokens.spacingVerticalL,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  note: { width: '100%', maxWidth: '560px' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  conflict: { display: 'grid', gap: tokens.spacingVerticalS },
});

/** Publishes what the preview shows, after the version that it was compared with and after no other. */
export function PublishForm({ upload, previewed }: PublishFormProps) {
  const styles = useStyles();
  const { t } = useTexts('publishing');
  const [note, setNote] = useState('');
  const { publish, conflict, isStale } = upload;
  const { preview } = previewed;
  const isConflict = publish.error !== null && asProblem(publish.error).code === 'version_conflict';
  const canPublish = preview.canBePublished && !preview.sameAsCurrent && !isStale && !publish.isPending;
  const send = () => {
    if (canPublish) publish.mutate({ of: previewed, note });
  };

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {conflict && (
        <div className={styles.conflict}>
          <MessageBar intent="warning" layout="multiline" role="alert">
            <MessageBarBody>
              {t('publish.conflict', { number: conflict.current })} {t('publish.conflictHint')}
            </MessageBarBody>
          </MessageBar>
          {conflict.seen !== null && (
            <Disclosure label={t('publish.theirs')}>
              <Between ladder={preview.ladder} from={conflict.seen} to={conflict.current} />
            </Disclosure>
          )}
        </div>
      )}
      <Field className={styles.note} label={t('publish.note')} hint={t('publish.noteHint')}>
        <Textarea
          dir="auto"
          resize="vertical"
          maxLength={limits.noteLength}
          value={note}
          onChange={(_, { value }) => {
            setNote(value);
          }}
        />
      </Field>
      <div className={styles.row}>
        <Button type="submit" appearance="primary" disabledFocusable={!canPublish}>
          {t('publish.button', { number: (preview.current ?? 0) + 1 })}
        </Button>
        {publish.isPending && <Spinner size="tiny" label={t('publish.publishing')} labelPosition="after" />}
        {isStale && <span role="status">{t('upload.stale')}</span>}
      </div>
      {publish.error && !(isConflict && conflict) && <UploadProblem error={publish.error} onRetry={send} />}
    </form>
  );
}
