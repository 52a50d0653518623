import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { memo } from 'react';
import type { Evidence } from '../../shared/api/types';
import { useTexts } from '../../shared/i18n/useTexts';
import type { LadderStatement } from '../../shared/ladder/statements';
import { personPaths } from '../../shared/people/paths';
import { breakpoints } from '../../shared/ui/breakpoints';
import { TextLink } from '../../shared/ui/navigation/TextLink';
import { clampedTo } from '../../shared/ui/text/clamp';
import { EvidenceActions } from './EvidenceActions';
import { EvidenceFacts } from './EvidenceFacts';
import { placesOf } from './evidenceFilters';

interface EvidenceRowProps {
  evidence: Evidence;
  person: string;
  isMe: boolean;
  manager: string | null;
  statements: ReadonlyMap<string, LadderStatement>;
  onChange: (evidence: Evidence) => void;
  onDelete: (evidence: Evidence) => void;
}

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalL,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 168px',
    columnGap: tokens.spacingHorizontalXL,
    [breakpoints.rail]: { gridTemplateColumns: 'minmax(0, 1fr) auto' },
    // What is cut at its edge would cut the rings of the focus, too.
    paddingInline: tokens.spacingHorizontalM,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
  },
  // Beside the words where there is room, and after them in any case.
  actions: { [breakpoints.rail]: { gridColumn: '2', gridRow: '1 / span 2' } },
  words: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS },
  title: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: 'anywhere' },
  text: {
    ...typographyStyles.body1,
    ...clampedTo(3),
    margin: 0,
    maxWidth: '80ch',
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
  },
  places: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  place: {
    paddingInline: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  none: { backgroundColor: 'transparent', paddingInline: 0 },
});

/** The first places say it; a piece may speak for a hundred. */
const mostPlaces = 4;

/** A piece in the list. Remembered as drawn: a thousand of them may be. */
export const EvidenceRow = memo(function EvidenceRow(props: EvidenceRowProps) {
  const { evidence, person, isMe, manager, statements, onChange, onDelete } = props;
  const styles = useStyles();
  const { t } = useTexts('evidence');
  const { t: said } = useTexts();
  const places = placesOf(evidence, statements);
  const rest = places.length - mostPlaces;

  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <h2 className={styles.title}>
          <TextLink to={personPaths.evidence(person, evidence.id)}>
            <bdi>{evidence.title}</bdi>
          </TextLink>
        </h2>
        {evidence.text !== '' && (
          <p dir="auto" className={styles.text}>
            {evidence.text}
          </p>
        )}
        <EvidenceFacts evidence={evidence} manager={manager} />
        <ul className={styles.places} aria-label={said('evidence.speaksFor')}>
          {places.slice(0, mostPlaces).map(({ level, capability }) => (
            <li key={`${level} ${capability}`} className={styles.place}>
              <bdi>{[level, capability ?? said('compare.everywhere')].filter(Boolean).join(' · ')}</bdi>
            </li>
          ))}
          {rest > 0 && <li className={styles.place}>{t('morePlaces', { count: rest })}</li>}
          {evidence.speaksFor.length === 0 && (
            <li className={mergeClasses(styles.place, styles.none)}>{t('speaksForNothing')}</li>
          )}
        </ul>
      </div>
      {isMe && (
        <div className={styles.actions}>
          <EvidenceActions evidence={evidence} onChange={onChange} onDelete={onDelete} />
        </div>
      )}
    </li>
  );
});
