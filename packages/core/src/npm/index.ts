/** What npm is: names, registries and their addresses, integrity, configuration files. */
export { defaultRegistry } from './default-registry.io.ts';
export { type Integrity, type IntegrityHash, parseIntegrity, strongest } from './integrity.ts';
export { isPackageName, type PackageName, scopeOf } from './name.ts';
export { type NpmrcRegistries, parseNpmrc } from './npmrc.ts';
export { type Requirement, requirementsOf, workspacesOf } from './package-json.ts';
export { editPackageJson, editsOf, type PackageChange, type RangeChange } from './package-json-edit.ts';
export { parseTarballAddress, registryRoots, type TarballAddress } from './registry-url.ts';
