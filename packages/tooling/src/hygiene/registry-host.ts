/** The host of the public npm registry, as npm itself defines it: no file of ours names it. */
import { createRequire } from 'node:module';
import { ArtifactError, quote } from '@artifact-actions/core/foundation';

/** The definitions are CommonJS without types. */
const npm: { readonly definitions?: { readonly registry?: { readonly default?: unknown } } } = createRequire(import.meta.url)(
  '@npmcli/config/lib/definitions',
);

/** @throws ArtifactError `INTERNAL` when npm's definitions have another shape than the one that this code was written for. */
export function publicRegistryHost(): string {
  const address = npm.definitions?.registry?.default;
  if (typeof address === 'string' && URL.canParse(address)) return new URL(address).host;
  throw new ArtifactError('INTERNAL', {
    message: 'The npm configuration library does not say which registry is the default.',
    wanted: 'an address at definitions.registry.default',
    found: quote(String(address)),
    fix: 'Compare the version of @npmcli/config in packages/tooling/package.json with the one that this code was written for, 10.14.0.',
  });
}
