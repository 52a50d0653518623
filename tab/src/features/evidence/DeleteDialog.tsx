import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  useAnnounce,
} from '@fluentui/react-components';
import type { Evidence } from '../../shared/api/types';
import { useDeleteEvidence } from '../../shared/evidence/useSaveEvidence';
import { useTexts } from '../../shared/i18n/useTexts';
import { usePerson } from '../../shared/people/PersonContext';
import { ProblemBar } from '../../shared/ui/ProblemBar';
import { useReturnFocus } from '../../shared/ui/useReturnFocus';

interface DeleteDialogProps {
  evidence: Evidence;
  onClose: () => void;
  onDeleted?: () => void;
}

export function DeleteDialog({ evidence, onClose, onDeleted }: DeleteDialogProps) {
  useReturnFocus();
  const { t } = useTexts('evidence');
  const { t: said } = useTexts();
  const { announce } = useAnnounce();
  const { id: person } = usePerson();
  const remove = useDeleteEvidence(person);
  const onConfirm = () => {
    remove.mutate(evidence, {
      onSuccess: () => {
        announce(t('deleted', { title: evidence.title }));
        onClose();
        onDeleted?.();
      },
    });
  };
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('deleteQuestion')}</DialogTitle>
          <DialogContent>
            <p>
              <bdi>{evidence.title}</bdi>
            </p>
            <p>{t('deleteHint')}</p>
            {remove.error && <ProblemBar error={remove.error} onRetry={onConfirm} />}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{said('evidence.cancel')}</Button>
            <Button appearance="primary" disabledFocusable={remove.isPending} onClick={onConfirm}>
              {t('delete')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
