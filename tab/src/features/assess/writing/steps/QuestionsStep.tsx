import { Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { SheetQuestion } from '../../../../shared/api/types';
import { questionKey } from '../../subjects';
import { ClashCard } from '../drafts/ClashCard';
import { useDraft, useKeeper } from '../drafts/DraftContext';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gap: tokens.spacingVerticalXL,
    maxWidth: '820px',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  question: { display: 'grid', gap: tokens.spacingVerticalS },
  textarea: { '& textarea': { fieldSizing: 'content', maxHeight: '50vh' } },
});

/** The guide's questions. None has to be answered. */
export function QuestionsStep({ questions }: { questions: readonly SheetQuestion[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {questions.map((question) => (
        <li key={question.id} className={styles.question}>
          <ClashCard of={questionKey(question.id)} />
          <Answer question={question} />
        </li>
      ))}
    </ul>
  );
}

function Answer({ question: { id, text, words } }: { question: SheetQuestion }) {
  const styles = useStyles();
  const keeper = useKeeper();
  const key = questionKey(id);
  const entry = useDraft(({ draft }) => draft.get(key));
  return (
    <Field label={<bdi>{text}</bdi>}>
      <Textarea
        dir="auto"
        className={styles.textarea}
        value={entry?.kind === 'answer' ? entry.text : ''}
        onChange={(_, { value }) => {
          keeper.write(key, { kind: 'answer', text: value, words: entry?.words ?? words });
        }}
        onBlur={() => void keeper.flush()}
      />
    </Field>
  );
}
