import { Enums, Models, Serialize, Spec, SPDX } from '@cyclonedx/cyclonedx-library';
import { PackageURL } from 'packageurl-js';
import type { Shipped } from './shipped.ts';

export const specification = Spec.Version.v1dot6;

/** The bill of materials of what is deployed, in CycloneDX. It has no time and no number of its own, so the same inputs give the same bytes. */
export function sbomOf(shipped: readonly Shipped[], version: string): string {
  const product = new Models.Component(Enums.ComponentType.Application, 'ladder-teams', {
    version,
    bomRef: 'ladder-teams',
  });
  product.licenses.add(licenceOf('MIT'));
  const bom = new Models.Bom({ metadata: new Models.Metadata({ component: product }) });
  for (const one of shipped) bom.components.add(componentOf(one));
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}

function componentOf({ ecosystem, name, version, licence, hash }: Shipped): Models.Component {
  const purl = purlOf(ecosystem, name, version);
  const component = new Models.Component(Enums.ComponentType.Library, name, { version, purl, bomRef: purl });
  component.hashes.set(Enums.HashAlgorithm['SHA-512'], hash);
  if (licence !== undefined) component.licenses.add(licenceOf(licence));
  return component;
}

export function purlOf(ecosystem: Shipped['ecosystem'], name: string, version: string): string {
  const end = name.indexOf('/');
  const [scope, own] = end < 0 ? [undefined, name] : [name.slice(0, end), name.slice(end + 1)];
  return new PackageURL(ecosystem, scope, own, version, undefined, undefined).toString();
}

function licenceOf(id: string): Models.License {
  return SPDX.isSupportedSpdxId(id) ? new Models.SpdxLicense(id) : new Models.NamedLicense(id);
}
