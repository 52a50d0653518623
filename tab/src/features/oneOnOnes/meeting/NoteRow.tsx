import { MenuItem, useAnnounce } from '@fluentui/react-components';
import { DeleteRegular, EditRegular, LockClosedRegular, PeopleRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import type { Note, SharedNote } from '../../../shared/api/types';
import { useTexts } from '../../../shared/i18n/useTexts';
import { MoreMenu } from '../writing/MoreMenu';
import { Refused } from '../writing/Refused';
import { WordsForm } from '../writing/WordsForm';
import { useListStyles } from '../writing/useListStyles';
import { useOpening } from '../writing/useOpening';
import { useWrite } from '../writing/useWrite';
import { writes } from '../writing/writes';
import { useMeetingOfTwo } from './MeetingContext';

interface NoteRowProps {
  note: Note | SharedNote;
  /** Whether both read it. */
  isShared: boolean;
  isMine: boolean;
}

export function NoteRow({ note, isShared, isMine }: NoteRowProps) {
  const list = useListStyles();
  const { t } = useTexts('oneOnOnes');
  const { announce } = useAnnounce();
  const { person, other } = useMeetingOfTwo();
  const { isOpen, open, close, opener } = useOpening();
  const words = useId();
  const show = useWrite((toBoth: boolean) => writes.showNote(person, note, toBoth));
  const remove = useWrite(() => writes.deleteNote(person, note, isShared));
  const name = other ?? t('other');

  if (isOpen) {
    return (
      <li className={list.row}>
        <WordsForm
          label={t('notes.reword')}
          text={note.text}
          save={t('save')}
          write={(text, once) => writes.rewordNote(once, person, note, text, isShared)}
          close={close}
        />
      </li>
    );
  }
  return (
    <li className={list.row}>
      <div className={list.words}>
        <span id={words} dir="auto" className={list.text}>
          {note.text}
        </span>
        <span className={list.about}>
          {isShared ? <PeopleRegular aria-hidden /> : <LockClosedRegular aria-hidden />}
          {!isShared ? t('notes.onlyYou') : isMine ? t('notes.youAnd', { name }) : t('notes.from', { name })}
        </span>
        <Refused error={show.error ?? remove.error} />
      </div>
      {isMine && (
        <MoreMenu ref={opener} about={words}>
          <MenuItem icon={<EditRegular />} onClick={open}>
            {t('edit')}
          </MenuItem>
          <MenuItem
            icon={isShared ? <LockClosedRegular /> : <PeopleRegular />}
            onClick={() => {
              show.mutate(!isShared, {
                onSuccess: () => {
                  announce(isShared ? t('notes.takenBack') : t('notes.shared', { name }));
                },
              });
            }}
          >
            {isShared ? t('notes.takeBack') : t('notes.share', { name })}
          </MenuItem>
          <MenuItem
            icon={<DeleteRegular />}
            onClick={() => {
              remove.mutate(undefined);
            }}
          >
            {t('delete')}
          </MenuItem>
        </MoreMenu>
      )}
    </li>
  );
}
