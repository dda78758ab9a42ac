/** docs/errors.md: a section for every error code. The code in lower case is its anchor, to which annotations link. Pure. */
import type { ErrorDoc } from '@artifact-actions/core/foundation';
import { GENERATED, page } from './markdown.ts';

const INTRODUCTION = `An error means that an action could not do its work: it fails the step whatever \`fail-on\` says, and the conclusion is \`error\`.
The message says what was wanted, what was found and what to do; the report has the same under \`error\`.
A problem of your files is no error but a finding: [the rules](rules/README.md) list those.`;

export function renderErrors(codes: Readonly<Record<string, ErrorDoc>>): string {
  return page([GENERATED, '# Error codes', INTRODUCTION, ...Object.entries(codes).map(section)]);
}

function section([name, { meaning, why, fix }]: readonly [string, ErrorDoc]): string {
  return `## ${name}\n\n${meaning}\n\n- **Why**: ${why}\n- **What to do**: ${fix}`;
}
