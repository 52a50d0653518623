import { useTexts } from '../../shared/i18n/useTexts';
import { sectionId } from '../../shared/ladder/sectionId';
import { TextLink } from '../../shared/ui/navigation/TextLink';
import { useHashLink } from '../../shared/ui/navigation/useHashLink';

/** The numbers of the evidence that something rests on; each leads to it. */
export function Cites({ numbers }: { numbers: readonly number[] }) {
  const { t } = useTexts('promotionCase');
  const toHash = useHashLink();
  return numbers.map((number) => (
    <TextLink
      key={number}
      to={toHash(sectionId('evidence', String(number)))}
      aria-label={t('evidenceNumber', { number })}
    >
      [{number}]
    </TextLink>
  ));
}
