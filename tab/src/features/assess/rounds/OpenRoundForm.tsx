import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  DialogTrigger,
  Field,
  Input,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api, dataOf } from '../../../shared/api/client';
import { ladderQueries } from '../../../shared/api/queries/ladders';
import type { RoundSummary } from '../../../shared/api/types';
import { writeOnce } from '../../../shared/api/writes';
import { today } from '../../../shared/i18n/useDates';
import { useTexts } from '../../../shared/i18n/useTexts';
import { levelAfter } from '../../../shared/ladder/levels';
import { usePerson } from '../../../shared/people/PersonContext';
import { personPaths } from '../../../shared/people/paths';
import { LevelPicker } from '../../../shared/ui/LevelPicker';
import { ProblemBar } from '../../../shared/ui/ProblemBar';
import { RefusalBar } from '../RefusalBar';
import { useSides } from '../people';
import { nextPeriod } from './period';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalL },
  pair: {
    display: 'grid',
    gap: tokens.spacingVerticalL,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(180px, 100%), 1fr))',
  },
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
  input: { minWidth: 0, width: '100%' },
});

export function OpenRoundForm({ rounds }: { rounds: readonly RoundSummary[] }) {
  const styles = useStyles();
  const { t } = useTexts('assess');
  const person = usePerson();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { other } = useSides(null, person.isMe ? 'self' : 'manager');
  const ladders = useQuery(ladderQueries.ladders());
  const ladder = ladders.data?.find(({ id }) => id === person.level?.ladder) ?? ladders.data?.[0];
  const [period, setPeriod] = useState(() =>
    nextPeriod(
      today(),
      rounds.map(({ terms }) => terms),
    ),
  );
  const [once] = useState(writeOnce);
  const [picked, pick] = useState<{ current?: string; target?: string }>({});
  const current = picked.current ?? person.level?.level ?? '';
  const target = picked.target ?? (ladder && levelAfter(ladder, current)?.code) ?? current;
  const isComplete = ladder !== undefined && target !== '' && period.start !== '' && period.end >= period.start;

  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => {
      const params = { path: { person: person.id } };
      const body = {
        ladder: ladder?.id ?? '',
        ...period,
        targetLevel: target,
        currentLevel: current === '' ? null : current,
      };
      return await once([person.id, body], (headers) =>
        dataOf(api.POST('/api/people/{person}/rounds', { params, headers, body })),
      );
    },
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: ['growth', person.id] });
      await navigate(personPaths.assessment(person.id, id));
    },
  });
  const open = () => {
    if (isComplete && !isPending) mutate();
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        open();
      }}
    >
      <DialogBody>
        <DialogTitle>{t('open.title')}</DialogTitle>
        <DialogContent className={styles.form}>
          <p className={styles.lead}>{t('open.lead', { name: other })}</p>
          <div className={styles.pair}>
            <Field label={t('open.start')}>
              <Input
                type="date"
                className={styles.input}
                value={period.start}
                onChange={(_, { value }) => {
                  setPeriod({ ...period, start: value });
                }}
              />
            </Field>
            <Field
              label={t('open.end')}
              {...(period.end < period.start && { validationMessage: t('refusals.periodInvalid') })}
            >
              <Input
                type="date"
                className={styles.input}
                value={period.end}
                onChange={(_, { value }) => {
                  setPeriod({ ...period, end: value });
                }}
              />
            </Field>
          </div>
          {ladders.isLoadingError && <ProblemBar error={ladders.error} onRetry={() => void ladders.refetch()} />}
          <div className={styles.pair}>
            <LevelPicker
              label={t('open.current')}
              ladder={ladder}
              value={current}
              onPick={(code) => {
                pick({ current: code });
              }}
            />
            <LevelPicker
              label={t('open.target')}
              ladder={ladder}
              value={target}
              onPick={(code) => {
                pick({ current, target: code });
              }}
            />
          </div>
          {error && <RefusalBar error={error} onRetry={open} />}
        </DialogContent>
        <DialogActions fluid>
          <DialogTrigger disableButtonEnhancement>
            <Button>{t('cancel')}</Button>
          </DialogTrigger>
          <Button type="submit" appearance="primary" disabledFocusable={!isComplete || isPending}>
            {t('open.confirm')}
          </Button>
        </DialogActions>
      </DialogBody>
    </form>
  );
}
