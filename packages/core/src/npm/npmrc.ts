/**
 * Which registries an .npmrc names. Pure. Spec: docs.npmjs.com, "npmrc".
 *
 * Only the text of one file, as it stands in a commit: what the machine or an earlier step has configured is no policy of the repository.
 */
export interface NpmrcRegistries {
  /** The value of `registry`, as written. */
  readonly default: string | undefined;
  /** `@scope` to the value of `@scope:registry`. */
  readonly scopes: ReadonlyMap<string, string>;
}

const SECTION = /^\s*\[.*\]\s*$/;
const ENTRY = /^\s*(?:(@[^:=\s]+):)?registry\s*=(.*)$/;

/**
 * Values with `${VARIABLE}` are left out: the file alone does not say what they are. The last of several entries counts; what stands under
 * a `[section]` belongs to that, and npm does not look there.
 */
export function parseNpmrc(text: string): NpmrcRegistries {
  const scopes = new Map<string, string>();
  let fallback: string | undefined;
  for (const line of text.split(/[\r\n]+/)) {
    if (SECTION.test(line)) break;
    const [, scope, written = ''] = ENTRY.exec(line) ?? [];
    const value = readValue(written.trim());
    if (value === '' || value.includes('${')) continue;
    if (scope === undefined) fallback = value;
    else scopes.set(scope, value);
  }
  return { default: fallback, scopes };
}

/** As the ini format of npm has it: in quotes everything counts, outside of them `;` and `#` begin a comment unless they are escaped. */
function readValue(written: string): string {
  const quoted = /^(["'])(.*)\1$/.exec(written)?.[2];
  if (quoted !== undefined) return quoted;
  const [plain = ''] = /^(?:\\.|[^;#\\])*/.exec(written) ?? [];
  return plain.replace(/\\([;#\\])/g, '$1').trim();
}
