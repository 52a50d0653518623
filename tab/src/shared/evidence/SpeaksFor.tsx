import { Button, Label, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { AddRegular, ChevronUpRegular, DismissRegular } from '@fluentui/react-icons';
import { useId, useRef, useState } from 'react';
import type { StatementReference } from '../api/types';
import { useTexts } from '../i18n/useTexts';
import { useStatements } from '../ladder/useStatements';
import { usePerson } from '../people/PersonContext';
import { clampedTo } from '../ui/text/clamp';
import { StatementPicker } from './StatementPicker';
import { useStatementPlace } from './useStatementPlace';

interface SpeaksForProps {
  chosen: readonly StatementReference[];
  hasTooMany: boolean;
  onChange: (chosen: readonly StatementReference[]) => void;
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXS },
  statement: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'start',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  place: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, display: 'block' },
  words: { ...typographyStyles.body1, ...clampedTo(2) },
  label: { display: 'block', marginBottom: tokens.spacingVerticalXS },
  mistake: { ...typographyStyles.caption1, color: tokens.colorStatusDangerForeground1, margin: 0 },
  more: { justifySelf: 'start', marginTop: tokens.spacingVerticalS },
});

/** The statements that a piece of evidence shows, with the way to more of them. */
export function SpeaksFor({ chosen, hasTooMany, onChange }: SpeaksForProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const { level } = usePerson();
  const ladder = chosen[0]?.ladder ?? level?.ladder ?? null;
  const { all, byId } = useStatements(ladder, ...chosen.map((reference) => reference.ladder));
  const [isOpen, setIsOpen] = useState(false);
  const picker = useId();
  const group = useRef<HTMLDivElement>(null);
  const placeOf = useStatementPlace();
  const offered = all.filter((statement) => statement.ladder === ladder);
  const start = byId.get(chosen[0]?.statement ?? '')?.level ?? level?.level ?? null;

  return (
    <div ref={group} role="group" aria-labelledby={`${picker}label`}>
      <Label id={`${picker}label`} className={styles.label}>
        {t('evidence.speaksFor')}
      </Label>
      <ul className={styles.list}>
        {chosen.map((reference) => {
          const statement = byId.get(reference.statement);
          return (
            <li key={reference.statement} className={styles.statement}>
              <span>
                <bdi className={styles.place}>{placeOf(statement)}</bdi>
                <span dir="auto" className={styles.words}>
                  {statement?.text ?? t('evidence.earlierWords')}
                </span>
              </span>
              <Button
                size="small"
                appearance="subtle"
                icon={<DismissRegular />}
                aria-label={t('evidence.remove', { statement: statement?.text.slice(0, 80) ?? '' })}
                onClick={() => {
                  onChange(chosen.filter(({ statement: id }) => id !== reference.statement));
                  group.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
                }}
              />
            </li>
          );
        })}
      </ul>
      <Button
        size="small"
        className={styles.more}
        icon={isOpen ? <ChevronUpRegular /> : <AddRegular />}
        aria-expanded={isOpen}
        aria-controls={picker}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {t(isOpen ? 'evidence.closePicker' : 'evidence.choose')}
      </Button>
      <div id={picker} hidden={!isOpen}>
        {isOpen && <StatementPicker all={offered} chosen={chosen} startLevel={start} onChange={onChange} />}
      </div>
      {hasTooMany && (
        <p role="alert" className={styles.mistake}>
          {t('evidence.mistakes.tooMany')}
        </p>
      )}
    </div>
  );
}
