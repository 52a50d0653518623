import { useTranslation } from 'react-i18next';
import { PageHeading } from '../shared/ui/PageHeading';
import { TextLink } from '../shared/ui/links';

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
