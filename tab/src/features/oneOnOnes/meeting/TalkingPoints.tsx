import { Button, Checkbox, MenuItem, mergeClasses, Tooltip } from '@fluentui/react-components';
import { DeleteRegular, EditRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import type { TalkingPoint } from '../../../shared/api/types';
import { useTexts } from '../../../shared/i18n/useTexts';
import { MoreMenu } from '../writing/MoreMenu';
import { Opener } from '../writing/Opener';
import { Refused } from '../writing/Refused';
import { WordsForm } from '../writing/WordsForm';
import { useListStyles } from '../writing/useListStyles';
import { useOpening } from '../writing/useOpening';
import { useWish } from '../writing/useWish';
import { useWrite } from '../writing/useWrite';
import { writes } from '../writing/writes';
import { useMeetingOfTwo } from './MeetingContext';
import { Section } from './Section';

/** What the two want to talk about: both add to it, and each words her own. */
export function TalkingPoints({ points }: { points: readonly TalkingPoint[] }) {
  const list = useListStyles();
  const { t } = useTexts('oneOnOnes');
  return (
    <Section title={t('points.title')}>
      {points.length === 0 && <p className={list.about}>{t('points.none')}</p>}
      <ul className={list.list}>
        {points.map((point) => (
          <PointRow key={point.id} point={point} />
        ))}
      </ul>
      <Opener label={t('points.add')}>{(close) => <NewPoint close={close} />}</Opener>
    </Section>
  );
}

function NewPoint({ close }: { close: () => void }) {
  const { t } = useTexts('oneOnOnes');
  const { person, today } = useMeetingOfTwo();
  return (
    <WordsForm
      label={t('points.new')}
      save={t('add')}
      write={(text, once) => writes.addPoint(once, person, text, today)}
      close={close}
    />
  );
}

function PointRow({ point }: { point: TalkingPoint }) {
  const list = useListStyles();
  const { t } = useTexts('oneOnOnes');
  const { person, today, me, other } = useMeetingOfTwo();
  const { isOpen, open, close, opener } = useOpening();
  const words = useId();
  const discuss = useWrite((isDiscussed: boolean) => writes.discussPoint(person, point, isDiscussed, today));
  const remove = useWrite(() => writes.deletePoint(person, point));
  const [checked, choose] = useWish(point.discussedOn !== null, discuss);
  const isMine = point.authorId === me;

  return (
    <li className={list.row}>
      <Checkbox
        className={list.box}
        aria-labelledby={words}
        checked={checked}
        onChange={(_, { checked: next }) => {
          choose(next === true);
        }}
      />
      {!isOpen ? (
        <>
          <div className={list.words}>
            <span id={words} dir="auto" className={mergeClasses(list.text, checked && list.done)}>
              {point.text}
            </span>
            <span className={list.about}>
              {isMine ? t('byYou') : <bdi>{other ?? t('byOther')}</bdi>}
              {checked && <span>{t('points.discussed')}</span>}
            </span>
            <Refused error={discuss.error ?? remove.error} />
          </div>
          {isMine && (
            <Tooltip content={t('edit')} relationship="label">
              <Button ref={opener} appearance="subtle" icon={<EditRegular />} aria-describedby={words} onClick={open} />
            </Tooltip>
          )}
          {checked && point.discussedOn !== null && (
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
      ) : (
        <WordsForm
          label={t('points.reword')}
          text={point.text}
          save={t('save')}
          write={(text, once) => writes.rewordPoint(once, person, point, text)}
          close={close}
        />
      )}
    </li>
  );
}
