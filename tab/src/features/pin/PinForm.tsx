import { Field, makeStyles, Radio, RadioGroup, Text, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Ladder } from '../../shared/api/types';
import { useTexts } from '../../shared/i18n/useTexts';
import { findLevel, levelName } from '../../shared/ladder/levels';
import { LevelPicker } from '../../shared/ui/LevelPicker';
import { PageHeading } from '../../shared/ui/PageHeading';
import { breakpoints } from '../../shared/ui/breakpoints';
import { LadderPicker } from './LadderPicker';
import { SeriesPicker } from './SeriesPicker';
import { choiceAt, fitted, isComplete, isOffered, kinds, pathOf, type Choice } from './pin';
import type { PinHost } from './pinHost';

interface PinFormProps {
  host: PinHost;
  ladders: readonly Ladder[];
  isInMeeting: boolean;
}

const useStyles = makeStyles({
  // A dialog of Teams has little height.
  heading: { ...typographyStyles.title3, [breakpoints.pairs]: { ...typographyStyles.title3 } },
  lead: { color: tokens.colorNeutralForeground2, margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXL}` },
  fields: { display: 'grid', gap: tokens.spacingVerticalL },
  levels: {
    display: 'grid',
    gap: tokens.spacingVerticalL,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))',
  },
});

export function PinForm({ host, ladders, isInMeeting }: PinFormProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const [chosen, choose] = useState<Partial<Choice>>(() => choiceAt(host.pinned ?? '') ?? {});
  const ladder = ladders.find(({ id }) => id === chosen.ladder) ?? ladders[0];
  const choice = ladder && fitted(chosen, ladder);
  const names = {
    comparison: t('compare.title', { from: choice?.from ?? '', to: choice?.to ?? '' }),
    oneOnOne: t('pin.agenda'),
  };
  const name = ladder && choice ? nameOf(choice, ladder, names) : '';
  const path = choice && isComplete(choice, isInMeeting) ? pathOf(choice) : null;

  useEffect(() => {
    host.offer(path === null ? null : { path, name });
  }, [host, path, name]);

  if (!choice) return null;
  const set = (change: Partial<Choice>) => {
    choose({ ...choice, ...change });
  };
  return (
    <>
      <PageHeading title={t('pin.title')} className={styles.heading}>
        {t('pin.title')}
      </PageHeading>
      <p className={styles.lead}>{choice.kind === 'oneOnOne' ? t('pin.leadOneOnOne') : t('pin.lead')}</p>
      <div className={styles.fields}>
        {ladders.length > 1 && choice.kind !== 'oneOnOne' && (
          <LadderPicker
            ladders={ladders}
            chosen={ladder}
            onPick={(id) => {
              set({ ladder: id });
            }}
          />
        )}
        <Field label={t('pin.show')}>
          <RadioGroup
            value={choice.kind}
            onChange={(_, { value }) => {
              set({ kind: kinds.find((kind) => kind === value) ?? 'ladder' });
            }}
          >
            {kinds.map((kind) => (
              <Radio key={kind} value={kind} label={t(`pin.kinds.${kind}`)} disabled={!isOffered(kind, ladder)} />
            ))}
          </RadioGroup>
        </Field>
        {choice.kind === 'oneOnOne' && !isInMeeting && (
          <SeriesPicker
            chosen={choice.series}
            onPick={(series) => {
              set({ series });
            }}
          />
        )}
        {(choice.kind === 'level' || choice.kind === 'comparison') && (
          <div className={styles.levels}>
            <LevelPicker
              label={choice.kind === 'level' ? t('pin.level') : t('compare.from')}
              ladder={ladder}
              value={choice.from}
              onPick={(from) => {
                set({ from });
              }}
            />
            {choice.kind === 'comparison' && (
              <LevelPicker
                label={t('compare.to')}
                ladder={ladder}
                value={choice.to}
                onPick={(to) => {
                  set({ to });
                }}
              />
            )}
          </div>
        )}
        <Text role="status">
          {path !== null && t('pin.name', { name })}
          {path === null && choice.kind === 'comparison' && `${t('compare.same')} ${t('compare.sameHint')}`}
        </Text>
      </div>
    </>
  );
}

function nameOf({ kind, from }: Choice, ladder: Ladder, names: Record<'comparison' | 'oneOnOne', string>): string {
  if (kind === 'comparison' || kind === 'oneOnOne') return names[kind];
  const level = kind === 'level' ? findLevel(ladder, from) : undefined;
  return level ? levelName(level) : (ladder.title ?? ladder.id);
}
