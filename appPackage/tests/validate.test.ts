import { describe, expect, it } from 'vitest';
import { manifestFile } from '../src/appPackage.ts';
import { sentence } from '../src/finding.ts';
import { validate } from '../src/validate.ts';
import { addresses } from './broken/addresses.ts';
import { commands } from './broken/commands.ts';
import { files } from './broken/files.ts';
import { languages } from './broken/languages.ts';
import { goodWithEvent, outlook } from './broken/outlook.ts';
import { good, values, withProperties } from './goodPackage.ts';

describe('A package', () => {
  it('that is good has no finding', () => {
    expect(validate(good, values.BOTID)).toEqual([]);
  });

  it('with an event of Outlook has none either', () => {
    expect(validate(goodWithEvent, values.BOTID)).toEqual([]);
  });

  it('names the bot of its app registration when no other is asked for', () => {
    expect(validate(good).map(({ code }) => code)).toEqual(['bot-differs', 'bot-differs']);
    expect(validate(good, values.BOTID.toUpperCase())).toEqual([]);
  });

  it('may name every host below a domain of ours', () => {
    const domains = [values.HOST, '*.contoso.com'];
    expect(validate(withProperties({ validDomains: domains }), values.BOTID)).toEqual([]);
  });

  it.each([...files, ...addresses, ...commands, ...languages, ...outlook])(
    'with $defect has $code at $pointer',
    ({ files: broken, code, file = manifestFile, pointer, also }) => {
      const findings = validate(broken, values.BOTID);

      expect(findings).toContainEqual(expect.objectContaining({ code, file, pointer }));
      expect(new Set(findings.map((finding) => finding.code))).toEqual(new Set(also ? [code, also] : [code]));
    },
  );

  it('tells all that is wrong at once', () => {
    const broken = withProperties({ version: 'one', accentColor: 'purple', validDomains: [] });
    expect(new Set(validate(broken, values.BOTID).map(({ code }) => code))).toEqual(
      new Set(['schema', 'version-malformed', 'domain-not-valid', 'resource-differs']),
    );
  });
});

describe('A finding', () => {
  it('says where it is, what is wrong and what to do', () => {
    const [finding] = validate(withProperties({ version: '1.0' }), values.BOTID);
    expect(finding && sentence(finding)).toBe(
      'manifest.json#/version: version-malformed: 1.0 is no version. Use three numbers, such as 1.2.0.',
    );
  });
});
