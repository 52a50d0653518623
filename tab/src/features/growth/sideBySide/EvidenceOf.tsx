import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import type { ChangedStatement } from '../../../shared/api/types';
import { useTexts } from '../../../shared/i18n/useTexts';
import { usePerson } from '../../../shared/people/PersonContext';
import { personPaths } from '../../../shared/people/paths';
import { TextLink } from '../../../shared/ui/navigation/TextLink';
import { useGrowth } from '../GrowthContext';

const useStyles = makeStyles({
  root: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    minHeight: '24px',
    marginTop: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground3,
  },
  add: {
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});

/** How much speaks for a statement, and the way to say more. */
export function EvidenceOf({ statement: { id, text } }: { statement: ChangedStatement }) {
  const styles = useStyles();
  const { t } = useTexts('growth');
  const { ladder, version, counts, onAdd } = useGrowth();
  const person = usePerson();
  const count = counts.get(id);
  if (id === '') return null;

  return (
    <div className={styles.root}>
      {onAdd && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.add}
          icon={<AddRegular />}
          aria-label={t('addFor', { statement: text.slice(0, 80) })}
          onClick={() => {
            onAdd({ ladder, version, statement: id });
          }}
        >
          {t('add')}
        </Button>
      )}
      {count !== undefined && count > 0 && (
        <TextLink to={personPaths.evidenceFor(person.id, id)}>{t('pieces', { count })}</TextLink>
      )}
      {count === 0 && !onAdd && t('noPiece')}
    </div>
  );
}
