/** The words and who says them. */
export const quoteOf = (text: string, source: string): string => `“${text.trim()}”\n— ${source}`;

/** A quotation for a chat or a mail: the words, who says them, and where. */
export const formatQuote = (text: string, source: string, address: string): string =>
  `${quoteOf(text, source)}\n${address}`;
