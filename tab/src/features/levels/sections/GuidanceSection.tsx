import { makeStyles, tokens } from '@fluentui/react-components';
import type { Guidance } from '../../../shared/api/types';
import { useTexts } from '../../../shared/i18n/useTexts';
import { sectionId } from '../../../shared/ladder/sectionId';
import { Disclosure } from '../../../shared/ui/Disclosure';
import { Prose } from '../../../shared/ui/text/Prose';
import { LevelSection } from './LevelSection';
import { usePage } from './PageContext';
import { SubHeading } from './SubHeading';
import { hasGuidance } from './sections';

const useStyles = makeStyles({
  body: {
    display: 'grid',
    gap: tokens.spacingVerticalXL,
    padding: tokens.spacingHorizontalXL,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, display: 'grid', gap: tokens.spacingVerticalXS },
});

const parts = ['approaches', 'focusAreas', 'measures', 'pitfalls'] as const;

/** Written for managers and open to everyone. */
export function GuidanceSection({ guidance }: { guidance: Guidance }) {
  const styles = useStyles();
  const { t } = useTexts();
  const { target } = usePage();
  if (!hasGuidance(guidance)) return null;

  return (
    <LevelSection kind="guidance" title={t('level.sections.guidance')} description={[t('level.guidance.about')]}>
      <Disclosure label={t('level.guidance.show')} opened={target === sectionId('guidance')}>
        <div className={styles.body}>
          {guidance.goal !== null && (
            <div>
              <SubHeading>{t('level.guidance.goal')}</SubHeading>
              <Prose>{guidance.goal}</Prose>
            </div>
          )}
          {parts
            .filter((part) => guidance[part].length > 0)
            .map((part) => (
              <div key={part}>
                <SubHeading>{t(`level.guidance.${part}`)}</SubHeading>
                <ul className={styles.list}>
                  {guidance[part].map((text) => (
                    <li key={text}>
                      <Prose>{text}</Prose>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
        </div>
      </Disclosure>
    </LevelSection>
  );
}
