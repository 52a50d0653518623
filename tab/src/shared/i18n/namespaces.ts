/** The texts of each part of the tab, as they are in English. The app says which parts there are. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- its members are declared where the parts are put together
export interface Namespaces {}

export type Namespace = keyof Namespaces;

type PathsIn<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${PathsIn<T[K]>}`;
}[keyof T & string];

/** What a text is called within its namespace, such as `level.title`. */
export type TextKey<N extends Namespace = 'shared'> = PathsIn<Namespaces[N]>;

/** What the holes of a text are filled with; `count` also decides which of its forms is said. */
export type Values = Readonly<Record<string, string | number>>;

export const idOf = (namespace: Namespace, key: string): string => `${namespace}:${key}`;
