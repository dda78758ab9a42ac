/** action.yml: what GitHub reads of an action. Pure. Spec: docs.github.com, "Metadata syntax for GitHub Actions". */
import type { ActionDescription } from '@artifact-actions/core/runner';
import { Document } from 'yaml';
import { inputNode, LINE_WIDTH, prose } from './yaml-text.ts';

export function renderActionYml({ name, title, description, icon, color, inputs, outputs }: ActionDescription): string {
  const document = new Document({
    name: title,
    description: prose(description),
    branding: { icon, color },
    inputs: mapValues(inputs, inputNode),
    outputs: mapValues(outputs, (meaning) => ({ description: prose(meaning) })),
    runs: { using: 'node24', main: `../../dist/${name}/index.js` },
  });
  document.commentBefore = ' Generated from src/inputs.ts by `npm run docs`. Do not edit.';
  return document.toString({ lineWidth: LINE_WIDTH });
}

function mapValues<Value>(record: Readonly<Record<string, Value>>, map: (value: Value) => object): object {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
