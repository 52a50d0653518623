import { Dropdown, Field, makeStyles, Option, OptionGroup } from '@fluentui/react-components';
import type { Ladder } from '../api/types';
import { useTexts } from '../i18n/useTexts';
import { byTrack, findLevel, levelName } from '../ladder/levels';

export interface LevelPickerProps {
  label: string;
  ladder: Ladder | undefined;
  value: string;
  onPick: (code: string) => void;
}

const useStyles = makeStyles({ picker: { minWidth: 0, width: '100%' } });

export function LevelPicker({ label, ladder, value, onPick }: LevelPickerProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const chosen = ladder && findLevel(ladder, value);
  const tracks = ladder ? byTrack(ladder) : [];
  return (
    <Field label={label}>
      <Dropdown
        className={styles.picker}
        appearance="filled-darker"
        disabled={!ladder}
        placeholder={t('level.choose')}
        value={levelName(chosen ?? { code: value, title: null })}
        selectedOptions={[value]}
        onOptionSelect={(_, { optionValue }) => {
          if (optionValue !== undefined && optionValue !== value) onPick(optionValue);
        }}
      >
        {tracks.map(({ track, levels }) => {
          const options = levels.map((level) => (
            <Option key={level.code} value={level.code} text={levelName(level)}>
              <bdi>{levelName(level)}</bdi>
            </Option>
          ));
          return track === null ? (
            options
          ) : (
            <OptionGroup key={track} label={track}>
              {options}
            </OptionGroup>
          );
        })}
      </Dropdown>
    </Field>
  );
}
