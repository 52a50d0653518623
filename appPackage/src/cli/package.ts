import { mkdir, writeFile } from 'node:fs/promises';
import { sentence } from '../finding.ts';
import { artifactsFolder } from '../folders.ts';
import { validateAddIn } from '../outlook/validateAddIn.ts';
import { zip } from '../package/archive.ts';
import { filled, filledAddIn, productVersion } from '../package/template.ts';
import { readValues } from '../package/values.ts';
import { validate } from '../validate.ts';

const name = 'ladder-teams-app.zip';
const addInName = 'ladder-outlook-addin.xml';

function end(problems: readonly string[]): never {
  for (const problem of problems) console.error(`error: ${problem}`);
  process.exit(1);
}

const values = readValues(process.env);
if (Array.isArray(values)) end(values);

const version = await productVersion();
const [files, addIn] = await Promise.all([filled(values, version), filledAddIn(values, version)]);
const findings = [...validate(files, values.BOTID), ...validateAddIn(addIn, values.HOST)];
if (findings.length > 0) end(findings.map(sentence));

await mkdir(artifactsFolder, { recursive: true });
await writeFile(new URL(name, artifactsFolder), zip(files));
await writeFile(new URL(addInName, artifactsFolder), addIn);
console.log(`Made artifacts/${name} for ${values.HOST}: ${[...files.keys()].join(', ')}. And artifacts/${addInName}.`);
