import { mergeClasses } from '@fluentui/react-components';
import type { RatedPoint } from '../../../shared/api/types';
import { useTexts } from '../../../shared/i18n/useTexts';
import { usePerson } from '../../../shared/people/PersonContext';
import { personPaths } from '../../../shared/people/paths';
import { TextLink } from '../../../shared/ui/links';
import { useDates } from '../dates';
import type { Sides } from '../people';
import { useTableStyles } from '../useTableStyles';
import type { TimelineRow } from './timeline';

interface TimelineTableProps {
  capability: string;
  rows: readonly TimelineRow[];
  sides: Sides;
}

export function TimelineTable({ capability, rows, sides }: TimelineTableProps) {
  const styles = useTableStyles();
  const { t } = useTexts('assess');
  const dates = useDates();
  const person = usePerson();
  const head = mergeClasses(styles.cell, styles.head);
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{t('timeline.caption', { capability })}</caption>
      <thead>
        <tr>
          <th scope="col" className={head}>
            {t('timeline.round')}
          </th>
          <th scope="col" className={head}>
            <bdi>{sides.self}</bdi>
          </th>
          <th scope="col" className={head}>
            <bdi>{sides.manager}</bdi>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ round, start, end, level, self, manager }) => (
          <tr key={`${round} ${level}`}>
            <th scope="row" className={styles.cell}>
              <TextLink to={personPaths.assessment(person.id, round)}>{dates.period({ start, end })}</TextLink>{' '}
              <bdi>{level}</bdi>
            </th>
            <Point point={self} />
            <Point point={manager} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Point({ point }: { point: RatedPoint | null }) {
  const styles = useTableStyles();
  const { t } = useTexts('assess');
  return (
    <td className={mergeClasses(styles.cell, !point && styles.none)}>
      {point ? <bdi>{t('point', { ...point })}</bdi> : t('notRated')}
    </td>
  );
}
