/** The conformance table of expressions: what a text of a workflow file becomes. */
import { describe, expect, it } from '@jest/globals';
import { readWorkflow } from '../../src/language/index.ts';
import type { Condition, Scope, StepDefinition, StepsJob, Template } from '../../src/model/index.ts';
import { SOURCE } from '../support.ts';

const CONTEXTS = {
  github: { ref: 'refs/heads/main', event: { labels: [{ name: 'bug' }, { name: 'docs' }], number: 7, draft: false } },
  inputs: { flag: true, count: 1.5, empty: '' },
  matrix: null,
  strategy: {},
  needs: {},
  vars: {},
  secrets: { TOKEN: 's' },
  env: { NAME: 'Mona' },
  job: {},
  runner: { os: 'Linux' },
  steps: { one: { outputs: { Value: 'x' }, outcome: 'failure' } },
};
const SCOPE: Scope = { contexts: CONTEXTS, status: 'success' };

/** The first step of a job, and the job. */
function read(job: string, step: string): readonly [StepsJob, StepDefinition] {
  const [first] = readWorkflow(`on: push\njobs:\n  a:\n    runs-on: x\n    steps: [{ run: x${step} }]\n${job}`, 'ci.yml').jobs;
  const [one] = first?.kind === 'steps' ? first.steps : [];
  if (first?.kind !== 'steps' || one === undefined) throw new Error('no job of one step');
  return [first, one];
}

/** The text as the output of a job. */
function template(text: string): Template {
  const written = read(`    outputs:\n      x: ${text}\n`, '')[0].outputs.get('x');
  if (written === undefined) throw new Error('no output');
  return written;
}

/** The text as the `if` of a step. */
function condition(text: string): Condition {
  return read('', `, if: ${JSON.stringify(text)}`)[1].condition;
}

describe('text', () => {
  it.each([
    ['true becomes "true"', SOURCE.expressions, '${{ inputs.flag }}', 'true'],
    ['null becomes nothing', SOURCE.expressions, 'a${{ github.event.absent }}b', 'ab'],
    ['a number is written without trailing zeros', SOURCE.expressions, '${{ inputs.count }}', '1.5'],
    ['a YAML number is read as one: 1.10 is 1.1', SOURCE.workflowSchema, '1.10', '1.1'],
    ['a missing property of a missing property is null', SOURCE.contexts, '${{ github.absent.deeper }}', ''],
    ['names of properties are compared without case', SOURCE.contexts, '${{ steps.one.outputs.value }}', 'x'],
    ['a property can be named in brackets', SOURCE.contexts, "${{ steps['one'].outcome }}", 'failure'],
    ['.* gathers the property of every item', SOURCE.expressions, "${{ join(github.event.labels.*.name, ', ') }}", 'bug, docs'],
    ['|| gives the first truthy operand', SOURCE.expressions, "${{ inputs.empty || 'default' }}", 'default'],
    ['&& gives the last operand when all are truthy', SOURCE.expressions, "${{ inputs.flag && 'yes' || 'no' }}", 'yes'],
    ['a quote inside a text is doubled', SOURCE.expressions, "${{ 'it''s' }}", "it's"],
    ['format replaces and unescapes braces', SOURCE.expressions, "\"${{ format('{{{0}}} {1}', 'a', 2) }}\"", '{a} 2'],
    ['toJSON pretty-prints', SOURCE.expressions, '${{ toJSON(steps.one.outputs) }}', '{\n  "Value": "x"\n}'],
    ['fromJSON reads numbers and booleans', SOURCE.expressions, "${{ fromJSON('[1, true]')[1] }}", 'true'],
    ['case gives the value behind the first true predicate', SOURCE.expressions, "${{ case(inputs.flag, 'on', 'off') }}", 'on'],
    ['several expressions and text between them are joined', SOURCE.syntax, "'${{ env.NAME }}: {${{ inputs.count }}}'", 'Mona: {1.5}'],
  ])('%s', (_name, _source, text, expected) => {
    expect(template(text).text(SCOPE)).toBe(expected);
  });

  it('that asks for hashFiles is refused by name', () => {
    const [, step] = read('', ", env: { A: \"${{ hashFiles('a', 'b') }}\" }");
    expect(() => step.env.get('A')?.text(SCOPE)).toThrow(expect.objectContaining({ code: 'WORKFLOW_UNSUPPORTED' }));
  });

  it('of several lines is what YAML says, without the indentation of the file (YAML 1.2.2, 8.1 Block Scalar Styles)', () => {
    expect(template('|\n        echo ${{ env.NAME }}\n          more').text(SCOPE)).toBe('echo Mona\n  more\n');
  });

  it.each([
    ['a mapping has no text', '${{ github.event }}', 'ci.yml:7:10: A mapping was not expected'],
    ['a sequence has no text', '${{ github.event.labels }}', 'ci.yml:7:10: A sequence was not expected'],
    ['text that is no JSON is refused', "${{ fromJSON('{') }}", 'Error parsing JSON when evaluating fromJson'],
    ['format wants as many values as it names', "\"${{ format('{1}', 'a') }}\"", 'references more arguments than were supplied'],
    [
      'a context that the place lacks after all is an error and not empty',
      '${{ steps.one.outputs.x }}',
      "Unrecognized named-value: 'steps'",
    ],
  ])('%s (actions/languageservices: expressions/src; actions/runner: TemplateEvaluator.cs)', (_name, text, message) => {
    const scope = text.includes('steps.') ? { contexts: {}, status: 'success' as const } : SCOPE;
    const thrown = expect.objectContaining({ code: 'WORKFLOW_INVALID', message: expect.stringContaining(message) });
    expect(() => template(text).text(scope)).toThrow(thrown);
  });
});

