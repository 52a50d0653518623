import type { RatedPoint } from '../../../shared/api/types';
import { useDates } from '../../../shared/i18n/useDates';
import { useTexts } from '../../../shared/i18n/useTexts';
import { usePointName } from '../../../shared/ladder/usePointName';
import { usePerson } from '../../../shared/people/PersonContext';
import { personPaths } from '../../../shared/people/paths';
import { TextLink } from '../../../shared/ui/navigation/TextLink';
import { SidesTable } from '../SidesTable';
import type { Sides } from '../people';
import type { TimelineRow } from './timeline';

interface TimelineTableProps {
  capability: string;
  rows: readonly TimelineRow[];
  sides: Sides;
}

export function TimelineTable({ capability, rows, sides }: TimelineTableProps) {
  const { t } = useTexts('assess');
  const dates = useDates();
  const nameOf = usePointName();
  const person = usePerson();
  const said = (point: RatedPoint | null) =>
    point && t('point', { name: nameOf(point), order: point.order, of: point.of });
  return (
    <SidesTable
      caption={t('timeline.caption', { capability })}
      of={t('timeline.round')}
      sides={sides}
      rows={rows.map(({ round, start, end, level, self, manager }) => ({
        key: `${round} ${level}`,
        of: (
          <>
            <TextLink to={personPaths.assessment(person.id, round)}>{dates.period({ start, end })}</TextLink>{' '}
            <bdi>{level}</bdi>
          </>
        ),
        self: said(self),
        manager: said(manager),
      }))}
    />
  );
}
