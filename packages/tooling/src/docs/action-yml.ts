/** action.yml: what GitHub reads of an action. Pure. Spec: docs.github.com, "Metadata syntax for GitHub Actions". */
import type { ActionDescription, Input } from '@artifact-actions/core/runner';
import { Document, Scalar } from 'yaml';

const LINE_WIDTH = 120;

export function renderActionYml({ name, title, description, icon, color, inputs, outputs }: ActionDescription): string {
  const document = new Document({
    name: title,
    description: prose(description),
    branding: { icon, color },
    inputs: mapValues(inputs, inputOf),
    outputs: mapValues(outputs, (meaning) => ({ description: prose(meaning) })),
    runs: { using: 'node24', main: `../../dist/${name}/index.js` },
  });
  document.commentBefore = ' Generated from src/inputs.ts by `npm run docs`. Do not edit.';
  return document.toString({ lineWidth: LINE_WIDTH });
}

/** No input is `required`: the runner does not enforce it, so that the code says what is missing. */
function inputOf({ description, default: given }: Input): object {
  return { description: prose(description), required: false, ...(given !== undefined && { default: quoted(given) }) };
}

/** A text for people, folded at the line width. */
function prose(text: string): Scalar {
  return scalar(text, 'BLOCK_FOLDED');
}

/** Every input is a string, whatever it looks like. */
function quoted(text: string): Scalar {
  return scalar(text, 'QUOTE_DOUBLE');
}

function scalar(text: string, type: Scalar.Type): Scalar {
  const node = new Scalar(text);
  node.type = type;
  return node;
}

function mapValues<Value>(record: Readonly<Record<string, Value>>, map: (value: Value) => object): object {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
