export const id = 159;
export const ids = [159];
export const modules = {

/***/ 2159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configSchema: () => (/* binding */ configSchema)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/emitted/packages/core/src/foundation/index.js + 13 modules
var foundation = __webpack_require__(1130);
;// CONCATENATED MODULE: ./build/emitted/packages/core/src/config/schema-text.js
/** A text that says something, as most values of the policy file are. Pure. */

const schema_text_text = (description) => dist/* pipe */.FsL(dist/* string */.YjP('a text'), dist/* nonEmpty */.hq('a text that is not empty'), dist/* description */.h_(description));

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/config/schema-version.js
/** The key `version` of the policy file. Pure. Spec: version-semantics.md, "Configuration". */


const LEVEL = ['major', 'minor', 'patch', 'none'];
const words = (options, description) => dist/* optional */.lqM(dist/* pipe */.FsL(dist/* picklist */.KIO(options, options.map((word) => `"${word}"`).join(' or ')), dist/* description */.h_(description)));
const list = (description) => dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(schema_text_text('A glob.'), 'a list of texts'), dist/* description */.h_(description)));
/** Named so that whoever writes it is told that it does nothing yet, and not that it does not exist. */
const later = dist/* optional */.lqM(dist/* pipe */.FsL(dist/* unknown */.L5J(), dist/* description */.h_('Not supported yet: it ends with the error NOT_SUPPORTED_YET.')));
const group = dist/* strictObject */.rej({
    kind: dist/* pipe */.FsL(dist/* picklist */.KIO(['fixed', 'linked'], '"fixed" or "linked"'), dist/* description */.h_('`fixed`: all members get one version. `linked`: those that are released share it.')),
    packages: dist/* pipe */.FsL(dist/* array */.YOg(schema_text_text('A name or a glob.'), 'a list of packages'), dist/* minLength */.BpQ(1, 'at least one package')),
}, 'an object with "kind" and "packages"');
const zero = dist/* strictObject */.rej({
    breaking: words(['minor', 'major'], 'What a breaking change moves below 1.0.0: `minor` without it.'),
    feature: words(['minor', 'patch'], 'What a feature moves below 1.0.0: `minor` without it.'),
}, 'an object with "breaking" and "feature"');
const ignore = dist/* strictObject */.rej({
    authors: list('Globs of names or e-mail addresses: the commits of these authors count for nothing.'),
    paths: list('Globs of files, relative to the top of the repository: changes of these files count for no package.'),
    commits: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* pipe */.FsL(dist/* string */.YjP('a text'), dist/* regex */.yGV(/^[0-9a-fA-F]{7,64}$/, 'a hash, or at least 7 digits of one')), 'a list of commits'), dist/* description */.h_('Hashes, or their first 7 digits or more: these commits count for nothing.'))),
}, 'an object with "authors", "paths" and "commits"');
const types = dist/* record */.g1P(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[A-Za-z][A-Za-z0-9_-]*$/, 'a commit type: a letter, then letters, digits, "_" and "-"')), dist/* picklist */.KIO(LEVEL, '"major", "minor", "patch" or "none"'), 'an object of commit types');
const changelog = dist/* strictObject */.rej({
    path: dist/* optional */.lqM(schema_text_text('The file, relative to the folder of each package; `none` to write none. `CHANGELOG.md` without it.')),
    sections: later,
}, 'an object with "path"');
const versionSchema = dist/* strictObject */.rej({
    scheme: words(['semver', 'calver', 'sha', 'semver-build'], 'How the next version is found: `semver` without it.'),
    packages: list('Names or globs of the packages that are released, `!` in front excludes: all that have a version without it.'),
    'tag-format': dist/* optional */.lqM(schema_text_text('Names of tags: text with `{version}`, and `{name}` for the package. `v{version}`, or `{name}@{version}` with several packages.')),
    channel: dist/* optional */.lqM(schema_text_text('Pre-releases of this name: `beta` makes `1.2.0-beta.1`.')),
    'initial-version': dist/* optional */.lqM(schema_text_text('The first version where neither tag nor manifest has one: `0.1.0` without it.')),
    initial: words(['manifest', 'bump'], 'Whether the first version is that of the manifest, or the one after it.'),
    range: dist/* optional */.lqM(schema_text_text('What a maintenance branch may release: `1.x` or `1.2.x`. Without it, a branch of such a name says so.')),
    'calver-format': dist/* optional */.lqM(schema_text_text('Tokens of calver.org: `YYYY.MM.MICRO` without it.')),
    build: dist/* optional */.lqM(schema_text_text('Build metadata of the scheme `semver-build`, with `{sha12}` and `{run}`.')),
    'squash-body': words(['none', 'bullets'], 'Whether the lines `* type: text` in the body of a squashed commit count.'),
    types: dist/* optional */.lqM(dist/* pipe */.FsL(types, dist/* description */.h_('Commit types to what they release, over the defaults.'))),
    zero: dist/* optional */.lqM(dist/* pipe */.FsL(zero, dist/* description */.h_('What changes move below 1.0.0.'))),
    groups: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(group, 'a list of groups'), dist/* description */.h_('Packages that are released together.'))),
    ignore: dist/* optional */.lqM(dist/* pipe */.FsL(ignore, dist/* description */.h_('What counts for nothing.'))),
    'commit-message': dist/* optional */.lqM(schema_text_text('Message of the release commit, with `{tags}` in its first line: `chore(release): {tags}` without it.')),
    changelog: dist/* optional */.lqM(dist/* pipe */.FsL(changelog, dist/* description */.h_('The changelog that is written.'))),
    files: later,
}, 'an object');

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/config/schema.js
/**
 * The policy file as a schema: every key, every value, and their descriptions. Pure. Spec: contract.md section 7.
 *
 * schema/artifacts.schema.json is generated from it, so shapes are patterns, which a JSON Schema can hold, rather than code. A key of an
 * action that this version does not have yet is let through unread.
 */




