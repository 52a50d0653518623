import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { InvitePreview } from '../api/types';
import { useTexts } from '../i18n/useTexts';
import { directionOfPrompts } from './direction';

interface InviteBlockProps {
  block: NonNullable<InvitePreview['block']>;
  label: string;
}

const useStyles = makeStyles({
  block: {
    marginBlock: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  link: { color: tokens.colorBrandForegroundLink, textDecorationLine: 'underline' },
  prompts: { marginBlock: `${tokens.spacingVerticalS} 0`, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** What an invite would begin with, drawn from its parts. */
export function InviteBlock({ block: { heading, linkText, prompts }, label }: InviteBlockProps) {
  const styles = useStyles();
  const { language } = useTexts();
  return (
    <div className={styles.block} role="figure" aria-label={label}>
      <p className={styles.heading}>
        <bdi>{heading}</bdi> – <bdi className={styles.link}>{linkText}</bdi>
      </p>
      <ul className={styles.prompts}>
        {prompts.map((prompt) => (
          <li key={prompt} dir={directionOfPrompts(language)}>
            {prompt}
          </li>
        ))}
      </ul>
    </div>
  );
}
