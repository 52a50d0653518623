/** What is put into an invite. */
export interface Block {
  heading: string;
  prompts: readonly string[];
  link: { text: string; address: string };
  isRightToLeft: boolean;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => entities[letter] ?? letter);

/** The few elements that every Outlook keeps. */
export function htmlOf({ heading, prompts, link, isRightToLeft }: Block): string {
  const direction = isRightToLeft ? ' dir="rtl"' : '';
  const items = prompts.map((prompt) => `<li>${escaped(prompt)}</li>`).join('');
  return (
    `<p${direction}><b>${escaped(heading)}</b></p><ul${direction}>${items}</ul>` +
    `<p${direction}><a href="${escaped(link.address)}">${escaped(link.text)}</a></p>`
  );
}

export const textOf = ({ heading, prompts, link }: Block): string =>
  [heading, ...prompts.map((prompt) => `- ${prompt}`), `${link.text}: ${link.address}`, ''].join('\n');

/** Whether each of the texts stands in the body more often than before. Outlook breaks and indents lines as it likes. */
export const wentIn = (texts: readonly string[], before: string, after: string): boolean =>
  texts.every((text) => count(after, text) > count(before, text));

/** Without white space and marks of direction, of which Outlook keeps what it likes. */
const plain = (text: string): string => text.replace(/[\s\p{Bidi_Control}]+/gu, '');

const count = (body: string, text: string): number => plain(body).split(plain(text)).length - 1;
