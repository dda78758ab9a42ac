/** What the demo shows: steps as values, each with what must come of it. */
import type { Report } from '@artifact-actions/core/report';
import type { WorkflowRun } from '@artifact-actions/local-runner/run';
import type { Sources } from '../run/sources.ts';
import type { Sample } from './sample/sample.ts';

export interface DemoStep {
  /** What is shown, as a sentence without a full stop. */
  readonly title: string;
  /** What happens here, and why it matters, for somebody who sees it for the first time. */
  readonly explain: string;
  /** Changes the repository, which stands on main, and runs a workflow of it as GitHub would. */
  readonly run: (sample: Sample) => Promise<WorkflowRun>;
  readonly expected: Expected;
}

export interface Expected {
  readonly conclusion: WorkflowRun['conclusion'];
  /** Of all actions that the run had; in any order. */
  readonly findings: readonly ExpectedFinding[];
  /** The tags that version-bump has planned, or made; in any order. */
  readonly tags: readonly string[];
}

export interface ExpectedFinding {
  readonly rule: string;
  readonly file: string;
  /** The text that the finding must point at; the file has it once. */
  readonly at: string;
}

/** A step that has been run. */
export interface Shown {
  readonly step: DemoStep;
  readonly run: WorkflowRun;
  /** What the actions of this repository reported, in order. */
  readonly reports: readonly Report[];
  /** The files that the findings point into, as the actions saw them. */
  readonly sources: Sources;
}
