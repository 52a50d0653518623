import { useEffect, useState, type RefObject } from 'react';

/** One window above and below: who moves on with the Tab key always finds the next one there. */
const margin = '100% 0px';

const watched = new Map<Element, () => void>();
let observer: IntersectionObserver | null = null;

/** Whether the element has ever been near to what is seen of the page. What is drawn only then costs long pages nothing before. */
export function useIsNear(element: RefObject<Element | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const watching = element.current;
    if (!watching || isNear) return;
    return watch(watching, () => {
      setNear(true);
    });
  }, [element, isNear]);
  return isNear;
}

function watch(element: Element, onNear: () => void): () => void {
  // Its own window: within the frame of a host, the browser would take the host's, which has no margin.
  observer ??= new IntersectionObserver(tell, { root: document, rootMargin: margin });
  watched.set(element, onNear);
  observer.observe(element);
  return () => {
    watched.delete(element);
    observer?.unobserve(element);
  };
}

function tell(entries: readonly IntersectionObserverEntry[]): void {
  for (const { isIntersecting, target } of entries) if (isIntersecting) watched.get(target)?.();
}
