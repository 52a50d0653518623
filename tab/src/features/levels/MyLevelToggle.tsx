import { ToggleButton } from '@fluentui/react-components';
import { PersonFilled, PersonRegular } from '@fluentui/react-icons';
import { useTexts } from '../../shared/i18n/useTexts';
import { useMyLevel } from '../../shared/ladder/myLevel';
import { useTint } from '../../shared/ui/useTint';

interface MyLevelToggleProps {
  ladder: string;
  level: string;
}

/** Remembers the level as the reader's own: the tab opens there. */
export function MyLevelToggle({ ladder, level }: MyLevelToggleProps) {
  const { t } = useTexts();
  const [mine, setMine] = useMyLevel();
  const isMine = mine?.ladder === ladder && mine.level === level;
  return (
    <ToggleButton
      shape="circular"
      className={useTint(isMine)}
      icon={isMine ? <PersonFilled /> : <PersonRegular />}
      checked={isMine}
      onClick={() => {
        setMine(isMine ? null : { ladder, level });
      }}
    >
      {t('level.thisIsMine')}
    </ToggleButton>
  );
}
