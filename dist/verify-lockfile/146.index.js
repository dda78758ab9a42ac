export const id = 146;
export const ids = [146,688];
export const modules = {

/***/ 146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseConfig: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
/* harmony import */ var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4404);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7688);
/** From the text of a policy file to checked values with their places. Pure. */



/**
 * @param file as it is shown.
 * @param under the one key whose content the text is, where it is not a whole file.
 * @throws ArtifactError `CONFIG_UNREADABLE`, `CONFIG_INVALID`.
 */
async function parseConfig(text, file, rules, under) {
    const schema = (0,_schema_js__WEBPACK_IMPORTED_MODULE_1__.configSchema)(rules);
    const document = await (0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .hN)(text);
    const place = placer(text, file);
    const [problem] = document.problems;
    if (problem !== undefined)
        throw unreadable(problem.message, place(problem));
    const content = document.value ?? {};
    const input = under === undefined ? content : { [under]: content };
    const inText = (path) => (under === undefined ? path : path.slice(1));
    const list = listForObject(schema, input, []);
    if (list !== undefined)
        throw wrongValue({ message: 'an object', input: list.value }, list.path, place(document.spanOf(inText(list.path))));
    const result = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(schema, input);
    const places = {
        value: (path) => place(document.spanOf(inText(path))),
        key: (path) => place(document.keySpanOf(inText(path))),
    };
    if (result.success)
        return { value: result.output, locate: places.value, locateKey: places.key };
    throw invalid(result.issues[0], schema, places);
}
function placer(text, file) {
    const find = (0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .lineFinder */ .ze)(text);
    return ({ start, end }) => {
        const [first, last] = [find(start), find(end)];
        return { file, line: first.line, column: first.column, endLine: last.line, endColumn: last.column };
    };
}
const shown = ({ file, line, column }) => `${file}:${line}:${column}`;
function unreadable(message, location) {
    return new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ArtifactError */ .nE('CONFIG_UNREADABLE', {
        message: `The policy cannot be read at ${shown(location)}: ${message}.`,
        wanted: 'one YAML 1.2 document with unique keys, without anchors and tags',
        found: message,
        fix: `Correct line ${location.line} of ${location.file}.`,
    });
}
function invalid(issue, schema, places) {
    const steps = issue.path ?? [];
    const path = steps.map(({ key }) => (typeof key === 'number' ? key : String(key)));
    const parent = path.slice(0, -1);
    if (steps.at(-1)?.origin !== 'key')
        return wrongValue(issue, path, places.value(path), nearestWord(issue));
    // A key that is wanted and absent is told by the same kind of issue as one that is there and unknown.
    if (issue.type === 'strict_object' && issue.expected !== 'never')
        return missingKey(String(path.at(-1)), parent, places.key(parent));
    return unknownKey(String(path.at(-1)), parent, knownKeys(schema, parent), places.key(path));
}
function wrongValue(issue, path, location, meant) {
    const name = path.length === 0 ? 'the file' : (0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path.join('.'));
    const found = issue.input === undefined ? 'nothing' : (0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(typeof issue.input === 'string' ? issue.input : JSON.stringify(issue.input));
    return new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ArtifactError */ .nE('CONFIG_INVALID', {
        message: `The policy has ${found} at ${shown(location)}, which ${name} cannot be.`,
        wanted: issue.message,
        found,
        fix: `${meant === undefined ? `Correct ${name}` : `Write ${(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(meant)}`} in line ${location.line} of ${location.file}.`,
    });
}
/** Of a value that is one of a list of words: the word that was meant. */
function nearestWord(issue) {
    if (issue.type !== 'picklist' || typeof issue.input !== 'string')
        return undefined;
    return (0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(issue.input, [...(issue.expected ?? '').matchAll(/"([^"]+)"/g)].map(([, word = '']) => word));
}
function missingKey(key, parent, location) {
    return new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ArtifactError */ .nE('CONFIG_INVALID', {
        message: `The policy lacks ${(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)} under ${(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(parent.join('.'))}, at ${shown(location)}.`,
        wanted: (0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key),
        found: 'nothing',
        fix: `Add ${(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)} in line ${location.line} of ${location.file}.`,
    });
}
function unknownKey(key, parent, known, location) {
    const meant = (0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(key, known);
    const under = parent.length === 0 ? 'at the top' : `under ${(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(parent.join('.'))}`;
    const where = `in line ${location.line} of ${location.file}`;
    return new _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ArtifactError */ .nE('CONFIG_INVALID', {
        message: `The policy has the unknown key ${(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)} ${under}, at ${shown(location)}.`,
        wanted: (0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(known),
        found: (0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key),
        fix: meant === undefined ? `Remove ${(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)} ${where}.` : `Write ${(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(meant)} instead of ${(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(key)} ${where}.`,
    });
}
/** The first list where an object is wanted: the library takes it for one whose keys are numbers, and an empty one for one without keys. */
function listForObject(schema, value, path) {
    if (!(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(schema))
        return undefined;
    const { entries, item, key, value: values, wrapped } = schema;
    if (wrapped !== undefined)
        return listForObject(wrapped, value, path);
    if (Array.isArray(value)) {
        if ((0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(entries) || key !== undefined)
            return { path, value };
        return firstOf(value.entries(), ([index, child]) => listForObject(item, child, [...path, index]));
    }
    if (!(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return undefined;
    const inside = (name) => ((0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(entries) ? entries[name] : values);
    return firstOf(Object.entries(value), ([name, child]) => listForObject(inside(name), child, [...path, name]));
}
function firstOf(items, find) {
    for (const item of items) {
        const found = find(item);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** The keys that the schema has at `path`. Schemas are plain data; this reads the parts of them that hold others. */
function knownKeys(schema, path) {
    if (!(0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(schema))
        return [];
    const { entries, item, key, value, wrapped } = schema;
    if (wrapped !== undefined)
        return knownKeys(wrapped, path);
    const [step, ...rest] = path;
    if (step !== undefined)
        return knownKeys((0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(entries) ? entries[step] : (item ?? value), rest);
    if ((0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(entries))
        return Object.keys(entries);
    const options = (0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(key) ? key['options'] : undefined;
    return Array.isArray(options) ? options.map(String) : ['default', '@scope'];
}


/***/ }),

/***/ 7688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configSchema: () => (/* binding */ configSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _foundation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4404);
/**
 * The policy file as a schema: every key, every value, and their descriptions. Pure. Spec: contract.md section 7.
 *
 * schema/artifacts.schema.json is generated from it, so shapes are patterns, which a JSON Schema can hold, rather than code. A key of an
 * action that this version does not have yet is let through unread.
 */


const text = (description) => valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP('a text'), valibot__WEBPACK_IMPORTED_MODULE_1__/* .nonEmpty */ .hq('a text that is not empty'), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_(description));
const REGISTRY = 'an https address (http on loopback only) without credentials, query or fragment';
/** https; http on loopback. */
const registry = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP('the address of a registry'), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^(?:https:\/\/[^/\\@?#\s]+|http:\/\/(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?)(?:\/[^\\?#\s]*)?$/, REGISTRY), valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y((address) => URL.canParse(address), REGISTRY));
const EXPIRY = 'a date such as "2027-01-31" (it holds through that day), or an RFC 3339 date-time';
const severity = valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['error', 'warning', 'notice', 'off'], '"error", "warning", "notice" or "off"');
/** `rules` and `exceptions` mean the same under every key. */
function judgement(ids) {
    const names = ids.flatMap((id) => [id, `${id.slice(0, id.indexOf('/'))}/*`]);
    const known = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO([...new Set(names)], 'a rule id or "group/*"'), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_('A rule id, or `group/*`.'));
    return {
        rules: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(known, severity, 'an object of rules'), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_('Rule id, or `group/*`, to the severity that it shall have; `off` switches it off. An id goes before its group.'))),
        exceptions: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(exceptionFrom(known), 'a list of exceptions'), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_('Findings that are excused, with the reason.'))),
    };
}
function exceptionFrom(rule) {
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        rule,
        subject: text('`name`, for every version of it, or `name@version`.'),
        reason: text('Why it is excused.'),
        owner: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(text('Who answers for it.')),
        expires: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP('a date'), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^\d{4}-\d{2}-\d{2}(?:[Tt]\S+)?$/, EXPIRY), 
        // The calendar fits in no pattern.
        valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y((date) => (0,_foundation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExpiry */ .rQ)(date) !== undefined, EXPIRY), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_('Until when it excuses: a date, which holds through that day, or an RFC 3339 date-time. Afterwards it is an error.'))),
    }, 'an object with "rule", "subject" and "reason"');
}
function configSchema(rules) {
    const lockfile = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        registries: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^(?:default|@[^/\s]+)$/, '"default" or a scope such as "@example"')), valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([registry, valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(registry, 'a list of registries'), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minLength */ .BpQ(1, 'at least one registry'))], 'an https address, or a list of them'), 'an object of registries'), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_('`default` and scopes to the registries that their packages may come from. Without it, .npmrc and the npm client’s own default say so.'))),
        internal: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text('A name, a scope or a glob.'), 'a list of names'), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_('Names or scopes that never come from the public registry.'))),
        ...judgement(rules.lockfile),
    }, 'an object');
    const later = valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_('Of an action that this version does not have yet: nobody reads it.')));
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        version: later,
        publish: later,
        lockfile: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(lockfile, valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_('The policy of verify-lockfile.'))),
        sign: later,
        cleanup: later,
    }, 'an object');
}


/***/ })

};
