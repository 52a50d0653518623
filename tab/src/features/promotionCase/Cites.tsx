import { useTexts } from '../../shared/i18n/useTexts';
import { sectionId } from '../../shared/ladder/sectionId';
import { TextLink } from '../../shared/ui/TextLink';

/** The numbers of the evidence that something rests on; each leads to it. */
export function Cites({ numbers }: { numbers: readonly number[] }) {
  const { t } = useTexts('promotionCase');
  return numbers.map((number) => (
    <TextLink
      key={number}
      to={{ hash: encodeURIComponent(sectionId('evidence', String(number))) }}
      aria-label={t('evidenceNumber', { number })}
    >
      [{number}]
    </TextLink>
  ));
}
