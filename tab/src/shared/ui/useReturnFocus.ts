import { useEffect, useState } from 'react';

/** When what is drawn here goes, the focus is where it was before it came. */
export function useReturnFocus(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (before instanceof HTMLElement) before.focus();
    },
    [before],
  );
}
