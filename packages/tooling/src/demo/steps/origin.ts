/** Where the events of the demo happen. Pure. */
import type { Sample } from '../sample/sample.ts';

export const SHOP = 'acme/shop';

export function originOf({ repository }: Sample): { readonly folder: string; readonly repository: string; readonly private: boolean } {
  return { folder: repository.path, repository: SHOP, private: true };
}
