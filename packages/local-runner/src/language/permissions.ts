/** `permissions:`. Facts: docs.github.com, "Workflow syntax", permissions; the scopes are those of the parser's schema. Pure. */
import { MappingToken, type TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import type { Access, Permissions } from '../model/index.ts';
import type { Document } from './document.ts';
import { entriesOf, literalText } from './tokens.ts';

/** What `read-all` and `write-all` give, by scope, in the order in which GitHub lists scopes. Facts: actions/runner, Permissions.cs. */
const SCOPES: Readonly<Record<string, { readonly read: Access; readonly write: Access }>> = {
  actions: { read: 'read', write: 'write' },
  'artifact-metadata': { read: 'read', write: 'write' },
  attestations: { read: 'read', write: 'write' },
  checks: { read: 'read', write: 'write' },
  contents: { read: 'read', write: 'write' },
  deployments: { read: 'read', write: 'write' },
  discussions: { read: 'read', write: 'write' },
  issues: { read: 'read', write: 'write' },
  packages: { read: 'read', write: 'write' },
  pages: { read: 'read', write: 'write' },
  'pull-requests': { read: 'read', write: 'write' },
  'repository-projects': { read: 'read', write: 'write' },
  statuses: { read: 'read', write: 'write' },
  'security-events': { read: 'read', write: 'write' },
  'id-token': { read: 'none', write: 'write' },
  models: { read: 'read', write: 'read' },
};

const ORDER = Object.keys(SCOPES);

/** As GitHub lists them; scopes that are younger than its list come last. */
export function inScopeOrder(scopes: Iterable<string>): readonly string[] {
  const rank = (scope: string): number => (ORDER.includes(scope) ? ORDER.indexOf(scope) : ORDER.length);
  return [...scopes].sort((one, other) => rank(one) - rank(other));
}

/** Holds the scopes that are granted; one that is absent is `none`. */
export function permissionsOf(token: TemplateToken | undefined, document: Document): Permissions | undefined {
  if (token === undefined) return undefined;
  if (token instanceof MappingToken) {
    const entries = [...entriesOf(token, document)].map(([scope, { value }]) => [scope, accessOf(literalText(value))] as const);
    return granted(entries);
  }
  const all = literalText(token) === 'write-all' ? 'write' : 'read';
  return granted(Object.entries(SCOPES).map(([scope, access]) => [scope, access[all]]));
}

/** The schema lets nothing else through. */
function accessOf(text: string | undefined): Access {
  return text === 'read' || text === 'write' ? text : 'none';
}

function granted(entries: readonly (readonly [string, Access])[]): Permissions {
  return new Map(entries.filter(([, access]) => access !== 'none'));
}
