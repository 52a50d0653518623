import { Badge, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { growthQueries } from '../../../shared/api/queries/growth';
import type { Action } from '../../../shared/api/types';
import { today, useDates } from '../../../shared/i18n/useDates';
import { useTexts } from '../../../shared/i18n/useTexts';
import { usePerson } from '../../../shared/people/PersonContext';
import { useManagerName } from '../../../shared/people/useManagerName';
import { TalkList } from './TalkList';
import { openActions } from './talk';

const useStyles = makeStyles({
  facts: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
  },
});

/** What the two agreed to do and have not done yet. */
export function OpenActions() {
  const styles = useStyles();
  const { t } = useTexts('growth');
  const person = usePerson();
  const manager = useManagerName();
  const dates = useDates();
  const actions = useQuery(growthQueries.actions(person.id));
  const ownerOf = ({ owner }: Action): string => {
    if ((owner === 'person') === person.isMe) return t('me');
    return (owner === 'person' ? person.name : manager) ?? t(owner === 'person' ? 'self' : 'manager');
  };

  return (
    <TalkList
      title={t('actions')}
      read={actions}
      items={openActions(actions.data ?? [])}
      empty={t('noActions')}
      keyOf={(action) => action.id}
      draw={(action) => (
        <>
          <bdi>{action.text}</bdi>
          <span className={styles.facts}>
            <bdi>{ownerOf(action)}</bdi>
            {action.due !== null && <span>{t('due', { day: dates.day(action.due) })}</span>}
            {action.due !== null && action.due < today() && (
              <Badge appearance="tint" color="warning" size="small">
                {t('overdue')}
              </Badge>
            )}
          </span>
        </>
      )}
    />
  );
}
