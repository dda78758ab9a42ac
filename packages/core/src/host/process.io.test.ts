import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { heldBuffers } from '@artifact-actions/testing/memory';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ProcessOutput, type ProcessRequest, runProcess, streamProcess } from './process.io.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'process-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs a script in the Node of this test. */
function script(code: string, args: readonly string[] = []): ProcessRequest {
  return { program: process.execPath, args: ['-e', code, ...args], cwd: folder, timeoutMs: 20_000, maxBytes: 1_000_000 };
}

async function output(request: ProcessRequest): Promise<ProcessOutput & { readonly text: string }> {
  const result = await runProcess(request);
  if (result.kind !== 'exit') throw new Error('expected a program');
  return { ...result, text: Buffer.from(result.stdout).toString() };
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** A zombie that nobody reaps still has its pid, so "ended" is asked of the process table where there is one. */
async function hasEnded(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 200; tries += 1) {
    const state = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    if (!isAlive(pid) || state.includes(') Z ')) return true;
    await wait(10);
  }
  return false;
}

/** A shell whose child ignores SIGTERM; it prints both pids and waits. */
function family(): ProcessRequest {
  const stubborn = `trap '' TERM; while :; do sleep 1; done`;
  return { ...script(''), program: 'sh', args: ['-c', `sh -c "${stubborn}" & echo "[$$, $!]"; wait`] };
}

describe('runProcess', () => {
  it('hands arguments over verbatim', async () => {
    const args = ['a b', '"quoted"', "it's", '$(touch x)', '`id`', '$HOME', '*', '', '\\', 'new\nline', 'é', ';', '|'];
    const { text } = await output(script('console.log(JSON.stringify(process.argv.slice(1)))', ['--', ...args]));
    expect(JSON.parse(text)).toEqual(args);
  });

  it.each([['LD_PRELOAD'], ['GIT_DIR'], ['NODE_OPTIONS'], ['npm_config_registry'], ['DYLD_INSERT_LIBRARIES']])(
    'does not let a planted %s through',
    async (name) => {
      process.env[name] = '--planted';
      try {
        const { text } = await output(script(`console.log(String(process.env[${JSON.stringify(name)}]))`));
        expect(text).toBe('undefined\n');
      } finally {
        delete process.env[name];
      }
    },
  );

  it('gives what the caller sets', async () => {
    const { text } = await output({ ...script('console.log(process.env.GIT_DIR, process.env.LC_ALL)'), env: { GIT_DIR: 'x' } });
    expect(text).toBe('x C\n');
  });

  it('feeds standard input', async () => {
    const { text } = await output({ ...script('process.stdin.pipe(process.stdout)'), input: 'through' });
    expect(text).toBe('through');
  });

  it('closes standard input where none is given', async () => {
    const { text } = await output(script('process.stdin.on("end", () => console.log("end")).resume()'));
    expect(text).toBe('end\n');
  });

  it('survives a program that does not read its input', async () => {
    const { status } = await output({ ...script('process.exit(3)'), input: new Uint8Array(5_000_000) });
    expect(status).toBe(3);
  });

  it('reports status and standard error', async () => {
    const result = await output(script('console.error("no"); process.exit(7)'));
    expect(result).toMatchObject({ kind: 'exit', status: 7, signal: null, stderr: 'no\n' });
  });

  it('reports the signal that ended the program', async () => {
    const result = await output(script('process.kill(process.pid, "SIGKILL")'));
    expect(result).toMatchObject({ status: null, signal: 'SIGKILL' });
  });

  it('keeps the end of a long standard error', async () => {
    const { stderr } = await output(script('process.stderr.write("x".repeat(300000)); process.stderr.write("the end")'));
    expect(stderr).toHaveLength(65_536);
    expect(stderr).toMatch(/x+the end$/);
  });

  it('tells a program that does not exist from one that fails', async () => {
    expect(await runProcess({ ...script(''), program: 'no-such-program' })).toEqual({ kind: 'not-found' });
  });

  it('does not find a program in the working directory through a relative entry of PATH', async () => {
    const request = { ...script(''), program: 'planted' };
    await symlink(process.execPath, join(folder, 'planted'));
    const path = process.env['PATH'];
    process.env['PATH'] = '.:';
    try {
      expect(await runProcess(request)).toEqual({ kind: 'not-found' });
    } finally {
      process.env['PATH'] = path;
    }
  });

  it.each([
    ['a working directory that does not exist', { cwd: '/no/such/folder' }],
    ['a folder as the program', { program: tmpdir() }],
    ['an argument with NUL', { args: ['a\0b'] }],
  ])('refuses %s', async (_name, part) => {
    await expect(runProcess({ ...script(''), ...part })).rejects.toMatchObject({ code: 'PROCESS_FAILED' });
  });

  it('stops a program that writes too much', async () => {
    const endless = script('setInterval(() => process.stdout.write("x".repeat(10000)), 1)');
    await expect(runProcess({ ...endless, maxBytes: 50_000 })).rejects.toMatchObject({ code: 'PROCESS_FAILED' });
  });

  it('ends the whole tree at the time limit', async () => {
    const pids: number[] = [];
    const watch = async (): Promise<void> => {
      for await (const chunk of streamProcess({ ...family(), timeoutMs: 1_000 })) {
        pids.push(...JSON.parse(Buffer.from(chunk).toString()));
      }
    };
    await expect(watch()).rejects.toMatchObject({ code: 'PROCESS_TIMEOUT' });
    expect(pids).toHaveLength(2);
    expect(await Promise.all(pids.map(hasEnded))).toEqual([true, true]);
  });
});

