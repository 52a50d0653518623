import type { Diagnostic, LintFinding, Preview, Severity } from '../../../shared/api/types';

/** Something that the owner should look at, and where. */
export type Finding = Pick<Diagnostic, 'code' | 'severity' | 'file' | 'line'> & {
  /** The words that it is about; null where it is about the place as a whole. */
  found: string | null;
  /** What to do, in the service's words. */
  advice: string;
};

const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

/** What the import and the lint found, the gravest first, then in the order of the files. */
export function findingsOf({ diagnostics, lint }: Pick<Preview, 'diagnostics' | 'lint'>): Finding[] {
  const fromImport = diagnostics.map(({ code, severity, file, line, message }) => ({
    code,
    severity,
    file,
    line,
    found: null,
    advice: message,
  }));
  const fromLint = lint.map(({ code, severity, file, line, found, better }: LintFinding) => ({
    code,
    severity,
    file,
    line,
    found,
    advice: better,
  }));
  return [...fromImport, ...fromLint].toSorted(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1),
  );
}

/** How many of each, those that the service counted and did not list among them. */
export function countsOf({
  diagnosticCounts,
  lint,
  lintCount,
}: Pick<Preview, 'diagnosticCounts' | 'lint' | 'lintCount'>) {
  return {
    errors: diagnosticCounts.error,
    warnings: diagnosticCounts.warning,
    hints: diagnosticCounts.info,
    lint: Math.max(lintCount, lint.length),
  };
}

const known = [
  'alias_unresolved',
  'base_unresolved',
  'binary_file',
  'deprecated',
  'encoding_mixed',
  'file_too_large',
  'import_too_large',
  'inheritance_cycle',
  'json_invalid',
  'level_duplicate',
  'no_levels',
  'reference_unresolved',
  'section_empty',
  'section_unwritten',
  'slip',
  'title_drift',
  'too_deep',
  'too_many_files',
  'yaml_invalid',
  'almost-same-text',
  'empty-section',
  'gendered-word',
  'joined-demands',
  'label-drift',
  'loaded-word',
  'missing-capability',
  'same-text',
  'uneven-step',
  'unobservable',
  'vague-word',
] as const;

export type KnownFinding = (typeof known)[number];

export const knownFinding = (code: string): KnownFinding | undefined => known.find((each) => each === code);

const reasons = [
  'code',
  'code_language',
  'comment',
  'no_capability',
  'deprecated',
  'hidden',
  'link_definition',
  'metadata',
  'navigation',
  'reference_unresolved',
  'too_deep',
  'unread',
  'unreadable',
  'unrecognised',
  'unwritten',
] as const;

export type KnownReason = (typeof reasons)[number];

/** Why something was kept as it is; `unread` for a reason that this version of the tab does not know. */
export const knownReason = (code: string): KnownReason => reasons.find((each) => each === code) ?? 'unread';
