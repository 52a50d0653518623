import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../../shared/i18n/useTexts';
import { useMyLevel } from '../../shared/ladder/myLevel';
import { forgetStored } from '../../shared/stored';
import { EraseDialog } from './EraseDialog';

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: `0 0 ${tokens.spacingVerticalS}`, maxWidth: '62ch' },
  list: {
    ...typographyStyles.body1,
    margin: `0 0 ${tokens.spacingVerticalL}`,
    paddingInlineStart: tokens.spacingHorizontalXL,
    maxWidth: '62ch',
  },
});

/** Says what erasing means, and does it. */
export function EraseMine({ onErased }: { onErased: () => void }) {
  const styles = useStyles();
  const { t } = useTexts('privacy');
  const client = useQueryClient();
  const [, setMyLevel] = useMyLevel();
  const [isAsked, ask] = useState(false);
  return (
    <>
      <p className={styles.text}>{t('erase.mine')}</p>
      <ul className={styles.list}>
        <li>{t('erase.goes')}</li>
        <li>{t('erase.stays')}</li>
        <li>{t('erase.export')}</li>
      </ul>
      <Button
        icon={<DeleteRegular />}
        onClick={() => {
          ask(true);
        }}
      >
        {t('erase.open')}
      </Button>
      {isAsked && (
        <EraseDialog
          person="me"
          title={t('erase.title')}
          onClose={() => {
            ask(false);
          }}
          onErased={() => {
            // Nothing of it stays on this machine either.
            setMyLevel(null);
            forgetStored('ladder.draft.');
            forgetStored('ladder.signOff.');
            client.removeQueries({ queryKey: ['growth'] });
            client.removeQueries({ queryKey: ['privacy'] });
            void client.invalidateQueries();
            onErased();
          }}
        />
      )}
    </>
  );
}