describe('operators', () => {
  it.each([
    ['texts are equal whatever their case', SOURCE.expressions, "'Main' == 'mAIN'", true],
    ['null equals zero', SOURCE.expressions, 'null == 0', true],
    ['null equals the empty text', SOURCE.expressions, "null == ''", true],
    ['true equals one', SOURCE.expressions, 'true == 1', true],
    ["true does not equal 'true', which is no number", SOURCE.expressions, "true == 'true'", false],
    ['a text that is a number equals it', SOURCE.expressions, "'0x10' == 16", true],
    ['what is no number equals nothing', SOURCE.expressions, "'abc' == 0", false],
    ['texts are ordered without case', SOURCE.engine, "'A' < 'b'", true],
    ["'false' is a text and truthy", SOURCE.expressions, "'false'", true],
    ['zero is falsy', SOURCE.expressions, '0', false],
    ['! negates', SOURCE.expressions, '!github.event.draft', true],
    ['objects are equal only to themselves', SOURCE.expressions, 'github == github.event', false],
    ['contains looks for parts of a text without case', SOURCE.expressions, "contains('Hello', 'LL')", true],
    ['contains looks for items of a list', SOURCE.expressions, "contains(github.event.labels.*.name, 'bug')", true],
    ['startsWith ignores case', SOURCE.expressions, "startsWith(github.ref, 'REFS/heads/')", true],
    ['endsWith ignores case', SOURCE.expressions, "endsWith(github.ref, 'MAIN')", true],
  ])('%s', (_name, _source, text, expected) => {
    expect(condition(`always() && ${text}`).holds(SCOPE)).toBe(expected);
  });
});

describe('if', () => {
  it.each([
    ['needs no ${{ }}', SOURCE.syntax, "github.ref == 'refs/heads/main'", 'success', true],
    ['may have ${{ }} around it', SOURCE.syntax, "${{ github.ref == 'refs/heads/other' }}", 'success', false],
    ['with text outside of ${{ }} always holds', SOURCE.ifCondition, "${{ github.ref }} == 'other'", 'success', true],
    ['without a status function does not hold after a failure', SOURCE.expressions, 'true', 'failure', false],
    ['that is empty means success()', SOURCE.ifCondition, '', 'failure', false],
    ['with always() holds after a failure', SOURCE.expressions, 'always()', 'failure', true],
    ['with failure() holds after a failure', SOURCE.expressions, 'failure()', 'failure', true],
    ['with failure() does not hold after a cancellation', SOURCE.expressions, 'failure()', 'cancelled', false],
    ['with cancelled() holds after one', SOURCE.expressions, 'cancelled()', 'cancelled', true],
    ['with !cancelled() holds after a failure', SOURCE.expressions, '!cancelled()', 'failure', true],
    ['is not changed by a status function inside a text', SOURCE.ifCondition, "'always()' != ''", 'failure', false],
    ['sees a status function inside of others', SOURCE.ifCondition, "contains('a', 'a') && (failure() || false)", 'failure', true],
  ] as const)('%s', (_name, _source, text, status, expected) => {
    expect(condition(text).holds({ ...SCOPE, status })).toBe(expected);
  });
});
