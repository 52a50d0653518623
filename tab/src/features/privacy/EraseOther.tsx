import {
  Button,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { api, dataOf } from '../../shared/api/client';
import { asProblem } from '../../shared/api/problem';
import { useTexts } from '../../shared/i18n/useTexts';
import { ProblemBar } from '../../shared/ui/ProblemBar';
import { EraseDialog } from './EraseDialog';

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: `0 0 ${tokens.spacingVerticalM}`, maxWidth: '62ch' },
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    justifyItems: 'start',
    maxWidth: '480px',
  },
  field: { width: '100%', gridTemplateColumns: 'minmax(0, 1fr)', overflowWrap: 'anywhere' },
  input: { minWidth: 0 },
  found: { marginTop: tokens.spacingVerticalM, display: 'grid', gap: tokens.spacingVerticalM, justifyItems: 'start' },
});

const isObjectId = (id: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);

/** For an administrator, who erases on request: she says whom by the directory's id, and sees who that is first. */
export function EraseOther() {
  const styles = useStyles();
  const { t } = useTexts('privacy');
  const [typed, setTyped] = useState('');
  const [isAsked, setAsked] = useState(false);
  const [isOpen, open] = useState(false);
  const [erased, setErased] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // What opened the dialog is gone.
    if (erased !== null) input.current?.focus();
  }, [erased]);
  const id = typed.trim();
  const find = useMutation({
    mutationFn: async (person: string) => {
      try {
        return {
          id: person,
          name: (await dataOf(api.GET('/api/people/{person}', { params: { path: { person } } }))).name,
        };
      } catch (error) {
        // The directory forgets who has left; what is kept on her is still there.
        if (asProblem(error).status === 404) return { id: person, name: null };
        throw error;
      }
    },
  });
  const found = find.data;
  const look = () => {
    setAsked(true);
    setErased(null);
    if (isObjectId(id)) find.mutate(id);
  };

  return (
    <>
      <p className={styles.text}>{t('admin.text')}</p>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          look();
        }}
      >
        <Field
          className={styles.field}
          label={t('admin.id')}
          hint={t('admin.idHint')}
          {...(isAsked && !isObjectId(id) && { validationState: 'error', validationMessage: t('admin.invalid') })}
        >
          <Input
            input={{ ref: input }}
            className={styles.input}
            dir="ltr"
            value={typed}
            autoComplete="off"
            spellCheck={false}
            onChange={(_, { value }) => {
              setTyped(value);
              find.reset();
            }}
          />
        </Field>
        <Button type="submit" disabledFocusable={find.isPending}>
          {t('admin.find')}
        </Button>
      </form>
      {find.error && <ProblemBar error={find.error} onRetry={look} />}
      {found && (
        <div className={styles.found} role="status">
          {found.name === null && <p className={styles.text}>{t('admin.unknown')}</p>}
          <Button
            onClick={() => {
              open(true);
            }}
          >
            {t('admin.open', { name: found.name ?? found.id })}
          </Button>
        </div>
      )}
      {erased !== null && (
        <MessageBar intent="success" role="status">
          <MessageBarBody>{t('admin.done', { name: erased })}</MessageBarBody>
        </MessageBar>
      )}
      {isOpen && found && (
        <EraseDialog
          person={found.id}
          title={t('erase.titleOther', { name: found.name ?? found.id })}
          onClose={() => {
            open(false);
          }}
          onErased={() => {
            open(false);
            setErased(found.name ?? found.id);
            setTyped('');
            setAsked(false);
            find.reset();
          }}
        />
      )}
    </>
  );
}
