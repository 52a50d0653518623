import { useState } from 'react';
import type { Participant } from '../../shared/api/types';
import { useTexts } from '../../shared/i18n/useTexts';
import { DueField, OwnerField } from './ActionFields';
import { useMeetingOfTwo } from './MeetingContext';
import { WordsForm } from './WordsForm';
import { useWrite } from './useWrite';
import { writes } from './writes';

export function NewAction({ close }: { close: () => void }) {
  const { t } = useTexts('oneOnOnes');
  const { person, today } = useMeetingOfTwo();
  const [text, setText] = useState('');
  const [owner, setOwner] = useState<Participant>('person');
  const [due, setDue] = useState('');
  const write = useWrite(() => writes.addAction(person, { text, owner, due: due === '' ? null : due, on: today }));
  return (
    <WordsForm
      label={t('actions.new')}
      value={text}
      onChange={setText}
      save={t('add')}
      isBusy={write.isPending}
      error={write.error}
      onSave={() => {
        write.mutate(undefined, { onSuccess: close });
      }}
      onCancel={close}
    >
      <OwnerField owner={owner} onChange={setOwner} />
      <DueField due={due} onChange={setDue} />
    </WordsForm>
  );
}
