// Runs in every frame before the page's own script; only the framed page is watched.
if (window !== window.top) {
  const { heading, shows } = /* said */ {};
  const isShown = () =>
    [...document.querySelectorAll('h1')].some((h1) => h1.textContent.trim() === heading && h1.getClientRects().length > 0) &&
    new RegExp(shows).test(document.querySelector('main')?.textContent ?? '') &&
    document.querySelector('[aria-busy=true]') === null;
  const look = () => {
    // After the frame that it is in, so that the frame is drawn by then.
    if (isShown()) setTimeout(() => (window.usableAfter = performance.now()));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  window.longTasks = [];
  new PerformanceObserver((list) => window.longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
}
