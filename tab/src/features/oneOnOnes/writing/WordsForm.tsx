import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { writeOnce, type WriteOnce } from '../../../shared/api/writes';
import { useTexts } from '../../../shared/i18n/useTexts';
import { Refused } from './Refused';
import { useWrite } from './useWrite';

interface WordsFormProps {
  label: string;
  /** What is reworded; nothing for what is new. */
  text?: string;
  save: string;
  write: (text: string, once: WriteOnce) => Promise<void>;
  /** Once it is written, or given up. */
  close: () => void;
  /** More to choose, below the words. */
  children?: ReactNode;
}

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalS, gridTemplateColumns: 'minmax(0, 1fr)', width: '100%' },
  words: { width: '100%', minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** A field for a few sentences: Ctrl+Enter saves, Escape goes back. Nothing but its person ever changes what is in it. */
export function WordsForm({ label, text = '', save, write, close, children }: WordsFormProps) {
  const styles = useStyles();
  const { t } = useTexts('oneOnOnes');
  const form = useRef<HTMLFormElement>(null);
  const [once] = useState(writeOnce);
  const [typed, setTyped] = useState(text);
  const { mutate, error, isPending } = useWrite((words: string) => write(words, once));
  useEffect(() => {
    form.current?.querySelector('textarea')?.focus();
  }, []);
  const canSave = typed.trim() !== '' && !isPending;
  const send = () => {
    if (canSave) mutate(typed, { onSuccess: close });
  };

  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Field label={label}>
        <Textarea
          dir="auto"
          className={styles.words}
          resize="vertical"
          value={typed}
          onChange={(_, { value }) => {
            setTyped(value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
            if (event.key === 'Escape') close();
          }}
        />
      </Field>
      {children}
      <Refused error={error} />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={!canSave}>
          {save}
        </Button>
        <Button appearance="subtle" onClick={close}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
