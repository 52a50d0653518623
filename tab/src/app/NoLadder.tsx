import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '../shared/api/client';
import { ladderQueries } from '../shared/api/queries/ladders';
import { useTexts } from '../shared/i18n/useTexts';
import { Empty } from '../shared/ui/Empty';
import { ProblemBar } from '../shared/ui/ProblemBar';

const useStyles = makeStyles({
  action: { marginTop: tokens.spacingVerticalL },
});

/** What there is before the first ladder: one click away from the sample. */
export default function NoLadder() {
  const styles = useStyles();
  const { t } = useTexts();
  const client = useQueryClient();
  const { mutate, error, isPending } = useMutation({
    mutationFn: () => dataOf(api.POST('/api/ladders/sample')),
    onSuccess: () => client.invalidateQueries({ queryKey: ladderQueries.ladders().queryKey }),
  });

  return (
    <Empty title={t('home.empty')}>
      {t('home.emptyHint')}
      <div className={styles.action}>
        <Button
          appearance="primary"
          disabledFocusable={isPending}
          onClick={() => {
            mutate();
          }}
        >
          {t('home.publishSample')}
        </Button>
      </div>
      {error && (
        <ProblemBar
          error={error}
          onRetry={() => {
            mutate();
          }}
        />
      )}
    </Empty>
  );
}
