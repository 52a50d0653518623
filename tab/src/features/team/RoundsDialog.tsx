import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
  useAnnounce,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Ladder, TeamMember } from '../../shared/api/types';
import { today } from '../../shared/i18n/useDates';
import { useTexts } from '../../shared/i18n/useTexts';
import { halfYearOf, isPeriod } from '../../shared/period';
import { useReturnFocus } from '../../shared/ui/useReturnFocus';
import { CandidateList } from './CandidateList';
import { candidatesOf, type Towards } from './targets';
import { useStartRounds } from './useStartRounds';

interface RoundsDialogProps {
  members: readonly TeamMember[];
  ladders: readonly Ladder[];
  onClose: () => void;
}

const useStyles = makeStyles({
  content: { display: 'grid', gap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
  period: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  begin: { whiteSpace: 'nowrap' },
  day: { minWidth: 0, flex: '1 1 140px' },
});

/** Starts rounds for several reports at once, and tells of each whether it did. */
export function RoundsDialog({ members, ladders, onClose }: RoundsDialogProps) {
  const styles = useStyles();
  useReturnFocus();
  const { t } = useTexts('team');
  const { announce } = useAnnounce();
  const [period, setPeriod] = useState(() => halfYearOf(today()));
  const [towards, setTowards] = useState<Towards>('next');
  const candidates = candidatesOf(members, ladders, towards);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(candidates.filter(({ round, isRunning }) => round && !isRunning).map(({ member }) => member.id)),
  );
  const { outcomes, isBusy, start } = useStartRounds();
  const picked = candidates.filter(({ member, round }) => round !== null && chosen.has(member.id));
  const left = picked.filter(({ member }) => outcomes.get(member.id) !== 'started');
  const isDone = picked.length > 0 && left.length === 0;
  const hasBegun = outcomes.size > 0;

  const begin = async () => {
    await start(picked, period);
    announce(t('started'));
  };

  return (
    <Dialog
      open
      onOpenChange={() => {
        onClose();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('startTitle')}</DialogTitle>
          <DialogContent className={styles.content}>
            <div className={styles.period}>
              {(['start', 'end'] as const).map((edge) => (
                <Field key={edge} label={t(`period.${edge}`)} className={styles.day}>
                  <Input
                    type="date"
                    disabled={hasBegun}
                    value={period[edge]}
                    onChange={(_, { value }) => {
                      setPeriod({ ...period, [edge]: value });
                    }}
                  />
                </Field>
              ))}
            </div>
            <Field label={t('towards.label')} {...(!isPeriod(period) && { validationMessage: t('refused.period') })}>
              <RadioGroup
                disabled={hasBegun}
                value={towards}
                onChange={(_, { value }) => {
                  setTowards(value === 'own' ? 'own' : 'next');
                }}
              >
                <Radio value="next" label={t('towards.next')} />
                <Radio value="own" label={t('towards.own')} />
              </RadioGroup>
            </Field>
            <CandidateList
              candidates={candidates}
              chosen={chosen}
              outcomes={outcomes}
              onChange={(id, isChosen) => {
                const next = new Set(chosen);
                if (isChosen) next.add(id);
                else next.delete(id);
                setChosen(next);
              }}
            />
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{t(hasBegun ? 'close' : 'cancel')}</Button>
            {!isDone && (
              <Button
                appearance="primary"
                className={styles.begin}
                disabledFocusable={isBusy || picked.length === 0 || !isPeriod(period)}
                onClick={() => {
                  if (!isBusy && picked.length > 0 && isPeriod(period)) void begin();
                }}
              >
                {hasBegun
                  ? t('again', { count: left.length })
                  : picked.length === 0
                    ? t('start')
                    : t('startCount', { count: picked.length })}
              </Button>
            )}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
