import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Descriptor } from '../../../shared/api/types';
import { groupedBy } from '../../../shared/groupedBy';
import { useTexts } from '../../../shared/i18n/useTexts';
import { breakpoints } from '../../../shared/ui/breakpoints';
import { SubHeading } from './SubHeading';
import { Words } from './Words';

interface RubricProps {
  descriptors: readonly Descriptor[];
  capability: string;
}

const useStyles = makeStyles({
  points: {
    display: 'grid',
    gap: tokens.spacingHorizontalXL,
    gridTemplateColumns: 'minmax(0, 1fr)',
    [breakpoints.pairs]: { gridTemplateColumns: 'none', gridAutoFlow: 'column', gridAutoColumns: 'minmax(0, 1fr)' },
  },
  point: { borderTop: `2px solid ${tokens.colorNeutralStroke1}`, paddingTop: tokens.spacingVerticalS },
  name: {
    ...typographyStyles.caption1Strong,
    color: tokens.colorNeutralForeground2,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
  },
  text: { '& p': { fontSize: tokens.fontSizeBase300, lineHeight: '1.5' } },
});

/** The rubric of a capability: what each point of the scale looks like, lowest first, side by side. */
export function Rubric({ descriptors, capability }: RubricProps) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <div>
      <SubHeading>{t('level.rubric')}</SubHeading>
      <div className={styles.points}>
        {groupedBy(descriptors, ({ point }) => point).map(({ key: point, items }) => (
          <div key={point} className={styles.point}>
            <h4 className={styles.name}>
              <bdi>{point}</bdi>
            </h4>
            {items.map(({ id, text }) => (
              <Words key={id} id={id} text={text} capability={`${capability}: ${point}`} className={styles.text} />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
