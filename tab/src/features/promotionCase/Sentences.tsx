import { Button, makeStyles, tokens, typographyStyles, useAnnounce } from '@fluentui/react-components';
import { DeleteRegular, EditRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import type { CaseExpectation, CaseSentence } from '../../shared/api/types';
import { useTexts } from '../../shared/i18n/useTexts';
import { ProblemBar } from '../../shared/ui/ProblemBar';
import { useCase } from './CaseContext';
import { Cites } from './Cites';
import { SentenceEditor } from './SentenceEditor';
import { isSame, sentencesOn } from './sentences';
import { useSaveSentence } from './useSaveSentence';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  sentence: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  action: { verticalAlign: 'middle' },
  write: { justifySelf: 'start', fontWeight: tokens.fontWeightRegular },
});

/** The sentences on an expectation: read by both, written by the person. */
export function Sentences({ expectation }: { expectation: CaseExpectation }) {
  const styles = useStyles();
  const { t } = useTexts('promotionCase');
  const { announce } = useAnnounce();
  const { sentences, numbers } = useCase();
  const save = useSaveSentence();
  const [edited, setEdited] = useState<CaseSentence | 'new' | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const [returns, setReturns] = useState(0);
  useEffect(() => {
    if (returns > 0) root.current?.querySelector<HTMLElement>('[data-write]')?.focus();
  }, [returns]);
  const onClose = () => {
    setEdited(null);
    setReturns(returns + 1);
  };

  if (sentences === null) {
    // The first claim is the best evidence itself, which stands below.
    return expectation.claims.slice(1).map(({ text, cites }) => (
      <p key={text} dir="auto" className={styles.sentence}>
        {text} <Cites numbers={cites} />
      </p>
    ));
  }
  return (
    <div ref={root} className={styles.root}>
      {sentencesOn(expectation, sentences, numbers)
        .filter(({ sentence }) => edited === null || edited === 'new' || !isSame(sentence, edited))
        .map(({ sentence, cites, isIn }) => (
          <div key={sentence.text}>
            <p dir="auto" className={styles.sentence}>
              {sentence.text} <Cites numbers={cites} />{' '}
              <Button
                size="small"
                appearance="subtle"
                className={styles.action}
                icon={<EditRegular />}
                aria-label={t('changeSentence', { text: sentence.text.slice(0, 60) })}
                onClick={() => {
                  setEdited(sentence);
                }}
              />
              <Button
                size="small"
                appearance="subtle"
                className={styles.action}
                icon={<DeleteRegular />}
                aria-label={t('removeSentence', { text: sentence.text.slice(0, 60) })}
                onClick={() => {
                  save.mutate(
                    { before: sentence, after: null },
                    {
                      onSuccess: () => {
                        announce(t('sentenceRemoved'));
                        setReturns(returns + 1);
                      },
                    },
                  );
                }}
              />
            </p>
            {!isIn && <p className={styles.note}>{t('notInCase')}</p>}
          </div>
        ))}
      {save.error && (
        <ProblemBar
          error={save.error}
          onRetry={() => {
            save.reset();
          }}
        />
      )}
      {edited !== null ? (
        <SentenceEditor
          key={edited === 'new' ? '' : edited.text}
          expectation={expectation}
          sentence={edited === 'new' ? null : edited}
          onClose={onClose}
        />
      ) : (
        !expectation.isMissing && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.write}
            icon={<EditRegular />}
            data-write=""
            aria-label={t('writeOn', { statement: expectation.text.slice(0, 80) })}
            onClick={() => {
              setEdited('new');
            }}
          >
            {t('write')}
          </Button>
        )
      )}
    </div>
  );
}
