import { makeStyles, tokens } from '@fluentui/react-components';
import { MailRegular } from '@fluentui/react-icons';
import type { InvitePreview as Preview } from '../../../shared/api/types';
import { useTexts } from '../../../shared/i18n/useTexts';
import { InviteBlock } from '../../../shared/oneOnOnes/InviteBlock';

const useStyles = makeStyles({
  lead: { marginBlock: `0 ${tokens.spacingVerticalM}` },
  mails: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-start', margin: 0 },
  icon: { flexShrink: 0, fontSize: '20px' },
});

/** What an invite would begin with, and what comes of writing it. */
export function InvitePreview({ preview: { block, text, mailText, change } }: { preview: Preview }) {
  const styles = useStyles();
  const { t } = useTexts('oneOnOnes');
  return (
    <>
      {block ? (
        <>
          <p className={styles.lead}>{t('invite.begins')}</p>
          <InviteBlock block={block} label={t('invite.block')} />
          <p className={styles.lead}>{t('invite.restStays')}</p>
        </>
      ) : (
        <p className={styles.lead}>{change === 'remove' ? t('invite.goes') : (text ?? t('invite.nothing'))}</p>
      )}
      {mailText !== null && (
        <p className={styles.mails}>
          <MailRegular className={styles.icon} aria-hidden />
          {mailText}
        </p>
      )}
    </>
  );
}
