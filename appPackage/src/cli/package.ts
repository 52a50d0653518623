import { mkdir, writeFile } from 'node:fs/promises';
import { sentence } from '../finding.ts';
import { artifactsFolder } from '../folders.ts';
import { zip } from '../package/archive.ts';
import { filled, productVersion } from '../package/template.ts';
import { readValues } from '../package/values.ts';
import { validate } from '../validate.ts';

const name = 'ladder-teams-app.zip';

function end(problems: readonly string[]): never {
  for (const problem of problems) console.error(`error: ${problem}`);
  process.exit(1);
}

const values = readValues(process.env);
if (Array.isArray(values)) end(values);

const files = await filled(values, await productVersion());
const findings = validate(files, values.BOTID);
if (findings.length > 0) end(findings.map(sentence));

await mkdir(artifactsFolder, { recursive: true });
await writeFile(new URL(name, artifactsFolder), zip(files));
console.log(`Made artifacts/${name} for ${values.HOST}: ${[...files.keys()].join(', ')}.`);
