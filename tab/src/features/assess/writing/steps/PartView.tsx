import { Badge, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useTexts } from '../../../../shared/i18n/useTexts';
import { findLevel, levelName } from '../../../../shared/ladder/levels';
import { useLadder } from '../../../../shared/ladder/useLadder';
import { breakpoints } from '../../../../shared/ui/breakpoints';
import { Prose } from '../../../../shared/ui/text/Prose';
import { useRound } from '../../RoundContext';
import { RatedField } from '../rating/RatedField';
import type { StepPart } from './steps';

interface PartViewProps {
  part: StepPart;
  /** Null for what holds across capabilities. */
  capability: string | null;
}

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  level: { ...typographyStyles.subtitle1, margin: 0 },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalL,
    marginTop: tokens.spacingVerticalM,
    [breakpoints.wide]: { gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 6fr)', columnGap: '32px' },
  },
  words: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    alignContent: 'start',
    '& p': { fontSize: tokens.fontSizeBase300, lineHeight: '1.55' },
  },
  label: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground3, margin: 0 },
  fields: { display: 'grid', gap: tokens.spacingVerticalXXL, alignContent: 'start', minWidth: 0 },
  alone: { display: 'grid', gap: tokens.spacingVerticalXXL, marginTop: tokens.spacingVerticalM, maxWidth: '820px' },
  one: { contentVisibility: 'auto', containIntrinsicSize: 'auto 140px' },
});

/** What one level asks for, and what the author says to it. */
export function PartView({ part, capability }: PartViewProps) {
  const styles = useStyles();
  const { t } = useTexts('assess');
  const { terms } = useRound();
  const ladder = useLadder(terms.ladder);
  const isTarget = part.level === terms.targetLevel && part.level !== terms.currentLevel;
  const name = levelName((ladder && findLevel(ladder, part.level)) ?? { code: part.level, title: null });

  return (
    <section aria-label={name}>
      <div className={styles.head}>
        <h3 className={styles.level}>
          <bdi>{name}</bdi>
        </h3>
        {terms.currentLevel !== null && (
          <Badge appearance="tint" color={isTarget ? 'brand' : 'informative'}>
            {isTarget ? t('levels.isTarget') : t('levels.isCurrent')}
          </Badge>
        )}
      </div>
      {capability === null ? (
        <div className={styles.alone}>
          {part.rated.map((rated) => (
            <div key={rated.key} className={styles.one}>
              <RatedField rated={rated} part={part} label={null} />
            </div>
          ))}
        </div>
      ) : (
        <div className={styles.columns}>
          <div className={styles.words}>
            <p className={styles.label}>{t('rate.asked', { level: part.level })}</p>
            {part.statements.map(({ id, title, text }) => (
              <Prose key={id}>
                {title !== null && <strong>{title}. </strong>}
                {text}
              </Prose>
            ))}
          </div>
          <div className={styles.fields}>
            {part.rated.map((rated) => (
              <RatedField
                key={rated.key}
                rated={rated}
                part={part}
                label={rated.statement ? null : t('rate.whole', { capability, level: part.level })}
              />
            ))}
          </div>
        </div>
      )}
    </section>
  );
}
