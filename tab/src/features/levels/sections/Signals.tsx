import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircleRegular, FlagRegular, WarningRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Signal, SignalKind } from '../../../shared/api/types';
import { useTexts } from '../../../shared/i18n/useTexts';
import { Inherited } from './Inherited';
import { Words } from './Words';
import { bySignalKind } from './sections';

interface SignalsProps {
  signals: readonly Signal[];
  capability?: string;
  headings: 'h3' | 'h4';
}

const useStyles = makeStyles({
  groups: { display: 'grid', gap: tokens.spacingVerticalXL },
  heading: {
    ...typographyStyles.subtitle2,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    paddingInlineStart: '28px',
    display: 'grid',
    gap: tokens.spacingVerticalS,
  },
  icon: { fontSize: '20px', flexShrink: 0 },
  positive: { color: tokens.colorStatusSuccessForeground1 },
  redFlag: { color: tokens.colorStatusDangerForeground1 },
  antiPattern: { color: tokens.colorStatusWarningForeground1 },
});

const icons: Record<SignalKind, ReactElement> = {
  positive: <CheckmarkCircleRegular />,
  redFlag: <FlagRegular />,
  antiPattern: <WarningRegular />,
};

export function Signals({ signals, capability, headings: Heading }: SignalsProps) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <div className={styles.groups}>
      {bySignalKind(signals).map(({ kind, signals: group }) => (
        <div key={kind}>
          <Heading className={styles.heading}>
            <span className={mergeClasses(styles.icon, styles[kind])}>{icons[kind]}</span>
            {t(`level.signals.${kind}`)}
          </Heading>
          <Inherited items={group}>
            {(items) => (
              <ul className={styles.list}>
                {items.map(({ id, title, text }) => (
                  <li key={id}>
                    <Words id={id} title={title} text={text} capability={capability} />
                  </li>
                ))}
              </ul>
            )}
          </Inherited>
        </div>
      ))}
    </div>
  );
}
