import { useEffect, useRef, useState, type RefObject } from 'react';

/** How wide a drawing may be: it is drawn in pixels. Null until it is known. */
export function useChartWidth(): [RefObject<HTMLDivElement | null>, number | null] {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [frame, width];
}
