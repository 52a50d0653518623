import { makeStyles, ToggleButton, tokens, typographyStyles } from '@fluentui/react-components';
import { PersonFilled, PersonRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Ladder, Level } from '../../shared/api/types';
import { useMyLevel } from '../../shared/ladder/myLevel';
import { Prose } from '../../shared/ui/Prose';
import { BuildsOn } from './BuildsOn';
import { LevelHeading } from './LevelHeading';

interface LevelIntroProps {
  ladderId: string;
  ladder: Ladder | undefined;
  level: Level;
}

const useStyles = makeStyles({
  summary: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    color: tokens.colorNeutralForeground2,
  },
  lead: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: 1.5,
    color: tokens.colorNeutralForeground1,
    maxWidth: '62ch',
  },
  persona: {
    margin: `${tokens.spacingVerticalXL} 0 0`,
    paddingInlineStart: tokens.spacingHorizontalL,
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorBrandStroke2,
    color: tokens.colorNeutralForeground2,
    fontStyle: 'italic',
  },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalL} 0 0`,
  },
  name: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  value: { ...typographyStyles.body1Strong, margin: 0 },
  mine: { marginBottom: tokens.spacingVerticalXL },
});

export function LevelIntro({ ladderId, ladder, level }: LevelIntroProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const [mine, setMine] = useMyLevel();
  const isMine = mine?.ladder === ladderId && mine.level === level.code;
  const facts = [
    ...(level.aliases.length > 0 ? [{ name: t('level.aliases'), value: level.aliases.join(', ') }] : []),
    ...level.facts,
  ];

  return (
    <header>
      <LevelHeading level={level} ladder={ladder} />
      <div className={styles.mine}>
        <ToggleButton
          appearance={isMine ? 'primary' : 'outline'}
          shape="circular"
          size="small"
          icon={isMine ? <PersonFilled /> : <PersonRegular />}
          checked={isMine}
          onClick={() => {
            setMine(isMine ? null : { ladder: ladderId, level: level.code });
          }}
        >
          {t('level.thisIsMine')}
        </ToggleButton>
      </div>
      <div className={styles.summary}>
        {level.summary.map((paragraph, index) => (
          <Prose key={paragraph} className={index === 0 ? styles.lead : undefined}>
            {paragraph}
          </Prose>
        ))}
      </div>
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
    </header>
  );
}
