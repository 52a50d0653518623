import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Residual, Understood } from '../../../shared/api/types';
import { useTexts } from '../../../shared/i18n/useTexts';
import { Empty } from '../../../shared/ui/Empty';
import { PageSkeleton } from '../../../shared/ui/PageSkeleton';
import type { ChosenFile } from '../upload/chosen';
import { SourceLineView, type LineNote } from './SourceLineView';
import { pageSize, rangeAround, type Range } from './place';
import { linesOf } from './sourceText';
import { useSourceText } from './useSourceText';

interface SourceFileViewProps {
  chosen: ChosenFile | undefined;
  /** The line that is asked for. */
  line: number | null;
  residual: readonly Residual[];
  understood: readonly Understood[];
}

/** The text of one file; of a long one the lines around the place that is asked for, and more on demand. */
export function SourceFileView({ chosen, ...rest }: SourceFileViewProps) {
  const { t } = useTexts('publishing');
  const { data, error, isPending } = useSourceText(chosen);
  if (!chosen || error) return <Empty title={t('source.gone')} />;
  if (isPending) return <PageSkeleton />;
  if (data.text === null) return <Empty title={t('source.binary')} />;
  return <Lines name={chosen.name} text={data.text} {...rest} />;
}

const useStyles = makeStyles({
  box: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    maxHeight: '70vh',
    overflowY: 'auto',
  },
  list: { listStyleType: 'none', margin: 0, padding: `${tokens.spacingVerticalS} 0` },
  more: { padding: tokens.spacingVerticalS },
});

type LinesProps = Omit<SourceFileViewProps, 'chosen'> & { name: string; text: string };

function Lines({ name, text, line, residual, understood }: LinesProps) {
  const styles = useStyles();
  const { t } = useTexts('publishing');
  const box = useRef<HTMLOListElement>(null);
  const lines = useMemo(
    () =>
      linesOf<LineNote>(text, residual, [
        ...residual.map((passage) => ({ start: passage.start, end: passage.end, residual: passage })),
        ...understood.map((passage) => ({ start: passage.start, end: passage.end, understood: passage })),
      ]),
    [text, residual, understood],
  );
  const [widened, widen] = useState<(Range & { for: number | null }) | null>(null);
  const range = widened?.for === line ? widened : rangeAround(line, lines.length);

  useEffect(() => {
    if (line === null) return;
    const element = box.current?.querySelector(`[data-line="${line}"]`);
    element?.scrollIntoView({ block: 'center' });
    if (element instanceof HTMLElement) element.focus({ preventScroll: true });
  }, [line]);

  return (
    // It scrolls, so the keyboard has to reach it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.box} role="region" aria-label={t('source.text', { name })} tabIndex={0}>
      {range.from > 1 && (
        <div className={styles.more}>
          <Button
            appearance="subtle"
            onClick={() => {
              widen({ for: line, from: Math.max(1, range.from - pageSize), to: range.to });
            }}
          >
            {t('source.earlier')}
          </Button>
        </div>
      )}
      <ol ref={box} className={styles.list}>
        {lines.slice(range.from - 1, range.to).map((each) => (
          <SourceLineView key={each.number} line={each} isTarget={each.number === line} />
        ))}
      </ol>
      {range.to < lines.length && (
        <div className={styles.more}>
          <Button
            appearance="subtle"
            onClick={() => {
              widen({ for: line, from: range.from, to: Math.min(lines.length, range.to + pageSize) });
            }}
          >
            {t('source.later')}
          </Button>
        </div>
      )}
    </div>
  );
}
