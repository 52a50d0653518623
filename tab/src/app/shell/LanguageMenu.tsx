import { LocalLanguageRegular } from '@fluentui/react-icons';
import { chooseToSpeak } from '../../shared/i18n/i18n';
import { languageNames, languages } from '../../shared/i18n/languages';
import { useTexts } from '../../shared/i18n/useTexts';
import { ChoiceMenu } from './ChoiceMenu';

export function LanguageMenu() {
  const { t, language } = useTexts();
  return (
    <ChoiceMenu
      label={t('language')}
      icon={<LocalLanguageRegular />}
      choices={languages.map((value) => ({ value, text: languageNames[value], lang: value }))}
      chosen={language}
      onChoose={(chosen) => void chooseToSpeak(chosen)}
    />
  );
}
