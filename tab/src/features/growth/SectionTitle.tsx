import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { scrollMargin } from '../../shared/ui/breakpoints';

const useStyles = makeStyles({
  title: {
    ...typographyStyles.title3,
    margin: `0 0 ${tokens.spacingVerticalM}`,
    scrollMarginTop: scrollMargin,
    outlineStyle: 'none',
  },
});

export function SectionTitle({ id, children }: { id: string; children: string }) {
  return (
    <h2 id={id} tabIndex={-1} className={useStyles().title}>
      {children}
    </h2>
  );
}
