import { useTexts } from '../../../shared/i18n/useTexts';
import { personPaths } from '../../../shared/people/paths';
import { Empty } from '../../../shared/ui/Empty';
import { PageHeading } from '../../../shared/ui/PageHeading';
import { TextLink } from '../../../shared/ui/navigation/TextLink';

/** A series that is no 1:1, that is not turned on, or that is between others. */
export function NotThere({ inMeeting = false }: { inMeeting?: boolean }) {
  const { t } = useTexts('oneOnOnes');
  const title = inMeeting ? t('notThere.meeting') : t('notThere.title');
  return (
    <>
      <PageHeading title={title}>{title}</PageHeading>
      <Empty title={t('notThere.why')}>
        <TextLink to={personPaths.oneOnOnes}>{t('notThere.back')}</TextLink>
      </Empty>
    </>
  );
}
