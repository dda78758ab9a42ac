/** The ground: values that know nothing of artifacts, machines or GitHub. */
export type { Brand } from './brand.ts';
export type { Receipt } from './effect.ts';
export { ArtifactError, type ErrorDetail, messageOf } from './error.ts';
export { ERROR_CODES, type ErrorCode, type ErrorDoc } from './error-codes.ts';
export { compareFindings, docsOf, type Finding, type Location, type RuleDoc, SEVERITIES, type Severity } from './finding.ts';
export { glob, globs, type Matcher } from './glob.ts';
export { type Instant, parseExpiry, parseInstant } from './instant.ts';
export { isJsonObject, type JsonDocument, type JsonObject, type JsonPath, parseJson } from './json.ts';
export { type EditableJson, type JsonEdit, openJson } from './json-edit.ts';
export type { JsonProblem } from './json-scan.ts';
export { lineFinder, type Position, type Span } from './lines.ts';
export { code, escapeMarkdown, type Markdown, markdown, table } from './markdown.ts';
export { derivedForms, mapTexts, redact, redactor, Secret } from './secret.ts';
export { byText, count, describeValue, nearest, oneOf, quote, shorten } from './text.ts';
export { parseYaml, type YamlDocument, type YamlProblem } from './yaml.ts';
