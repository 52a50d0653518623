import { Button, Dropdown, Field, makeStyles, Option, tokens, useAnnounce } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import type { Preview } from '../../../shared/api/types';
import { useFormats } from '../../../shared/i18n/formats';
import { useTexts } from '../../../shared/i18n/useTexts';
import { nameInAnswers, type ChosenFile } from '../upload/chosen';
import { SourceFileView } from './SourceFileView';
import { neighbourOf, type Place } from './place';

interface SourceViewProps {
  preview: Preview;
  files: readonly ChosenFile[];
  place: Place;
  onGo: (place: Place) => void;
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalM,
  },
  file: { minWidth: 0, flexGrow: 1, maxWidth: '480px' },
  picker: { minWidth: 0, width: '100%' },
  steps: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** The files as they were written, with what was understood beside the text and what was not marked in it. */
export function SourceView({ preview, files, place, onGo }: SourceViewProps) {
  const styles = useStyles();
  const { t } = useTexts('publishing');
  const formats = useFormats();
  const { announce } = useAnnounce();
  const { residual, understood } = preview;
  const at = place.passage;
  const chosen = files.find(({ name }) => nameInAnswers(name) === place.file);
  const coverages = new Map(preview.files.map(({ name, coverage }) => [name, coverage]));

  const step = (by: 1 | -1) => {
    const next = neighbourOf(residual.length, at, by);
    const passage = next === undefined ? undefined : residual[next];
    if (next === undefined || !passage) return;
    onGo({ file: passage.file, line: passage.line, passage: next });
    announce(t('source.position', { index: next + 1, count: residual.length }));
  };
  const labelOf = (name: string) => {
    const coverage = coverages.get(name);
    return `${name} (${coverage ? formats.share(coverage.typedShare) : t('source.notRead')})`;
  };

  return (
    <div>
      <div className={styles.bar}>
        <Field label={t('source.file')} className={styles.file}>
          <Dropdown
            className={styles.picker}
            value={labelOf(place.file)}
            selectedOptions={[place.file]}
            onOptionSelect={(_, { optionValue }) => {
              if (optionValue === undefined) return;
              onGo({ file: optionValue, line: null, passage: null });
            }}
          >
            {files.map(({ name }) => (
              <Option key={name} value={nameInAnswers(name)} text={labelOf(nameInAnswers(name))}>
                <bdi>{labelOf(nameInAnswers(name))}</bdi>
              </Option>
            ))}
          </Dropdown>
        </Field>
        <div className={styles.steps}>
          <span>
            {residual.length === 0
              ? t('source.none')
              : at === null
                ? t('preview.residual', { count: preview.residualCount })
                : t('source.position', { index: at + 1, count: residual.length })}
          </span>
          {residual.length > 0 && (
            <>
              <Button
                icon={<ArrowUpRegular />}
                disabledFocusable={neighbourOf(residual.length, at, -1) === undefined}
                onClick={() => {
                  step(-1);
                }}
              >
                {t('source.previous')}
              </Button>
              <Button
                icon={<ArrowDownRegular />}
                disabledFocusable={neighbourOf(residual.length, at, 1) === undefined}
                onClick={() => {
                  step(1);
                }}
              >
                {t('source.next')}
              </Button>
            </>
          )}
        </div>
      </div>
      <SourceFileView
        key={place.file}
        chosen={chosen}
        line={place.line}
        residual={residual.filter(({ file }) => file === place.file)}
        understood={understood.filter(({ file }) => file === place.file)}
      />
    </div>
  );
}
