import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { useTexts } from '../../../../shared/i18n/useTexts';
import { usePointName } from '../../../../shared/ladder/usePointName';
import { useRound } from '../../RoundContext';
import { useDraft, useKeeper } from './DraftContext';
import { textOf, type Entry } from './draft';

const useStyles = makeStyles({
  text: { whiteSpace: 'pre-line', margin: `${tokens.spacingVerticalXS} 0 0` },
});

/** Lets the author choose between what two of her windows say. */
export function ClashCard({ of: key }: { of: string }) {
  const styles = useStyles();
  const { t } = useTexts('assess');
  const keeper = useKeeper();
  const isClash = useDraft(({ clashes }) => clashes.has(key));
  const theirs = useDraft(({ clashes }) => clashes.get(key));
  const mine = useDraft(({ draft }) => draft.get(key));
  if (!isClash) return null;

  const canKeepBoth = theirs && mine && textOf(theirs) !== '' && textOf(mine) !== '';
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t('clash.title')}</MessageBarTitle>
        <Said entry={theirs} className={styles.text} />
      </MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          onClick={() => {
            keeper.choose(key, 'mine');
          }}
        >
          {t('clash.mine')}
        </Button>
        <Button
          size="small"
          onClick={() => {
            keeper.choose(key, 'theirs');
          }}
        >
          {t('clash.theirs')}
        </Button>
        {canKeepBoth && (
          <Button
            size="small"
            onClick={() => {
              keeper.choose(key, 'both');
            }}
          >
            {t('clash.both')}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

function Said({ entry, className }: { entry: Entry | undefined; className: string }) {
  const { t } = useTexts('assess');
  const { sheet } = useRound();
  const nameOf = usePointName();
  if (!entry) return <p className={className}>{t('clash.removed')}</p>;
  const point = entry.kind === 'rating' ? sheet.points.find(({ name }) => name === entry.point) : undefined;
  return (
    <p className={className} dir="auto">
      {entry.kind === 'rating' && <strong>{point ? nameOf(point) : (entry.point ?? t('notRated'))} </strong>}
      {textOf(entry)}
    </p>
  );
}
