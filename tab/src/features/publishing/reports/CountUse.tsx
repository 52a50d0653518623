import {
  Button,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
  useAnnounce,
} from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, dataOf } from '../../../shared/api/client';
import { asProblem } from '../../../shared/api/problem';
import { publishingQueries } from '../../../shared/api/queries/publishing';
import { idempotencyKey } from '../../../shared/api/writes';
import { useTexts } from '../../../shared/i18n/useTexts';
import { ProblemBar } from '../../../shared/ui/ProblemBar';

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalM },
  bar: { marginTop: tokens.spacingVerticalM, maxWidth: '720px' },
});

const refusals = ['period_invalid', 'period_not_over', 'already_published', 'groups_too_small'] as const;

/** Asks for a period and counts the use of the ladder in it. */
export function CountUse({ ladder }: { ladder: string }) {
  const styles = useStyles();
  const { t } = useTexts('publishing');
  const { announce } = useAnnounce();
  const client = useQueryClient();
  const [start, setStart] = useState('');
  const [end, setEnd] = useState('');
  const count = useMutation({
    mutationFn: (headers: Record<string, string>) =>
      dataOf(
        api.POST('/api/ladders/{ladder}/reports', { params: { path: { ladder } }, headers, body: { start, end } }),
      ),
    onSuccess: async () => {
      announce(t('reports.done'));
      await client.invalidateQueries({ queryKey: publishingQueries.reports(ladder).queryKey });
    },
  });
  const refusal = count.error && refusals.find((code) => code === asProblem(count.error).code);

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (start !== '' && end !== '') count.mutate(idempotencyKey());
      }}
    >
      <div className={styles.form}>
        <Field label={t('reports.start')}>
          <Input
            type="date"
            value={start}
            onChange={(_, { value }) => {
              setStart(value);
            }}
          />
        </Field>
        <Field label={t('reports.end')}>
          <Input
            type="date"
            value={end}
            onChange={(_, { value }) => {
              setEnd(value);
            }}
          />
        </Field>
        <Button type="submit" disabledFocusable={count.isPending || start === '' || end === ''}>
          {t('reports.count')}
        </Button>
      </div>
      {refusal && (
        <MessageBar intent="warning" layout="multiline" role="alert" className={styles.bar}>
          <MessageBarBody>{t(`reports.problems.${refusal}`)}</MessageBarBody>
        </MessageBar>
      )}
      {count.error && !refusal && (
        <ProblemBar
          error={count.error}
          onRetry={() => {
            count.mutate(idempotencyKey());
          }}
        />
      )}
    </form>
  );
}
