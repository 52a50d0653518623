import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Statement } from '../../../shared/api/types';
import { useTexts } from '../../../shared/i18n/useTexts';
import { Inherited } from './Inherited';
import { SubHeading } from './SubHeading';
import { Words } from './Words';
import { byKind } from './sections';

interface ExpectationsProps {
  expectations: readonly Statement[];
  capability?: string;
}

const useStyles = makeStyles({
  groups: { display: 'grid', gap: tokens.spacingVerticalL },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXS },
  prose: { gap: tokens.spacingVerticalM },
  bullet: {
    position: 'relative',
    paddingInlineStart: tokens.spacingHorizontalXL,
    '::before': {
      content: '""',
      position: 'absolute',
      insetInlineStart: '2px',
      top: '14px',
      width: '6px',
      height: '6px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorNeutralForeground3,
      '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
    },
  },
});

export function Expectations({ expectations, capability }: ExpectationsProps) {
  return <Inherited items={expectations}>{(items) => <Kinds items={items} capability={capability} />}</Inherited>;
}

function Kinds({ items, capability }: { items: Statement[]; capability: string | undefined }) {
  const styles = useStyles();
  const { t } = useTexts();
  const groups = byKind(items);
  return (
    <div className={styles.groups}>
      {groups.map(({ kind, items: statements }) => {
        const isProse = kind === 'narrative';
        // A plain list needs no name unless something stands beside it.
        const isNamed = !isProse && (kind !== 'responsibility' || groups.length > 1);
        return (
          <div key={kind}>
            {isNamed && <SubHeading>{t(`level.kinds.${kind}`)}</SubHeading>}
            <ul className={mergeClasses(styles.list, isProse && styles.prose)}>
              {statements.map(({ id, title, text }) => (
                <li key={id} className={isProse ? undefined : styles.bullet}>
                  <Words id={id} title={title} text={text} capability={capability} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}
