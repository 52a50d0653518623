import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { LevelName } from '../../../shared/api/types';
import { useTexts } from '../../../shared/i18n/useTexts';
import { ChangeBadge } from '../../../shared/ladder/ChangeBadge';
import { Diffed } from '../../../shared/ladder/Diffed';
import { ReasonText } from '../../../shared/ladder/ReasonText';
import { passagesOf } from '../../../shared/ladder/passages';
import { paths } from '../../../shared/ladder/paths';
import type { PairedChange } from '../../../shared/ladder/sides';
import { breakpoints } from '../../../shared/ui/breakpoints';
import { TextLink } from '../../../shared/ui/navigation/TextLink';
import { Prose } from '../../../shared/ui/text/Prose';

interface ChangePairProps {
  ladder: string;
  from: LevelName;
  to: LevelName;
  change: PairedChange;
}

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalXL,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { ...typographyStyles.body1Strong },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  reason: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    [breakpoints.pairs]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', columnGap: '48px' },
  },
  lower: { color: tokens.colorNeutralForeground3, [breakpoints.pairs]: { gridColumn: '1' } },
  higher: { [breakpoints.pairs]: { gridColumn: '2' } },
  level: { ...typographyStyles.caption1Strong, display: 'block', marginBottom: tokens.spacingVerticalXXS },
  // Side by side, the first row says it for all.
  again: { [breakpoints.pairs]: { display: 'none' } },
});

/** What the two levels say, side by side, and why that counts as the change that it is. */
export function ChangePair({ ladder, from, to, change }: ChangePairProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const { change: kind, reason, stillHolds } = change;
  const name = nameOf(change);

  return (
    <li className={styles.pair}>
      {name !== null && <bdi className={styles.name}>{name}</bdi>}
      <div className={styles.head}>
        <ChangeBadge kind={kind}>{t(`changes.name.${kind}`)}</ChangeBadge>
        <span className={styles.reason}>
          <ReasonText reason={reason} /> {stillHolds && t('compare.stillHolds', { level: from.code })}
        </span>
      </div>
      {passagesOf(change).map((passage, index) => (
        <div key={index} className={styles.row}>
          {passage.from && (
            <div className={styles.lower}>
              <Code level={from.code} again={index > 0} to={paths.level(ladder, from.code, change.from.id)} />
              <Prose>
                <Diffed parts={passage.from} as="del" />
              </Prose>
            </div>
          )}
          {passage.to && (
            <div className={styles.higher}>
              <Code level={to.code} again={index > 0} to={paths.level(ladder, to.code, change.to.id)} />
              <Prose>
                <Diffed parts={passage.to} as="ins" />
              </Prose>
            </div>
          )}
        </div>
      ))}
    </li>
  );
}

/** The name or the scale point that both texts bear; where the names differ, the one that holds from now on. */
const nameOf = ({ from, to }: PairedChange): string | null => to.title ?? to.point ?? from.title ?? from.point;

function Code({ level, again, to }: { level: string; again: boolean; to: string }) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <span className={mergeClasses(styles.level, again && styles.again)}>
      <TextLink to={to} aria-label={t('compare.readAt', { level })}>
        <bdi>{level}</bdi>
      </TextLink>
    </span>
  );
}
