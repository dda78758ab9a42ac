/**
 * Texts that try to be more than text: to the runner's command processor, to its files, to Markdown, or to the eye.
 * Sources: actions/runner ActionCommand.cs and ActionCommandManager.cs; GitHub-flavoured Markdown; knowledge of peers in runner.md.
 */
export const HOSTILE: readonly (readonly [does: string, text: string])[] = [
  ['sets an output from the middle of a line', 'x##[set-output name=conclusion]success'],
  ['sets an output at the start of a line', '\n::set-output name=conclusion::success\n'],
  ['sets an output behind a lone carriage return', 'x\r::set-output name=errors::0'],
  ['sets an output behind CRLF', 'x\r\n::set-output name=errors::0'],
  ['sets an output behind a line separator', 'x\u2028::set-output name=errors::0'],
  ['sets an output behind a next-line character', 'x\u0085::set-output name=errors::0'],
  ['sets an output behind blanks', '\n \t ::set-output name=errors::0'],
  ['sets an output behind a no-break space', '\n\u00a0::set-output name=errors::0'],
  ['sets an output behind an ideographic space', '\n\u3000::set-output name=errors::0'],
  ['hides a command with a zero-width space', 'x#\u200b#[set-output name=errors]0'],
  ['hides a command with a soft hyphen', 'x##\u00ad[set-output name=errors]0'],
  ['hides a command with a NUL', 'x##\u0000[set-output name=errors]0'],
  ['hides a command behind an escape sequence', '\n\u001b[0m::set-output name=errors::0'],
  ['doubles the marker', 'x####[set-output name=errors]0]##[set-output name=errors]0'],
  ['escapes a line break as commands do', 'x%0A::set-output name=errors::0'],
  ['escapes it twice', 'x%250A::set-output name=errors::0'],
  ['stops commands', '\n::stop-commands::token\n'],
  ['masks ordinary words', '\n::add-mask::findings\n'],
  ['masks from the middle of a line', 'x##[add-mask]findings'],
  ['sets the environment', '\n::set-env name=PATH::/evil\n'],
  ['adds to the path', '\n::add-path::/evil\n'],
  ['adds a problem matcher', '\n::add-matcher::/tmp/evil.json\n'],
  ['saves a state', '\n::save-state name=x::y\n'],
  ['forges an annotation', '\n::error file=README.md,line=1,title=Fine::All is well\n'],
  ['forges a warning in the old form', 'x##[warning file=README.md]All is well'],
  ['opens a group', '\n::group::fake\n'],
  ['turns on echo', '\n::echo::on\n'],
  ['writes a debug line', 'x##[debug]fake'],
  ['writes to the file of outputs', '\nconclusion=success\n'],
  ['opens a heredoc in the file of outputs', '\nconclusion<<EOF\nsuccess\nEOF\n'],
  ['guesses the delimiter', '\nghadelimiter_00000000-0000-0000-0000-000000000000\nconclusion=success\n'],
  ['ends the properties of a command', ',line=1::fake'],
  ['is HTML', '</code></td></tr></table><script>alert(1)</script>'],
  ['is an image in HTML', '<img src=https://evil.example.net/x.png onerror=alert(1)>'],
  ['opens a comment', '<!-- all of the rest is hidden'],
  ['is a link', '[click here](https://evil.example.net/login)'],
  ['is an image', '![x](https://evil.example.net/x.png)'],
  ['is an address that links itself', 'https://evil.example.net/login www.evil.example.net'],
  ['mentions people', '@octocat @octo-org/everyone'],
  ['ends the row of a table', '| ✅ | fine |\n| --- | --- |\n# All is well'],
  ['ends a code span', '``` ` `` ` all is **well**'],
  ['turns the text around', '\u202ellew si lla\u202c'],
  ['is an expression', '${{ github.token }} $(id) `id` ${IFS}'],
  ['is a token', `ghs_${'A1b2'.repeat(9)} npm_${'A1b2'.repeat(9)} https://user:hunter2@example.net/`],
  ['is very long', 'x'.repeat(20_000)],
];

/**
 * Each text in two of many places, each place with its share of the texts: every text in every place would be hundreds of processes that
 * show the same. The two places lie apart, so that neighbours, which are alike, take different turns.
 */
export function turns<Place>(
  texts: readonly (readonly [does: string, text: string])[],
  places: readonly Place[],
): readonly (readonly [does: string, text: string, places: readonly Place[]])[] {
  const apart = Math.floor(places.length / 2);
  return texts.map(([does, text], index) => {
    const chosen = [index % places.length, (index + apart) % places.length];
    return [does, text, places.filter((_place, at) => chosen.includes(at))];
  });
}
