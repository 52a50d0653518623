import { Button, makeStyles, Spinner, tokens, typographyStyles } from '@fluentui/react-components';
import { useTexts } from '../../../shared/i18n/useTexts';
import { UploadProblem } from '../upload/UploadProblem';
import { issueOf, issueOfAll } from '../upload/chosen';
import type { Upload } from '../upload/useUpload';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  hint: { ...typographyStyles.body1, color: tokens.colorNeutralForeground3 },
});

/** Has the service look at the files. Once it did, the button says that it looks again. */
export function PreviewStart({ upload: { files, changed, previewed, isStale, preview } }: { upload: Upload }) {
  const styles = useStyles();
  const { t } = useTexts('publishing');
  const isFit = issueOfAll(files) === null && files.every((file) => issueOf(file) === null && !changed.has(file.name));
  return (
    <div>
      <div className={styles.row}>
        <Button
          appearance={previewed && !isStale ? 'secondary' : 'primary'}
          disabledFocusable={!isFit || preview.isPending}
          onClick={() => {
            preview.mutate();
          }}
        >
          {previewed ? t('upload.previewAgain') : t('upload.preview')}
        </Button>
        {preview.isPending ? (
          <Spinner size="tiny" label={t('upload.previewing')} labelPosition="after" />
        ) : (
          <span className={styles.hint} role="status">
            {isStale ? t('upload.stale') : t('upload.previewHint')}
          </span>
        )}
      </div>
      {preview.error && (
        <UploadProblem
          error={preview.error}
          onRetry={() => {
            preview.mutate();
          }}
        />
      )}
    </div>
  );
}
