import { Button, makeStyles, tokens, typographyStyles, useAnnounce } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useMutation } from '@tanstack/react-query';
import { api, dataOf } from '../../shared/api/client';
import { saveFile } from '../../shared/download';
import { useTexts } from '../../shared/i18n/useTexts';
import { ProblemBar } from '../../shared/ui/ProblemBar';

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: `0 0 ${tokens.spacingVerticalM}`, maxWidth: '62ch' },
});

/** All of it as one file. */
export function Export() {
  const styles = useStyles();
  const { t } = useTexts('privacy');
  const { announce } = useAnnounce();
  const { mutate, error, isPending } = useMutation({
    mutationFn: async () => {
      const content = await dataOf(
        api.GET('/api/privacy/{person}/export', { params: { path: { person: 'me' } }, parseAs: 'blob' }),
      );
      saveFile(content, 'ladder-personal-data.json');
      announce(t('export.done'));
    },
  });
  const run = () => {
    mutate();
  };
  return (
    <>
      <p className={styles.text}>{t('export.text')}</p>
      <Button icon={<ArrowDownloadRegular />} disabledFocusable={isPending} onClick={run}>
        {isPending ? t('export.running') : t('export.button')}
      </Button>
      {error && <ProblemBar error={error} onRetry={run} />}
    </>
  );
}
