import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { ladderQueries } from '../../shared/api/queries/ladders';
import type { Ladder } from '../../shared/api/types';
import { useTexts } from '../../shared/i18n/useTexts';
import { findLevel, levelName } from '../../shared/ladder/levels';
import { paths } from '../../shared/ladder/paths';
import { useChangeList } from '../../shared/ladder/useChangeList';
import { ArrowForward } from '../../shared/ui/ForwardIcons';

interface NextLevelCallProps {
  ladderId: string;
  ladder: Ladder | undefined;
  from: string;
  to: string;
}

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: tokens.spacingHorizontalL,
    marginTop: tokens.spacingVerticalXXL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
    ':active': { backgroundColor: tokens.colorBrandBackground2Pressed },
  },
  title: { ...typographyStyles.subtitle1, display: 'block' },
  counts: { ...typographyStyles.body1, display: 'block', color: tokens.colorNeutralForeground2, minHeight: '20px' },
  arrow: { fontSize: '24px', color: tokens.colorBrandForeground2 },
});

/** The way on: what changes at the next level. The counts are a foretaste and may stay away. */
export function NextLevelCall({ ladderId, ladder, from, to }: NextLevelCallProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const { data } = useQuery(ladderQueries.comparison(ladderId, from, to));
  const list = useChangeList();
  const next = (ladder && findLevel(ladder, to)) ?? { code: to, title: null };

  return (
    <Link to={paths.compare(ladderId, from, to)} className={styles.card}>
      <span>
        <span className={styles.title}>{t('level.whatChanges', { level: levelName(next) })}</span>
        <span className={styles.counts}>{data && list(data.counts)}</span>
      </span>
      <ArrowForward className={styles.arrow} />
    </Link>
  );
}
