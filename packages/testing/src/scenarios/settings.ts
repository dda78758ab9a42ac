/** The configuration of an example in the spelling of the product. */
import type { Scenario } from './model.ts';

const NAMES: Readonly<Record<string, string>> = { calver: 'calver-format' };
const VALUES: Readonly<Record<string, string>> = { 'semver+build': 'semver-build' };

/** What no policy file says. */
const INPUTS: ReadonlySet<string> = new Set(['release-as']);

export interface ScenarioSettings {
  /** By name, as an action takes them; a list is one item a line. */
  readonly inputs: Readonly<Record<string, string>>;
  /** The content of the key `version`. */
  readonly config: Readonly<Record<string, unknown>>;
}

export function settingsOfScenario({ config, now }: Scenario): ScenarioSettings {
  const entries = Object.entries(config).map(([name, value]) => [NAMES[name] ?? kebab(name), spelled(value)] as const);
  const inputs = entries.filter(([name]) => INPUTS.has(name)).map(([name, value]) => [name, [value].flat().join('\n')]);
  return {
    inputs: { 'as-of': now, ...Object.fromEntries(inputs) },
    config: Object.fromEntries(entries.filter(([name]) => !INPUTS.has(name))),
  };
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function spelled(value: unknown): unknown {
  return typeof value === 'string' ? (VALUES[value] ?? value.replace(/\$\{(\w+)\}/g, '{$1}')) : value;
}
