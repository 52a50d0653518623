import { useTranslation } from 'react-i18next';
import { TextLink } from '../shared/ui/links';
import { PageHeading } from '../shared/ui/PageHeading';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeading title={t('notFound.title')}>{t('notFound.title')}</PageHeading>
      <p>
        {t('notFound.text')} <TextLink to="/">{t('notFound.back')}</TextLink>
      </p>
    </>
  );
}
