import { SearchBox } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useState, type RefCallback } from 'react';
import { useMatch, useNavigate, useSearchParams } from 'react-router';
import { useTexts } from '../../shared/i18n/useTexts';
import { paths } from '../../shared/ladder/paths';
import { keepFocus } from '../../shared/ui/PageHeading';
import { focusFirstResult, searchBoxId } from '../../shared/ui/results';

const debounce = 200;

/** The longest query that the service takes. */
const longest = 200;

/** Searches as the reader types. The address holds the query: what is typed goes there, and what it says shows here. */
export default function SearchField({ input }: { input: RefCallback<HTMLInputElement> }) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const onSearchPage = useMatch('/search') !== null;
  const [params] = useSearchParams();
  const asked = onSearchPage ? (params.get('q') ?? '') : '';

  const [text, setText] = useState(asked);
  const [sent, setSent] = useState(asked);
  const [seen, setSeen] = useState(asked);
  if (asked !== seen) {
    setSeen(asked);
    // Not an echo of what was typed here.
    if (asked !== sent) {
      setText(asked);
      setSent(asked);
    }
  }

  const search = (q: string) => {
    if (q === asked || (q === '' && !onSearchPage)) return;
    setSent(q);
    const filters = { ladder: params.get('ladder'), level: params.get('level'), capability: params.get('capability') };
    const to = paths.search(onSearchPage ? { ...filters, q } : { q });
    void navigate(to, { replace: onSearchPage, state: keepFocus });
  };

  const searchLater = useEffectEvent(search);
  useEffect(() => {
    const timer = setTimeout(() => {
      searchLater(text.trim());
    }, debounce);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);

  return (
    <SearchBox
      id={searchBoxId}
      input={{ ref: input }}
      style={{ width: '100%', maxWidth: '100%' }}
      appearance="filled-darker"
      placeholder={t('search.placeholder')}
      aria-label={t('search.label')}
      aria-keyshortcuts="Control+K /"
      dismiss={{ 'aria-label': t('search.clear') }}
      maxLength={longest}
      value={text}
      onChange={(_, { value }) => {
        setText(value);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') search(text.trim());
        if (event.key === 'ArrowDown' && onSearchPage && focusFirstResult()) event.preventDefault();
      }}
    />
  );
}
