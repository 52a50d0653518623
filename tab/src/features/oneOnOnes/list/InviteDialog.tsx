import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Spinner,
  useAnnounce,
} from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../../../shared/i18n/useTexts';
import { useInvite } from '../../../shared/oneOnOnes/useInvite';
import { useReturnFocus } from '../../../shared/ui/useReturnFocus';
import { CalendarRefused } from './CalendarRefused';
import { InvitePreview } from './InvitePreview';

interface InviteDialogProps {
  series: string;
  /** With whom the 1:1s are. */
  name: string;
  /** Whether prompts are wanted in the invite. */
  isOn: boolean;
  onClose: () => void;
}

/** Shows what would be written into an invite and how many mails that sends, before anything is done. */
export function InviteDialog({ series, name, isOn, onClose }: InviteDialogProps) {
  const { t, language } = useTexts('oneOnOnes');
  const { announce } = useAnnounce();
  useReturnFocus();
  const client = useQueryClient();
  const locale = language;
  const [isChecked, setIsChecked] = useState(false);
  const wish = { isOn, isRefreshed: isOn && isChecked, isRemovedEdited: !isOn && isChecked };
  const {
    preview: { data: preview, error, isPending, refetch },
    change,
  } = useInvite(series, wish, locale, async (agenda) => {
    await client.invalidateQueries({ queryKey: ['oneOnOnes'] });
    announce(agenda?.text ?? t('invite.removed'));
    onClose();
  });
  const title = isOn ? t('invite.titleOn', { name }) : t('invite.titleOff', { name });

  return (
    <Dialog
      open
      onOpenChange={() => {
        onClose();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>
            {isPending && <Spinner label={t('invite.loading')} />}
            {error && <CalendarRefused error={error} onRetry={() => void refetch()} />}
            {preview && <InvitePreview preview={preview} />}
            {(isOn || isChecked || preview?.outcome === 'editedByPerson') && (
              <Checkbox
                checked={isChecked}
                label={isOn ? t('invite.refresh') : t('invite.removeEdited')}
                onChange={(_, { checked }) => {
                  setIsChecked(checked === true);
                }}
              />
            )}
            {change.error && (
              <CalendarRefused
                error={change.error}
                onRetry={() => {
                  change.mutate();
                }}
              />
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{t('cancel')}</Button>
            <Button
              appearance="primary"
              disabledFocusable={!preview || change.isPending}
              onClick={() => {
                if (preview && !change.isPending) change.mutate();
              }}
            >
              {isOn ? t('invite.turnOn') : t('invite.turnOff')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
