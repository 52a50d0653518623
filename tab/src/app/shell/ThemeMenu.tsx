import { DarkThemeRegular } from '@fluentui/react-icons';
import { useTexts } from '../../shared/i18n/useTexts';
import { themeChoices } from '../../shared/theme/themes';
import { useThemeChoice } from '../../shared/theme/useTheme';
import { ChoiceMenu } from './ChoiceMenu';

export function ThemeMenu() {
  const { t } = useTexts();
  const [chosen, choose] = useThemeChoice();
  return (
    <ChoiceMenu
      label={t('theme.label')}
      icon={<DarkThemeRegular />}
      choices={themeChoices.map((value) => ({ value, text: t(`theme.${value}`) }))}
      chosen={chosen}
      onChoose={choose}
    />
  );
}
