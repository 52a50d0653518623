import { DOMParser, onErrorStopParsing, type Element as DomElement } from '@xmldom/xmldom';

export const addInFile = 'outlook.xml';

/** An element of the XML manifest. */
export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  text: string;
  children: readonly Element[];
  /** Where it is, such as `/OfficeApp/Id`. */
  path: string;
}

/** Undefined when the bytes are no XML. */
export function readAddIn(bytes: Uint8Array): Element | undefined {
  const parser = new DOMParser({ onError: onErrorStopParsing });
  try {
    const root = parser.parseFromString(new TextDecoder().decode(bytes), 'text/xml').documentElement;
    return root ? elementOf(root, '') : undefined;
  } catch {
    return undefined;
  }
}

/** The element and all that are in it, in their order. */
export function* all(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* all(child);
}

function elementOf(element: DomElement, parent: string): Element {
  const path = `${parent}/${element.tagName}`;
  const children = [...element.children].map((child) => elementOf(child, path));
  return {
    name: element.tagName,
    path,
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    text: children.length === 0 ? (element.textContent ?? '').trim() : '',
    children,
  };
}
