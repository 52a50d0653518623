import { useCallback, useEffect, useRef, type RefCallback } from 'react';

/** Ctrl+K (or Cmd+K) and / put the cursor into the search box; as soon as it is there, when it is still on its way. */
export function useSearchShortcut(): RefCallback<HTMLInputElement> {
  const input = useRef<HTMLInputElement>(null);
  const isAwaited = useRef(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isShortcut(event)) return;
      event.preventDefault();
      isAwaited.current = input.current === null;
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  }, []);
  return useCallback((box) => {
    input.current = box;
    if (!box || !isAwaited.current) return;
    isAwaited.current = false;
    box.focus();
  }, []);
}

function isShortcut(event: KeyboardEvent): boolean {
  if (event.altKey || event.isComposing) return false;
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'k' && !event.shiftKey;
  return event.key === '/' && !isTyping(event.target);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
