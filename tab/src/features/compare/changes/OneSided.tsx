import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ChangedStatement, LevelName } from '../../../shared/api/types';
import { useTexts } from '../../../shared/i18n/useTexts';
import { ChangeBadge } from '../../../shared/ladder/ChangeBadge';
import { paths } from '../../../shared/ladder/paths';
import { ArrowForward } from '../../../shared/ui/ForwardIcons';
import { breakpoints } from '../../../shared/ui/breakpoints';
import { TextLink } from '../../../shared/ui/navigation/TextLink';
import { Prose } from '../../../shared/ui/text/Prose';

interface OneSidedProps {
  ladder: string;
  from: LevelName;
  to: LevelName;
  dropped: readonly ChangedStatement[];
  added: readonly ChangedStatement[];
  heading: 'h3' | 'h4';
}

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXXL,
    paddingBlock: tokens.spacingVerticalXL,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [breakpoints.pairs]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', columnGap: '48px' },
  },
  // Each level keeps its side; where the sides stack, what is new comes first.
  dropped: { color: tokens.colorNeutralForeground3, [breakpoints.pairs]: { gridColumn: '1', gridRow: '1' } },
  added: { [breakpoints.pairs]: { gridColumn: '2', gridRow: '1' } },
  heading: { margin: `0 0 ${tokens.spacingVerticalM}`, lineHeight: 1 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
  point: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, display: 'block' },
  link: { marginInlineStart: tokens.spacingHorizontalXS, verticalAlign: '-2px' },
});

/** What one level says and the other does not, each level on its side. */
export function OneSided({ ladder, from, to, dropped, added, heading: Heading }: OneSidedProps) {
  const styles = useStyles();
  const { t } = useTexts();

  const list = (statements: readonly ChangedStatement[], level: LevelName) => (
    <ul className={styles.list}>
      {statements.map((statement, index) => (
        <li key={`${statement.id} ${index}`}>
          {statement.point !== null && <bdi className={styles.point}>{statement.point}</bdi>}
          <Prose>
            {statement.title !== null && <strong>{statement.title}. </strong>}
            {statement.text}
            <TextLink
              to={paths.level(ladder, level.code, statement.id)}
              aria-label={t('compare.readAt', { level: level.code })}
              className={styles.link}
            >
              <ArrowForward />
            </TextLink>
          </Prose>
        </li>
      ))}
    </ul>
  );

  if (dropped.length + added.length === 0) return null;
  return (
    <div className={styles.columns}>
      {added.length > 0 && (
        <div className={styles.added}>
          <Heading className={styles.heading}>
            <ChangeBadge kind="added">{t('compare.newAt', { level: to.code })}</ChangeBadge>
          </Heading>
          {list(added, to)}
        </div>
      )}
      {dropped.length > 0 && (
        <div className={styles.dropped}>
          <Heading className={styles.heading}>
            <ChangeBadge kind="dropped">{t('compare.droppedAt', { level: to.code })}</ChangeBadge>
          </Heading>
          {list(dropped, from)}
        </div>
      )}
    </div>
  );
}
