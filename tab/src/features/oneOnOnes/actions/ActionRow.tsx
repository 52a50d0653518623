import { Checkbox, MenuItem, mergeClasses } from '@fluentui/react-components';
import { DeleteRegular, DismissRegular, EditRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { Action } from '../../../shared/api/types';
import { useDates } from '../../../shared/i18n/useDates';
import { useTexts } from '../../../shared/i18n/useTexts';
import { useMeetingOfTwo } from '../meeting/MeetingContext';
import { MoreMenu } from '../writing/MoreMenu';
import { Refused } from '../writing/Refused';
import { WordsForm } from '../writing/WordsForm';
import { useListStyles } from '../writing/useListStyles';
import { useOpening } from '../writing/useOpening';
import { useWish } from '../writing/useWish';
import { useWrite } from '../writing/useWrite';
import { writes } from '../writing/writes';
import { DueField } from './ActionFields';

/** An action: ticked when it is done, reworded while it is open, deleted when it is not. */
export function ActionRow({ action }: { action: Action }) {
  const list = useListStyles();
  const { t } = useTexts('oneOnOnes');
  const { person, today } = useMeetingOfTwo();
  const { isOpen, open, close, opener } = useOpening();
  const words = useId();
  const move = useWrite((state: Action['state']) => writes.moveAction(person, action, state, today));
  const remove = useWrite(() => writes.deleteAction(person, action));
  const [state, choose] = useWish(action.state, move);

  return (
    <li className={list.row}>
      <Checkbox
        className={list.box}
        aria-labelledby={words}
        checked={state !== 'open'}
        onChange={(_, { checked }) => {
          choose(checked === true ? 'done' : 'open');
        }}
      />
      {isOpen ? (
        <EditAction action={action} close={close} />
      ) : (
        <>
          <div className={list.words}>
            <span id={words} dir="auto" className={mergeClasses(list.text, state !== 'open' && list.done)}>
              {action.text}
            </span>
            <AboutAction action={action} />
            <Refused error={move.error ?? remove.error} />
          </div>
          {state === 'open' && (
            <MoreMenu ref={opener} about={words}>
              <MenuItem icon={<EditRegular />} onClick={open}>
                {t('edit')}
              </MenuItem>
              <MenuItem
                icon={<DismissRegular />}
                onClick={() => {
                  choose('dropped');
                }}
              >
                {t('actions.drop')}
              </MenuItem>
            </MoreMenu>
          )}
          {state !== 'open' && action.state !== 'open' && (
            <MoreMenu about={words}>
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
        </>
      )}
    </li>
  );
}

function AboutAction({ action }: { action: Action }) {
  const list = useListStyles();
  const { t } = useTexts('oneOnOnes');
  const dates = useDates();
  const { me, other } = useMeetingOfTwo();
  return (
    <span className={list.about}>
      <bdi>{action.ownerId === me ? t('you') : (other ?? t('other'))}</bdi>
      {action.due !== null && (
        <span className={mergeClasses(action.isOverdue && list.overdue)}>
          {t(action.isOverdue ? 'actions.overdueSince' : 'actions.dueOn', { day: dates.weekday(action.due) })}
        </span>
      )}
      {action.state === 'done' && <span>{t('actions.done')}</span>}
      {action.state === 'dropped' && <span>{t('actions.dropped')}</span>}
    </span>
  );
}

function EditAction({ action, close }: { action: Action; close: () => void }) {
  const { t } = useTexts('oneOnOnes');
  const { person } = useMeetingOfTwo();
  const [due, setDue] = useState(action.due ?? '');
  return (
    <WordsForm
      label={t('actions.reword')}
      text={action.text}
      save={t('save')}
      write={(text, once) => writes.rewordAction(once, person, action, text, due === '' ? null : due)}
      close={close}
    >
      <DueField due={due} onChange={setDue} />
    </WordsForm>
  );
}
