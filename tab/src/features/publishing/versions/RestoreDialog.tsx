import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  MessageBar,
  MessageBarBody,
  Spinner,
  useAnnounce,
} from '@fluentui/react-components';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '../../../shared/api/client';
import { asProblem } from '../../../shared/api/problem';
import { publishingQueries } from '../../../shared/api/queries/publishing';
import { ifMatch } from '../../../shared/api/writes';
import { useTexts } from '../../../shared/i18n/useTexts';
import { useChangeList } from '../../../shared/ladder/useChangeList';
import { ProblemBar } from '../../../shared/ui/ProblemBar';
import { useReturnFocus } from '../../../shared/ui/useReturnFocus';
import { forgetLadder } from '../forgetLadder';

interface RestoreDialogProps {
  ladder: string;
  version: number;
  /** What the owner saw as the newest. */
  current: number;
  onClose: () => void;
}

/** Says what restoring changes before it is done. */
export function RestoreDialog({ ladder, version, current, onClose }: RestoreDialogProps) {
  const { t } = useTexts('publishing');
  useReturnFocus();
  const { announce } = useAnnounce();
  const changeList = useChangeList();
  const client = useQueryClient();
  const comparison = useQuery(publishingQueries.comparison(ladder, current, version));
  const restore = useMutation({
    mutationFn: (seen: number) =>
      dataOf(
        api.POST('/api/ladders/{ladder}/versions/{number}/restore', {
          params: { path: { ladder, number: version } },
          headers: ifMatch(seen),
          body: { note: null },
        }),
      ),
    onSuccess: async ({ number }) => {
      announce(t('restore.done', { number, from: version }), { polite: true });
      await forgetLadder(client, ladder);
      onClose();
    },
    onError: async (error) => {
      // The newest version then comes with the list, and what would change is told against it.
      if (asProblem(error).code === 'version_conflict') await forgetLadder(client, ladder);
    },
  });
  const isConflict = restore.error !== null && asProblem(restore.error).code === 'version_conflict';

  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('restore.title', { number: version })}</DialogTitle>
          <DialogContent>
            {isConflict && (
              <MessageBar intent="warning" role="alert" layout="multiline">
                <MessageBarBody>{t('restore.conflict')}</MessageBarBody>
              </MessageBar>
            )}
            <p>{t('restore.explains', { next: current + 1 })}</p>
            {comparison.isPending ? (
              <Spinner size="tiny" label={t('restore.loading')} labelPosition="after" />
            ) : comparison.error ? (
              <ProblemBar error={comparison.error} onRetry={() => void comparison.refetch()} />
            ) : (
              <p>
                {comparison.data.hasChanges
                  ? t('restore.changes', { list: changeList(comparison.data.counts) })
                  : t('restore.nothing')}
              </p>
            )}
            {restore.error && !isConflict && (
              <ProblemBar
                error={restore.error}
                onRetry={() => {
                  restore.mutate(current);
                }}
              />
            )}
          </DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              disabledFocusable={restore.isPending}
              onClick={() => {
                restore.mutate(current);
              }}
            >
              {t('restore.confirm')}
            </Button>
            <Button onClick={onClose}>{t('restore.cancel')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
