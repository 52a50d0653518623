import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Action } from '../../../shared/api/types';
import { useTexts } from '../../../shared/i18n/useTexts';
import { Section } from '../meeting/Section';
import { Opener } from '../writing/Opener';
import { useListStyles } from '../writing/useListStyles';
import { ActionRow } from './ActionRow';
import { NewAction } from './NewAction';
import { actionGroups } from './actionGroups';

const useStyles = makeStyles({
  group: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground3, margin: 0 },
});

/** What the two agreed to do; what is left from before comes first. */
export function Actions({ actions }: { actions: readonly Action[] }) {
  const styles = useStyles();
  const list = useListStyles();
  const { t } = useTexts('oneOnOnes');
  const groups = actionGroups(actions);
  return (
    <Section title={t('actions.title')}>
      {actions.length === 0 && <p className={list.about}>{t('actions.none')}</p>}
      {groups.map(({ name, actions: some }) => (
        <div key={name}>
          {groups.length > 1 && <h3 className={styles.group}>{t(`actions.groups.${name}`)}</h3>}
          <ul className={list.list}>
            {some.map((action) => (
              <ActionRow key={action.id} action={action} />
            ))}
          </ul>
        </div>
      ))}
      <Opener label={t('actions.add')}>{(close) => <NewAction close={close} />}</Opener>
    </Section>
  );
}
