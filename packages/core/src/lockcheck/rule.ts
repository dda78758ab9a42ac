/** What a rule is: a pure function from the facts to hits, and its page. */
import type { RuleDoc, Severity, Span } from '../foundation/index.ts';
import { type LockedPackage, type LockField, type Lockfile, type ParseProblem, subjectOf } from '../lockfile/index.ts';
import type { Requirement } from '../npm/index.ts';
import type { Address } from './address.ts';
import type { LockPolicy } from './policy.ts';

/** A package.json of the project. */
export interface ProjectManifest {
  /** Its folder, relative to the lockfile; "" is the lockfile's own. */
  readonly folder: string;
  /** The name of the package there; undefined where it has none. */
  readonly name: string | undefined;
  readonly requirements: readonly Requirement[];
  /** What `overrides` puts in the place of packages, wherever they are asked for. */
  readonly overrides: readonly Pick<Requirement, 'name' | 'range'>[];
  readonly workspaces: readonly string[];
}

export interface RuleContext {
  readonly lockfile: Lockfile;
  /** Whether the base has the file as well, byte for byte; false without a base. */
  readonly isUntouched: boolean;
  readonly policy: LockPolicy;
  readonly manifests: readonly ProjectManifest[];
  /** What the rules ask of all entries together, computed once. */
  readonly index: LockIndex;
  readonly baseIndex: LockIndex | undefined;
}

export interface LockIndex {
  readonly addressOf: (entry: LockedPackage) => Address | undefined;
  /** Every range by which a package is asked for, by the name that it is required as. */
  readonly rangesOf: (requiredAs: string) => readonly string[];
  /** Ranges that the project itself asks by; paths are seen from the lockfile. */
  readonly projectRangesOf: (requiredAs: string) => readonly string[];
  /** Of the entries of the same release of the same package, one for each integrity that they have. */
  readonly contentsOf: (entry: LockedPackage) => readonly LockedPackage[];
  /** The name of the package in a folder of the project; undefined where there is none. */
  readonly folderName: (folder: string) => string | undefined;
  /** Whether the file states where registry packages come from: npm can be set to leave it out. */
  readonly statesOrigins: boolean;
}

/** A place where a rule objects. */
export interface Hit {
  readonly subject: string;
  readonly span: Span;
  readonly message: string;
  readonly fix: string;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
}

export interface Rule {
  readonly doc: RuleDoc;
  readonly check: (context: RuleContext) => Iterable<Hit>;
}

/** What an entry rule says of one entry. */
export interface Objection {
  readonly field: LockField;
  readonly message: string;
  readonly fix: string;
  readonly severity?: Severity;
}

/** A rule that looks at one entry at a time. */
export function entryRule(doc: RuleDoc, check: (entry: LockedPackage, context: RuleContext) => Objection | undefined): Rule {
  return {
    doc,
    *check(context) {
      for (const entry of context.lockfile.entries) {
        const objection = check(entry, context);
        if (objection === undefined) continue;
        const { field, ...rest } = objection;
        yield { subject: subjectOf(entry), span: context.lockfile.spanOf(entry, field), ...rest };
      }
    },
  };
}

/**
 * A rule about the text of the file: the parser has seen it already.
 *
 * @param severityOf where it differs from the rule's own.
 */
export function parseRule(
  kind: ParseProblem['kind'],
  doc: RuleDoc,
  severityOf: (context: RuleContext) => Severity = () => doc.severity,
): Rule {
  return {
    doc,
    *check(context) {
      const { file, problems } = context.lockfile;
      const severity = severityOf(context);
      for (const problem of problems) {
        if (problem.kind !== kind) continue;
        const { found, span, subject } = problem;
        yield { subject, span, message: `${file} ${found}.`, fix: doc.fix, severity };
      }
    },
  };
}