const REGISTRY = 'an https address (http on loopback only) without credentials, query or fragment';
/** https; http on loopback. */
const registry = dist/* pipe */.FsL(dist/* string */.YjP('the address of a registry'), dist/* regex */.yGV(/^(?:https:\/\/[^/\\@?#\s]+|http:\/\/(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?)(?:\/[^\\?#\s]*)?$/, REGISTRY), dist/* check */.z6Y((address) => URL.canParse(address), REGISTRY));
const EXPIRY = 'a date such as "2027-01-31" (it holds through that day), or an RFC 3339 date-time';
const severity = dist/* picklist */.KIO(['error', 'warning', 'notice', 'off'], '"error", "warning", "notice" or "off"');
/** `rules` and `exceptions` mean the same under every key. */
function judgement(ids) {
    const names = ids?.flatMap((id) => [id, `${id.slice(0, id.indexOf('/'))}/*`]);
    const wanted = 'a rule id or "group/*"';
    const id = names === undefined
        ? dist/* pipe */.FsL(dist/* string */.YjP(wanted), dist/* regex */.yGV(/^[a-z0-9-]+\/(?:[a-z0-9-]+|\*)$/, wanted))
        : dist/* picklist */.KIO([...new Set(names)], wanted);
    const known = dist/* pipe */.FsL(id, dist/* description */.h_('A rule id, or `group/*`.'));
    return {
        rules: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* record */.g1P(known, severity, 'an object of rules'), dist/* description */.h_('Rule id, or `group/*`, to the severity that it shall have; `off` switches it off. An id goes before its group.'))),
        exceptions: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(exceptionFrom(known), 'a list of exceptions'), dist/* description */.h_('Findings that are excused, with the reason.'))),
    };
}
function exceptionFrom(rule) {
    return dist/* strictObject */.rej({
        rule,
        subject: schema_text_text('`name`, for every version of it, or `name@version`.'),
        reason: schema_text_text('Why it is excused.'),
        owner: dist/* optional */.lqM(schema_text_text('Who answers for it.')),
        expires: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP('a date'), dist/* regex */.yGV(/^\d{4}-\d{2}-\d{2}(?:[Tt]\S+)?$/, EXPIRY), 
        // The calendar fits in no pattern.
        dist/* check */.z6Y((date) => (0,foundation/* parseExpiry */.rQ)(date) !== undefined, EXPIRY), dist/* description */.h_('Until when it excuses: a date, which holds through that day, or an RFC 3339 date-time. Afterwards it is an error.'))),
    }, 'an object with "rule", "subject" and "reason"');
}
function configSchema(rules) {
    const lockfile = dist/* strictObject */.rej({
        registries: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* record */.g1P(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^(?:default|@[^/\s]+)$/, '"default" or a scope such as "@example"')), dist/* union */.KCZ([registry, dist/* pipe */.FsL(dist/* array */.YOg(registry, 'a list of registries'), dist/* minLength */.BpQ(1, 'at least one registry'))], 'an https address, or a list of them'), 'an object of registries'), dist/* description */.h_('`default` and scopes to the registries that their packages may come from. Without it, .npmrc and the npm client’s own default say so.'))),
        internal: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(schema_text_text('A name, a scope or a glob.'), 'a list of names'), dist/* description */.h_('Names or scopes that never come from the public registry.'))),
        ...judgement(rules.lockfile),
    }, 'an object');
    const later = dist/* optional */.lqM(dist/* pipe */.FsL(dist/* unknown */.L5J(), dist/* description */.h_('Of an action that this version does not have yet: nobody reads it.')));
    return dist/* strictObject */.rej({
        version: dist/* optional */.lqM(dist/* pipe */.FsL(versionSchema, dist/* description */.h_('What version-bump releases.'))),
        publish: later,
        lockfile: dist/* optional */.lqM(dist/* pipe */.FsL(lockfile, dist/* description */.h_('The policy of verify-lockfile.'))),
        sign: later,
        cleanup: later,
    }, 'an object');
}


/***/ })

};
