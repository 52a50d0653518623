import { Button, Dialog, DialogSurface, DialogTrigger } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { RoundSummary } from '../../../shared/api/types';
import { useTexts } from '../../../shared/i18n/useTexts';
import { OpenRoundForm } from './OpenRoundForm';

/** Opens a round, by the person or her manager. */
export function OpenRound({ rounds }: { rounds: readonly RoundSummary[] }) {
  const { t } = useTexts('assess');
  const [isOpen, setOpen] = useState(false);
  return (
    <Dialog
      open={isOpen}
      onOpenChange={(_, { open }) => {
        setOpen(open);
      }}
    >
      <DialogTrigger disableButtonEnhancement>
        <Button icon={<AddRegular />}>{t('open.button')}</Button>
      </DialogTrigger>
      <DialogSurface>{isOpen && <OpenRoundForm rounds={rounds} />}</DialogSurface>
    </Dialog>
  );
}
