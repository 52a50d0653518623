import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { MailRegular } from '@fluentui/react-icons';
import type { InvitePreview as Preview } from '../../shared/api/types';
import { useTexts } from '../../shared/i18n/useTexts';

const useStyles = makeStyles({
  lead: { marginBlock: `0 ${tokens.spacingVerticalM}` },
  block: {
    marginBlock: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  link: { color: tokens.colorBrandForegroundLink, textDecorationLine: 'underline' },
  prompts: { marginBlock: `${tokens.spacingVerticalS} 0`, paddingInlineStart: tokens.spacingHorizontalXL },
  mails: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-start', margin: 0 },
  icon: { flexShrink: 0, fontSize: '20px' },
});

/** What an invite would begin with, drawn from its parts, and what comes of writing it. */
export function InvitePreview({ preview: { block, text, mailText, change } }: { preview: Preview }) {
  const styles = useStyles();
  const { t } = useTexts('oneOnOnes');
  return (
    <>
      {block ? (
        <>
          <p className={styles.lead}>{t('invite.begins')}</p>
          <div className={styles.block} role="figure" aria-label={t('invite.block')}>
            <p className={styles.heading}>
              <bdi>{block.heading}</bdi> – <bdi className={styles.link}>{block.linkText}</bdi>
            </p>
            <ul className={styles.prompts}>
              {block.prompts.map((prompt) => (
                <li key={prompt} dir="auto">
                  {prompt}
                </li>
              ))}
            </ul>
          </div>
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
