import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { RichText } from '../../shared/i18n/RichText';
import { useDates } from '../../shared/i18n/useDates';
import { useTexts } from '../../shared/i18n/useTexts';
import { nameOf, type AuditDay, type AuditLine } from './audit';

const useStyles = makeStyles({
  day: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}` },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalSNudge,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 32px',
  },
  who: { fontWeight: tokens.fontWeightSemibold },
  when: { color: tokens.colorNeutralForeground3 },
});

export function AuditDayView({ day: { day, lines } }: { day: AuditDay }) {
  const styles = useStyles();
  const dates = useDates();
  return (
    <>
      <h3 className={styles.day}>{dates.longDay(day)}</h3>
      <ul className={styles.list}>
        {lines.map((line) => (
          <Line key={`${line.who.id} ${line.act} ${line.resource}`} line={line} />
        ))}
      </ul>
    </>
  );
}

function Line({ line: { kind, who, act, resource, count, at } }: { line: AuditLine }) {
  const styles = useStyles();
  const { t } = useTexts('privacy');
  const dates = useDates();
  const name = kind === 'mine' ? t('audit.you') : (who.name ?? t('audit.nobody'));
  return (
    <li className={styles.line}>
      <span>
        <RichText
          namespace="privacy"
          text={`audit.entry.${act}`}
          values={{ who: name, what: t(`audit.resources.${nameOf(resource)}`) }}
          components={{ who: <bdi className={styles.who} /> }}
        />
        {count > 1 && ` (${t('audit.times', { count })})`}
      </span>
      {at !== null && <span className={styles.when}>{dates.time(at)}</span>}
    </li>
  );
}
