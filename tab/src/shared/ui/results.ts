/** The list of results that the search box hands the focus to. */
export const resultsId = 'results';

/** The search box that hands it over. */
export const searchBoxId = 'search';

/** False when there is no result to go to. */
export function focusFirstResult(): boolean {
  const first = document.getElementById(resultsId)?.querySelector('a');
  first?.focus();
  return first !== null && first !== undefined;
}
