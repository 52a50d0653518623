import { makeStyles, tokens } from '@fluentui/react-components';
import type { InvitePreview } from '../../../shared/api/types';
import { useTexts } from '../../../shared/i18n/useTexts';
import { directionOfPrompts } from '../prompts/direction';

const useStyles = makeStyles({
  block: {
    backgroundColor: tokens.colorNeutralBackground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    marginBlock: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  heading: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  list: { marginBlock: tokens.spacingVerticalXS, paddingInlineStart: tokens.spacingHorizontalXL },
  text: { marginBlock: tokens.spacingVerticalS },
  note: { color: tokens.colorNeutralForeground2, marginBlock: tokens.spacingVerticalS },
});

export function PreviewedInvite({ preview: { change, block, text, mailText } }: { preview: InvitePreview }) {
  const styles = useStyles();
  const { t, language } = useTexts('outlook');
  if (change === null) return <p className={styles.text}>{text}</p>;
  return (
    <>
      <p className={styles.text}>{t(block ? 'agenda.willWrite' : 'agenda.willRemove')}</p>
      {block && (
        <div className={styles.block}>
          <p className={styles.heading}>
            {block.heading} – {block.linkText}
          </p>
          <ul className={styles.list}>
            {block.prompts.map((prompt) => (
              <li key={prompt} dir={directionOfPrompts(language)}>
                {prompt}
              </li>
            ))}
          </ul>
        </div>
      )}
      {mailText !== null && <p className={styles.text}>{mailText}</p>}
      <p className={styles.note}>{t('agenda.reopen')}</p>
    </>
  );
}
