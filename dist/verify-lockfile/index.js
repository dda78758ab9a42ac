import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 4239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ description)
/* harmony export */ });
/* harmony import */ var _artifact_actions_core_lockcheck__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6468);
/* harmony import */ var _artifact_actions_core_runner__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1483);
/** The contract of verify-lockfile: action.yml, the README's tables and the values below all come from this description. */


const inputs = {
    mode: (0,_artifact_actions_core_runner__WEBPACK_IMPORTED_MODULE_1__/* .mode */ .Mq)({
        action: 'verify-lockfile',
        description: 'Always `check`: there is nothing else to do. The input exists so that the composite action can hand its `verify-lockfile` on, and a mistyped one is an error.',
        words: ['check'],
        default: 'check',
    }),
    lockfiles: (0,_artifact_actions_core_runner__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)({
        description: 'Lockfiles to check: paths or globs, one a line, relative to `working-directory`; `!` in front excludes. Without it, every lockfile that git tracks.',
    }),
    base: (0,_artifact_actions_core_runner__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
        description: 'Git ref or SHA to compare with. Without it: for a pull request its merge base, for a merge group its base, for a push the commit before it where that is an ancestor; otherwise nothing is compared.',
    }),
    'lockfile-policy': (0,_artifact_actions_core_runner__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
        description: 'Inline YAML with the content of the policy file’s `lockfile:` key, which it replaces as a whole.',
    }),
    baseline: (0,_artifact_actions_core_runner__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ description: 'JSON report of an earlier run: findings that it has become notices.' }),
    online: (0,_artifact_actions_core_runner__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)({
        description: 'Which entries to ask registries about. This version asks nobody, so `off` is the only value.',
        words: ['off'],
        default: 'off',
    }),
    ..._artifact_actions_core_runner__WEBPACK_IMPORTED_MODULE_1__/* .COMMON_INPUTS */ .s7,
};
const description = {
    name: 'verify-lockfile',
    title: 'Verify lockfile',
    description: 'Stops dependency confusion and tampered lockfiles, on the exact line.',
    icon: 'lock',
    color: 'blue',
    inputs,
    outputs: {
        lockfiles: 'Number of lockfiles that were checked.',
        entries: 'Number of entries in them.',
        changed: 'Number of entries that were added, removed or updated since the base.',
        ..._artifact_actions_core_runner__WEBPACK_IMPORTED_MODULE_1__/* .COMMON_OUTPUTS */ .hc,
    },
    permissions: { 'contents: read': 'To check out, and to read the base commit through the API where the clone does not have it.' },
    rules: _artifact_actions_core_lockcheck__WEBPACK_IMPORTED_MODULE_0__/* .LOCKCHECK_RULES */ .ST,
};


/***/ }),

/***/ 5703:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _artifact_actions_core_config__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6401);
/* harmony import */ var _artifact_actions_core_lockcheck__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6468);
/* harmony import */ var _artifact_actions_core_report__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(678);
/* harmony import */ var _artifact_actions_core_runner__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1483);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4239);
/** verify-lockfile: stops tampered lockfiles on their exact line. This file conducts; planLockcheck decides. */





await (0,_artifact_actions_core_runner__WEBPACK_IMPORTED_MODULE_3__/* .runAction */ .Cs)(_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .description */ .h, async (runner) => {
    const { context, inputs } = runner;
    const project = await (0,_artifact_actions_core_config__WEBPACK_IMPORTED_MODULE_0__/* .openProject */ .U8)({ ...runner, ...context, token: inputs.token });
    const base = await (0,_artifact_actions_core_config__WEBPACK_IMPORTED_MODULE_0__/* .openBase */ .m)((0,_artifact_actions_core_config__WEBPACK_IMPORTED_MODULE_0__/* .requestBase */ .VT)(context.event, inputs.base), project);
    const judge = (0,_artifact_actions_core_config__WEBPACK_IMPORTED_MODULE_0__/* .isJudgedByBase */ .Cw)(context.event) ? base : undefined;
    const rules = { lockfile: Object.keys(_artifact_actions_core_lockcheck__WEBPACK_IMPORTED_MODULE_1__/* .LOCKCHECK_RULES */ .ST) };
    const inline = { input: 'lockfile-policy', text: inputs['lockfile-policy'] };
    const policy = await (0,_artifact_actions_core_config__WEBPACK_IMPORTED_MODULE_0__/* .loadPolicy */ .tb)('lockfile', { ...project, judge, path: inputs.config, inline, rules });
    const lockfiles = await (0,_artifact_actions_core_lockcheck__WEBPACK_IMPORTED_MODULE_1__/* .gatherLockfiles */ .QX)(inputs.lockfiles, { ...project, base, judge });
    const { plan, findings } = (0,_artifact_actions_core_lockcheck__WEBPACK_IMPORTED_MODULE_1__/* .planLockcheck */ .zU)({ base: base?.commit, lockfiles, policy }, runner.now);
    const known = await (0,_artifact_actions_core_runner__WEBPACK_IMPORTED_MODULE_3__/* .readBaseline */ .mF)({ ...runner, ...project, judge }, inputs.baseline);
    return {
        plan,
        findings: (0,_artifact_actions_core_report__WEBPACK_IMPORTED_MODULE_2__/* .applyBaseline */ .Qp)(findings, known),
        receipts: [],
        dryRun: false,
        outputs: (0,_artifact_actions_core_lockcheck__WEBPACK_IMPORTED_MODULE_1__/* .countsOf */ .mQ)(plan),
        present: _artifact_actions_core_report__WEBPACK_IMPORTED_MODULE_2__/* .presentLockcheck */ .FO,
    };
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  PV: () => (/* reexport */ DEFAULT_CONFIG),
  Cw: () => (/* reexport */ isJudgedByBase),
  tb: () => (/* reexport */ loadPolicy),
  m: () => (/* reexport */ openBase),
  U8: () => (/* reexport */ openProject),
  VT: () => (/* reexport */ requestBase)
});

// UNUSED EXPORTS: loadSchema

// EXTERNAL MODULE: ./build/emitted/packages/core/src/foundation/index.js + 13 modules
var foundation = __nccwpck_require__(1130);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/emitted/packages/core/src/host/index.js + 22 modules
var host = __nccwpck_require__(389);
;// CONCATENATED MODULE: ./build/emitted/packages/core/src/git/git.io.js
/**
 * Runs git so that no configuration changes what it writes, and that it writes, fetches and executes nothing.
 *
 * The repository's own .git/config is not trusted: an earlier step, or the one who packed a workspace, may have planted a program there
 * (fsmonitor, hooks) or a format that we would misread.
 */


