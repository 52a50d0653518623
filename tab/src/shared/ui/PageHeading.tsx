import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffectEvent, useLayoutEffect, useRef, type ReactNode } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { useTexts } from '../i18n/useTexts';
import { breakpoints } from './breakpoints';

/** Passed as a navigation's state by one that must leave the focus where it is, such as typing in the search box. */
export const keepFocus = { keepFocus: true } as const;

interface PageHeadingProps {
  /** The page's name for the window title. */
  title: string;
  className?: string;
  children: ReactNode;
}

const useStyles = makeStyles({
  heading: {
    ...typographyStyles.title2,
    margin: 0,
    outlineStyle: 'none', // it takes the focus on arrival and cannot be operated
    textWrap: 'balance',
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground1,
    [breakpoints.pairs]: { ...typographyStyles.title1 },
  },
});

/** The page's h1. It takes the focus when the reader arrives from another page, so that a screen reader starts here. */
export function PageHeading({ title, className, children }: PageHeadingProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const location = useLocation();
  const { pathname, hash, key } = location;
  const state: unknown = location.state;
  const arrivedBy = useNavigationType();

  const arrive = useEffectEvent(() => {
    const isFirstPage = key === 'default';
    if (isFirstPage || hash !== '' || hasKeepFocus(state)) return;
    if (arrivedBy !== NavigationType.Pop) window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  });
  // In the moment in which the page can be seen, so that it never takes the focus from where the reader has put it since.
  useLayoutEffect(() => {
    arrive();
  }, [pathname]);

  return (
    <>
      <title>{`${title} · ${t('product')}`}</title>
      <h1 ref={heading} tabIndex={-1} className={mergeClasses(styles.heading, className)}>
        {children}
      </h1>
    </>
  );
}

const hasKeepFocus = (state: unknown): boolean => typeof state === 'object' && state !== null && 'keepFocus' in state;
