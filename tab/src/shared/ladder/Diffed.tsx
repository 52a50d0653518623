import { makeStyles, tokens } from '@fluentui/react-components';
import { breakpoints } from '../ui/breakpoints';
import type { Part } from '../ui/text/ranges';

const useStyles = makeStyles({
  del: {
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textDecorationColor: tokens.colorNeutralForeground3,
    textUnderlineOffset: '4px',
  },
  ins: {
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    boxDecorationBreak: 'clone',
    paddingInline: '2px',
    marginInline: '-2px',
    [breakpoints.forcedColors]: { textDecorationLine: 'underline' },
  },
});

interface DiffedProps {
  parts: readonly Part[];
  /** Whether the marked words are gone, or have come. */
  as: 'del' | 'ins';
}

/** A text with the words marked that another one lacks. */
export function Diffed({ parts, as: Mark }: DiffedProps) {
  const styles = useStyles();
  return parts.map(({ text, marked }, index) =>
    marked ? (
      <Mark key={index} className={styles[Mark]}>
        {text}
      </Mark>
    ) : (
      text
    ),
  );
}
