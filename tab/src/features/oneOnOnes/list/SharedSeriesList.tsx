import { Avatar } from '@fluentui/react-components';
import type { InvitedSeries } from '../../../shared/api/types';
import { useDates } from '../../../shared/i18n/useDates';
import { useTexts } from '../../../shared/i18n/useTexts';
import { personPaths } from '../../../shared/people/paths';
import { LinkButton } from '../../../shared/ui/navigation/LinkButton';
import { useCardStyles } from './useCardStyles';

interface SharedSeriesListProps {
  series: readonly { series: string }[];
  /** When they meet next; empty while it is not known. */
  dates: readonly InvitedSeries[];
  manager: string | null;
}

/** The series that the reader's manager turned on with her. */
export function SharedSeriesList({ series, dates, manager }: SharedSeriesListProps) {
  const styles = useCardStyles();
  const { t } = useTexts('oneOnOnes');
  const { dayAndTime } = useDates();
  const name = manager ?? t('list.yourManager');
  const next = (key: string): string | null => {
    const known = dates.find((one) => one.series === key);
    if (!known) return null;
    return known.nextMeeting === null ? t('list.noneSoon') : t('list.next', { time: dayAndTime(known.nextMeeting) });
  };
  return (
    <section aria-label={t('list.withManager')}>
      <h2 className={styles.title}>{t('list.withManager')}</h2>
      <ul className={styles.list}>
        {series.map(({ series: key }, index) => (
          <li key={key} className={styles.row}>
            <Avatar name={name} color="colorful" size={40} aria-hidden />
            <div>
              <span className={styles.name}>
                <bdi>{name}</bdi>
              </span>
              <span className={styles.about}>
                <span>
                  {series.length > 1
                    ? t('list.seriesOf', { number: index + 1, count: series.length })
                    : t('list.agendaHint')}
                </span>
                <span>{next(key)}</span>
              </span>
            </div>
            <div className={styles.actions}>
              <LinkButton to={personPaths.meeting('me', key)} appearance="primary">
                {t('list.open')}
              </LinkButton>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
