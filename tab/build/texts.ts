import { compileMessageOrThrow, type CompiledMessage } from '@lingui/message-utils/compileMessage';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Plugin } from 'vite';

interface Texts {
  [key: string]: string | Texts;
}

const query = '?texts';
const prefix = '\0texts:';

/** By the path of each, such as `level.title`. */
export function compiled(texts: Texts, path = ''): Record<string, CompiledMessage> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, text]) =>
      typeof text === 'string'
        ? [[path + key, compileMessageOrThrow(text)]]
        : Object.entries(compiled(text, `${path}${key}.`)),
    ),
  );
}

/**
 * `import texts from './locales/de.json?texts'`: the texts, which are written in ICU MessageFormat, ready to be said. What is built
 * has the address of a file of them instead: they are data, and no script has to be read for them.
 */
export function texts(): Plugin {
  let isBuild = false;
  let base = '/';
  return {
    name: 'texts',
    enforce: 'pre',
    configResolved: (config) => {
      isBuild = config.command === 'build';
      base = config.base;
    },
    resolveId: {
      async handler(source, importer) {
        if (!source.endsWith(`.json${query}`)) return null;
        const found = await this.resolve(source.slice(0, -query.length), importer, { skipSelf: true });
        return found && prefix + found.id.replace(/\.json$/, '');
      },
    },
    load(id) {
      if (!id.startsWith(prefix)) return null;
      const file = `${id.slice(prefix.length)}.json`;
      this.addWatchFile(file);
      const messages = JSON.stringify(compiled(JSON.parse(readFileSync(file, 'utf8'))));
      if (!isBuild) return `export default ${messages};`;

      const part = basename(dirname(dirname(file)));
      const hash = createHash('sha256').update(messages).digest('base64url').slice(0, 8);
      const fileName = `assets/${part}.${basename(file, '.json')}-${hash}.json`;
      this.emitFile({ type: 'asset', fileName, source: messages });
      return `export default ${JSON.stringify(base + fileName)};`;
    },
  };
}
