import { Dropdown, Field, makeStyles, Option, Text, tokens } from '@fluentui/react-components';
import type { Meeting } from '../../../shared/api/types';
import { useTexts } from '../../../shared/i18n/useTexts';
import { useLadder } from '../../../shared/ladder/useLadder';
import { Refused } from '../writing/Refused';
import { useWish } from '../writing/useWish';
import { useWrite } from '../writing/useWrite';
import { writes } from '../writing/writes';
import { useMeetingOfTwo } from './MeetingContext';
import { Section } from './Section';

const most = 3;

const useStyles = makeStyles({
  picker: { minWidth: 0, width: '100%' },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** What the two want to talk about first: prompts of these capabilities come before the others. */
export function Focus({ meeting: { focus, level } }: { meeting: Meeting }) {
  const styles = useStyles();
  const { t, language } = useTexts('oneOnOnes');
  const { person } = useMeetingOfTwo();
  const ladder = useLadder(level?.ladder ?? '');
  const write = useWrite((capabilities: string[]) => writes.chooseFocus(person, capabilities, focus.revision));
  const [chosen, choose] = useWish(focus.capabilities, write);
  const names = ladder?.capabilities.map(({ name }) => name) ?? focus.capabilities;
  if (names.length === 0) return null;

  return (
    <Section title={t('focus.title')}>
      <Field label={t('focus.label')} hint={<Text className={styles.hint}>{t('focus.hint', { count: most })}</Text>}>
        <Dropdown
          multiselect
          className={styles.picker}
          placeholder={t('focus.none')}
          value={chosen.length > 0 ? new Intl.ListFormat(language, { type: 'unit' }).format(chosen) : ''}
          selectedOptions={chosen}
          onOptionSelect={(_, { selectedOptions }) => {
            if (selectedOptions.length <= most) choose(selectedOptions);
          }}
        >
          {names.map((name) => (
            <Option key={name} value={name} text={name} disabled={chosen.length >= most && !chosen.includes(name)}>
              <bdi>{name}</bdi>
            </Option>
          ))}
        </Dropdown>
      </Field>
      <Refused error={write.error} />
    </Section>
  );
}
