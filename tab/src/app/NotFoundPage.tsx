import { useTexts } from '../shared/i18n/useTexts';
import { PageHeading } from '../shared/ui/PageHeading';
import { TextLink } from '../shared/ui/navigation/TextLink';

export default function NotFoundPage() {
  const { t } = useTexts();
  return (
    <>
      <PageHeading title={t('notFound.title')}>{t('notFound.title')}</PageHeading>
      <p>
        {t('notFound.text')} <TextLink to="/">{t('notFound.back')}</TextLink>
      </p>
    </>
  );
}
