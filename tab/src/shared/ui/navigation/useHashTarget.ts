import { useEffect } from 'react';
import { useLocation } from 'react-router';

/**
 * The id that the address points at, or null. Once the page is `ready`, what carries the id is scrolled to and takes
 * the focus; give it `tabIndex={-1}` and `scrollMargin`.
 */
export function useHashTarget(ready: boolean): string | null {
  const { hash, key } = useLocation();
  const target = decode(hash);

  useEffect(() => {
    if (!ready || target === null) return;
    const element = document.getElementById(target);
    // A heading starts what is to be read; a statement is read among its neighbors.
    element?.scrollIntoView({ block: element instanceof HTMLHeadingElement ? 'start' : 'center' });
    element?.focus({ preventScroll: true });
  }, [ready, target, key]);

  return target;
}

function decode(hash: string): string | null {
  if (hash.length < 2) return null;
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
