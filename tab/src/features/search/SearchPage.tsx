import { useSearchParams } from 'react-router';
import { useTexts } from '../../shared/i18n/useTexts';
import { Empty } from '../../shared/ui/Empty';
import { PageHeading } from '../../shared/ui/PageHeading';
import { PageSkeleton } from '../../shared/ui/PageSkeleton';
import { ProblemBar } from '../../shared/ui/ProblemBar';
import { NoResults } from './NoResults';
import { SearchView } from './SearchView';
import { parseTerms } from './terms';
import { useSearch } from './useSearch';

export default function SearchPage() {
  const { t } = useTexts();
  const [params] = useSearchParams();
  const terms = parseTerms(params);
  const {
    data,
    error,
    isPending,
    isPlaceholderData,
    isFetchingNextPage,
    isFetchNextPageError,
    hasNextPage,
    fetchNextPage,
    refetch,
  } = useSearch(terms);

  const title = terms.q === '' ? t('search.title') : t('search.titleFor', { query: terms.q });
  const heading = <PageHeading title={title}>{title}</PageHeading>;

  if (terms.q === '')
    return (
      <>
        {heading}
        <Empty title={t('search.start')}>{t('search.startHint')}</Empty>
      </>
    );
  if (isPending)
    return (
      <>
        {heading}
        <PageSkeleton />
      </>
    );
  if (error && !data)
    return (
      <>
        {heading}
        <ProblemBar error={error} onRetry={() => void refetch()} />
      </>
    );
  if (data.pages[0]?.total === 0)
    return (
      <>
        {heading}
        {isPlaceholderData ? <PageSkeleton /> : <NoResults terms={terms} answer={data.pages[0]} />}
      </>
    );
  return (
    <>
      {heading}
      <SearchView
        terms={terms}
        pages={data.pages}
        isStale={isPlaceholderData}
        isLoadingMore={isFetchingNextPage}
        {...(hasNextPage && { onMore: () => void fetchNextPage() })}
      />
      {isFetchNextPageError && <ProblemBar error={error} onRetry={() => void fetchNextPage()} />}
    </>
  );
}
