/** `cycles`: no file imports itself by way of others, types included: what is defined in a circle cannot be understood one file at a time. */
import type { Tree, Violation } from '../../repository/index.ts';
import { type Module, modulesOf } from '../modules.ts';
import { targetOf } from '../target.ts';

interface Edge {
  readonly to: string;
  readonly line: number;
}

type Graph = ReadonlyMap<string, readonly Edge[]>;

/** One violation for each cycle, at its alphabetically first file. */
export function cycles(tree: Tree): readonly Violation[] {
  const graph = graphOf(modulesOf(tree));
  const seen = new Set<string>();
  const found: Violation[] = [];
  for (const file of graph.keys()) {
    const cycle = shortestCycle(graph, file);
    const key = [...cycle].sort().join(' ');
    if (cycle.length === 0 || seen.has(key)) continue;
    seen.add(key);
    found.push(violation(graph, cycle));
  }
  return found;
}

function violation(graph: Graph, cycle: readonly string[]): Violation {
  const [file = '', next = file] = cycle;
  const line = graph.get(file)?.find(({ to }) => to === next)?.line ?? 1;
  const message = `The imports run in a circle: ${[...cycle, file].join(' -> ')}.`;
  return { rule: 'cycles', file, line, message, fix: 'Move what two of them share into a file of its own.' };
}

function graphOf(modules: readonly Module[]): Graph {
  return new Map(
    modules.map(({ path, imports }) => [
      path,
      imports.flatMap(({ specifier, line }) => {
        const target = targetOf(path, specifier);
        return target.kind === 'file' || target.kind === 'door' ? [{ to: target.path, line }] : [];
      }),
    ]),
  );
}

/** The files of the shortest way from `start` back to itself, breadth first, beginning with `start`; empty where there is none. */
function shortestCycle(graph: Graph, start: string): readonly string[] {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const file of queue) {
    for (const { to } of graph.get(file) ?? []) {
      if (to === start) return wayTo(file, start, cameFrom);
      if (cameFrom.has(to)) continue;
      cameFrom.set(to, file);
      queue.push(to);
    }
  }
  return [];
}

function wayTo(end: string, start: string, cameFrom: ReadonlyMap<string, string>): readonly string[] {
  const way = [end];
  for (let file = end; file !== start; ) {
    file = cameFrom.get(file) ?? start;
    way.unshift(file);
  }
  return way;
}
