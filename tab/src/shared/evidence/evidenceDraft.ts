import type { Evidence, EvidenceVisibility, StatementReference } from '../api/types';

/** A piece of evidence as it stands in the form. */
export interface EvidenceDraft {
  title: string;
  text: string;
  date: string;
  source: string;
  link: string;
  speaksFor: readonly StatementReference[];
  visibility: EvidenceVisibility;
}

export type EvidenceField = 'title' | 'text' | 'date' | 'source' | 'link' | 'speaksFor';

export type EvidenceMistake = 'titleMissing' | 'tooLong' | 'dateMissing' | 'dateInFuture' | 'linkInvalid' | 'tooMany';

export const longest = { title: 300, source: 300, text: 32_000, link: 2000 } as const;
const mostStatements = 100;

export const emptyDraft = (today: string, speaksFor: readonly StatementReference[]): EvidenceDraft => ({
  title: '',
  text: '',
  date: today,
  source: '',
  link: '',
  speaksFor,
  visibility: 'mine',
});

export const draftOf = (evidence: Evidence): EvidenceDraft => ({
  title: evidence.title,
  text: evidence.text,
  date: evidence.date,
  source: evidence.source,
  link: evidence.link ?? '',
  speaksFor: evidence.speaksFor,
  visibility: evidence.visibility,
});

export const isSameDraft = (a: EvidenceDraft, b: EvidenceDraft): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What she changed of `start`, on top of what it is now: nothing else of it, least of all who sees it, goes back. */
export function onTopOf(now: EvidenceDraft, start: EvidenceDraft, draft: EvidenceDraft): EvidenceDraft {
  const isHers = (field: keyof EvidenceDraft) => JSON.stringify(draft[field]) !== JSON.stringify(start[field]);
  return {
    title: isHers('title') ? draft.title : now.title,
    text: isHers('text') ? draft.text : now.text,
    date: isHers('date') ? draft.date : now.date,
    source: isHers('source') ? draft.source : now.source,
    link: isHers('link') ? draft.link : now.link,
    speaksFor: isHers('speaksFor') ? draft.speaksFor : now.speaksFor,
    visibility: isHers('visibility') ? draft.visibility : now.visibility,
  };
}

/** What the service takes. An address without a scheme is one of the web. */
export const requestOf = (draft: EvidenceDraft) => ({
  ...draft,
  title: draft.title.trim(),
  source: draft.source.trim(),
  link: linkOf(draft.link),
  speaksFor: draft.speaksFor.map(({ ladder, version, statement }) => ({ ladder, version, statement })),
});

/** What has to be mended before it can be saved, in the order of the form. */
export function mistakesIn(draft: EvidenceDraft, today: string): ReadonlyMap<EvidenceField, EvidenceMistake> {
  const mistakes = new Map<EvidenceField, EvidenceMistake>();
  if (draft.title.trim() === '') mistakes.set('title', 'titleMissing');
  else if (draft.title.trim().length > longest.title) mistakes.set('title', 'tooLong');
  if (draft.text.length > longest.text) mistakes.set('text', 'tooLong');
  if (draft.date === '') mistakes.set('date', 'dateMissing');
  else if (draft.date > today) mistakes.set('date', 'dateInFuture');
  if (draft.source.trim().length > longest.source) mistakes.set('source', 'tooLong');
  if (!isWebAddress(linkOf(draft.link))) mistakes.set('link', 'linkInvalid');
  if (draft.speaksFor.length > mostStatements) mistakes.set('speaksFor', 'tooMany');
  return mistakes;
}

/** What a refusal of the service is about. */
export const mistakeOf: Readonly<Record<string, [EvidenceField, EvidenceMistake] | undefined>> = {
  text_missing: ['title', 'titleMissing'],
  text_too_long: ['text', 'tooLong'],
  link_invalid: ['link', 'linkInvalid'],
  date_in_future: ['date', 'dateInFuture'],
};

function linkOf(typed: string): string | null {
  const link = typed.trim();
  if (link === '') return null;
  return /^[^\s/:@]+\.[^\s/@]+/u.test(link) ? `https://${link}` : link;
}

function isWebAddress(link: string | null): boolean {
  if (link === null) return true;
  if (link.length > longest.link || !URL.canParse(link)) return false;
  const { protocol, username, password } = new URL(link);
  return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
}
