import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, doneOf } from '../../shared/api/client';
import { useTexts } from '../../shared/i18n/useTexts';
import { ProblemBar } from '../../shared/ui/ProblemBar';
import { useReturnFocus } from '../../shared/ui/useReturnFocus';

interface EraseDialogProps {
  /** An id of the directory, or `me`. */
  person: string;
  title: string;
  onErased: () => void;
  onClose: () => void;
}

const useStyles = makeStyles({
  input: { minWidth: 0 },
  form: { display: 'contents' },
  // As Fluent's own primary button, in the color of what cannot be taken back.
  confirm: {
    backgroundColor: tokens.colorStatusDangerBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
    ':hover': {
      backgroundColor: tokens.colorStatusDangerBackground3Hover,
      color: tokens.colorNeutralForegroundOnBrand,
    },
    ':hover:active': {
      backgroundColor: tokens.colorStatusDangerBackground3Pressed,
      color: tokens.colorNeutralForegroundOnBrand,
    },
  },
});

/** Asks for a typed word before it erases: nobody can take that back. */
export function EraseDialog({ person, title, onErased, onClose }: EraseDialogProps) {
  const styles = useStyles();
  const { t } = useTexts('privacy');
  useReturnFocus();
  const [typed, setTyped] = useState('');
  const word = t('erase.word');
  const erase = useMutation({
    mutationFn: () => doneOf(api.DELETE('/api/privacy/{person}', { params: { path: { person } } })),
    onSuccess: onErased,
  });
  const isReady = typed.trim().toLocaleUpperCase() === word && !erase.isPending;
  const run = () => {
    if (isReady) erase.mutate();
  };

  return (
    <Dialog
      modalType="alert"
      open
      onOpenChange={(_, { open }) => {
        if (!open && !erase.isPending) onClose();
      }}
    >
      <DialogSurface>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            run();
          }}
        >
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent>
              <p>{t(person === 'me' ? 'erase.mine' : 'erase.text')}</p>
              <Field label={t('erase.confirmation', { word })}>
                <Input
                  className={styles.input}
                  value={typed}
                  autoComplete="off"
                  spellCheck={false}
                  onChange={(_, { value }) => {
                    setTyped(value);
                  }}
                />
              </Field>
              {erase.error && <ProblemBar error={erase.error} onRetry={run} />}
            </DialogContent>
            <DialogActions>
              <Button
                type="submit"
                {...(isReady && { appearance: 'primary', className: styles.confirm })}
                disabledFocusable={!isReady}
              >
                {erase.isPending ? t('erase.running') : t('erase.confirm')}
              </Button>
              <Button onClick={onClose} disabledFocusable={erase.isPending}>
                {t('erase.cancel')}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
