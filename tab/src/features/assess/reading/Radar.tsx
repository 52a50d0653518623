import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { lazy, useState } from 'react';
import { useTexts } from '../../../shared/i18n/useTexts';
import { usePointName } from '../../../shared/ladder/usePointName';
import { Late } from '../../../shared/ui/Late';
import { breakpoints } from '../../../shared/ui/breakpoints';
import { levelOf, useRound } from '../RoundContext';
import { SidesTable } from '../SidesTable';
import { ReadingSection } from './ReadingSection';
import type { Reading } from './agreement';
import { radarLevels, radarShape, type RadarRow } from './radar';

const RadarChart = lazy(() => import('./RadarChart'));

const useStyles = makeStyles({
  both: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalL,
    alignItems: 'center',
    [breakpoints.rail]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', columnGap: '32px' },
  },
  chart: { [breakpoints.pairs]: { minHeight: '320px' } },
});

/** Both sides capability by capability, of one level at a time: drawn where it can be, and told in a table. */
export function Radar({ reading }: { reading: Reading }) {
  const styles = useStyles();
  const { t } = useTexts('assess');
  const { terms } = useRound();
  const levels = radarLevels(reading);
  const [picked, pick] = useState<string | null>(null);
  const chosen = levels.find(({ level }) => level === picked) ?? levels[0];
  if (!chosen) return null;
  const shape = radarShape(chosen.rows);
  return (
    <ReadingSection title={t('radar.title')}>
      {levels.length > 1 && (
        <TabList
          aria-label={t('radar.levels')}
          selectedValue={chosen.level}
          onTabSelect={(_, { value }) => {
            if (typeof value === 'string') pick(value);
          }}
        >
          {levels.map(({ level }) => (
            <Tab key={level} value={level} aria-controls="at-a-glance">
              <bdi>{levelOf(terms, level)}</bdi>
            </Tab>
          ))}
        </TabList>
      )}
      <div id="at-a-glance" className={shape ? styles.both : undefined}>
        {shape && (
          <div className={styles.chart}>
            <Late>
              <RadarChart key={chosen.level} shape={shape} />
            </Late>
          </div>
        )}
        <RadarTable level={levelOf(terms, chosen.level)} rows={chosen.rows} />
      </div>
    </ReadingSection>
  );
}

function RadarTable({ level, rows }: { level: string; rows: readonly RadarRow[] }) {
  const { t } = useTexts('assess');
  const { sides } = useRound();
  const nameOf = usePointName();
  return (
    <SidesTable
      caption={t('radar.caption', { level })}
      of={t('radar.capability')}
      sides={sides}
      rows={rows.map(({ capability, self, manager }) => ({
        key: capability,
        of: <bdi>{capability}</bdi>,
        self: self && nameOf(self),
        manager: manager && nameOf(manager),
      }))}
    />
  );
}
