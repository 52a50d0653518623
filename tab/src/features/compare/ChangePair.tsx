import { Badge, makeStyles, tokens, typographyStyles, type BadgeProps } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Change, ChangeKind, LevelName } from '../../shared/api/types';
import { paths } from '../../shared/ladder/paths';
import { breakpoints } from '../../shared/ui/breakpoints';
import { TextLink } from '../../shared/ui/links';
import { Prose } from '../../shared/ui/Prose';
import type { Part } from '../../shared/ui/ranges';
import { changeIcons } from './changeIcons';
import { passagesOf } from './passages';
import { ReasonText } from './ReasonText';

interface ChangePairProps {
  ladder: string;
  from: LevelName;
  to: LevelName;
  change: Change;
}

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalXL,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
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
  lower: { color: tokens.colorNeutralForeground3 },
  level: { ...typographyStyles.caption1Strong, display: 'block', marginBottom: tokens.spacingVerticalXXS },
  none: { display: 'none', [breakpoints.pairs]: { display: 'block' } },
  gone: {
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textDecorationColor: tokens.colorNeutralForeground3,
    textUnderlineOffset: '4px',
  },
  come: {
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    boxDecorationBreak: 'clone',
    paddingInline: '2px',
    marginInline: '-2px',
    [breakpoints.forcedColors]: { textDecorationLine: 'underline' },
  },
});

const colors: Record<ChangeKind, NonNullable<BadgeProps['color']>> = {
  added: 'success',
  raised: 'brand',
  widened: 'brand',
  reworded: 'informative',
  dropped: 'informative',
  unchanged: 'informative',
};

/** What the two levels say, side by side, and why that counts as the change that it is. */
export function ChangePair({ ladder, from, to, change }: ChangePairProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { change: kind, reason, stillHolds } = change;

  return (
    <li className={styles.pair}>
      <div className={styles.head}>
        <Badge appearance="tint" size="large" color={colors[kind]} icon={changeIcons[kind]}>
          {t(`changes.name.${kind}`)}
        </Badge>
        <span className={styles.reason}>
          <ReasonText reason={reason} /> {stillHolds && t('compare.stillHolds', { level: from.code })}
        </span>
      </div>
      {passagesOf(change).map((passage, index) => (
        <div key={index} className={styles.row}>
          {passage.from ? (
            <div className={styles.lower}>
              <Code level={from.code} to={change.from && paths.level(ladder, from.code, change.from.id)} />
              <Prose>
                <Diffed parts={passage.from} as="del" className={styles.gone} />
              </Prose>
            </div>
          ) : (
            <div className={styles.none} />
          )}
          {passage.to && (
            <div>
              <Code level={to.code} to={change.to && paths.level(ladder, to.code, change.to.id)} />
              <Prose>
                <Diffed parts={passage.to} as="ins" className={styles.come} />
              </Prose>
            </div>
          )}
        </div>
      ))}
    </li>
  );
}

function Code({ level, to }: { level: string; to: string | null }) {
  const styles = useStyles();
  const { t } = useTranslation();
  return to === null ? (
    <bdi className={styles.level}>{level}</bdi>
  ) : (
    <span className={styles.level}>
      <TextLink to={to} aria-label={t('compare.readAt', { level })}>
        <bdi>{level}</bdi>
      </TextLink>
    </span>
  );
}

function Diffed({ parts, as: Mark, className }: { parts: readonly Part[]; as: 'del' | 'ins'; className: string }) {
  return parts.map(({ text, marked }, index) =>
    marked ? (
      <Mark key={index} className={className}>
        {text}
      </Mark>
    ) : (
      text
    ),
  );
}
