import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowRepeatAllRegular } from '@fluentui/react-icons';
import { ArrowForward } from '../../../shared/ui/ForwardIcons';
import { loopSteps } from './loopSteps';

const useStyles = makeStyles({
  loop: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  step: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  name: {
    ...typographyStyles.body1Strong,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke2}`,
    color: tokens.colorBrandForeground2,
  },
  arrow: { color: tokens.colorNeutralForeground3, fontSize: '16px', flexShrink: 0 },
});

/** A cycle of steps; the last one leads back to the first. */
export function Loop({ loop }: { loop: string }) {
  const styles = useStyles();
  const steps = loopSteps(loop);
  return (
    <ol className={styles.loop}>
      {steps.map((step, index) => (
        <li key={`${step} ${index}`} className={styles.step}>
          <bdi className={styles.name}>{step}</bdi>
          {index < steps.length - 1 ? (
            <ArrowForward className={styles.arrow} />
          ) : (
            <ArrowRepeatAllRegular className={styles.arrow} />
          )}
        </li>
      ))}
    </ol>
  );
}
