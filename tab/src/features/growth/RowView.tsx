import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangedStatement } from '../../shared/api/types';
import { ChangeBadge } from '../../shared/ladder/ChangeBadge';
import { Diffed } from '../../shared/ladder/Diffed';
import { ReasonText } from '../../shared/ladder/ReasonText';
import { passagesOf } from '../../shared/ladder/passages';
import { breakpoints } from '../../shared/ui/breakpoints';
import { EvidenceOf } from './EvidenceOf';
import type { Row } from './rows';

interface RowViewProps {
  row: Row;
  from: string;
  to: string | null;
}

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalM,
    columnGap: '32px',
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [breakpoints.pairs]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
  },
  single: { [breakpoints.pairs]: { gridTemplateColumns: 'minmax(0, 1fr)' } },
  cell: { minWidth: 0 },
  now: { color: tokens.colorNeutralForeground2, [breakpoints.pairs]: { gridColumn: '1' } },
  next: { [breakpoints.pairs]: { gridColumn: '2' } },
  level: {
    ...typographyStyles.caption1Strong,
    display: 'block',
    color: tokens.colorNeutralForeground3,
    [breakpoints.pairs]: { display: 'none' },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalXS,
  },
  reason: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  words: {
    ...typographyStyles.body1,
    margin: 0,
    maxWidth: '76ch',
    overflowWrap: 'break-word',
    textWrap: 'pretty',
    whiteSpace: 'pre-line',
  },
});

/** One thing that is asked, as the one level and the other put it. */
export function RowView({ row: { kind, from, to, pair }, from: lower, to: higher }: RowViewProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const marked = pair && kind !== 'unchanged' ? passagesOf({ ...pair, sentences: [] })[0] : undefined;

  const cell = (
    statement: ChangedStatement,
    level: string,
    side: 'now' | 'next',
    head: ReactNode,
    words: ReactNode,
  ) => (
    <div className={mergeClasses(styles.cell, styles[side])}>
      <bdi className={styles.level}>{level}</bdi>
      {head}
      <p dir="auto" className={styles.words}>
        {statement.point !== null && <strong>{statement.point}: </strong>}
        {statement.title !== null && <strong>{statement.title}. </strong>}
        {words}
      </p>
      <EvidenceOf statement={statement} />
    </div>
  );
  const head = (text: string, reason: ReactNode = null) => (
    <div className={styles.head}>
      <ChangeBadge kind={kind}>{text}</ChangeBadge>
      {reason !== null && <span className={styles.reason}>{reason}</span>}
    </div>
  );

  if (higher === null) {
    return (
      <li className={mergeClasses(styles.row, styles.single)}>{from && cell(from, lower, 'now', null, from.text)}</li>
    );
  }
  if (kind === 'unchanged' && to) {
    return (
      <li className={mergeClasses(styles.row, styles.single)}>
        {cell(to, `${lower} · ${higher}`, 'now', head(t('changes.name.unchanged')), to.text)}
      </li>
    );
  }
  return (
    <li className={styles.row}>
      {from &&
        cell(
          from,
          lower,
          'now',
          !pair && <Gone level={higher} />,
          marked?.from ? <Diffed parts={marked.from} as="del" /> : from.text,
        )}
      {to &&
        cell(
          to,
          higher,
          'next',
          pair ? head(t(`changes.name.${kind}`), <ReasonText reason={pair.reason} />) : head(t('changes.name.added')),
          marked?.to ? <Diffed parts={marked.to} as="ins" /> : to.text,
        )}
    </li>
  );

  function Gone({ level }: { level: string }) {
    return (
      <div className={styles.head}>
        <ChangeBadge kind="dropped">{t('compare.droppedAt', { level })}</ChangeBadge>
      </div>
    );
  }
}
