import {
  Dropdown,
  Field,
  makeStyles,
  Option,
  Skeleton,
  SkeletonItem,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { lazy } from 'react';
import { useSearchParams } from 'react-router';
import { growthQueries } from '../../../shared/api/queries/growth';
import { useTexts } from '../../../shared/i18n/useTexts';
import { usePerson } from '../../../shared/people/PersonContext';
import { Late } from '../../../shared/ui/Late';
import { keepFocus } from '../../../shared/ui/PageHeading';
import { ProblemBar } from '../../../shared/ui/ProblemBar';
import { useSides } from '../people';
import { TimelineTable } from './TimelineTable';
import { timelineRows, timelineShape } from './timeline';

const TimelineChart = lazy(() => import('./TimelineChart'));

const useStyles = makeStyles({
  section: { marginTop: '48px', display: 'grid', gap: tokens.spacingVerticalL, gridTemplateColumns: 'minmax(0, 1fr)' },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  lead: { color: tokens.colorNeutralForeground2, margin: 0, maxWidth: '70ch' },
  picker: { maxWidth: '320px' },
  dropdown: { minWidth: 0 },
  chart: { minHeight: '260px' },
});

/** How the ratings of one capability went, round by round; drawn, and told in a table. */
export function Timeline() {
  const styles = useStyles();
  const { t } = useTexts('assess');
  const person = usePerson();
  const sides = useSides(null, person.isMe ? 'self' : 'manager');
  const [params, setParams] = useSearchParams();
  const { data, error, isPending, refetch } = useQuery(growthQueries.history(person.id));
  const rated = (data?.capabilities ?? []).flatMap((history) => {
    const rows = timelineRows(history);
    return history.capability !== null && rows.length > 0 ? [{ name: history.capability, rows }] : [];
  });
  const chosen = rated.find(({ name }) => name === params.get('capability')) ?? rated[0];
  if (error) return <ProblemBar error={error} onRetry={() => void refetch()} />;
  if (!isPending && !chosen) return null;

  return (
    <section className={styles.section} aria-labelledby="timeline">
      <h2 id="timeline" className={styles.title}>
        {t('timeline.title')}
      </h2>
      <p className={styles.lead}>{t('timeline.lead')}</p>
      {chosen ? (
        <>
          <Field label={t('timeline.capability')} className={styles.picker}>
            <Dropdown
              className={styles.dropdown}
              appearance="filled-darker"
              value={chosen.name}
              selectedOptions={[chosen.name]}
              onOptionSelect={(_, { optionValue }) => {
                if (optionValue === undefined) return;
                setParams({ capability: optionValue }, { replace: true, state: keepFocus });
              }}
            >
              {rated.map(({ name }) => (
                <Option key={name} value={name} text={name}>
                  <bdi>{name}</bdi>
                </Option>
              ))}
            </Dropdown>
          </Field>
          <div className={styles.chart}>
            <Late>
              <TimelineChart key={chosen.name} shape={timelineShape(chosen.rows)} sides={sides} />
            </Late>
          </div>
          <TimelineTable capability={chosen.name} rows={chosen.rows} sides={sides} />
        </>
      ) : (
        <Skeleton aria-label={t('timeline.title')} aria-busy="true" className={styles.chart}>
          <SkeletonItem size={128} />
        </Skeleton>
      )}
    </section>
  );
}
