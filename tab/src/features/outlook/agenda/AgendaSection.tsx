import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { SeriesAgenda } from '../../../shared/api/types';
import { basePath } from '../../../shared/basePath';
import { useTexts } from '../../../shared/i18n/useTexts';
import { personPaths } from '../../../shared/people/paths';
import { PaneSection } from '../PaneSection';
import { AgendaPreview } from './AgendaPreview';

interface AgendaSectionProps {
  series: string;
  /** Null for a series that is off. */
  agenda: SeriesAgenda | null;
  person: string;
}

const useStyles = makeStyles({
  text: { color: tokens.colorNeutralForeground2, marginBlock: tokens.spacingVerticalXS },
  state: { fontWeight: tokens.fontWeightSemibold },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalM,
  },
});

/** Prompts that Ladder puts into the invite of the series by itself: whether they are on, and what became of it. */
export function AgendaSection({ series, agenda, person }: AgendaSectionProps) {
  const styles = useStyles();
  const { t } = useTexts('outlook');
  const client = useQueryClient();
  const [wanted, want] = useState<boolean | null>(null);
  const button = useRef<HTMLElement | null>(null);
  const isBack = useRef(false);
  // Whoever leaves the preview goes on where she opened it.
  useEffect(() => {
    if (wanted === null && isBack.current) button.current?.focus();
    isBack.current = wanted !== null;
  }, [wanted]);
  const isOn = agenda?.isOn ?? false;
  const base = basePath();

  return (
    <PaneSection title={t('agenda.title')}>
      <p className={styles.text} role="status">
        <span className={styles.state}>{t(isOn ? 'agenda.on' : 'agenda.off')}</span>{' '}
        {agenda ? agenda.text : t('agenda.about')}
      </p>
      {wanted === null ? (
        <div className={styles.actions}>
          <Button
            ref={(element: HTMLElement | null) => {
              button.current = element;
            }}
            onClick={() => {
              want(!isOn);
            }}
          >
            {t(isOn ? 'agenda.turnOff' : 'agenda.turnOn')}
          </Button>
          {isOn && (
            <Link href={base + personPaths.meeting(person, series)} target="_blank" rel="noopener">
              {t('agenda.open')}
            </Link>
          )}
        </div>
      ) : (
        <AgendaPreview
          series={series}
          isOn={wanted}
          isEdited={agenda?.outcome === 'editedByPerson'}
          onDone={async (isChanged) => {
            if (isChanged) await client.invalidateQueries({ queryKey: ['calendar', 'opened'] });
            want(null);
          }}
        />
      )}
    </PaneSection>
  );
}
