import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface ProseProps {
  children: ReactNode;
  className?: string | undefined;
}

const useStyles = makeStyles({
  root: {
    margin: 0,
    maxWidth: '70ch',
    fontSize: tokens.fontSizeBase400,
    lineHeight: 1.6,
    overflowWrap: 'break-word',
    textWrap: 'pretty',
    whiteSpace: 'pre-line',
  },
});

/** A paragraph of the ladder in its owner's words, whatever their direction. */
export function Prose({ children, className }: ProseProps) {
  return (
    <p dir="auto" className={mergeClasses(useStyles().root, className)}>
      {children}
    </p>
  );
}
