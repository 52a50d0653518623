import { useQuery } from '@tanstack/react-query';
import { peopleQueries } from '../../shared/api/queries/people';
import type { Side, RoundTerms } from '../../shared/api/types';
import { useTexts } from '../../shared/i18n/useTexts';
import { usePerson } from '../../shared/people/PersonContext';

/** How the two people of a round are called: the reader is "you". */
export interface Sides {
  self: string;
  manager: string;
  /** The one who is not the reader. */
  other: string;
}

export function useSides(terms: Pick<RoundTerms, 'manager'> | null, writtenBy: Side | null): Sides {
  const { t } = useTexts('assess');
  const person = usePerson();
  const { data: me } = useQuery(peopleQueries.profile('me'));
  const self = person.isMe ? t('people.you') : (person.name ?? t('people.person'));
  if (writtenBy === 'manager') return { self, manager: t('people.you'), other: self };

  const isHers = !terms || me?.manager?.id === terms.manager;
  const manager = !person.isMe || !isHers ? t('people.managerThen') : (me?.manager?.name ?? t('people.manager'));
  return { self, manager, other: manager };
}
