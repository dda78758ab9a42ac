/** What `npm run workflow -- --help` prints. Pure. */
import type { Paint } from '../terminal/paint.ts';
import { SECTION_COLUMNS, section } from '../terminal/section.ts';
import { type Row, table } from '../terminal/table.ts';
import { EVENTS } from './arguments.ts';

const FLAGS: readonly Row[] = [
  [
    '--repository DIR',
    'The git repository that the run belongs to; without it, the folder that you are in. What is committed there is run.',
  ],
  ['--name OWNER/NAME', 'What the repository is called; octo-org/local without it.'],
  ['--event NAME', `${EVENTS.join(', ')}; push without it.`],
  [
    '--head BRANCH',
    'The branch of the pull request, or of the one that is in the merge queue. It is merged with the branch that you are on.',
  ],
  ['--fork OWNER/NAME', 'The pull request comes from there: no secrets, and a token that only reads.'],
  ['--before REVISION', 'Where the branch was before the push; without it, the branch is new.'],
  ['--cron EXPRESSION', 'The schedule that is due.'],
  ['--input NAME=VALUE', 'An input of workflow_dispatch; again for each further one.'],
  ['--secret NAME=VALUE', 'A secret; again for each further one.'],
  ['--var NAME=VALUE', 'A variable of the repository; again for each further one.'],
  ['--source OWNER/NAME@REF=DIR', 'Where the actions and workflows of another repository lie. Nothing is downloaded.'],
  ['--json', 'Print the run as JSON and nothing else.'],
  ['--help', 'Print this.'],
];

export function renderUsage(paint: Paint): readonly string[] {
  return [
    'Runs a workflow on this machine. What the local runner does not emulate it refuses by name.',
    '',
    'npm run workflow -- FILE [--event NAME] [--repository DIR] …',
    '',
    ...section('Flags', table(FLAGS, SECTION_COLUMNS), paint),
  ];
}
