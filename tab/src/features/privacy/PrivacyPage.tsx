import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { peopleQueries } from '../../shared/api/queries/people';
import { useTexts } from '../../shared/i18n/useTexts';
import { PageHeading } from '../../shared/ui/PageHeading';
import { OnThisPage } from '../../shared/ui/navigation/OnThisPage';
import { useHashTarget } from '../../shared/ui/navigation/useHashTarget';
import { Audit } from './Audit';
import { EraseMine } from './EraseMine';
import { EraseOther } from './EraseOther';
import { Erased } from './Erased';
import { Export } from './Export';
import { Kept } from './Kept';
import { PrivacySection } from './PrivacySection';

const useStyles = makeStyles({
  lead: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, maxWidth: '62ch' },
  sections: { marginTop: tokens.spacingVerticalXL },
});

const sections = ['kept', 'audit', 'export', 'erase'] as const;

/** What is kept on the reader, who looked at it, and the end of it. */
export default function PrivacyPage() {
  const styles = useStyles();
  const { t } = useTexts('privacy');
  const { data: me } = useQuery(peopleQueries.profile('me'));
  const [isErased, setErased] = useState(false);
  useHashTarget(true);
  if (isErased) return <Erased />;

  const isAdmin = me?.roles?.includes('admin') === true;
  const shown = [...sections, ...(isAdmin ? ['eraseOther' as const] : [])];
  return (
    <>
      <PageHeading title={t('title')}>{t('title')}</PageHeading>
      <p className={styles.lead}>{t('lead')}</p>
      <div className={styles.sections}>
        <OnThisPage layout="row" sections={shown.map((id) => ({ id, title: t(`sections.${id}`) }))} />
      </div>
      <PrivacySection id="kept">
        <Kept />
      </PrivacySection>
      <PrivacySection id="audit">
        <Audit />
      </PrivacySection>
      <PrivacySection id="export">
        <Export />
      </PrivacySection>
      <PrivacySection id="erase">
        <EraseMine
          onErased={() => {
            setErased(true);
          }}
        />
      </PrivacySection>
      {isAdmin && (
        <PrivacySection id="eraseOther">
          <EraseOther />
        </PrivacySection>
      )}
    </>
  );
}
