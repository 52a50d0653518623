import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { server } from './server';
import { matchMedia, resizeWindow } from './window';

class StillObserver implements ResizeObserver {
  observe = () => undefined;
  unobserve = () => undefined;
  disconnect = () => undefined;
}

configure({ asyncUtilTimeout: 20_000 });

beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' });
});

beforeEach(() => {
  vi.stubGlobal('matchMedia', matchMedia);
  // jsdom lays nothing out.
  vi.stubGlobal('ResizeObserver', StillObserver);
  // Nor does it need Fluent's thousands of style rules, which make each look at an element slow.
  vi.spyOn(CSSStyleSheet.prototype, 'insertRule').mockReturnValue(0);
  vi.stubGlobal('scrollTo', vi.fn());
  Element.prototype.scrollIntoView = vi.fn();
  resizeWindow(1440);
});

afterEach(() => {
  cleanup();
  server.resetHandlers();
  localStorage.clear();
  vi.unstubAllGlobals();
});

afterAll(() => {
  server.close();
});
