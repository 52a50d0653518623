import { useState } from 'react';
import type { Participant } from '../../../shared/api/types';
import { useTexts } from '../../../shared/i18n/useTexts';
import { useMeetingOfTwo } from '../meeting/MeetingContext';
import { WordsForm } from '../writing/WordsForm';
import { writes } from '../writing/writes';
import { DueField, OwnerField } from './ActionFields';

export function NewAction({ close }: { close: () => void }) {
  const { t } = useTexts('oneOnOnes');
  const { person, today } = useMeetingOfTwo();
  const [owner, setOwner] = useState<Participant>('person');
  const [due, setDue] = useState('');
  return (
    <WordsForm
      label={t('actions.new')}
      save={t('add')}
      write={(text, once) => writes.addAction(once, person, { text, owner, due: due === '' ? null : due, on: today })}
      close={close}
    >
      <OwnerField owner={owner} onChange={setOwner} />
      <DueField due={due} onChange={setDue} />
    </WordsForm>
  );
}
