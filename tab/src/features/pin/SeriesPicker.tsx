import { Dropdown, Field, Option, Spinner } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { oneOnOneQueries } from '../../shared/api/queries/oneOnOnes';
import { peopleQueries } from '../../shared/api/queries/people';
import { useTexts } from '../../shared/i18n/useTexts';
import { ProblemBar } from '../../shared/ui/ProblemBar';
import { seriesOf } from './seriesOf';

interface SeriesPickerProps {
  /** Its key; empty when none is chosen. */
  chosen: string;
  onPick: (series: string) => void;
}

/** Chooses one of the 1:1s of the reader whose agenda was turned on. */
export function SeriesPicker({ chosen, onPick }: SeriesPickerProps) {
  const { t, language } = useTexts();
  const own = useQuery(oneOnOneQueries.own(language));
  const shared = useQuery(oneOnOneQueries.shared('me'));
  const me = useQuery(peopleQueries.profile('me'));
  if (own.isPending || shared.isPending || me.isPending) return <Spinner size="tiny" label={t('loading')} />;
  if (shared.error) return <ProblemBar error={shared.error} onRetry={() => void shared.refetch()} />;

  // Whose calendar cannot be read, such as one that nobody may read yet, has at least what others turned on.
  const series = seriesOf(own.data ?? [], shared.data, me.data?.manager?.name ?? null);
  if (series.length === 0) return <span>{t('pin.noOneOnOne')}</span>;
  const nameOf = (name: string | null) => name ?? t('pin.somebody');
  return (
    <Field label={t('pin.with')}>
      <Dropdown
        appearance="filled-darker"
        placeholder={t('pin.choose')}
        value={series.filter(({ key }) => key === chosen).map(({ name }) => nameOf(name))[0] ?? ''}
        selectedOptions={[chosen]}
        onOptionSelect={(_, { optionValue }) => {
          if (optionValue !== undefined) onPick(optionValue);
        }}
      >
        {series.map(({ key, name }) => (
          <Option key={key} value={key} text={nameOf(name)}>
            <bdi>{nameOf(name)}</bdi>
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
