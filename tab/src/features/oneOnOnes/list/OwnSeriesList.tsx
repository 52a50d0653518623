import { Avatar, Badge, Switch } from '@fluentui/react-components';
import { useState } from 'react';
import type { OwnSeries } from '../../../shared/api/types';
import { useDates } from '../../../shared/i18n/useDates';
import { useTexts } from '../../../shared/i18n/useTexts';
import { personPaths } from '../../../shared/people/paths';
import { LinkButton } from '../../../shared/ui/navigation/LinkButton';
import { InviteDialog } from './InviteDialog';
import { useCardStyles } from './useCardStyles';

/** The series of the reader's own calendar, the next meeting first. */
export function OwnSeriesList({ series }: { series: readonly OwnSeries[] }) {
  const styles = useCardStyles();
  const { t } = useTexts('oneOnOnes');
  const known = series.filter((one) => one.with !== null);
  const others = series.filter((one) => one.with === null);
  return (
    <>
      {known.length > 0 && (
        <section aria-label={t('list.withReports')}>
          <h2 className={styles.title}>{t('list.withReports')}</h2>
          <ul className={styles.list}>
            {known.map((one) => (
              <SeriesRow
                key={one.key}
                series={one}
                isOneOfSeveral={known.some((other) => other.with?.id === one.with?.id && other.key !== one.key)}
              />
            ))}
          </ul>
        </section>
      )}
      {others.length > 0 && (
        <section aria-label={t('list.others')}>
          <h2 className={styles.title}>{t('list.others')}</h2>
          <ul className={styles.list}>
            {others.map((one) => (
              <li key={one.key} className={styles.row}>
                <Avatar size={32} aria-hidden />
                <div>
                  <span className={styles.name}>
                    <bdi>{one.subject ?? t('list.noSubject')}</bdi>
                  </span>
                  <span className={styles.about}>{one.reason && t(`reasons.${one.reason}`)}</span>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function SeriesRow({ series, isOneOfSeveral }: { series: OwnSeries; isOneOfSeveral: boolean }) {
  const styles = useCardStyles();
  const { t } = useTexts('oneOnOnes');
  const dates = useDates();
  const [wish, setWish] = useState<boolean | null>(null);
  const { agenda, nextMeeting, subject } = series;
  const name = series.with?.name ?? t('list.noName');
  const isOn = agenda?.isOn === true;

  return (
    <li className={styles.row}>
      <Avatar name={name} color="colorful" size={40} aria-hidden />
      <div>
        <span className={styles.name}>
          <bdi>{name}</bdi>
        </span>
        <span className={styles.about}>
          <bdi>{subject ?? t('list.noSubject')}</bdi>
          <span>
            {nextMeeting === null ? t('list.noneSoon') : t('list.next', { time: dates.dayAndTime(nextMeeting) })}
          </span>
          {isOneOfSeveral && series.isMain && (
            <Badge appearance="tint" size="small">
              {t('list.main')}
            </Badge>
          )}
        </span>
        {agenda && <span className={styles.outcome}>{agenda.text}</span>}
        {series.reason && <span className={styles.outcome}>{t(`reasons.${series.reason}`)}</span>}
      </div>
      <div className={styles.actions}>
        <Switch
          checked={isOn}
          label={t('list.prompts')}
          aria-label={t('list.promptsFor', { name, subject: subject ?? t('list.noSubject') })}
          onChange={() => {
            setWish(!isOn);
          }}
        />
        {agenda && series.with && (
          <LinkButton to={personPaths.meeting(series.with.id, series.key)} aria-label={t('list.openWith', { name })}>
            {t('list.open')}
          </LinkButton>
        )}
      </div>
      {wish !== null && (
        <InviteDialog
          series={series.key}
          name={name}
          isOn={wish}
          onClose={() => {
            setWish(null);
          }}
        />
      )}
    </li>
  );
}
