import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Ladder, Level } from '../../shared/api/types';
import { useTexts } from '../../shared/i18n/useTexts';
import { Prose } from '../../shared/ui/text/Prose';
import { BuildsOn } from './BuildsOn';

interface LevelAboutProps {
  ladderId: string;
  ladder: Ladder | undefined;
  level: Level;
}

const useStyles = makeStyles({
  about: {
    display: 'grid',
    gap: tokens.spacingVerticalL,
    marginTop: tokens.spacingVerticalXXL,
    ':empty': { display: 'none' },
  },
  persona: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorBrandStroke2,
    fontStyle: 'italic',
  },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalS,
    margin: 0,
  },
  name: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  value: { ...typographyStyles.body1Strong, margin: 0 },
});

/** The rest of what the ladder says of the level as such. Its first paragraph is the page's lead. */
export function LevelAbout({ ladderId, ladder, level }: LevelAboutProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const facts = [
    ...(level.aliases.length > 0 ? [{ name: t('level.aliases'), value: level.aliases.join(', ') }] : []),
    ...level.facts,
  ];

  return (
    <div className={styles.about}>
      {level.summary.slice(1).map((paragraph) => (
        <Prose key={paragraph}>{paragraph}</Prose>
      ))}
      {level.persona !== null && (
        <blockquote className={styles.persona}>
          <Prose>{level.persona}</Prose>
        </blockquote>
      )}
      {facts.length > 0 && (
        <dl className={styles.facts}>
          {facts.map(({ name, value }) => (
            <div key={name}>
              <dt className={styles.name}>
                <bdi>{name}</bdi>
              </dt>
              <dd className={styles.value}>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <BuildsOn ladderId={ladderId} ladder={ladder} level={level} />
    </div>
  );
}
