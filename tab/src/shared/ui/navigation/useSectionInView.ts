import { useEffect, useState } from 'react';
import { topBarHeight } from '../breakpoints';

/** The id of the section that the reader is in: the last one whose heading has passed the upper third of the window. */
export function useSectionInView(sections: readonly { id: string }[], enabled: boolean): string | null {
  const [inView, setInView] = useState<string | null>(null);
  const ids = sections.map(({ id }) => id).join('\n');

  useEffect(() => {
    if (!enabled) return;
    const measure = () => {
      const line = topBarHeight + window.innerHeight / 3;
      const passed = ids.split('\n').filter((id) => {
        const heading = document.getElementById(id);
        return heading !== null && heading.getBoundingClientRect().top < line;
      });
      setInView(passed.at(-1) ?? null);
    };
    measure();
    window.addEventListener('scroll', measure, { passive: true });
    window.addEventListener('resize', measure);
    return () => {
      window.removeEventListener('scroll', measure);
      window.removeEventListener('resize', measure);
    };
  }, [ids, enabled]);

  return inView;
}
