import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowStepInRegular, LinkDismissRegular, ArrowSwapRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Ladder, Level } from '../../shared/api/types';
import { RichText } from '../../shared/i18n/RichText';
import { findLevel, levelName } from '../../shared/ladder/levels';
import { paths } from '../../shared/ladder/paths';
import { TextLink } from '../../shared/ui/navigation/TextLink';

interface BuildsOnProps {
  ladderId: string;
  ladder: Ladder | undefined;
  level: Level;
}

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
  },
  note: {
    ...typographyStyles.body1,
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
  icon: { fontSize: '20px', color: tokens.colorNeutralForeground3 },
});

/** How the level hangs together with others: what it builds on, and what the ladder calls its equal. */
export function BuildsOn({ ladderId, ladder, level }: BuildsOnProps) {
  const styles = useStyles();
  const linkTo = (code: string) => (
    <TextLink to={paths.level(ladderId, code)}>
      <bdi>{levelName((ladder && findLevel(ladder, code)) ?? { code, title: null })}</bdi>
    </TextLink>
  );
  const note = (key: string, icon: ReactElement, text: ReactElement) => (
    <li key={key} className={styles.note}>
      <span className={styles.icon}>{icon}</span>
      <span>{text}</span>
    </li>
  );

  if (level.extends.length === 0 && level.equivalents.length === 0) return null;
  return (
    <ul className={styles.list}>
      {level.extends.map(({ mode, base, resolved }) =>
        resolved
          ? note(
              base,
              <ArrowStepInRegular />,
              <RichText namespace="shared" text={`level.buildsOn.${mode}`} components={{ base: linkTo(base) }} />,
            )
          : note(
              base,
              <LinkDismissRegular />,
              <RichText
                namespace="shared"
                text="level.buildsOn.unresolved"
                values={{ base }}
                components={{ base: <bdi /> }}
              />,
            ),
      )}
      {level.equivalents.map((code) =>
        note(
          code,
          <ArrowSwapRegular />,
          <RichText namespace="shared" text="level.equivalent" components={{ level: linkTo(code) }} />,
        ),
      )}
    </ul>
  );
}
