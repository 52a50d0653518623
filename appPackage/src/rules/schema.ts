import type { ErrorObject } from 'ajv';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { manifestFile, type Rule } from '../appPackage.ts';
import type { Finding } from '../finding.ts';
import { isRecord, pointerTo } from '../json.ts';

export const schemaVersion = '1.30';

const load = (name: string) => {
  const folder = createRequire(import.meta.url).resolve('@microsoft/app-manifest/package.json');
  const schema: unknown = JSON.parse(
    readFileSync(new URL(`build/json-schemas/teams/v${schemaVersion}/${name}`, `file://${folder}`), 'utf8'),
  );
  if (!isRecord(schema)) throw new Error(`${name} is no schema.`);
  const ajv = new AjvDraft04.default({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats.default(ajv);
  return ajv.compile(schema);
};

const manifestSchema = load('MicrosoftTeams.schema.json');
const languageSchema = load('MicrosoftTeams.Localization.schema.json');

/** Microsoft's schema of the manifest. */
export const followsSchema: Rule = ({ manifest }) => {
  manifestSchema(manifest);
  return (manifestSchema.errors ?? []).map((error) => findingOf(manifestFile, error));
};

/** What Microsoft's schema says of the texts of a language. */
export function languageSchemaFindings(file: string, content: unknown): Finding[] {
  languageSchema(content);
  return (languageSchema.errors ?? []).map((error) => findingOf(file, error));
}

function findingOf(file: string, { keyword, instancePath, params, message }: ErrorObject): Finding {
  const inner = nameIn(params);
  const pointer = inner === undefined ? instancePath : instancePath + pointerTo(inner);
  if (keyword === 'maxLength') {
    return {
      code: 'text-too-long',
      file,
      pointer,
      problem: `The text ${message ?? 'is too long'}.`,
      advice: 'Shorten it: Teams refuses the package.',
    };
  }
  return {
    code: 'schema',
    file,
    pointer,
    problem: `It ${message ?? 'does not follow the schema'}.`,
    advice: `See the schema of version ${schemaVersion}: https://learn.microsoft.com/microsoftteams/platform/resources/schema/manifest-schema`,
  };
}

/** The property that is missing or too many. */
function nameIn(params: unknown): string | undefined {
  if (!isRecord(params)) return undefined;
  const name = params['missingProperty'] ?? params['additionalProperty'];
  return typeof name === 'string' ? name : undefined;
}
