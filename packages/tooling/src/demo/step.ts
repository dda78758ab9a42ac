/** What the demo shows: steps as values, each with what must come of it. */
import type { Report } from '@artifact-actions/core/report';
import type { BundleRun } from '@artifact-actions/testing/runner';
import type { Sources } from '../run/sources.ts';
import type { Sample } from './sample/sample.ts';

export interface DemoStep {
  /** What is shown, as a sentence without a full stop. */
  readonly title: string;
  /** What happens here, and why it matters, for somebody who sees it for the first time. */
  readonly explain: string;
  /** Changes the repository, which stands on main, and runs an action on it as GitHub would. */
  readonly run: (sample: Sample) => Promise<BundleRun>;
  readonly expected: Expected;
}

export interface Expected {
  readonly conclusion: Report['conclusion'];
  readonly exitCode: 0 | 1;
  /** All of them, in any order. */
  readonly findings: readonly ExpectedFinding[];
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
  readonly run: BundleRun;
  readonly report: Report;
  /** The files that the findings point into, as the action saw them. */
  readonly sources: Sources;
}
