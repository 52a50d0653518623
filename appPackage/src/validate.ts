import { manifestFile, type Files, type Rule } from './appPackage.ts';
import type { Finding } from './finding.ts';
import { isRecord, parsed } from './json.ts';
import { hasNarrowDomains, hasNarrowLinks, hasSafeAddresses } from './rules/addresses.ts';
import { hasAnsweredCommands } from './rules/commands.ts';
import { hasItsFiles } from './rules/files.ts';
import { isFilled } from './rules/filled.ts';
import { hasGoodIcons } from './rules/icons.ts';
import { hasItsResource, hasOneBot } from './rules/identity.ts';
import { speaksItsLanguages } from './rules/languages.ts';
import { hasItsActions, hasKnownEvents } from './rules/outlook.ts';
import { asksForKnownPermissions } from './rules/permissions.ts';
import { followsSchema } from './rules/schema.ts';
import { hasReachableTabs, mayUseTheStage } from './rules/tabs.ts';
import { hasAVersion } from './rules/version.ts';

const rules: readonly Rule[] = [
  followsSchema,
  isFilled,
  hasAVersion,
  hasItsFiles,
  hasGoodIcons,
  hasSafeAddresses,
  hasNarrowDomains,
  hasNarrowLinks,
  hasOneBot,
  hasItsResource,
  asksForKnownPermissions,
  hasReachableTabs,
  mayUseTheStage,
  hasAnsweredCommands,
  hasItsActions,
  hasKnownEvents,
  speaksItsLanguages,
];

/**
 * All that is wrong with a package, in the order of the rules.
 * @param botId The bot that the package is to name; without it, that of the app registration.
 */
export function validate(files: Files, botId?: string): Finding[] {
  const bytes = files.get(manifestFile);
  if (!bytes) {
    return [
      {
        code: 'manifest-missing',
        file: manifestFile,
        pointer: '',
        problem: 'The package has no manifest at its root.',
        advice: 'Zip the files themselves, not the folder that they are in.',
      },
    ];
  }
  const manifest = parsed(bytes);
  if (!isRecord(manifest)) {
    return [
      {
        code: 'manifest-unreadable',
        file: manifestFile,
        pointer: '',
        problem: 'The manifest is no JSON object.',
        advice: 'Mend its JSON, in UTF-8.',
      },
    ];
  }
  return rules.flatMap((rule) => [...rule({ files, manifest, botId })]);
}
