import { Radio, RadioGroup, Field } from '@fluentui/react-components';
import { useState } from 'react';
import type { Meeting } from '../../../shared/api/types';
import { useTexts } from '../../../shared/i18n/useTexts';
import { Opener } from '../writing/Opener';
import { WordsForm } from '../writing/WordsForm';
import { useListStyles } from '../writing/useListStyles';
import { writes } from '../writing/writes';
import { useMeetingOfTwo } from './MeetingContext';
import { NoteRow } from './NoteRow';
import { Section } from './Section';

/** What either of the two writes down: for herself, or for both. */
export function Notes({ meeting: { notes, sharedNotes } }: { meeting: Meeting }) {
  const list = useListStyles();
  const { t } = useTexts('oneOnOnes');
  const { me } = useMeetingOfTwo();
  return (
    <Section title={t('notes.title')}>
      {notes.length + sharedNotes.length === 0 && <p className={list.about}>{t('notes.none')}</p>}
      <ul className={list.list}>
        {sharedNotes.map((note) => (
          <NoteRow key={note.id} note={note} isShared isMine={note.authorId === me} />
        ))}
        {notes.map((note) => (
          <NoteRow key={note.id} note={note} isShared={false} isMine />
        ))}
      </ul>
      <Opener label={t('notes.add')}>{(close) => <NewNote close={close} />}</Opener>
    </Section>
  );
}

function NewNote({ close }: { close: () => void }) {
  const { t } = useTexts('oneOnOnes');
  const { person, other } = useMeetingOfTwo();
  const [isShared, setIsShared] = useState(false);
  return (
    <WordsForm
      label={t('notes.new')}
      save={t('add')}
      write={(text, once) => writes.addNote(once, person, text, isShared)}
      close={close}
    >
      <Field label={t('notes.whoReads')}>
        <RadioGroup
          value={isShared ? 'shared' : 'private'}
          onChange={(_, { value }) => {
            setIsShared(value === 'shared');
          }}
        >
          <Radio value="private" label={t('notes.onlyYou')} />
          <Radio value="shared" label={t('notes.youAnd', { name: other ?? t('other') })} />
        </RadioGroup>
      </Field>
    </WordsForm>
  );
}
