let width = 1440;
let preferences: readonly string[] = [];

/** The window's width and what its system prefers, such as `(prefers-color-scheme: dark)`, for what is drawn next. */
export function resizeWindow(to: number, prefers: readonly string[] = []): void {
  width = to;
  preferences = prefers;
}

export function matchMedia(query: string): MediaQueryList {
  const least = /min-width: (\d+)px/.exec(query)?.[1];
  return {
    matches: least === undefined ? preferences.includes(query) : width >= Number(least),
    media: query,
    onchange: null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the type asks for it
    addListener: () => undefined,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the type asks for it
    removeListener: () => undefined,
    dispatchEvent: () => false,
  };
}
