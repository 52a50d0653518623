import { Button, Field, makeStyles, RadioGroup, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { useTexts } from '../../../../shared/i18n/useTexts';
import { usePointName } from '../../../../shared/ladder/usePointName';
import { Prose } from '../../../../shared/ui/text/Prose';
import { useRound } from '../../RoundContext';
import { ClashCard } from '../drafts/ClashCard';
import { useDraft, useKeeper } from '../drafts/DraftContext';
import { emptyRating, saysNothing, type RatingEntry } from '../drafts/draft';
import type { Rated, StepPart } from '../steps/steps';
import { EvidenceField } from './EvidenceField';
import { PointOption } from './PointOption';

interface RatedFieldProps {
  rated: Rated;
  part: StepPart;
  /** Null for a statement, which is its own. */
  label: string | null;
}

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
  points: { display: 'grid', gap: tokens.spacingVerticalS, minWidth: 0 },
  inline: {
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  words: { '& p': { fontSize: tokens.fontSizeBase300 } },
  textarea: { '& textarea': { fieldSizing: 'content', maxHeight: '50vh' } },
  more: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The scale, a comment and evidence for one thing that is rated. */
export function RatedField({ rated: { key, words, statement }, part, label }: RatedFieldProps) {
  const styles = useStyles();
  const { t } = useTexts('assess');
  const id = useId();
  const keeper = useKeeper();
  const { sheet } = useRound();
  const nameOf = usePointName();
  const kept = useDraft(({ draft }) => draft.get(key));
  const entry = kept?.kind === 'rating' ? kept : emptyRating(words);
  const root = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (isOpen) root.current?.querySelector('textarea')?.focus();
  }, [isOpen]);
  // A statement by itself has a short form until something is said of it.
  const isFull = !statement || isOpen || (!saysNothing(entry) && (entry.comment !== '' || entry.evidence.length > 0));
  const descriptors = statement ? [] : part.descriptors;
  const write = (change: Partial<RatingEntry>) => {
    keeper.write(key, { ...entry, ...change });
  };

  return (
    <div ref={root} className={styles.root}>
      <ClashCard of={key} />
      {statement && (
        <div className={styles.words} id={`${id}s`}>
          <Prose>
            {statement.title !== null && <strong>{statement.title}. </strong>}
            {statement.text}
          </Prose>
        </div>
      )}
      <Field {...(label !== null && { label })}>
        <RadioGroup
          layout={descriptors.length > 0 ? 'vertical' : 'horizontal'}
          className={descriptors.length > 0 ? styles.points : styles.inline}
          value={entry.point ?? ''}
          {...(statement && { 'aria-labelledby': `${id}s` })}
          onChange={(_, { value }) => {
            write({ point: value });
          }}
        >
          {sheet.points.map((point) => (
            <PointOption
              key={point.name}
              value={point.name}
              name={nameOf(point)}
              isChosen={entry.point === point.name}
              texts={descriptors.filter((one) => one.point === point.name).map(({ text }) => text)}
              isCard={descriptors.length > 0}
            />
          ))}
        </RadioGroup>
      </Field>
      {isFull && (
        <>
          <Field
            label={t('rate.comment')}
            {...(entry.point === null && entry.comment !== '' && { hint: t('rate.commentWaits') })}
          >
            <Textarea
              dir="auto"
              className={styles.textarea}
              value={entry.comment}
              onChange={(_, { value }) => {
                write({ comment: value });
              }}
              onBlur={() => void keeper.flush()}
            />
          </Field>
          <EvidenceField
            linked={entry.evidence}
            statements={statement ? [statement.id] : part.statements.map((one) => one.id)}
            onChange={(evidence) => {
              write({ evidence });
            }}
          />
        </>
      )}
      <div className={styles.more}>
        {!isFull && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              setOpen(true);
            }}
          >
            {t('rate.more')}
          </Button>
        )}
        {entry.point !== null && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              write({ point: null });
              root.current?.querySelector('input')?.focus(); // the button that was pressed goes
            }}
          >
            {t('rate.clear')}
          </Button>
        )}
      </div>
    </div>
  );
}
