import { Badge, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { growthQueries } from '../../../shared/api/queries/growth';
import type { RoundTerms } from '../../../shared/api/types';
import { useTexts } from '../../../shared/i18n/useTexts';
import { usePerson } from '../../../shared/people/PersonContext';
import { Prose } from '../../../shared/ui/text/Prose';
import { ReadingSection } from './ReadingSection';
import { changedSince, type ChangedWords } from './changedSince';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: tokens.spacingVerticalL,
    maxWidth: '820px',
  },
  item: { display: 'grid', gap: tokens.spacingVerticalXS, justifyItems: 'start' },
  label: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground3, margin: 0 },
  text: { '& p': { fontSize: tokens.fontSizeBase300 } },
});

/** What became of the words since, where the ladder has a later version. */
export function Since({ terms }: { terms: RoundTerms }) {
  const styles = useStyles();
  const { t } = useTexts('assess');
  const person = usePerson();
  const { data } = useQuery(growthQueries.changes(person.id, terms.id));
  if (!data || data.to === data.from) return null;

  const { kept, changed } = changedSince(data);
  return (
    <ReadingSection title={t('since.title')} lead={t('since.lead', { kept, count: changed.length })}>
      <ul className={styles.list}>
        {changed.map((words, index) => (
          <li key={index} className={styles.item}>
            <Changed words={words} />
          </li>
        ))}
      </ul>
    </ReadingSection>
  );
}

function Changed({ words: { fate, capability, seen, now } }: { words: ChangedWords }) {
  const styles = useStyles();
  const { t } = useTexts('assess');
  return (
    <>
      <Badge appearance="tint" color={fate === 'removed' ? 'warning' : 'informative'}>
        {t(`since.${fate}`)}
      </Badge>
      {capability !== null && <bdi>{capability}</bdi>}
      {seen !== null && (
        <div className={styles.text}>
          <p className={styles.label}>{t('since.then')}</p>
          <Prose>{seen}</Prose>
        </div>
      )}
      {now !== null && (
        <div className={styles.text}>
          <p className={styles.label}>{t('since.now')}</p>
          <Prose>{now}</Prose>
        </div>
      )}
    </>
  );
}
