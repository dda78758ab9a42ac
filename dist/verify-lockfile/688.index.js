export const id = 688;
export const ids = [688];
export const modules = {

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
