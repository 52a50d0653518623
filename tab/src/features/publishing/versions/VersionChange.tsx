import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Change, ChangedStatement } from '../../../shared/api/types';
import { useTexts } from '../../../shared/i18n/useTexts';
import { ChangeBadge } from '../../../shared/ladder/ChangeBadge';
import { Diffed } from '../../../shared/ladder/Diffed';
import { wordDiff } from '../../../shared/ladder/wordDiff';
import { breakpoints } from '../../../shared/ui/breakpoints';
import { Prose } from '../../../shared/ui/text/Prose';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 96px',
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  part: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  sides: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    [breakpoints.pairs]: {
      gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
      columnGap: tokens.spacingHorizontalXXL,
    },
  },
  before: { color: tokens.colorNeutralForeground3 },
});

/** One statement that is new, gone or worded anew. */
export function VersionChange({ change: { change, kind, from, to } }: { change: Change }) {
  const styles = useStyles();
  const { t } = useTexts();
  const diff = from && to ? wordDiff(from.text, to.text) : null;
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <ChangeBadge kind={change}>{t(`changes.name.${change}`)}</ChangeBadge>
        <span className={styles.part}>{t(`parts.${kind}`)}</span>
      </div>
      <div className={styles.sides}>
        {from && (
          <Prose className={styles.before}>
            <Title of={from} />
            {diff ? <Diffed parts={diff.from} as="del" /> : from.text}
          </Prose>
        )}
        {to && (
          <Prose>
            <Title of={to} />
            {diff ? <Diffed parts={diff.to} as="ins" /> : to.text}
          </Prose>
        )}
      </div>
    </li>
  );
}

/** The scale point and the name that the words bear. */
function Title({ of: { point, title } }: { of: ChangedStatement }) {
  const names = [point, title].filter((name) => name !== null);
  return names.length === 0 ? null : <strong>{names.join(', ')}. </strong>;
}
