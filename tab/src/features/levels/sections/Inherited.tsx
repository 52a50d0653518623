import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTexts } from '../../../shared/i18n/useTexts';
import { Disclosure } from '../../../shared/ui/Disclosure';
import { usePage } from './PageContext';
import { byOrigin } from './sections';

interface InheritedProps<T> {
  items: readonly T[];
  children: (items: T[]) => ReactNode;
}

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS },
  others: {
    paddingInlineStart: tokens.spacingHorizontalL,
    borderInlineStartWidth: '2px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke2,
    color: tokens.colorNeutralForeground2,
  },
});

/** The level's own words first; what it takes over from another level waits behind that level's name. */
export function Inherited<T extends { id: string; origin: string; inherited: boolean }>({
  items,
  children,
}: InheritedProps<T>) {
  const styles = useStyles();
  const { t } = useTexts();
  const { target } = usePage();
  const { own, inherited } = byOrigin(items);

  return (
    <div className={styles.root}>
      {own.length > 0 && children(own)}
      {inherited.map(({ origin, items: others }) => (
        <Disclosure
          key={origin}
          label={
            origin === ''
              ? t('level.alsoEveryone', { count: others.length })
              : t('level.alsoFrom', { level: origin, count: others.length })
          }
          opened={others.some(({ id }) => id === target)}
        >
          <div className={styles.others}>{children(others)}</div>
        </Disclosure>
      ))}
    </div>
  );
}
