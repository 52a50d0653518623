import { LocalLanguageRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { chooseToSpeak, languageOf } from '../../shared/i18n/i18n';
import { languageNames, languages } from '../../shared/i18n/languages';
import { ChoiceMenu } from './ChoiceMenu';

export function LanguageMenu() {
  const { t, i18n } = useTranslation();
  return (
    <ChoiceMenu
      label={t('language')}
      icon={<LocalLanguageRegular />}
      choices={languages.map((value) => ({ value, text: languageNames[value], lang: value }))}
      chosen={languageOf(i18n)}
      onChoose={(language) => void chooseToSpeak(i18n, language)}
    />
  );
}
