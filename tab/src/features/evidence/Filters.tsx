import { Button, Dropdown, makeStyles, Option, tokens, typographyStyles } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useStatementPlace } from '../../shared/evidence/useStatementPlace';
import { useTexts } from '../../shared/i18n/useTexts';
import type { LadderStatement } from '../../shared/ladder/statements';
import { usePerson } from '../../shared/people/PersonContext';
import { clampedTo } from '../../shared/ui/text/clamp';
import { TogglePill } from './TogglePill';
import type { EvidenceFilters } from './evidenceFilters';

interface FiltersProps {
  filters: EvidenceFilters;
  capabilities: readonly string[];
  statement: LadderStatement | undefined;
  onFilter: (name: keyof EvidenceFilters, value: string | null) => void;
}

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalL,
  },
  capability: { minWidth: '160px', maxWidth: '100%' },
  statement: {
    flexBasis: '100%',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'start',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  place: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, display: 'block' },
  words: { ...typographyStyles.body1, ...clampedTo(2) },
});

export function Filters({ filters, capabilities, statement, onFilter }: FiltersProps) {
  const styles = useStyles();
  const { t } = useTexts('evidence');
  const { t: said } = useTexts();
  const { isMe } = usePerson();
  const placeOf = useStatementPlace();
  const any = t('anyCapability');

  return (
    <div role="group" aria-label={said('compare.filters')} className={styles.root}>
      {isMe &&
        (['mine', 'shared'] as const).map((who) => (
          <TogglePill
            key={who}
            label={t(`who.${who}`)}
            checked={filters.who === who}
            onToggle={() => {
              onFilter('who', filters.who === who ? null : who);
            }}
          />
        ))}
      <Dropdown
        size="small"
        className={styles.capability}
        aria-label={said('search.capability')}
        value={filters.capability ?? any}
        selectedOptions={[filters.capability ?? '']}
        onOptionSelect={(_, { optionValue }) => {
          onFilter('capability', optionValue ?? null);
        }}
      >
        <Option value="">{any}</Option>
        <>
          {capabilities.map((capability) => (
            <Option key={capability} value={capability} text={capability}>
              <bdi>{capability}</bdi>
            </Option>
          ))}
        </>
      </Dropdown>
      {filters.statement !== null && (
        <div className={styles.statement}>
          <span>
            <span className={styles.place}>
              {t('for')} <bdi>{placeOf(statement)}</bdi>
            </span>
            <span dir="auto" className={styles.words}>
              {statement?.text ?? said('evidence.earlierWords')}
            </span>
          </span>
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={t('anyStatement')}
            onClick={() => {
              onFilter('statement', null);
            }}
          />
        </div>
      )}
    </div>
  );
}
