import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, useRef, type ReactNode } from 'react';
import { usePageLink } from '../../host/usePageLink';
import { useTexts } from '../../i18n/useTexts';
import { Late } from '../Late';
import { breakpoints, scrollMargin } from '../breakpoints';
import { useIsNear } from '../useIsNear';

const QuoteActions = lazy(() => import('./QuoteActions'));

interface QuotableProps {
  /** The element's id, which the link's hash names. */
  id: string;
  /** Where the words stand, hash included. */
  link: string;
  text: string;
  /** Who says it, such as "L4 Senior Engineer, Delivery". */
  source: string;
  isTarget: boolean;
  className?: string | undefined;
  children: ReactNode;
}

const useStyles = makeStyles({
  root: {
    position: 'relative',
    scrollMarginTop: scrollMargin,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    paddingInline: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    outlineStyle: 'none',
    fontSize: tokens.fontSizeBase400,
    maxWidth: '70ch',
    ':hover > [role="group"]': { opacity: 1, pointerEvents: 'auto' },
    ':focus-within > [role="group"]': { opacity: 1, pointerEvents: 'auto' },
  },
  target: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 0 0 0 ${tokens.strokeWidthThin} ${tokens.colorBrandStroke2}`,
    [breakpoints.forcedColors]: { outline: `${tokens.strokeWidthThick} solid Highlight` },
  },
  actions: {
    position: 'absolute',
    insetInlineEnd: tokens.spacingHorizontalS,
    top: '-18px',
    zIndex: 1,
    display: 'flex',
    opacity: 0,
    pointerEvents: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Words of the ladder that can be pointed at and quoted. The actions float above them on hover and on focus. */
export function Quotable({ id, link, text, source, isTarget, className, children }: QuotableProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const root = useRef<HTMLDivElement>(null);
  const isNear = useIsNear(root);
  const address = usePageLink(link, source);

  return (
    <div
      ref={root}
      id={id}
      tabIndex={-1}
      className={mergeClasses(styles.root, isTarget && styles.target, className)}
      {...(isTarget && { 'aria-current': 'location' as const })}
    >
      {children}
      {isNear && (
        <div role="group" aria-label={t('quote.actions')} className={styles.actions}>
          <Late>
            <QuoteActions address={address} source={source} getWords={() => selectionIn(root.current) ?? text} />
          </Late>
        </div>
      )}
    </div>
  );
}

/** The words that the reader has selected within the element; null when there are none. */
function selectionIn(element: HTMLElement | null): string | null {
  const selection = window.getSelection();
  if (!element || !selection?.anchorNode || !selection.focusNode) return null;
  const words = selection.toString().trim();
  return words !== '' && element.contains(selection.anchorNode) && element.contains(selection.focusNode) ? words : null;
}
