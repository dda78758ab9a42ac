/** The log of a step: what is left of its output after the runner took the commands out. Pure. */

export interface LogLine {
  readonly kind: 'output' | 'error' | 'warning' | 'notice' | 'debug' | 'group' | 'endgroup';
  /** Masked. Several lines where a message has them. */
  readonly text: string;
}

const LABELS: Readonly<Record<LogLine['kind'], string>> = {
  output: '',
  error: 'Error: ',
  warning: 'Warning: ',
  notice: 'Notice: ',
  debug: '##[debug]',
  group: '▼ ',
  endgroup: '',
};

/** The log as GitHub's page shows it, line by line. */
export function showLog(log: readonly LogLine[]): readonly string[] {
  const visible = log.filter(({ kind }) => kind !== 'endgroup');
  return visible.flatMap(({ kind, text }) => `${LABELS[kind]}${text}`.split(/\r\n|\r|\n/));
}
