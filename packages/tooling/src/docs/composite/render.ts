/** action.yml at the top, and the tables of its page. Pure. Spec: docs.github.com, "Metadata syntax for GitHub Actions". */
import { Document } from 'yaml';
import { inputsTable, meaningsTable } from '../tables.ts';
import { inputNode, LINE_WIDTH, prose } from '../yaml-text.ts';
import type { Composite } from './composite.ts';

const DESCRIPTION = 'Versions, checks, verifies, signs and cleans up npm packages and container images. Without inputs it changes nothing.';

export function renderComposite({ inputs, outputs, steps }: Composite): string {
  const document = new Document({
    name: 'Artifact actions',
    description: prose(DESCRIPTION),
    branding: { icon: 'package', color: 'blue' },
    inputs: Object.fromEntries(inputs.map((input) => [input.name, inputNode(input)])),
    outputs: Object.fromEntries(outputs.map(({ name, description, value }) => [name, { description: prose(description), value }])),
    runs: { using: 'composite', steps },
  });
  document.commentBefore = ' Generated from actions/*/src/inputs.ts by `npm run docs`. Do not edit.';
  return document.toString({ lineWidth: LINE_WIDTH });
}

/** By the markers of the page. */
export function compositeTables({ inputs, outputs }: Composite): Readonly<Record<string, string>> {
  return {
    inputs: inputsTable(inputs),
    outputs: meaningsTable(['Output', 'Meaning'], Object.fromEntries(outputs.map(({ name, description }) => [name, description]))),
  };
}
