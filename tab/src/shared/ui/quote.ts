/** A quotation for a chat or a mail: the words, who says them, and where. */
export const formatQuote = (text: string, source: string, address: string): string =>
  `“${text.trim()}”\n— ${source}\n${address}`;
