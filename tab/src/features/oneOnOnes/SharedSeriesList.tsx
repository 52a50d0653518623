import { Avatar } from '@fluentui/react-components';
import { useTexts } from '../../shared/i18n/useTexts';
import { personPaths } from '../../shared/people/paths';
import { LinkButton } from '../../shared/ui/links';
import { useCardStyles } from './useCardStyles';

interface SharedSeriesListProps {
  series: readonly { series: string }[];
  manager: string | null;
}

/** The series that the reader's manager turned on with her. */
export function SharedSeriesList({ series, manager }: SharedSeriesListProps) {
  const styles = useCardStyles();
  const { t } = useTexts('oneOnOnes');
  const name = manager ?? t('list.yourManager');
  return (
    <section aria-label={t('list.withManager')}>
      <h2 className={styles.title}>{t('list.withManager')}</h2>
      <ul className={styles.list}>
        {series.map(({ series: key }, index) => (
          <li key={key} className={styles.row}>
            <Avatar name={name} color="colorful" size={40} aria-hidden />
            <div>
              <bdi className={styles.name}>{name}</bdi>
              <span className={styles.about}>
                {series.length > 1
                  ? t('list.seriesOf', { number: index + 1, count: series.length })
                  : t('list.agendaHint')}
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
