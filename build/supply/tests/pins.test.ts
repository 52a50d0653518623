import { describe, expect, it } from 'vitest';
import { findUnpinned } from '../src/pins.ts';
import { Repository } from '../src/repository.ts';
import { workingCopy } from './workingCopy.ts';

const pinned: Record<string, string> = {
  'global.json': '{ "sdk": { "version": "10.0.100" } }',
  'Directory.Build.targets':
    '<Project><PropertyGroup><ShippedRuntimeVersion>10.0.14</ShippedRuntimeVersion><ShippingToolsVersion>10.0.12</ShippingToolsVersion></PropertyGroup></Project>',
  'Directory.Packages.props':
    '<Project><ItemGroup><PackageVersion Include="A" Version="1.2.3" /><PackageVersion Include="Microsoft.AspNetCore.OpenApi" Version="10.0.14" /></ItemGroup></Project>',
  'a/A.csproj': '<Project><ItemGroup><PackageReference Include="A" /></ItemGroup></Project>',
  'a/packages.lock.json': '{ "dependencies": { "net10.0": { "A": { "resolved": "1.2.3", "contentHash": "x" } } } }',
  'b/package.json': '{ "dependencies": { "c": "1.0.0" } }',
  'b/package-lock.json':
    '{ "packages": { "": {}, "node_modules/c": { "version": "1.0.0", "integrity": "sha512-x" } } }',
};

describe('Every version', () => {
  it('of this repository is pinned', async () => {
    expect(await findUnpinned(new Repository())).toEqual([]);
  });

  it('of a pinned one is found to be', async () => {
    expect(await findUnpinned(await workingCopy(pinned))).toEqual([]);
  });

  it.each([
    ['a caret', 'b/package.json', '{ "dependencies": { "c": "^1.0.0" } }'],
    ['a tilde in an override', 'b/package.json', '{ "overrides": { "c": "~1.0.0" } }'],
    ['a tag', 'b/package.json', '{ "devDependencies": { "c": "latest" } }'],
    ['an address', 'b/package.json', '{ "dependencies": { "c": "github:c/c" } }'],
    [
      'a floating version',
      'Directory.Packages.props',
      '<Project><ItemGroup><PackageVersion Include="A" Version="1.*" /></ItemGroup></Project>',
    ],
    [
      'a range',
      'Directory.Packages.props',
      '<Project><ItemGroup><PackageVersion Include="A" Version="[1.0.0,)" /></ItemGroup></Project>',
    ],
    [
      'a version of a project',
      'a/A.csproj',
      '<Project><ItemGroup><PackageReference Include="A" VersionOverride="2.0.0" /></ItemGroup></Project>',
    ],
    ['an SDK of any patch', 'global.json', '{ "sdk": { "version": "10.0.1xx" } }'],
    [
      'a .NET that ships in any version',
      'Directory.Build.targets',
      '<Project><PropertyGroup><ShippingToolsVersion>10.0.12</ShippingToolsVersion></PropertyGroup></Project>',
    ],
    [
      'a .NET that is older than its packages',
      'Directory.Build.targets',
      '<Project><PropertyGroup><ShippedRuntimeVersion>10.0.13</ShippedRuntimeVersion><ShippingToolsVersion>10.0.12</ShippingToolsVersion></PropertyGroup></Project>',
    ],
    [
      'tools of any version for what ships',
      'Directory.Build.targets',
      '<Project><PropertyGroup><ShippedRuntimeVersion>10.0.14</ShippedRuntimeVersion></PropertyGroup></Project>',
    ],
    ['a project without lock file', 'c/C.csproj', '<Project />'],
    ['a package.json without lock file', 'c/package.json', '{}'],
    [
      'an npm entry without hash',
      'b/package-lock.json',
      '{ "packages": { "node_modules/c": { "version": "1.0.0" } } }',
    ],
    [
      'a NuGet entry without hash',
      'a/packages.lock.json',
      '{ "dependencies": { "net10.0": { "A": { "resolved": "1.2.3" } } } }',
    ],
    [
      'another registry',
      'b/package-lock.json',
      '{ "packages": { "node_modules/c": { "version": "1.0.0", "integrity": "sha512-x", "resolved": "https://registry.example.com/c.tgz" } } }',
    ],
  ])('is refused with %s', async (_, path, content) => {
    const [found, ...more] = await findUnpinned(await workingCopy({ ...pinned, [path]: content }));

    expect(more).toEqual([]);
    expect(found).toContain(path);
  });
});
