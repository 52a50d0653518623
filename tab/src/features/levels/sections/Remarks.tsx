import { makeStyles, tokens } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons';
import type { Remark } from '../../../shared/api/types';
import { Inherited } from './Inherited';
import { Words } from './Words';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  example: {
    paddingInlineStart: tokens.spacingHorizontalL,
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke2,
  },
  question: { display: 'grid', gridTemplateColumns: '28px minmax(0, 1fr)' },
  icon: { fontSize: '20px', marginTop: '6px', color: tokens.colorBrandForeground1 },
});

export function Examples({ examples, capability }: { examples: readonly Remark[]; capability?: string }) {
  const styles = useStyles();
  return (
    <Inherited items={examples}>
      {(items) => (
        <ul className={styles.list}>
          {items.map(({ id, text }) => (
            <li key={id} className={styles.example}>
              <Words id={id} text={text} capability={capability} />
            </li>
          ))}
        </ul>
      )}
    </Inherited>
  );
}

export function Questions({ questions, capability }: { questions: readonly Remark[]; capability?: string }) {
  const styles = useStyles();
  return (
    <Inherited items={questions}>
      {(items) => (
        <ul className={styles.list}>
          {items.map(({ id, text }) => (
            <li key={id} className={styles.question}>
              <QuestionCircleRegular className={styles.icon} />
              <Words id={id} text={text} capability={capability} />
            </li>
          ))}
        </ul>
      )}
    </Inherited>
  );
}
