import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Evidence } from '../../shared/api/types';
import { useStatementPlace } from '../../shared/evidence/useStatementPlace';
import { useTexts } from '../../shared/i18n/useTexts';
import { paths } from '../../shared/ladder/paths';
import { useStatements } from '../../shared/ladder/useStatements';
import { usePerson } from '../../shared/people/PersonContext';
import { useManagerName } from '../../shared/people/useManagerName';
import { TextLink } from '../../shared/ui/navigation/TextLink';
import { Prose } from '../../shared/ui/text/Prose';
import { EvidenceActions } from './EvidenceActions';
import { EvidenceFacts } from './EvidenceFacts';

interface EvidencePieceProps {
  evidence: Evidence;
  onChange: () => void;
  onDelete: () => void;
}

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalM,
  },
  title: { ...typographyStyles.subtitle1, margin: `${tokens.spacingVerticalXL} 0 ${tokens.spacingVerticalS}` },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  statement: {
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  words: { ...typographyStyles.body1, margin: 0, maxWidth: '70ch', overflowWrap: 'break-word' },
  none: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
});

export function EvidencePiece({ evidence, onChange, onDelete }: EvidencePieceProps) {
  const styles = useStyles();
  const { t } = useTexts('evidence');
  const { t: said } = useTexts();
  const { isMe } = usePerson();
  const manager = useManagerName();
  const { byId } = useStatements(...evidence.speaksFor.map(({ ladder }) => ladder));
  const placeOf = useStatementPlace();
  return (
    <div className={styles.root}>
      <EvidenceFacts evidence={evidence} manager={manager} />
      {isMe && <EvidenceActions evidence={evidence} onChange={onChange} onDelete={onDelete} />}
      {evidence.text !== '' && <Prose>{evidence.text}</Prose>}
      <section>
        <h2 className={styles.title}>{said('evidence.speaksFor')}</h2>
        {evidence.speaksFor.length === 0 && <p className={styles.none}>{t('speaksForNothing')}</p>}
        <ul className={styles.list}>
          {evidence.speaksFor.map(({ ladder, statement: id }) => {
            const statement = byId.get(id);
            return (
              <li key={id} className={styles.statement}>
                {statement && statement.level !== '' && (
                  <TextLink to={paths.level(ladder, statement.level, id)}>
                    <bdi>{placeOf(statement)}</bdi>
                  </TextLink>
                )}
                <p dir="auto" className={styles.words}>
                  {statement?.text ?? said('evidence.earlierWords')}
                </p>
              </li>
            );
          })}
        </ul>
      </section>
    </div>
  );
}
