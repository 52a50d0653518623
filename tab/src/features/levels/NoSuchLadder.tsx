import { useTexts } from '../../shared/i18n/useTexts';
import { Empty } from '../../shared/ui/Empty';
import { PageHeading } from '../../shared/ui/PageHeading';
import { TextLink } from '../../shared/ui/navigation/TextLink';

export default function NoSuchLadder() {
  const { t } = useTexts();
  return (
    <>
      <PageHeading title={t('notFound.title')}>{t('notFound.title')}</PageHeading>
      <Empty title={t('problem.ladderNotFound')}>
        <TextLink to="/">{t('notFound.back')}</TextLink>
      </Empty>
    </>
  );
}