/** Settings that would change an output that is read here, or start a program. */
const SETTINGS = [
    'color.ui=false',
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.quotePath=false',
    'diff.ignoreSubmodules=none',
    'diff.renames=false',
    'i18n.logOutputEncoding=UTF-8',
    'log.follow=false',
    'log.showRoot=true',
    'log.showSignature=false',
];
/** Objects may be replaced by `refs/replace`; what is released is what was committed. */
const GLOBAL = ['--no-pager', '--no-optional-locks', '--no-replace-objects', ...SETTINGS.flatMap((setting) => ['-c', setting])];
/** A partial clone fetches what it lacks, with whatever credentials it finds. GIT_NO_LAZY_FETCH is unknown before 2.39.4. */
const ENVIRONMENT = { GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none' };
/** Answers that are kept whole are hashes and settings. */
const RUN_BYTES = 1 << 20;
/** @param timeoutMs for one command; for a stream its consumer's time included. */
function git_io_gitIn(directory, timeoutMs) {
    const requestOf = (args, maxBytes) => {
        return { program: 'git', args: [...GLOBAL, ...args], cwd: directory, env: ENVIRONMENT, timeoutMs, maxBytes };
    };
    const git = {
        async run(args, { env = {}, ...given } = {}) {
            const output = await (0,host/* runProcess */.R3)({ ...requestOf(args, RUN_BYTES), ...given, env: { ...ENVIRONMENT, ...env } });
            if (output.kind === 'not-found')
                throw notFound();
            return { ...output, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(output.stdout) };
        },
        async *stream(args, input = '') {
            const exit = yield* (0,host/* streamProcess */.aT)({ ...requestOf(args, Number.MAX_SAFE_INTEGER), input });
            if (exit.kind === 'not-found')
                throw notFound();
            if (exit.status !== 0)
                throw await git.failure(args, exit);
        },
        async failure(args, exit) {
            return failed(args, exit, await isIncomplete(git));
        },
    };
    return git;
}
/** Whether the clone is shallow or partial: then a command that fails most likely lacks an object. */
async function isIncomplete(git) {
    return (await isShallow(git)) || (await isPartial(git));
}
async function isShallow(git) {
    return (await git.run(['rev-parse', '--is-shallow-repository'])).text === 'true\n';
}
/** Whether a remote has promised to hand out the objects that were left out of the clone. */
async function isPartial(git) {
    const { text } = await git.run(['config', '--type=bool', '--get-regexp', String.raw `^remote\..*\.promisor$`]);
    return /\strue$/m.test(text);
}
function failed(args, exit, incomplete) {
    const command = `git ${args.join(' ')}`;
    const said = exit.stderr.trim() || `status ${exit.status ?? exit.signal}`;
    if (!incomplete) {
        return new foundation/* ArtifactError */.nE('GIT_FAILED', {
            message: `The command ${(0,foundation/* quote */.hD)(command)} failed: ${(0,foundation/* quote */.hD)(said, 1_000)}.`,
            wanted: 'status 0',
            found: `status ${exit.status ?? exit.signal}`,
            fix: `Run ${(0,foundation/* quote */.hD)(command)} in the same folder.`,
        });
    }
    return new foundation/* ArtifactError */.nE('GIT_OBJECT_MISSING', {
        message: `The command ${(0,foundation/* quote */.hD)(command)} failed in a clone that is not complete: ${(0,foundation/* quote */.hD)(said, 1_000)}.`,
        wanted: 'a clone with the whole history and all its files',
        found: 'a shallow or partial clone',
        fix: foundation/* ERROR_CODES */.OQ.GIT_OBJECT_MISSING.fix,
    });
}
function notFound() {
    return new foundation/* ArtifactError */.nE('GIT_NOT_FOUND', {
        message: 'There is no git program on the PATH.',
        wanted: 'git 2.31 or newer',
        found: 'none',
        fix: foundation/* ERROR_CODES */.OQ.GIT_NOT_FOUND.fix,
    });
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/git/sha.js
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** @returns undefined for everything else: abbreviated and upper-case names too. */
function sha_gitSha(text) {
    return SHA.test(text) ? text : undefined;
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/git/commits.io.js
/** Questions about single commits, and about the clone as a whole. */





const BRANCHES = 'refs/heads/';
/** One question: it fails at HEAD where that has no commit, and has answered the others by then. */
const ENDS = ['rev-parse', '--is-shallow-repository', '--git-path', 'shallow', 'HEAD', '--symbolic-full-name', 'HEAD'];
async function stateOf(git, top) {
    const [{ head, boundary }, partial] = await Promise.all([endsOf(git, top), isPartial(git)]);
    return { head, shallow: boundary.size > 0, partial };
}
async function endsOf(git, top) {
    const output = await git.run(ENDS);
    const [shallow, file = '', commit = '', name = ''] = output.text.split('\n');
    const boundary = shallow === 'true' ? await boundaryIn((0,external_node_path_.resolve)(top, file)) : new Set();
    const sha = output.status === 0 ? sha_gitSha(commit) : undefined;
    const branch = name.startsWith(BRANCHES) ? name.slice(BRANCHES.length) : null;
    return { head: sha === undefined ? await unborn(git, output) : { kind: 'commit', sha, branch }, boundary };
}
/** The file that git keeps of them, a hash a line. Spec: gitrepository-layout(5), "shallow". */
async function boundaryIn(file) {
    try {
        const lines = (await (0,promises_.readFile)(file, 'utf8')).split('\n');
        return new Set(lines.flatMap((line) => sha_gitSha(line) ?? []));
    }
    catch (error) {
        throw new foundation/* ArtifactError */.nE('FILE_UNREADABLE', {
            message: `The list of the commits at which the shallow clone ends, ${(0,foundation/* quote */.hD)(file)}, cannot be read.`,
            wanted: 'a file that git keeps',
            found: (0,foundation/* messageOf */.bD)(error),
            fix: 'Check out with `fetch-depth: 0`.',
            cause: error,
        });
    }
}
async function unborn(git, failed) {
    const { status, text } = await git.run(['symbolic-ref', '--quiet', 'HEAD']);
    if (status !== 0)
        throw await git.failure(ENDS, failed);
    return { kind: 'unborn', branch: text.trimEnd().replace(BRANCHES, '') };
}
/** Spec: gitrevisions(7). A range or a negation names no commit. */
async function resolveCommit(git, revision) {
    if (revision.startsWith('-') || /[\0-\x1f\x7f]/.test(revision))
        throw badRevision(revision);
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
    const output = await git.run(args);
    if (output.status === 0)
        return sha_gitSha(output.text.trimEnd());
    if (output.status === 1)
        return undefined;
    throw await git.failure(args, output);
}
async function hasCommit(git, commit) {
    const { status, text } = await git.run(['cat-file', '-t', '--end-of-options', commit]);
    return status === 0 && text === 'commit\n';
}
/** Every object whose name begins with these hex digits, of whatever kind. */
async function objectsLike(git, digits) {
    const args = ['rev-parse', `--disambiguate=${digits}`];
    const output = await git.run(args);
    if (output.status !== 0)
        throw await git.failure(args, output);
    return output.text.split('\n').flatMap((line) => sha_gitSha(line) ?? []);
}
/** Of more than two, `--octopus` asks for what all of them have, and not for a base of the first and a merge of the others. */
async function mergeBaseOf(git, commits) {
    const args = ['merge-base', '--octopus', '--end-of-options', ...commits];
    const output = await git.run(args);
    if (output.status === 0)
        return sha_gitSha(output.text.trimEnd());
    if (output.status === 1)
        return undefined;
    throw await git.failure(args, output);
}
async function isAncestorOf(git, ancestor, commit) {
    const args = ['merge-base', '--is-ancestor', '--end-of-options', ancestor, commit];
    const output = await git.run(args);
    if (output.status === 0 || output.status === 1)
        return output.status === 0;
    throw await git.failure(args, output);
}
function badRevision(revision) {
    return new foundation/* ArtifactError */.nE('INPUT_INVALID', {
        message: `The revision ${(0,foundation/* quote */.hD)(revision)} is none: it begins with a hyphen or holds a control character.`,
        wanted: 'a commit, a branch or a tag',
        found: (0,foundation/* quote */.hD)(revision),
        fix: 'Give the full name of the ref, `refs/heads/main` for example.',
    });
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/git/tokens.js
/** Cuts a stream of bytes into texts that end with one delimiter, wherever the chunks begin and end. Pure. */

const NUL = 0;
const LF = 10;
/**
 * Holds one token at a time. Bytes that are no UTF-8 become U+FFFD; nothing else is changed.
 *
 * @param delimiter a byte that ends every token, the last one too.
 * @throws ArtifactError `GIT_FAILED` where the stream ends inside a token.
 */
async function* tokensOf(chunks, delimiter) {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    let begun = [];
    for await (const chunk of chunks) {
        let start = 0;
        for (let end = chunk.indexOf(delimiter); end !== -1; end = chunk.indexOf(delimiter, start)) {
            const last = chunk.subarray(start, end);
            yield decoder.decode(begun.length === 0 ? last : Buffer.concat([...begun, last]));
            begun = [];
            start = end + 1;
        }
        if (start < chunk.length)
            begun.push(chunk.subarray(start));
    }
    if (begun.length > 0)
        throw tokens_notUnderstood('an end in the middle of a record');
}
/** git wrote what its documentation does not say. */
function tokens_notUnderstood(found) {
    return new foundation/* ArtifactError */.nE('GIT_FAILED', {
        message: `The output of git is not understood: ${found}.`,
        wanted: 'the format that git documents',
        found,
        fix: 'Check the version of git (2.31 or newer), and whether the `git` on the PATH is the real one.',
    });
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/git/log-parser.js


/** hash, parents, author, committer, time, message; `%an` and not `%aN`, so that no .mailmap has a say. */
const LOG_FORMAT = '%H%x00%P%x00%an%x00%ae%x00%cn%x00%ce%x00%ct%x00%B%x00';
const CHANGES = { A: 'added', M: 'modified', D: 'deleted', T: 'type-changed' };
/** @param tokens the output of git, cut at NUL; ended when the consumer stops. */
async function* commitsOf(tokens, withFiles) {
    const next = async () => {
        const { value, done } = await tokens.next();
        return done ? undefined : value;
    };
    try {
        let first = await next();
        while (first !== undefined) {
            const commit = await readFields(first, next);
            const files = [];
            first = await readFiles(files, next);
            yield withFiles ? { ...commit, files } : commit;
        }
    }
    finally {
        await tokens.return();
    }
}
async function readFields(hash, next) {
    const field = async () => {
        const value = await next();
        if (value === undefined)
            throw tokens_notUnderstood('a commit that lacks fields');
        return value;
    };
    const sha = object(hash);
    const parents = (await field()).split(' ').filter((parent) => parent !== '');
    const author = { name: await field(), email: await field() };
    const committer = { name: await field(), email: await field() };
    const date = (Number(await field()) * 1000);
    const message = await field();
    // The record as a whole ends with NUL as well.
    if ((await field()) !== '')
        throw tokens_notUnderstood('a commit with more fields than were asked for');
    return { sha, parents: parents.map(object), author, committer, date, message };
}
/** Appends the changed files. @returns the token after them. */
async function readFiles(files, next) {
    for (;;) {
        // git sets the files apart from the message by a line feed.
        const token = (await next())?.replace(/^\n/, '');
        if (!token?.startsWith(':'))
            return token;
        const change = CHANGES[token.split(' ')[4]?.slice(0, 1) ?? ''];
        const path = await next();
        if (change === undefined || path === undefined)
            throw tokens_notUnderstood(JSON.stringify(token));
        files.push({ path, change });
    }
}
function object(text) {
    const sha = sha_gitSha(text);
    if (sha === undefined)
        throw tokens_notUnderstood(`${JSON.stringify(text.slice(0, 80))} in the place of a hash`);
    return sha;
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/git/refs.js
/** Lines of `git for-each-ref` in {@link REF_FORMAT}. Pure. */


const REF_FORMAT = '%(refname)%00%(objectname)%00%(objecttype)%00%(*objectname)%00%(*objecttype)';
const PREFIXES = [
    ['refs/heads/', 'branch'],
    ['refs/tags/', 'tag'],
    ['refs/remotes/', 'remote'],
];
/** @returns `nested` where the tag is one of a tag, which git peels once only; `target` is then still to be found. */
function parseRef(line) {
    const [name = '', object = '', type = '', peeled = '', peeledType = ''] = line.split('\0');
    const sha = sha_gitSha(object);
    if (sha === undefined || !name.startsWith('refs/'))
        throw tokens_notUnderstood(JSON.stringify(line.slice(0, 80)));
    const kind = PREFIXES.find(([prefix]) => name.startsWith(prefix))?.[1] ?? 'other';
    const commit = type === 'commit' ? sha : peeledType === 'commit' ? sha_gitSha(peeled) : undefined;
    return { ref: { name, sha, target: commit, kind }, nested: peeledType === 'tag' };
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/git/history.io.js
/** Commits and refs, streamed. */




/** `--full-history`, or a change on a branch that ended up without effect would be left out where `paths` are given. */
const LOG = ['--literal-pathspecs', 'log', '-z', '--date-order', '--full-history', '--no-notes', `--format=${LOG_FORMAT}`];
/** An order of files that the repository configures would fail where its file is absent. */
const FILES = ['--raw', '--no-abbrev', '--diff-merges=first-parent', '-O/dev/null'];
async function* historyOf(git, query) {
    const to = query.to ?? (await resolveCommit(git, 'HEAD'));
    if (to === undefined)
        return;
    const withFiles = query.files === true;
    const range = query.from === undefined ? [to] : [to, `^${query.from}`];
    const limit = query.limit === undefined ? [] : [`--max-count=${query.limit}`];
    const args = [...LOG, ...(withFiles ? FILES : ['--no-patch']), ...limit, '--end-of-options', ...range, '--', ...(query.paths ?? [])];
    yield* commitsOf(tokensOf(git.stream(args), NUL), withFiles);
}
/**
 * Why a command of its own, and not the decorations of the log (`%D`): those obey `log.excludeDecoration`, separate names by a comma that
 * a name may hold, and do not peel.
 */
async function* refsOf(git, prefix = 'refs/') {
    for await (const line of tokensOf(git.stream(['for-each-ref', '--sort=refname', `--format=${REF_FORMAT}`, '--', prefix]), LF)) {
        const { ref, nested } = parseRef(line);
        yield nested ? { ...ref, target: await resolveCommit(git, ref.sha) } : ref;
    }
}
const TAGS = 'refs/tags/';
/** All tags, sorted by name. Two questions, whatever the number of tags; HEAD must have a commit. */
async function tagsOf(git) {
    const reachable = new Set();
    const readReachable = async () => {
        const args = ['for-each-ref', '--merged=HEAD', '--format=%(refname)', '--', TAGS];
        for await (const name of tokensOf(git.stream(args), LF))
            reachable.add(name);
    };
    const refs = [];
    const readAll = async () => {
        for await (const ref of refsOf(git, TAGS))
            refs.push(ref);
    };
    await Promise.all([readReachable(), readAll()]);
    return refs.map(({ name, target }) => ({ name: name.slice(TAGS.length), commit: target, isReachable: reachable.has(name) }));
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/git/batch.js
/** What `git cat-file --batch` writes: for each question a line, and behind that of an object its bytes. Pure. */

const HEADER = /^[0-9a-f]+ (?<kind>blob|tree|commit|tag) (?<size>\d+)$/;
/**
 * @param questions as they were asked, each with its line feed.
 * @returns the bytes for each question, undefined where it names no blob. @throws ArtifactError `GIT_FAILED`.
 */
function parseBatch(output, questions) {
    let at = 0;
    return questions.map((question) => {
        const end = output.indexOf(LF, at);
        const line = new TextDecoder().decode(output.subarray(at, Math.max(at, end)));
        at = end + 1;
        if (line === `${question.slice(0, -1)} missing`)
            return undefined;
        const { kind, size = '' } = HEADER.exec(line)?.groups ?? {};
        const content = output.subarray(at, at + Number(size));
        at += content.length + 1;
        if (end === -1 || kind === undefined || at > output.length)
            throw tokens_notUnderstood(JSON.stringify(line.slice(0, 80)));
        return kind === 'blob' ? content : undefined;
    });
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/git/entries.js
/** Lines of `git ls-files --stage -z` and `git ls-tree -r -z`: fields, a tab, and the path as it is. Pure. */


const KINDS = {
    '100644': 'file',
    '100755': 'file',
    // Written by very old versions of git.
    '100664': 'file',
    '120000': 'link',
    '160000': 'submodule',
    '040000': 'directory',
};
/** @throws ArtifactError `GIT_FAILED` for anything else. */
function parseEntry(line) {
    const tab = line.indexOf('\t');
    const fields = line.slice(0, Math.max(0, tab)).split(' ');
    const mode = fields[0] ?? '';
    const kind = KINDS[mode];
    // The object is the second field of the one command and the third of the other.
    const object = fields.map(sha_gitSha).find((sha) => sha !== undefined);
    if (kind === undefined || object === undefined)
        throw tokens_notUnderstood(JSON.stringify(line.slice(0, 80)));
    return { path: line.slice(tab + 1), mode, kind, object };
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/git/trees.io.js
/** What is tracked: in the index, in a commit, and the content of one file. */




/** In a conflict a path stands in the index up to three times, one after the other. */
async function* trackedFilesOf(git, globs) {
    let last;
    for await (const line of tokensOf(git.stream(['--glob-pathspecs', 'ls-files', '-z', '--stage', '--', ...globs]), NUL)) {
        const entry = parseEntry(line);
        if (entry.path !== last)
            yield entry;
        last = entry.path;
    }
}
async function* filesAtCommit(git, commit) {
    const args = ['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', commit];
    for await (const line of tokensOf(git.stream(args), NUL))
        yield parseEntry(line);
}
async function readFileAt(git, commit, path, limitBytes) {
    const entry = await entryAt(git, commit, path);
    if (entry === undefined)
        return undefined;
    if (entry.kind !== 'file')
        throw noFile(commit, path, entry.kind);
    const chunks = [];
    let received = 0;
    for await (const chunk of git.stream(['cat-file', 'blob', entry.object])) {
        received += chunk.length;
        if (received > limitBytes)
            throw tooLarge(commit, path, limitBytes);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/**
 * Many files in one process.
 *
 * @returns one answer for each, in order; undefined where the commit has no such file. A path with a line feed cannot be asked for.
 */
async function readFilesAt(git, files, limitBytes) {
    const asked = files.filter(({ path }) => !path.includes('\n'));
    if (asked.length === 0)
        return files.map(() => undefined);
    const chunks = [];
    let received = 0;
    const questions = asked.map(({ commit, path }) => `${commit}:${path}\n`);
    for await (const chunk of git.stream(['cat-file', '--batch'], questions.join(''))) {
        received += chunk.length;
        const [first] = asked;
        if (first !== undefined && received > limitBytes * asked.length)
            throw tooLarge(first.commit, first.path, limitBytes);
        chunks.push(chunk);
    }
    const answers = parseBatch(Buffer.concat(chunks), questions);
    const byFile = new Map(asked.map((file, index) => [file, answers[index]]));
    return files.map((file) => byFile.get(file));
}
async function entryAt(git, commit, path) {
    const args = ['--literal-pathspecs', 'ls-tree', '-z', '--full-tree', '--end-of-options', commit, '--', path];
    for await (const line of tokensOf(git.stream(args), NUL)) {
        const entry = parseEntry(line);
        if (entry.path === path)
            return entry;
    }
    return undefined;
}
function noFile(commit, path, kind) {
    return new foundation/* ArtifactError */.nE('FILE_UNREADABLE', {
        message: `The path ${(0,foundation/* quote */.hD)(path)} is no file in the commit ${commit}, but a ${kind}.`,
        wanted: 'a file',
        found: `a ${kind}`,
        fix: 'Correct the path.',
    });
}
function tooLarge(commit, path, limitBytes) {
    return new foundation/* ArtifactError */.nE('FILE_TOO_LARGE', {
        message: `The file ${(0,foundation/* quote */.hD)(path)} in the commit ${commit} has more than the ${limitBytes} bytes that are read.`,
        wanted: `at most ${limitBytes} bytes`,
        found: 'more',
        fix: 'Check that the path names the intended file.',
    });
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/git/repository.io.js
/** A git repository, read only. */





const TIMEOUT_MS = 120_000;
/**
 * @param directory anywhere in the working tree.
 * @param options `timeoutMs` is for one command, 120 000 without it.
 * @throws ArtifactError `GIT_NOT_FOUND`, `GIT_NOT_A_REPOSITORY`, `GIT_OTHER_OWNER`.
 */
async function openRepository(directory, options = {}) {
    const timeoutMs = options.timeoutMs ?? TIMEOUT_MS;
    const output = await git_io_gitIn(directory, timeoutMs).run(['rev-parse', '--show-toplevel']);
    if (output.status !== 0)
        throw notOpened(directory, output.stderr);
    const top = output.text.replace(/\r?\n$/, '');
    const git = git_io_gitIn(top, timeoutMs);
    return {
        top,
        state: () => stateOf(git, top),
        ends: () => endsOf(git, top),
        resolve: (revision) => resolveCommit(git, revision),
        objectsLike: (digits) => objectsLike(git, digits),
        has: (commit) => hasCommit(git, commit),
        mergeBase: (...commits) => mergeBaseOf(git, commits),
        isAncestor: (ancestor, commit) => isAncestorOf(git, ancestor, commit),
        trackedFiles: (globs = []) => trackedFilesOf(git, globs),
        filesAt: (commit) => filesAtCommit(git, commit),
        readFile: (commit, path, limitBytes) => readFileAt(git, commit, path, limitBytes),
        readFiles: (files, limitBytes) => readFilesAt(git, files, limitBytes),
        refs: () => refsOf(git),
        tags: () => tagsOf(git),
        history: (query = {}) => historyOf(git, query),
    };
}
/** @param said what git wrote; never translated, since the process runs with LC_ALL=C. */
function notOpened(directory, said) {
    if (/dubious ownership|unsafe repository/.test(said)) {
        return new foundation/* ArtifactError */.nE('GIT_OTHER_OWNER', {
            message: `The repository of ${(0,foundation/* quote */.hD)(directory)} belongs to another user, and git refuses to read it.`,
            wanted: 'a repository of the user of this process',
            found: (0,foundation/* quote */.hD)(said.trim(), 500),
            fix: foundation/* ERROR_CODES */.OQ.GIT_OTHER_OWNER.fix,
        });
    }
    return new foundation/* ArtifactError */.nE('GIT_NOT_A_REPOSITORY', {
        message: `The folder ${(0,foundation/* quote */.hD)(directory)} is not in the working tree of a git repository.`,
        wanted: 'a folder that actions/checkout filled',
        found: (0,foundation/* quote */.hD)(said.trim(), 500),
        fix: foundation/* ERROR_CODES */.OQ.GIT_NOT_A_REPOSITORY.fix,
    });
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/git/writer.io.js
/**
 * Commits and tags, in the clone alone: nothing is pushed, forced, moved or deleted.
 *
 * Why apart from {@link Repository}: what only reads cannot come to write. No hook runs, nothing is signed, and no program that the
 * repository configures is started; texts reach git by its standard input.
 */




/** What would sign, rewrite a message, start a program or pack the repository in the background. */
const writer_io_SETTINGS = [
    'commit.gpgSign=false',
    'core.safecrlf=false',
    'gc.auto=0',
    'i18n.commitEncoding=UTF-8',
    'maintenance.auto=false',
    'tag.forceSignAnnotated=false',
    'tag.gpgSign=false',
].flatMap((setting) => ['-c', setting]);
const writer_io_TIMEOUT_MS = 120_000;
/** @throws ArtifactError `INPUT_INVALID` for a person that git takes for none: before anything is written. */
async function openWriter({ top }, signature) {
    const git = gitIn(top, writer_io_TIMEOUT_MS);
    const env = { ...signed(signature), ...(await withoutFilters(git)) };
    await checkPerson(git, env, signature.person);
    const run = async (args, input = '') => {
        const all = ['--literal-pathspecs', ...writer_io_SETTINGS, ...args];
        const output = await git.run(all, { env, input });
        if (output.status !== 0)
            throw await git.failure(all, output);
        return output;
    };
    return {
        async changed(paths) {
            if (paths.length === 0)
                return [];
            const { text } = await run(['status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames', '--', ...paths]);
            // Two letters, a blank, and the path.
            return text.split('\0').flatMap((entry) => (entry === '' ? [] : [entry.slice(3)]));
        },
        async commit(paths, message) {
            await run(['add', '--', ...paths]);
            await run(['commit', '--only', '--quiet', '--cleanup=verbatim', '--file=-', '--', ...paths], message);
            const { text } = await run(['rev-parse', '--verify', '--end-of-options', 'HEAD']);
            const sha = gitSha(text.trimEnd());
            if (sha === undefined)
                throw notUnderstood(JSON.stringify(text.slice(0, 80)));
            return sha;
        },
        async tag(name, commit, message) {
            await run(['tag', '--annotate', '--cleanup=verbatim', '--file=-', '--end-of-options', name, commit], message);
        },
    };
}
function signed({ date, person: { email, name } }) {
    const when = `@${Math.floor(date / 1000)} +0000`;
    return {
        GIT_AUTHOR_NAME: name,
        GIT_AUTHOR_EMAIL: email,
        GIT_AUTHOR_DATE: when,
        GIT_COMMITTER_NAME: name,
        GIT_COMMITTER_EMAIL: email,
        GIT_COMMITTER_DATE: when,
    };
}
async function checkPerson(git, env, { email, name }) {
    const { status, stderr } = await git.run(['var', 'GIT_COMMITTER_IDENT'], { env });
    if (status === 0)
        return;
    const found = `${name} <${email}>`;
    throw new ArtifactError('INPUT_INVALID', {
        message: `git cannot commit as ${quote(found)}: ${quote(stderr.trim(), 500)}.`,
        wanted: 'a name and an address, such as `Release Bot <release@example.com>`',
        found: quote(found),
        fix: 'Correct "git-user".',
    });
}
/**
 * A filter is a program that git starts to stage a file, and also to see whether another one has changed. The line ends that git itself
 * converts stay. The names of filters may hold any sign, so they go through the environment.
 */
async function withoutFilters(git) {
    const { text } = await git.run(['config', '--null', '--name-only', '--get-regexp', String.raw `^filter\..*\.(clean|process|required)$`]);
    const keys = [...new Set(text.split('\0'))].filter((key) => key !== '');
    const settings = keys.flatMap((key, index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, key.endsWith('.required') ? 'false' : ''],
    ]);
    return { GIT_CONFIG_COUNT: String(keys.length), ...Object.fromEntries(settings) };
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/git/index.js




;// CONCATENATED MODULE: ./build/emitted/packages/core/src/config/base.io.js
/**
 * Opens the commit to compare with: from the clone where it has it, through the API where it does not. It fails closed: a base that is
 * asked for and cannot be read is an error, and the head never takes its place.
 */


/**
 * @returns undefined where there is nothing to compare with.
 * @throws ArtifactError `BASE_UNAVAILABLE`.
 */
async function openBase(request, sources) {
    if (request.kind === 'none')
        return undefined;
    try {
        const commit = await findCommit(request, sources);
        if (commit === undefined)
            return undefined;
        const tree = await openTree(commit, sources);
        if (request.kind !== 'merge-base' || request.base === commit)
            return tree;
        return { ...tree, tip: () => openTree(sha(request.base), sources).catch(() => undefined) };
    }
    catch (thrown) {
        throw unavailable(request, thrown instanceof Missing ? thrown.because : (0,foundation/* messageOf */.bD)(thrown).replace(/\.$/, ''), thrown);
    }
}
async function findCommit(request, sources) {
    if (request.kind === 'revision')
        return await findRevision(request.revision, sources);
    if (request.kind === 'merge-base')
        return await findMergeBase(sha(request.base), sha(request.head), sources);
    return await findAncestor(sha(request.commit), sha(request.head), sources);
}
function sha(text) {
    return sha_gitSha(text) ?? missing(`the event has ${(0,foundation/* quote */.hD)(text)} where a commit should stand`);
}
async function findRevision(revision, { clone, remote }) {
    const local = await clone?.resolve(revision);
    // Expressions such as HEAD~1 are git's own; GitHub knows names and SHAs.
    const isName = /^[\w.@/+-]+$/.test(revision);
    const commit = local ?? (isName ? await remote?.api.resolveCommit(remote.repository, revision) : undefined);
    return commit === undefined ? missing(`neither the clone nor GitHub has a commit ${(0,foundation/* quote */.hD)(revision)}`) : sha(commit);
}
/** In a shallow clone git would find a merge base among the commits that it happens to have. */
async function findMergeBase(base, head, { clone, remote }) {
    const local = clone !== undefined && (await holds(clone, base, head)) ? await clone.mergeBase(base, head) : undefined;
    const commit = local ?? (await remote?.api.compare(remote.repository, base, head))?.mergeBase;
    return commit === undefined ? missing('neither the clone nor GitHub has both commits with their history') : sha(commit);
}
/** A commit that the push threw away is no base: then there is none. A clone that holds the head with its history lacks no ancestor. */
async function findAncestor(commit, head, { clone, remote }) {
    if (clone !== undefined && (await holds(clone, head)))
        return (await clone.has(commit)) && (await clone.isAncestor(commit, head)) ? commit : undefined;
    const comparison = await remote?.api.compare(remote.repository, commit, head);
    if (comparison === undefined)
        return missing('neither the clone nor GitHub has both commits with their history');
    return comparison.status === 'ahead' || comparison.status === 'identical' ? commit : undefined;
}
/** Whether a clone has commits with all of their history. */
async function holds(clone, ...commits) {
    if ((await clone.state()).shallow)
        return false;
    const present = await Promise.all(commits.map((commit) => clone.has(commit)));
    return present.every(Boolean);
}
async function openTree(commit, { clone, remote }) {
    if (clone !== undefined && (await clone.has(commit)) && !(await clone.state()).partial) {
        return { commit, readFile: (path, limitBytes) => clone.readFile(commit, path, limitBytes) };
    }
    // GitHub answers 404 for what it does not show: that the commit is there must be known before a file can be said to be absent.
    const shown = await remote?.api.resolveCommit(remote.repository, commit);
    if (remote === undefined || shown !== commit)
        return missing('the clone does not have it, and GitHub does not show it');
    return { commit, readFile: (path, limitBytes) => remote.api.readFile(remote.repository, path, commit, limitBytes) };
}
/** Why there is no base; {@link openBase} makes it the error that people read. */
class Missing {
    because;
    constructor(because) {
        this.because = because;
    }
}
function missing(because) {
    throw new Missing(because);
}
function unavailable(request, because, cause) {
    const named = request.kind === 'revision'
        ? request.revision
        : request.kind === 'merge-base'
            ? `the merge base of ${request.base} and ${request.head}`
            : request.kind === 'ancestor'
                ? request.commit
                : '';
    return new foundation/* ArtifactError */.nE('BASE_UNAVAILABLE', {
        message: `The commit to compare with, ${(0,foundation/* quote */.hD)(named)}, cannot be read: ${because}.`,
        wanted: 'a commit that the clone has, or that GitHub hands out with the token',
        found: because,
        fix: 'Check out with "fetch-depth: 0", or grant the job "permissions: { contents: read }" and leave "token" at its default.',
        cause,
    });
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/config/base.js
/** Which commit a run is compared with, and whether it is judged by it. Pure. Spec: contract.md sections 1 and 4. */

/** @param input the `base` input; it goes before what the event says. */
function requestBase({ name, payload }, input) {
    if (input !== undefined)
        return { kind: 'revision', revision: input };
    if (isPullRequest(name)) {
        const [base, head] = [at(payload, 'pull_request', 'base', 'sha'), at(payload, 'pull_request', 'head', 'sha')];
        return { kind: 'merge-base', base: base ?? '', head: head ?? '' };
    }
    if (name === 'merge_group')
        return { kind: 'revision', revision: at(payload, 'merge_group', 'base_sha') ?? '' };
    const [before, after] = [at(payload, 'before'), at(payload, 'after')];
    // A new branch has no commit before it: GitHub writes zeros.
    if (name !== 'push' || before === undefined || after === undefined || /^0+$/.test(before))
        return { kind: 'none' };
    return { kind: 'ancestor', commit: before, head: after };
}
/** Whether rules, exceptions and registries come from the base: where what is checked could bring its own policy. */
function isJudgedByBase({ name }) {
    return isPullRequest(name) || name === 'merge_group';
}
/** `pull_request_target`, and reviews and their comments, run for the same pull request with the same payload. */
function isPullRequest(name) {
    return /^pull_request(?:_|$)/.test(name);
}
function at(payload, ...path) {
    let value = payload;
    for (const key of path)
        value = (0,foundation/* isJsonObject */.OW)(value) ? value[key] : undefined;
    return typeof value === 'string' && value !== '' ? value : undefined;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./build/emitted/packages/core/src/config/lazy.js
/** @throws ArtifactError `CONFIG_UNREADABLE`, `CONFIG_INVALID`. */
async function parsePolicy(text, shown, rules, under) {
    const { parseConfig } = await Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(146)]).then(__nccwpck_require__.bind(__nccwpck_require__, 146));
    return await parseConfig(text, shown, rules, under);
}
/** The schema of the policy file, for those who describe it. */
async function loadSchema() {
    return await Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(159)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2159));
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/config/load.io.js
/** Finds and reads the policy file: in the working tree, at the base, or in another repository. Spec: contract.md section 1, `config`. */





const LIMIT = 1024 * 1024;
/** The one file that may be absent. */
const DEFAULT_CONFIG = '.github/artifacts.yml';
/**
 * @returns the settings under `key`; undefined where nothing is said.
 * @throws ArtifactError `CONFIG_NOT_FOUND`, `CONFIG_UNREADABLE`, `CONFIG_INVALID`; `GITHUB_FAILED` for another repository.
 */
async function loadPolicy(key, request) {
    if (request.inline?.text !== undefined)
        return await loadInline(key, request.inline.input, request.inline.text, request);
    const elsewhere = /^(?<repository>[\w-]+\/(?!\.{1,2}\/)[\w.-]+)\/(?<path>.+)@(?<ref>[^@]+)$/.exec(request.path)?.groups;
    if (elsewhere !== undefined)
        return await loadElsewhere(key, elsewhere, request);
    const file = await request.workspace.locate(request.path, request.top);
    if (request.judge !== undefined)
        return await loadJudged(key, file, request.judge, request);
    const document = await parsed(await request.workspace.read(file, LIMIT), file.relative, request);
    return {
        settings: document?.value[key],
        file: file.relative,
        locate: (path) => document?.locate([key, ...path]) ?? null,
        change: undefined,
    };
}
async function loadInline(key, input, text, { rules }) {
    const file = `the input "${input}"`;
    const { value } = await parsePolicy(text, file, rules, key);
    return { settings: value[key], file, locate: () => null, change: undefined };
}
async function loadElsewhere(key, { path = '', ref = '', repository = '' }, request) {
    const bytes = await request.github.readFile(repository, path, ref, LIMIT);
    const document = await parsed(bytes, request.path, request);
    return { settings: document?.value[key], file: request.path, locate: () => null, change: undefined };
}
/**
 * The base decides, and it may have no policy file yet. The head's own file is read as well: that it differs is something to tell, and a
 * broken one is an error now, not after the merge.
 */
async function loadJudged(key, file, judge, request) {
    // As it is written, and not where links lead: those are the head's, which could choose another file of the base.
    const { absolute } = request.top;
    const path = (0,host/* relativeTo */.Mf)(absolute, (0,external_node_path_.resolve)(absolute, request.path));
    const head = await parsed(await request.workspace.read(file, LIMIT), file.relative, request);
    const bytes = await judge.readFile(path, LIMIT);
    const base = bytes && (await parsed(bytes, `${path} at the base ${judge.commit.slice(0, 12)}`, request));
    const own = head?.value[key] ?? {};
    const isSame = (0,external_node_util_.isDeepStrictEqual)(base?.value[key] ?? {}, own) || (0,external_node_util_.isDeepStrictEqual)(await valueAtTip(key, path, judge, request), own);
    return {
        settings: base?.value[key],
        file: file.relative,
        locate: () => null,
        change: isSame ? undefined : { location: head?.locateKey([key]) ?? null },
    };
}
/** What the base branch has by now; undefined where that is the base itself, or cannot be read. */
async function valueAtTip(key, path, judge, request) {
    const tip = await judge.tip?.();
    if (tip === undefined)
        return undefined;
    try {
        const bytes = await tip.readFile(path, LIMIT);
        const document = bytes && (await parsed(bytes, path, request));
        return document?.value[key] ?? {};
    }
    catch {
        return undefined;
    }
}
async function parsed(bytes, shown, { path, rules }) {
    if (bytes !== undefined)
        return await parsePolicy(new TextDecoder().decode(bytes), shown, rules);
    if (path === DEFAULT_CONFIG)
        return undefined;
    throw new foundation/* ArtifactError */.nE('CONFIG_NOT_FOUND', {
        message: `There is no policy file ${(0,foundation/* quote */.hD)(path)}.`,
        wanted: 'a file in the repository, relative to its top, or OWNER/REPO/path@ref',
        found: 'nothing (a private repository also looks so to a token that may not read it)',
        fix: 'Correct "config" under "with:", or remove it.',
    });
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/github/rest.io.js
/**
 * GitHub's REST API, as far as reading commits needs it. Plain requests: Octokit costs 350 kB of bundle and gives these calls nothing.
 *
 * Facts: docs.github.com/rest (repository contents, commits, compare). For a private repository, 404 also means "not allowed".
 */

const SMALL = 8 * 1024 * 1024;
function openGitHub({ apiUrl, http, token, }) {
    const get = async (path, form, maxBytes) => {
        const response = await http.request({
            url: `${apiUrl}${path}`,
            headers: { accept: form.accept, 'x-github-api-version': '2022-11-28' },
            ...(token && { authorization: new foundation/* Secret */.zh(`Bearer ${token.reveal()}`) }),
            maxBytes,
        });
        // 422: the ref has a form that no commit has.
        if (response.status === 404 || response.status === 422)
            return undefined;
        if (response.status !== 200)
            throw rest_io_failed(path, response);
        if (!form.answer.test(response.headers['content-type'] ?? ''))
            throw misunderstood(path, response);
        return response.body;
    };
    return {
        async resolveCommit(repository, ref) {
            const body = await get(`/repos/${repository}/commits/${encodeURIComponent(ref)}`, rest_io_SHA, SMALL);
            const sha = body && decode(body).trim();
            return sha !== undefined && /^[0-9a-f]{40,64}$/.test(sha) ? sha : undefined;
        },
        async compare(repository, base, head) {
            const path = `/repos/${repository}/compare/${base}...${head}?per_page=1`;
            const body = await get(path, JSON_FORM, SMALL);
            return body && comparisonOf(path, (0,foundation/* parseJson */.qF)(decode(body)).value);
        },
        async readFile(repository, path, ref, limitBytes) {
            const segments = path.split('/');
            // No commit has such a path, and an address with one would be that of something else.
            if (segments.some((segment) => ['', '.', '..'].includes(segment)))
                return undefined;
            const address = `/repos/${repository}/contents/${segments.map(encodeURIComponent).join('/')}?ref=${encodeURIComponent(ref)}`;
            return await get(address, RAW, limitBytes);
        },
    };
}
const rest_io_SHA = { accept: 'application/vnd.github.sha', answer: /^application\/vnd\.github\.(?:v3\.)?sha\b/ };
const RAW = { accept: 'application/vnd.github.raw+json', answer: /^application\/vnd\.github\.(?:v3\.)?raw\b/ };
const JSON_FORM = { accept: 'application/vnd.github+json', answer: /^application\/json\b/ };
function comparisonOf(path, answer) {
    const { merge_base_commit: commit, status: written } = (0,foundation/* isJsonObject */.OW)(answer) ? answer : {};
    const sha = (0,foundation/* isJsonObject */.OW)(commit) ? commit['sha'] : undefined;
    const status = ['ahead', 'behind', 'identical', 'diverged'].find((word) => word === written);
    if (typeof sha === 'string' && status !== undefined)
        return { mergeBase: sha, status };
    throw unusable(path, 'a comparison without a status or a merge base', TRY_AGAIN);
}
const TRY_AGAIN = 'Run the job again; if that does not help, see githubstatus.com.';
function rest_io_failed(path, response) {
    const { status, body } = response;
    const answer = (0,foundation/* parseJson */.qF)(decode(body)).value;
    const said = (0,foundation/* isJsonObject */.OW)(answer) ? (0,foundation/* describeValue */.bp)(answer['message']) : 'nothing that is JSON';
    return new foundation/* ArtifactError */.nE('GITHUB_FAILED', {
        message: `GitHub answered ${status} to ${(0,foundation/* quote */.hD)(path)}: ${said}.`,
        wanted: 'an answer with status 200 or 404',
        found: `status ${status}`,
        fix: fixOf(response),
    });
}
function fixOf({ status, headers }) {
    const isLimited = status === 429 || (status === 403 && (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0'));
    if (isLimited)
        return 'The rate limit of the token is used up: run the job again later, or give it a token of its own.';
    if (status !== 401 && status !== 403)
        return TRY_AGAIN;
    return 'Grant the job "permissions: { contents: read }", and give a token that may read the repository.';
}
function misunderstood(path, { headers }) {
    const found = `content of the type ${(0,foundation/* quote */.hD)(headers['content-type'] ?? '')}`;
    return unusable(path, found, 'Check that the path is that of a file, and that no proxy answers in the place of GitHub.');
}
function unusable(path, found, fix) {
    return new foundation/* ArtifactError */.nE('GITHUB_FAILED', {
        message: `GitHub answered ${(0,foundation/* quote */.hD)(path)} with ${found}, which is not what was asked for.`,
        wanted: 'the answer that the documentation of the API describes',
        found,
        fix,
    });
}
const decode = (bytes) => new TextDecoder().decode(bytes);

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/github/index.js
/** GitHub: what it knows of repositories and commits. */


;// CONCATENATED MODULE: ./build/emitted/packages/core/src/config/project.io.js
/** What every action works on: the clone, its top, and the same repository at GitHub. */



/** Outside a git repository there is no clone; every other failure of git is an error. */
async function openProject({ workspace, directory, http, token, apiUrl, repository }) {
    const clone = await openRepository(directory.absolute).catch(notARepository);
    const github = openGitHub({ apiUrl, http, token });
    return {
        workspace,
        directory,
        clone,
        top: clone === undefined ? workspace.root : await workspace.locate(clone.top),
        github,
        remote: repository === undefined ? undefined : { api: github, repository },
    };
}
function notARepository(thrown) {
    if (thrown instanceof foundation/* ArtifactError */.nE && thrown.code === 'GIT_NOT_A_REPOSITORY')
        return undefined;
    throw thrown;
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/config/index.js
/** The policy file of a repository, and the commit that it is read from. */







/***/ }),

/***/ 1130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  nE: () => (/* reexport */ error_ArtifactError),
  OQ: () => (/* reexport */ ERROR_CODES),
  oC: () => (/* reexport */ SEVERITIES),
  zh: () => (/* reexport */ Secret),
  z4: () => (/* reexport */ byText),
  aY: () => (/* reexport */ code),
  Eg: () => (/* reexport */ compareFindings),
  U9: () => (/* reexport */ count),
  Hx: () => (/* reexport */ derivedForms),
  bp: () => (/* reexport */ describeValue),
  fE: () => (/* reexport */ docsOf),
  FV: () => (/* reexport */ escapeMarkdown),
  gV: () => (/* reexport */ globs),
  OW: () => (/* reexport */ json_isJsonObject),
  ze: () => (/* reexport */ lines_lineFinder),
  zO: () => (/* reexport */ mapTexts),
  wD: () => (/* reexport */ markdown),
  bD: () => (/* reexport */ messageOf),
  pA: () => (/* reexport */ nearest),
  yL: () => (/* reexport */ oneOf),
  rQ: () => (/* reexport */ parseExpiry),
  qF: () => (/* reexport */ json_parseJson),
  hN: () => (/* reexport */ parseYaml),
  hD: () => (/* reexport */ text_quote),
  $p: () => (/* reexport */ redactor),
  ml: () => (/* reexport */ shorten),
  tp: () => (/* reexport */ table)
});

// UNUSED EXPORTS: glob, openJson, parseInstant, redact

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
;// CONCATENATED MODULE: ./build/emitted/packages/core/src/foundation/secret.js
/**
 * Values that must not be seen, and the removal of credentials from text.
 *
 * Why a class: a token in a string reaches logs, errors and JSON by accident; a `Secret` prints as `***` everywhere and gives its
 * value only to who calls {@link Secret.reveal}. Pure.
 */

const HIDDEN = '***';
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    /** The value itself. Call it where the bytes leave for the one origin that they belong to, and nowhere else. */
    reveal() {
        return this.#value;
    }
    toString() {
        return HIDDEN;
    }
    toJSON() {
        return HIDDEN;
    }
    [Symbol.for('nodejs.util.inspect.custom')]() {
        return HIDDEN;
    }
}
/** Shapes of credentials that may stand in a text which we did not write. Every expression runs in linear time. */
const CREDENTIALS = [
    /\bgh[a-z]_[A-Za-z0-9._-]{16,}/g,
    /\bgithub_pat_[A-Za-z0-9_]{20,}/g,
    /\bnpm_[A-Za-z0-9]{20,}/g,
    /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g,
];
/** `user:password@` or `token@` between a scheme and its host. The authority ends at the first `/`, `?`, `#`, quote or blank. */
const URL_USERINFO = /([A-Za-z][A-Za-z0-9+.-]{0,30}:[/\\]{2,4})[^\s/\\?#"'<>]*@/g;
const AUTHORIZATION = /\b((?:proxy-)?authorization\s*:\s*|(?:bearer|basic)\s+)[A-Za-z0-9._~+/=-]{8,}/gi;
/** Replaces everything in `text` that looks like a credential by `***`. */
function redact(text) {
    let clean = text.replace(URL_USERINFO, `$1${HIDDEN}@`).replace(AUTHORIZATION, `$1${HIDDEN}`);
    for (const shape of CREDENTIALS)
        clean = clean.replace(shape, HIDDEN);
    return clean;
}
/** Removes the given secrets, in all their {@link derivedForms}, and everything that {@link redact} knows. */
function redactor(secrets) {
    const forms = secrets.flatMap((secret) => derivedForms(secret));
    return (text) => redact(forms.reduce((rest, form) => rest.split(form).join(HIDDEN), text));
}
/** A copy of plain data in which every text, keys included, has passed `clean`. */
function mapTexts(value, clean) {
    // The shape stays: only strings are replaced, and by strings.
    return mapped(value, clean);
}
function mapped(value, clean) {
    if (typeof value === 'string')
        return clean(value);
    if (Array.isArray(value))
        return value.map((item) => mapped(item, clean));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [clean(key), mapped(child, clean)]));
}
/** User names that are written in front of a token in basic authentication, by git, npm and container clients. */
const BASIC_USERS = ['x-access-token', 'x-oauth-basic', 'oauth2', 'token', '_', ''];
/**
 * Every form in which a secret is likely to be written, longest first: as it is, URL-encoded, in base64 (both alphabets), as the
 * credentials of basic authentication, line by line, and the parts of a JWT.
 *
 * @returns no empty and no repeated string; forms under 4 characters are left out, for hiding them would hide ordinary text.
 */
function derivedForms(secret) {
    const value = secret.reveal();
    const lines = value.split(/\r?\n/);
    const plain = [value, value.trim(), ...lines.map((line) => line.trim())];
    const jwtParts = /^(?:gh[a-z]_\d+_)?eyJ[\w-]+\.[\w-]+\.[\w-]*$/.test(value) ? value.split('.').filter((part) => part.length >= 16) : [];
    const basic = BASIC_USERS.map((user) => `${user}:${value}`);
    const encoded = [value, ...basic].flatMap((text) => [base64(text), base64(text).replace(/=+$/, ''), base64url(text)]);
    const forms = new Set([...plain, encodeURIComponent(value), ...jwtParts, ...encoded]);
    return [...forms].filter((form) => form.length >= 4).sort((a, b) => b.length - a.length);
}
const base64 = (text) => external_node_buffer_.Buffer.from(text, 'utf8').toString('base64');
const base64url = (text) => external_node_buffer_.Buffer.from(text, 'utf8').toString('base64url');

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/foundation/text.js
/** Small helpers for texts that people read. Pure. */
/** `1 finding`, `2 findings`, `3 entries` with `('entry', 'entries')`. */
function count(amount, one, many = `${one}s`) {
    return `${amount} ${amount === 1 ? one : many}`;
}
/** `a`, `a or b`, `a, b or c`. */
function oneOf(words, last = 'or') {
    if (words.length < 2)
        return words.join('');
    return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
/** Cuts `text` to `limit` UTF-16 units, never inside a surrogate pair, and marks the cut. */
function shorten(text, limit) {
    if (text.length <= limit)
        return text;
    const cut = text.slice(0, Math.max(0, limit - 1)).replace(/[\uD800-\uDBFF]$/, '');
    return `${cut}…`;
}
/** A value of the user in quotes, on one line, cut to a readable length. */
function text_quote(value, limit = 120) {
    return JSON.stringify(shorten(value, limit));
}
/**
 * A value of unknown type, for a sentence: texts in quotes, what holds other values by its kind alone. `String` would call the methods
 * that a parsed object brings along, and overflow the stack on one that nests deeply.
 */
function describeValue(value) {
    if (typeof value === 'string')
        return text_quote(value);
    if (value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
/** The candidate nearest to `word` (by edit distance; one that it begins counts as near), if it can be meant; ties go to the first. */
function nearest(word, candidates) {
    const limit = Math.max(2, Math.ceil(word.length / 3));
    let best;
    for (const candidate of candidates) {
        const begins = word.length >= 3 && candidate.startsWith(word.toLowerCase());
        const distance = begins ? 1 : editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (distance <= limit && distance < (best?.distance ?? Number.POSITIVE_INFINITY))
            best = { candidate, distance };
    }
    return best?.candidate;
}
/** Levenshtein distance, in one row of memory. Words over 100 characters are compared by their first 100. */
function editDistance(left, right) {
    const [a, b] = [left.slice(0, 100), right.slice(0, 100)];
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}
/** Orders strings by UTF-16 unit, the same on every machine and in every locale. */
function byText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/foundation/error.js


class error_ArtifactError extends Error {
    name = 'ArtifactError';
    code;
    wanted;
    found;
    fix;
    /** Credentials are removed from every text here, so that no caller can forget it. */
    constructor(code, detail) {
        super(redact(detail.message), detail.cause === undefined ? undefined : { cause: detail.cause });
        this.code = code;
        this.wanted = redact(detail.wanted);
        this.found = redact(detail.found);
        this.fix = redact(detail.fix);
    }
}
/** The message of anything that was thrown, for use inside a sentence of ours. */
function messageOf(thrown) {
    if (thrown instanceof Error)
        return redact(thrown.message);
    return redact(typeof thrown === 'string' ? thrown : describeValue(thrown));
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/foundation/error-codes.js
const ERROR_CODES = {
    AMBIGUOUS_TAG_FORMAT: {
        meaning: 'A tag could belong to more than one package.',
        why: 'The tag format has no `{name}` although there are several packages, or the names of two packages begin alike and the format sets nothing between name and version.',
        fix: 'Set `tag-format: "{name}@{version}"`. Packages of one group of the kind `fixed` that has them all may share their tags.',
    },
    BASE_UNAVAILABLE: {
        meaning: 'The commit to compare with could not be read.',
        why: 'The checkout is shallow and GitHub’s API did not hand the commit out either, or the `base` input names no commit. The policy of the head never takes the place of the base’s, so nothing was judged.',
        fix: 'Check out with `fetch-depth: 0`, or grant `contents: read` to the token, or give `base` a ref that the clone has.',
    },
    CALVER_NOT_SEMVER: {
        meaning: 'A CalVer format writes versions that a package.json cannot hold.',
        why: 'The format pads numbers with zeros or has not three parts. npm takes versions of SemVer only, and would refuse the first that is none, perhaps in months.',
        fix: 'Use a format such as `YYYY.MM.MICRO` where there is a package.json.',
    },
    CALVER_NO_NEXT: {
        meaning: 'A CalVer format without MICRO has no second version in a period.',
        why: 'The version of this day, week or month is released already.',
        fix: 'Add MICRO to `calver-format`, or release in the next period.',
    },
    CONFIG_INVALID: {
        meaning: 'The policy file has a key or a value that does not exist.',
        why: 'Every key is checked, so that a misspelt rule cannot silently switch a check off.',
        fix: 'The message names the file, the line and the nearest known name. `schema/artifacts.schema.json` gives completion in an editor.',
    },
    CONFIG_NOT_FOUND: {
        meaning: 'The policy file that the `config` input names does not exist.',
        why: 'Only the default file, `.github/artifacts.yml`, may be absent.',
        fix: 'Correct the path (it is relative to the top of the repository), or remove the input.',
    },
    CONFIG_UNREADABLE: {
        meaning: 'The policy file is no YAML that can be read in one way only.',
        why: 'A syntax error, a duplicate key, an anchor or a second document: two parsers could read two policies.',
        fix: 'Correct the line that the message names.',
    },
    DUPLICATE_PACKAGE_NAME: {
        meaning: 'Two package.json files have the same name.',
        why: 'A folder was copied, or `workspaces` includes a folder of examples or fixtures.',
        fix: 'Rename one of them, or exclude its folder with `!` in front.',
    },
    FILE_NOT_FOUND: {
        meaning: 'A file that an input names does not exist.',
        why: 'The path is misspelt, or relative to another folder: paths are relative to `working-directory`.',
        fix: 'Correct the path.',
    },
    FILE_TOO_LARGE: {
        meaning: 'A file is larger than the action reads.',
        why: 'Input sizes are limited so that no file can exhaust the machine.',
        fix: 'Check that the path names the intended file.',
    },
    FILE_UNREADABLE: {
        meaning: 'A file exists but cannot be read or written.',
        why: 'It is a folder, or its permissions do not allow it, or the disk is full.',
        fix: 'The message names the path and what the operating system said.',
    },
    GITHUB_FAILED: {
        meaning: 'GitHub’s API gave no usable answer.',
        why: 'An outage, a rate limit, or a token without the permission that the message names.',
        fix: 'Grant the permission, or run the job again.',
    },
    GIT_FAILED: {
        meaning: 'A git command failed.',
        why: 'The message quotes what git said.',
        fix: 'Run the command that the message names in the same folder.',
    },
    GIT_NOT_A_REPOSITORY: {
        meaning: 'The working directory is not inside a git repository.',
        why: 'The step actions/checkout did not run before this one, or checked out to another folder.',
        fix: 'Run actions/checkout first, or set `working-directory` to the folder that it used.',
    },
    GIT_NOT_FOUND: {
        meaning: 'There is no git program on the PATH.',
        why: 'The job runs in a container without git.',
        fix: 'Install git in the image, or run the job outside the container.',
    },
    GIT_OBJECT_MISSING: {
        meaning: 'The clone lacks an object that a git command needs.',
        why: 'The checkout is shallow (`fetch-depth`) or partial (`filter`). Nothing is fetched behind your back, so the question stays open.',
        fix: 'Check out with `fetch-depth: 0` and without `filter`.',
    },
    GIT_OTHER_OWNER: {
        meaning: 'The repository belongs to another user, and git refuses to read it.',
        why: 'In a container job the workspace belongs to the user of the host.',
        fix: 'Run `git config --global --add safe.directory "$GITHUB_WORKSPACE"` in a step before.',
    },
    HTTP_FAILED: {
        meaning: 'A server gave no usable answer.',
        why: 'An outage, a timeout, a proxy, or an untrusted certificate. No answer is never read as yes or no.',
        fix: 'Check the address, `https_proxy` and `no_proxy`, and `NODE_EXTRA_CA_CERTS`; then run the job again.',
    },
    HTTP_REFUSED: {
        meaning: 'A request was refused before it left the machine.',
        why: 'Credentials and policies travel over https only; http is allowed for loopback hosts alone.',
        fix: 'Use an https address.',
    },
    HTTP_TOO_LARGE: {
        meaning: 'A server answered with more bytes than the action accepts.',
        why: 'Every answer is limited, after decompression, so that no server can exhaust the machine.',
        fix: 'Check that the address is the intended one.',
    },
    INPUT_INVALID: {
        meaning: 'An input has a value that it cannot have.',
        why: 'The message quotes the value and says what is wanted.',
        fix: 'Correct the value under `with:`.',
    },
    INPUT_UNKNOWN: {
        meaning: 'There is no input of that name.',
        why: 'A misspelt input would silently leave its default in force.',
        fix: 'The message names the nearest input that exists.',
    },
    INTERNAL: {
        meaning: 'The action failed in a way that it does not know: a bug of ours.',
        why: 'Everything that we expect has a code of its own.',
        fix: 'Report it with the stack trace of the log (set the secret `ACTIONS_STEP_DEBUG` to `true`).',
    },
    INVALID_BUILD_METADATA: {
        meaning: 'The build metadata cannot stand in a version.',
        why: 'Behind the `+` SemVer allows letters, digits, hyphens and dots; a placeholder is misspelt, or has no value here.',
        fix: 'Correct the `build` input, to `g{sha12}` for example.',
    },
    INVALID_CALVER_FORMAT: {
        meaning: 'A CalVer format has a token that does not exist, or writes versions that would not grow with time.',
        why: 'The tokens are those of calver.org, from the year down to MICRO.',
        fix: 'Correct `calver-format`, to `YYYY.MM.MICRO` for example.',
    },
    INVALID_CHANNEL: {
        meaning: 'The name of a channel cannot stand in a version.',
        why: 'It becomes a part of the version and of the git tag, and one of both would refuse it.',
        fix: 'Use letters, digits and hyphens: `channel: beta`.',
    },
    INVALID_PACKAGE_NAME: {
        meaning: 'A package has a name that npm or git does not accept, or none.',
        why: 'The name becomes a part of the tag, of the changelog and of the registry’s address.',
        fix: 'Correct `name` in its package.json.',
    },
    INVALID_TAG_NAME: {
        meaning: 'The next release would get a tag that cannot be made.',
        why: 'The version that was asked for makes a name that git refuses (one that ends with `.lock`, for example), or another tag stands in the way.',
        fix: 'Ask for another version, or change `tag-format`.',
    },
    JSON_UNREADABLE: {
        meaning: 'A package.json or a lockfile is no JSON that can be read in one way only.',
        why: 'A syntax error, a comment, or a key that stands twice: two readers could see two versions, so none is written.',
        fix: 'Correct the line that the message names.',
    },
    MANIFEST_AHEAD: {
        meaning: 'A manifest has a version above every tag, and no release commit wrote it.',
        why: 'Somebody edited the version by hand, or the release commit has another message than `commit-message` gives. Tags are the truth; a release now could skip versions or repeat one.',
        fix: 'Set the version back to that of the highest tag, or tag the commit that was released.',
    },
    NOT_SUPPORTED_YET: {
        meaning: 'A file, key or range needs something that this version of the action cannot do yet.',
        why: 'It is known, and passing it over would release something wrong.',
        fix: 'The message says what works today.',
    },
    NO_COMMITS_IN_REPOSITORY: {
        meaning: 'The branch has no commit.',
        why: 'There is nothing that a version could name.',
        fix: 'Commit something first.',
    },
    OUTSIDE_RANGE: {
        meaning: 'A version lies outside the range of the maintenance branch.',
        why: 'A commit asks for more than the branch may release, or a tag of a later version was merged into it.',
        fix: 'Release the change from another branch, or correct `range`.',
    },
    PACKAGE_IN_TWO_GROUPS: {
        meaning: 'A package belongs to two groups of `version.groups`.',
        why: 'Each group gives its members one version; two groups could give two.',
        fix: 'Remove the package from one of them.',
    },
    PATH_OUTSIDE_WORKSPACE: {
        meaning: 'A path leaves the workspace.',
        why: 'Directly, through `..` or through a symbolic link. Files are read and written in the workspace and under RUNNER_TEMP only.',
        fix: 'Use a path inside the repository.',
    },
    PROCESS_FAILED: {
        meaning: 'A program could not be started, or wrote more than it may.',
        why: 'Its folder does not exist, it may not be executed, or it is not the program that was meant.',
        fix: 'Run the command that the message names by hand.',
    },
    PROCESS_TIMEOUT: {
        meaning: 'A program did not end in time and was stopped with all its children.',
        why: 'It waited for input, for a lock or for a network that does not answer.',
        fix: 'Run the command that the message names by hand.',
    },
    RELEASE_AS_NOT_GREATER: {
        meaning: 'A `Release-As` footer, or the input `release-as`, names a version that is not above the current one.',
        why: 'Versions only grow: nobody would get a release that stands below another. The footer is older than a release, or misspelt.',
        fix: 'Name a higher version in a newer commit, or take the commit out by `version.ignore.commits`.',
    },
    REPORT_UNREADABLE: {
        meaning: 'The file that `baseline` names is no report of this action.',
        why: 'It is no JSON, has another schema, or another action wrote it.',
        fix: 'Give a `report-file` of an earlier run of the same action.',
    },
    SHALLOW_HISTORY: {
        meaning: 'The clone does not reach back to the last release.',
        why: 'The action actions/checkout fetches one commit unless it is told otherwise. Without the others nobody can say what is released; a guess would release a version again.',
        fix: 'Check out with `fetch-depth: 0`.',
    },
    TAGS_MISSING: {
        meaning: 'The history has a release commit, and the clone has no tag of a release.',
        why: 'The clone was made without tags, so that the last release looks like none.',
        fix: 'Check out with `fetch-depth: 0`, which brings the tags.',
    },
    TAG_EXISTS: {
        meaning: 'The tag of the next version exists already, on another commit.',
        why: 'Another branch released this version, or a tag was set by hand. Tags are never moved.',
        fix: 'Remove the tag if it is wrong, or ask for another version by a footer `Release-As`.',
    },
    UNCOMMITTED_CHANGES: {
        meaning: 'A file that a release would write has changes that are not committed.',
        why: 'A step before has changed it, or somebody works in this folder. The release would sweep the change into its commit, or lose it.',
        fix: 'Commit the changes or discard them. Nothing was written.',
    },
    UNKNOWN_PACKAGE: {
        meaning: 'A filter or a group names a package that does not exist.',
        why: 'A misspelt name would silently leave the package out.',
        fix: 'The message names the nearest package that exists.',
    },
    VERSION_NOT_GREATER: {
        meaning: 'The next version would not be above the last one.',
        why: 'A clock is behind the last CalVer tag, or a number of the version is at its limit.',
        fix: 'Correct the clock or `as-of`, or remove the tag that is wrong.',
    },
    WORKFLOW_INVALID: {
        meaning: 'A workflow or an action file is one that GitHub would refuse.',
        why: 'GitHub’s own parser, or a rule that GitHub checks before a run starts, found a mistake: a key or context that the place does not allow, a job that needs an unknown one, a called workflow that asks for more permissions than it is given.',
        fix: 'The message names the file, the line and what GitHub says. Correct that line.',
    },
    WORKFLOW_UNSUPPORTED: {
        meaning: 'A workflow or an action file uses something that the local runner does not emulate.',
        why: 'The local runner emulates what the files of this repository use, and refuses the rest by name, so that no run looks better here than on GitHub.',
        fix: 'Remove what the message names, or run the workflow on GitHub.',
    },
};

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/foundation/finding.js
/**
 * Findings: problems of the user's artifact, as values. Pure. Shape: contract.md section 1.
 */

const SEVERITIES = ['error', 'warning', 'notice'];
/** `source/host` -> `docs/rules/source-host.md`. */
function docsOf(rule) {
    return `docs/rules/${rule.replace('/', '-')}.md`;
}
/** Worst first, then by file, line, column, rule and subject: the same findings always come in the same order. */
function compareFindings(a, b) {
    return (SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        byText(a.location?.file ?? '', b.location?.file ?? '') ||
        (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
        (a.location?.column ?? 0) - (b.location?.column ?? 0) ||
        byText(a.rule, b.rule) ||
        byText(a.subject, b.subject) ||
        byText(a.message, b.message));
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/foundation/glob.js
/** A leading or inner `**` + `/` also matches no folder at all: `**\/package.json` matches `package.json`. */
function glob(pattern) {
    const tokens = tokenize(pattern);
    return (value) => matches(tokens, value);
}
/**
 * A list of globs in which `!` in front excludes. A value is in when one glob includes it (any value, where only exclusions are given)
 * and none excludes it.
 */
function globs(patterns) {
    const includes = patterns.filter((pattern) => !pattern.startsWith('!')).map(glob);
    const excludes = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => glob(pattern.slice(1)));
    return (value) => (includes.length === 0 || includes.some((match) => match(value))) && !excludes.some((match) => match(value));
}
function tokenize(pattern) {
    const tokens = [];
    const part = /\*\*\/|\*\*|\*|\?|[\s\S]/gu;
    for (const [text] of pattern.matchAll(part)) {
        if (text === '**/')
            tokens.push('folders');
        else if (text === '**')
            tokens.push('any');
        else if (text === '*')
            tokens.push('name');
        else if (text === '?')
            tokens.push('one');
        else
            tokens.push({ char: text });
    }
    return tokens;
}
/** Follows all possible positions in the pattern at once, one character of the value after the other. */
function matches(tokens, value) {
    let here = reach(tokens, new Set([0]), true);
    for (const char of value) {
        const next = new Set();
        for (const at of here)
            for (const to of steps(tokens, at, char))
                next.add(to);
        here = reach(tokens, next, char === '/');
        if (here.size === 0)
            return false;
    }
    return here.has(tokens.length);
}
/** Adds the positions that need no character. `folders` may be left only where a path segment begins. */
function reach(tokens, positions, segmentStart) {
    const all = new Set(positions);
    for (const at of all) {
        const token = tokens[at];
        if (token === 'any' || token === 'name' || (token === 'folders' && segmentStart))
            all.add(at + 1);
    }
    return all;
}
function steps(tokens, at, char) {
    const token = tokens[at];
    if (token === undefined)
        return [];
    if (token === 'any' || token === 'folders')
        return [at];
    if (token === 'name')
        return char === '/' ? [] : [at];
    if (token === 'one')
        return char === '/' ? [] : [at + 1];
    return token.char === char ? [at + 1] : [];
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/foundation/instant.js
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DATE_TIME = /^(\d{4})-(\d{2})-(\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;
/**
 * @param text a date-time of RFC 3339.
 * @returns undefined for anything else, days that do not exist included.
 */
function parseInstant(text) {
    const match = DATE_TIME.exec(text);
    return match !== null && midnightOf(match) !== undefined ? Date.parse(text.toUpperCase()) : undefined;
}
/**
 * @param text a date-time of RFC 3339, or a full-date, which means the end of that day in UTC: what expires on a day holds through it.
 * @returns undefined for anything else, days that do not exist included.
 */
function parseExpiry(text) {
    const match = DATE.exec(text);
    if (match === null)
        return parseInstant(text);
    const midnight = midnightOf(match);
    return midnight === undefined ? undefined : (midnight + 86_400_000 - 1);
}
function midnightOf(match) {
    const [year = 0, month = 0, day = 0] = match.slice(1, 4).map(Number);
    const midnight = new Date(Date.UTC(year, month - 1, day));
    return midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === day ? midnight.getTime() : undefined;
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/foundation/json-scan.js
const SPACE = /[ \t\n\r]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/g;
const CONTROL = /[\u0000-\u001f]/;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const COMMENT = /\/\/[^\n]*|\/\*[\s\S]*?\*\//y;
/** Stops the scan at the first place where the text is no JSON; the problem is already noted. */
const STOP = Symbol('stop');
/**
 * The offset behind the closing quote of the string whose opening quote stands at `start`. It jumps from quote to quote: an expression
 * that reads a whole string would overflow the stack on a long one.
 */
function endOfString(text, start) {
    for (let quote = text.indexOf('"', start + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
        let escapes = quote;
        while (text[escapes - 1] === '\\')
            escapes -= 1;
        if ((quote - escapes) % 2 === 0)
            return quote + 1;
    }
    return undefined;
}
function scanJson(text) {
    const scanner = new Scanner(text);
    return scanner.run();
}
class Scanner {
    #text;
    #problems = [];
    #stack = [];
    #at = 0;
    #root;
    constructor(text) {
        this.#text = text;
    }
    run() {
        let wantsValue = true;
        while (wantsValue) {
            const next = this.#value();
            if (next === STOP)
                return this.#result();
            wantsValue = next;
        }
        this.#skipBlank();
        if (this.#at < this.#text.length)
            this.#invalid('the end of the file');
        return this.#result();
    }
    #result() {
        return { root: this.#root, problems: this.#problems };
    }
    /** Reads one value, or opens a container, then closes what ends here. Returns whether another value must follow. */
    #value() {
        this.#skipBlank();
        const start = this.#at;
        const char = this.#text[start];
        if (char === '{' || char === '[')
            return this.#open(start, char);
        const token = char === '"' ? this.#string() : this.#match(SCALAR);
        if (token === undefined)
            return this.#invalid(char === '"' ? 'a string that ends on its line, with valid escapes' : 'a value');
        return this.#complete({ start, end: this.#at, members: [], items: [] });
    }
    #open(start, char) {
        this.#at += 1;
        const frame = { start, close: char === '{' ? '}' : ']', members: [], items: [], seen: new Set(), pending: undefined };
        this.#stack.push(frame);
        this.#skipBlank();
        if (this.#text[this.#at] === frame.close)
            return this.#complete(this.#close(frame));
        return frame.close === ']' ? true : this.#key(frame);
    }
    #close(frame) {
        this.#at += 1;
        this.#stack.pop();
        return { start: frame.start, end: this.#at, members: frame.members, items: frame.items };
    }
    /** Hands a finished value to its container, and that to its own for as long as they end, and reads what follows. */
    #complete(finished) {
        let node = finished;
        for (let frame = this.#stack.at(-1); frame !== undefined; frame = this.#stack.at(-1)) {
            if (frame.pending === undefined)
                frame.items.push(node);
            else
                frame.members.push({ ...frame.pending, value: node });
            frame.pending = undefined;
            this.#skipBlank();
            const char = this.#text[this.#at];
            if (char === frame.close) {
                node = this.#close(frame);
                continue;
            }
            if (char !== ',')
                return this.#invalid(`"," or "${frame.close}"`);
            this.#at += 1;
            return frame.close === ']' ? true : this.#key(frame);
        }
        this.#root = node;
        return false;
    }
    #key(frame) {
        this.#skipBlank();
        const start = this.#at;
        const token = this.#text[start] === '"' ? this.#string() : undefined;
        if (token === undefined)
            return this.#invalid('a key in double quotes');
        const key = token.includes('\\') ? String(JSON.parse(token)) : token.slice(1, -1);
        const keySpan = { start, end: this.#at };
        if (frame.seen.has(key))
            this.#problems.push({ kind: 'duplicate-key', detail: key, ...keySpan });
        frame.seen.add(key);
        frame.pending = { key, keySpan };
        this.#skipBlank();
        if (this.#text[this.#at] !== ':')
            return this.#invalid('":"');
        this.#at += 1;
        return true;
    }
    #skipBlank() {
        for (;;) {
            this.#match(SPACE);
            const start = this.#at;
            if (this.#text[start] !== '/' || this.#match(COMMENT) === undefined)
                return;
            this.#problems.push({ kind: 'comment', detail: 'JSON has no comments', start, end: this.#at });
        }
    }
    /** Reads the string that begins here, quotes included; nothing is consumed where it is malformed. */
    #string() {
        const end = endOfString(this.#text, this.#at);
        if (end === undefined)
            return undefined;
        const token = this.#text.slice(this.#at, end);
        if (CONTROL.test(token))
            return undefined;
        if (token.includes('\\') && token.replace(ESCAPE, '').includes('\\'))
            return undefined;
        this.#at = end;
        return token;
    }
    #match(token) {
        token.lastIndex = this.#at;
        const found = token.exec(this.#text)?.[0];
        if (found !== undefined)
            this.#at += found.length;
        return found;
    }
    #invalid(wanted) {
        const start = Math.min(this.#at, Math.max(0, this.#text.length - 1));
        this.#problems.push({ kind: 'invalid', detail: wanted, start, end: start + 1 });
        return STOP;
    }
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/foundation/json.js
/**
 * JSON that can be read in one way only, with the place of every value.
 *
 * The fast path is `JSON.parse` with a proof that no key was lost; the scanner runs where that proof fails or a place is asked for. Pure.
 */

/** @param text without a byte order mark. */
function json_parseJson(text) {
    let scan;
    const scanned = () => {
        scan ??= scanJson(text);
        return scan;
    };
    const value = parsed(text);
    const proven = value !== undefined && countKeys(value) === countKeyTokens(text);
    const { problems } = proven ? { problems: [] } : scanned();
    const onlyComments = value === undefined && problems.every((problem) => problem.kind !== 'invalid');
    const memberOf = indexMembers();
    return {
        value: onlyComments ? valueWithoutComments(text, problems) : value,
        problems,
        spanOf: (path) => follow(scanned().root, path, memberOf).value,
        keySpanOf: (path) => follow(scanned().root, path, memberOf).key,
    };
}
function json_isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Comments become blanks, so that every offset stays. */
function valueWithoutComments(text, problems) {
    let clean = '';
    let at = 0;
    for (const { start, end } of problems.filter((problem) => problem.kind === 'comment')) {
        clean += text.slice(at, start) + ' '.repeat(end - start);
        at = end;
    }
    return parsed(clean + text.slice(at));
}
/** The keys of all objects in a value. Iterative: nesting is under the control of who wrote the file. */
function countKeys(value) {
    let total = 0;
    const open = [value];
    while (open.length > 0) {
        const node = open.pop();
        if (typeof node !== 'object' || node === null)
            continue;
        const inside = Object.values(node);
        if (!Array.isArray(node))
            total += inside.length;
        for (const child of inside)
            if (typeof child === 'object')
                open.push(child);
    }
    return total;
}
/** The keys that stand in the text of valid JSON: strings with a colon behind. */
function countKeyTokens(text) {
    const colon = /\s*:/y;
    let total = 0;
    for (let start = text.indexOf('"'); start !== -1;) {
        const end = endOfString(text, start) ?? text.length;
        colon.lastIndex = end;
        if (colon.test(text))
            total += 1;
        start = text.indexOf('"', end);
    }
    return total;
}
function follow(root, path, memberOf) {
    let node = root;
    let key = { start: root?.start ?? 0, end: (root?.start ?? 0) + 1 };
    for (const step of path) {
        const member = typeof step === 'string' ? memberOf(node, step) : undefined;
        const next = typeof step === 'string' ? member?.value : node?.items[step];
        if (next === undefined)
            return { value: key, key };
        key = member?.keySpan ?? next;
        node = next;
    }
    return { value: node ?? key, key };
}
/** Each object is read through once, however many of its keys are asked for. `JSON.parse` keeps the last of duplicate keys; so does this. */
function indexMembers() {
    const indexes = new Map();
    return (node, key) => {
        if (node === undefined)
            return undefined;
        const index = indexes.get(node) ?? new Map(node.members.map((member) => [member.key, member]));
        indexes.set(node, index);
        return index.get(key);
    };
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/foundation/json-edit.js
/**
 * Changes values in a JSON text and leaves every other character as it is: indentation, order, line ends, byte order mark, final newline.
 *
 * Why not parse and write anew: that would reformat a file that people wrote, and a release would change lines that nobody released. Pure.
 */




const BOM = '\uFEFF';
/**
 * @param file as it is shown in an error.
 * @throws ArtifactError `JSON_UNREADABLE` for comments, a key that stands twice, and what is no JSON.
 */
function openJson(file, text) {
    const mark = text.startsWith(BOM) ? BOM : '';
    const body = text.slice(mark.length);
    const document = parseJson(body);
    const [problem] = document.problems;
    if (problem !== undefined)
        throw unreadable(file, body, problem);
    return { value: document.value, edit: (edits) => mark + replaced(body, document, edits) };
}
function replaced(text, { spanOf, value: root }, edits) {
    const places = new Map(edits.filter(({ path }) => leads(root, path)).map((edit) => [JSON.stringify(edit.path), edit]));
    const inOrder = [...places.values()].map(({ path, value }) => ({ ...spanOf(path), value })).sort((a, b) => a.start - b.start);
    let result = '';
    let at = 0;
    for (const { start, end, value } of inOrder) {
        result += text.slice(at, start) + JSON.stringify(value);
        at = end;
    }
    return result + text.slice(at);
}
function leads(root, path) {
    let value = root;
    for (const step of path) {
        if (Array.isArray(value))
            value = typeof step === 'number' ? value[step] : undefined;
        else if (isJsonObject(value) && Object.hasOwn(value, step))
            value = value[step];
        else
            return false;
    }
    return value !== undefined;
}
function unreadable(file, text, problem) {
    const { line, column } = lineFinder(text)(problem.start);
    const found = problem.kind === 'duplicate-key' ? `the key ${quote(problem.detail)} twice` : 'something else';
    const wanted = problem.kind === 'invalid' ? problem.detail : 'JSON without comments, and every key once';
    return new ArtifactError('JSON_UNREADABLE', {
        message: `The file ${quote(file)} is no JSON that can be read in one way only, at ${line}:${column}.`,
        wanted,
        found: problem.kind === 'comment' ? 'a comment' : found,
        fix: `Correct ${file}:${line}:${column}.`,
    });
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/foundation/lines.js
/** Finds the line and column (both from 1, columns in UTF-16 units) of an offset; lines end at `\n`, as editors and GitHub count them. */
function lines_lineFinder(text) {
    let starts;
    return (offset) => {
        starts ??= lineStarts(text);
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/foundation/markdown.js
/** Brackets make links; as entities, what stands around them needs no escape. */
const NAMED = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '[': '&#91;', ']': '&#93;' };
/** What would begin a list, or underline a heading, in front of everything else. */
const BLOCK_BEGIN = /^( ?\d*)(?=[-+=.)])/;
/** GitHub makes a link of it behind a blank and behind the signs of emphasis, escaped ones too. */
const LINK_BEGIN = /(www)\./gi;
/** Shows `text` as it is, on one line: no markup, no link, no mention, no HTML. */
function escapeMarkdown(text) {
    return flat(text)
        .replace(/[\\`*_#!|~$]/g, (char) => `\\${char}`)
        .replace(BLOCK_BEGIN, '$1\\')
        .replace(/[&<>[\]]/g, (char) => NAMED[char] ?? '')
        .replace(/@/g, '&#64;')
        .replace(/:\/\//g, '&#58;//')
        .replace(LINK_BEGIN, '$1&#46;');
}
/** Shows `text` as code, on one line. A table cell splits at `|` even in code, so that one is written as an entity, in HTML. */
function code(text) {
    const html = flat(text).replace(/[&<>"'|`*_~[\]\\@:$#!]/g, (char) => `&#${char.charCodeAt(0)};`);
    return `<code>${html.replace(LINK_BEGIN, '$1&#46;')}</code>`;
}
/** A text of ours with values in it that are safe already. */
function markdown(parts, ...values) {
    return String.raw({ raw: parts }, ...values);
}
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
/** One line; control, bidirectional and invisible characters are made visible, but for the selector of emoji. */
function flat(text) {
    return text.replace(/\s+/g, ' ').replace(/[[\p{C}\p{Default_Ignorable_Code_Point}]--\ufe0f]/gv, '�');
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/foundation/yaml.js
/** @param text with or without a byte order mark. */
async function parseYaml(text) {
    const yaml = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
    const documents = yaml.parseAllDocuments(text, { version: '1.2', schema: 'core', strict: true, uniqueKeys: true, merge: false });
    const [document, ...others] = 'empty' in documents ? [] : documents;
    if (document === undefined)
        return EMPTY;
    const problems = [
        ...problemsOf(yaml, document),
        ...others.map((other) => problem('A second document begins here; only one is allowed', other)),
    ];
    return {
        value: problems.length > 0 ? undefined : document.toJS(),
        problems,
        spanOf: (path) => yaml_follow(yaml, document, path).value,
        keySpanOf: (path) => yaml_follow(yaml, document, path).key,
    };
}
const NOWHERE = { start: 0, end: 0 };
const EMPTY = { value: null, problems: [], spanOf: () => NOWHERE, keySpanOf: () => NOWHERE };
function problemsOf(yaml, document) {
    const problems = document.errors.map(({ message, pos: [start, end] }) => ({ message: withoutPlace(message), start, end }));
    yaml.visit(document, {
        Alias: (_key, node) => void problems.push(problem('Aliases are not allowed; write the value out', node)),
        // The library would make a text of it, and print the text in a warning, past our sanitiser.
        Pair: (_key, { key }) => {
            if (yaml.isCollection(key))
                problems.push(problem('A key is a list or an object; write a text', key));
        },
        Value: (_key, node) => {
            if (node.anchor !== undefined)
                problems.push(problem('Anchors are not allowed; write the value out', node));
            if (node.tag?.startsWith('!') === true)
                problems.push(problem('Tags are not allowed', node));
        },
    });
    return problems;
}
function problem(message, node) {
    return { message, ...rangeOf(node) };
}
function rangeOf({ range }) {
    return range == null ? NOWHERE : { start: range[0], end: range[1] };
}
/** The library ends its messages with the place and a picture of it; we have the place as offsets. */
function withoutPlace(message) {
    return message.replace(/ at line \d+, column \d+[\s\S]*$/, '');
}
function yaml_follow(yaml, document, path) {
    let node = document.contents;
    let key = rangeOf(document);
    for (const step of path) {
        const found = child(yaml, node, step);
        if (found === undefined)
            return { value: key, key };
        key = found.key;
        node = found.value;
    }
    return { value: yaml.isNode(node) ? rangeOf(node) : key, key };
}
function child(yaml, node, step) {
    if (yaml.isSeq(node) && typeof step === 'number') {
        const item = node.items[step];
        return yaml.isNode(item) ? { key: rangeOf(item), value: item } : undefined;
    }
    const pair = yaml.isMap(node) ? node.items.find(({ key }) => yaml.isScalar(key) && String(key.value) === step) : undefined;
    return pair !== undefined && yaml.isScalar(pair.key) ? { key: rangeOf(pair.key), value: pair.value } : undefined;
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/foundation/index.js














/***/ }),

/***/ 389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  uT: () => (/* reexport */ createHttpClient),
  OH: () => (/* reexport */ openWorkspace),
  Mf: () => (/* reexport */ relativeTo),
  R3: () => (/* reexport */ runProcess),
  aT: () => (/* reexport */ streamProcess),
  ml: () => (/* reexport */ systemClock)
});

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./build/emitted/packages/core/src/host/clock.io.js
/** The machine's own {@link Clock}. */

const systemClock = {
    now: () => Date.now(),
    sleep: (ms) => (0,promises_namespaceObject.setTimeout)(ms),
    random: () => Math.random(),
};

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/emitted/packages/core/src/foundation/index.js + 13 modules
var foundation = __nccwpck_require__(1130);
;// CONCATENATED MODULE: ./build/emitted/packages/core/src/host/errno.js
/** Codes of system errors, `ENOENT` for example. Asked of the value itself, since errors of other realms are no `instanceof Error`. Pure. */
function errnoOf(thrown) {
    if (typeof thrown !== 'object' || thrown === null || !('code' in thrown))
        return undefined;
    return typeof thrown.code === 'string' ? thrown.code : undefined;
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/host/files-errors.js
/** The errors of confined files. Pure. */


/** @param target where the path leads; undefined where a link points nowhere. */
function outsideError(path, target) {
    return new foundation/* ArtifactError */.nE('PATH_OUTSIDE_WORKSPACE', {
        message: `The path ${(0,foundation/* quote */.hD)(path)} leaves the workspace.`,
        wanted: 'a path in the workspace or under RUNNER_TEMP, through no link that leaves them',
        found: target === undefined ? `${(0,foundation/* quote */.hD)(path)}, a link that points nowhere` : (0,foundation/* quote */.hD)(target),
        fix: 'Give a path inside the repository, or copy the file there in a step before.',
    });
}
/** A link took the place of what was located: nobody does so by accident. */
function replacedError(path) {
    return new foundation/* ArtifactError */.nE('PATH_OUTSIDE_WORKSPACE', {
        message: `The path ${(0,foundation/* quote */.hD)(path)} was replaced by a link while the action ran.`,
        wanted: 'the file that was there before',
        found: 'a symbolic link on the way',
        fix: 'Find the step or the process that changes the workspace at the same time.',
    });
}
function unreadableError(path, found) {
    const what = typeof found === 'string' ? found : (errnoOf(found) ?? (0,foundation/* messageOf */.bD)(found));
    return new foundation/* ArtifactError */.nE('FILE_UNREADABLE', {
        message: `The file ${(0,foundation/* quote */.hD)(path)} cannot be read or written: ${what}.`,
        wanted: 'a regular file that this user may use',
        found: what,
        fix: 'Correct the path, or the permissions of the file and its folder.',
        ...(typeof found === 'string' ? {} : { cause: found }),
    });
}
function tooLargeError(path, bytes, limitBytes) {
    return new foundation/* ArtifactError */.nE('FILE_TOO_LARGE', {
        message: `The file ${(0,foundation/* quote */.hD)(path)} has ${bytes} bytes, more than the ${limitBytes} that are read.`,
        wanted: `at most ${limitBytes} bytes`,
        found: `${bytes} bytes`,
        fix: 'Check that the path names the intended file.',
    });
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/host/files-read.io.js




/** No link at the end, and no waiting for the other side of a pipe. Windows has neither flag. */
const OPEN_FLAGS = promises_.constants.O_RDONLY | (promises_.constants.O_NOFOLLOW ?? 0) | (promises_.constants.O_NONBLOCK ?? 0);
const ABSENT = new Set(['ENOENT', 'ENOTDIR']);
async function readFileOf(path, limitBytes) {
    const handle = await openFile(path);
    if (handle === undefined)
        return undefined;
    try {
        const opened = await handle.stat();
        await checkUnreplaced(path, opened);
        if (!opened.isFile())
            throw unreadableError(path.relative, opened.isDirectory() ? 'it is a folder' : 'it is no regular file');
        if (opened.size > limitBytes)
            throw tooLargeError(path.relative, opened.size, limitBytes);
        return await handle.readFile();
    }
    finally {
        await handle.close();
    }
}
async function openFile(path) {
    try {
        return await (0,promises_.open)(path.absolute, OPEN_FLAGS);
    }
    catch (error) {
        if (ABSENT.has(errnoOf(error)))
            return undefined;
        throw errnoOf(error) === 'ELOOP' ? replacedError(path.relative) : unreadableError(path.relative, error);
    }
}
/** O_NOFOLLOW guards the last name only: a folder on the way may have become a link between locating and opening. */
async function checkUnreplaced(path, opened) {
    try {
        const real = await (0,promises_.realpath)(path.absolute);
        const there = await (0,promises_.stat)(real);
        if (real === path.absolute && there.ino === opened.ino && there.dev === opened.dev)
            return;
    }
    catch (error) {
        throw unreadableError(path.relative, error);
    }
    throw replacedError(path.relative);
}
async function kindOf(path) {
    const found = await statOf(path);
    if (found === undefined)
        return 'absent';
    return found.isDirectory() ? 'directory' : 'file';
}
async function listFolder(folder) {
    if ((await statOf(folder)) === undefined)
        return undefined;
    try {
        const entries = await (0,promises_.readdir)(folder.absolute, { withFileTypes: true });
        return entries.map((entry) => ({ name: entry.name, kind: entryKind(entry) })).sort((a, b) => (0,foundation/* byText */.z4)(a.name, b.name));
    }
    catch (error) {
        throw unreadableError(folder.relative, error);
    }
}
async function statOf(path) {
    try {
        if ((await (0,promises_.realpath)(path.absolute)) !== path.absolute)
            throw replacedError(path.relative);
        return await (0,promises_.stat)(path.absolute);
    }
    catch (error) {
        if (ABSENT.has(errnoOf(error)))
            return undefined;
        throw error instanceof foundation/* ArtifactError */.nE ? error : unreadableError(path.relative, error);
    }
}
function entryKind(entry) {
    if (entry.isSymbolicLink())
        return 'link';
    if (entry.isDirectory())
        return 'directory';
    return entry.isFile() ? 'file' : 'other';
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/host/files-real.io.js
/** Where a path really leads, for one that need not exist yet. */




/**
 * @param absolute a normalised absolute path.
 * @returns the path without links; undefined where a link on the way points nowhere or in a circle, for what is written through it
 *   could appear anywhere.
 * @throws ArtifactError `FILE_UNREADABLE` where a folder on the way may not be searched.
 */
async function realTarget(absolute) {
    try {
        return await (0,promises_.realpath)(absolute);
    }
    catch (error) {
        const code = errnoOf(error);
        if (code === 'ELOOP')
            return undefined;
        if (code !== 'ENOENT' && code !== 'ENOTDIR')
            throw unsearchable(absolute, error);
    }
    if (await isLink(absolute))
        return undefined;
    const folder = await realTarget((0,external_node_path_.dirname)(absolute));
    return folder === undefined ? undefined : (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(absolute));
}
async function isLink(path) {
    try {
        return (await (0,promises_.lstat)(path)).isSymbolicLink();
    }
    catch {
        return false;
    }
}
function unsearchable(path, error) {
    return new foundation/* ArtifactError */.nE('FILE_UNREADABLE', {
        message: `The path ${(0,foundation/* quote */.hD)(path)} cannot be followed: ${(0,foundation/* messageOf */.bD)(error)}.`,
        wanted: 'folders that may be searched',
        found: errnoOf(error) ?? (0,foundation/* messageOf */.bD)(error),
        fix: 'Correct the permissions of the folders on the way.',
        cause: error,
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/emitted/packages/core/src/host/files-write.io.js
/** Writing to what {@link Workspace.locate} found: atomic, and through no link. */






/**
 * A reader sees the old content or the new one, never a part: the bytes go to a temporary name in the same folder, which is then renamed.
 * Renaming replaces a link that stands in the file's place; it does not follow it.
 */
async function writeFileOf(path, content) {
    const folder = (0,external_node_path_.dirname)(path.absolute);
    const temporary = (0,external_node_path_.join)(folder, `.${(0,external_node_crypto_.randomUUID)()}.tmp`);
    try {
        await makeFolder(folder, path);
        const mode = await modeOf(path);
        const handle = await (0,promises_.open)(temporary, 'wx');
        try {
            if (mode !== undefined)
                await handle.chmod(mode);
            await handle.writeFile(content);
        }
        finally {
            await handle.close();
        }
        await (0,promises_.rename)(temporary, path.absolute);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true }).catch(() => undefined);
        throw error instanceof foundation/* ArtifactError */.nE ? error : unreadableError(path.relative, error);
    }
}
/** One level at a time, each looked at before the next: creating them at once would follow a link that was placed on the way. */
async function makeFolder(folder, path) {
    const real = await (0,promises_.realpath)(folder).catch((error) => {
        if (errnoOf(error) === 'ENOENT')
            return undefined;
        throw error;
    });
    if (real === undefined) {
        await makeFolder((0,external_node_path_.dirname)(folder), path);
        await (0,promises_.mkdir)(folder).catch((error) => {
            if (errnoOf(error) !== 'EEXIST')
                throw error;
        });
        // What is there now need not be what was made.
        if ((await (0,promises_.realpath)(folder)) !== folder)
            throw replacedError(path.relative);
    }
    else if (real !== folder)
        throw replacedError(path.relative);
}
/** The permissions of the file that is replaced: a script stays executable. */
async function modeOf(path) {
    try {
        const found = await (0,promises_.lstat)(path.absolute);
        if (found.isDirectory())
            throw unreadableError(path.relative, 'it is a folder');
        return found.isFile() ? found.mode & 0o777 : undefined;
    }
    catch (error) {
        if (errnoOf(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/host/paths.js
/** The rules about paths that need no disk. Pure. */


/** Whether `path` is `folder` or lies under it; both absolute and free of links. */
function isInside(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}
/** `path` as seen from `folder`, with `/` on every system; `.` for the folder itself. */
function relativeTo(folder, path) {
    return (0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join('/') || '.';
}
/** @throws ArtifactError `INPUT_INVALID` for a path with NUL, which ends it for the system, or CR and LF, which forge log lines. */
function checkPathText(path) {
    if (!/[\0\r\n]/.test(path))
        return;
    throw new foundation/* ArtifactError */.nE('INPUT_INVALID', {
        message: `The path ${(0,foundation/* quote */.hD)(path)} holds a control character.`,
        wanted: 'a path without NUL, CR and LF',
        found: (0,foundation/* quote */.hD)(path),
        fix: 'Remove the character; lists of paths are one path a line.',
    });
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/host/files.io.js
/**
 * Files, confined to the workspace and to RUNNER_TEMP.
 *
 * Why: paths come from inputs, and the repository that they point into may hold symbolic links that an attacker committed. A
 * {@link WorkspacePath} has passed {@link Workspace.locate}; a `string` has not. Every access checks again that no link took its place.
 */









/**
 * @param folders `temporary` is RUNNER_TEMP; it may lie anywhere.
 * @throws ArtifactError `FILE_NOT_FOUND` where one of the two does not exist.
 */
async function openWorkspace(folders) {
    const root = await realFolder(folders.root);
    const temporary = await realFolder(folders.temporary);
    const enter = (path, target) => {
        if (target !== undefined && isInside(root, target))
            return branded(target, relativeTo(root, target));
        if (target !== undefined && isInside(temporary, target))
            return branded(target, target);
        throw outsideError(path, target);
    };
    return {
        root: enter(folders.root, root),
        temporary: enter(folders.temporary, temporary),
        async locate(path, from) {
            checkPathText(path);
            return enter(path, await realTarget((0,external_node_path_.resolve)(from?.absolute ?? root, path)));
        },
        read: readFileOf,
        write: writeFileOf,
        kind: kindOf,
        list: listFolder,
    };
}
function branded(absolute, relative) {
    return { absolute, relative };
}
async function realFolder(folder) {
    try {
        return await (0,promises_.realpath)(folder);
    }
    catch (error) {
        throw new foundation/* ArtifactError */.nE('FILE_NOT_FOUND', {
            message: `The folder ${(0,foundation/* quote */.hD)(folder)} does not exist.`,
            wanted: 'a folder to work in',
            found: errnoOf(error) ?? 'nothing',
            fix: 'Set GITHUB_WORKSPACE and RUNNER_TEMP to folders that exist.',
            cause: error,
        });
    }
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
;// CONCATENATED MODULE: ./build/emitted/packages/core/src/host/http-body.js
/** The body of a response: decoded, and limited in its decoded size. Pure: it reads the stream that it is given. */



/** What `accept-encoding` offers. */
const ENCODINGS = 'gzip, deflate, br';
const DECODERS = {
    gzip: external_node_zlib_.createUnzip,
    'x-gzip': external_node_zlib_.createUnzip,
    deflate: external_node_zlib_.createUnzip,
    br: external_node_zlib_.createBrotliDecompress,
};
/**
 * @returns the decoded bytes; none for a response to HEAD.
 * @throws ArtifactError `HTTP_TOO_LARGE`, as early as it is known; whatever the stream throws, for a body that ends too early above all.
 */
async function readBody(message, limits, isHead) {
    const announced = Number(message.headers['content-length'] ?? 0);
    if (!isHead && announced > limits.maxBytes) {
        message.destroy();
        throw tooLarge(limits, `${announced} bytes`);
    }
    const chunks = [];
    let received = 0;
    for await (const chunk of isHead ? message : decoded(message)) {
        limits.onProgress();
        received += chunk.length;
        // Leaving the loop destroys the stream, so that a bomb stops inflating here.
        if (received > limits.maxBytes)
            throw tooLarge(limits, 'more');
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/** Spec: RFC 9110 section 8.4; codings are listed in the order in which they were applied. */
function decoded(message) {
    const codings = (message.headers['content-encoding'] ?? '').split(',').map((coding) => coding.trim().toLowerCase());
    let stream = message;
    for (const coding of codings.reverse()) {
        if (coding === '' || coding === 'identity')
            continue;
        const decoder = Object.hasOwn(DECODERS, coding) ? DECODERS[coding] : undefined;
        if (decoder === undefined) {
            message.destroy();
            throw unknownCoding(coding);
        }
        // The decoder is destroyed with the error, which the loop over it throws.
        stream = (0,external_node_stream_.pipeline)(stream, decoder(), () => undefined);
    }
    return stream;
}
function unknownCoding(coding) {
    return new foundation/* ArtifactError */.nE('HTTP_FAILED', {
        message: `A server answered in the encoding ${(0,foundation/* quote */.hD)(coding)}, which was not asked for.`,
        wanted: ENCODINGS,
        found: (0,foundation/* quote */.hD)(coding),
        fix: 'Ask who runs the server or the proxy in between.',
    });
}
function tooLarge({ address, maxBytes }, found) {
    return new foundation/* ArtifactError */.nE('HTTP_TOO_LARGE', {
        message: `The answer of ${address} is larger than the ${maxBytes} bytes that are accepted.`,
        wanted: `at most ${maxBytes} bytes`,
        found,
        fix: 'Check that the address is the intended one.',
    });
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/host/http-url.js
/**
 * Which addresses a request may go to. Pure.
 *
 * Credentials and policies travel over https only. The one exception are hosts that by definition are this machine: `localhost` and names
 * under it (RFC 6761 section 6.3), 127.0.0.0/8 and ::1.
 */

const LOOPBACK = /^(?:(?:[^.]+\.)*localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
/** @param hostname as the WHATWG URL parser leaves it: lower case, IPv4 in dotted form, IPv6 in brackets. */
function isLoopback(hostname) {
    return LOOPBACK.test(hostname);
}
/**
 * @param text an absolute address; the part after `#` never leaves the machine and is dropped.
 * @throws ArtifactError `HTTP_REFUSED` for another scheme, for http to another machine, and for credentials in the address.
 */
function parseAddress(text) {
    const url = URL.parse(text);
    if (url === null)
        throw refused((0,foundation/* quote */.hD)(text), 'is no address', 'an absolute https address');
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        throw refused((0,foundation/* quote */.hD)(text), `has the scheme ${url.protocol}`, 'an https address');
    if (url.username !== '' || url.password !== '') {
        throw refused(displayAddress(url), 'holds credentials', 'an address without `user:password@`');
    }
    if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
        throw refused(displayAddress(url), 'is not encrypted', 'an https address; http is for loopback hosts alone');
    }
    url.hash = '';
    return url;
}
/** An address for people: without its query, which may be a signature, and without credentials. */
function displayAddress(url) {
    return `${url.origin}${url.pathname}`;
}
/**
 * @param proxy what the proxy variables say for an address, `''` for none.
 * @throws ArtifactError `HTTP_REFUSED` for what would be silently ignored (`host:port` without a scheme) or spoken to in the wrong protocol
 *   (`socks5:`): going around a proxy is not ours to decide.
 */
function checkProxy(proxy) {
    if (proxy === '' || /^https?:\/\/[^/]/.test(proxy))
        return;
    throw new foundation/* ArtifactError */.nE('HTTP_REFUSED', {
        message: `The proxy ${(0,foundation/* quote */.hD)(proxy)} of the environment cannot be used.`,
        wanted: 'http:// or https://, and a host',
        found: (0,foundation/* quote */.hD)(proxy),
        fix: 'Write `https_proxy: http://proxy.example.com:8080` with the scheme, or exempt the host through `no_proxy`.',
    });
}
function refused(address, found, wanted) {
    return new foundation/* ArtifactError */.nE('HTTP_REFUSED', {
        message: `The address ${address} ${found}; no request was sent.`,
        wanted,
        found: `${address}, which ${found}`,
        fix: 'Correct the address.',
    });
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/host/http-failure.js
/** What went wrong where a server gave no answer, in words. Pure. */



const CHECK_ADDRESS = 'Check the address, and `https_proxy` and `no_proxy`; then run the job again.';
const TRY_AGAIN = 'Run the job again; if it stays so, ask who runs the server or the proxy in between.';
const TRUST = 'Set `NODE_EXTRA_CA_CERTS` to a PEM file with the certificate of the issuing authority, if that is trusted.';
const KNOWN = {
    ENOTFOUND: { what: 'there is no host of that name (ENOTFOUND)', fix: CHECK_ADDRESS, transient: true },
    EAI_AGAIN: { what: 'the name server did not answer (EAI_AGAIN)', fix: TRY_AGAIN, transient: true },
    ECONNREFUSED: { what: 'the connection was refused (ECONNREFUSED)', fix: CHECK_ADDRESS, transient: true },
    ECONNRESET: { what: 'the connection broke off (ECONNRESET)', fix: TRY_AGAIN, transient: true },
    ETIMEDOUT: { what: 'the connection was not answered (ETIMEDOUT)', fix: CHECK_ADDRESS, transient: true },
    EHOSTUNREACH: { what: 'no way leads to the host (EHOSTUNREACH)', fix: CHECK_ADDRESS, transient: true },
    ENETUNREACH: { what: 'no way leads to its network (ENETUNREACH)', fix: CHECK_ADDRESS, transient: true },
    CERT_HAS_EXPIRED: { what: 'its certificate has expired (CERT_HAS_EXPIRED)', fix: 'Renew the certificate.', transient: false },
    ERR_TLS_CERT_ALTNAME_INVALID: {
        what: 'its certificate is for another host (ERR_TLS_CERT_ALTNAME_INVALID)',
        fix: 'Use the host name that the certificate is for.',
        transient: false,
    },
};
const UNTRUSTED = /^(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_|CERT_|INVALID_CA)/;
const PROXY_REFUSAL = /tunneling socket could not be established, statusCode=(\d+)/;
/** @param error what the connection or the decoder threw. */
function describeFailure(error) {
    const refusal = PROXY_REFUSAL.exec((0,foundation/* messageOf */.bD)(error));
    if (refusal !== null) {
        const status = Number(refusal[1]);
        return { what: `the proxy refused the tunnel with status ${status}`, fix: CHECK_ADDRESS, transient: status >= 500 };
    }
    const code = errnoOf(error) ?? '';
    const known = Object.hasOwn(KNOWN, code) ? KNOWN[code] : undefined;
    if (known !== undefined)
        return known;
    if (UNTRUSTED.test(code))
        return { what: `its certificate is not trusted (${code})`, fix: TRUST, transient: false };
    return { what: (0,foundation/* messageOf */.bD)(error), fix: TRY_AGAIN, transient: true };
}
/** The error of a request that found no answer. */
function failedError(hop, failure, attempts, cause) {
    return new foundation/* ArtifactError */.nE('HTTP_FAILED', {
        message: `${hop.url.host} gave no answer to ${hop.method} ${displayAddress(hop.url)}: ${failure.what}, after ${(0,foundation/* count */.U9)(attempts, 'attempt')}.`,
        wanted: 'an answer',
        found: failure.what,
        fix: failure.fix,
        cause,
    });
}
/** The error of a chain of redirects that does not end. */
function redirectsError(first, limit) {
    return new foundation/* ArtifactError */.nE('HTTP_FAILED', {
        message: `${displayAddress(first.url)} redirects more than ${limit} times.`,
        wanted: `at most ${limit} redirects`,
        found: 'more',
        fix: 'Use the address that answers itself, or ask who runs the server.',
    });
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/host/http-hop.js
/**
 * One request of a chain of redirects, and the step to the next. Pure.
 *
 * Spec: RFC 9110 section 15.4 (redirection) and, for what happens to method and body, the Fetch standard's HTTP-redirect fetch.
 */


/** Secret by their meaning, whatever the type of their value. */
const CREDENTIALS = new Set(['authorization', 'cookie', 'proxy-authorization']);
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const TOKEN = /^[!#$%&'*+.^_`|~0-9a-z-]+$/;
/** What a field value may hold (RFC 9110 section 5.5), obsolete bytes above ASCII excluded. */
const FIELD_VALUE = /^[\t\x20-\x7e]*$/;
/** @throws ArtifactError `HTTP_REFUSED` for a name or a value that cannot stand in a header. */
function requestHeaders(headers) {
    const checked = {};
    for (const [name, value] of Object.entries(headers)) {
        const lower = name.toLowerCase();
        const plain = value instanceof foundation/* Secret */.zh ? value.reveal() : value;
        if (!TOKEN.test(lower) || !FIELD_VALUE.test(plain)) {
            throw new foundation/* ArtifactError */.nE('HTTP_REFUSED', {
                message: `The header ${(0,foundation/* quote */.hD)(name)} cannot be sent: its name or its value holds a character that ends it.`,
                wanted: 'printable ASCII',
                found: 'a control character, or one outside ASCII',
                fix: 'Check the token or the setting that the header comes from, for a line break at its end above all.',
            });
        }
        checked[lower] = value;
    }
    return checked;
}
/**
 * The request that a redirect asks for, or undefined where the response is the answer.
 *
 * @throws ArtifactError `HTTP_REFUSED` where it leaves https, or would carry a body to another origin, or {@link parseAddress} refuses it.
 */
function nextHop(hop, status, location) {
    if (!REDIRECTS.has(status) || location === undefined)
        return undefined;
    const url = parseAddress(URL.parse(location, hop.url.href)?.href ?? location);
    if (hop.url.protocol === 'https:' && url.protocol === 'http:')
        throw http_hop_refused(hop, url, 'from https to http');
    const sameOrigin = url.origin === hop.url.origin;
    const headers = sameOrigin ? hop.headers : withoutSecrets(hop.headers);
    const method = nextMethod(hop.method, status);
    if (method !== hop.method)
        return { method, url, headers: withoutBody(headers) };
    if (hop.body === undefined)
        return { method, url, headers };
    // A body may hold a token as well as a header may.
    if (!sameOrigin)
        throw http_hop_refused(hop, url, 'with its body to another origin');
    return { method, url, headers, body: hop.body };
}
/** 303 asks for a look at the result; 301 and 302 do so after a POST, as every client reads them. */
function nextMethod(method, status) {
    if (status === 303)
        return method === 'HEAD' ? 'HEAD' : 'GET';
    return method === 'POST' && status < 303 ? 'GET' : method;
}
function withoutSecrets(headers) {
    return Object.fromEntries(Object.entries(headers).filter(([name, value]) => !(value instanceof foundation/* Secret */.zh) && !CREDENTIALS.has(name)));
}
function withoutBody(headers) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith('content-')));
}
function http_hop_refused(hop, url, how) {
    return new foundation/* ArtifactError */.nE('HTTP_REFUSED', {
        message: `${displayAddress(hop.url)} redirects ${how}, to ${displayAddress(url)}; this was not followed.`,
        wanted: 'a redirect that stays encrypted and keeps what is secret at its origin',
        found: `a redirect ${how}`,
        fix: 'Use the address that answers itself, or ask who runs the server.',
    });
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/host/http-retry.js
/** Base and ceiling of the exponential back-off, in milliseconds. */
const BASE_MS = 1_000;
const CEILING_MS = 30_000;
/** A server that wants a longer pause than this gets no further request: its answer is the answer. */
const LONGEST_WAIT_MS = 60_000;
const DEFAULT_RETRIES = 4;
const IDEMPOTENT = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE']);
const TRANSIENT = new Set([408, 429, 500, 502, 503, 504]);
/** How often a request may be repeated: for methods that are not idempotent (RFC 9110 section 9.2.2) only as often as the caller says. */
function allowedRetries(method, asked) {
    return asked ?? (IDEMPOTENT.has(method) ? DEFAULT_RETRIES : 0);
}
/**
 * @param repeated how often the request was repeated already.
 * @param answer undefined where there was none.
 * @returns milliseconds to wait before asking again; undefined where the answer is final.
 */
function retryDelay(repeated, answer, now, random) {
    // Full jitter: clients that failed together do not come back together.
    const backOff = Math.floor(random * Math.min(CEILING_MS, BASE_MS * 2 ** repeated));
    if (answer === undefined)
        return backOff;
    if (!TRANSIENT.has(answer.status) && !isRateLimit(answer))
        return undefined;
    const asked = askedDelay(answer, now);
    if (asked === undefined)
        return backOff;
    return asked > LONGEST_WAIT_MS ? undefined : Math.max(asked, backOff);
}
/** GitHub answers 403 as well as 429 to who asks too much; any other 403 is about permissions. */
function isRateLimit({ status, headers }) {
    return status === 403 && (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0');
}
function askedDelay({ headers }, now) {
    const after = headers['retry-after']?.trim();
    if (after !== undefined) {
        const until = /^\d+$/.test(after) ? Number(after) * 1000 + now : Date.parse(after);
        return Number.isNaN(until) ? undefined : Math.max(0, until - now);
    }
    const reset = headers['x-ratelimit-reset'];
    if (headers['x-ratelimit-remaining'] !== '0' || reset === undefined || !/^\d+$/.test(reset))
        return undefined;
    return Math.max(0, Number(reset) * 1000 - now);
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
var external_node_http_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(external_node_http_, 2);
;// CONCATENATED MODULE: external "node:https"
const external_node_https_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
var external_node_https_namespaceObject_0 = /*#__PURE__*/__nccwpck_require__.t(external_node_https_namespaceObject, 2);
;// CONCATENATED MODULE: ./build/emitted/packages/core/src/host/http-transport.io.js
/**
 * Sends one request and hands out the response as it begins: the only importer of `@actions/http-client`, which knows the proxy variables.
 *
 * Why not its `request()`: that one cannot be aborted, forgets the port when it drops credentials on a redirect, and retries without asking.
 * Why the dynamic import: it brings undici, which costs more than all of ours to load, and many runs need no network.
 */






/** Bytes of a request body that are handed over at once. */
const SLICE = 65_536;
function openTransport(userAgent) {
    /** One client per scheme, because a client keeps the first agent that it made. */
    const clients = new Map();
    const clientOf = (protocol) => {
        const client = clients.get(protocol) ?? load(userAgent);
        clients.set(protocol, client);
        return client;
    };
    return {
        async send(hop, options) {
            const client = await clientOf(hop.url.protocol);
            const sent = client.requestRaw({
                parsedUrl: hop.url,
                httpModule: hop.url.protocol === 'https:' ? external_node_https_namespaceObject_0 : external_node_http_namespaceObject,
                options: await requestOptions(client, hop, options),
            }, hop.body === undefined ? null : external_node_stream_.Readable.from(slices(hop.body, options.onProgress)));
            // While a proxy still builds the tunnel, aborting the request settles nothing: the signal itself has to.
            const { message } = await Promise.race([sent, aborted(options.signal)]);
            return message;
        },
        close() {
            for (const client of clients.values())
                void client.then((open) => open.dispose());
            clients.clear();
        },
    };
}
async function load(userAgent) {
    const { HttpClient } = await __nccwpck_require__.e(/* import() */ 144).then(__nccwpck_require__.bind(__nccwpck_require__, 9144));
    return new HttpClient(userAgent, [], { keepAlive: true, allowRedirects: false, allowRetries: false });
}
async function requestOptions(client, hop, { signal, repeatable }) {
    const { getProxyUrl } = await __nccwpck_require__.e(/* import() */ 144).then(__nccwpck_require__.bind(__nccwpck_require__, 9144));
    // RFC 6761: names under localhost are this machine, whatever a name server or a proxy thinks of them.
    const loopback = isLoopback(hop.url.hostname);
    const hostname = hop.url.hostname.endsWith('.localhost') ? 'localhost' : hop.url.hostname;
    const target = `${hop.url.protocol}//${loopback ? 'localhost' : hop.url.host}`;
    checkProxy(getProxyUrl(target));
    const agent = client.getAgent(target);
    return {
        host: hostname.replace(/^\[|\]$/g, ''),
        port: hop.url.port || (hop.url.protocol === 'https:' ? 443 : 80),
        path: `${hop.url.pathname}${hop.url.search}`,
        method: hop.method,
        headers: wireHeaders(client, hop),
        // A kept connection may have died unseen; what is not repeated gets a fresh one. (Tunnels are never kept.)
        agent: repeatable || !(agent instanceof external_node_http_.Agent) ? agent : false,
        signal,
    };
}
function wireHeaders(client, hop) {
    const given = Object.entries(hop.headers).map(([name, value]) => [name, value instanceof foundation/* Secret */.zh ? value.reveal() : value]);
    return {
        'accept-encoding': ENCODINGS,
        ...(client.userAgent === undefined ? {} : { 'user-agent': client.userAgent }),
        ...(hop.body === undefined ? {} : { 'content-length': String(hop.body.length) }),
        ...Object.fromEntries(given),
        host: hop.url.host,
    };
}
function* slices(body, onProgress) {
    for (let start = 0; start < body.length; start += SLICE) {
        onProgress();
        yield body.subarray(start, start + SLICE);
    }
}
function aborted(signal) {
    return new Promise((_resolve, reject) => {
        const give = () => reject(signal.reason);
        if (signal.aborted)
            give();
        else
            signal.addEventListener('abort', give, { once: true });
    });
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/host/http-watch.io.js
/** The two clocks over a request: one for the whole, one that starts anew whenever something moves. */
/** @param limits in milliseconds; `closing` aborts as well. */
function watch(limits) {
    const controller = new AbortController();
    const expire = (what) => controller.abort(new Error(what));
    const total = setTimeout(expire, limits.timeoutMs, `it took longer than ${limits.timeoutMs / 1000} s (timeout)`);
    const idle = setTimeout(expire, limits.idleMs, `nothing moved for ${limits.idleMs / 1000} s (timeout)`);
    const close = () => controller.abort(limits.closing.reason);
    limits.closing.addEventListener('abort', close, { once: true });
    if (limits.closing.aborted)
        close();
    return {
        signal: controller.signal,
        progress: () => void idle.refresh(),
        stop() {
            clearTimeout(total);
            clearTimeout(idle);
            limits.closing.removeEventListener('abort', close);
        },
    };
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/host/http.io.js








const MAX_REDIRECTS = 5;
const ERROR_BYTES = 65_536;
const TIMEOUT_MS = 120_000;
const IDLE_MS = 30_000;
function createHttpClient({ clock, userAgent, log }) {
    const transport = openTransport(userAgent);
    const closing = new AbortController();
    return {
        async request(request) {
            const first = firstHop(request);
            const retries = allowedRetries(first.method, request.retries);
            for (let repeated = 0;; repeated += 1) {
                const outcome = await attempt(transport, first, request, retries > 0, closing.signal);
                const mayRepeat = repeated < retries && !closing.signal.aborted;
                const delay = mayRepeat ? pauseAfter(outcome, repeated, clock) : undefined;
                if (delay === undefined)
                    return conclude(outcome, first, repeated + 1);
                const what = outcome.kind === 'answer' ? `answered ${outcome.response.status}` : outcome.failure.what;
                log?.debug(`${first.method} ${displayAddress(first.url)}: ${what}; asking again in ${delay} ms.`);
                await clock.sleep(delay);
            }
        },
        close() {
            closing.abort(new Error('the client was closed'));
            transport.close();
        },
    };
}
function firstHop(request) {
    const { authorization, body } = request;
    const headers = requestHeaders({ ...request.headers, ...(authorization === undefined ? {} : { authorization }) });
    const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
    return {
        method: request.method ?? 'GET',
        url: parseAddress(request.url),
        headers,
        ...(bytes === undefined ? {} : { body: bytes }),
    };
}
/** @returns undefined where asking again would change nothing. */
function pauseAfter(outcome, repeated, clock) {
    if (outcome.kind === 'failure' && !outcome.failure.transient)
        return undefined;
    return retryDelay(repeated, outcome.kind === 'answer' ? outcome.response : undefined, clock.now(), clock.random());
}
function conclude(outcome, first, attempts) {
    if (outcome.kind === 'answer')
        return outcome.response;
    throw failedError(first, outcome.failure, attempts, outcome.error);
}
async function attempt(transport, first, request, repeatable, closing) {
    const guard = watch({ timeoutMs: request.timeoutMs ?? TIMEOUT_MS, idleMs: request.idleMs ?? IDLE_MS, closing });
    try {
        return { kind: 'answer', response: await follow(transport, first, request.maxBytes, repeatable, guard) };
    }
    catch (thrown) {
        if (thrown instanceof foundation/* ArtifactError */.nE)
            throw thrown;
        const error = guard.signal.aborted ? guard.signal.reason : thrown;
        return { kind: 'failure', failure: describeFailure(error), error };
    }
    finally {
        guard.stop();
    }
}
async function follow(transport, first, maxBytes, repeatable, guard) {
    let hop = first;
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
        const message = await transport.send(hop, { signal: guard.signal, repeatable, onProgress: guard.progress });
        guard.progress();
        const response = await readResponse(message, hop, maxBytes, guard);
        const next = nextHop(hop, response.status, response.headers['location']);
        if (next === undefined)
            return response;
        hop = next;
    }
    throw redirectsError(first, MAX_REDIRECTS);
}
async function readResponse(message, hop, maxBytes, guard) {
    const status = message.statusCode ?? 0;
    const isSuccess = status >= 200 && status < 300;
    const limit = isSuccess ? maxBytes : Math.max(maxBytes, ERROR_BYTES);
    const limits = { address: displayAddress(hop.url), maxBytes: limit, onProgress: guard.progress };
    const body = await readBody(message, limits, hop.method === 'HEAD');
    const headers = Object.entries(message.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]);
    return { status, headers: Object.fromEntries(headers), body, url: hop.url.href };
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(8474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./build/emitted/packages/core/src/host/environment.js
/**
 * The environment of a child process, built from an allow-list.
 *
 * Why not a deny-list: an earlier step of the job can plant LD_PRELOAD, GIT_DIR, npm_config_registry or NODE_OPTIONS, and tomorrow's
 * dangerous variable is not known today. Pure.
 */

/** Compared in upper case, because proxy variables come in both and Windows ignores case. */
const ALLOWED = new Set([
    'PATH',
    'PATHEXT',
    'HOME',
    'USERPROFILE',
    'APPDATA',
    'LOCALAPPDATA',
    'XDG_CONFIG_HOME',
    'TMPDIR',
    'TEMP',
    'TMP',
    'SYSTEMROOT',
    'COMSPEC',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
    'ALL_PROXY',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'NODE_EXTRA_CA_CERTS',
    'SSH_AUTH_SOCK',
    // By this variable the runner finds what a cancelled job left behind.
    'RUNNER_TRACKING_ID',
]);
/** No program's text is ever translated: some of it is parsed. */
const FIXED = { LANG: 'C', LC_ALL: 'C' };
/**
 * @param inherited the environment of this process.
 * @param given what the caller sets on purpose; it wins, and may hold names that are never inherited.
 */
function childEnvironment(inherited, given = {}) {
    const kept = {};
    for (const [name, value] of Object.entries(inherited)) {
        if (value === undefined || !ALLOWED.has(name.toUpperCase()))
            continue;
        const safe = name.toUpperCase() === 'PATH' ? absoluteEntries(value) : value;
        if (safe !== '')
            kept[name] = safe;
    }
    return { ...kept, ...FIXED, ...given };
}
/** An empty or relative entry of PATH means the working directory, where a repository could place its own `git`. So does a PATH that is empty. */
function absoluteEntries(path) {
    return path
        .split(external_node_path_.delimiter)
        .filter((entry) => (0,external_node_path_.isAbsolute)(entry))
        .join(external_node_path_.delimiter);
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/host/process-tree.io.js
/**
 * Ends a child process together with everything that it started.
 *
 * On POSIX the child leads a process group of its own (`detached`), which gets SIGTERM and, after a grace, SIGKILL. Windows knows no
 * groups: taskkill walks the tree. A descendant that leaves its group (setsid) is out of reach.
 */




/** How long a group may take over SIGTERM, in milliseconds. */
const GRACE_MS = 2_000;
const POLL_MS = 10;
/** Whether children lead a group: the `detached` option that {@link stopTree} relies on. */
const LEADS_GROUP = process.platform !== 'win32';
/**
 * Closes the pipes, ends the tree and waits until the child is gone.
 *
 * @param closed settles with the `close` event of the child.
 */
async function stopTree(child, closed) {
    for (const pipe of [child.stdin, child.stdout, child.stderr])
        pipe?.destroy();
    if (child.pid === undefined)
        return;
    if (LEADS_GROUP)
        await stopGroup(child.pid);
    else
        await taskkill(child.pid);
    // A process in uninterruptible sleep outlives SIGKILL; we do not wait for it.
    await Promise.race([closed, (0,promises_namespaceObject.setTimeout)(GRACE_MS, undefined, { ref: false })]);
}
async function stopGroup(leader) {
    if (!signalGroup(leader, 'SIGTERM'))
        return;
    for (let waited = 0; waited < GRACE_MS; waited += POLL_MS) {
        await (0,promises_namespaceObject.setTimeout)(POLL_MS);
        if (!signalGroup(leader, 0))
            return;
    }
    signalGroup(leader, 'SIGKILL');
}
/** @returns whether the group still has members. */
function signalGroup(leader, signal) {
    try {
        return process.kill(-leader, signal);
    }
    catch {
        return false;
    }
}
async function taskkill(pid) {
    const program = (0,external_node_path_.join)(process.env['SystemRoot'] ?? 'C:\\Windows', 'System32', 'taskkill.exe');
    const killer = (0,external_node_child_process_namespaceObject.spawn)(program, ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
    // `once` rejects where taskkill itself cannot start; then there is nothing left to try.
    await (0,external_node_events_.once)(killer, 'close').catch(() => undefined);
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/host/process.io.js
/**
 * The one way to run a program: no shell, an allow-listed environment, a limit on time and on output, and no survivor.
 *
 * Why not `@actions/exec`: it can neither limit the time nor end a tree, and it prints what the child prints. Child output never reaches
 * our standard output, where the runner would execute workflow commands found in it.
 */







const STDERR_BYTES = 65_536;
/** Runs a program to its end and keeps its whole output. Errors: those of {@link streamProcess}. */
async function runProcess(request) {
    const chunks = [];
    const stream = streamProcess(request);
    for (;;) {
        const next = await stream.next();
        if (!next.done)
            chunks.push(next.value);
        else if (next.value.kind === 'not-found')
            return next.value;
        else
            return { ...next.value, stdout: Buffer.concat(chunks) };
    }
}
/**
 * Yields standard output as it comes, no faster than it is consumed, and returns how the program ended (`yield*` hands that on).
 * A consumer that stops early ends the program and all its children.
 *
 * @throws ArtifactError `PROCESS_TIMEOUT`; `PROCESS_FAILED` where it cannot be started or writes more than `maxBytes`.
 */
async function* streamProcess(request) {
    const child = await start(request);
    if (child === undefined)
        return { kind: 'not-found' };
    const closed = (0,external_node_events_.once)(child, 'close');
    const stderr = keepTail(child);
    const stop = onlyOnce(() => stopTree(child, closed));
    let late = false;
    const timer = setTimeout(() => {
        late = true;
        void stop();
    }, request.timeoutMs);
    let finished = false;
    try {
        yield* limited(child, request);
        await closed;
        finished = !late;
        if (finished)
            return { kind: 'exit', status: child.exitCode, signal: child.signalCode, stderr: stderr() };
        throw timeoutError(request);
    }
    catch (error) {
        // Stopping closes the pipe, which the loop sees as a failure of its own.
        throw late ? timeoutError(request) : error;
    }
    finally {
        clearTimeout(timer);
        if (!finished)
            await stop();
    }
}
/** @returns undefined where there is no such program. */
async function start(request) {
    try {
        const child = (0,external_node_child_process_namespaceObject.spawn)(request.program, request.args, {
            cwd: request.cwd,
            env: childEnvironment(process.env, request.env),
            stdio: [request.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
            shell: false,
            detached: LEADS_GROUP,
            windowsHide: true,
        });
        await (0,external_node_events_.once)(child, 'spawn');
        // A program may well end without reading its input (EPIPE); its status tells.
        child.stdin?.on('error', () => undefined).end(request.input);
        return child;
    }
    catch (error) {
        // A working directory that does not exist is reported as ENOENT too.
        if (errnoOf(error) === 'ENOENT' && (0,external_node_fs_.existsSync)(request.cwd))
            return undefined;
        throw new foundation/* ArtifactError */.nE('PROCESS_FAILED', {
            message: `The program ${(0,foundation/* quote */.hD)(request.program)} could not be started in ${(0,foundation/* quote */.hD)(request.cwd)}: ${(0,foundation/* messageOf */.bD)(error)}.`,
            wanted: 'a program that runs',
            found: (0,foundation/* messageOf */.bD)(error),
            fix: 'Check that the folder exists and that the program may be executed.',
            cause: error,
        });
    }
}
async function* limited(child, request) {
    let received = 0;
    for await (const chunk of child.stdout ?? []) {
        received += chunk.length;
        if (received > request.maxBytes)
            throw outputError(request);
        yield chunk;
    }
}
/** Collects the end of standard error, which has to be read in any case, or the child would block. */
function keepTail(child) {
    let tail = Buffer.alloc(0);
    child.stderr?.on('data', (chunk) => {
        tail = Buffer.concat([tail, chunk]).subarray(-STDERR_BYTES);
    });
    return () => tail.toString('utf8');
}
function onlyOnce(work) {
    let running;
    return () => {
        running ??= work();
        return running;
    };
}
function timeoutError(request) {
    return new foundation/* ArtifactError */.nE('PROCESS_TIMEOUT', {
        message: `The command ${commandLine(request)} did not end within ${request.timeoutMs / 1000} s and was stopped with all its children.`,
        wanted: `an end within ${request.timeoutMs / 1000} s`,
        found: 'a program that still ran',
        fix: `Run ${commandLine(request)} by hand in ${(0,foundation/* quote */.hD)(request.cwd)} and see what it waits for.`,
    });
}
function outputError(request) {
    return new foundation/* ArtifactError */.nE('PROCESS_FAILED', {
        message: `The command ${commandLine(request)} wrote more than ${request.maxBytes} bytes and was stopped.`,
        wanted: `at most ${request.maxBytes} bytes of output`,
        found: 'more',
        fix: `Run ${commandLine(request)} by hand in ${(0,foundation/* quote */.hD)(request.cwd)} and see what it writes.`,
    });
}
function commandLine({ program, args }) {
    return (0,foundation/* quote */.hD)([program, ...args].join(' '));
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/host/index.js
/** The machine: files, programs, HTTP, time and the log. Everything else reaches the outside through here. */







/***/ }),

/***/ 6468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ST: () => (/* binding */ LOCKCHECK_RULES),
  mQ: () => (/* reexport */ countsOf),
  QX: () => (/* reexport */ gatherLockfiles),
  zU: () => (/* reexport */ planLockcheck)
});

// UNUSED EXPORTS: parseManifest

// EXTERNAL MODULE: ./build/emitted/packages/core/src/foundation/index.js + 13 modules
var foundation = __nccwpck_require__(1130);
;// CONCATENATED MODULE: ./build/emitted/packages/core/src/npm/default-registry.io.js
/**
 * The public registry's address, as the npm client's own configuration has it: never a literal of ours.
 *
 * Loaded on first use: npm's configuration takes half an empty Node process to load.
 */
async function defaultRegistry() {
    const { default: config } = await __nccwpck_require__.e(/* import() */ 913).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6913, 19));
    return String(config.definitions.registry.default);
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/npm/integrity.js
/** Bytes of a digest, strongest first. */
const LENGTHS = [
    ['sha512', 64],
    ['sha384', 48],
    ['sha256', 32],
    ['sha1', 20],
    ['md5', 16],
];
/** @param text one or more `algorithm-base64`, separated by single blanks. */
function parseIntegrity(text) {
    const hashes = [];
    for (const part of text.split(' ')) {
        const hash = parseHash(part);
        if (typeof hash === 'string')
            return { kind: 'malformed', because: hash };
        hashes.push(hash);
    }
    return { kind: 'valid', hashes };
}
/** The hashes of the strongest algorithm: they alone decide, SRI section 3.3.4. */
function strongest(hashes) {
    const algorithm = LENGTHS.map(([name]) => name).find((name) => hashes.some((hash) => hash.algorithm === name));
    return hashes.filter((hash) => hash.algorithm === algorithm);
}
function parseHash(part) {
    const dash = part.indexOf('-');
    const name = part.slice(0, Math.max(0, dash));
    const known = LENGTHS.find(([algorithm]) => algorithm === name);
    if (known === undefined)
        return name === '' ? 'it has no algorithm in front' : `"${name}" is no algorithm that npm checks`;
    const [algorithm, length] = known;
    const digest = part.slice(dash + 1);
    const bytes = Buffer.from(digest, 'base64');
    if (bytes.toString('base64') !== digest)
        return 'its digest is no canonical base64';
    if (bytes.length !== length)
        return `its digest has ${bytes.length} bytes, and ${algorithm} has ${length}`;
    return { algorithm, digest };
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/npm/name.js
/** New packages are lower case; among old ones there are capitals and a few more signs, so those are accepted. */
const PART = /^[A-Za-z0-9!~*'()-][A-Za-z0-9!~*'()._-]*$/;
const RESERVED = new Set(['node_modules', 'favicon.ico']);
function isPackageName(text) {
    if (text.length === 0 || text.length > 214)
        return false;
    const [first = '', second, ...rest] = text.split('/');
    if (rest.length > 0)
        return false;
    if (second === undefined)
        return PART.test(first) && !RESERVED.has(first.toLowerCase());
    return first.startsWith('@') && PART.test(first.slice(1)) && PART.test(second);
}
/** `@scope` of `@scope/name`. */
function scopeOf(name) {
    return name.startsWith('@') && name.includes('/') ? name.slice(0, name.indexOf('/')) : undefined;
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/npm/npmrc.js
const SECTION = /^\s*\[.*\]\s*$/;
const ENTRY = /^\s*(?:(@[^:=\s]+):)?registry\s*=(.*)$/;
/**
 * Values with `${VARIABLE}` are left out: the file alone does not say what they are. The last of several entries counts; what stands under
 * a `[section]` belongs to that, and npm does not look there.
 */
function parseNpmrc(text) {
    const scopes = new Map();
    let fallback;
    for (const line of text.split(/[\r\n]+/)) {
        if (SECTION.test(line))
            break;
        const [, scope, written = ''] = ENTRY.exec(line) ?? [];
        const value = readValue(written.trim());
        if (value === '' || value.includes('${'))
            continue;
        if (scope === undefined)
            fallback = value;
        else
            scopes.set(scope, value);
    }
    return { default: fallback, scopes };
}
/** As the ini format of npm has it: in quotes everything counts, outside of them `;` and `#` begin a comment unless they are escaped. */
function readValue(written) {
    const quoted = /^(["'])(.*)\1$/.exec(written)?.[2];
    if (quoted !== undefined)
        return quoted;
    const [plain = ''] = /^(?:\\.|[^;#\\])*/.exec(written) ?? [];
    return plain.replace(/\\([;#\\])/g, '$1').trim();
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/npm/package-json.js
/** What a package.json asks for, and the entries of a lockfile that repeat it. Pure. Spec: docs.npmjs.com, "package.json". */

const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
/** What is no text, or stands where an object should, is passed over. */
function requirementsOf(value) {
    return KINDS.flatMap((kind) => {
        const wanted = value[kind];
        if (!(0,foundation/* isJsonObject */.OW)(wanted))
            return [];
        return Object.entries(wanted).flatMap(([name, range]) => (typeof range === 'string' ? [{ name, range, kind }] : []));
    });
}
/** The folders that are declared as workspaces, paths or globs, as written: a list, or one under `packages`. */
function workspacesOf({ workspaces }) {
    const declared = (0,foundation/* isJsonObject */.OW)(workspaces) ? workspaces['packages'] : workspaces;
    return Array.isArray(declared) ? declared.filter((path) => typeof path === 'string') : [];
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/npm/package-json-edit.js
/** Writes versions and ranges into a package.json, and nothing else. Pure. Spec: docs.npmjs.com, "package.json". */

/**
 * @param file as it is shown in an error.
 * @returns the text with the change, every other character as it was.
 * @throws ArtifactError `JSON_UNREADABLE`.
 */
function editPackageJson(file, text, change) {
    return openJson(file, text).edit(package_json_edit_editsOf([], change));
}
/** The same change at any place that repeats a package.json: an entry of a lockfile. */
function package_json_edit_editsOf(path, { version, ranges }) {
    return [
        ...(version === undefined ? [] : [{ path: [...path, 'version'], value: version }]),
        ...ranges.map(({ field, dependency, to }) => ({ path: [...path, field, dependency], value: to })),
    ];
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/npm/registry-url.js
const CLASSIC = /^(.*?\/)((?:@[^/]+\/)?[^/@][^/]*)\/-\/(?:(@[^/]+)\/)?([^/]+)\.tgz$/;
const GITHUB = /^(.*\/)download\/((?:@[^/]+\/)?[^/@][^/]*)\/([^/]+)\/[0-9a-f]{40,64}$/;
/**
 * @param url a parsed address.
 * @returns undefined where the address has neither layout.
 */
function parseTarballAddress(url) {
    const path = decodeScope(url.pathname);
    const github = GITHUB.exec(path);
    if (github !== null) {
        const [, prefix = '', name = '', version = ''] = github;
        return { root: `${url.origin}${prefix}`, folder: name, name, version: decoded(version) };
    }
    const classic = CLASSIC.exec(path);
    if (classic === null)
        return undefined;
    const [, prefix = '', name = '', fileScope, file = ''] = classic;
    const [scope, base = name] = name.startsWith('@') ? name.split('/') : [undefined, name];
    const sameScope = fileScope === undefined || fileScope === scope;
    const version = sameScope && file.startsWith(`${base}-`) ? file.slice(base.length + 1) : undefined;
    const own = version === undefined ? otherFile(fileScope, file) : { name, version: decoded(version) };
    return { root: `${url.origin}${prefix}`, folder: name, ...own };
}
function otherFile(scope, file) {
    const [, base = file, version = ''] = /^(.*?)-(\d.*)$/.exec(file) ?? [];
    return { name: scope === undefined ? base : `${scope}/${base}`, version: decoded(version) };
}
/** Only the slash of a scope may be encoded: `@scope%2fname`. */
function decodeScope(path) {
    return path.replace(/\/(@|%40)([^/%]+)%2f/gi, '/@$2/').replace(/\/%40/g, '/@');
}
function decoded(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    }
}
/** Yarn's alias of the public registry: its second name, served from the same store. */
const YARN_ALIAS = 'https://registry.yarnpkg.com/';
/** The addresses of a registry: itself with a slash at its end, and where it is the public one, Yarn's name for it. */
function registryRoots(registry, publicRegistry) {
    const root = registry.endsWith('/') ? registry : `${registry}/`;
    return root === publicRegistry ? [root, YARN_ALIAS] : root === YARN_ALIAS ? [root, publicRegistry] : [root];
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/npm/index.js
/** What npm is: names, registries and their addresses, integrity, configuration files. */








;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockcheck/policy.js
/**
 * What a lockfile may contain. Pure. Spec: contract.md section 7, key `lockfile`.
 */


/** Registries come from the settings; where they say nothing, from .npmrc; and failing that from the npm client's default. */
function createPolicy(settings, { publicRegistry, npmrc }) {
    const roots = (written) => [written]
        .flat()
        .flatMap((registry) => registryRoots(registry, publicRegistry))
        .filter((root) => URL.canParse(root))
        .map((root) => new URL(root));
    const named = new Map();
    for (const [scope, registry] of [...npmrc.scopes, ...Object.entries(settings.registries ?? {})])
        named.set(scope.toLowerCase(), roots(registry));
    // npm writes the public address into lockfiles whatever registry it is configured for (replace-registry-host), so .npmrc adds to it.
    const fallback = named.get('default') ?? roots([...(npmrc.default === undefined ? [] : [npmrc.default]), publicRegistry]);
    // GitHub Packages does not tell capitals apart.
    const own = (name) => named.get(scopeOf(name)?.toLowerCase() ?? '');
    const internal = settings.internal ?? [];
    return {
        rootsFor: (name) => own(name) ?? fallback,
        allRoots: [...new Set([...named.values(), fallback].flat())],
        hasOwnRegistry: (name) => own(name) !== undefined,
        isInternal: internal.length === 0 ? () => false : (0,foundation/* globs */.gV)(internal.flatMap((item) => (/^!?@[^/]+$/.test(item) ? [`${item}/**`] : [item]))),
        publicRoots: roots(publicRegistry),
    };
}
/** What the settings say of a rule: its own id before its group; undefined where they say nothing. */
function settingOf({ rules = {} }, rule) {
    return rules[rule] ?? rules[`${groupOf(rule)}/*`];
}
/** Whether an exception's rule, an id or `group/*`, means this rule. */
function meansRule(pattern, rule) {
    return pattern === rule || pattern === `${groupOf(rule)}/*`;
}
function isExpired({ expires }, now) {
    const end = expires === undefined ? undefined : (0,foundation/* parseExpiry */.rQ)(expires);
    return end !== undefined && now > end;
}
function groupOf(rule) {
    return rule.slice(0, rule.indexOf('/'));
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockcheck/policy-rules.js
/** The rules about the policy itself: they look at no lockfile, so they have no `check` of their own. Pure. */


const POLICY_RULES = {
    'config/policy-changed': {
        title: 'The pull request changes the policy that judges it',
        severity: 'error',
        sees: 'A `lockfile:` key in the policy file, or registries in the .npmrc beside a lockfile, that differ from the base, in a pull request or a merge group. The pull request is judged by the base’s.',
        why: 'Otherwise whoever changes a lockfile could change what it is measured by, in the same commit.',
        fix: 'Bring the change of the policy in with a pull request of its own, reviewed by those who own it.',
        example: 'lockfile: { rules: { "source/*": off } }',
        subject: '.github/artifacts.yml',
    },
    'config/exception-expired': {
        title: 'An exception of the policy has expired',
        severity: 'error',
        sees: 'An exception whose `expires` lies in the past. It excuses nothing any more.',
        why: 'An exception that nobody looks at again becomes the rule.',
        fix: 'Solve what it excused and remove it, or decide anew and give it another `expires`.',
        example: 'exceptions: [{ rule: source/git, subject: ms, reason: fork with a fix, expires: 2025-01-31 }]',
        subject: null,
    },
    'config/exception-unused': {
        title: 'An exception of the policy excuses nothing',
        severity: 'warning',
        sees: 'An exception that no finding of this run needed.',
        why: 'It would excuse the next problem with that name, which nobody has looked at.',
        fix: 'Remove it.',
        example: 'exceptions: [{ rule: source/git, subject: ms, reason: fork with a fix }]',
        subject: null,
    },
};
/** A finding of one of these rules; none where the settings switch it off. */
function policyFinding(rule, settings, about) {
    const setting = settingOf(settings, rule);
    const { fix, severity } = POLICY_RULES[rule];
    return setting === 'off' ? [] : [{ rule, severity: setting ?? severity, fix, docs: (0,foundation/* docsOf */.fE)(rule), ...about }];
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockcheck/path.js
/** Paths in lockfiles: relative to the folder of the lockfile, with `/`. Pure. */

/** `./packages/a/` -> `packages/a`. */
function normalisePath(path) {
    return external_node_path_.posix.normalize(path.replaceAll('\\', '/')).replace(/\/$/, '').replace(/^\.\//, '');
}
/** The path in a range that is one. A version is none, though a folder may be called `^2.1.0`. */
function pathOfRange(range) {
    return /^(?:file:|link:|portal:|(?=\.{0,2}[\\/]))(.*)$/s.exec(range)?.[1];
}
/** Whether a range asks for this very path, both seen from one folder. A range that is no path asks for none, not for the folder itself. */
function asksForPath(range, path) {
    const asked = pathOfRange(range);
    return asked !== undefined && normalisePath(asked) === normalisePath(path);
}
/** Whether a path, seen from the lockfile's folder, is absolute or leads out of the workspace. */
function leavesWorkspace(lockfile, path) {
    // npm reads `file:` as a URL, where `%2e` is a dot.
    const plain = path_decoded(path).replaceAll('\\', '/');
    if (plain.startsWith('/') || plain.startsWith('~') || /^[a-z]:/i.test(plain))
        return true;
    const target = external_node_path_.posix.join(external_node_path_.posix.dirname(lockfile), plain);
    return target === '..' || target.startsWith('../');
}
function path_decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockcheck/request.js

/** Ranges that name a place of their own instead of a version in a registry. */
const PLACE = /^(?:https?:|git(?:\+[a-z]+)?:|git@|ssh:|(?:github|gitlab|bitbucket|gist):|file:|link:|portal:|workspace:|\.{0,2}\/|~\/|[a-z]:[\\/])|^[\w.-]+\/[\w.-]+(?:#|$)/i;
function requestOf(entry, { index }) {
    const asksForPlace = placeTest(entry);
    if (index.projectRangesOf(entry.requiredAs).some(asksForPlace))
        return 'project';
    return index.rangesOf(entry.requiredAs).some(asksForPlace) ? 'transitive' : 'registry';
}
/** A tarball must be asked for by its very address or path: npm writes it down as it stands, and any other one was put there by hand. */
function placeTest({ source }) {
    if (source.kind === 'file')
        return (range) => asksForPath(range, source.path);
    if (source.kind !== 'tarball')
        return (range) => PLACE.test(range);
    const address = withoutFragment(source.url);
    return (range) => PLACE.test(range) && withoutFragment(range) === address;
}
function withoutFragment(url) {
    return url.replace(/#.*$/s, '');
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockfile/discover.js
/** Every name of the npm world, and the format of those that we read. */
const NAMES = new Map([
    ['package-lock.json', 'package-lock'],
    ['npm-shrinkwrap.json', 'npm-shrinkwrap'],
    ['yarn.lock', 'unread'],
    ['pnpm-lock.yaml', 'unread'],
    ['bun.lock', 'unread'],
    ['bun.lockb', 'unread'],
    ['deno.lock', 'unread'],
    ['vlt-lock.json', 'unread'],
    ['aube-lock.yaml', 'unread'],
]);
/** The names of all lockfiles, those that this version does not read included. */
const LOCKFILE_NAMES = [...NAMES.keys()];
/** The names of the lockfiles that this version reads. */
const READ_NAMES = [...NAMES].filter(([, format]) => format !== 'unread').map(([name]) => name);
/** The format that a path's name stands for: undefined for no lockfile, `unread` for one whose format this version cannot read. */
function formatOf(path) {
    // What lies in node_modules was installed, not locked by this project.
    if (/(?:^|\/)node_modules\//.test(path))
        return undefined;
    return NAMES.get(path.slice(path.lastIndexOf('/') + 1));
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockfile/edit-package-lock.js
/**
 * Keeps a package-lock.json (or npm-shrinkwrap.json) true when packages of its project change version or ranges: what is written is what
 * `npm install --package-lock-only` would leave. Pure. Spec: docs.npmjs.com, "package-lock.json", lockfileVersion 1 to 3.
 */


/**
 * @param file as it is shown in an error.
 * @returns the text with the changes, every other character as it was; a package that the lockfile does not have is passed over.
 * @throws ArtifactError `JSON_UNREADABLE`.
 */
function editPackageLock(file, text, changes) {
    const lockfile = openJson(file, text);
    const links = isJsonObject(lockfile.value) ? legacyLinks(lockfile.value) : [];
    return lockfile.edit(changes.flatMap((change) => [...editsOf(['packages', change.folder], change), ...legacyEdits(links, change)]));
}
/** The first form, which version 2 has besides `packages`: the version of the project itself, and ranges in what links to its folders. */
function legacyEdits(links, { folder, ranges, version }) {
    if (folder === '')
        return version === undefined ? [] : [{ path: ['version'], value: version }];
    return links.filter((link) => link.folder === folder).flatMap((link) => ranges.flatMap((range) => requiredEdits(link, range)));
}
/** All kinds of dependencies stand in one list here, each name once: what it says tells which of them is meant. */
function requiredEdits({ place, requires }, { dependency, from, to }) {
    return requires[dependency] === from ? [{ path: [...pathOf(place), 'requires', dependency], value: to }] : [];
}
const FOLDER = 'file:';
/** Iterative, since nesting is under the control of who wrote the file. */
function legacyLinks(root) {
    const links = [];
    const open = [{ place: undefined, node: root }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { dependencies } = next.node;
        if (!isJsonObject(dependencies))
            continue;
        for (const [name, node] of Object.entries(dependencies)) {
            if (!isJsonObject(node))
                continue;
            const place = { name, within: next.place };
            const { requires, version } = node;
            if (typeof version === 'string' && version.startsWith(FOLDER) && isJsonObject(requires))
                links.push({ folder: version.slice(FOLDER.length), place, requires });
            open.push({ place, node });
        }
    }
    return links;
}
function pathOf(place) {
    const path = [];
    for (let at = place; at !== undefined; at = at.within)
        path.unshift('dependencies', at.name);
    return path;
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockfile/model.js
/** `name@version`, the subject of a finding about an entry. */
function subjectOf({ name, version }) {
    return version === undefined ? name : `${name}@${version}`;
}
/** A lockfile in a format that this version cannot read. That must not look like one without findings. */
function unreadLockfile(file, text) {
    return unchecked(file, text, 'unknown-version', 'has a format that this version of verify-lockfile does not read');
}
/**
 * A lockfile without content of its own: a symbolic link, behind which npm reads another file than a review shows, or one that git tracks
 * but did not check out.
 */
function absentLockfile(file, isLink) {
    return unchecked(file, '', 'invalid', isLink ? 'is a symbolic link' : 'is tracked by git, but is not in the working tree');
}
function unchecked(file, text, kind, found) {
    const nowhere = { start: 0, end: 0 };
    const subject = file.slice(file.lastIndexOf('/') + 1);
    return {
        file,
        format: 'unread',
        formatVersion: undefined,
        entries: [],
        root: [],
        workspaces: [],
        problems: [{ kind, span: nowhere, subject, found }],
        text,
        spanOf: () => nowhere,
    };
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockfile/text-problems.js
const BOM = '\uFEFF';
/**
 * Zero-width and bidirectional characters and their like: two texts with them look like one. The joiner and the selector that belong to an
 * emoji do not count, since messages of deprecation are full of them.
 */
const INVISIBLE = /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u{200d}\u{fe0f}](?!\u{20e3})|[\p{Default_Ignorable_Code_Point}--[\u{200d}\u{fe0f}]]/gv;
const CONFLICT = /^(?:<{7}|\|{7}|>{7})(?: .*)?$|^={7}$/gm;
/** @param text with its byte order mark, and a lone surrogate for bytes that are no UTF-8. */
function textProblems(text) {
    const problems = [];
    if (text.startsWith(BOM))
        problems.push({ kind: 'bom', span: { start: 0, end: 1 }, subject: 'U+FEFF', found: 'begins with a byte order mark' });
    for (const match of text.slice(0, 1).replace(BOM, ' ').concat(text.slice(1)).matchAll(INVISIBLE)) {
        const code = `U+${match[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
        problems.push({ kind: 'invisible-char', span: spanOf(match), subject: code, found: `has the invisible character ${code}` });
    }
    const broken = text.search(/\p{Cs}/u);
    if (broken !== -1)
        problems.push({ kind: 'invalid', span: { start: broken, end: broken + 1 }, subject: 'encoding', found: 'has bytes that are no UTF-8' });
    for (const match of text.matchAll(CONFLICT)) {
        problems.push({
            kind: 'conflict-marker',
            span: spanOf(match),
            subject: match[0].slice(0, 7),
            found: 'has an unresolved merge conflict',
        });
    }
    return problems;
}
function spanOf({ index, 0: text }) {
    return { start: index ?? 0, end: (index ?? 0) + text.length };
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockfile/formats/package-path.js
/** Keys under `packages` of a package-lock.json: paths in the file system, with `/`, relative to the lockfile. Pure. */
const package_path_FOLDER = 'node_modules/';
/** The name of the folder under the last node_modules; undefined for a folder of the project. */
function nameFromPath(key) {
    const at = lastFolder(key);
    return at === -1 ? undefined : key.slice(at + package_path_FOLDER.length);
}
/** The key of what the last node_modules belongs to, `""` being the project; undefined for a folder of the project. */
function ownerOf(key) {
    const at = lastFolder(key);
    return at === -1 ? undefined : key.slice(0, Math.max(0, at - 1));
}
/** A folder that is called `my_node_modules` is another one. */
function lastFolder(key) {
    return `/${key}`.lastIndexOf(`/${package_path_FOLDER}`);
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockfile/formats/package-lock-bundles.js
/**
 * Which entries lie in the tarball of a package around them. Pure.
 *
 * Why not `inBundle`: npm does not believe it either. It asks the registry for every entry that no bundle holds by this reckoning, its
 * own (Node.getBundler of @npmcli/arborist): what a package names under `bundleDependencies`, what that asks for, and what lies below.
 */


const REQUIREMENTS = ['dependencies', 'optionalDependencies', 'peerDependencies'];
/** The keys of `packages` that are bundled; what the project or a folder of it bundles comes from the registry all the same: it is no tarball yet. */
function bundledKeys(packages) {
    const bundled = new Set();
    for (const [owner, entry] of Object.entries(packages)) {
        if (nameFromPath(owner) === undefined || !(0,foundation/* isJsonObject */.OW)(entry))
            continue;
        const open = namesIn(entry).map((name) => `${owner}/node_modules/${name}`);
        for (let key = open.pop(); key !== undefined; key = open.pop()) {
            if (bundled.has(key) || !(0,foundation/* isJsonObject */.OW)(packages[key]))
                continue;
            bundled.add(key);
            for (const required of requiredBy(key, packages, owner))
                open.push(required);
        }
    }
    return bundled;
}
function namesIn({ bundleDependencies, dependencies }) {
    if (bundleDependencies === true)
        return Object.keys((0,foundation/* isJsonObject */.OW)(dependencies) ? dependencies : {});
    return Array.isArray(bundleDependencies) ? bundleDependencies.filter((name) => typeof name === 'string') : [];
}
/** What a bundled entry asks for, as far as Node.js finds it not further up than the owner of the bundle. */
function requiredBy(key, packages, owner) {
    const entry = packages[key];
    if (!(0,foundation/* isJsonObject */.OW)(entry))
        return [];
    const names = REQUIREMENTS.flatMap((kind) => Object.keys((0,foundation/* isJsonObject */.OW)(entry[kind]) ? entry[kind] : {}));
    return names.flatMap((name) => {
        for (let folder = key; folder?.startsWith(owner); folder = ownerOf(folder)) {
            const found = `${folder}/node_modules/${name}`;
            if (packages[found] !== undefined)
                return [found];
        }
        return [];
    });
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockfile/formats/package-lock-problems.js
/** What keeps a package-lock.json from being read in one way only. Pure. */

/** @param marks what the text itself shows: a conflict marker explains why it is no JSON. */
function jsonProblems(document, marks) {
    const inConflict = marks.some(({ kind }) => kind === 'conflict-marker');
    return document.problems.flatMap(({ kind, detail, start, end }) => {
        const span = { start, end };
        if (kind === 'duplicate-key')
            return [{ kind, span, subject: detail, found: `has the key ${(0,foundation/* quote */.hD)(detail)} twice in one object` }];
        if (kind === 'comment')
            return [{ kind, span, subject: 'comment', found: 'has a comment' }];
        return inConflict ? [] : [{ kind, span, subject: 'syntax', found: `is no JSON: here ${detail} is missing` }];
    });
}
const READ_VERSIONS = [2, 3];
const ENTRY_SHAPES = {
    name: 'string',
    version: 'string',
    resolved: 'string',
    integrity: 'string',
    link: 'boolean',
    inBundle: 'boolean',
    dependencies: 'object',
    devDependencies: 'object',
    optionalDependencies: 'object',
    peerDependencies: 'object',
};
function shapeProblems(document) {
    const { value } = document;
    // No JSON at all: that is told already.
    if (value === undefined)
        return [];
    if (!(0,foundation/* isJsonObject */.OW)(value))
        return [typeProblem(document, [], 'the file', 'an object')];
    if (!READ_VERSIONS.includes(value['lockfileVersion']))
        return [versionProblem(document, value['lockfileVersion'])];
    const { packages } = value;
    if (!(0,foundation/* isJsonObject */.OW)(packages))
        return [typeProblem(document, ['packages'], 'packages', 'an object')];
    return [...entryProblems(document, packages), ...protoProblems(document)];
}
function versionProblem(document, version) {
    const found = version === undefined ? 'has no lockfileVersion' : `has lockfileVersion ${(0,foundation/* describeValue */.bp)(version)}`;
    return {
        kind: 'unknown-version',
        span: document.spanOf(['lockfileVersion']),
        subject: typeof version === 'number' ? `lockfileVersion ${version}` : 'lockfileVersion',
        found: `${found}; this version of verify-lockfile reads 2 and 3`,
    };
}
function typeProblem(document, path, subject, wanted) {
    return { kind: 'type', span: document.spanOf(path), subject, found: `has a value of the wrong type: ${subject} must be ${wanted}` };
}
function entryProblems(document, packages) {
    return Object.entries(packages).flatMap(([key, entry]) => {
        if (!(0,foundation/* isJsonObject */.OW)(entry))
            return [typeProblem(document, ['packages', key], (0,foundation/* quote */.hD)(key), 'an object')];
        return Object.entries(ENTRY_SHAPES).flatMap(([field, shape]) => {
            const value = entry[field];
            if (value === undefined)
                return [];
            if (!hasShape(value, shape))
                return [typeProblem(document, ['packages', key, field], `${field} of ${(0,foundation/* quote */.hD)(key)}`, `a ${shape}`)];
            return shape === 'object' ? rangeProblems(document, ['packages', key, field], value) : [];
        });
    });
}
function hasShape(value, shape) {
    return shape === 'object' ? (0,foundation/* isJsonObject */.OW)(value) : typeof value === shape;
}
function rangeProblems(document, path, wanted) {
    return Object.entries((0,foundation/* isJsonObject */.OW)(wanted) ? wanted : {}).flatMap(([name, range]) => typeof range === 'string' ? [] : [typeProblem(document, [...path, name], `the range of ${(0,foundation/* quote */.hD)(name)}`, 'a string')]);
}
/** `__proto__` is an ordinary key to one parser and the prototype of the object to another. One place is told, however many there are. */
function protoProblems(document) {
    const path = pathOfProto(document.value);
    if (path === undefined)
        return [];
    return [{ kind: 'proto-key', span: document.keySpanOf(path), subject: '__proto__', found: 'has the key "__proto__"' }];
}
/** The path of the first such key that is met. */
function pathOfProto(value) {
    const open = [{ value, step: '', parent: undefined }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (typeof next.value !== 'object' || next.value === null)
            continue;
        for (const [key, child] of Object.entries(next.value)) {
            const node = { value: child, step: Array.isArray(next.value) ? Number(key) : key, parent: next };
            if (key === '__proto__')
                return pathTo(node);
            if (typeof child === 'object')
                open.push(node);
        }
    }
    return undefined;
}
function pathTo(end) {
    const path = [];
    for (let node = end; node.parent !== undefined; node = node.parent)
        path.push(node.step);
    return path.reverse();
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockfile/formats/package-lock-split-brain.js
/**
 * lockfileVersion 2 says everything twice: `packages` for npm 7 and newer, `dependencies` for npm 6. Where the halves differ, what is
 * installed depends on who installs. Version 3 has one half; a second one would be for npm 6 alone. Pure.
 */



/** Folders in folders; npm never gets near it. Keys and places grow with the depth, so the time would with its square. */
const DEEPEST = 100;
/** @param entries what `packages` was read as. */
function splitBrain(document, value, packages, entries) {
    const { dependencies } = value;
    if (value['lockfileVersion'] !== 2 && dependencies === undefined)
        return [];
    const asked = filesAskedFor(entries);
    const seen = new Set();
    const problems = [];
    for (const legacy of walk((0,foundation/* isJsonObject */.OW)(dependencies) ? dependencies : {}, packages)) {
        seen.add(legacy.key);
        const difference = compare(legacy, packages[legacy.key], asked);
        if (difference !== undefined)
            problems.push({ ...split(legacy.key, difference.found), span: document.spanOf([...legacy.place, difference.field]) });
    }
    for (const [key, entry] of Object.entries(packages)) {
        if (seen.has(key) || !isLegacyKnown(key, entry))
            continue;
        problems.push({ ...split(key, 'stands under "packages" alone'), span: document.keySpanOf(['packages', key]) });
    }
    return problems;
}
/** npm 6 knows no entry for the project, for its folders, and for what is extraneous. */
function isLegacyKnown(key, entry) {
    return nameFromPath(key) !== undefined && (0,foundation/* isJsonObject */.OW)(entry) && entry['extraneous'] !== true;
}
/** Every entry of the nested half, with the key that it has in the flat one. Iterative, for the nesting is the file's. */
function* walk(dependencies, packages) {
    const open = [{ dependencies, folder: '', place: ['dependencies'], depth: 1 }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { folder, depth } = next;
        for (const [name, entry] of Object.entries(next.dependencies)) {
            if (!(0,foundation/* isJsonObject */.OW)(entry))
                continue;
            const key = `${folder}node_modules/${name}`;
            const place = [...next.place, name];
            yield { name, entry, place, key, depth };
            if ((0,foundation/* isJsonObject */.OW)(entry['dependencies']) && depth <= DEEPEST) {
                const inside = `${folderOf(key, packages[key])}/`;
                open.push({ dependencies: entry['dependencies'], folder: inside, place: [...place, 'dependencies'], depth: depth + 1 });
            }
        }
    }
}
/** What is linked keeps its own dependencies where it really lies. */
function folderOf(key, entry) {
    return (0,foundation/* isJsonObject */.OW)(entry) && entry['link'] === true && typeof entry['resolved'] === 'string' ? entry['resolved'] : key;
}
function compare({ name, entry, depth }, modern, asked) {
    if (depth > DEEPEST)
        return { field: 'version', found: `stands more than ${DEEPEST} folders deep under "dependencies"` };
    if (!(0,foundation/* isJsonObject */.OW)(modern))
        return { field: 'version', found: 'stands under "dependencies" alone' };
    const version = typeof entry['version'] === 'string' ? entry['version'] : '';
    if (modern['link'] === true)
        return linkDiffers(version, modern['resolved']);
    // Where the version is an address, npm 6 has no other.
    const isAddress = version.includes(':') && !version.startsWith('npm:');
    if (isAddress && !isSameAddress(version, name, modern['resolved'], asked))
        return differs('version', version, modern['resolved']);
    if (!isAddress && !isSameVersion(version, name, modern))
        return differs('version', entry['version'], modern['version']);
    if (entry['resolved'] !== modern['resolved'] && !(isAddress && entry['resolved'] === undefined))
        return differs('resolved', entry['resolved'], modern['resolved']);
    if (entry['integrity'] !== modern['integrity'])
        return differs('integrity', entry['integrity'], modern['integrity']);
    return undefined;
}
function isSameAddress(version, name, resolved, asked) {
    return version === resolved || (typeof resolved === 'string' && asked.has(`${name} ${version} ${resolved}`));
}
/** npm 6 has a file as it was asked for: seen from the folder that asks. Name, range, and the file seen from the project. */
function filesAskedFor(entries) {
    const files = entries.flatMap(({ key, requirements }) => requirements
        .filter(({ range }) => range.startsWith('file:'))
        .map(({ name, range }) => `${name} ${range} file:${external_node_path_.posix.join(key, range.slice('file:'.length))}`));
    return new Set(files);
}
/** npm 6 writes the version of an alias as `npm:NAME@VERSION`. */
function isSameVersion(legacy, name, { name: alias, version }) {
    const real = typeof alias === 'string' ? alias : name;
    return typeof version === 'string' && (legacy === version || legacy === `npm:${real}@${version}`);
}
/** Some versions of npm write `#` as `%23` in one of the halves. */
function linkDiffers(version, resolved) {
    const path = typeof resolved === 'string' ? resolved : '';
    return version.replaceAll('%23', '#') === `file:${path.replaceAll('%23', '#')}` ? undefined : differs('version', version, `file:${path}`);
}
function differs(field, legacy, modern) {
    return {
        field,
        found: `has ${(0,foundation/* describeValue */.bp)(legacy)} under "dependencies" and ${(0,foundation/* describeValue */.bp)(modern)} under "packages" as its ${field}`,
    };
}
function split(key, found) {
    return { kind: 'v2-split-brain', subject: nameFromPath(key) ?? key, found: `has two halves that differ: ${(0,foundation/* quote */.hD)(key)} ${found}` };
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockfile/formats/package-lock.js
/**
 * package-lock.json and npm-shrinkwrap.json, lockfileVersion 2 and 3. Pure.
 *
 * `packages` is what npm reads since version 7: a path in the file system to what lies there, "" being the project. Version 2 repeats it
 * as `dependencies` for npm 6, and the two halves must agree. Spec: docs.npmjs.com, "package-lock.json".
 */







const FIELDS = {
    name: 'name',
    version: 'version',
    resolved: 'resolved',
    integrity: 'integrity',
};
/** @param text the file as it is; what cannot be read is in `problems`, and nothing is thrown. */
function parsePackageLock(file, format, text) {
    // A byte order mark becomes a blank, so that every offset stays.
    const document = (0,foundation/* parseJson */.qF)(text.replace(/^\uFEFF/, ' '));
    const value = (0,foundation/* isJsonObject */.OW)(document.value) ? document.value : {};
    const packages = (0,foundation/* isJsonObject */.OW)(value['packages']) ? value['packages'] : {};
    const project = (0,foundation/* isJsonObject */.OW)(packages['']) ? packages[''] : {};
    const bundled = bundledKeys(packages);
    const entries = Object.entries(packages).flatMap(([key, entry]) => key !== '' && (0,foundation/* isJsonObject */.OW)(entry) ? [lockedPackage(key, entry, bundled.has(key))] : []);
    const formatVersion = value['lockfileVersion'];
    const marks = textProblems(text);
    return {
        file,
        format,
        formatVersion: typeof formatVersion === 'number' ? formatVersion : undefined,
        entries,
        root: requirementsOf(project),
        workspaces: workspacesOf(project),
        problems: [...marks, ...jsonProblems(document, marks), ...shapeProblems(document), ...splitBrain(document, value, packages, entries)],
        text,
        spanOf: ({ key }, field) => field === 'key' ? document.keySpanOf(['packages', key]) : document.spanOf(['packages', key, FIELDS[field]]),
    };
}
function lockedPackage(key, entry, bundled) {
    const folder = nameFromPath(key);
    const name = typeof entry['name'] === 'string' ? entry['name'] : (folder ?? nameFromFolder(key));
    return {
        key,
        name,
        requiredAs: isStrayPath(key) ? key : (folder ?? name),
        version: typeof entry['version'] === 'string' ? entry['version'] : undefined,
        source: sourceOf(key, entry),
        integrity: typeof entry['integrity'] === 'string' ? entry['integrity'] : undefined,
        bundled,
        requirements: requirementsOf(entry),
    };
}
/**
 * A path that no package manager writes has no name in it, so that it stays whole: as a name it is refused. Backslashes and other cases
 * of node_modules are its path on some systems only.
 */
function isStrayPath(key) {
    if (key.includes('\\'))
        return true;
    const folders = /(?<=^|\/)node_modules(?=\/)/gi;
    if ((key.match(folders) ?? []).some((folder) => folder !== 'node_modules'))
        return true;
    return key.includes('node_modules/') && !/^(?:[^/].*\/)?node_modules\//.test(key);
}
/** npm leaves the name of a folder's package out where the folder is called like it. */
function nameFromFolder(key) {
    const [name = key, scope = ''] = key.split('/').reverse();
    return scope.startsWith('@') ? `${scope}/${name}` : name;
}
function sourceOf(key, entry) {
    const resolved = typeof entry['resolved'] === 'string' ? entry['resolved'] : undefined;
    if (entry['link'] === true)
        return { kind: 'link', path: resolved ?? '' };
    if (nameFromPath(key) === undefined && !isStrayPath(key))
        return { kind: 'workspace', path: key };
    return resolved === undefined ? { kind: 'unstated' } : sourceOfAddress(resolved);
}
const GIT = /^(?:git(?:\+[a-z]+)?:|git@|(?:github|gitlab|bitbucket|gist):|ssh:)/i;
function sourceOfAddress(resolved) {
    if (GIT.test(resolved))
        return { kind: 'git', url: resolved };
    if (/^file:/i.test(resolved))
        return { kind: 'file', path: resolved.slice('file:'.length) };
    return { kind: 'tarball', url: resolved };
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockfile/parse.js
/** From a file to a lockfile, whatever its format. Pure. */



const PARSERS = {
    'package-lock': parsePackageLock,
    'npm-shrinkwrap': parsePackageLock,
    unread: (file, _format, text) => unreadLockfile(file, text),
};
/** @param file its name says which format it has; the text is that of the file as it is. */
function parseLockfile(file, text) {
    const format = formatOf(file) ?? 'unread';
    return PARSERS[format](file, format, text);
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockfile/index.js
/** Lockfiles: which files they are, one model for all formats, and their parsers. */





;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockcheck/rule.js

/** A rule that looks at one entry at a time. */
function entryRule(doc, check) {
    return {
        doc,
        *check(context) {
            for (const entry of context.lockfile.entries) {
                const objection = check(entry, context);
                if (objection === undefined)
                    continue;
                const { field, ...rest } = objection;
                yield { subject: subjectOf(entry), span: context.lockfile.spanOf(entry, field), ...rest };
            }
        },
    };
}
/**
 * A rule about the text of the file: the parser has seen it already.
 *
 * @param severityOf where it differs from the rule's own.
 */
function parseRule(kind, doc, severityOf = () => doc.severity) {
    return {
        doc,
        *check(context) {
            const { file, problems } = context.lockfile;
            const severity = severityOf(context);
            for (const problem of problems) {
                if (problem.kind !== kind)
                    continue;
                const { found, span, subject } = problem;
                yield { subject, span, message: `${file} ${found}.`, fix: doc.fix, severity };
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockcheck/rules/identity-alias-undeclared.js



/** `identity/alias-undeclared`: another package under a name that nobody gave it. */
const identityAliasUndeclared = entryRule({
    title: 'An entry is an alias that nobody declared',
    severity: 'error',
    sees: 'An entry with a `name` that is not the name of its folder, while no package.json asks for `npm:NAME` under that name, nor, where none asks for that name at all, another entry.',
    why: 'Address, name and hash fit each other, so every client installs it: the one thing that is wrong is that nobody asked for it.',
    fix: 'Restore the entry from the base, or declare the alias in package.json: `"NAME": "npm:REAL-NAME@RANGE"`.',
    example: '"node_modules/ms": { "name": "mz", "version": "2.7.0" }',
}, (entry, context) => {
    const { name, requiredAs, source } = entry;
    if (name === requiredAs || source.kind === 'link' || source.kind === 'workspace')
        return undefined;
    // An entry can be given any requirement; where the project asks for the name itself, its own word counts alone.
    const own = context.index.projectRangesOf(requiredAs);
    const ranges = own.length > 0 ? own : context.index.rangesOf(requiredAs);
    if (ranges.some((range) => range === `npm:${name}` || range.startsWith(`npm:${name}@`)))
        return undefined;
    // Behind an address or a path stands whatever name the package there has.
    if (source.kind !== 'unstated' && requestOf(entry, context) !== 'registry')
        return undefined;
    return {
        field: 'name',
        message: `${requiredAs} is really ${(0,foundation/* quote */.hD)(name)}, and nobody asks for it under that name.`,
        fix: `Restore the entry, or declare it: "${requiredAs}": "npm:${name}@…".`,
    };
});

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockcheck/rules/identity-invalid-name.js



/** `identity/invalid-name`: a name that no registry would accept. */
const identityInvalidName = entryRule({
    title: 'An entry has a name that no registry accepts',
    severity: 'error',
    sees: 'A folder under node_modules, or a `name`, with characters, a length or slashes that npm does not allow.',
    why: 'Such a name was not written by a package manager. It may look like another one, or lead out of node_modules.',
    fix: 'Remove the entry and run `npm install` again.',
    example: '"node_modules/../../bin/ms": { "version": "2.1.3" }',
}, (entry) => {
    if (entry.source.kind === 'workspace')
        return undefined;
    const wrong = [entry.requiredAs, entry.name].find((name) => !isPackageName(name));
    if (wrong === undefined)
        return undefined;
    return {
        field: wrong === entry.requiredAs ? 'key' : 'name',
        message: `${(0,foundation/* quote */.hD)(wrong)} is no name of an npm package.`,
        fix: 'Remove the entry and run "npm install" again.',
    };
});

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockcheck/address.js

const SHAPE = /^[a-z][a-z0-9+.-]*:[/\\]*([^/\\?#]*)([^?#]*)/i;
/** undefined where the entry has no tarball address, or one that is no URL. */
function addressOf({ source }) {
    if (source.kind !== 'tarball' || !URL.canParse(source.url))
        return undefined;
    const url = new URL(source.url);
    const [, authority = '', path = ''] = SHAPE.exec(source.url) ?? [];
    return { url, written: source.url, authority, path, tarball: parseTarballAddress(url) };
}
/** Registries are compared as parsed origins and path prefixes, never as substrings. The scheme has a rule of its own. */
function agreement({ url }, roots) {
    const sameHost = roots.filter((root) => isSameHost(root, url));
    if (sameHost.length === 0)
        return 'none';
    const samePort = sameHost.filter((root) => root.port === url.port);
    if (samePort.length === 0)
        return 'port';
    return samePort.some((root) => url.pathname.startsWith(root.pathname)) ? 'registry' : 'path';
}
/** `example.com.` is the same host as `example.com`; the URL parser has lower-cased both and written them in ASCII. */
function isSameHost(a, b) {
    return a.hostname.replace(/\.$/, '') === b.hostname.replace(/\.$/, '');
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockcheck/rules/identity-name-mismatch.js



/** `identity/name-mismatch`: the address is another package's. */
const identityNameMismatch = entryRule({
    title: 'The address is that of another package',
    severity: 'error',
    sees: 'A `resolved` value in the layout of a registry whose name, in the folder or in the file, is not the entry’s. An alias counts by its real name. Public registry, GitHub Packages, GitLab, Artifactory, Nexus, Azure, CodeArtifact, Verdaccio and Cloudsmith layouts are known.',
    why: 'The host is right and the hash fits, so nothing else notices that other code is installed under the name that people review.',
    fix: 'Restore the line from the base. For a wanted alias write `"NAME": "npm:REAL-NAME@RANGE"` into package.json.',
    example: '"node_modules/ms": { "resolved": "https://registry.example.com/mz/-/mz-2.1.3.tgz" }',
}, (entry, { index, policy }) => {
    const address = index.addressOf(entry);
    const names = address?.tarball === undefined ? [] : [address.tarball.name, address.tarball.folder];
    const name = names.find((each) => each !== entry.name);
    if (address === undefined || name === undefined)
        return undefined;
    if (agreement(address, policy.allRoots) === 'none')
        return undefined;
    return {
        field: 'resolved',
        message: `${entry.requiredAs} is locked as ${(0,foundation/* quote */.hD)(entry.name)}, but its address is that of ${(0,foundation/* quote */.hD)(name)}.`,
        fix: `Restore the line, or ask for the other package in package.json: "${entry.requiredAs}": "npm:${name}@…".`,
    };
});

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockcheck/rules/identity-scope-registry.js



/** `identity/scope-registry`: dependency confusion, on its line. */
const identityScopeRegistry = entryRule({
    title: 'A package of a private scope comes from another registry',
    severity: 'error',
    sees: 'A package whose scope has a registry of its own in the policy or .npmrc, but whose `resolved` value lies elsewhere; and a package that `internal` names at the public registry.',
    why: 'Dependency confusion: anybody can publish a package of that name where nobody looks after it, and a client that asks there installs it.',
    fix: 'Set `@scope:registry` in .npmrc, remove the entry and run `npm install` again.',
    example: '"node_modules/@example/auth": { "resolved": "https://registry.example.com/@example/auth/-/auth-9.9.9.tgz" }',
}, (entry, { index, policy }) => {
    const address = index.addressOf(entry);
    if (address === undefined)
        return undefined;
    const own = policy.hasOwnRegistry(entry.name) ? policy.rootsFor(entry.name) : [];
    const isElsewhere = own.length > 0 && ['none', 'path'].includes(agreement(address, own));
    const isPublic = policy.isInternal(entry.name) && agreement(address, policy.publicRoots) !== 'none';
    if (!isElsewhere && !isPublic)
        return undefined;
    const wanted = own.length > 0 ? (0,foundation/* oneOf */.yL)(own.map(({ href }) => href)) : 'a registry of yours';
    return {
        field: 'resolved',
        message: `${entry.name} comes from ${(0,foundation/* quote */.hD)(address.url.host)}, but must come from ${wanted}.`,
        fix: 'Point its scope to that registry in .npmrc, remove the entry and run "npm install" again.',
    };
});

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockcheck/version.js
/** Versions as lockfiles write them. Pure. */
/** As registries store a version: without a `v` in front and without build metadata. */
function plainVersion(version) {
    return version.replace(/^[=v]+/, '').replace(/\+.*$/s, '');
}
/** Whether it is one version, in the loose spelling that old packages have, and not a range, a tag or a place. */
function isVersion(text) {
    return /^[=v]*\d+\.\d+\.\d+(?:-?[\w.-]+)?(?:\+[\w.-]+)?$/.test(text);
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockcheck/rules/identity-version-mismatch.js



/** `identity/version-mismatch`: the address is another version's. */
const identityVersionMismatch = entryRule({
    title: 'A version is none, or not that of the address',
    severity: 'error',
    sees: 'A `resolved` value in the layout of a registry whose version is not the entry’s (build metadata does not count, for registries drop it); such a value beside no version at all; and a range, a tag or an address in the place of a version.',
    why: 'People and scanners read the `version`; the client installs the address. A vulnerable or hostile version hides behind a good number. Without an address, npm takes the version for one.',
    fix: 'Restore the line from the base, or run `npm install` again.',
    example: '"version": "2.1.3", "resolved": "https://registry.example.com/ms/-/ms-0.7.0.tgz"',
}, (entry, { index }) => {
    const { name, source, version } = entry;
    const tarball = index.addressOf(entry)?.tarball;
    if (source.kind !== 'unstated' && tarball === undefined)
        return undefined;
    if (version === undefined)
        return tarball === undefined ? undefined : noVersion(entry);
    if (!isVersion(version) && !entry.bundled)
        return noVersion(entry);
    if (tarball === undefined || tarball.name !== name)
        return undefined;
    if (plainVersion(tarball.version) === plainVersion(version))
        return undefined;
    return {
        field: 'resolved',
        message: `${name} is locked at ${(0,foundation/* quote */.hD)(version)}, but its address is that of ${(0,foundation/* quote */.hD)(tarball.version)}.`,
        fix: 'Restore the line, or run "npm install" again.',
    };
});
/** Without an address npm installs what NAME@VERSION stands for: a range, a tag, another package or a place is not locked at all. */
function noVersion({ name, version }) {
    return {
        field: 'version',
        message: version === undefined ? `${name} is locked without a version.` : `${name} is locked at ${(0,foundation/* quote */.hD)(version)}, which is no version.`,
        fix: 'Restore the entry, or remove it and run "npm install" again.',
    };
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockcheck/integrity.js
/** When two integrity values cannot both be right. Pure. */

/** Whether an algorithm stands on both sides and no digest of it agrees; values that say nothing comparable do not differ. */
function contentsDiffer(left, right) {
    const [a, b] = [left, right].map((text) => (text === undefined ? undefined : parseIntegrity(text)));
    if (a?.kind !== 'valid' || b?.kind !== 'valid')
        return false;
    const shared = a.hashes.filter(({ algorithm }) => b.hashes.some((hash) => hash.algorithm === algorithm));
    return (shared.length > 0 &&
        !shared.some(({ algorithm, digest }) => b.hashes.some((hash) => hash.algorithm === algorithm && hash.digest === digest)));
}
/** Whether the best algorithm of `left` is weaker than that of `right`: no client ever goes back, and nothing says that the bytes are the same. */
function isWeaker(left, right) {
    const [a, b] = [left, right].map((text) => {
        const parsed = text === undefined ? undefined : parseIntegrity(text);
        return parsed?.kind === 'valid' ? parsed.hashes : [];
    });
    if (a === undefined || b === undefined || a.length === 0 || b.length === 0)
        return false;
    const best = strongest([...a, ...b])[0]?.algorithm;
    return !a.some(({ algorithm }) => algorithm === best);
}
/** The algorithm that decides; undefined where there is no valid value. */
function strongestAlgorithm(text) {
    const parsed = text === undefined ? undefined : parseIntegrity(text);
    return parsed?.kind === 'valid' ? strongest(parsed.hashes)[0]?.algorithm : undefined;
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockcheck/rules/integrity-changed.js


/** `integrity/changed`: the bytes of a version changed under its number. */
const integrityChanged = entryRule({
    title: 'A version has other bytes than at the base',
    severity: 'error',
    sees: 'An entry whose name and version stand at the base as well, with another digest, or with a stronger algorithm.',
    why: 'Published versions do not change. A changed digest under the same number is the sign of a replaced package.',
    fix: 'Restore the line from the base. Where the registry really serves other bytes, find out why before you accept them.',
    example: '"version": "2.1.3", "integrity": "sha512-<another digest than at the base>"',
}, (entry, { baseIndex }) => {
    const before = baseIndex?.contentsOf(entry) ?? [];
    if (entry.version === undefined || entry.integrity === undefined || before.length === 0)
        return undefined;
    if (!before.every(({ integrity }) => contentsDiffer(entry.integrity, integrity) || isWeaker(entry.integrity, integrity)))
        return undefined;
    return {
        field: 'integrity',
        message: `${entry.name}@${entry.version} has another integrity than at the base.`,
        fix: 'Restore the line from the base.',
    };
});

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockcheck/rules/integrity-conflict.js


/** `integrity/conflict`: one version, two contents, in one file. */
const integrityConflict = entryRule({
    title: 'One version has two different integrities',
    severity: 'error',
    sees: 'Two entries of the same name and version whose digests of one algorithm differ. Both are reported: the file does not say which of them is right.',
    why: 'A version has one content. One of the two lines was changed by hand, or the registries disagree.',
    fix: 'Compare both with what the registry gives (`npm view NAME@VERSION dist.integrity`), and restore the wrong one.',
    example: '"node_modules/a/node_modules/ms": { "version": "2.1.3", "integrity": "sha512-<another digest>" }',
}, (entry, { index }) => {
    if (entry.version === undefined || entry.integrity === undefined)
        return undefined;
    const other = index.contentsOf(entry).find((twin) => contentsDiffer(entry.integrity, twin.integrity));
    if (other === undefined)
        return undefined;
    return {
        field: 'integrity',
        message: `${entry.name}@${entry.version} has another integrity here than at "${other.key}".`,
        fix: `See which one is right: npm view ${entry.name}@${entry.version} dist.integrity`,
    };
});

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockcheck/rules/integrity-malformed.js



/** `integrity/malformed`: a hash that checks nothing. */
const integrityMalformed = entryRule({
    title: 'An integrity value is malformed',
    severity: 'error',
    sees: 'An `integrity` value with an unknown algorithm, a digest of the wrong length, or one that is no canonical base64.',
    why: 'Clients skip the hashes that they do not understand: the value looks like a check and is none.',
    fix: 'Restore the line from the base, or remove the entry and run `npm install` again.',
    example: '"integrity": "sha512-AAAA"',
}, ({ integrity, requiredAs }) => {
    const parsed = integrity === undefined ? undefined : parseIntegrity(integrity);
    if (integrity === undefined || parsed?.kind !== 'malformed')
        return undefined;
    return {
        field: 'integrity',
        message: `The integrity of ${requiredAs} is ${(0,foundation/* quote */.hD)(integrity, 110)}: ${parsed.because}.`,
        fix: 'Restore the line, or remove the entry and run "npm install" again.',
    };
});

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockcheck/rules/integrity-missing.js

/** `integrity/missing`: nothing says which bytes are meant. */
const integrityMissing = entryRule({
    title: 'An entry has no integrity',
    severity: 'error',
    sees: 'An entry of a registry package or a tarball without `integrity`. What lies inside the tarball of another package needs none, and git has commits instead.',
    why: 'The client installs whatever the address serves on the day.',
    fix: 'Remove the entry (or node_modules and the lockfile) and run `npm install` again: npm fills it in.',
    example: '"node_modules/ms": { "version": "2.1.3", "resolved": "https://registry.example.com/ms/-/ms-2.1.3.tgz" }',
}, (entry) => {
    const { source } = entry;
    if (entry.integrity !== undefined || entry.bundled)
        return undefined;
    if (source.kind !== 'tarball' && source.kind !== 'unstated' && source.kind !== 'file')
        return undefined;
    return {
        field: 'key',
        message: `${entry.requiredAs} has no integrity.`,
        fix: 'Remove the entry and run "npm install" again, or restore it.',
    };
});

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockcheck/rules/integrity-multiple.js


/** `integrity/multiple`: two answers to the question which bytes are meant. */
const integrityMultiple = entryRule({
    title: 'An integrity value accepts two different contents',
    severity: 'error',
    sees: 'An `integrity` value with two different digests of its strongest algorithm. A weaker algorithm beside it is fine.',
    why: 'Clients accept either: the second digest lets other bytes in under the first one’s cover.',
    fix: 'Restore the line from the base, or keep only the digest that the registry gives.',
    example: '"integrity": "sha512-<digest of the package> sha512-<digest of another one>"',
}, ({ integrity, requiredAs }) => {
    const parsed = integrity === undefined ? undefined : parseIntegrity(integrity);
    if (parsed?.kind !== 'valid')
        return undefined;
    const digests = new Set(strongest(parsed.hashes).map(({ digest }) => digest));
    if (digests.size < 2)
        return undefined;
    return {
        field: 'integrity',
        message: `The integrity of ${requiredAs} accepts ${digests.size} different contents.`,
        fix: 'Keep only the digest that the registry gives.',
    };
});

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockcheck/rules/integrity-weak.js


/** `integrity/weak`: a hash that can be forged. */
const integrityWeak = entryRule({
    title: 'An integrity value uses a weak algorithm',
    severity: 'warning',
    sees: 'An `integrity` value with sha1 as its strongest algorithm, or with md5, which is an error. It is silent where the same version has sha512 elsewhere in the file.',
    why: 'Two different files with the same sha1 or md5 can be made.',
    fix: 'Remove the entry and run `npm install` again: npm records sha512 where the registry has it.',
    example: '"integrity": "sha1-Zm9vYmFyYmF6cXV4cXV1eGZvb2I="',
}, (entry, { index }) => {
    const algorithm = strongestAlgorithm(entry.integrity);
    if (algorithm !== 'sha1' && algorithm !== 'md5')
        return undefined;
    const twins = index.contentsOf(entry);
    if (twins.some(({ integrity }) => strongestAlgorithm(integrity) === 'sha512'))
        return undefined;
    return {
        field: 'integrity',
        message: `The integrity of ${entry.requiredAs} is ${algorithm}, with which two contents can be made to agree.`,
        fix: 'Remove the entry and run "npm install" again for a sha512.',
        severity: algorithm === 'md5' ? 'error' : 'warning',
    };
});

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockcheck/rules/parse-bom.js

/** `parse/bom`: the file begins with a byte order mark. */
const parseBom = parseRule('bom', {
    title: 'The file begins with a byte order mark',
    severity: 'notice',
    sees: 'The bytes EF BB BF at the beginning.',
    why: 'Some readers refuse the file, others skip the mark.',
    fix: 'Save the file as UTF-8 without a byte order mark.',
    example: '<U+FEFF>{ "lockfileVersion": 3 }',
    subject: 'U+FEFF',
});

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockcheck/rules/parse-comment.js

/** `parse/comment`: the file contains a comment. */
const parseComment = parseRule('comment', {
    title: 'The file contains a comment',
    severity: 'warning',
    sees: 'A `//` or `/* */` comment in a JSON file.',
    why: 'JSON has no comments: one reader refuses the file and another one reads around them.',
    fix: 'Remove the comment, or run `npm install` to write the file anew.',
    example: '// pinned for now',
    subject: 'comment',
});

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockcheck/rules/parse-conflict-marker.js

/** `parse/conflict-marker`: a merge conflict is unresolved. */
const parseConflictMarker = parseRule('conflict-marker', {
    title: 'A merge conflict is unresolved',
    severity: 'error',
    sees: 'A line of `<<<<<<<`, `|||||||`, `=======` or `>>>>>>>`.',
    why: 'npm reads such a file and resolves it by itself, without telling which side it took.',
    fix: 'Run `npm install` to resolve it, and commit what it writes.',
    example: '<<<<<<< HEAD',
    subject: '<<<<<<<',
});

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockcheck/rules/parse-duplicate-key.js

/** `parse/duplicate-key`: an object has the same key twice. */
const parseDuplicateKey = parseRule('duplicate-key', {
    title: 'An object has the same key twice',
    severity: 'error',
    sees: 'A key that stands twice in one object of the file.',
    why: 'One reader keeps the first value and another one the last: people review one entry and the client installs the other.',
    fix: 'Remove one of the two, or restore the file from the base.',
    example: '"node_modules/ms": { … }, "node_modules/ms": { … }',
    subject: 'node_modules/ms',
});

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockcheck/rules/parse-invalid.js


const { doc, check } = parseRule('invalid', {
    title: 'The file cannot be read',
    severity: 'error',
    sees: 'A file that is no JSON, is no UTF-8, is a symbolic link, or locks nothing for a project that asks for packages.',
    why: 'Nothing in it was checked, and that must not look like a pass.',
    fix: 'Restore the file from the base, or run `npm install` to write it anew.',
    example: '{ "lockfileVersion": 3, "packages": {',
    subject: 'packages',
});
/** `parse/invalid`: the file cannot be read. */
const parseInvalid = {
    doc,
    *check(context) {
        yield* check(context);
        yield* locksNothing(context);
    },
};
/** An empty file may not say itself that the project asks for something; package.json does. */
function* locksNothing({ lockfile, manifests }) {
    if (lockfile.entries.length > 0 || lockfile.problems.length > 0)
        return;
    const wanted = manifests
        .flatMap(({ requirements }) => requirements)
        .filter(({ kind }) => kind === 'dependencies' || kind === 'devDependencies');
    if (wanted.length === 0)
        return;
    const message = `${lockfile.file} locks nothing, although package.json asks for ${(0,foundation/* count */.U9)(wanted.length, 'package')}.`;
    yield { subject: 'packages', span: { start: 0, end: 1 }, message, fix: doc.fix };
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockcheck/rules/parse-invisible-char.js

/** `parse/invisible-char`: the file contains an invisible character. */
const parseInvisibleChar = parseRule('invisible-char', {
    title: 'The file contains an invisible character',
    severity: 'error',
    sees: 'A zero-width, bidirectional or otherwise invisible character. The joiners and selectors of an emoji do not count.',
    why: 'What people see is not what the client reads.',
    fix: 'Remove the character, or restore the line from the base.',
    example: '"node_modules/m<U+2060>s": { … }',
    subject: 'U+2060',
});

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockcheck/rules/parse-proto-key.js

/** `parse/proto-key`: the file contains the key __proto__. */
const parseProtoKey = parseRule('proto-key', {
    title: 'The file contains the key `__proto__`',
    severity: 'error',
    sees: 'A key named `__proto__` anywhere in the file.',
    why: 'To one reader it is an ordinary key, to another one the prototype of the object: they read different files.',
    fix: 'Remove it, or restore the file from the base.',
    example: '"__proto__": { "resolved": "https://registry.example.net/ms.tgz" }',
    subject: '__proto__',
});

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockcheck/rules/parse-type.js

/** `parse/type`: a value has the wrong type. */
const parseType = parseRule('type', {
    title: 'A value has the wrong type',
    severity: 'error',
    sees: 'A value that is no string, object or boolean where the format wants one.',
    why: 'Readers skip it, convert it or stop: what is locked depends on who reads.',
    fix: 'Restore the file from the base, or run `npm install` to write it anew.',
    example: '"node_modules/ms": { "version": 2 }',
    subject: 'version of "node_modules/ms"',
});

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockcheck/rules/parse-unknown-version.js

/**
 * `parse/unknown-version`: the format of the file is not known.
 *
 * A change that leaves such a file alone has not chosen its format, and must be able to pass a check that is required of every repository:
 * for it, the file is a warning. One that touches it brings in what nobody checked.
 */
const parseUnknownVersion = parseRule('unknown-version', {
    title: 'The format of the file is not known',
    severity: 'error',
    sees: 'A `lockfileVersion` other than 2 and 3, or a lockfile of another package manager. Where the change leaves the file as it is at the base, it is a warning.',
    why: 'Nothing in it was checked, and that must not look like a pass.',
    fix: 'Leave it out with `lockfiles: "!FILE"`; or, where it is npm’s, run `npm install --package-lock-only --lockfile-version 3` to write it anew.',
    example: '"lockfileVersion": 1',
    subject: 'lockfileVersion 1',
}, ({ isUntouched }) => (isUntouched ? 'warning' : 'error'));

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockcheck/rules/parse-v2-split-brain.js

/** `parse/v2-split-brain`: the two halves of the file differ. */
const parseV2SplitBrain = parseRule('v2-split-brain', {
    title: 'The two halves of the file differ',
    severity: 'error',
    sees: 'In `lockfileVersion` 2, an entry under `dependencies` whose version, address or integrity is not that under `packages`, or that only one half has.',
    why: 'npm 6 installs one half and npm 7 the other: a review of one of them says nothing about the other.',
    fix: 'Run `npm install --package-lock-only` to write both anew, or change to `lockfileVersion` 3.',
    example: '"dependencies": { "ms": { "version": "0.7.0" } }',
    subject: 'ms',
});

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockcheck/rules/source-exotic.js



/** `source/exotic`: a package of somebody else brings in something from outside the registries. */
const sourceExotic = entryRule({
    title: 'A transitive dependency comes from outside the registries',
    severity: 'error',
    sees: 'A git repository, a tarball by its address or a file that no package.json of the project asks for: a dependency does.',
    why: 'The project never chose that place, and nobody who reads package.json can see it.',
    fix: 'Find who asks for it with `npm explain NAME`, and replace that package or put a published version in its place with `overrides`.',
    example: '"resolved": "https://codeload.github.com/example/ms/tar.gz/main"',
}, (entry, context) => {
    const { source } = entry;
    if (source.kind !== 'git' && source.kind !== 'tarball' && source.kind !== 'file')
        return undefined;
    const request = requestOf(entry, context);
    // A git or file entry that everybody asks for by version was put there by hand.
    if (request === 'project' || (request === 'registry' && source.kind === 'tarball'))
        return undefined;
    const place = source.kind === 'file' ? source.path : source.url;
    return {
        field: 'resolved',
        message: `${entry.name} comes from ${(0,foundation/* quote */.hD)(place)}, and no package.json of the project asks for that.`,
        fix: `See who does with "npm explain ${entry.requiredAs}", and replace that package.`,
    };
});

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockcheck/rules/source-file-outside.js



/** `source/file-outside`: a tarball from outside the repository. */
const sourceFileOutside = entryRule({
    title: 'A tarball lies outside the repository',
    severity: 'error',
    sees: 'A `file:` address that is absolute or leads out of the workspace.',
    why: 'What lies there is chosen by the machine that installs, not by the commit.',
    fix: 'Move the tarball into the repository, or ask for a published version.',
    example: '"resolved": "file:../../tmp/ms-2.1.3.tgz"',
}, (entry, { lockfile }) => {
    if (entry.source.kind !== 'file' || !leavesWorkspace(lockfile.file, entry.source.path))
        return undefined;
    return {
        field: 'resolved',
        message: `${entry.name} comes from the file ${(0,foundation/* quote */.hD)(entry.source.path)}, which lies outside the repository.`,
        fix: 'Move the file into the repository.',
    };
});

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockcheck/rules/source-git.js


/** `source/git`: a package is cloned, not installed from a registry. */
const sourceGit = entryRule({
    title: 'A package comes from a git repository',
    severity: 'error',
    sees: 'An entry whose `resolved` value is a git address.',
    why: 'npm clones it, runs its prepare scripts and checks no hash; the repository can be deleted, or handed to somebody else.',
    fix: 'Publish the package to a registry and ask for a version. Where it has to stay, set `source/git` to `warning` or `off` under `lockfile: rules:`, or add an exception with a reason.',
    example: '"resolved": "git+ssh://git@github.com/example/ms.git#0b4e8b2f0c3a6d8e3f9f1d2c4b5a69788796a5b4"',
}, (entry) => entry.source.kind === 'git'
    ? {
        field: 'resolved',
        message: `${entry.name} comes from the git repository ${(0,foundation/* quote */.hD)(entry.source.url)}.`,
        fix: 'Ask for a published version, or allow it in the policy with a reason.',
    }
    : undefined);

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockcheck/rules/source-git-mutable.js


/** `source/git-mutable`: a git address without a commit. */
const sourceGitMutable = entryRule({
    title: 'A git address does not name a commit',
    severity: 'error',
    sees: 'A git address whose fragment is not a full commit SHA.',
    why: 'A branch or a tag can be moved: the next install takes other code under the same line.',
    fix: 'Run `npm install` again: npm writes the commit. Or write `#` and the 40 hex characters of the commit.',
    example: '"resolved": "git+https://github.com/example/ms.git#main"',
}, (entry) => {
    if (entry.source.kind !== 'git' || /#(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(entry.source.url))
        return undefined;
    return {
        field: 'resolved',
        message: `${entry.name} comes from ${(0,foundation/* quote */.hD)(entry.source.url)}, which names no commit.`,
        fix: 'Write "#" and the full SHA of the commit at the end.',
    };
});

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockcheck/rules/source-host.js




/** `source/host`: the host, or the path on it, is no registry that this package may come from. */
const sourceHost = entryRule({
    title: 'A package comes from a host that is none of its registries',
    severity: 'error',
    sees: 'A `resolved` value whose host, or whose path on that host, is not a registry that the policy allows for this package. Hosts are compared as parsed origins.',
    why: 'Clients install what stands in the lockfile from where it says, with a hash that the same lockfile gives: one changed line installs the code of somebody else.',
    fix: 'Restore the line from the base, or run `npm install` with the right registry. Where the host is a registry of yours, name it under `lockfile: registries:`.',
    example: '"resolved": "https://registry.example.net/ms/-/ms-2.1.3.tgz"',
}, (entry, context) => {
    const address = context.index.addressOf(entry);
    if (address === undefined || address.url.host === '' || requestOf(entry, context) !== 'registry')
        return undefined;
    const { policy } = context;
    const allowed = policy.rootsFor(entry.name);
    const agreed = agreement(address, allowed);
    if (agreed === 'registry' || agreed === 'port')
        return undefined;
    // A registry of the policy, but not of this scope, is what identity/scope-registry tells.
    const isOther = policy.allRoots.some((root) => isSameHost(root, address.url));
    if (isOther && policy.hasOwnRegistry(entry.name))
        return undefined;
    const found = agreed === 'path' ? `the path ${(0,foundation/* quote */.hD)(address.url.pathname)} of ${(0,foundation/* quote */.hD)(address.url.host)}` : (0,foundation/* quote */.hD)(address.url.host);
    return {
        field: 'resolved',
        message: `${entry.name} comes from ${found}, which is none of its registries.`,
        fix: `It may come from ${(0,foundation/* oneOf */.yL)(allowed.map(({ href }) => href))}: restore the line, or name the registry under "lockfile: registries:" in the policy.`,
    };
});

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockcheck/rules/source-idn.js



/** `source/idn`: the host is not written as it is asked for. */
const sourceIdn = entryRule({
    title: 'A host is spelt in a way that hides which one it is',
    severity: 'error',
    sees: 'A host with other than ASCII letters, in punycode, with capitals, with encoded characters or with a dot at its end. Of an allowed registry it is a warning.',
    why: 'Such a host looks like one that people know and is another one, or it passes a comparison that the plain spelling would not.',
    fix: 'Write the host in lower-case ASCII, as in the policy.',
    example: '"resolved": "https://regıstry.example.com/ms/-/ms-2.1.3.tgz"',
}, (entry, { index, policy }) => {
    const address = index.addressOf(entry);
    if (address === undefined)
        return undefined;
    const host = address.authority.replace(/^.*@/s, '').replace(/:\d*$/, '');
    const { hostname } = address.url;
    if (host === hostname && !hostname.endsWith('.') && !/(?:^|\.)xn--/.test(hostname))
        return undefined;
    const isAllowed = agreement(address, policy.rootsFor(entry.name)) === 'registry';
    return {
        field: 'resolved',
        message: `The host ${(0,foundation/* quote */.hD)(host)} in the address of ${entry.name} is asked for as ${(0,foundation/* quote */.hD)(hostname)}.`,
        fix: `Write ${(0,foundation/* quote */.hD)(hostname.replace(/\.$/, ''))} if that is the host you mean; otherwise restore the line.`,
        severity: isAllowed ? 'warning' : 'error',
    };
});

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockcheck/rules/source-link-outside.js



/** `source/link-outside`: a link to a folder outside the repository. */
const sourceLinkOutside = entryRule({
    title: 'A link leads out of the repository',
    severity: 'error',
    sees: 'An entry with `"link": true`, or a folder of the project, whose path is absolute or leads out of the workspace.',
    why: 'What lies there is chosen by the machine that installs, not by the commit.',
    fix: 'Move the folder into the repository, or ask for a published version.',
    example: '"node_modules/ms": { "resolved": "../../tmp/ms", "link": true }',
}, (entry, { lockfile }) => {
    const { source } = entry;
    if ((source.kind !== 'link' && source.kind !== 'workspace') || !leavesWorkspace(lockfile.file, source.path))
        return undefined;
    return {
        field: source.kind === 'link' ? 'resolved' : 'key',
        message: `${entry.requiredAs} is the folder ${(0,foundation/* quote */.hD)(source.path)}, which lies outside the repository.`,
        fix: 'Move the folder into the repository.',
    };
});

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockcheck/rules/source-link-undeclared.js



/** `source/link-undeclared`: a link that the project did not ask for. */
const sourceLinkUndeclared = entryRule({
    title: 'A link leads to a folder that is no workspace',
    severity: 'error',
    sees: 'An entry with `"link": true` whose folder is neither the workspace of that name nor the one that a package.json of the project asks for with `file:`.',
    why: 'One changed line makes the folder take the place of a package from the registry, and what is in it comes with the same pull request.',
    fix: 'Restore the entry from the base, or declare the folder under `workspaces` or as a `file:` dependency.',
    example: '"node_modules/ms": { "resolved": "scripts/ms", "link": true }',
}, (entry, { index, manifests }) => {
    const { source } = entry;
    if (source.kind !== 'link')
        return undefined;
    const folder = normalisePath(source.path);
    const isOwn = index.folderName(folder) === entry.requiredAs && isWorkspace(folder, manifests);
    // What other packages ask for counts for nothing.
    const isAskedFor = index.projectRangesOf(entry.requiredAs).some((range) => asksForPath(range, source.path));
    if (isOwn || isAskedFor)
        return undefined;
    return {
        field: source.path === '' ? 'key' : 'resolved',
        message: `${entry.requiredAs} is a link to ${(0,foundation/* quote */.hD)(source.path)}, which is no workspace of that name and which no package.json asks for.`,
        fix: 'Restore the entry, or declare the folder under "workspaces".',
    };
});
function isWorkspace(folder, manifests) {
    const declared = manifests.flatMap(({ workspaces }) => workspaces).map(normalisePath);
    return declared.length > 0 && (0,foundation/* globs */.gV)(declared)(folder);
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockcheck/rules/source-missing.js

/** `source/missing`: an entry does not say where it comes from, while the others do. */
const sourceMissing = entryRule({
    title: 'An entry does not say where its package comes from',
    severity: 'error',
    sees: 'An entry of a registry package without `resolved`, in a file whose other entries have it. A file that leaves it out everywhere (`omit-lockfile-registry-resolved`) is understood, and so is what lies inside the tarball of another package.',
    why: 'The client then asks whatever registry is configured where it runs: this is how a public package of the same name takes the place of an internal one.',
    fix: 'Run `npm install` with a recent npm: it fills in what is missing. Or restore the entry from the base.',
    example: '"node_modules/ms": { "version": "2.1.3", "integrity": "sha512-…" }',
}, (entry, { index }) => {
    if (entry.source.kind !== 'unstated' || entry.bundled || !index.statesOrigins)
        return undefined;
    return {
        field: 'key',
        message: `${entry.requiredAs} does not say where it comes from, while other entries of the file do.`,
        fix: 'Run "npm install" to fill in "resolved", or restore the entry.',
    };
});

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockcheck/rules/source-path-escape.js


/** `source/path-escape`: the path of the address can be read in two ways. */
const sourcePathEscape = entryRule({
    title: 'The path of an address is not canonical',
    severity: 'error',
    sees: 'A `resolved` value whose path has an empty segment, a segment `.` or `..`, a backslash, or one of these encoded, or that does not have exactly two slashes before the host. The encoded slash of a scope (`@scope%2fname`) is fine.',
    why: 'Client, proxy and server each tidy such a path in their own way: what one of them checks is not what another one serves.',
    fix: 'Write the path as the registry gives it, or restore the line from the base.',
    example: '"resolved": "https://registry.example.com/ms/-/../../evil/-/evil-1.0.0.tgz"',
}, (entry, { index }) => {
    const address = index.addressOf(entry);
    const found = address && oddity(address);
    if (found === undefined)
        return undefined;
    return {
        field: 'resolved',
        message: `The path in the address of ${entry.name} has ${found}.`,
        fix: 'Write the path as the registry gives it.',
    };
});
function oddity({ written, path }) {
    if (written.includes('\\'))
        return 'a backslash';
    if (!/^[a-z][a-z0-9+.-]*:\/\/[^/]/i.test(written))
        return 'not exactly two slashes in front of the host';
    const plain = path.replace(/^(.*\/)?((?:@|%40)[^/%]+)%2f/gi, '$1$2/');
    const segments = plain.split('/').slice(1);
    for (const segment of segments) {
        const text = segment.replace(/%2e/gi, '.');
        if (text === '')
            return 'an empty segment';
        if (text === '.' || text === '..')
            return `the segment ${(0,foundation/* quote */.hD)(segment)}`;
        const encoded = /%(?:2f|5c|25|0[0-9a-f]|1[0-9a-f]|7f)/i.exec(segment);
        if (encoded !== null)
            return `the encoded character ${(0,foundation/* quote */.hD)(encoded[0])}`;
        if (/[\s\p{Cc}]/u.test(segment))
            return 'a blank';
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockcheck/rules/source-port.js




/** `source/port`: the host of a registry, at a port that is not the registry's. */
const sourcePort = entryRule({
    title: 'A package comes from another port of its registry’s host',
    severity: 'error',
    sees: 'A `resolved` value with the host of an allowed registry and another port.',
    why: 'Another port is another server, and often one that anybody on that machine can start.',
    fix: 'Remove the port, or restore the line from the base.',
    example: '"resolved": "https://registry.example.com:8443/ms/-/ms-2.1.3.tgz"',
}, (entry, context) => {
    const address = context.index.addressOf(entry);
    const roots = context.policy.rootsFor(entry.name);
    if (address === undefined || requestOf(entry, context) !== 'registry' || agreement(address, roots) !== 'port')
        return undefined;
    return {
        field: 'resolved',
        message: `${entry.name} comes from ${(0,foundation/* quote */.hD)(address.url.host)}, another port than its registry’s.`,
        fix: `Write the address with ${(0,foundation/* oneOf */.yL)(roots.map(({ host }) => host))}.`,
    };
});

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockcheck/rules/source-query-or-fragment.js


/** `source/query-or-fragment`: the address does not end with its path. */
const sourceQueryOrFragment = entryRule({
    title: 'An address has a query or a fragment',
    severity: 'warning',
    sees: 'A `resolved` value of a tarball with `?` or `#` in it.',
    why: 'Registries need neither. A query can carry a credential or choose other content, and it is where allow-lists that compare substrings are fooled.',
    fix: 'Remove it, or restore the line from the base.',
    example: '"resolved": "https://registry.example.com/ms/-/ms-2.1.3.tgz?from=mirror"',
}, (entry, { index }) => {
    const address = index.addressOf(entry);
    const rest = address && /[?#].*$/s.exec(address.written)?.[0];
    if (rest === undefined)
        return undefined;
    return {
        field: 'resolved',
        message: `The address of ${entry.name} ends with ${(0,foundation/* quote */.hD)(rest, 60)}.`,
        fix: 'Remove everything from the "?" or "#" on.',
    };
});

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockcheck/rules/source-scheme.js


const LOOPBACK = /^(?:localhost|.*\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
/** `source/scheme`: packages travel over https. Plain http is left to registries on loopback that the policy names. */
const sourceScheme = entryRule({
    title: 'A package does not travel over https',
    severity: 'error',
    sees: 'A `resolved` value that is no https address: http, another scheme, or no address at all.',
    why: 'Whoever sits between the registry and the machine can replace what travels over http. A value that is no address is read differently by every client.',
    fix: 'Write https in place of http, and check that the registry answers there; or run `npm install` again with the right registry.',
    example: '"resolved": "http://registry.example.com/ms/-/ms-2.1.3.tgz"',
}, (entry, { index, policy }) => {
    if (entry.source.kind !== 'tarball')
        return undefined;
    const url = index.addressOf(entry)?.url;
    if (url?.protocol === 'https:')
        return undefined;
    const isNamed = url?.protocol === 'http:' && LOOPBACK.test(url.hostname) && policy.rootsFor(entry.name).some((root) => root.origin === url.origin);
    if (isNamed)
        return undefined;
    const found = url === undefined ? 'which is no address' : `over ${(0,foundation/* quote */.hD)(url.protocol.replace(/:$/, ''))}`;
    return {
        field: 'resolved',
        message: `${entry.name} comes from ${(0,foundation/* quote */.hD)(entry.source.url)}, ${found}.`,
        fix: 'Write an https address of its registry.',
    };
});

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockcheck/rules/source-url-tarball.js




/** `source/url-tarball`: a tarball at some address instead of a version in a registry. */
const sourceUrlTarball = entryRule({
    title: 'A package is a tarball at an address of its own',
    severity: 'error',
    sees: 'A tarball that the project’s package.json asks for by its address, or one that lies on the host of a registry but not where a version of a package would.',
    why: 'No registry vouches for its name or its version, and whoever holds the address can remove or exchange it.',
    fix: 'Ask for a published version; where it has to stay, add an exception with a reason.',
    example: '"resolved": "https://downloads.example.com/ms.tgz"',
}, (entry, context) => {
    const address = context.index.addressOf(entry);
    if (address === undefined)
        return undefined;
    const request = requestOf(entry, context);
    const isInRegistry = agreement(address, context.policy.rootsFor(entry.name)) === 'registry';
    const isOutOfPlace = request === 'registry' && isInRegistry && address.tarball === undefined;
    if (request !== 'project' && !isOutOfPlace)
        return undefined;
    if (request === 'project' && isInRegistry && address.tarball !== undefined)
        return undefined;
    return {
        field: 'resolved',
        message: `${entry.name} is the tarball ${(0,foundation/* quote */.hD)(address.written)}${isOutOfPlace ? ', which is not where the registry keeps a version of it' : ', not a version in a registry'}.`,
        fix: 'Ask for a version of the package in its registry.',
    };
});

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockcheck/rules/source-userinfo.js

/** `source/userinfo`: the address has a user or a password in it. */
const sourceUserinfo = entryRule({
    title: 'An address contains a user or a password',
    severity: 'error',
    sees: 'A `resolved` value with something in front of an `@` before the host.',
    why: 'It is either a credential that everybody can read who can read the repository, or a host name that is put there to be mistaken for the real one.',
    fix: 'Remove it from the address and revoke it if it is a credential; credentials belong into .npmrc as `${VARIABLE}`.',
    example: '"resolved": "https://registry.example.com@example.net/ms/-/ms-2.1.3.tgz"',
}, (entry, { index }) => {
    const address = index.addressOf(entry);
    if (address === undefined || !address.authority.includes('@'))
        return undefined;
    return {
        field: 'resolved',
        message: `The address of ${entry.name} has a user or a password in front of the host "${address.url.host}".`,
        fix: 'Remove everything between "//" and "@" (the "@" too), and revoke it if it is a credential.',
    };
});

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockcheck/rules/index.js




































const RULES = {
    'identity/alias-undeclared': identityAliasUndeclared,
    'identity/invalid-name': identityInvalidName,
    'identity/name-mismatch': identityNameMismatch,
    'identity/scope-registry': identityScopeRegistry,
    'identity/version-mismatch': identityVersionMismatch,
    'integrity/changed': integrityChanged,
    'integrity/conflict': integrityConflict,
    'integrity/malformed': integrityMalformed,
    'integrity/missing': integrityMissing,
    'integrity/multiple': integrityMultiple,
    'integrity/weak': integrityWeak,
    'parse/bom': parseBom,
    'parse/comment': parseComment,
    'parse/conflict-marker': parseConflictMarker,
    'parse/duplicate-key': parseDuplicateKey,
    'parse/invalid': parseInvalid,
    'parse/invisible-char': parseInvisibleChar,
    'parse/proto-key': parseProtoKey,
    'parse/type': parseType,
    'parse/unknown-version': parseUnknownVersion,
    'parse/v2-split-brain': parseV2SplitBrain,
    'source/exotic': sourceExotic,
    'source/file-outside': sourceFileOutside,
    'source/git': sourceGit,
    'source/git-mutable': sourceGitMutable,
    'source/host': sourceHost,
    'source/idn': sourceIdn,
    'source/link-outside': sourceLinkOutside,
    'source/link-undeclared': sourceLinkUndeclared,
    'source/missing': sourceMissing,
    'source/path-escape': sourcePathEscape,
    'source/port': sourcePort,
    'source/query-or-fragment': sourceQueryOrFragment,
    'source/scheme': sourceScheme,
    'source/url-tarball': sourceUrlTarball,
    'source/userinfo': sourceUserinfo,
};

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockcheck/manifest.js
/** What the project's own package.json files ask for. Pure. */


/** @returns undefined where the file is no JSON object: what it asks for is not known then. */
function parseManifest(folder, text) {
    const { value } = (0,foundation/* parseJson */.qF)(text.replace(/^\uFEFF/, ''));
    if (!(0,foundation/* isJsonObject */.OW)(value))
        return undefined;
    const name = typeof value['name'] === 'string' ? value['name'] : undefined;
    return { folder, name, requirements: requirementsOf(value), workspaces: workspacesOf(value), overrides: overridesOf(value['overrides']) };
}
/** Where there is no package.json: the lockfile repeats what the project asks for. */
function manifestOfLockfile(folder, { entries, root, workspaces }) {
    if (folder === '')
        return { folder, name: undefined, requirements: root, workspaces, overrides: [] };
    const entry = entries.find(({ key }) => key === folder);
    return { folder, name: entry?.name, requirements: entry?.requirements ?? [], workspaces: [], overrides: [] };
}
/** `overrides` nests: the key is `name` or `name@range`, and `.` stands for the package itself. */
function overridesOf(value) {
    const found = [];
    const open = (0,foundation/* isJsonObject */.OW)(value) ? [{ name: '', value }] : [];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        for (const [key, child] of Object.entries(next.value)) {
            const name = key === '.' ? next.name : key.replace(/(?<=.)@.*$/, '');
            if (typeof child === 'string')
                found.push({ name, range: child });
            else if ((0,foundation/* isJsonObject */.OW)(child))
                open.push({ name, value: child });
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockcheck/gather.io.js
/** Gathers the facts: which lockfiles there are, what is in them, at the base too, and what the project itself asks for. */







const LOCKFILE_BYTES = 128 * 1024 * 1024;
const SMALL_BYTES = 8 * 1024 * 1024;
/**
 * @param wanted the `lockfiles` input: paths and globs, relative to the working directory; none means all that git tracks.
 * @throws ArtifactError `FILE_NOT_FOUND` for what matches nothing, `INPUT_INVALID` for a file that is no lockfile.
 */
async function gatherLockfiles(wanted, sources) {
    const paths = await findLockfiles(wanted, sources);
    if (paths.length === 0)
        return [];
    const publicRegistry = await defaultRegistry();
    return await Promise.all(paths.map((path) => gatherLockfile(path, publicRegistry, sources)));
}
/** Paths relative to the workspace, sorted. */
async function findLockfiles(wanted, sources) {
    const { directory, workspace } = sources;
    const positive = wanted.filter((item) => !item.startsWith('!'));
    const excluded = wanted.filter((item) => item.startsWith('!'));
    const tracked = await trackedLockfiles(sources, positive.length === 0);
    const found = positive.length === 0 ? tracked : (await Promise.all(positive.map((item) => expand(item, tracked, workspace, directory)))).flat();
    const kept = found.filter((0,foundation/* globs */.gV)(excluded));
    return [...new Set(kept)].sort(foundation/* byText */.z4).map((path) => external_node_path_.posix.join(directory.relative, path));
}
/** Paths relative to the working directory, of what lies below it. */
async function trackedLockfiles({ clone, directory, top }, isNeeded) {
    if (clone === undefined)
        return isNeeded ? nothingToFind() : [];
    const tracked = [];
    for await (const { path, kind } of clone.trackedFiles()) {
        // A link is one too: npm follows it.
        if (kind !== 'submodule' && formatOf(path) !== undefined)
            tracked.push(external_node_path_.posix.relative(directory.relative, external_node_path_.posix.join(top.relative, path)));
    }
    return tracked.filter((path) => !path.startsWith('../'));
}
/** A path need not be tracked; a glob chooses among what is. */
async function expand(item, tracked, workspace, directory) {
    const matched = tracked.filter((0,foundation/* globs */.gV)([item]));
    if (matched.length > 0)
        return matched;
    const file = await workspace.locate(item, directory);
    if ((await workspace.kind(file)) !== 'file')
        throw notFound(item, tracked);
    if (formatOf(file.relative) === undefined)
        throw noLockfile(item);
    return [external_node_path_.posix.relative(directory.relative, file.relative)];
}
async function gatherLockfile(file, publicRegistry, sources) {
    const { base, judge, top, workspace } = sources;
    const folder = external_node_path_.posix.dirname(file);
    const read = async (path, limit) => await workspace.read(await workspace.locate(path, workspace.root), limit);
    const readHead = async (path, limit) => decode(await read(path, limit));
    const readBase = async (path, limit) => await base?.readFile(external_node_path_.posix.relative(top.relative, path), limit);
    const npmrc = external_node_path_.posix.join(folder, '.npmrc');
    const ownRegistries = parseNpmrc((await readHead(npmrc, SMALL_BYTES)) ?? '');
    const registries = judge === undefined ? ownRegistries : parseNpmrc(decode(await readBase(npmrc, SMALL_BYTES)) ?? '');
    const isSame = (0,external_node_util_.isDeepStrictEqual)(registries, ownRegistries) || (0,external_node_util_.isDeepStrictEqual)(await registriesAtTip(npmrc, sources), ownRegistries);
    const isLink = (await workspace.locate(file, workspace.root)).relative !== file;
    const bytes = isLink ? undefined : await read(file, LOCKFILE_BYTES);
    const text = decode(bytes);
    const lockfile = text === undefined ? absentLockfile(file, isLink) : parseLockfile(file, text);
    const bytesBefore = isLink ? undefined : await readBase(file, LOCKFILE_BYTES).catch(noFile);
    const before = decode(bytesBefore);
    return {
        lockfile,
        base: before === undefined ? undefined : parseLockfile(file, before),
        isUntouched: isEqual(bytes, bytesBefore) || (lockfile.problems.length > 0 && isEqual(bytes, await bytesAtTip(file, sources))),
        manifests: await readManifests(lockfile, (path) => readHead(external_node_path_.posix.join(folder, path), SMALL_BYTES)),
        registries: { publicRegistry, npmrc: registries },
        changedNpmrc: isSame ? undefined : npmrc,
    };
}
/** What is a link at the base was not checked there either: whoever puts a file in its place brings a new one. */
function noFile(thrown) {
    if (thrown instanceof foundation/* ArtifactError */.nE && thrown.code === 'FILE_UNREADABLE')
        return undefined;
    throw thrown;
}
/** Of bytes and not of texts: what is no UTF-8 is decoded with a loss. A file that is absent was not left as it is. */
function isEqual(one, other) {
    return one !== undefined && other !== undefined && Buffer.compare(one, other) === 0;
}
/** What the base branch has by now: GitHub checks a pull request out merged with it. */
async function bytesAtTip(file, { base, top }) {
    const tip = await base?.tip?.();
    return await tip?.readFile(external_node_path_.posix.relative(top.relative, file), LOCKFILE_BYTES).catch(noFile);
}
/** What the base branch has by now; undefined where that is the base itself, or cannot be read. */
async function registriesAtTip(npmrc, { judge, top }) {
    const tip = await judge?.tip?.();
    const bytes = await tip?.readFile(external_node_path_.posix.relative(top.relative, npmrc), SMALL_BYTES).catch(noFile);
    return tip === undefined ? undefined : parseNpmrc(decode(bytes) ?? '');
}
/** Of the project and its workspaces. Where there is no package.json, what the lockfile repeats of it has to do. */
async function readManifests(lockfile, read) {
    const folders = lockfile.entries.flatMap(({ source }) => source.kind === 'workspace' && !leavesWorkspace(lockfile.file, source.path) ? [source.path] : []);
    const manifests = await Promise.all(['', ...folders].map(async (folder) => {
        const text = await read(external_node_path_.posix.join(folder, 'package.json'));
        return (text === undefined ? undefined : parseManifest(folder, text)) ?? manifestOfLockfile(folder, lockfile);
    }));
    return manifests;
}
/** Bytes that are no UTF-8 become a lone surrogate, which UTF-8 cannot hold: U+FFFD may be meant. The parser tells them. */
function decode(bytes) {
    if (bytes === undefined)
        return undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).replaceAll('\uFFFD', '\uDC80');
    }
}
function nothingToFind() {
    throw new foundation/* ArtifactError */.nE('GIT_NOT_A_REPOSITORY', {
        message: 'The working directory is not inside a git repository, so there are no tracked lockfiles to find.',
        wanted: 'a git repository, or the lockfiles by name',
        found: 'neither',
        fix: 'Run actions/checkout before this step, or name the files in "lockfiles".',
    });
}
function notFound(item, tracked) {
    return new foundation/* ArtifactError */.nE('FILE_NOT_FOUND', {
        message: `The input "lockfiles" has ${(0,foundation/* quote */.hD)(item)}, which is no file and matches no lockfile that git tracks.`,
        wanted: tracked.length === 0 ? 'a lockfile; git tracks none below the working directory' : (0,foundation/* oneOf */.yL)(tracked.slice(0, 10)),
        found: (0,foundation/* quote */.hD)(item),
        fix: 'Correct the path: it is relative to "working-directory".',
    });
}
function noLockfile(item) {
    return new foundation/* ArtifactError */.nE('INPUT_INVALID', {
        message: `The input "lockfiles" has ${(0,foundation/* quote */.hD)(item)}, whose name is that of no lockfile.`,
        wanted: (0,foundation/* oneOf */.yL)(READ_NAMES),
        found: (0,foundation/* quote */.hD)(item),
        fix: 'Name a lockfile, or remove the line.',
    });
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockcheck/exceptions.js
/** Exceptions: which findings they excuse, and what is to be said of the exceptions themselves. Pure. */



/** An expired exception excuses nothing, and is a finding; one that nobody needed is one too. */
function judgeExceptions(found, settings, { locate }, now) {
    const exceptions = settings.exceptions ?? [];
    const expired = exceptions.filter((exception) => isExpired(exception, now));
    const live = exceptions.filter((exception) => !expired.includes(exception));
    const used = live.filter((exception) => found.some((finding) => excuses(exception, finding)));
    const unused = live.filter((exception) => !used.includes(exception));
    const tell = (rule, what, exception) => {
        const location = locate(['exceptions', exceptions.indexOf(exception)]);
        return policyFinding(rule, settings, { subject: exception.subject, message: about(exception, what), location });
    };
    return {
        findings: [
            ...found.filter((finding) => !used.some((exception) => excuses(exception, finding))),
            ...expired.flatMap((each) => tell('config/exception-expired', `expired on ${each.expires}`, each)),
            ...unused.flatMap((each) => tell('config/exception-unused', 'excuses nothing', each)),
        ],
        used,
        unused,
        expired,
    };
}
/** The subject is `name`, for every version of it, or `name@version`. */
function excuses({ rule, subject }, finding) {
    if (!meansRule(rule, finding.rule))
        return false;
    return finding.subject === subject || finding.subject.replace(/(?<=.)@[^@/]*$/, '') === subject;
}
function about({ owner, rule, subject }, what) {
    return `The exception from ${rule} for ${(0,foundation/* quote */.hD)(subject)} ${what}${owner === undefined ? '' : ` (owner: ${owner})`}.`;
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockcheck/lock-index.js
/** What the rules ask of all entries together. Pure. */




function indexLockfile(lockfile, manifests, policy) {
    const projectRanges = rangesByName(manifests.flatMap(requestsOf));
    const ranges = rangesByName(lockfile.entries.flatMap(({ requirements }) => requirements));
    const addresses = new Map(lockfile.entries.map((entry) => [entry, addressOf(entry)]));
    const contents = contentsByRelease(lockfile.entries);
    const folders = namesByFolder(lockfile, manifests);
    const isFromItsRegistry = (entry) => {
        const address = addresses.get(entry);
        return address !== undefined && agreement(address, policy.rootsFor(entry.name)) === 'registry';
    };
    return {
        addressOf: (entry) => addresses.get(entry),
        rangesOf: (name) => [...(projectRanges.get(name) ?? []), ...(ranges.get(name) ?? [])],
        projectRangesOf: (name) => [...(projectRanges.get(name) ?? [])],
        contentsOf: (entry) => [...(contents.get(releaseOf(entry))?.values() ?? [])],
        folderName: (folder) => folders.get(folder),
        statesOrigins: lockfile.entries.some(isFromItsRegistry),
    };
}
/** Each range once: a popular package is asked for by thousands of entries, with a handful of ranges. */
function rangesByName(wanted) {
    const ranges = new Map();
    for (const { name, range } of wanted)
        ranges.set(name, (ranges.get(name) ?? new Set()).add(range));
    return ranges;
}
/** What a package.json asks for. It writes paths as its own folder sees them. */
function requestsOf({ folder, requirements, overrides }) {
    return [...requirements, ...overrides].map(({ name, range }) => {
        const path = pathOfRange(range);
        return { name, range: path === undefined ? range : `file:${normalisePath(external_node_path_.posix.join(folder, path))}` };
    });
}
/** Of the entries of one release, one for each integrity that they have. */
function contentsByRelease(entries) {
    const contents = new Map();
    for (const entry of entries) {
        const known = contents.get(releaseOf(entry)) ?? new Map();
        if (!known.has(entry.integrity))
            known.set(entry.integrity, entry);
        contents.set(releaseOf(entry), known);
    }
    return contents;
}
/** What a registry has one content for: `2.1.3`, `v2.1.3` and `2.1.3+build` are the same version there. */
function releaseOf({ name, version }) {
    return `${name}@${version === undefined ? '' : plainVersion(version)}`;
}
/** The folders of the project that hold a package: those of the lockfile, and what their own package.json files say. */
function namesByFolder({ entries }, manifests) {
    const locked = entries.flatMap(({ name, source }) => (source.kind === 'workspace' ? [[normalisePath(source.path), name]] : []));
    const declared = manifests.flatMap(({ folder, name }) => (name === undefined ? [] : [[normalisePath(folder), name]]));
    return new Map([...locked, ...declared]);
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockcheck/plan.js
/**
 * From facts to findings and the plan. Pure: the same facts and the same policy give the same bytes. Shape: contract.md section 4.
 */







function planLockcheck(facts, now) {
    const settings = facts.policy.settings ?? {};
    const found = [...facts.lockfiles.flatMap((each) => checkLockfile(each, settings)), ...policyChanged(facts)];
    const { findings, used, unused, expired } = judgeExceptions(found, settings, facts.policy, now);
    const plan = {
        base: facts.base ?? null,
        lockfiles: facts.lockfiles.map((each) => planned(each, facts.base !== undefined)).sort((a, b) => (0,foundation/* byText */.z4)(a.file, b.file)),
        exceptions: { used, unused, expired },
        unknown: [],
    };
    return { plan, findings: [...findings].sort(foundation/* compareFindings */.Eg) };
}
function checkLockfile({ lockfile, base, isUntouched, manifests, registries }, settings) {
    const policy = createPolicy(settings, registries);
    const index = indexLockfile(lockfile, manifests, policy);
    const context = { lockfile, isUntouched, policy, manifests, index, baseIndex: base && indexLockfile(base, [], policy) };
    const place = (0,foundation/* lineFinder */.ze)(lockfile.text);
    return Object.entries(RULES).flatMap(([rule, { doc, check }]) => {
        const setting = settingOf(settings, rule);
        if (setting === 'off')
            return [];
        return [...check(context)].map(({ subject, span, message, fix, severity }) => {
            const [start, end] = [place(span.start), place(span.end)];
            const location = { file: lockfile.file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
            return { rule, severity: setting ?? severity ?? doc.severity, subject, message, fix, docs: (0,foundation/* docsOf */.fE)(rule), location };
        });
    });
}
/** What the head changes of the policy, and of the registries in .npmrc, that it is not judged by. */
function policyChanged({ policy: { change, file, settings = {} }, lockfiles }) {
    const tell = (what, subject, location) => {
        const message = `This change alters ${what} in ${subject}; it is judged by ${what} of its base.`;
        return policyFinding('config/policy-changed', settings, { subject, message, location });
    };
    const npmrcs = new Set(lockfiles.flatMap(({ changedNpmrc }) => changedNpmrc ?? []));
    return [
        ...(change === undefined ? [] : tell('the lockfile policy', file, change.location)),
        ...[...npmrcs].flatMap((npmrc) => tell('the registries', npmrc, null)),
    ];
}
function planned({ lockfile, base }, hasBase) {
    const { file, format, formatVersion, entries } = lockfile;
    const changed = hasBase ? difference(base?.entries ?? [], entries) : { added: 0, removed: 0, updated: 0 };
    return { file, format, formatVersion: formatVersion ?? null, entries: entries.length, changed };
}
function difference(before, after) {
    const [old, now] = [before, after].map((entries) => new Map(entries.map((entry) => [entry.key, identity(entry)])));
    const keys = [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])];
    const count = (test) => keys.filter(test).length;
    return {
        added: count((key) => old?.has(key) === false),
        removed: count((key) => now?.has(key) === false),
        updated: count((key) => old?.has(key) === true && now?.has(key) === true && old.get(key) !== now.get(key)),
    };
}
function identity(entry) {
    return JSON.stringify([subjectOf(entry), entry.source, entry.integrity ?? null]);
}
/** The outputs of the action. */
function countsOf({ lockfiles }) {
    const sum = (amount) => lockfiles.reduce((total, lockfile) => total + amount(lockfile), 0);
    return {
        lockfiles: lockfiles.length,
        entries: sum(({ entries }) => entries),
        changed: sum(({ changed: { added, removed, updated } }) => added + removed + updated),
    };
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/lockcheck/index.js





/** The page of every rule, by id. */
const LOCKCHECK_RULES = {
    ...Object.fromEntries(Object.entries(RULES).map(([id, { doc }]) => [id, doc])),
    ...POLICY_RULES,
};


/***/ }),

/***/ 678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  d$: () => (/* reexport */ FAIL_ON),
  Qp: () => (/* reexport */ applyBaseline),
  jC: () => (/* reexport */ countSeverity),
  LU: () => (/* reexport */ createReport),
  ug: () => (/* reexport */ failsStep),
  nk: () => (/* reexport */ parseBaseline),
  pp: () => (/* reexport */ planOutput),
  FO: () => (/* reexport */ presentLockcheck),
  WH: () => (/* reexport */ renderSarif),
  Br: () => (/* reexport */ renderSummary)
});

// UNUSED EXPORTS: REPORT_SCHEMA, SUMMARY_BYTES, fingerprint, presentVersion

// EXTERNAL MODULE: ./build/emitted/packages/core/src/foundation/index.js + 13 modules
var foundation = __nccwpck_require__(1130);
;// CONCATENATED MODULE: ./build/emitted/packages/core/src/report/report.js
/**
 * The report: what a run found, planned and did, as one JSON file. Shape: contract.md section 1, `schema/report.schema.json`. Pure.
 */

const REPORT_SCHEMA = 'artifact-actions/report/v1';
const FAIL_ON = ['error', 'warning', 'never'];
/** @param clean removes credentials; every text of the report passes it, so that nothing that is made of a report can hold one. */
function createReport(parts, clean) {
    const { action, dryRun, error, findings, plan, receipts } = parts;
    const reported = error && { code: error.code, message: error.message, wanted: error.wanted, found: error.found, fix: error.fix };
    return {
        schema: REPORT_SCHEMA,
        action,
        conclusion: concludes(error, findings),
        dryRun,
        ...(0,foundation/* mapTexts */.zO)({ error: reported ?? null, findings: [...findings].sort(foundation/* compareFindings */.Eg), plan: plan ?? null, receipts }, clean),
    };
}
/** Notices alone are a success: they inform, and ask nobody to act. */
function concludes(error, findings) {
    if (error !== undefined)
        return 'error';
    return findings.some(({ severity }) => severity !== 'notice') ? 'findings' : 'success';
}
function countSeverity(findings, severity) {
    return findings.filter((finding) => finding.severity === severity).length;
}
/** Whether the step fails. An error always fails it; `failOn` chooses for findings only. */
function failsStep({ conclusion, findings }, failOn) {
    if (conclusion === 'error')
        return true;
    if (failOn === 'never')
        return false;
    return countSeverity(findings, 'error') > 0 || (failOn === 'warning' && countSeverity(findings, 'warning') > 0);
}
const JSON_OUTPUT_BYTES = 256 * 1024;
/**
 * The `json` output: the plan on one line, at most 256 KiB of UTF-8. The last items of the largest list go first, whole, until it fits;
 * then `"truncated": true` says so.
 */
function planOutput(plan, limit = JSON_OUTPUT_BYTES) {
    const whole = JSON.stringify(plan);
    if (plan === null || Buffer.byteLength(whole) <= limit)
        return whole;
    const copy = { ...JSON.parse(whole), truncated: true };
    for (let text = JSON.stringify(copy);; text = JSON.stringify(copy)) {
        const excess = Buffer.byteLength(text) - limit;
        const largest = excess > 0 ? largestList(copy) : undefined;
        if (largest === undefined)
            return excess > 0 ? '{"truncated":true}' : text;
        dropItems(largest, excess);
    }
}
/** The list of plain nesting with the most bytes; lists inside lists go with their items. */
function largestList(value) {
    const lists = [];
    for (const child of Object.values(value)) {
        if (Array.isArray(child))
            lists.push(child);
        else if ((0,foundation/* isJsonObject */.OW)(child))
            lists.push(largestList(child) ?? []);
    }
    const sized = lists.filter((list) => list.length > 0).map((list) => ({ list, size: Buffer.byteLength(JSON.stringify(list)) }));
    return sized.sort((a, b) => b.size - a.size)[0]?.list;
}
function dropItems(list, bytes) {
    for (let dropped = 0; dropped < bytes && list.length > 0;)
        dropped += Buffer.byteLength(JSON.stringify(list.pop())) + 1;
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/report/baseline.js
/**
 * Brownfield: findings that an earlier report has become notices, so that only what is new fails. Pure.
 */


/** What makes two findings the same, across commits: not the line, which moves, nor the message, whose words may improve. */
function fingerprint({ rule, subject, location }) {
    return JSON.stringify([rule, subject, location?.file ?? null]);
}
/**
 * @param text a report file of an earlier run of the same action.
 * @returns the fingerprints of its findings.
 * @throws ArtifactError `REPORT_UNREADABLE`.
 */
function parseBaseline(text, action, path) {
    const { value } = (0,foundation/* parseJson */.qF)(text);
    if (!(0,foundation/* isJsonObject */.OW)(value) || value['schema'] !== REPORT_SCHEMA || value['action'] !== action || !Array.isArray(value['findings'])) {
        throw new foundation/* ArtifactError */.nE('REPORT_UNREADABLE', {
            message: `The baseline ${(0,foundation/* quote */.hD)(path)} is no report of ${action}.`,
            wanted: `a report file with "schema": "${REPORT_SCHEMA}" and "action": "${action}"`,
            found: (0,foundation/* isJsonObject */.OW)(value) ? `schema ${(0,foundation/* describeValue */.bp)(value['schema'])}, action ${(0,foundation/* describeValue */.bp)(value['action'])}` : 'no JSON object',
            fix: `Run ${action} with "report-file", keep that file, and give its path as "baseline".`,
        });
    }
    return new Set(value['findings'].filter(foundation/* isJsonObject */.OW).map(fingerprintOf));
}
function fingerprintOf(finding) {
    const { rule, subject, location } = finding;
    return JSON.stringify([rule, subject, (0,foundation/* isJsonObject */.OW)(location) ? location['file'] : null]);
}
/** Known findings become notices that say so. */
function applyBaseline(findings, known) {
    return findings.map((finding) => known.has(fingerprint(finding)) && finding.severity !== 'notice'
        ? { ...finding, severity: 'notice', message: `${finding.message} (Known from the baseline.)` }
        : finding);
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/report/present-lockcheck.js
/** verify-lockfile for people: which files were read, compared with what. Pure. */

/** What people read of a plan of verify-lockfile. */
function presentLockcheck(plan) {
    return { line: lockfileLine(plan), sections: lockfileSections(plan) };
}
const HEAD = ['Lockfile', 'Format', 'Entries', 'Added', 'Removed', 'Updated'].map((title) => (0,foundation/* escapeMarkdown */.FV)(title));
function lockfileSections({ base, exceptions, lockfiles }) {
    if (lockfiles.length === 0)
        return [(0,foundation/* markdown */.wD) `There is no lockfile here, so there was nothing to check.`];
    const rows = lockfiles.map(({ file, format, formatVersion, entries, changed: { added, removed, updated } }) => {
        const changes = base === null ? [(0,foundation/* markdown */.wD) `–`, (0,foundation/* markdown */.wD) `–`, (0,foundation/* markdown */.wD) `–`] : [added, removed, updated].map((amount) => (0,foundation/* markdown */.wD) `${amount}`);
        return [(0,foundation/* code */.aY)(file), (0,foundation/* escapeMarkdown */.FV)(formatVersion === null ? format : `${format} ${formatVersion}`), (0,foundation/* markdown */.wD) `${entries}`, ...changes];
    });
    const compared = base === null
        ? (0,foundation/* markdown */.wD) `There was no base to compare with, so nothing counts as changed.`
        : (0,foundation/* markdown */.wD) `Compared with ${(0,foundation/* code */.aY)(base.slice(0, 12))}.`;
    const excused = exceptions.used.length === 0
        ? []
        : [(0,foundation/* markdown */.wD) `${(0,foundation/* escapeMarkdown */.FV)((0,foundation/* count */.U9)(exceptions.used.length, 'exception'))} of the policy excused something.`];
    return [(0,foundation/* table */.tp)(HEAD, rows), compared, ...excused];
}
/** For the log. */
function lockfileLine({ base, lockfiles }) {
    const entries = lockfiles.reduce((sum, lockfile) => sum + lockfile.entries, 0);
    const compared = base === null ? 'no base to compare with' : `compared with ${base.slice(0, 12)}`;
    return `${(0,foundation/* count */.U9)(lockfiles.length, 'lockfile')}, ${(0,foundation/* count */.U9)(entries, 'entry', 'entries')}, ${compared}`;
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/report/present-version.js
/** version-bump in the job summary and in the log. Pure. */

/** UTF-16 units of a commit's first line; what fits into a line of a page. */
const HEADER = 200;
/** Commits of one release, and packages in the log: the report file has them all. */
const COMMITS = 100;
const NAMES = 10;
/** What people read of a plan of version-bump. */
function presentVersion(plan) {
    return { line: versionLine(plan), sections: versionSections(plan) };
}
function versionSections(plan) {
    const { releases, rewrites, unchanged } = plan;
    const headers = new Map(plan.commits.map(({ header, sha }) => [sha, header]));
    return [
        releases.length === 0 ? markdown `There is nothing to release.` : releasesTable(releases),
        ...releases.filter(({ commits }) => commits.length > 0).map((release) => commitList(release, headers)),
        ...(rewrites.length === 0 ? [] : [rewritesTable(plan)]),
        ...(unchanged.length === 0 ? [] : [unchangedTable(unchanged)]),
    ];
}
const titles = (...texts) => texts.map((text) => escapeMarkdown(text));
function releasesTable(releases) {
    const rows = releases.map((release) => [
        code(labelOf(release)),
        release.from === null ? markdown `–` : code(release.from),
        code(release.to),
        escapeMarkdown(release.bump),
        release.tag === null ? markdown `–` : code(release.tag),
        whyOf(release),
    ]);
    return table(titles('Package', 'From', 'To', 'Bump', 'Tag', 'Why'), rows);
}
function whyOf({ cause, causedBy, commits, tagAt }) {
    const names = markdown `${causedBy.map((name) => code(name)).join(', ')}`;
    switch (cause) {
        case 'commits':
            return escapeMarkdown(count(commits.length, 'commit'));
        case 'initial':
            return markdown `the first release`;
        case 'release-as':
            return markdown `asked for by Release-As`;
        case 'dependency':
            return markdown `the new version of ${names} leaves its range`;
        case 'group':
            return causedBy.length === 0 ? markdown `its group is released` : markdown `its group is released with ${names}`;
        case 'resume':
            return markdown `released by ${code((tagAt ?? '').slice(0, 12))}, which lacks the tag`;
    }
}
function commitList(release, headers) {
    const shown = release.commits.slice(0, COMMITS);
    const items = shown.map((sha) => markdown `- ${code(sha.slice(0, 12))} ${escapeMarkdown(shorten(headers.get(sha) ?? '', HEADER))}`);
    const more = release.commits.length - shown.length;
    const rest = more === 0 ? [] : [markdown `- and ${escapeMarkdown(count(more, 'more commit'))}: the report file has them all`];
    return markdown `**${escapeMarkdown(labelOf(release))} ${escapeMarkdown(release.to)}**

${[...items, ...rest].join('\n')}`;
}
function rewritesTable({ rewrites }) {
    const rows = rewrites.map(({ dependency, field, name, to }) => [code(name), escapeMarkdown(field), code(dependency), code(to)]);
    return table(titles('Not released, but changed', 'Field', 'Dependency', 'New range'), rows);
}
const REASONS = {
    'no-commits': 'no commit since its last release',
    'no-release-worthy-commits': 'no commit that releases anything',
    'no-version': 'it has no version',
    filtered: 'left out by `packages`',
};
function unchangedTable(unchanged) {
    const rows = unchanged.map((row) => [
        code(labelOf(row)),
        row.version === null ? markdown `–` : code(row.version),
        escapeMarkdown(REASONS[row.because]),
    ]);
    return table(titles('Not released', 'Version', 'Why'), rows);
}
/** For the log. */
function versionLine({ releases, unchanged }) {
    const rest = unchanged.length === 0 ? '' : `; ${count(unchanged.length, 'package')} unchanged`;
    if (releases.length === 0)
        return `nothing to release${rest}`;
    const named = releases.slice(0, NAMES).map((each) => `${labelOf(each)} ${each.from ?? 'new'} → ${each.to} (${each.bump})`);
    const more = releases.length > NAMES ? `, and ${releases.length - NAMES} more` : '';
    return `${count(releases.length, 'release')}: ${named.join(', ')}${more}${rest}`;
}
function labelOf({ name, path }) {
    return name ?? (path === '.' ? 'this repository' : path);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/emitted/packages/core/src/report/sarif.js
/**
 * SARIF 2.1.0 of the findings, for code scanning. Pure. Spec: OASIS sarif-v2.1.0, section 3.
 */



const LEVELS = { error: 'error', warning: 'warning', notice: 'note' };
/** @param link as in the summary; rules without an address get none. */
function renderSarif(report, rules, link) {
    const used = [...new Set(report.findings.map(({ rule }) => rule))].sort();
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: report.action, rules: used.map((id) => descriptor(id, rules[id], report.findings, link)) } },
                columnKind: 'utf16CodeUnits',
                invocations: [
                    {
                        executionSuccessful: report.error === null,
                        ...(report.error && {
                            toolExecutionNotifications: [
                                { level: 'error', descriptor: { id: report.error.code }, message: plainMessage(report.error.message) },
                            ],
                        }),
                    },
                ],
                results: report.findings.map((finding) => result(finding, used)),
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
function descriptor(id, doc, findings, link) {
    const own = findings.filter(({ rule }) => rule === id);
    const worst = foundation/* SEVERITIES */.oC.find((severity) => own.some((finding) => finding.severity === severity)) ?? 'notice';
    const helpUri = own[0] && link(own[0].docs);
    return {
        id,
        ...(doc && { shortDescription: { text: doc.title }, fullDescription: { text: doc.why }, help: { text: doc.fix } }),
        ...(helpUri !== undefined && { helpUri }),
        defaultConfiguration: { level: LEVELS[worst] },
    };
}
function result(finding, rules) {
    const { rule, severity, message, fix, location } = finding;
    return {
        ruleId: rule,
        ruleIndex: rules.indexOf(rule),
        level: LEVELS[severity],
        message: plainMessage(`${message} Fix: ${fix}`),
        locations: [location === null ? NOWHERE : physicalLocation(location)],
        partialFingerprints: { 'artifactActions/v1': (0,external_node_crypto_.createHash)('sha256').update(fingerprint(finding)).digest('hex') },
    };
}
/** Section 3.11.6: `[text](target)` in a message is a link. Names are chosen by others, so none becomes one. */
function plainMessage(text) {
    return { text: text.replaceAll('](', '] (') };
}
/** GitHub refuses the whole file for one result without a place; it shows one whose file does not exist without it, as Scorecard does. */
const NOWHERE = { physicalLocation: { artifactLocation: { uri: uriOf('no file associated with this alert') }, region: { startLine: 1 } } };
function physicalLocation({ file, line, column, endLine, endColumn }) {
    return {
        physicalLocation: {
            artifactLocation: { uri: uriOf(file) },
            region: { startLine: line, startColumn: column, endLine, endColumn },
        },
    };
}
function uriOf(file) {
    return file.toWellFormed().split('/').map(encodeURIComponent).join('/');
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/report/receipts.js
/** What a run has changed, for the job summary. Pure. */

/** Rows; the report file has them all. */
const SHOWN = 200;
/** UTF-16 units of a target, and of what is said about it. */
const TEXT = 300;
const receipts_HEAD = ['Effect', 'On what', 'Status', 'Detail'].map(foundation/* escapeMarkdown */.FV);
/** Nothing for a run that had nothing to do. */
function receiptSections(receipts, dryRun) {
    if (dryRun)
        return [(0,foundation/* markdown */.wD) `This was a dry run: nothing was changed.`];
    if (receipts.length === 0)
        return [];
    const rows = receipts.slice(0, SHOWN).map(({ effect, target, status, detail }) => {
        return [(0,foundation/* escapeMarkdown */.FV)(effect), (0,foundation/* code */.aY)((0,foundation/* shorten */.ml)(target, TEXT)), (0,foundation/* escapeMarkdown */.FV)(status), (0,foundation/* escapeMarkdown */.FV)((0,foundation/* shorten */.ml)(detail, TEXT))];
    });
    const more = receipts.length - rows.length;
    const rest = more === 0 ? [] : [(0,foundation/* markdown */.wD) `And ${(0,foundation/* escapeMarkdown */.FV)((0,foundation/* count */.U9)(more, 'more effect'))}: the report file has them all.`];
    return [(0,foundation/* table */.tp)(receipts_HEAD, rows), ...rest];
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/report/summary.js
/**
 * The job summary: what a person reads on the page of the run. Pure.
 *
 * GitHub drops a summary over 1 MiB whole, so it is rendered to a byte budget: findings, worst first, for as long as they fit. No text of
 * others is so long that it takes the room of the next.
 */



const SUMMARY_BYTES = 900 * 1024;
/** Room for the head of the table, and for the sentences about what is left out. */
const RESERVED_BYTES = 500;
/** UTF-16 units of a sentence and of a name; no text of ours gets near it. */
const SENTENCE = 2000;
const NAME = 300;
const summary_HEAD = ['', 'Where', 'Rule', 'What and how to fix it'].map(foundation/* escapeMarkdown */.FV);
const SIGNS = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
function renderSummary({ report, sections, link }, budget = SUMMARY_BYTES) {
    const error = report.error === null ? [] : [errorBlock(report.error, link)];
    const done = receiptSections(report.receipts, report.dryRun);
    const head = fit([(0,foundation/* markdown */.wD) `## ${heading(report)}`, ...error, ...sections, ...done], budget - RESERVED_BYTES);
    const left = budget - RESERVED_BYTES - bytes(head.join('\n\n'));
    const findings = report.findings.length === 0 ? [] : [findingsTable(report.findings, link, left)];
    return `${[...head, ...findings].join('\n\n')}\n`;
}
function heading({ action, conclusion, error, findings }) {
    const name = (0,foundation/* escapeMarkdown */.FV)(action);
    if (error !== null)
        return (0,foundation/* markdown */.wD) `❌ ${name} could not do its work`;
    const counts = ['error', 'warning', 'notice']
        .map((severity) => ({ severity, amount: countSeverity(findings, severity) }))
        .filter(({ amount }) => amount > 0)
        .map(({ severity, amount }) => (0,foundation/* count */.U9)(amount, severity));
    if (conclusion === 'success')
        return (0,foundation/* markdown */.wD) `✅ ${name}: ${(0,foundation/* escapeMarkdown */.FV)(counts.join(', ') || 'nothing to object to')}`;
    return (0,foundation/* markdown */.wD) `${(countSeverity(findings, 'error') > 0 ? '❌' : '⚠️')} ${name}: ${(0,foundation/* escapeMarkdown */.FV)(counts.join(', '))}`;
}
function errorBlock(error, link) {
    const url = link('docs/errors.md');
    const name = url === undefined ? (0,foundation/* code */.aY)(error.code) : (0,foundation/* markdown */.wD) `[${(0,foundation/* code */.aY)(error.code)}](${`${url}#${error.code.toLowerCase()}`})`;
    return (0,foundation/* markdown */.wD) `> ${name}: ${sentence(error.message)}
>
> - **Wanted**: ${sentence(error.wanted)}
> - **Found**: ${sentence(error.found)}
> - **Fix**: ${sentence(error.fix)}`;
}
function findingsTable(findings, link, budget) {
    const rows = [];
    let left = budget;
    for (const finding of findings) {
        const row = findingRow(finding, link);
        left -= bytes(row.join(' | ')) + 5;
        if (left < 0)
            break;
        rows.push(row);
    }
    const missing = findings.length - rows.length;
    const rest = missing > 0
        ? (0,foundation/* markdown */.wD) `

And ${(0,foundation/* escapeMarkdown */.FV)((0,foundation/* count */.U9)(missing, 'more finding'))} that this page has no room for: the report file has them all.`
        : (0,foundation/* markdown */.wD) ``;
    return (0,foundation/* markdown */.wD) `${(0,foundation/* table */.tp)(summary_HEAD, rows)}${rest}`;
}
function findingRow({ severity, location, rule, docs, subject, message, fix }, link) {
    const url = link(docs);
    const where = location === null ? (0,foundation/* shorten */.ml)(subject, NAME) : `${(0,foundation/* shorten */.ml)(location.file, NAME)}:${location.line}:${location.column}`;
    const name = url === undefined ? (0,foundation/* code */.aY)(rule) : (0,foundation/* markdown */.wD) `[${(0,foundation/* code */.aY)(rule)}](${url})`;
    return [SIGNS[severity], (0,foundation/* code */.aY)(where), name, (0,foundation/* markdown */.wD) `${sentence(message)}<br>**Fix**: ${sentence(fix)}`];
}
const sentence = (text) => (0,foundation/* escapeMarkdown */.FV)((0,foundation/* shorten */.ml)(text, SENTENCE));
/** The blocks that fit, and a sentence about those that do not. */
function fit(blocks, budget) {
    let left = budget;
    const fitting = blocks.filter((block) => {
        const size = bytes(block) + 2;
        if (size > left)
            return false;
        left -= size;
        return true;
    });
    const missing = blocks.length - fitting.length;
    if (missing === 0)
        return fitting;
    return [
        ...fitting,
        (0,foundation/* markdown */.wD) `This page has no room for ${(0,foundation/* escapeMarkdown */.FV)((0,foundation/* count */.U9)(missing, 'more section'))}: the report file has everything.`,
    ];
}
const bytes = (text) => Buffer.byteLength(text);

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/report/index.js
/** What people and tools read of a run: the report, SARIF, Markdown. */








/***/ }),

/***/ 1483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  s7: () => (/* reexport */ COMMON_INPUTS),
  hc: () => (/* reexport */ COMMON_OUTPUTS),
  Yq: () => (/* reexport */ choice),
  p_: () => (/* reexport */ list),
  Mq: () => (/* reexport */ mode),
  mF: () => (/* reexport */ readBaseline),
  Cs: () => (/* reexport */ runAction),
  Qq: () => (/* reexport */ description_text)
});

// UNUSED EXPORTS: ANNOTATIONS_PER_TYPE, annotate, flag, inputVariable, instant, readInputs, sanitise, sanitiseToLine, secret

// EXTERNAL MODULE: ./build/emitted/packages/core/src/foundation/index.js + 13 modules
var foundation = __nccwpck_require__(1130);
;// CONCATENATED MODULE: ./build/emitted/packages/core/src/runner/sanitise.js
/**
 * What we print, so that the runner reads nothing in it but text. Pure.
 *
 * The runner executes `##[command]` anywhere in a line and `::command::` at a line's start, from our own output: a commit subject printed
 * as it stands could set an output. Facts: actions/runner ActionCommand.cs, ActionCommandManager.cs.
 */
/** Blanks that .NET's TrimStart removes, beyond those that `\s` knows. */
const LEADING_BLANKS = /^[\s\u0085\u180e\u200b]*/;
/** Makes `text` harmless, on as many lines as it has. Tabs stay; every other control and bidirectional character goes. */
function sanitise(text) {
    return text
        .split(/\r\n|[\n\r]/)
        .map(sanitiseLine)
        .join('\n');
}
/** The same on one line: line breaks become blanks. */
function sanitiseToLine(text) {
    return sanitiseLine(text.replace(/[\r\n\u2028\u2029\u0085\v\f]+/g, ' '));
}
function sanitiseLine(line) {
    // Characters go first, for taking one out can join what must stay apart.
    const visible = line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (char) => (char === '\t' ? char : ''));
    const broken = visible.replace(/##(?=\[)/g, '##\\');
    const blanks = LEADING_BLANKS.exec(broken)?.[0] ?? '';
    return broken.startsWith('::', blanks.length) ? `${blanks}\\${broken.slice(blanks.length)}` : broken;
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/runner/annotations.js
/**
 * Which findings become annotations. Pure.
 *
 * GitHub shows 10 annotations of a type per step and drops the rest without a word, 4,096 characters each. So the worst come first, every
 * rule once before any rule twice, and the last one says how many more there are; and no part of a message crowds out the others.
 */


const ANNOTATIONS_PER_TYPE = 10;
/** UTF-16 units that the parts of a message share, so that its page has room behind them. */
const MESSAGE_LENGTH = 3600;
/**
 * @param findings sorted, worst first.
 * @param link as in the summary.
 * @param reserved errors that are annotated besides these findings.
 */
function annotate(findings, link, reserved = 0) {
    return foundation/* SEVERITIES */.oC.flatMap((severity) => {
        const own = findings.filter((finding) => finding.severity === severity);
        const room = ANNOTATIONS_PER_TYPE - (severity === 'error' ? reserved : 0);
        if (own.length <= room)
            return own.map((finding) => annotation(finding, link));
        const shown = everyRuleFirst(own).slice(0, room - 1);
        const more = (0,foundation/* count */.U9)(own.length - shown.length, `more ${severity}`);
        const rest = {
            severity,
            title: more,
            message: `And ${more}: the job summary and the report file list them all.`,
            location: null,
        };
        return [...shown.map((finding) => annotation(finding, link)), rest];
    });
}
function annotation({ severity, rule, message, fix, docs, location }, link) {
    return { severity, title: rule, message: compose([message, `Fix: ${fix}`], ' ', link(docs)), location };
}
/** The error of the action itself. */
function annotateError(action, error, link) {
    const { code, message, wanted, found, fix } = error;
    const parts = [message, `Wanted: ${wanted}`, `Found: ${found}`, `Fix: ${fix}`];
    const text = compose(parts, '\n', link(`docs/errors.md#${code.toLowerCase()}`));
    return { severity: 'error', title: `${action}: ${code}`, message: text, location: null };
}
/** The parts are sanitised before they are cut, for that makes them longer. */
function compose(parts, separator, page) {
    const text = parts.map((part) => (0,foundation/* shorten */.ml)(sanitise(part), MESSAGE_LENGTH / parts.length)).join(separator);
    return page === undefined ? text : `${text}\n${page}`;
}
/** The first finding of every rule, then the second of every rule, and so on; the order within a rule stays. */
function everyRuleFirst(findings) {
    const seen = new Map();
    const ranked = findings.map((finding) => {
        const rank = seen.get(finding.rule) ?? 0;
        seen.set(finding.rule, rank + 1);
        return { finding, rank };
    });
    return ranked.sort((a, b) => a.rank - b.rank).map(({ finding }) => finding);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/emitted/packages/core/src/host/index.js + 22 modules
var host = __nccwpck_require__(389);
// EXTERNAL MODULE: ./build/emitted/packages/core/src/report/index.js + 7 modules
var src_report = __nccwpck_require__(678);
;// CONCATENATED MODULE: ./build/emitted/packages/core/src/runner/baseline.io.js
/** Reads the report of an earlier run that the `baseline` input names. */




const LIMIT = 256 * 1024 * 1024;
/**
 * A baseline in the repository is part of the policy: where the run is judged by its base, it is read from there, and one that the base
 * does not have excuses nothing. One under RUNNER_TEMP was brought by the workflow.
 *
 * @returns the fingerprints of its findings; none without a baseline.
 * @throws ArtifactError `FILE_NOT_FOUND`, `REPORT_UNREADABLE`.
 */
async function readBaseline(sources, path) {
    if (path === undefined)
        return new Set();
    const { action, directory, judge, top, workspace } = sources;
    const file = await workspace.locate(path, directory);
    // As it is written, and not where links lead: those are the head's, which could choose another file of the base, or one beside it.
    const written = (0,host/* relativeTo */.Mf)(top.absolute, (0,external_node_path_.resolve)(directory.absolute, path));
    const isJudged = judge !== undefined && (file.relative !== file.absolute || !written.startsWith('../'));
    const bytes = isJudged ? await judge.readFile(written, LIMIT) : await workspace.read(file, LIMIT);
    if (bytes !== undefined)
        return (0,src_report/* parseBaseline */.nk)(new TextDecoder().decode(bytes), action, path);
    return isJudged ? new Set() : absent(path);
}
function absent(path) {
    throw new foundation/* ArtifactError */.nE('FILE_NOT_FOUND', {
        message: `The baseline ${(0,foundation/* quote */.hD)(path)} does not exist.`,
        wanted: 'a report file of an earlier run',
        found: 'nothing',
        fix: 'Correct "baseline": the path is relative to "working-directory".',
    });
}

// EXTERNAL MODULE: ./build/emitted/packages/core/src/config/index.js + 20 modules
var config = __nccwpck_require__(6401);
;// CONCATENATED MODULE: ./build/emitted/packages/core/src/runner/description.js
/**
 * One description per action: action.yml, the tables of its README, and the values that its code reads all come from it. Pure.
 */

function description_text({ description, default: given }) {
    return { description, default: given, shape: 'text', absent: undefined, read: (value) => ({ value }) };
}
/** One item a line; commas also separate, since no item of these lists can contain one. Lines that start with `#` are comments. */
function list({ description }) {
    return { description, default: undefined, shape: 'list', absent: [], read: (value) => ({ value: listItems(value) }) };
}
function listItems(value) {
    return value
        .split(/\r?\n/)
        .filter((line) => !line.trimStart().startsWith('#'))
        .flatMap((line) => line.split(','))
        .map((item) => item.trim())
        .filter((item) => item !== '');
}
/** A boolean of YAML 1.2's core schema: `yes` and `1` are none. */
function flag({ description, default: given }) {
    return {
        description,
        default: String(given),
        shape: '`true` or `false`',
        absent: given,
        read: (value) => {
            if (/^(?:true|True|TRUE)$/.test(value))
                return { value: true };
            if (/^(?:false|False|FALSE)$/.test(value))
                return { value: false };
            return { wanted: 'true or false', fix: `Write ${/^(?:y|yes|on|1)$/i.test(value) ? 'true' : 'false'}, or the other of the two.` };
        },
    };
}
function choice({ description, words, default: given, }) {
    return {
        description,
        default: given,
        shape: (0,foundation/* oneOf */.yL)(words.map((word) => `\`${word}\``)),
        absent: given,
        read: (value) => {
            const word = words.find((candidate) => candidate === value);
            return word === undefined
                ? { wanted: (0,foundation/* oneOf */.yL)(words), fix: `Write ${(0,foundation/* oneOf */.yL)(words.map((candidate) => (0,foundation/* quote */.hD)(candidate)))}.` }
                : { value: word };
        },
    };
}
/**
 * What an action does. The composite action hands its own input, which is named after the action, on to this one: a word that is none is
 * refused here, in words that fit both.
 *
 * @param action whose mode it is.
 */
function mode({ action, ...texts }) {
    const input = choice(texts);
    return {
        ...input,
        read: (value) => {
            const result = input.read(value);
            if ('value' in result)
                return result;
            return {
                ...result,
                fix: `${result.fix} In the composite action and in our workflows the input is called "${action}", and can be "off", too.`,
            };
        },
    };
}
/** A moment, as RFC 3339 writes it. */
function instant({ description }) {
    return {
        description,
        default: undefined,
        shape: 'RFC 3339 date-time',
        absent: undefined,
        read: (value) => {
            const moment = parseInstant(value);
            return moment === undefined
                ? {
                    wanted: 'a date-time of RFC 3339, such as 2026-03-01T12:00:00Z',
                    fix: 'Write date, time and offset, with a `T` between date and time.',
                }
                : { value: moment };
        },
    };
}
/** A credential: masked before anything else happens, and never printed. */
function secret({ description, default: given }) {
    return { description, default: given, shape: 'secret', absent: undefined, read: (value) => ({ value: new foundation/* Secret */.zh(value) }) };
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/runner/common.js
/** The inputs and outputs that all actions share. Spec: contract.md section 1. */



const COMMON_INPUTS = {
    'working-directory': description_text({
        description: 'Folder to work in, relative to the workspace. Leaving the workspace, also through a link, is an error.',
        default: '.',
    }),
    config: description_text({
        description: 'The policy file, relative to the top of the git repository, or `OWNER/REPO/path@ref`, which is read through the API. The default file may be absent; one that is named here may not.',
        default: config/* DEFAULT_CONFIG */.PV,
    }),
    'fail-on': choice({
        description: 'Which findings fail the step: `error`, `warning` (those too) or `never`. An operational error always fails it.',
        words: src_report/* FAIL_ON */.d$,
        default: 'error',
    }),
    'report-file': description_text({
        description: 'Where the JSON report goes, in the workspace or under RUNNER_TEMP. It is written in any case: without this input, under RUNNER_TEMP.',
    }),
    'sarif-file': description_text({
        description: 'Where a SARIF 2.1.0 file of the findings goes, for code scanning. Without this input, none is written.',
    }),
    summary: flag({ description: 'Write the job summary.', default: true }),
    token: secret({ description: 'Token for GitHub’s API.', default: '${{ github.token }}' }),
};
const COMMON_OUTPUTS = {
    conclusion: '`success`, `findings` (at least one error or warning) or `error` (the action could not do its work).',
    errors: 'Number of findings that are errors.',
    warnings: 'Number of findings that are warnings.',
    'report-file': 'Absolute path of the JSON report.',
    json: 'The `plan` of the report as one line of JSON, at most 256 KiB: beyond that the last list items are left out and `"truncated": true` says so.',
};

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/runner/inputs.js
/** From environment variables to the values that a description promises. Pure. Facts: runner.md, "Starting a JavaScript action". */

const PREFIX = 'INPUT_';
/** `dry-run` -> `INPUT_DRY-RUN`: only blanks change, hyphens stay. */
function inputVariable(name) {
    return `${PREFIX}${name.replaceAll(' ', '_').toUpperCase()}`;
}
/**
 * Reads every input. An empty input is an absent one, for composites pass empty strings.
 *
 * @throws ArtifactError `INPUT_UNKNOWN` for an input that the description does not have, `INPUT_INVALID` for a value that it refuses.
 */
function readInputs(inputs, environment) {
    rejectUnknown(Object.keys(inputs), environment);
    return readAll(inputs, (name, input) => readInput(name, input, environment));
}
/** The same for reporting a run whose inputs are wrong: what is refused counts as absent, what is unknown is passed over. */
function readLeniently(inputs, environment) {
    return readAll(inputs, (name, input) => {
        try {
            return readInput(name, input, environment);
        }
        catch {
            return input.absent;
        }
    });
}
/** The parser: every value comes from the `read` of its own description, so the cast says nothing that is not so. */
function readAll(inputs, read) {
    return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, read(name, input)]));
}
/** Every value that is a secret, before anything else is read: they are masked even where another input is wrong. */
function readSecrets(inputs, environment) {
    return Object.entries(inputs)
        .filter(([, input]) => input.shape === 'secret')
        .map(([name, input]) => readInput(name, input, environment))
        .filter((value) => value instanceof foundation/* Secret */.zh);
}
function readInput(name, input, environment) {
    const written = withoutMargin(environment[inputVariable(name)] ?? '');
    // The default of action.yml may be an expression, which only the runner can fill in.
    const text = written === '' && input.default !== undefined && !input.default.includes('${{') ? input.default : written;
    if (text === '')
        return input.absent;
    const result = input.read(text);
    if ('value' in result)
        return result.value;
    throw new foundation/* ArtifactError */.nE('INPUT_INVALID', {
        message: `The input "${name}" has the value ${(0,foundation/* quote */.hD)(text)}, which it cannot have.`,
        wanted: result.wanted,
        found: (0,foundation/* quote */.hD)(text),
        fix: `${result.fix} It stands under "with:" as "${name}".`,
    });
}
/** Blanks around a value say nothing, but the indentation of its first line does where more lines follow: inline YAML. */
function withoutMargin(value) {
    const text = value.replace(/^(?:[ \t]*\r?\n)+/, '').trimEnd();
    return text.includes('\n') ? text : text.trimStart();
}
function rejectUnknown(names, environment) {
    const known = new Set(names.map(inputVariable));
    const unknown = Object.keys(environment).find((variable) => variable.toUpperCase().startsWith(PREFIX) && !known.has(variable.toUpperCase()));
    if (unknown === undefined)
        return;
    const name = unknown.slice(PREFIX.length).toLowerCase();
    const meant = (0,foundation/* nearest */.pA)(name, names);
    throw new foundation/* ArtifactError */.nE('INPUT_UNKNOWN', {
        message: `There is no input ${(0,foundation/* quote */.hD)(name)}.`,
        wanted: (0,foundation/* oneOf */.yL)([...names].sort()),
        found: (0,foundation/* quote */.hD)(name),
        fix: meant === undefined
            ? `Remove "${name}" under "with:" (or the variable ${unknown} from the environment).`
            : `Write "${meant}" instead of "${name}" under "with:".`,
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./build/emitted/packages/core/src/runner/context.js
/** What GitHub says of the run, read once. Pure. Facts: docs.github.com, "Variables reference". */

/** @param eventFile the content of the file that GITHUB_EVENT_PATH names; undefined where there is none. */
function readContext(environment, eventFile) {
    const payload = eventFile === undefined ? undefined : (0,foundation/* parseJson */.qF)(eventFile).value;
    const repository = matching(environment['GITHUB_REPOSITORY'], REPOSITORY);
    const serverUrl = environment['GITHUB_SERVER_URL'] || 'https://github.com';
    return {
        event: { name: environment['GITHUB_EVENT_NAME'] ?? '', payload: (0,foundation/* isJsonObject */.OW)(payload) ? payload : {} },
        repository,
        sha: matching(environment['GITHUB_SHA'], /^[0-9a-f]{40,64}$/),
        run: matching(environment['GITHUB_RUN_NUMBER'], /^\d+$/),
        apiUrl: environment['GITHUB_API_URL'] || 'https://api.github.com',
        serverUrl,
        url: repository === undefined ? undefined : matching(`${serverUrl}/${repository}`, /^https?:\/\/[\w.:-]+\/[\w./-]+$/),
    };
}
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;
/** From a path of this repository to its page, at the commit that the user pinned; undefined where the runner does not say which. */
function pageLinker(environment) {
    const repository = matching(environment['GITHUB_ACTION_REPOSITORY'], REPOSITORY);
    const ref = matching(environment['GITHUB_ACTION_REF'], /^[\w./-]+$/);
    const server = matching(environment['GITHUB_SERVER_URL'], /^https:\/\/[\w.:-]+$/);
    if (repository === undefined || ref === undefined || server === undefined)
        return () => undefined;
    return (path) => `${server}/${repository}/blob/${ref}/${path}`;
}
function matching(value, shape) {
    return value !== undefined && shape.test(value) ? value : undefined;
}

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./build/emitted/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./build/emitted/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./build/emitted/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
;// CONCATENATED MODULE: ./build/emitted/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./build/emitted/packages/core/src/runner/log.io.js
/** The one way to standard output: everything that is printed goes through the sanitiser. */



const log = {
    info: (text) => info(sanitise(text)),
    debug: (text) => debug(sanitise(text)),
};
/** Tells the runner to hide a secret in every form in which it could be written. Must come before anything else. */
function mask(secret) {
    for (const form of (0,foundation/* derivedForms */.Hx)(secret))
        setSecret(form);
}
const PRINTERS = { error: error, warning: warning, notice: notice };
function printAnnotation({ severity, title, message, location }) {
    const place = location && {
        file: sanitiseToLine(location.file),
        startLine: location.line,
        startColumn: location.column,
        endLine: location.endLine,
        endColumn: location.endColumn,
    };
    PRINTERS[severity](sanitise(message), { title: sanitiseToLine(title), ...place });
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/runner/outcome.js
/** What an action hands back: everything that its report, outputs, annotations and summary are made of. Pure. */

/** The outcome of an action that threw. Whatever is no {@link ArtifactError} is a bug of ours, and says so. */
function failure(thrown) {
    const error = thrown instanceof foundation/* ArtifactError */.nE ? thrown : bug(thrown);
    return { findings: [], receipts: [], dryRun: false, outputs: {}, error };
}
function bug(thrown) {
    return new foundation/* ArtifactError */.nE('INTERNAL', {
        message: `The action failed in a way that it does not know: ${(0,foundation/* messageOf */.bD)(thrown)}`,
        wanted: 'a result, or an error with a code of its own',
        found: thrown instanceof Error ? thrown.name : typeof thrown,
        fix: 'This is a bug of the action. Please report it with the stack trace of the log: run the job again with debug logging.',
        cause: thrown,
    });
}

;// CONCATENATED MODULE: ./build/emitted/node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./build/emitted/packages/core/src/runner/publish.io.js
/** From an outcome to what GitHub shows and later steps read: report, SARIF, outputs, annotations, summary. */







/** Publishes what came of a run. @returns the exit status. @throws where the outputs cannot be written. */
async function publish(outcome, destination) {
    const { report, reportFile } = await writeFiles(outcome, destination);
    writeOutputs(outcome.outputs, report, reportFile, destination);
    const presentation = report.plan === null ? undefined : outcome.present?.(report.plan);
    if (presentation !== undefined)
        log.info(`${report.action}: ${presentation.line}`);
    if (report.error !== null)
        printAnnotation(annotateError(report.action, report.error, destination.link));
    for (const annotation of annotate(report.findings, destination.link, report.error === null ? 0 : 1))
        printAnnotation(annotation);
    if (destination.summary)
        await writeSummary((0,src_report/* renderSummary */.Br)({ report, sections: presentation?.sections ?? [], link: destination.link }));
    return (0,src_report/* failsStep */.ug)(report, destination.failOn) ? 1 : 0;
}
/** What is left to say where not even a report can be written. @returns the exit status. */
function publishLoss(thrown, { clean, description }) {
    const report = (0,src_report/* createReport */.LU)({ ...failure(thrown), action: description.name }, clean);
    if (report.error !== null)
        printAnnotation(annotateError(report.action, report.error, () => undefined));
    try {
        writeOutputs({}, report, '', { clean, description });
    }
    catch (again) {
        log.info(`The outputs could not be written: ${(0,foundation/* messageOf */.bD)(again)}`);
    }
    return 1;
}
/** Where a file cannot be written at its place, that is an error like any other, and the report goes to its default place, if that is to be had. */
async function writeFiles(outcome, destination) {
    const { clean, defaultReportFile, description, reportFile, sarifFile } = destination;
    const report = (0,src_report/* createReport */.LU)({ ...outcome, action: description.name }, clean);
    try {
        if (sarifFile !== undefined)
            await write(sarifFile, (0,src_report/* renderSarif */.WH)(report, description.rules, destination.link), destination);
        return { report, reportFile: await write(reportFile ?? defaultReportFile, textOf(report), destination) };
    }
    catch (thrown) {
        const corrected = (0,src_report/* createReport */.LU)({ ...failure(thrown), ...outcome, action: description.name }, clean);
        return { report: corrected, reportFile: await write(defaultReportFile, textOf(corrected), destination).catch(() => '') };
    }
}
const textOf = (report) => `${JSON.stringify(report, null, 2)}\n`;
/** @returns the absolute path. */
async function write(path, text, { directory, workspace }) {
    const file = await workspace.locate(path, directory);
    await workspace.write(file, text);
    return file.absolute;
}
/** Every declared output is written, on every path: a value that was forged on standard output before is overwritten. */
function writeOutputs(own, report, reportFile, { clean, description }) {
    const values = {
        ...own,
        conclusion: report.conclusion,
        errors: (0,src_report/* countSeverity */.jC)(report.findings, 'error'),
        warnings: (0,src_report/* countSeverity */.jC)(report.findings, 'warning'),
        'report-file': reportFile,
        json: (0,src_report/* planOutput */.pp)(report.plan),
    };
    for (const name of Object.keys(description.outputs))
        setOutput(name, clean(String(values[name] ?? '')));
}
async function writeSummary(text) {
    // Older servers have no job summary.
    if (!process.env['GITHUB_STEP_SUMMARY'])
        return;
    try {
        await summary.addRaw(text).write();
    }
    catch (thrown) {
        log.info(`The job summary could not be written: ${(0,foundation/* messageOf */.bD)(thrown)}`);
    }
}
function defaultReportFile(temporary, action, step) {
    return (0,external_node_path_.join)(temporary, 'artifact-actions', `${action}-${step.replace(/[^\w-]/g, '_')}.json`);
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/runner/run.io.js
/**
 * How every action runs: secrets are masked, inputs read, the action does its work, and its outcome is published, whatever happened.
 *
 * The process ends by itself only here, after all output is flushed: an open socket would keep it alive for minutes.
 */










/** Runs an action to its end, and the process with it. */
async function runAction(description, action) {
    // However the process ends before its work is done: that is no pass.
    process.exitCode = 1;
    const secrets = readSecrets(description.inputs, process.env);
    for (const secret of secrets)
        mask(secret);
    const status = await run(description, action, secrets).catch((thrown) => publishLoss(thrown, { description, clean: (0,foundation/* redactor */.$p)(secrets) }));
    await exit(status);
}
/** @returns the exit status. */
async function run(description, action, secrets) {
    const workspace = await (0,host/* openWorkspace */.OH)({
        root: process.env['GITHUB_WORKSPACE'] || process.cwd(),
        temporary: process.env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(),
    });
    const outcome = await settled(() => perform(description, workspace, action));
    if (outcome.error?.cause instanceof Error)
        log.debug(String(outcome.error.cause.stack));
    return await publish(outcome, await destinationOf(description, workspace, secrets));
}
async function perform(description, workspace, action) {
    const inputs = readInputs(description.inputs, process.env);
    const common = readLeniently(COMMON_INPUTS, process.env);
    const directory = await workspace.locate(common['working-directory']);
    await checkPaths(common, workspace, directory);
    const http = (0,host/* createHttpClient */.uT)({ clock: host/* systemClock */.ml, userAgent: `artifact-actions/${description.name}`, log: log });
    return await action({
        action: description.name,
        inputs,
        workspace,
        directory,
        context: readContext(process.env, eventFile()),
        http,
        log: log,
        now: host/* systemClock */.ml.now(),
    });
}
/** Wrong paths are told before any work is done. */
async function checkPaths(common, workspace, directory) {
    if ((await workspace.kind(directory)) !== 'directory')
        throw noFolder(common['working-directory']);
    const files = [common['report-file'], common['sarif-file']].filter((file) => file !== undefined);
    const [report, sarif] = await Promise.all(files.map((file) => workspace.locate(file, directory)));
    if (sarif !== undefined && report?.absolute === sarif.absolute)
        throw oneFileForTwo(report.relative);
}
function noFolder(path) {
    return new foundation/* ArtifactError */.nE('FILE_NOT_FOUND', {
        message: `The working directory ${(0,foundation/* quote */.hD)(path)} does not exist, or is no folder.`,
        wanted: 'a folder of the workspace',
        found: (0,foundation/* quote */.hD)(path),
        fix: 'Correct "working-directory": it is relative to the workspace. actions/checkout has to run before.',
    });
}
function oneFileForTwo(path) {
    return new foundation/* ArtifactError */.nE('INPUT_INVALID', {
        message: `The inputs "report-file" and "sarif-file" both name ${(0,foundation/* quote */.hD)(path)}.`,
        wanted: 'two different files',
        found: (0,foundation/* quote */.hD)(path),
        fix: 'Give one of them another name.',
    });
}
/** The payload is a file of the runner's own, outside the workspace; locally there may be none. */
function eventFile() {
    try {
        return (0,external_node_fs_.readFileSync)(process.env['GITHUB_EVENT_PATH'] ?? '', 'utf8');
    }
    catch {
        return undefined;
    }
}
/** Waits for the work, and for all that can come in its stead: an error outside of it, or an event loop with nothing left to do. */
async function settled(work) {
    const instead = new Promise((resolve) => {
        process.once('uncaughtException', (thrown) => resolve(failure(thrown)));
        process.once('unhandledRejection', (thrown) => resolve(failure(thrown)));
        process.once('beforeExit', () => resolve(failure(new Error('the work stopped before its end'))));
    });
    return await Promise.race([work().catch(failure), instead]);
}
async function destinationOf(description, workspace, secrets) {
    const common = readLeniently(COMMON_INPUTS, process.env);
    const directory = await workspace.locate(common['working-directory']).catch(() => workspace.root);
    return {
        description,
        workspace,
        directory,
        reportFile: common['report-file'],
        sarifFile: common['sarif-file'],
        defaultReportFile: defaultReportFile(workspace.temporary.absolute, description.name, process.env['GITHUB_ACTION'] ?? 'local'),
        summary: common.summary,
        failOn: common['fail-on'],
        clean: (0,foundation/* redactor */.$p)(secrets),
        link: pageLinker(process.env),
    };
}
async function exit(status) {
    for (const stream of [process.stdout, process.stderr])
        await new Promise((flushed) => stream.write('', flushed));
    process.exit(status);
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/runner/index.js
/** GitHub Actions, the border: inputs in; annotations, outputs, summary and report out. */









/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(5703);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
