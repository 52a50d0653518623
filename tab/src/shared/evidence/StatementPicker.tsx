import { Checkbox, makeStyles, SearchBox, Select, tokens, typographyStyles } from '@fluentui/react-components';
import { useDeferredValue, useState } from 'react';
import type { StatementReference } from '../api/types';
import { groupedBy } from '../groupedBy';
import { useTexts } from '../i18n/useTexts';
import { findStatements, type LadderStatement } from '../ladder/statements';
import { breakpoints } from '../ui/breakpoints';
import { clampedTo } from '../ui/text/clamp';

interface StatementPickerProps {
  all: readonly LadderStatement[];
  chosen: readonly StatementReference[];
  /** The level to show first; null for all. */
  startLevel: string | null;
  onChange: (chosen: readonly StatementReference[]) => void;
}

/** More than these nobody reads through: the search is there to make them fewer. */
const mostShown = 60;

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  filters: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
    [breakpoints.pairs]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 220px)' },
  },
  search: { minWidth: 0, maxWidth: 'none', width: '100%' },
  list: { maxHeight: '260px', overflowY: 'auto', overscrollBehavior: 'contain' },
  capability: {
    ...typographyStyles.caption1Strong,
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} 0`,
  },
  option: { display: 'flex' },
  words: { ...clampedTo(3), textAlign: 'start' },
  place: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, display: 'block' },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: tokens.spacingHorizontalS },
});

export function StatementPicker({ all, chosen, startLevel, onChange }: StatementPickerProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const [typed, setTyped] = useState('');
  const [level, setLevel] = useState(startLevel ?? '');
  const searched = useDeferredValue(typed);
  const levels = groupedBy(all, (statement) => statement.level).filter(({ key }) => key !== '');
  const found = findStatements(
    level === '' ? all : all.filter((statement) => statement.level === level || statement.level === ''),
    searched,
  );
  const shown = found.slice(0, mostShown);
  const isChosen = (id: string) => chosen.some(({ statement }) => statement === id);

  return (
    <div className={styles.root}>
      <div className={styles.filters}>
        <SearchBox
          className={styles.search}
          size="small"
          aria-label={t('evidence.findStatement')}
          placeholder={t('evidence.findStatement')}
          value={typed}
          onChange={(_, { value }) => {
            setTyped(value);
          }}
        />
        <Select
          size="small"
          aria-label={t('search.level')}
          value={level}
          onChange={(_, { value }) => {
            setLevel(value);
          }}
        >
          <option value="">{t('evidence.allLevels')}</option>
          {levels.map(({ key, items: [first] }) => (
            <option key={key} value={key}>
              {first?.levelName}
            </option>
          ))}
        </Select>
      </div>
      {/* A list that scrolls has to be reached by the keyboard; its boxes can. */}
      <div className={styles.list} role="group" aria-label={t('evidence.speaksFor')}>
        {groupedBy(shown, ({ capability }) => capability).map(({ key: capability, items }) => (
          <div key={capability}>
            <p className={styles.capability}>
              <bdi>{capability ?? t('compare.everywhere')}</bdi>
            </p>
            {items.map((statement) => (
              <Checkbox
                key={statement.id}
                className={styles.option}
                checked={isChosen(statement.id)}
                label={
                  <>
                    {(level === '' || statement.point !== null) && (
                      <bdi className={styles.place}>
                        {[statement.level, statement.point].filter(Boolean).join(' · ')}
                      </bdi>
                    )}
                    <span dir="auto" className={styles.words}>
                      {statement.title !== null && <strong>{statement.title}. </strong>}
                      {statement.text}
                    </span>
                  </>
                }
                onChange={(_, { checked }) => {
                  const others = chosen.filter((one) => one.statement !== statement.id);
                  const { ladder, version, id } = statement;
                  onChange(checked === true ? [...others, { ladder, version, statement: id }] : others);
                }}
              />
            ))}
          </div>
        ))}
        <p className={styles.note} role="status">
          {found.length === 0 && t('evidence.noStatement')}
          {found.length > mostShown && t('evidence.moreStatements', { count: found.length - mostShown })}
        </p>
      </div>
    </div>
  );
}
