import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Dropdown,
  Field,
  Input,
  makeStyles,
  Option,
  tokens,
  useAnnounce,
} from '@fluentui/react-components';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, doneOf } from '../../shared/api/client';
import { asProblem } from '../../shared/api/problem';
import { peopleQueries } from '../../shared/api/queries/people';
import type { Ladder, TeamMember } from '../../shared/api/types';
import { idempotencyKey, ifMatch } from '../../shared/api/writes';
import { today } from '../../shared/i18n/useDates';
import { useTexts } from '../../shared/i18n/useTexts';
import { LevelPicker } from '../../shared/ui/LevelPicker';
import { ProblemBar } from '../../shared/ui/ProblemBar';
import { useReturnFocus } from '../../shared/ui/useReturnFocus';
import { TeamRefused } from './TeamRefused';

interface LevelDialogProps {
  member: TeamMember;
  name: string;
  ladders: readonly Ladder[];
  onClose: () => void;
}

const useStyles = makeStyles({
  fields: { display: 'grid', gap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
  narrow: { minWidth: 0, width: '100%' },
});

/** Says at which level a report is, and since when. */
export function LevelDialog({ member, name, ladders, onClose }: LevelDialogProps) {
  const styles = useStyles();
  useReturnFocus();
  const { t } = useTexts('team');
  const { announce } = useAnnounce();
  const client = useQueryClient();
  const held = useQuery({ ...peopleQueries.level(member.id), staleTime: 0 });
  const [ladderId, setLadderId] = useState(member.ladder ?? ladders[0]?.id ?? '');
  const [level, setLevel] = useState(member.level ?? '');
  const [since, setSince] = useState(() => today());
  const ladder = ladders.find((one) => one.id === ladderId);
  const seen = held.data?.history.length ?? 0;
  const set = useMutation({
    mutationFn: () =>
      doneOf(
        api.PUT('/api/people/{person}/level', {
          params: { path: { person: member.id } },
          headers: { ...ifMatch(seen === 0 ? null : seen), ...idempotencyKey() },
          body: { ladder: ladderId, level, since },
        }),
      ),
    onSuccess: async () => {
      await Promise.all([
        client.invalidateQueries({ queryKey: ['team'] }),
        client.invalidateQueries({ queryKey: ['heldLevel', member.id] }),
        client.invalidateQueries({ queryKey: ['profile', member.id] }),
        client.invalidateQueries({ queryKey: ['reports'] }),
      ]);
      announce(t('level.done', { name, level }));
      onClose();
    },
    onError: (error) => {
      if (asProblem(error).status === 412) void held.refetch();
    },
  });
  const canSet = level !== '' && since !== '' && held.data !== undefined && !held.isFetching && !set.isPending;

  return (
    <Dialog
      open
      onOpenChange={() => {
        onClose();
      }}
    >
      <DialogSurface>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (canSet) set.mutate();
          }}
        >
          <DialogBody>
            <DialogTitle>{t('level.title', { name })}</DialogTitle>
            <DialogContent className={styles.fields}>
              {held.error && <ProblemBar error={held.error} onRetry={() => void held.refetch()} />}
              {ladders.length > 1 && (
                <Field label={t('level.ladder')}>
                  <Dropdown
                    className={styles.narrow}
                    value={ladder?.title ?? ladderId}
                    selectedOptions={[ladderId]}
                    onOptionSelect={(_, { optionValue }) => {
                      if (optionValue === undefined || optionValue === ladderId) return;
                      setLadderId(optionValue);
                      setLevel('');
                    }}
                  >
                    {ladders.map((one) => (
                      <Option key={one.id} value={one.id} text={one.title ?? one.id}>
                        <bdi>{one.title ?? one.id}</bdi>
                      </Option>
                    ))}
                  </Dropdown>
                </Field>
              )}
              <LevelPicker label={t('level.term')} ladder={ladder} value={level} onPick={setLevel} />
              <Field label={t('level.since')}>
                <Input
                  type="date"
                  required
                  value={since}
                  onChange={(_, { value }) => {
                    setSince(value);
                  }}
                />
              </Field>
              <TeamRefused error={set.error} />
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{t('cancel')}</Button>
              <Button type="submit" appearance="primary" disabledFocusable={!canSet}>
                {t('level.set')}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
