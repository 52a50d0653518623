import { Dropdown, Field, Option } from '@fluentui/react-components';
import type { Ladder } from '../../shared/api/types';
import { useTexts } from '../../shared/i18n/useTexts';

interface LadderPickerProps {
  ladders: readonly Ladder[];
  chosen: Ladder;
  onPick: (id: string) => void;
}

const nameOf = ({ id, title }: Ladder): string => title ?? id;

export function LadderPicker({ ladders, chosen, onPick }: LadderPickerProps) {
  const { t } = useTexts();
  return (
    <Field label={t('pin.ladder')}>
      <Dropdown
        appearance="filled-darker"
        value={nameOf(chosen)}
        selectedOptions={[chosen.id]}
        onOptionSelect={(_, { optionValue }) => {
          if (optionValue !== undefined) onPick(optionValue);
        }}
      >
        {ladders.map((ladder) => (
          <Option key={ladder.id} value={ladder.id} text={nameOf(ladder)}>
            <bdi>{nameOf(ladder)}</bdi>
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
