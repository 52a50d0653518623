import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle2, margin: `0 0 ${tokens.spacingVerticalS}` },
});

export function SubHeading({ children }: { children: ReactNode }) {
  return <h3 className={useStyles().heading}>{children}</h3>;
}
