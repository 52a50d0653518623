import licences from 'spdx-license-list/full.js';

/** The words of a licence, for a package that names it and brings no text of it. */
export function standardText(licence: string | undefined, holder: string): string {
  const text = licence === undefined ? undefined : licences[licence]?.licenseText;
  return text === undefined ? holder : `${holder}\n\n${text.replace(/^.*<year>.*$/m, '').trim()}`;
}
