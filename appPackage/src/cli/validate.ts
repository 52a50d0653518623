import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { sentence } from '../finding.ts';
import { unzip } from '../package/archive.ts';
import { validate } from '../validate.ts';

const [path, botId] = process.argv.slice(2);
const folder = process.env['INIT_CWD'] ?? process.cwd();
const bytes = path === undefined ? undefined : await readFile(resolve(folder, path)).catch(() => undefined);
const files = bytes && unzip(bytes);

if (!files) {
  console.error(
    path === undefined
      ? 'usage: npm run validate -- PACKAGE.zip [BOTID]'
      : `error: ${path} ${bytes ? 'is no zip file' : 'cannot be read'}.`,
  );
  process.exitCode = 2;
} else {
  const findings = validate(files, botId);
  for (const finding of findings) console.log(sentence(finding));
  console.log(findings.length === 0 ? 'Nothing found.' : `${findings.length} found.`);
  process.exitCode = findings.length === 0 ? 0 : 1;
}
