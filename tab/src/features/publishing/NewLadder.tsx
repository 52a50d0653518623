import { Button, Field, Input, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Ladder } from '../../shared/api/types';
import { useTexts } from '../../shared/i18n/useTexts';
import { isLadderId, publishingPaths } from './paths';

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle1, margin: `${tokens.spacingVerticalXXL} 0 ${tokens.spacingVerticalM}` },
  form: { display: 'grid', gap: tokens.spacingVerticalM, maxWidth: '420px', justifyItems: 'start' },
  field: { width: '100%', minWidth: 0 },
  input: { minWidth: 0 },
});

/** Asks what a new ladder is called in addresses, and goes on to its documents. */
export function NewLadder({ ladders }: { ladders: readonly Ladder[] }) {
  const styles = useStyles();
  const { t } = useTexts('publishing');
  const navigate = useNavigate();
  const heading = useId();
  const [name, setName] = useState('');
  const [isAsked, setAsked] = useState(false);
  const id = name.trim().toLowerCase();
  const isTaken = ladders.some((ladder) => ladder.id === id);
  const isInvalid = isAsked && !isLadderId(id);

  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className={styles.title}>
        {t('newLadder.title')}
      </h2>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          if (isLadderId(id)) void navigate(publishingPaths.upload(id));
        }}
      >
        <Field
          className={styles.field}
          label={t('newLadder.label')}
          hint={t('newLadder.hint')}
          {...(isInvalid && { validationState: 'error', validationMessage: t('newLadder.invalid') })}
          {...(isTaken && { validationState: 'warning', validationMessage: t('newLadder.taken') })}
        >
          <Input
            className={styles.input}
            value={name}
            dir="ltr"
            autoComplete="off"
            spellCheck={false}
            onChange={(_, { value }) => {
              setName(value);
            }}
          />
        </Field>
        <Button type="submit" appearance={ladders.length === 0 ? 'primary' : 'secondary'}>
          {t('newLadder.go')}
        </Button>
      </form>
    </section>
  );
}
