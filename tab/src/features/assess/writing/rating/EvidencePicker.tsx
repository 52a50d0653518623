import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  SearchBox,
  tokens,
} from '@fluentui/react-components';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { evidenceChoiceQueries } from '../../../../shared/api/queries/evidenceChoice';
import { useDates } from '../../../../shared/i18n/useDates';
import { useTexts } from '../../../../shared/i18n/useTexts';
import { usePerson } from '../../../../shared/people/PersonContext';
import { Empty } from '../../../../shared/ui/Empty';
import { PageSkeleton } from '../../../../shared/ui/PageSkeleton';
import { ProblemBar } from '../../../../shared/ui/ProblemBar';
import { useReturnFocus } from '../../../../shared/ui/useReturnFocus';
import { offered } from './offeredEvidence';

interface EvidencePickerProps {
  linked: readonly string[];
  statements: readonly string[];
  onChange: (linked: readonly string[]) => void;
  onClose: () => void;
}

const useStyles = makeStyles({
  content: { display: 'grid', gap: tokens.spacingVerticalM, alignContent: 'start', minHeight: '240px' },
  search: { width: '100%', maxWidth: '100%', minWidth: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXS },
  item: { contentVisibility: 'auto', containIntrinsicSize: 'auto 44px' },
  checkbox: { alignItems: 'flex-start', width: '100%' },
  label: { display: 'grid', minWidth: 0, overflowWrap: 'anywhere' },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** The person's evidence; for her manager, what she shares. */
export default function EvidencePicker({ linked, statements, onChange, onClose }: EvidencePickerProps) {
  const styles = useStyles();
  useReturnFocus();
  const { t } = useTexts('assess');
  const dates = useDates();
  const person = usePerson();
  const [words, setWords] = useState('');
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage, isFetchNextPageError } =
    useInfiniteQuery(evidenceChoiceQueries.list(person.id));
  const all = data?.pages.flatMap(({ evidence }) => evidence) ?? [];
  const shown = offered(all, words, statements);

  return (
    <Dialog
      open
      onOpenChange={() => {
        onClose();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('evidence.title')}</DialogTitle>
          <DialogContent className={styles.content}>
            {isPending ? (
              <PageSkeleton />
            ) : error && !data ? (
              <ProblemBar error={error} onRetry={() => void refetch()} />
            ) : all.length === 0 ? (
              <Empty title={t('evidence.none')}>
                {person.isMe
                  ? t('evidence.noneHint')
                  : t('evidence.noneShared', { name: person.name ?? t('people.person') })}
              </Empty>
            ) : (
              <>
                <SearchBox
                  className={styles.search}
                  placeholder={t('evidence.search')}
                  aria-label={t('evidence.search')}
                  value={words}
                  onChange={(_, { value }) => {
                    setWords(value);
                  }}
                />
                <ul className={styles.list}>
                  {shown.map(({ id, title, date, speaksHere }) => (
                    <li key={id} className={styles.item}>
                      <Checkbox
                        className={styles.checkbox}
                        checked={linked.includes(id)}
                        label={
                          <span className={styles.label}>
                            <bdi>{title}</bdi>
                            <span className={styles.note}>
                              {dates.longDay(date)}
                              {speaksHere && <> · {t('evidence.speaksHere')}</>}
                            </span>
                          </span>
                        }
                        onChange={(_, { checked }) => {
                          onChange(checked === true ? [...linked, id] : linked.filter((one) => one !== id));
                        }}
                      />
                    </li>
                  ))}
                </ul>
                {isFetchNextPageError && <ProblemBar error={error} onRetry={() => void fetchNextPage()} />}
                {hasNextPage && (
                  <Button disabledFocusable={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                    {t('evidence.more')}
                  </Button>
                )}
              </>
            )}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {t('evidence.done')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
