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

/** In a window that lays nothing out, everything is in view. */
class SeeingObserver implements IntersectionObserver {
  readonly root = null;
  readonly rootMargin = '';
  readonly scrollMargin = '';
  readonly thresholds = [];
  constructor(private readonly tell: IntersectionObserverCallback) {}
  observe = (target: Element) => {
    const place = target.getBoundingClientRect();
    const rects = { boundingClientRect: place, intersectionRect: place, rootBounds: null };
    const entry = { target, isIntersecting: true, intersectionRatio: 1, time: 0, ...rects };
    this.tell([entry], this);
  };
  unobserve = () => undefined;
  disconnect = () => undefined;
  takeRecords = () => [];
}

configure({ asyncUtilTimeout: 20_000 });

beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' });
});

beforeEach(() => {
  vi.stubGlobal('matchMedia', matchMedia);
  // jsdom lays nothing out.
  vi.stubGlobal('ResizeObserver', StillObserver);
  vi.stubGlobal('IntersectionObserver', SeeingObserver);
  // Nor does it need Fluent's thousands of style rules, which make each look at an element slow.
  vi.spyOn(CSSStyleSheet.prototype, 'insertRule').mockReturnValue(0);
  vi.stubGlobal('scrollTo', vi.fn());
  Element.prototype.scrollIntoView = vi.fn();
  // jsdom's files can be read by a FileReader alone.
  Blob.prototype.arrayBuffer = () => Promise.resolve(new ArrayBuffer(0));
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
