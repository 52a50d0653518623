import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Preview } from '../../../shared/api/types';
import { useTexts } from '../../../shared/i18n/useTexts';
import { levelName } from '../../../shared/ladder/levels';
import { Empty } from '../../../shared/ui/Empty';
import { breakpoints } from '../../../shared/ui/breakpoints';

const useStyles = makeStyles({
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, marginTop: 0 },
  track: { ...typographyStyles.subtitle2, margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}` },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  level: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [breakpoints.pairs]: {
      gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
      columnGap: tokens.spacingHorizontalXXL,
    },
  },
  name: { ...typographyStyles.body1Strong, overflowWrap: 'anywhere' },
  count: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground3 },
  capabilities: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXXS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  number: { color: tokens.colorNeutralForeground3 },
});

/** The ladder as it would be: levels track by track, and what each asks itself. */
export function LadderOutline({ preview: { levels, outline } }: { preview: Preview }) {
  const styles = useStyles();
  const { t } = useTexts('publishing');
  if (levels.length === 0) return <Empty title={t('outline.none')}>{t('outline.noneHint')}</Empty>;
  const asks = new Map(outline.map((level) => [level.code, level]));
  const tracks = [...new Set(levels.map(({ track }) => track))];
  const rows = (track: string | null) =>
    levels.filter((level) => level.track === track).map((level) => ({ code: level.code, name: levelName(level) }));

  const list = (shown: readonly { code: string; name: string }[]) => (
    <ul className={styles.list}>
      {shown.map(({ code, name }) => {
        const found = asks.get(code);
        return (
          <li key={code} className={styles.level}>
            <div>
              <bdi className={styles.name}>{name}</bdi>
              <span className={styles.count}>
                {found ? t('statements', { count: found.statements }) : t('outline.nothing')}
              </span>
            </div>
            <ul className={styles.capabilities} aria-label={t('outline.capabilities')}>
              {found?.capabilities.map((capability) => (
                <li key={capability.name}>
                  <bdi>{capability.name}</bdi> <span className={styles.number}>{capability.statements}</span>
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );

  return (
    <>
      <p className={styles.hint}>{t('outline.own')}</p>
      {tracks.map((track) => (
        <div key={track}>
          {track !== null && (
            <h3 className={styles.track}>
              <bdi>{track}</bdi>
            </h3>
          )}
          {list(rows(track))}
        </div>
      ))}
      {asks.has('') && list([{ code: '', name: t('outline.everyone') }])}
    </>
  );
}
