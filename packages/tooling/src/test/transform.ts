/**
 * jest transformer: removes the types and nothing else, with Node's own `module.stripTypeScriptTypes`.
 * Positions stay as they are, so stack traces and coverage need no source maps.
 */
import { stripTypeScriptTypes } from 'node:module';

export default {
  process: (source: string): { code: string } => ({ code: stripTypeScriptTypes(source) }),
};
