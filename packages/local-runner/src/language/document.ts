/**
 * A file as GitHub's own parser sees it: a tree of tokens, each with its place and with the contexts that its expressions may use.
 *
 * `parseWorkflow` and `parseAction` of the parser are not called, because both read texts of several lines from their YAML source: an
 * editor wants that, but the indentation would become part of each script. The schema and everything else is theirs.
 */
import { readFileSync } from 'node:fs';
import { FeatureFlags } from '@actions/expressions/features';
import { JSONObjectReader } from '@actions/workflow-parser/templates/json-object-reader';
import { TemplateSchema } from '@actions/workflow-parser/templates/schema/index';
import { TemplateContext, TemplateValidationErrors } from '@actions/workflow-parser/templates/template-context';
import { readTemplate } from '@actions/workflow-parser/templates/template-reader';
import { type LiteralToken, StringToken, type TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import { isString } from '@actions/workflow-parser/templates/tokens/type-guards';
import { NoOperationTraceWriter } from '@actions/workflow-parser/templates/trace-writer';
import { YamlObjectReader } from '@actions/workflow-parser/workflows/yaml-object-reader';
import { ArtifactError } from '@artifact-actions/core/foundation';
import type { Place } from '../model/index.ts';
import { showPlace } from './problems.ts';

/** The names of the schema files inside the parser, and of their outermost rules. */
const KINDS = {
  workflow: { schema: 'workflow-v1.0.min.json', root: 'workflow-root-strict' },
  action: { schema: 'action-v1.0.min.json', root: 'action-root-strict' },
} as const;
type Kind = keyof typeof KINDS;

export class Document {
  readonly root: TemplateToken;
  readonly context: TemplateContext;
  readonly #file: string;
  readonly #kind: Kind;

  /** @throws ArtifactError `WORKFLOW_INVALID` with all that GitHub's parser finds. */
  constructor(kind: Kind, text: string, file: string) {
    this.#file = file;
    this.#kind = kind;
    this.context = new TemplateContext(new TemplateValidationErrors(), schemaOf(kind), new NoOperationTraceWriter());
    // What is new to the parser is read, too: we refuse it by its name, which is better than to call it a mistake.
    this.context.state['featureFlags'] = new FeatureFlags({ all: true });
    const reader = new ValueReader(this.context.getFileId(file), text);
    for (const error of reader.errors) this.context.error(undefined, error.message, error.range);
    this.check();
    const root = readTemplate(this.context, KINDS[kind].root, reader, undefined);
    this.check();
    if (root === undefined) throw this.#unread();
    this.root = root;
  }

  placeOf(token: TemplateToken): Place {
    return { file: this.#file, line: token.line ?? 1, column: token.col ?? 1 };
  }

  /** Notes a mistake; {@link check} throws all of them together. */
  problem(token: TemplateToken, message: string): void {
    this.context.error(token, message);
  }

  check(): void {
    const errors = this.context.errors.getErrors();
    if (errors.length === 0) return;
    const lines = errors.map(({ rawMessage, range }) => {
      const place = { file: this.#file, line: range?.start.line ?? 1, column: range?.start.column ?? 1 };
      return `${showPlace(place)}: ${rawMessage}`;
    });
    throw new ArtifactError('WORKFLOW_INVALID', {
      message: `GitHub refuses this ${this.#kind} file. ${lines.join('\n')}`,
      wanted: `a file in the syntax of GitHub’s ${this.#kind} files`,
      found: lines[0] ?? '',
      fix: `Correct ${this.#file}.`,
    });
  }

  #unread(): ArtifactError {
    return new ArtifactError('INTERNAL', {
      message: `GitHub’s parser found neither a value nor a mistake in ${this.#file}.`,
      wanted: 'one of the two',
      found: 'nothing',
      fix: 'This is a bug of the parser: report the file.',
    });
  }
}

/** Gives texts of several lines as YAML understands them, not as they stand in the file. */
class ValueReader extends YamlObjectReader {
  override allowLiteral(): LiteralToken | undefined {
    const token = super.allowLiteral();
    if (token === undefined || !isString(token)) return token;
    const severalLines = token.range !== undefined && token.range.start.line !== token.range.end.line;
    return severalLines ? new StringToken(token.file, token.range, token.value, undefined) : token;
  }
}

const schemas = new Map<Kind, TemplateSchema>();

function schemaOf(kind: Kind): TemplateSchema {
  const known = schemas.get(kind);
  if (known !== undefined) return known;
  const file = new URL(KINDS[kind].schema, import.meta.resolve('@actions/workflow-parser'));
  const schema = TemplateSchema.load(new JSONObjectReader(undefined, readFileSync(file, 'utf8')));
  schemas.set(kind, schema);
  return schema;
}
