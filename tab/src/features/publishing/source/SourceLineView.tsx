import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { Residual, Understood } from '../../../shared/api/types';
import { useTexts } from '../../../shared/i18n/useTexts';
import { breakpoints } from '../../../shared/ui/breakpoints';
import { knownReason } from '../preview/findings';
import type { SourceLine, Span } from './sourceText';

export type LineNote = Span & { residual?: Residual; understood?: Understood };

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: '4ch minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    paddingInline: tokens.spacingHorizontalS,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 20px',
    outlineOffset: '-2px',
    [breakpoints.rail]: { gridTemplateColumns: '5ch minmax(0, 3fr) minmax(0, 2fr)' },
  },
  target: {
    backgroundColor: tokens.colorNeutralBackground2,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    [breakpoints.forcedColors]: { outline: `${tokens.strokeWidthThick} solid Highlight` },
  },
  number: {
    ...typographyStyles.caption1,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground3,
    textAlign: 'end',
    userSelect: 'none',
  },
  text: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    minHeight: tokens.lineHeightBase300,
    unicodeBidi: 'isolate',
  },
  mark: {
    backgroundColor: tokens.colorStatusWarningBackground2,
    color: tokens.colorStatusWarningForeground2,
    textDecorationLine: 'underline',
    textDecorationStyle: 'wavy',
    textUnderlineOffset: '3px',
  },
  notes: {
    ...typographyStyles.caption1,
    lineHeight: tokens.lineHeightBase300,
    gridColumn: '2',
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
    [breakpoints.rail]: { gridColumn: '3' },
  },
  kept: { display: 'block', color: tokens.colorStatusWarningForeground1, fontWeight: tokens.fontWeightSemibold },
  note: { display: 'block' },
});

/** A line of a source, and beside it as what its passages were understood. */
export function SourceLineView({ line, isTarget }: { line: SourceLine<LineNote>; isTarget: boolean }) {
  const styles = useStyles();
  const { t } = useTexts('publishing');
  const { number, parts, notes, isCut } = line;
  return (
    <li
      className={mergeClasses(styles.line, isTarget && styles.target)}
      data-line={number}
      tabIndex={-1}
      {...(isTarget && { 'aria-current': 'location' as const })}
    >
      <span className={styles.number} aria-hidden>
        {number}
      </span>
      <span className={styles.text} dir="auto">
        {parts.map(({ text, marked }, index) =>
          marked ? (
            <mark key={index} className={styles.mark}>
              {text}
            </mark>
          ) : (
            text
          ),
        )}
        {isCut && '…'}
      </span>
      {(notes.length > 0 || isCut) && (
        <span className={styles.notes}>
          {notes.map((note) => (
            <Note key={`${note.start} ${note.residual ? 'residual' : ''}`} note={note} />
          ))}
          {isCut && <span className={styles.note}>{t('source.cut')}</span>}
        </span>
      )}
    </li>
  );
}

function Note({ note: { residual, understood } }: { note: LineNote }) {
  const styles = useStyles();
  const { t } = useTexts('publishing');
  const { t: shared } = useTexts();
  if (residual) {
    return (
      <span className={styles.kept}>{t('source.kept', { reason: t(`reasons.${knownReason(residual.reason)}`) })}</span>
    );
  }
  if (!understood) return null;
  const level = understood.level === '' ? t('outline.everyone') : understood.level;
  const part = shared(`parts.${understood.part}`);
  return (
    <span className={styles.note}>
      {understood.capability === null
        ? t('source.at', { level, part })
        : t('source.atCapability', { level, capability: understood.capability, part })}
    </span>
  );
}
