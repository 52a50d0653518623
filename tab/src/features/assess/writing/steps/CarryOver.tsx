import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
  useAnnounce,
} from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { growthQueries } from '../../../../shared/api/queries/growth';
import { useDates } from '../../../../shared/i18n/useDates';
import { useTexts } from '../../../../shared/i18n/useTexts';
import { usePerson } from '../../../../shared/people/PersonContext';
import { RefusalBar } from '../../RefusalBar';
import { useRound } from '../../RoundContext';
import { useRoundWrites } from '../../roundWrites';
import { useDraft, useKeeper } from '../drafts/DraftContext';

const useStyles = makeStyles({
  offer: { marginTop: tokens.spacingVerticalM, maxWidth: '860px' },
});

/** Offers what the author said in her last round of the same ladder, for as long as she has said little here. */
export function CarryOver() {
  const styles = useStyles();
  const { t } = useTexts('assess');
  const { announce } = useAnnounce();
  const dates = useDates();
  const person = usePerson();
  const keeper = useKeeper();
  const { terms } = useRound();
  const { carryOver } = useRoundWrites(person.id, terms.id);
  const { data: rounds } = useQuery(growthQueries.rounds(person.id));
  const isEmpty = useDraft(({ draft }) => draft.size === 0);
  const [wasEmpty] = useState(isEmpty);
  const [isDone, setDone] = useState(false);
  const earlier = rounds?.find(
    (round) =>
      round.terms.ladder === terms.ladder &&
      round.terms.end < terms.end &&
      round.terms.id !== terms.id &&
      (round.revision ?? 0) > 0,
  );
  if (!earlier || !wasEmpty || isDone) return null;

  const period = dates.period(earlier.terms);
  const carry = async () => {
    if (!(await keeper.flush())) return;
    const { revision } = keeper.getState();
    keeper.expect(revision + 1);
    carryOver.mutate(
      { from: earlier.terms.id, revision },
      {
        onSuccess: ({ carried }) => {
          setDone(true);
          announce(t('carry.done', { count: carried }));
        },
      },
    );
  };
  return (
    <div className={styles.offer}>
      <MessageBar layout="multiline" icon={null}>
        <MessageBarBody>{t('carry.offer', { period })}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" disabledFocusable={carryOver.isPending} onClick={() => void carry()}>
            {t('carry.button')}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              setDone(true);
            }}
          >
            {t('carry.no')}
          </Button>
        </MessageBarActions>
      </MessageBar>
      {carryOver.error && <RefusalBar error={carryOver.error} onRetry={() => void carry()} />}
    </div>
  );
}
