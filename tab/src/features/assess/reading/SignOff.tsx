import { Button, Field, makeStyles, Textarea, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Round } from '../../../shared/api/types';
import { useDates } from '../../../shared/i18n/useDates';
import { useTexts } from '../../../shared/i18n/useTexts';
import { usePerson } from '../../../shared/people/PersonContext';
import { stored } from '../../../shared/stored';
import { Prose } from '../../../shared/ui/text/Prose';
import { ConfirmDialog } from '../ConfirmDialog';
import { EndRound } from '../EndRound';
import { RefusalBar } from '../RefusalBar';
import { useRound } from '../RoundContext';
import { useRoundWrites } from '../roundWrites';

const useStyles = makeStyles({
  card: {
    maxWidth: '860px',
    marginTop: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    display: 'grid',
    gap: tokens.spacingVerticalM,
    justifyItems: 'start',
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  text: { margin: 0 },
  field: { width: '100%' },
  textarea: { '& textarea': { fieldSizing: 'content', minHeight: '96px', maxHeight: '50vh' } },
});

/** The last word of a round: the manager writes it after the talk, and both read it. */
export function SignOff({ round: { stage, signOff, closing, writtenBy } }: { round: Round }) {
  const styles = useStyles();
  const { t } = useTexts('assess');
  const dates = useDates();
  const person = usePerson();
  const { terms, sides } = useRound();
  const isLeft = stage === 'revealed' && person.isMe && sides.manager === t('people.managerThen');

  if (signOff)
    return (
      <section className={styles.card} aria-label={t('signOff.title')}>
        <h2 className={styles.title}>{t('signOff.title')}</h2>
        <Prose>{signOff.summary}</Prose>
        <p className={styles.text}>{t('signOff.by', { name: sides.manager, day: dates.longDay(signOff.at) })}</p>
      </section>
    );
  if (closing) return <p className={styles.text}>{t('closed.after', { day: dates.longDay(closing.at) })}</p>;
  if (stage !== 'revealed') return null;
  return (
    <section className={styles.card} aria-label={t('signOff.title')}>
      <h2 className={styles.title}>{t('signOff.next')}</h2>
      {writtenBy === 'manager' ? (
        <SignOffForm key={terms.id} />
      ) : (
        <>
          <p className={styles.text}>
            {isLeft ? t('signOff.managerLeft') : t('signOff.waits', { name: sides.manager })}
          </p>
          {isLeft && <EndRound />}
        </>
      )}
    </section>
  );
}

function SignOffForm() {
  const styles = useStyles();
  const { t } = useTexts('assess');
  const person = usePerson();
  const { terms, sides } = useRound();
  const { signOff } = useRoundWrites(person.id, terms.id);
  // A last word takes long to find: it waits in this browser until it is said.
  const [waiting] = useState(() => stored(`ladder.signOff.${terms.id}`));
  const [summary, setSummary] = useState(() => waiting.get() ?? '');
  const isReady = summary.trim() !== '' && !signOff.isPending;
  const sign = () => {
    // A promise of its own: by then the round has been read again, and this form is gone.
    void signOff.mutateAsync(summary).then(
      () => {
        waiting.set(null);
      },
      () => undefined,
    );
  };
  return (
    <>
      <Field className={styles.field} label={t('signOff.summary', { name: sides.self })} hint={t('signOff.hint')}>
        <Textarea
          dir="auto"
          className={styles.textarea}
          value={summary}
          onChange={(_, { value }) => {
            setSummary(value);
            waiting.set(value === '' ? null : value);
          }}
        />
      </Field>
      {signOff.error && <RefusalBar error={signOff.error} onRetry={sign} />}
      {isReady ? (
        <ConfirmDialog
          trigger={<Button appearance="primary">{t('signOff.button')}</Button>}
          title={t('signOff.confirmTitle')}
          confirm={t('signOff.button')}
          onConfirm={sign}
        >
          {t('signOff.confirmText', { name: sides.self })}
        </ConfirmDialog>
      ) : (
        <Button appearance="primary" disabledFocusable>
          {t('signOff.button')}
        </Button>
      )}
    </>
  );
}
