/**
 * `npm run real`: lockfiles of ten real packages, made by the machine's npm, with and without addresses, in both versions of the format.
 * An honest one must have no finding; each of ten tamperings must be found by its rule, on its line. It needs the package registry.
 */
import { count, isJsonObject, parseJson } from '@artifact-actions/core/foundation';
import { createRepository } from '@artifact-actions/testing/repository';
import { runTool } from '../command/tool.ts';
import { type Found, judge, type Repository } from './judge.ts';
import { type LockfileForm, lockPackage, machineRegistry } from './lockfiles.ts';
import { PACKAGES } from './packages.ts';
import { TAMPERINGS } from './tamper.ts';

const FORMS: readonly LockfileForm[] = [
  { lockfileVersion: 3, origins: true },
  { lockfileVersion: 3, origins: false },
  { lockfileVersion: 2, origins: true },
];

interface Tally {
  readonly honest: number;
  readonly alarms: number;
  readonly tampered: number;
  readonly missed: number;
}

const NOTHING: Tally = { honest: 0, alarms: 0, tampered: 0, missed: 0 };

await runTool(async () => {
  let total = NOTHING;
  for (const name of PACKAGES) total = add(total, await tryPackage(name));
  const { alarms, honest, missed, tampered } = total;
  const result = `${honest} honest lockfiles: ${count(alarms, 'finding')}. ${tampered} tampered: ${tampered - missed} found on their line.`;
  process.stdout.write(`\n${result}\n`);
  if (alarms + missed > 0) process.exitCode = 1;
});

async function tryPackage(name: string): Promise<Tally> {
  const repository = await createRepository();
  try {
    const registry = machineRegistry(repository.path);
    let total = NOTHING;
    for (const form of FORMS) {
      const text = lockPackage(repository.path, name, form);
      const base = await repository.commit(`chore: lock ${name}`);
      const findings = await judge(repository, registry, base);
      say(`${name} ${label(form)}: ${count(countEntries(text), 'entry', 'entries')}`, findings);
      total = add(total, { ...NOTHING, honest: 1, alarms: findings.length });
      if (form === FORMS[0]) total = add(total, await tryTamperings(repository, text, base, registry));
    }
    return total;
  } finally {
    await repository.remove();
  }
}

async function tryTamperings(repository: Repository, honest: string, base: string, registry: string): Promise<Tally> {
  let missed = 0;
  for (const { name, tamper } of TAMPERINGS) {
    const { text, rule, line } = tamper(honest);
    await repository.write({ 'package-lock.json': text });
    const findings = await judge(repository, registry, base);
    if (findings.some((finding) => finding.rule === rule && finding.line === line && finding.severity === 'error')) continue;
    say(`  MISSED ${name}: ${rule} in line ${line}`, findings);
    missed += 1;
  }
  return { ...NOTHING, tampered: TAMPERINGS.length, missed };
}

function add(a: Tally, b: Tally): Tally {
  return { honest: a.honest + b.honest, alarms: a.alarms + b.alarms, tampered: a.tampered + b.tampered, missed: a.missed + b.missed };
}

function countEntries(text: string): number {
  const { value } = parseJson(text);
  return isJsonObject(value) && isJsonObject(value['packages']) ? Object.keys(value['packages']).length - 1 : 0;
}

function label({ lockfileVersion, origins }: LockfileForm): string {
  return `v${lockfileVersion}${origins ? '' : ' without addresses'}`;
}

function say(title: string, findings: readonly Found[]): void {
  process.stdout.write(`${title}, ${count(findings.length, 'finding')}\n`);
  for (const { rule, severity, line, message } of findings.slice(0, 5))
    process.stdout.write(`    ${severity} ${rule} line ${line}: ${message}\n`);
}
