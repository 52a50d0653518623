import { makeStyles, mergeClasses, Radio, tokens } from '@fluentui/react-components';
import { useId } from 'react';

interface PointOptionProps {
  value: string;
  name: string;
  /** What the point looks like here, in the ladder's words. */
  texts: readonly string[];
  isChosen: boolean;
  /** Whether the points of this scale are described. */
  isCard: boolean;
}

const useStyles = makeStyles({
  card: {
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    alignItems: 'flex-start',
    width: '100%',
    boxSizing: 'border-box',
    paddingInlineEnd: tokens.spacingHorizontalS,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    ':hover': { backgroundColor: tokens.colorBrandBackground2 },
  },
  label: { display: 'grid', gap: tokens.spacingVerticalXXS, minWidth: 0, overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  text: { color: tokens.colorNeutralForeground2 },
});

/** A point of the scale, with what it looks like beside it. */
export function PointOption({ value, name, texts, isChosen, isCard }: PointOptionProps) {
  const styles = useStyles();
  const id = useId();
  if (!isCard) return <Radio value={value} label={<bdi>{name}</bdi>} />;
  return (
    <Radio
      value={value}
      className={mergeClasses(styles.card, isChosen && styles.chosen)}
      aria-labelledby={`${id}n`}
      {...(texts.length > 0 && { 'aria-describedby': `${id}t` })}
      label={
        <span className={styles.label}>
          <bdi id={`${id}n`} className={styles.name}>
            {name}
          </bdi>
          {texts.length > 0 && (
            <span id={`${id}t`} className={styles.text} dir="auto">
              {texts.join(' ')}
            </span>
          )}
        </span>
      }
    />
  );
}
