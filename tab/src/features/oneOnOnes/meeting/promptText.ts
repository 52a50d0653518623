import type { MeetingPrompt } from '../../../shared/api/types';

export interface PromptText {
  /** What is asked; empty when the ladder's words are the question. */
  question: string;
  /** What the ladder says; null when it is no part of the text. */
  words: string | null;
}

/** The text of a prompt, taken apart to be drawn: what it is about stands above it, and the ladder's words as a quotation. */
export function promptText({
  text,
  capability,
  section,
  words,
}: Pick<MeetingPrompt, 'text' | 'capability' | 'section' | 'words'>): PromptText {
  // In a text from right to left, names are kept apart by marks that nobody sees.
  const plain = text.replaceAll(/[\u2066-\u2069]/gu, '');
  const about = [capability, section].find((name) => name !== null && plain.startsWith(`${name}: `));
  const asked = about == null ? plain : plain.slice(about.length + 2);
  const at = asked.lastIndexOf(words);
  if (words === '' || at < 0) return { question: asked, words: null };
  const around = asked.slice(0, at) + asked.slice(at + words.length);
  return { question: around.replaceAll(/[“”„«»"]/gu, '').trim(), words };
}
