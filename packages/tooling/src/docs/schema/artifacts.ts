/** schema/artifacts.schema.json: the policy file, for completion in editors. Pure. Spec: contract.md section 7. */
import { type ConfigSchema, loadSchema } from '@artifact-actions/core/config';
import type { ActionDescription } from '@artifact-actions/core/runner';
import { toJsonSchema } from '@valibot/to-json-schema';
import { policyKeyOf } from '../policy-key.ts';
import type { JsonSchema } from './shape.ts';

const { configSchema } = await loadSchema();

export function policySchemaOf(descriptions: readonly ActionDescription[]): ConfigSchema {
  const idsUnder = (key: string): readonly string[] =>
    descriptions.filter(({ name }) => policyKeyOf(name) === key).flatMap(({ rules }) => Object.keys(rules));
  return configSchema({ lockfile: idsUnder('lockfile') });
}

/** @throws Error of the converter for a part that JSON Schema cannot express, but for those that are named below. */
export function renderPolicySchema(descriptions: readonly ActionDescription[]): JsonSchema {
  const { $schema, ...schema } = toJsonSchema(policySchemaOf(descriptions), {
    target: 'draft-07',
    errorMode: 'throw',
    // What code alone can judge: the pattern beside it has the shape.
    ignoreActions: ['check'],
    // The converter doubts a record whose keys are a closed set, and writes it as `propertyNames`, which is right.
    overrideSchema: ({ valibotSchema, jsonSchema }) => (valibotSchema.type === 'record' ? jsonSchema : undefined),
  });
  return {
    $schema,
    $id: 'urn:artifact-actions:schema:artifacts',
    title: 'Policy of artifact-actions',
    description: 'The file .github/artifacts.yml: one key for each action. Unknown keys are errors.',
    ...schema,
  };
}
