import type { Repository } from '../repository.ts';
import { withStated, type LicenceRules } from './licences.ts';
import { readShippedNpm } from './npm.ts';
import { readShippedNuGet } from './nuGet.ts';
import { byName, type Shipped } from './shipped.ts';

/** Everything of others in what `make publish` has made for one platform. */
export async function readShipped(repository: Repository, runtime: string, rules: LicenceRules): Promise<Shipped[]> {
  const [program, tab] = await Promise.all([readShippedNuGet(repository, runtime), readShippedNpm(repository)]);
  return withStated([...program, ...tab], rules).sort(byName);
}
