import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTexts } from '../../shared/i18n/useTexts';
import { Refused } from './Refused';

interface WordsFormProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  save: string;
  isBusy: boolean;
  error: Error | null;
  onSave: () => void;
  /** Left out where there is nothing to go back to. */
  onCancel?: () => void;
  /** More to choose, below the words. */
  children?: ReactNode;
}

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalS, gridTemplateColumns: 'minmax(0, 1fr)', width: '100%' },
  words: { width: '100%', minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** A field for a few sentences: Ctrl+Enter saves, Escape goes back. Nothing but its person ever changes what is in it. */
export function WordsForm({ label, value, onChange, save, isBusy, error, onSave, onCancel, children }: WordsFormProps) {
  const styles = useStyles();
  const { t } = useTexts('oneOnOnes');
  const form = useRef<HTMLFormElement>(null);
  const isEditing = onCancel !== undefined;
  useEffect(() => {
    if (isEditing) form.current?.querySelector('textarea')?.focus();
  }, [isEditing]);
  const canSave = value.trim() !== '' && !isBusy;

  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (canSave) onSave();
      }}
    >
      <Field label={label}>
        <Textarea
          dir="auto"
          className={styles.words}
          resize="vertical"
          value={value}
          onChange={(_, { value: next }) => {
            onChange(next);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && canSave) onSave();
            if (event.key === 'Escape') onCancel?.();
          }}
        />
      </Field>
      {children}
      <Refused error={error} />
      <div className={styles.buttons}>
        <Button type="submit" appearance={isEditing ? 'primary' : 'secondary'} disabledFocusable={!canSave}>
          {save}
        </Button>
        {onCancel && (
          <Button appearance="subtle" onClick={onCancel}>
            {t('cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
