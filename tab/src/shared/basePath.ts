/** The path that the tab is served below, without a slash at its end. */
export const basePath = (): string => import.meta.env.BASE_URL.replace(/\/$/, '');
