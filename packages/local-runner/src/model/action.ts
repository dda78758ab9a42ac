/** An action's metadata, and the steps that composites and jobs share. Pure. */
import type { Condition, Place, Template, Templates } from './value.ts';

/** What stands behind `uses:`. Bare `$/`, `docker://` and a ref with an expression are refused when the file is read. */
export type Reference =
  /** `$/path`: in the repository, and at the commit, that the file itself comes from. */
  | { readonly kind: 'self'; readonly path: string }
  /** `./path`: in the workspace, whatever lies there. */
  | { readonly kind: 'workspace'; readonly path: string }
  | { readonly kind: 'remote'; readonly repository: string; readonly path: string; readonly ref: string };

interface StepBase {
  readonly place: Place;
  readonly id: string | undefined;
  readonly name: Template | undefined;
  readonly condition: Condition;
  readonly env: Templates;
  readonly continueOnError: Template | undefined;
}

export interface UsesStep extends StepBase {
  readonly kind: 'uses';
  /** As written. */
  readonly uses: string;
  readonly reference: Reference;
  readonly with: Templates;
  /** Minutes; only in jobs. */
  readonly timeoutMinutes: Template | undefined;
}

export interface RunStep extends StepBase {
  readonly kind: 'run';
  readonly run: Template;
  /** Mandatory in composites; in jobs the defaults may give it. Only `bash` and `sh` are emulated. */
  readonly shell: Template | undefined;
  readonly workingDirectory: Template | undefined;
  readonly timeoutMinutes: Template | undefined;
}

export type StepDefinition = UsesStep | RunStep;

export interface ActionInput {
  readonly name: string;
  readonly default: Template | undefined;
  /** What is said to whoever gives it. */
  readonly deprecation: string | undefined;
}

interface ActionBase {
  readonly place: Place;
  readonly name: string;
  /** In the order of the file. */
  readonly inputs: readonly ActionInput[];
}

export interface ScriptAction extends ActionBase {
  readonly kind: 'script';
  /** Relative to the action's folder. */
  readonly main: string;
  readonly pre: string | undefined;
  readonly preIf: Condition | undefined;
  readonly post: string | undefined;
  readonly postIf: Condition | undefined;
  readonly outputs: readonly string[];
}

export interface CompositeAction extends ActionBase {
  readonly kind: 'composite';
  readonly steps: readonly StepDefinition[];
  readonly outputs: Templates;
}

export type ActionDefinition = ScriptAction | CompositeAction;
