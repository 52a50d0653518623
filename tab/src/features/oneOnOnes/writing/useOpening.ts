import { useCallback, useEffect, useRef, useState, type RefCallback } from 'react';

interface Opening {
  isOpen: boolean;
  open: () => void;
  /** Gives the focus back to the opener, which is there again by then. */
  close: () => void;
  opener: RefCallback<HTMLElement>;
}

/** Something that opens in place of the button that opens it. */
export function useOpening(): Opening {
  const [isOpen, setIsOpen] = useState(false);
  const wasOpen = useRef(false);
  const button = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return {
    isOpen,
    open: () => {
      setIsOpen(true);
    },
    close: () => {
      setIsOpen(false);
    },
    opener: useCallback((element) => {
      button.current = element;
    }, []),
  };
}
