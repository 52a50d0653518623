import { Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { Participant } from '../../../shared/api/types';
import { useTexts } from '../../../shared/i18n/useTexts';
import { useMeetingOfTwo } from '../meeting/MeetingContext';

const useStyles = makeStyles({
  fields: { display: 'flex', flexWrap: 'wrap', gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` },
  due: { minWidth: 0, maxWidth: '180px' },
});

interface DueFieldProps {
  due: string;
  onChange: (due: string) => void;
}

export function DueField({ due, onChange }: DueFieldProps) {
  const styles = useStyles();
  const { t } = useTexts('oneOnOnes');
  return (
    <Field label={t('actions.due')} className={styles.due}>
      <Input
        type="date"
        value={due}
        onChange={(_, { value }) => {
          onChange(value);
        }}
      />
    </Field>
  );
}

interface OwnerFieldProps {
  owner: Participant;
  onChange: (owner: Participant) => void;
}

/** Which of the two does it. */
export function OwnerField({ owner, onChange }: OwnerFieldProps) {
  const styles = useStyles();
  const { t } = useTexts('oneOnOnes');
  const { isPerson, other } = useMeetingOfTwo();
  const mine = isPerson ? 'person' : 'manager';
  const theirs = isPerson ? 'manager' : 'person';
  return (
    <Field label={t('actions.owner')}>
      <RadioGroup
        layout="horizontal"
        className={styles.fields}
        value={owner === mine ? 'mine' : 'theirs'}
        onChange={(_, { value }) => {
          onChange(value === 'mine' ? mine : theirs);
        }}
      >
        <Radio value="mine" label={t('you')} />
        <Radio value="theirs" label={<bdi>{other ?? t('other')}</bdi>} />
      </RadioGroup>
    </Field>
  );
}
