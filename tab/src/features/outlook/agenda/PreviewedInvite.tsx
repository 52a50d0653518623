import { makeStyles, tokens } from '@fluentui/react-components';
import type { InvitePreview } from '../../../shared/api/types';
import { useTexts } from '../../../shared/i18n/useTexts';
import { InviteBlock } from '../../../shared/oneOnOnes/InviteBlock';

const useStyles = makeStyles({
  text: { marginBlock: tokens.spacingVerticalS },
  note: { color: tokens.colorNeutralForeground2, marginBlock: tokens.spacingVerticalS },
});

export function PreviewedInvite({ preview: { change, block, text, mailText } }: { preview: InvitePreview }) {
  const styles = useStyles();
  const { t } = useTexts('outlook');
  if (change === null) return <p className={styles.text}>{text}</p>;
  return (
    <>
      <p className={styles.text}>{t(block ? 'agenda.willWrite' : 'agenda.willRemove')}</p>
      {block && <InviteBlock block={block} label={t('agenda.block')} />}
      {mailText !== null && <p className={styles.text}>{mailText}</p>}
      <p className={styles.note}>{t('agenda.reopen')}</p>
    </>
  );
}
