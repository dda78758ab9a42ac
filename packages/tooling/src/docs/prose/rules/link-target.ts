/** `link-target`: a link to a file of this repository, or to a heading in one, leads somewhere. */
import { posix } from 'node:path';
import type { Tree, Violation } from '../../../repository/index.ts';
import { type MarkdownFile, markdownFilesOf } from '../markdown-file.ts';

export function linkTarget(tree: Tree): readonly Violation[] {
  return markdownFilesOf(tree).flatMap((file) =>
    file.links.flatMap(({ target, line }) => {
      const message = faultOf(target, file, tree);
      const fix = 'Correct the link, or the heading that it means.';
      return message === undefined ? [] : [{ rule: 'link-target', file: file.path, line, message, fix }];
    }),
  );
}

function faultOf(target: string, file: MarkdownFile, tree: Tree): string | undefined {
  // Another server is not ours to check.
  if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return undefined;
  const [, written = '', anchor] = /^([^#]*)(?:#(.*))?$/.exec(target) ?? [];
  const path = written === '' ? file.path : resolve(file.path, decodeURIComponent(written));
  if (!exists(path, tree)) return `\`${target}\` leads to no file of this repository.`;
  const page = markdownFilesOf(tree).find((each) => each.path === path);
  if (anchor === undefined || page === undefined || page.anchors.has(anchor)) return undefined;
  return `\`${path}\` has no heading with the anchor \`#${anchor}\`.`;
}

/** A slash in front means the top of the repository. */
function resolve(from: string, path: string): string {
  return posix.join(path.startsWith('/') ? '' : posix.dirname(from), path).replace(/^\/|\/$/g, '');
}

/** As a file or as a folder. */
function exists(path: string, tree: Tree): boolean {
  return path === '' || tree.files.has(path) || [...tree.files.keys()].some((each) => each.startsWith(`${path}/`));
}
