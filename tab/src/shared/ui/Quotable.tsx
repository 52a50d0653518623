import { Button, makeStyles, mergeClasses, tokens, Tooltip, useAnnounce } from '@fluentui/react-components';
import { CheckmarkRegular, LinkRegular, TextQuoteRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useHref } from 'react-router';
import { breakpoints, scrollMargin } from './breakpoints';
import { formatQuote } from './quote';

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

type Copied = 'link' | 'quote';

const useStyles = makeStyles({
  root: {
    position: 'relative',
    scrollMarginTop: scrollMargin,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    paddingInline: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    outlineStyle: 'none',
    ':hover > [role="group"], :focus-within > [role="group"]': { opacity: 1, pointerEvents: 'auto' },
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

/** Words of the ladder that can be pointed at and quoted. The two actions float above them on hover and on focus. */
export function Quotable({ id, link, text, source, isTarget, className, children }: QuotableProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { announce } = useAnnounce();
  const root = useRef<HTMLDivElement>(null);
  const address = new URL(useHref(link), window.location.origin).href;
  const [copied, setCopied] = useState<Copied | null>(null);

  useEffect(() => {
    if (copied === null) return;
    const timer = setTimeout(() => {
      setCopied(null);
    }, 2000);
    return () => {
      clearTimeout(timer);
    };
  }, [copied]);

  const copy = async (what: Copied) => {
    const content = what === 'link' ? address : formatQuote(selectionIn(root.current) ?? text, source, address);
    try {
      await navigator.clipboard.writeText(content);
      setCopied(what);
      announce(t(what === 'link' ? 'quote.linkCopied' : 'quote.quoteCopied'));
    } catch {
      announce(t('quote.refused')); // a frame may forbid the clipboard
    }
  };

  return (
    <div
      ref={root}
      id={id}
      tabIndex={-1}
      className={mergeClasses(styles.root, isTarget && styles.target, className)}
      {...(isTarget && { 'aria-current': 'location' as const })}
    >
      {children}
      <div role="group" aria-label={t('quote.actions')} className={styles.actions}>
        <Tooltip content={t('quote.copyLink')} relationship="label">
          <Button
            size="small"
            appearance="subtle"
            icon={copied === 'link' ? <CheckmarkRegular /> : <LinkRegular />}
            onClick={() => void copy('link')}
          />
        </Tooltip>
        <Tooltip content={t('quote.copyQuote')} relationship="label">
          <Button
            size="small"
            appearance="subtle"
            icon={copied === 'quote' ? <CheckmarkRegular /> : <TextQuoteRegular />}
            onClick={() => void copy('quote')}
          />
        </Tooltip>
      </div>
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
