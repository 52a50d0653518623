import { useTexts } from '../../shared/i18n/useTexts';
import { personPaths } from '../../shared/people/paths';
import { Empty } from '../../shared/ui/Empty';
import { PageHeading } from '../../shared/ui/PageHeading';
import { TextLink } from '../../shared/ui/navigation/TextLink';

/** There is no such person, or her pages are not the reader's to see: the service does not tell which. */
export default function NobodyYouSee() {
  const { t } = useTexts();
  return (
    <>
      <PageHeading title={t('person.notThere')}>{t('person.notThere')}</PageHeading>
      <Empty title={t('person.notThereHint')}>
        <TextLink to={personPaths.growth('me')}>{t('person.toMine')}</TextLink>
      </Empty>
    </>
  );
}