describe('streamProcess', () => {
  it('ends the whole tree when the consumer stops early', async () => {
    const pids: number[] = [];
    for await (const chunk of streamProcess(family())) {
      pids.push(...JSON.parse(Buffer.from(chunk).toString()));
      break;
    }
    expect(pids).toHaveLength(2);
    expect(await Promise.all(pids.map(hasEnded))).toEqual([true, true]);
  });

  it('ends the program when the consumer throws', async () => {
    let pid = 0;
    const consume = async (): Promise<void> => {
      for await (const chunk of streamProcess(script('console.log(process.pid); setInterval(() => {}, 1000)'))) {
        pid = Number(Buffer.from(chunk).toString());
        throw new RangeError('enough');
      }
    };
    await expect(consume()).rejects.toThrow('enough');
    expect(await hasEnded(pid)).toBe(true);
  });

  it('streams a large output in bounded memory', async () => {
    const megabytes = 300;
    const writer = `
      const chunk = Buffer.alloc(1 << 20);
      let left = ${megabytes};
      (function write() { while (left-- > 0) if (!process.stdout.write(chunk)) return process.stdout.once('drain', write); })();
    `;
    const before = heldBuffers();
    let [received, measured, peak] = [0, 0, 0];
    for await (const chunk of streamProcess({ ...script(writer), maxBytes: megabytes << 20 })) {
      received += chunk.length;
      if (received - measured < 20 << 20) continue;
      measured = received;
      peak = Math.max(peak, heldBuffers() - before);
    }
    expect(received).toBe(megabytes << 20);
    expect(measured).toBeGreaterThan(250 << 20);
    expect(peak).toBeLessThan(20 << 20);
  });

  it('holds the program back while nothing is consumed', async () => {
    const counting = `
      let written = 0;
      const write = () => { while (process.stdout.write(Buffer.alloc(65536))) written += 1; };
      process.stdout.on('drain', write); write();
      setTimeout(() => { require('node:fs').writeFileSync('written', String(written)); }, 100);
    `;
    const stream = streamProcess({ ...script(counting), maxBytes: 1 << 30 });
    await stream.next();
    let written = '';
    for (let tries = 0; written === '' && tries < 500; tries += 1) {
      await wait(10);
      written = await readFile(join(folder, 'written'), 'utf8').catch(() => '');
    }
    await stream.return({ kind: 'not-found' });
    expect(Number(written)).toBeLessThan(100);
  });
});
