import {
  Button,
  Checkbox,
  Field,
  makeStyles,
  Textarea,
  tokens,
  typographyStyles,
  useAnnounce,
} from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type SyntheticEvent } from 'react';
import { asProblem } from '../../shared/api/problem';
import type { CaseExpectation, CaseSentence } from '../../shared/api/types';
import { useTexts } from '../../shared/i18n/useTexts';
import { ProblemBar } from '../../shared/ui/ProblemBar';
import { useCase } from './CaseContext';
import { numbersOf } from './sentences';
import { useSaveSentence } from './useSaveSentence';

interface SentenceEditorProps {
  expectation: CaseExpectation;
  /** Null for a new one. */
  sentence: CaseSentence | null;
  onClose: () => void;
}

const longest = 4000;

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  cites: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { ...typographyStyles.body1, padding: 0 },
  cite: { display: 'flex' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  mistake: { ...typographyStyles.caption1, color: tokens.colorStatusDangerForeground1, margin: 0 },
});

/** A sentence of the person's own, and the evidence that it rests on. */
export function SentenceEditor({ expectation, sentence, onClose }: SentenceEditorProps) {
  const styles = useStyles();
  const { t } = useTexts('promotionCase');
  const { t: said } = useTexts();
  const { announce } = useAnnounce();
  const { made, evidence } = useCase();
  const save = useSaveSentence();
  const pieces = numbersOf(expectation).flatMap((number) => evidence.get(number) ?? []);
  const speaking = new Set(pieces.map(({ id }) => id));
  const [text, setText] = useState(sentence?.text ?? '');
  const [cites, setCites] = useState(
    () => sentence?.cites.filter((id) => speaking.has(id)) ?? pieces.slice(0, 1).map(({ id }) => id),
  );
  const [wasTried, setWasTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const problem = useId();
  const isOutdated = save.error !== null && asProblem(save.error).code === 'outdated';
  useEffect(() => {
    form.current?.querySelector('textarea')?.focus();
  }, []);

  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    setWasTried(true);
    if (text.trim() === '' || cites.length === 0 || save.isPending) return;
    save.mutate(
      {
        before: sentence,
        after: {
          version: sentence?.version ?? made.version,
          statement: expectation.statement,
          text: text.trim(),
          cites,
        },
      },
      {
        onSuccess: () => {
          announce(t('sentenceSaved'));
          onClose();
        },
      },
    );
  };

  return (
    <form ref={form} className={styles.form} onSubmit={onSubmit} noValidate>
      {isOutdated && <p role="alert">{t('changedMeanwhile')}</p>}
      {save.error && !isOutdated && (
        <ProblemBar
          error={save.error}
          onRetry={() => {
            save.reset();
          }}
        />
      )}
      <Field
        label={t('yourSentence')}
        hint={t('yourSentenceHint')}
        {...(wasTried && text.trim() === '' && { validationMessage: t('sentenceMissing') })}
      >
        <Textarea
          textarea={{ dir: 'auto', rows: 3 }}
          resize="vertical"
          maxLength={longest}
          value={text}
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <fieldset className={styles.cites} aria-describedby={problem}>
        <legend className={styles.legend}>{t('cites')}</legend>
        {pieces.map(({ id, number, title }) => (
          <Checkbox
            key={id}
            className={styles.cite}
            checked={cites.includes(id)}
            label={
              <bdi>
                [{number}] {title}
              </bdi>
            }
            onChange={(_, { checked }) => {
              setCites(checked === true ? [...cites, id] : cites.filter((one) => one !== id));
            }}
          />
        ))}
        <p id={problem} className={styles.mistake} role="alert">
          {wasTried && cites.length === 0 && t('citesMissing')}
        </p>
      </fieldset>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" size="small" disabledFocusable={save.isPending}>
          {t(save.isPending ? 'saving' : 'saveSentence')}
        </Button>
        <Button size="small" onClick={onClose}>
          {said('evidence.cancel')}
        </Button>
      </div>
    </form>
  );
}
