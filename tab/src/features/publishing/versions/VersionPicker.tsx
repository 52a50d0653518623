import { Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';
import { useTexts } from '../../../shared/i18n/useTexts';

interface VersionPickerProps {
  label: string;
  /** Versions count from 1 to this one without gaps. */
  newest: number;
  value: number;
  onPick: (number: number) => void;
}

const useStyles = makeStyles({ picker: { minWidth: 0, width: '100%' } });

export function VersionPicker({ label, newest, value, onPick }: VersionPickerProps) {
  const styles = useStyles();
  const { t } = useTexts('publishing');
  const numbers = Array.from({ length: newest }, (_, index) => newest - index);
  return (
    <Field label={label}>
      <Dropdown
        className={styles.picker}
        appearance="filled-darker"
        value={t('versionNumber', { number: value })}
        selectedOptions={[`${value}`]}
        onOptionSelect={(_, { optionValue }) => {
          if (optionValue !== undefined) onPick(Number(optionValue));
        }}
      >
        {numbers.map((number) => (
          <Option key={number} value={`${number}`}>
            {t('versionNumber', { number })}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
