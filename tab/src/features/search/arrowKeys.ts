import type { KeyboardEvent } from 'react';
import { searchBoxId } from '../../shared/ui/results';

/** Arrow keys go from link to link, and from the first one back to the search box. */
export function onArrowKey(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const links = [...event.currentTarget.querySelectorAll('a')];
  const at = links.findIndex((link) => link === document.activeElement);
  if (step === 0 || at < 0) return;
  event.preventDefault();
  const next = at + step < 0 ? document.getElementById(searchBoxId) : links[at + step];
  next?.focus();
}
