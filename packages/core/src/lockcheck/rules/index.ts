/** Every rule, by its public id. */
import type { Rule } from '../rule.ts';
import { identityAliasUndeclared } from './identity-alias-undeclared.ts';
import { identityInvalidName } from './identity-invalid-name.ts';
import { identityNameMismatch } from './identity-name-mismatch.ts';
import { identityScopeRegistry } from './identity-scope-registry.ts';
import { identityVersionMismatch } from './identity-version-mismatch.ts';
import { integrityChanged } from './integrity-changed.ts';
import { integrityConflict } from './integrity-conflict.ts';
import { integrityMalformed } from './integrity-malformed.ts';
import { integrityMissing } from './integrity-missing.ts';
import { integrityMultiple } from './integrity-multiple.ts';
import { integrityWeak } from './integrity-weak.ts';
import { parseBom } from './parse-bom.ts';
import { parseComment } from './parse-comment.ts';
import { parseConflictMarker } from './parse-conflict-marker.ts';
import { parseDuplicateKey } from './parse-duplicate-key.ts';
import { parseInvalid } from './parse-invalid.ts';
import { parseInvisibleChar } from './parse-invisible-char.ts';
import { parseProtoKey } from './parse-proto-key.ts';
import { parseType } from './parse-type.ts';
import { parseUnknownVersion } from './parse-unknown-version.ts';
import { parseV2SplitBrain } from './parse-v2-split-brain.ts';
import { sourceExotic } from './source-exotic.ts';
import { sourceFileOutside } from './source-file-outside.ts';
import { sourceGit } from './source-git.ts';
import { sourceGitMutable } from './source-git-mutable.ts';
import { sourceHost } from './source-host.ts';
import { sourceIdn } from './source-idn.ts';
import { sourceLinkOutside } from './source-link-outside.ts';
import { sourceLinkUndeclared } from './source-link-undeclared.ts';
import { sourceMissing } from './source-missing.ts';
import { sourcePathEscape } from './source-path-escape.ts';
import { sourcePort } from './source-port.ts';
import { sourceQueryOrFragment } from './source-query-or-fragment.ts';
import { sourceScheme } from './source-scheme.ts';
import { sourceUrlTarball } from './source-url-tarball.ts';
import { sourceUserinfo } from './source-userinfo.ts';

export const RULES: Readonly<Record<string, Rule>> = {
  'identity/alias-undeclared': identityAliasUndeclared,
  'identity/invalid-name': identityInvalidName,
  'identity/name-mismatch': identityNameMismatch,
  'identity/scope-registry': identityScopeRegistry,
  'identity/version-mismatch': identityVersionMismatch,
  'integrity/changed': integrityChanged,
  'integrity/conflict': integrityConflict,
  'integrity/malformed': integrityMalformed,
  'integrity/missing': integrityMissing,
  'integrity/multiple': integrityMultiple,
  'integrity/weak': integrityWeak,
  'parse/bom': parseBom,
  'parse/comment': parseComment,
  'parse/conflict-marker': parseConflictMarker,
  'parse/duplicate-key': parseDuplicateKey,
  'parse/invalid': parseInvalid,
  'parse/invisible-char': parseInvisibleChar,
  'parse/proto-key': parseProtoKey,
  'parse/type': parseType,
  'parse/unknown-version': parseUnknownVersion,
  'parse/v2-split-brain': parseV2SplitBrain,
  'source/exotic': sourceExotic,
  'source/file-outside': sourceFileOutside,
  'source/git': sourceGit,
  'source/git-mutable': sourceGitMutable,
  'source/host': sourceHost,
  'source/idn': sourceIdn,
  'source/link-outside': sourceLinkOutside,
  'source/link-undeclared': sourceLinkUndeclared,
  'source/missing': sourceMissing,
  'source/path-escape': sourcePathEscape,
  'source/port': sourcePort,
  'source/query-or-fragment': sourceQueryOrFragment,
  'source/scheme': sourceScheme,
  'source/url-tarball': sourceUrlTarball,
  'source/userinfo': sourceUserinfo,
};
