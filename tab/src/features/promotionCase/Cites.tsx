import { useTranslation } from 'react-i18next';
import { sectionId } from '../../shared/ladder/sectionId';
import { TextLink } from '../../shared/ui/links';

/** The numbers of the evidence that something rests on; each leads to it. */
export function Cites({ numbers }: { numbers: readonly number[] }) {
  const { t } = useTranslation('promotionCase');
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
