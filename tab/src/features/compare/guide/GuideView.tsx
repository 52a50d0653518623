import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Transition } from '../../../shared/api/types';
import { useTexts } from '../../../shared/i18n/useTexts';
import { Disclosure } from '../../../shared/ui/Disclosure';
import { useHashTarget } from '../../../shared/ui/navigation/useHashTarget';
import { Prose } from '../../../shared/ui/text/Prose';
import { GuideContext } from './GuideContext';
import { GuideSection } from './GuideSection';
import { Loop } from './Loop';
import { PointList } from './PointList';
import { QuestionList } from './QuestionList';
import { Shifts } from './Shifts';

const useStyles = makeStyles({
  root: { maxWidth: '860px' },
  statement: {
    margin: 0,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXL}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorBrandBackground2,
    '& p': {
      fontSize: tokens.fontSizeBase600,
      lineHeight: '1.35',
      fontWeight: tokens.fontWeightSemibold,
      maxWidth: '44ch',
    },
    // Seen where contrast is high.
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  about: { display: 'grid', gap: tokens.spacingVerticalM, color: tokens.colorNeutralForeground2 },
  parts: { display: 'grid', gap: tokens.spacingVerticalXXXL },
  part: { display: 'grid', gap: tokens.spacingVerticalM },
  name: { ...typographyStyles.subtitle1, margin: 0 },
  label: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground3, margin: 0 },
  more: { marginTop: '48px', display: 'grid', gap: tokens.spacingVerticalXS },
});

/** The ladder's own guide from one level to the other. A part that it lacks is left out. */
export function GuideView({ ladder, transition: guide }: { ladder: string; transition: Transition }) {
  const styles = useStyles();
  const { t } = useTexts();
  const { example, from, to } = guide;
  const target = useHashTarget(true);

  return (
    <GuideContext value={{ ladder, from, to, target }}>
      <div className={styles.root}>
        {guide.statement !== null && (
          <blockquote className={styles.statement}>
            <Prose>{guide.statement}</Prose>
          </blockquote>
        )}
        {guide.coreProblem !== null && (
          <GuideSection title={t('guide.coreProblem')}>
            <Prose>{guide.coreProblem}</Prose>
          </GuideSection>
        )}
        {guide.shifts.length > 0 && (
          <GuideSection title={t('guide.shifts')}>
            <Shifts from={guide.from} to={guide.to} shifts={guide.shifts} />
          </GuideSection>
        )}
        {guide.behaviours.length > 0 && (
          <GuideSection title={t('guide.behaviours', { level: guide.to })}>
            <div className={styles.parts}>
              {guide.behaviours.map(({ name, does, questions, loop }) => (
                <section key={name} className={styles.part}>
                  <h3 className={styles.name}>
                    <bdi>{name}</bdi>
                  </h3>
                  {loop !== null && <Loop loop={loop} />}
                  <PointList points={does} />
                  <QuestionList questions={questions} />
                </section>
              ))}
            </div>
          </GuideSection>
        )}
        {guide.clarified.length > 0 && (
          <GuideSection title={t('guide.clarified')}>
            <div className={styles.parts}>
              {guide.clarified.map(({ name, points, questions }) => (
                <section key={name} className={styles.part}>
                  <h3 className={styles.name}>
                    <bdi>{name}</bdi>
                  </h3>
                  <PointList points={points} />
                  <QuestionList questions={questions} />
                </section>
              ))}
            </div>
          </GuideSection>
        )}
        {guide.antiPatterns.length > 0 && (
          <GuideSection title={t('guide.antiPatterns', { level: guide.from })}>
            <div className={styles.parts}>
              {guide.antiPatterns.map(({ name, points }) => (
                <section key={name} className={styles.part}>
                  <h3 className={styles.name}>
                    <bdi>{name}</bdi>
                  </h3>
                  <PointList points={points} />
                </section>
              ))}
            </div>
          </GuideSection>
        )}
        {example && (
          <GuideSection title={t('guide.example')}>
            {example.situation !== null && <Prose>{example.situation}</Prose>}
            <PointList points={example.steps} ordered />
            {example.why !== null && (
              <div>
                <p className={styles.label}>{t('guide.why', { level: guide.to })}</p>
                <Prose>{example.why}</Prose>
              </div>
            )}
          </GuideSection>
        )}
        {guide.usage.length > 0 && (
          <GuideSection title={t('guide.usage')}>
            <PointList points={guide.usage} ordered />
          </GuideSection>
        )}
        {guide.core.length > 0 && (
          <GuideSection title={t('guide.core')}>
            <PointList points={guide.core} />
          </GuideSection>
        )}
        {guide.notes.length > 0 && (
          <GuideSection title={t('guide.notes')}>
            {guide.notes.map((note) => (
              <Prose key={note}>{note}</Prose>
            ))}
          </GuideSection>
        )}
        <AboutGuide guide={guide} />
      </div>
    </GuideContext>
  );
}

function AboutGuide({ guide }: { guide: Transition }) {
  const styles = useStyles();
  const { t } = useTexts();
  const paragraphs = [guide.purpose, guide.format, guide.useCase].filter((text) => text !== null);
  if (paragraphs.length === 0) return null;
  return (
    <div className={styles.more}>
      <Disclosure label={t('guide.about')}>
        <div className={styles.about}>
          {paragraphs.map((text) => (
            <Prose key={text}>{text}</Prose>
          ))}
        </div>
      </Disclosure>
    </div>
  );
}
