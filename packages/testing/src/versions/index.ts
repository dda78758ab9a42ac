/** Version numbers and histories for tests. */
import { ArtifactError, quote } from '@artifact-actions/core/foundation';
import { parseVersion, type SemVer } from '@artifact-actions/core/scheme';
import fc from 'fast-check';

export { history, shaOf, type Told } from './history.ts';
export { plannedRelease } from './release.ts';

/** The version that a test writes; a text that is none is a mistake of the test. */
export function version(text: string): SemVer {
  const parsed = parseVersion(text);
  if (parsed === undefined) throw noVersion(text);
  return parsed;
}

function noVersion(text: string): ArtifactError {
  return new ArtifactError('INTERNAL', {
    message: `The test writes ${quote(text)}, which is no version.`,
    wanted: 'a version of SemVer',
    found: quote(text),
    fix: 'Correct the test.',
  });
}

/** Small numbers often, so that versions meet. */
const number = fc.oneof(fc.nat({ max: 3 }), fc.nat());

const identifier = fc.oneof(fc.constantFrom('alpha', 'beta', 'rc', 'x-1', '-', '0a'), fc.nat({ max: 12 }).map(String));

const build = fc.stringMatching(/^[0-9A-Za-z-]{1,8}$/);

export const anyVersion: fc.Arbitrary<SemVer> = fc.record({
  major: number,
  minor: number,
  patch: number,
  prerelease: fc.array(identifier, { maxLength: 3 }),
  build: fc.array(build, { maxLength: 2 }),
});

export const anyStableVersion: fc.Arbitrary<SemVer> = anyVersion.map((any) => ({ ...any, prerelease: [], build: [] }));
