import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import { useTexts } from '../../../shared/i18n/useTexts';
import { ChangeBadge } from '../../../shared/ladder/ChangeBadge';
import { Diffed } from '../../../shared/ladder/Diffed';
import { ReasonText } from '../../../shared/ladder/ReasonText';
import { passagesOf } from '../../../shared/ladder/passages';
import type { PairedChange } from '../../../shared/ladder/sides';
import { Columns } from './Columns';
import { Words } from './Words';

interface PairRowProps {
  pair: PairedChange;
  from: string;
  to: string;
}

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalXS,
  },
  reason: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

/** One thing that is asked, as the one level and the other put it. */
export function PairRow({ pair, from, to }: PairRowProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const isSame = pair.change === 'unchanged';
  // The words come first, and which of them differ once they are there: it takes as long again.
  const isShown = useDeferredValue(true, false);
  // All of both texts: what evidence speaks for is the statement, not the sentence that changes.
  const marked = useMemo(
    () => (isShown && !isSame ? passagesOf({ ...pair, sentences: [] })[0] : undefined),
    [isShown, isSame, pair],
  );
  const head = (
    <div className={styles.head}>
      <ChangeBadge kind={pair.change}>{t(`changes.name.${pair.change}`)}</ChangeBadge>
      {!isSame && (
        <span className={styles.reason}>
          <ReasonText reason={pair.reason} />
        </span>
      )}
    </div>
  );

  if (isSame) {
    return (
      <Columns
        lower={{
          level: `${from} · ${to}`,
          content: (
            <>
              {head}
              <Words statement={pair.to} />
            </>
          ),
        }}
      />
    );
  }
  return (
    <Columns
      lower={{
        level: from,
        content: <Words statement={pair.from}>{marked?.from && <Diffed parts={marked.from} as="del" />}</Words>,
      }}
      higher={{
        level: to,
        content: (
          <>
            {head}
            <Words statement={pair.to}>{marked?.to && <Diffed parts={marked.to} as="ins" />}</Words>
          </>
        ),
      }}
    />
  );
}
