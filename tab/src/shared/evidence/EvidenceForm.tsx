import { Field, Input, makeStyles, Radio, RadioGroup, Textarea, tokens } from '@fluentui/react-components';
import { today } from '../i18n/useDates';
import { useTexts } from '../i18n/useTexts';
import { useManagerName } from '../people/useManagerName';
import { breakpoints } from '../ui/breakpoints';
import { SpeaksFor } from './SpeaksFor';
import { longest, type EvidenceDraft, type EvidenceField, type EvidenceMistake } from './evidenceDraft';

interface EvidenceFormProps {
  draft: EvidenceDraft;
  mistakes: ReadonlyMap<EvidenceField, EvidenceMistake>;
  onChange: (draft: EvidenceDraft) => void;
}

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalL,
    [breakpoints.pairs]: {
      gridTemplateColumns: 'minmax(0, 180px) minmax(0, 1fr)',
      columnGap: tokens.spacingHorizontalL,
    },
  },
  input: { minWidth: 0, width: '100%' },
});

export function EvidenceForm({ draft, mistakes, onChange }: EvidenceFormProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const manager = useManagerName();
  const set = (part: Partial<EvidenceDraft>) => {
    onChange({ ...draft, ...part });
  };
  const problem = (field: EvidenceField): { validationMessage?: string } => {
    const mistake = mistakes.get(field);
    return mistake ? { validationMessage: t(`evidence.mistakes.${mistake}`) } : {};
  };

  return (
    <div className={styles.form}>
      <Field label={t('evidence.title')} hint={t('evidence.titleHint')} required {...problem('title')}>
        <Input
          className={styles.input}
          dir="auto"
          maxLength={longest.title}
          value={draft.title}
          onChange={(_, { value }) => {
            set({ title: value });
          }}
        />
      </Field>
      <Field label={t('evidence.text')} hint={t('evidence.textHint')} {...problem('text')}>
        <Textarea
          className={styles.input}
          textarea={{ dir: 'auto', rows: 4 }}
          resize="vertical"
          value={draft.text}
          onChange={(_, { value }) => {
            set({ text: value });
          }}
        />
      </Field>
      <div className={styles.pair}>
        <Field label={t('evidence.date')} required {...problem('date')}>
          <Input
            className={styles.input}
            type="date"
            max={today()}
            value={draft.date}
            onChange={(_, { value }) => {
              set({ date: value });
            }}
          />
        </Field>
        <Field label={t('evidence.link')} {...problem('link')}>
          <Input
            className={styles.input}
            input={{ dir: 'ltr' }}
            inputMode="url"
            placeholder="https://"
            value={draft.link}
            onChange={(_, { value }) => {
              set({ link: value });
            }}
          />
        </Field>
      </div>
      <Field label={t('evidence.source')} hint={t('evidence.sourceHint')} {...problem('source')}>
        <Input
          className={styles.input}
          dir="auto"
          maxLength={longest.source}
          value={draft.source}
          onChange={(_, { value }) => {
            set({ source: value });
          }}
        />
      </Field>
      <SpeaksFor
        chosen={draft.speaksFor}
        hasTooMany={mistakes.has('speaksFor')}
        onChange={(speaksFor) => {
          set({ speaksFor });
        }}
      />
      <Field label={t('evidence.whoSees')}>
        <RadioGroup
          value={draft.visibility}
          onChange={(_, { value }) => {
            set({ visibility: value === 'sharedWithManager' ? value : 'mine' });
          }}
        >
          <Radio value="mine" label={t('evidence.onlyMe')} />
          <Radio
            value="sharedWithManager"
            label={manager === null ? t('evidence.meAndManager') : t('evidence.meAndNamed', { name: manager })}
          />
        </RadioGroup>
      </Field>
    </div>
  );
}
