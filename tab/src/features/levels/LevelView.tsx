import { makeStyles, tokens } from '@fluentui/react-components';
import type { Ladder, Level } from '../../shared/api/types';
import { useTexts } from '../../shared/i18n/useTexts';
import { levelName } from '../../shared/ladder/levels';
import { Empty } from '../../shared/ui/Empty';
import { asideQuery, breakpoints, topBarHeight } from '../../shared/ui/breakpoints';
import { OnThisPage } from '../../shared/ui/navigation/OnThisPage';
import { useHashTarget } from '../../shared/ui/navigation/useHashTarget';
import { useMediaQuery } from '../../shared/ui/useMediaQuery';
import { LevelAbout } from './LevelAbout';
import { LevelIntro } from './LevelIntro';
import { CapabilitySection } from './sections/CapabilitySection';
import { Expectations } from './sections/Expectations';
import { GuidanceSection } from './sections/GuidanceSection';
import { LevelSection } from './sections/LevelSection';
import { PageContext } from './sections/PageContext';
import { Examples, Questions } from './sections/Remarks';
import { Signals } from './sections/Signals';
import { saysSomething, sectionsOf } from './sections/sections';

interface LevelViewProps {
  ladderId: string;
  ladder: Ladder | undefined;
  level: Level;
}

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    columnGap: '64px',
    [breakpoints.aside]: { gridTemplateColumns: 'minmax(0, 1fr) 208px' },
  },
  article: { minWidth: 0, maxWidth: '820px', gridColumn: '1', gridRow: '1' },
  // Comes before the article, so that the keyboard's way to a section does not lead through all the others.
  aside: {
    gridColumn: '2',
    gridRow: '1',
    position: 'sticky',
    top: `${topBarHeight + 40}px`,
    alignSelf: 'start',
    maxHeight: `calc(100vh - ${topBarHeight + 80}px)`,
    overflowY: 'auto',
  },
  inline: { marginTop: tokens.spacingVerticalXXL },
});

export function LevelView({ ladderId, ladder, level }: LevelViewProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const target = useHashTarget(true);
  const sections = sectionsOf(level).map(({ id, kind, capability }) => ({
    id,
    title: kind === 'capability' ? (capability ?? '') : t(`level.sections.${kind}`),
  }));
  const hasAside = useMediaQuery(asideQuery);

  return (
    <PageContext value={{ ladder: ladderId, level: level.code, levelName: levelName(level), target }}>
      <div className={styles.root}>
        {hasAside && sections.length > 1 && (
          <div className={styles.aside}>
            <OnThisPage sections={sections} layout="column" />
          </div>
        )}
        <article className={styles.article}>
          <LevelIntro ladderId={ladderId} ladder={ladder} level={level} />
          <LevelAbout ladderId={ladderId} ladder={ladder} level={level} />
          {!hasAside && sections.length > 1 && (
            <div className={styles.inline}>
              <OnThisPage sections={sections} layout="row" />
            </div>
          )}
          {sections.length === 0 && <Empty title={t('level.empty')}>{t('level.emptyHint')}</Empty>}

          {level.expectations.length > 0 && (
            <LevelSection kind="expectations" title={t('level.sections.expectations')}>
              <Expectations expectations={level.expectations} />
            </LevelSection>
          )}
          {level.capabilities.filter(saysSomething).map((capability) => (
            <CapabilitySection key={capability.name} capability={capability} />
          ))}
          {level.signals.length > 0 && (
            <LevelSection kind="signals" title={t('level.sections.signals')}>
              <Signals signals={level.signals} headings="h3" />
            </LevelSection>
          )}
          {level.examples.length > 0 && (
            <LevelSection kind="examples" title={t('level.sections.examples')}>
              <Examples examples={level.examples} />
            </LevelSection>
          )}
          {level.questions.length > 0 && (
            <LevelSection kind="questions" title={t('level.sections.questions')}>
              <Questions questions={level.questions} />
            </LevelSection>
          )}
          <GuidanceSection guidance={level.guidance} />
        </article>
      </div>
    </PageContext>
  );
}
