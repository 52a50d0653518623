import { useEffect, useRef, useState } from 'react';

/** Few enough to be drawn within a frame or two. */
const step = 20;

/**
 * How many items of a long list to draw: more whenever the end of what is drawn comes near. `onEnd` is told once all
 * that is known is drawn.
 */
export function useDrawn(known: number, reset: string, onEnd: () => void) {
  const [drawn, setDrawn] = useState({ count: step, reset });
  const count = drawn.reset === reset ? drawn.count : step;
  const end = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const mark = end.current;
    if (!mark) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        if (count < known) setDrawn({ count: count + step, reset });
        else onEnd();
      },
      { rootMargin: '800px 0px' },
    );
    observer.observe(mark);
    return () => {
      observer.disconnect();
    };
  }, [count, known, reset, onEnd]);

  return { count, end };
}
