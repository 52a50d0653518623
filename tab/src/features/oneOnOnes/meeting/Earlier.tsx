import { Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { oneOnOneQueries } from '../../../shared/api/queries/oneOnOnes';
import { useDates } from '../../../shared/i18n/useDates';
import { useTexts } from '../../../shared/i18n/useTexts';
import { personPaths } from '../../../shared/people/paths';
import { Disclosure } from '../../../shared/ui/Disclosure';
import { ProblemBar } from '../../../shared/ui/ProblemBar';
import { TextLink } from '../../../shared/ui/navigation/TextLink';
import { useListStyles } from '../writing/useListStyles';
import { useMeetingOfTwo } from './MeetingContext';

const useStyles = makeStyles({ root: { marginTop: tokens.spacingVerticalXXL } });

/** The meetings of the series that were held, fetched when they are asked for. */
export function Earlier() {
  const styles = useStyles();
  const { t } = useTexts('oneOnOnes');
  return (
    <div className={styles.root}>
      <Disclosure label={t('earlier.title')}>
        <EarlierList />
      </Disclosure>
    </div>
  );
}

function EarlierList() {
  const list = useListStyles();
  const { t } = useTexts('oneOnOnes');
  const dates = useDates();
  const { person, series, on, locale } = useMeetingOfTwo();
  const { data, error, isPending, refetch } = useQuery(oneOnOneQueries.held(person, series, locale));
  if (isPending) return <Spinner size="tiny" label={t('earlier.loading')} />;
  if (error) return <ProblemBar error={error} onRetry={() => void refetch()} />;
  const others = data.filter((meeting) => meeting.on !== on);
  if (others.length === 0) return <p className={list.about}>{t('earlier.none')}</p>;
  return (
    <ul className={list.list}>
      {others.map((meeting) => (
        <li key={meeting.on} className={list.row}>
          <div className={list.words}>
            <TextLink to={personPaths.meeting(person, series, meeting.on)}>{dates.fullDay(meeting.on)}</TextLink>
            <span className={list.about}>
              {t('prompts.progress', {
                discussed: meeting.prompts.filter((prompt) => prompt.isDiscussed).length,
                count: meeting.prompts.length,
              })}
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}
