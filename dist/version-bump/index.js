import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 9379:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const ANY = Symbol('SemVer ANY')
// hoisted class for cyclic dependency
class Comparator {
  static get ANY () {
    return ANY
  }

  constructor (comp, options) {
    options = parseOptions(options)

    if (comp instanceof Comparator) {
      if (comp.loose === !!options.loose) {
        return comp
      } else {
        comp = comp.value
      }
    }

    comp = comp.trim().split(/\s+/).join(' ')
    debug('comparator', comp, options)
    this.options = options
    this.loose = !!options.loose
    this.parse(comp)

    if (this.semver === ANY) {
      this.value = ''
    } else {
      this.value = this.operator + this.semver.version
    }

    debug('comp', this)
  }

  parse (comp) {
    const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR]
    const m = comp.match(r)

    if (!m) {
      throw new TypeError(`Invalid comparator: ${comp}`)
    }

    this.operator = m[1] !== undefined ? m[1] : ''
    if (this.operator === '=') {
      this.operator = ''
    }

    // if it literally is just '>' or '' then allow anything.
    if (!m[2]) {
      this.semver = ANY
    } else {
      this.semver = new SemVer(m[2], this.options.loose)
    }
  }

  toString () {
    return this.value
  }

  test (version) {
    debug('Comparator.test', version, this.options.loose)

    if (this.semver === ANY || version === ANY) {
      return true
    }

    if (typeof version === 'string') {
      try {
        version = new SemVer(version, this.options)
      } catch (er) {
        return false
      }
    }

    return cmp(version, this.operator, this.semver, this.options)
  }

  intersects (comp, options) {
    if (!(comp instanceof Comparator)) {
      throw new TypeError('a Comparator is required')
    }

    if (this.operator === '') {
      if (this.value === '') {
        return true
      }
      return new Range(comp.value, options).test(this.value)
    } else if (comp.operator === '') {
      if (comp.value === '') {
        return true
      }
      return new Range(this.value, options).test(comp.semver)
    }

    options = parseOptions(options)

    // Special cases where nothing can possibly be lower
    if (options.includePrerelease &&
      (this.value === '<0.0.0-0' || comp.value === '<0.0.0-0')) {
      return false
    }
    if (!options.includePrerelease &&
      (this.value.startsWith('<0.0.0') || comp.value.startsWith('<0.0.0'))) {
      return false
    }

    // Same direction increasing (> or >=)
    if (this.operator.startsWith('>') && comp.operator.startsWith('>')) {
      return true
    }
    // Same direction decreasing (< or <=)
    if (this.operator.startsWith('<') && comp.operator.startsWith('<')) {
      return true
    }
    // same SemVer and both sides are inclusive (<= or >=)
    if (
      (this.semver.version === comp.semver.version) &&
      this.operator.includes('=') && comp.operator.includes('=')) {
      return true
    }
    // opposite directions less than
    if (cmp(this.semver, '<', comp.semver, options) &&
      this.operator.startsWith('>') && comp.operator.startsWith('<')) {
      return true
    }
    // opposite directions greater than
    if (cmp(this.semver, '>', comp.semver, options) &&
      this.operator.startsWith('<') && comp.operator.startsWith('>')) {
      return true
    }
    return false
  }
}

module.exports = Comparator

const parseOptions = __nccwpck_require__(356)
const { safeRe: re, t } = __nccwpck_require__(5471)
const cmp = __nccwpck_require__(8646)
const debug = __nccwpck_require__(1159)
const SemVer = __nccwpck_require__(7163)
const Range = __nccwpck_require__(6782)


/***/ }),

/***/ 6782:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SPACE_CHARACTERS = /\s+/g

// hoisted class for cyclic dependency
class Range {
  constructor (range, options) {
    options = parseOptions(options)

    if (range instanceof Range) {
      if (
        range.loose === !!options.loose &&
        range.includePrerelease === !!options.includePrerelease
      ) {
        return range
      } else {
        return new Range(range.raw, options)
      }
    }

    if (range instanceof Comparator) {
      // just put it in the set and return
      this.raw = range.value
      this.set = [[range]]
      this.formatted = undefined
      return this
    }

    this.options = options
    this.loose = !!options.loose
    this.includePrerelease = !!options.includePrerelease

    // First reduce all whitespace as much as possible so we do not have to rely
    // on potentially slow regexes like \s*. This is then stored and used for
    // future error messages as well.
    this.raw = range.trim().replace(SPACE_CHARACTERS, ' ')

    // First, split on ||
    this.set = this.raw
      .split('||')
      // map the range to a 2d array of comparators
      .map(r => this.parseRange(r.trim()))
      // throw out any comparator lists that are empty
      // this generally means that it was not a valid range, which is allowed
      // in loose mode, but will still throw if the WHOLE range is invalid.
      .filter(c => c.length)

    if (!this.set.length) {
      throw new TypeError(`Invalid SemVer Range: ${this.raw}`)
    }

    // if we have any that are not the null set, throw out null sets.
    if (this.set.length > 1) {
      // keep the first one, in case they're all null sets
      const first = this.set[0]
      this.set = this.set.filter(c => !isNullSet(c[0]))
      if (this.set.length === 0) {
        this.set = [first]
      } else if (this.set.length > 1) {
        // if we have any that are *, then the range is just *
        for (const c of this.set) {
          if (c.length === 1 && isAny(c[0])) {
            this.set = [c]
            break
          }
        }
      }
    }

    this.formatted = undefined
  }

  get range () {
    if (this.formatted === undefined) {
      this.formatted = ''
      for (let i = 0; i < this.set.length; i++) {
        if (i > 0) {
          this.formatted += '||'
        }
        const comps = this.set[i]
        for (let k = 0; k < comps.length; k++) {
          if (k > 0) {
            this.formatted += ' '
          }
          this.formatted += comps[k].toString().trim()
        }
      }
    }
    return this.formatted
  }

  format () {
    return this.range
  }

  toString () {
    return this.range
  }

  parseRange (range) {
    // strip build metadata so it can't bleed into the version
    range = range.replace(BUILDSTRIPRE, '')

    // memoize range parsing for performance.
    // this is a very hot path, and fully deterministic.
    const memoOpts =
      (this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) |
      (this.options.loose && FLAG_LOOSE)
    const memoKey = memoOpts + ':' + range
    const cached = cache.get(memoKey)
    if (cached) {
      return cached
    }

    const loose = this.options.loose
    // `1.2.3 - 1.2.4` => `>=1.2.3 <=1.2.4`
    const hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE]
    range = range.replace(hr, hyphenReplace(this.options.includePrerelease))
    debug('hyphen replace', range)

    // `> 1.2.3 < 1.2.5` => `>1.2.3 <1.2.5`
    range = trimComparatorWhitespace(range)
    debug('comparator trim', range)

    // `~ 1.2.3` => `~1.2.3`
    range = range.replace(re[t.TILDETRIM], tildeTrimReplace)
    debug('tilde trim', range)

    // `^ 1.2.3` => `^1.2.3`
    range = range.replace(re[t.CARETTRIM], caretTrimReplace)
    debug('caret trim', range)

    // At this point, the range is completely trimmed and
    // ready to be split into comparators.

    let rangeList = range
      .split(' ')
      .map(comp => parseComparator(comp, this.options))
      .join(' ')
      .split(/\s+/)
      // >=0.0.0 is equivalent to *
      .map(comp => replaceGTE0(comp, this.options))

    if (loose) {
      // in loose mode, throw out any that are not valid comparators
      rangeList = rangeList.filter(comp => {
        debug('loose invalid filter', comp, this.options)
        return !!comp.match(re[t.COMPARATORLOOSE])
      })
    }
    debug('range list', rangeList)

    // if any comparators are the null set, then replace with JUST null set
    // if more than one comparator, remove any * comparators
    // also, don't include the same comparator more than once
    const rangeMap = new Map()
    const comparators = rangeList.map(comp => new Comparator(comp, this.options))
    for (const comp of comparators) {
      if (isNullSet(comp)) {
        return [comp]
      }
      rangeMap.set(comp.value, comp)
    }
    if (rangeMap.size > 1 && rangeMap.has('')) {
      rangeMap.delete('')
    }

    const result = [...rangeMap.values()]
    cache.set(memoKey, result)
    return result
  }

  intersects (range, options) {
    if (!(range instanceof Range)) {
      throw new TypeError('a Range is required')
    }

    return this.set.some((thisComparators) => {
      return (
        isSatisfiable(thisComparators, options) &&
        range.set.some((rangeComparators) => {
          return (
            isSatisfiable(rangeComparators, options) &&
            thisComparators.every((thisComparator) => {
              return rangeComparators.every((rangeComparator) => {
                return thisComparator.intersects(rangeComparator, options)
              })
            })
          )
        })
      )
    })
  }

  // if ANY of the sets match ALL of its comparators, then pass
  test (version) {
    if (!version) {
      return false
    }

    if (typeof version === 'string') {
      try {
        version = new SemVer(version, this.options)
      } catch (er) {
        return false
      }
    }

    for (let i = 0; i < this.set.length; i++) {
      if (testSet(this.set[i], version, this.options)) {
        return true
      }
    }
    return false
  }
}

module.exports = Range

const LRU = __nccwpck_require__(1383)
const cache = new LRU()

const parseOptions = __nccwpck_require__(356)
const Comparator = __nccwpck_require__(9379)
const debug = __nccwpck_require__(1159)
const SemVer = __nccwpck_require__(7163)
const trimComparatorWhitespace = __nccwpck_require__(9737)
const {
  safeRe: re,
  src,
  t,
  tildeTrimReplace,
  caretTrimReplace,
} = __nccwpck_require__(5471)
const { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = __nccwpck_require__(5101)

// unbounded global build-metadata stripper used by parseRange
const BUILDSTRIPRE = new RegExp(src[t.BUILD], 'g')

const isNullSet = c => c.value === '<0.0.0-0'
const isAny = c => c.value === ''

// take a set of comparators and determine whether there
// exists a version which can satisfy it
const isSatisfiable = (comparators, options) => {
  let result = true
  const remainingComparators = comparators.slice()
  let testComparator = remainingComparators.pop()

  while (result && remainingComparators.length) {
    result = remainingComparators.every((otherComparator) => {
      return testComparator.intersects(otherComparator, options)
    })

    testComparator = remainingComparators.pop()
  }

  return result
}

// comprised of xranges, tildes, stars, and gtlt's at this point.
// already replaced the hyphen ranges
// turn into a set of JUST comparators.
const parseComparator = (comp, options) => {
  comp = comp.replace(re[t.BUILD], '')
  debug('comp', comp, options)
  comp = replaceCarets(comp, options)
  debug('caret', comp)
  comp = replaceTildes(comp, options)
  debug('tildes', comp)
  comp = replaceXRanges(comp, options)
  debug('xrange', comp)
  comp = replaceStars(comp, options)
  debug('stars', comp)
  return comp
}

const isX = id => !id || id.toLowerCase() === 'x' || id === '*'

const invalidXRangeOrder = (M, m, p) => (
  (isX(M) && !isX(m)) ||
  (isX(m) && p && !isX(p))
)

// ~, ~> --> * (any, kinda silly)
// ~2, ~2.x, ~2.x.x, ~>2, ~>2.x ~>2.x.x --> >=2.0.0 <3.0.0-0
// ~2.0, ~2.0.x, ~>2.0, ~>2.0.x --> >=2.0.0 <2.1.0-0
// ~1.2, ~1.2.x, ~>1.2, ~>1.2.x --> >=1.2.0 <1.3.0-0
// ~1.2.3, ~>1.2.3 --> >=1.2.3 <1.3.0-0
// ~1.2.0, ~>1.2.0 --> >=1.2.0 <1.3.0-0
// ~0.0.1 --> >=0.0.1 <0.1.0-0
const replaceTildes = (comp, options) => {
  return comp
    .trim()
    .split(/\s+/)
    .map((c) => replaceTilde(c, options))
    .join(' ')
}

const replaceTilde = (comp, options) => {
  const r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE]
  // if we're including prereleases in the match, then the lower bound is
  // -0, the lowest possible prerelease value, just like x-ranges and carets.
  // this keeps `~1.2` equivalent to the `1.2.x` x-range it's documented as.
  const z = options.includePrerelease ? '-0' : ''
  return comp.replace(r, (_, M, m, p, pr) => {
    debug('tilde', comp, _, M, m, p, pr)
    let ret

    if (isX(M)) {
      ret = ''
    } else if (isX(m)) {
      ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`
    } else if (isX(p)) {
      // ~1.2 == >=1.2.0 <1.3.0-0
      ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`
    } else if (pr) {
      debug('replaceTilde pr', pr)
      ret = `>=${M}.${m}.${p}-${pr
      } <${M}.${+m + 1}.0-0`
    } else {
      // ~1.2.3 == >=1.2.3 <1.3.0-0
      ret = `>=${M}.${m}.${p
      } <${M}.${+m + 1}.0-0`
    }

    debug('tilde return', ret)
    return ret
  })
}

// ^ --> * (any, kinda silly)
// ^2, ^2.x, ^2.x.x --> >=2.0.0 <3.0.0-0
// ^2.0, ^2.0.x --> >=2.0.0 <3.0.0-0
// ^1.2, ^1.2.x --> >=1.2.0 <2.0.0-0
// ^1.2.3 --> >=1.2.3 <2.0.0-0
// ^1.2.0 --> >=1.2.0 <2.0.0-0
// ^0.0.1 --> >=0.0.1 <0.0.2-0
// ^0.1.0 --> >=0.1.0 <0.2.0-0
const replaceCarets = (comp, options) => {
  return comp
    .trim()
    .split(/\s+/)
    .map((c) => replaceCaret(c, options))
    .join(' ')
}

const replaceCaret = (comp, options) => {
  debug('caret', comp, options)
  const r = options.loose ? re[t.CARETLOOSE] : re[t.CARET]
  const z = options.includePrerelease ? '-0' : ''
  return comp.replace(r, (_, M, m, p, pr) => {
    debug('caret', comp, _, M, m, p, pr)
    let ret

    if (isX(M)) {
      ret = ''
    } else if (isX(m)) {
      ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`
    } else if (isX(p)) {
      if (M === '0') {
        ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`
      } else {
        ret = `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`
      }
    } else if (pr) {
      debug('replaceCaret pr', pr)
      if (M === '0') {
        if (m === '0') {
          ret = `>=${M}.${m}.${p}-${pr
          } <${M}.${m}.${+p + 1}-0`
        } else {
          ret = `>=${M}.${m}.${p}-${pr
          } <${M}.${+m + 1}.0-0`
        }
      } else {
        ret = `>=${M}.${m}.${p}-${pr
        } <${+M + 1}.0.0-0`
      }
    } else {
      debug('no pr')
      if (M === '0') {
        if (m === '0') {
          ret = `>=${M}.${m}.${p
          } <${M}.${m}.${+p + 1}-0`
        } else {
          ret = `>=${M}.${m}.${p
          } <${M}.${+m + 1}.0-0`
        }
      } else {
        ret = `>=${M}.${m}.${p
        } <${+M + 1}.0.0-0`
      }
    }

    debug('caret return', ret)
    return ret
  })
}

const replaceXRanges = (comp, options) => {
  debug('replaceXRanges', comp, options)
  return comp
    .split(/\s+/)
    .map((c) => replaceXRange(c, options))
    .join(' ')
}

const replaceXRange = (comp, options) => {
  comp = comp.trim()
  const r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE]
  return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
    debug('xRange', comp, ret, gtlt, M, m, p, pr)
    if (invalidXRangeOrder(M, m, p)) {
      return comp
    }

    const xM = isX(M)
    const xm = xM || isX(m)
    const xp = xm || isX(p)
    const anyX = xp

    if (gtlt === '=' && anyX) {
      gtlt = ''
    }

    // if we're including prereleases in the match, then we need
    // to fix this to -0, the lowest possible prerelease value
    pr = options.includePrerelease ? '-0' : ''

    if (xM) {
      if (gtlt === '>' || gtlt === '<') {
        // nothing is allowed
        ret = '<0.0.0-0'
      } else {
        // nothing is forbidden
        ret = '*'
      }
    } else if (gtlt && anyX) {
      // we know patch is an x, because we have any x at all.
      // replace X with 0
      if (xm) {
        m = 0
      }
      p = 0

      if (gtlt === '>') {
        // >1 => >=2.0.0
        // >1.2 => >=1.3.0
        gtlt = '>='
        if (xm) {
          M = +M + 1
          m = 0
          p = 0
        } else {
          m = +m + 1
          p = 0
        }
      } else if (gtlt === '<=') {
        // <=0.7.x is actually <0.8.0, since any 0.7.x should
        // pass.  Similarly, <=7.x is actually <8.0.0, etc.
        gtlt = '<'
        if (xm) {
          M = +M + 1
        } else {
          m = +m + 1
        }
      }

      if (gtlt === '<') {
        pr = '-0'
      }

      ret = `${gtlt + M}.${m}.${p}${pr}`
    } else if (xm) {
      ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0`
    } else if (xp) {
      ret = `>=${M}.${m}.0${pr
      } <${M}.${+m + 1}.0-0`
    }

    debug('xRange return', ret)

    return ret
  })
}

// Because * is AND-ed with everything else in the comparator,
// and '' means "any version", just remove the *s entirely.
const replaceStars = (comp, options) => {
  debug('replaceStars', comp, options)
  // Looseness is ignored here.  star is always as loose as it gets!
  return comp
    .trim()
    .replace(re[t.STAR], '')
}

const replaceGTE0 = (comp, options) => {
  debug('replaceGTE0', comp, options)
  return comp
    .trim()
    .replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], '')
}

// This function is passed to string.replace(re[t.HYPHENRANGE])
// M, m, patch, prerelease, build
// 1.2 - 3.4.5 => >=1.2.0 <=3.4.5
// 1.2.3 - 3.4 => >=1.2.0 <3.5.0-0 Any 3.4.x will do
// 1.2 - 3.4 => >=1.2.0 <3.5.0-0
// TODO build?
const hyphenReplace = incPr => ($0,
  from, fM, fm, fp, fpr, fb,
  to, tM, tm, tp, tpr) => {
  if (isX(fM)) {
    from = ''
  } else if (isX(fm)) {
    from = `>=${fM}.0.0${incPr ? '-0' : ''}`
  } else if (isX(fp)) {
    from = `>=${fM}.${fm}.0${incPr ? '-0' : ''}`
  } else if (fpr) {
    from = `>=${from}`
  } else {
    from = `>=${from}${incPr ? '-0' : ''}`
  }

  if (isX(tM)) {
    to = ''
  } else if (isX(tm)) {
    to = `<${+tM + 1}.0.0-0`
  } else if (isX(tp)) {
    to = `<${tM}.${+tm + 1}.0-0`
  } else if (tpr) {
    to = `<=${tM}.${tm}.${tp}-${tpr}`
  } else if (incPr) {
    to = `<${tM}.${tm}.${+tp + 1}-0`
  } else {
    to = `<=${to}`
  }

  return `${from} ${to}`.trim()
}

const testSet = (set, version, options) => {
  for (let i = 0; i < set.length; i++) {
    if (!set[i].test(version)) {
      return false
    }
  }

  if (version.prerelease.length && !options.includePrerelease) {
    // Find the set of versions that are allowed to have prereleases
    // For example, ^1.2.3-pr.1 desugars to >=1.2.3-pr.1 <2.0.0
    // That should allow `1.2.3-pr.2` to pass.
    // However, `1.2.4-alpha.notready` should NOT be allowed,
    // even though it's within the range set by the comparators.
    for (let i = 0; i < set.length; i++) {
      debug(set[i].semver)
      if (set[i].semver === Comparator.ANY) {
        continue
      }

      if (set[i].semver.prerelease.length > 0) {
        const allowed = set[i].semver
        if (allowed.major === version.major &&
            allowed.minor === version.minor &&
            allowed.patch === version.patch) {
          return true
        }
      }
    }

    // Version has a -pre, but it's not one of the ones we like.
    return false
  }

  return true
}


/***/ }),

/***/ 7163:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const debug = __nccwpck_require__(1159)
const { MAX_LENGTH, MAX_SAFE_INTEGER } = __nccwpck_require__(5101)
const { safeRe: re, t } = __nccwpck_require__(5471)

const parseOptions = __nccwpck_require__(356)
const { compareIdentifiers } = __nccwpck_require__(3348)

const isPrereleaseIdentifier = (prerelease, identifier) => {
  const identifiers = identifier.split('.')
  if (identifiers.length > prerelease.length) {
    return false
  }

  for (let i = 0; i < identifiers.length; i++) {
    if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) {
      return false
    }
  }

  return true
}

class SemVer {
  constructor (version, options) {
    options = parseOptions(options)

    if (version instanceof SemVer) {
      if (version.loose === !!options.loose &&
        version.includePrerelease === !!options.includePrerelease) {
        return version
      } else {
        version = version.version
      }
    } else if (typeof version !== 'string') {
      throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`)
    }

    if (version.length > MAX_LENGTH) {
      throw new TypeError(
        `version is longer than ${MAX_LENGTH} characters`
      )
    }

    debug('SemVer', version, options)
    this.options = options
    this.loose = !!options.loose
    // this isn't actually relevant for versions, but keep it so that we
    // don't run into trouble passing this.options around.
    this.includePrerelease = !!options.includePrerelease

    const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL])

    if (!m) {
      throw new TypeError(`Invalid Version: ${version}`)
    }

    this.raw = version

    // these are actually numbers
    this.major = +m[1]
    this.minor = +m[2]
    this.patch = +m[3]

    if (this.major > MAX_SAFE_INTEGER || this.major < 0) {
      throw new TypeError('Invalid major version')
    }

    if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) {
      throw new TypeError('Invalid minor version')
    }

    if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) {
      throw new TypeError('Invalid patch version')
    }

    // numberify any prerelease numeric ids
    if (!m[4]) {
      this.prerelease = []
    } else {
      this.prerelease = m[4].split('.').map((id) => {
        if (/^[0-9]+$/.test(id)) {
          const num = +id
          if (num >= 0 && num < MAX_SAFE_INTEGER) {
            return num
          }
        }
        return id
      })
    }

    this.build = m[5] ? m[5].split('.') : []
    this.format()
  }

  format () {
    this.version = `${this.major}.${this.minor}.${this.patch}`
    if (this.prerelease.length) {
      this.version += `-${this.prerelease.join('.')}`
    }
    return this.version
  }

  toString () {
    return this.version
  }

  compare (other) {
    debug('SemVer.compare', this.version, this.options, other)
    if (!(other instanceof SemVer)) {
      if (typeof other === 'string' && other === this.version) {
        return 0
      }
      other = new SemVer(other, this.options)
    }

    if (other.version === this.version) {
      return 0
    }

    return this.compareMain(other) || this.comparePre(other)
  }

  compareMain (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    if (this.major < other.major) {
      return -1
    }
    if (this.major > other.major) {
      return 1
    }
    if (this.minor < other.minor) {
      return -1
    }
    if (this.minor > other.minor) {
      return 1
    }
    if (this.patch < other.patch) {
      return -1
    }
    if (this.patch > other.patch) {
      return 1
    }
    return 0
  }

  comparePre (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    // NOT having a prerelease is > having one
    if (this.prerelease.length && !other.prerelease.length) {
      return -1
    } else if (!this.prerelease.length && other.prerelease.length) {
      return 1
    } else if (!this.prerelease.length && !other.prerelease.length) {
      return 0
    }

    let i = 0
    do {
      const a = this.prerelease[i]
      const b = other.prerelease[i]
      debug('prerelease compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  compareBuild (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    let i = 0
    do {
      const a = this.build[i]
      const b = other.build[i]
      debug('build compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  // preminor will bump the version up to the next minor release, and immediately
  // down to pre-release. premajor and prepatch work the same way.
  inc (release, identifier, identifierBase) {
    if (release.startsWith('pre')) {
      if (!identifier && identifierBase === false) {
        throw new Error('invalid increment argument: identifier is empty')
      }
      // Avoid an invalid semver results
      if (identifier) {
        const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE])
        if (!match || match[1] !== identifier) {
          throw new Error(`invalid identifier: ${identifier}`)
        }
      }
    }

    switch (release) {
      case 'premajor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor = 0
        this.major++
        this.inc('pre', identifier, identifierBase)
        break
      case 'preminor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor++
        this.inc('pre', identifier, identifierBase)
        break
      case 'prepatch':
        // If this is already a prerelease, it will bump to the next version
        // drop any prereleases that might already exist, since they are not
        // relevant at this point.
        this.prerelease.length = 0
        this.inc('patch', identifier, identifierBase)
        this.inc('pre', identifier, identifierBase)
        break
      // If the input is a non-prerelease version, this acts the same as
      // prepatch.
      case 'prerelease':
        if (this.prerelease.length === 0) {
          this.inc('patch', identifier, identifierBase)
        }
        this.inc('pre', identifier, identifierBase)
        break
      case 'release':
        if (this.prerelease.length === 0) {
          throw new Error(`version ${this.raw} is not a prerelease`)
        }
        this.prerelease.length = 0
        break

      case 'major':
        // If this is a pre-major version, bump up to the same major version.
        // Otherwise increment major.
        // 1.0.0-5 bumps to 1.0.0
        // 1.1.0 bumps to 2.0.0
        if (
          this.minor !== 0 ||
          this.patch !== 0 ||
          this.prerelease.length === 0
        ) {
          this.major++
        }
        this.minor = 0
        this.patch = 0
        this.prerelease = []
        break
      case 'minor':
        // If this is a pre-minor version, bump up to the same minor version.
        // Otherwise increment minor.
        // 1.2.0-5 bumps to 1.2.0
        // 1.2.1 bumps to 1.3.0
        if (this.patch !== 0 || this.prerelease.length === 0) {
          this.minor++
        }
        this.patch = 0
        this.prerelease = []
        break
      case 'patch':
        // If this is not a pre-release version, it will increment the patch.
        // If it is a pre-release it will bump up to the same patch version.
        // 1.2.0-5 patches to 1.2.0
        // 1.2.0 patches to 1.2.1
        if (this.prerelease.length === 0) {
          this.patch++
        }
        this.prerelease = []
        break
      // This probably shouldn't be used publicly.
      // 1.0.0 'pre' would become 1.0.0-0 which is the wrong direction.
      case 'pre': {
        const base = Number(identifierBase) ? 1 : 0

        if (this.prerelease.length === 0) {
          this.prerelease = [base]
        } else {
          let i = this.prerelease.length
          while (--i >= 0) {
            if (typeof this.prerelease[i] === 'number') {
              this.prerelease[i]++
              i = -2
            }
          }
          if (i === -1) {
            // didn't increment anything
            if (identifier === this.prerelease.join('.') && identifierBase === false) {
              throw new Error('invalid increment argument: identifier already exists')
            }
            this.prerelease.push(base)
          }
        }
        if (identifier) {
          // 1.2.0-beta.1 bumps to 1.2.0-beta.2,
          // 1.2.0-beta.fooblz or 1.2.0-beta bumps to 1.2.0-beta.0
          let prerelease = [identifier, base]
          if (identifierBase === false) {
            prerelease = [identifier]
          }
          if (isPrereleaseIdentifier(this.prerelease, identifier)) {
            const prereleaseBase = this.prerelease[identifier.split('.').length]
            if (isNaN(prereleaseBase)) {
              this.prerelease = prerelease
            }
          } else {
            this.prerelease = prerelease
          }
        }
        break
      }
      default:
        throw new Error(`invalid increment argument: ${release}`)
    }
    this.raw = this.format()
    if (this.build.length) {
      this.raw += `+${this.build.join('.')}`
    }
    return this
  }
}

module.exports = SemVer


/***/ }),

/***/ 1799:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const parse = __nccwpck_require__(6353)
const clean = (version, options) => {
  const s = parse(version.trim().replace(/^[=v]+/, ''), options)
  return s ? s.version : null
}
module.exports = clean


/***/ }),

/***/ 8646:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const eq = __nccwpck_require__(5082)
const neq = __nccwpck_require__(4974)
const gt = __nccwpck_require__(6599)
const gte = __nccwpck_require__(1236)
const lt = __nccwpck_require__(3872)
const lte = __nccwpck_require__(6717)

const cmp = (a, op, b, loose) => {
  switch (op) {
    case '===':
      if (typeof a === 'object') {
        a = a.version
      }
      if (typeof b === 'object') {
        b = b.version
      }
      return a === b

    case '!==':
      if (typeof a === 'object') {
        a = a.version
      }
      if (typeof b === 'object') {
        b = b.version
      }
      return a !== b

    case '':
    case '=':
    case '==':
      return eq(a, b, loose)

    case '!=':
      return neq(a, b, loose)

    case '>':
      return gt(a, b, loose)

    case '>=':
      return gte(a, b, loose)

    case '<':
      return lt(a, b, loose)

    case '<=':
      return lte(a, b, loose)

    default:
      throw new TypeError(`Invalid operator: ${op}`)
  }
}
module.exports = cmp


/***/ }),

/***/ 5385:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const parse = __nccwpck_require__(6353)
const { safeRe: re, t } = __nccwpck_require__(5471)

const coerce = (version, options) => {
  if (version instanceof SemVer) {
    return version
  }

  if (typeof version === 'number') {
    version = String(version)
  }

  if (typeof version !== 'string') {
    return null
  }

  options = options || {}

  let match = null
  if (!options.rtl) {
    match = version.match(options.includePrerelease ? re[t.COERCEFULL] : re[t.COERCE])
  } else {
    // Find the right-most coercible string that does not share
    // a terminus with a more left-ward coercible string.
    // Eg, '1.2.3.4' wants to coerce '2.3.4', not '3.4' or '4'
    // With includePrerelease option set, '1.2.3.4-rc' wants to coerce '2.3.4-rc', not '2.3.4'
    //
    // Walk through the string checking with a /g regexp
    // Manually set the index so as to pick up overlapping matches.
    // Stop when we get a match that ends at the string end, since no
    // coercible string can be more right-ward without the same terminus.
    const coerceRtlRegex = options.includePrerelease ? re[t.COERCERTLFULL] : re[t.COERCERTL]
    let next
    while ((next = coerceRtlRegex.exec(version)) &&
        (!match || match.index + match[0].length !== version.length)
    ) {
      if (!match ||
            next.index + next[0].length !== match.index + match[0].length) {
        match = next
      }
      coerceRtlRegex.lastIndex = next.index + next[1].length + next[2].length
    }
    // leave it in a clean state
    coerceRtlRegex.lastIndex = -1
  }

  if (match === null) {
    return null
  }

  const major = match[2]
  const minor = match[3] || '0'
  const patch = match[4] || '0'
  const prerelease = options.includePrerelease && match[5] ? `-${match[5]}` : ''
  const build = options.includePrerelease && match[6] ? `+${match[6]}` : ''

  return parse(`${major}.${minor}.${patch}${prerelease}${build}`, options)
}
module.exports = coerce


/***/ }),

/***/ 7648:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const compareBuild = (a, b, loose) => {
  const versionA = new SemVer(a, loose)
  const versionB = new SemVer(b, loose)
  return versionA.compare(versionB) || versionA.compareBuild(versionB)
}
module.exports = compareBuild


/***/ }),

/***/ 6874:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(8469)
const compareLoose = (a, b) => compare(a, b, true)
module.exports = compareLoose


/***/ }),

/***/ 8469:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const compare = (a, b, loose) =>
  new SemVer(a, loose).compare(new SemVer(b, loose))

module.exports = compare


/***/ }),

/***/ 711:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const parse = __nccwpck_require__(6353)

const diff = (version1, version2) => {
  const v1 = parse(version1, null, true)
  const v2 = parse(version2, null, true)
  const comparison = v1.compare(v2)

  if (comparison === 0) {
    return null
  }

  const v1Higher = comparison > 0
  const highVersion = v1Higher ? v1 : v2
  const lowVersion = v1Higher ? v2 : v1
  const highHasPre = !!highVersion.prerelease.length
  const lowHasPre = !!lowVersion.prerelease.length

  if (lowHasPre && !highHasPre) {
    // Going from prerelease -> no prerelease requires some special casing

    // If the low version has only a major, then it will always be a major
    // Some examples:
    // 1.0.0-1 -> 1.0.0
    // 1.0.0-1 -> 1.1.1
    // 1.0.0-1 -> 2.0.0
    if (!lowVersion.patch && !lowVersion.minor) {
      return 'major'
    }

    // If the main part has no difference
    if (lowVersion.compareMain(highVersion) === 0) {
      if (lowVersion.minor && !lowVersion.patch) {
        return 'minor'
      }
      return 'patch'
    }
  }

  // add the `pre` prefix if we are going to a prerelease version
  const prefix = highHasPre ? 'pre' : ''

  if (v1.major !== v2.major) {
    return prefix + 'major'
  }

  if (v1.minor !== v2.minor) {
    return prefix + 'minor'
  }

  if (v1.patch !== v2.patch) {
    return prefix + 'patch'
  }

  // high and low are prereleases
  return 'prerelease'
}

module.exports = diff


/***/ }),

/***/ 5082:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(8469)
const eq = (a, b, loose) => compare(a, b, loose) === 0
module.exports = eq


/***/ }),

/***/ 6599:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(8469)
const gt = (a, b, loose) => compare(a, b, loose) > 0
module.exports = gt


/***/ }),

/***/ 1236:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(8469)
const gte = (a, b, loose) => compare(a, b, loose) >= 0
module.exports = gte


/***/ }),

/***/ 2338:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)

const inc = (version, release, options, identifier, identifierBase) => {
  if (typeof (options) === 'string') {
    identifierBase = identifier
    identifier = options
    options = undefined
  }

  try {
    return new SemVer(
      version instanceof SemVer ? version.version : version,
      options
    ).inc(release, identifier, identifierBase).version
  } catch (er) {
    return null
  }
}
module.exports = inc


/***/ }),

/***/ 3872:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(8469)
const lt = (a, b, loose) => compare(a, b, loose) < 0
module.exports = lt


/***/ }),

/***/ 6717:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(8469)
const lte = (a, b, loose) => compare(a, b, loose) <= 0
module.exports = lte


/***/ }),

/***/ 8511:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const major = (a, loose) => new SemVer(a, loose).major
module.exports = major


/***/ }),

/***/ 2603:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const minor = (a, loose) => new SemVer(a, loose).minor
module.exports = minor


/***/ }),

/***/ 4974:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(8469)
const neq = (a, b, loose) => compare(a, b, loose) !== 0
module.exports = neq


/***/ }),

/***/ 6353:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const parse = (version, options, throwErrors = false) => {
  if (version instanceof SemVer) {
    return version
  }
  try {
    return new SemVer(version, options)
  } catch (er) {
    if (!throwErrors) {
      return null
    }
    throw er
  }
}

module.exports = parse


/***/ }),

/***/ 8756:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const patch = (a, loose) => new SemVer(a, loose).patch
module.exports = patch


/***/ }),

/***/ 5714:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const parse = __nccwpck_require__(6353)
const prerelease = (version, options) => {
  const parsed = parse(version, options)
  return (parsed && parsed.prerelease.length) ? parsed.prerelease : null
}
module.exports = prerelease


/***/ }),

/***/ 2173:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(8469)
const rcompare = (a, b, loose) => compare(b, a, loose)
module.exports = rcompare


/***/ }),

/***/ 7192:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compareBuild = __nccwpck_require__(7648)
const rsort = (list, loose) => list.sort((a, b) => compareBuild(b, a, loose))
module.exports = rsort


/***/ }),

/***/ 8011:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(6782)
const satisfies = (version, range, options) => {
  try {
    range = new Range(range, options)
  } catch (er) {
    return false
  }
  return range.test(version)
}
module.exports = satisfies


/***/ }),

/***/ 9872:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compareBuild = __nccwpck_require__(7648)
const sort = (list, loose) => list.sort((a, b) => compareBuild(a, b, loose))
module.exports = sort


/***/ }),

/***/ 6114:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const parse = __nccwpck_require__(6353)
const constants = __nccwpck_require__(5101)
const SemVer = __nccwpck_require__(7163)

const truncate = (version, truncation, options) => {
  if (!constants.RELEASE_TYPES.includes(truncation)) {
    return null
  }

  const clonedVersion = cloneInputVersion(version, options)
  return clonedVersion && doTruncation(clonedVersion, truncation)
}

const cloneInputVersion = (version, options) => {
  const versionStringToParse = (
    version instanceof SemVer ? version.version : version
  )

  return parse(versionStringToParse, options)
}

const doTruncation = (version, truncation) => {
  if (isPrerelease(truncation)) {
    return version.version
  }

  version.prerelease = []

  switch (truncation) {
    case 'major':
      version.minor = 0
      version.patch = 0
      break
    case 'minor':
      version.patch = 0
      break
  }

  return version.format()
}

const isPrerelease = (type) => {
  return type.startsWith('pre')
}

module.exports = truncate


/***/ }),

/***/ 8780:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const parse = __nccwpck_require__(6353)
const valid = (version, options) => {
  const v = parse(version, options)
  return v ? v.version : null
}
module.exports = valid


/***/ }),

/***/ 2088:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



// just pre-load all the stuff that index.js lazily exports
const internalRe = __nccwpck_require__(5471)
const constants = __nccwpck_require__(5101)
const SemVer = __nccwpck_require__(7163)
const identifiers = __nccwpck_require__(3348)
const parse = __nccwpck_require__(6353)
const valid = __nccwpck_require__(8780)
const clean = __nccwpck_require__(1799)
const inc = __nccwpck_require__(2338)
const diff = __nccwpck_require__(711)
const major = __nccwpck_require__(8511)
const minor = __nccwpck_require__(2603)
const patch = __nccwpck_require__(8756)
const prerelease = __nccwpck_require__(5714)
const compare = __nccwpck_require__(8469)
const rcompare = __nccwpck_require__(2173)
const compareLoose = __nccwpck_require__(6874)
const compareBuild = __nccwpck_require__(7648)
const sort = __nccwpck_require__(9872)
const rsort = __nccwpck_require__(7192)
const gt = __nccwpck_require__(6599)
const lt = __nccwpck_require__(3872)
const eq = __nccwpck_require__(5082)
const neq = __nccwpck_require__(4974)
const gte = __nccwpck_require__(1236)
const lte = __nccwpck_require__(6717)
const cmp = __nccwpck_require__(8646)
const coerce = __nccwpck_require__(5385)
const truncate = __nccwpck_require__(6114)
const Comparator = __nccwpck_require__(9379)
const Range = __nccwpck_require__(6782)
const satisfies = __nccwpck_require__(8011)
const toComparators = __nccwpck_require__(4750)
const maxSatisfying = __nccwpck_require__(3193)
const minSatisfying = __nccwpck_require__(8595)
const minVersion = __nccwpck_require__(1866)
const validRange = __nccwpck_require__(4737)
const outside = __nccwpck_require__(280)
const gtr = __nccwpck_require__(2276)
const ltr = __nccwpck_require__(5213)
const intersects = __nccwpck_require__(3465)
const simplifyRange = __nccwpck_require__(2028)
const subset = __nccwpck_require__(1489)
module.exports = {
  parse,
  valid,
  clean,
  inc,
  diff,
  major,
  minor,
  patch,
  prerelease,
  compare,
  rcompare,
  compareLoose,
  compareBuild,
  sort,
  rsort,
  gt,
  lt,
  eq,
  neq,
  gte,
  lte,
  cmp,
  coerce,
  truncate,
  Comparator,
  Range,
  satisfies,
  toComparators,
  maxSatisfying,
  minSatisfying,
  minVersion,
  validRange,
  outside,
  gtr,
  ltr,
  intersects,
  simplifyRange,
  subset,
  SemVer,
  re: internalRe.re,
  src: internalRe.src,
  tokens: internalRe.t,
  SEMVER_SPEC_VERSION: constants.SEMVER_SPEC_VERSION,
  RELEASE_TYPES: constants.RELEASE_TYPES,
  compareIdentifiers: identifiers.compareIdentifiers,
  rcompareIdentifiers: identifiers.rcompareIdentifiers,
}


/***/ }),

/***/ 5101:
/***/ ((module) => {



// Note: this is the semver.org version of the spec that it implements
// Not necessarily the package version of this code.
const SEMVER_SPEC_VERSION = '2.0.0'

const MAX_LENGTH = 256
const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER ||
/* istanbul ignore next */ 9007199254740991

// Max safe segment length for coercion.
const MAX_SAFE_COMPONENT_LENGTH = 16

// Max safe length for a build identifier. The max length minus 6 characters for
// the shortest version with a build 0.0.0+BUILD.
const MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6

// ECMAScript whitespace and line terminators matched by \s.
const WHITESPACE_CHARACTERS = [
  '\t',
  '\n',
  '\v',
  '\f',
  '\r',
  ' ',
  '\u00a0',
  '\u1680',
  '\u2000',
  '\u2001',
  '\u2002',
  '\u2003',
  '\u2004',
  '\u2005',
  '\u2006',
  '\u2007',
  '\u2008',
  '\u2009',
  '\u200a',
  '\u2028',
  '\u2029',
  '\u202f',
  '\u205f',
  '\u3000',
  '\ufeff',
]

const RELEASE_TYPES = [
  'major',
  'premajor',
  'minor',
  'preminor',
  'patch',
  'prepatch',
  'prerelease',
]

module.exports = {
  MAX_LENGTH,
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_SAFE_INTEGER,
  WHITESPACE_CHARACTERS,
  RELEASE_TYPES,
  SEMVER_SPEC_VERSION,
  FLAG_INCLUDE_PRERELEASE: 0b001,
  FLAG_LOOSE: 0b010,
}


/***/ }),

/***/ 1159:
/***/ ((module) => {



const debug = (
  typeof process === 'object' &&
  process.env &&
  process.env.NODE_DEBUG &&
  /\bsemver\b/i.test(process.env.NODE_DEBUG)
) ? (...args) => console.error('SEMVER', ...args)
  : () => {}

module.exports = debug


/***/ }),

/***/ 3348:
/***/ ((module) => {



const numeric = /^[0-9]+$/
const compareIdentifiers = (a, b) => {
  if (typeof a === 'number' && typeof b === 'number') {
    return a === b ? 0 : a < b ? -1 : 1
  }

  const anum = numeric.test(a)
  const bnum = numeric.test(b)

  if (anum && bnum) {
    a = +a
    b = +b
  }

  return a === b ? 0
    : (anum && !bnum) ? -1
    : (bnum && !anum) ? 1
    : a < b ? -1
    : 1
}

const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a)

module.exports = {
  compareIdentifiers,
  rcompareIdentifiers,
}


/***/ }),

/***/ 1383:
/***/ ((module) => {



class LRUCache {
  constructor () {
    this.max = 1000
    this.map = new Map()
  }

  get (key) {
    const value = this.map.get(key)
    if (value === undefined) {
      return undefined
    } else {
      // Remove the key from the map and add it to the end
      this.map.delete(key)
      this.map.set(key, value)
      return value
    }
  }

  delete (key) {
    return this.map.delete(key)
  }

  set (key, value) {
    const deleted = this.delete(key)

    if (!deleted && value !== undefined) {
      // If cache is full, delete the least recently used item
      if (this.map.size >= this.max) {
        const firstKey = this.map.keys().next().value
        this.delete(firstKey)
      }

      this.map.set(key, value)
    }

    return this
  }
}

module.exports = LRUCache


/***/ }),

/***/ 356:
/***/ ((module) => {



// parse out just the options we care about
const looseOption = Object.freeze({ loose: true })
const emptyOpts = Object.freeze({ })
const parseOptions = options => {
  if (!options) {
    return emptyOpts
  }

  if (typeof options !== 'object') {
    return looseOption
  }

  return options
}
module.exports = parseOptions


/***/ }),

/***/ 5471:
/***/ ((module, exports, __nccwpck_require__) => {



const {
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_LENGTH,
} = __nccwpck_require__(5101)
const debug = __nccwpck_require__(1159)
exports = module.exports = {}

// The actual regexps go on exports.re
const re = exports.re = []
const safeRe = exports.safeRe = []
const src = exports.src = []
const safeSrc = exports.safeSrc = []
const t = exports.t = {}
let R = 0

const LETTERDASHNUMBER = '[a-zA-Z0-9-]'

// Replace some greedy regex tokens to prevent regex dos issues. These regex are
// used internally via the safeRe object since all inputs in this library get
// normalized first to trim and collapse all extra whitespace. The original
// regexes are exported for userland consumption and lower level usage. A
// future breaking change could export the safer regex only with a note that
// all input should have extra whitespace removed.
const safeRegexReplacements = [
  ['\\s', 1],
  ['\\d', MAX_LENGTH],
  [LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH],
]

const makeSafeRegex = (value) => {
  for (const [token, max] of safeRegexReplacements) {
    value = value
      .split(`${token}*`).join(`${token}{0,${max}}`)
      .split(`${token}+`).join(`${token}{1,${max}}`)
  }
  return value
}

const createToken = (name, value, isGlobal) => {
  const safe = makeSafeRegex(value)
  const index = R++
  debug(name, index, value)
  t[name] = index
  src[index] = value
  safeSrc[index] = safe
  re[index] = new RegExp(value, isGlobal ? 'g' : undefined)
  safeRe[index] = new RegExp(safe, isGlobal ? 'g' : undefined)
}

// The following Regular Expressions can be used for tokenizing,
// validating, and parsing SemVer version strings.

// ## Numeric Identifier
// A single `0`, or a non-zero digit followed by zero or more digits.

createToken('NUMERICIDENTIFIER', '0|[1-9]\\d*')
createToken('NUMERICIDENTIFIERLOOSE', '\\d+')

// ## Non-numeric Identifier
// Zero or more digits, followed by a letter or hyphen, and then zero or
// more letters, digits, or hyphens.

createToken('NONNUMERICIDENTIFIER', `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`)

// ## Main Version
// Three dot-separated numeric identifiers.

createToken('MAINVERSION', `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})`)

createToken('MAINVERSIONLOOSE', `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version Identifier
// A numeric identifier, or a non-numeric identifier.
// Non-numeric identifiers include numeric identifiers but can be longer.
// Therefore non-numeric identifiers must go first.

createToken('PRERELEASEIDENTIFIER', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIER]})`)

createToken('PRERELEASEIDENTIFIERLOOSE', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version
// Hyphen, followed by one or more dot-separated pre-release version
// identifiers.

createToken('PRERELEASE', `(?:-(${src[t.PRERELEASEIDENTIFIER]
}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`)

createToken('PRERELEASELOOSE', `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]
}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`)

// ## Build Metadata Identifier
// Any combination of digits, letters, or hyphens.

createToken('BUILDIDENTIFIER', `${LETTERDASHNUMBER}+`)

// ## Build Metadata
// Plus sign, followed by one or more period-separated build metadata
// identifiers.

createToken('BUILD', `(?:\\+(${src[t.BUILDIDENTIFIER]
}(?:\\.${src[t.BUILDIDENTIFIER]})*))`)

// ## Full Version String
// A main version, followed optionally by a pre-release version and
// build metadata.

// Note that the only major, minor, patch, and pre-release sections of
// the version string are capturing groups.  The build metadata is not a
// capturing group, because it should not ever be used in version
// comparison.

createToken('FULLPLAIN', `v?${src[t.MAINVERSION]
}${src[t.PRERELEASE]}?${
  src[t.BUILD]}?`)

createToken('FULL', `^${src[t.FULLPLAIN]}$`)

// like full, but allows v1.2.3 and =1.2.3, which people do sometimes.
// also, 1.0.0alpha1 (prerelease without the hyphen) which is pretty
// common in the npm registry.
createToken('LOOSEPLAIN', `[v=\\s]*${src[t.MAINVERSIONLOOSE]
}${src[t.PRERELEASELOOSE]}?${
  src[t.BUILD]}?`)

createToken('LOOSE', `^${src[t.LOOSEPLAIN]}$`)

createToken('GTLT', '((?:<|>)?=?)')

// Something like "2.*" or "1.2.x".
// Note that "x.x" is a valid xRange identifier, meaning "any version"
// Only the first item is strictly required.
createToken('XRANGEIDENTIFIERLOOSE', `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`)
createToken('XRANGEIDENTIFIER', `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`)

createToken('XRANGEPLAIN', `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:${src[t.PRERELEASE]})?${
                     src[t.BUILD]}?` +
                   `)?)?`)

createToken('XRANGEPLAINLOOSE', `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:${src[t.PRERELEASELOOSE]})?${
                          src[t.BUILD]}?` +
                        `)?)?`)

createToken('XRANGE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`)
createToken('XRANGELOOSE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`)

// Coercion.
// Extract anything that could conceivably be a part of a valid semver
createToken('COERCEPLAIN', `${'(^|[^\\d])' +
              '(\\d{1,'}${MAX_SAFE_COMPONENT_LENGTH}})` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`)
createToken('COERCE', `${src[t.COERCEPLAIN]}(?:$|[^\\d])`)
createToken('COERCEFULL', src[t.COERCEPLAIN] +
              `(?:${src[t.PRERELEASE]})?` +
              `(?:${src[t.BUILD]})?` +
              `(?:$|[^\\d])`)
createToken('COERCERTL', src[t.COERCE], true)
createToken('COERCERTLFULL', src[t.COERCEFULL], true)

// Tilde ranges.
// Meaning is "reasonably at or greater than"
createToken('LONETILDE', '(?:~>?)')

createToken('TILDETRIM', `(\\s*)${src[t.LONETILDE]}\\s+`, true)
exports.tildeTrimReplace = '$1~'

createToken('TILDE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`)
createToken('TILDELOOSE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`)

// Caret ranges.
// Meaning is "at least and backwards compatible with"
createToken('LONECARET', '(?:\\^)')

createToken('CARETTRIM', `(\\s*)${src[t.LONECARET]}\\s+`, true)
exports.caretTrimReplace = '$1^'

createToken('CARET', `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`)
createToken('CARETLOOSE', `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`)

// A simple gt/lt/eq thing, or just "" to indicate "any version"
createToken('COMPARATORLOOSE', `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`)
createToken('COMPARATOR', `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`)

// An expression to strip any whitespace between the gtlt and the thing
// it modifies, so that `> 1.2.3` ==> `>1.2.3`
createToken('COMPARATORTRIM', `(\\s*)${src[t.GTLT]
}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true)
exports.comparatorTrimReplace = '$1$2$3'

// Something like `1.2.3 - 1.2.4`
// Note that these all use the loose form, because they'll be
// checked against either the strict or loose comparator form
// later.
createToken('HYPHENRANGE', `^\\s*(${src[t.XRANGEPLAIN]})` +
                   `\\s+-\\s+` +
                   `(${src[t.XRANGEPLAIN]})` +
                   `\\s*$`)

createToken('HYPHENRANGELOOSE', `^\\s*(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s+-\\s+` +
                        `(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s*$`)

// Star ranges basically just allow anything at all.
createToken('STAR', '(<|>)?=?\\s*\\*')
// >=0.0.0 is like a star
createToken('GTE0', '^\\s*>=\\s*0\\.0\\.0\\s*$')
createToken('GTE0PRE', '^\\s*>=\\s*0\\.0\\.0-0\\s*$')


/***/ }),

/***/ 9737:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

// @ts-check


// Reproduce safeRe[COMPARATORTRIM] replacement boundaries, not version
// validation. Each end-index finder returns an exclusive end, or its start
// on no match.
// Positions count from zero. An end of 3 means characters 0, 1, and 2 were read;
// range.slice(start, end) gives the matched text, not a converted number.
const {
  MAX_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  WHITESPACE_CHARACTERS,
} = __nccwpck_require__(5101)

/**
 * Remembers the last two rows of digits so their characters need not be reread.
 * Positions start at -1 until a row has been found.
 *
 * @typedef {object} DigitRunCache
 * @property {number} start The first character of the most recently found row.
 * @property {number} end The position after that row's last character.
 * @property {number} previousStart The first character of the previous row.
 * @property {number} previousEnd The position after the previous row.
 */

// One entry per UTF-16 code unit keeps membership checks constant-time.
const whitespace = new Uint8Array(0x10000)
for (const char of WHITESPACE_CHARACTERS) {
  whitespace[char.charCodeAt(0)] = 1
}

/**
 * Checks whether a character is whitespace, like a space, tab, or newline.
 * Looking past the end of the string returns false.
 *
 * @param {string|undefined} char One character, or undefined past the string's end.
 * @returns {boolean} Whether the character is whitespace.
 * @example isWhitespace(' ') // true
 * @example isWhitespace('1') // false
 */
const isWhitespace = char =>
  char !== undefined && whitespace[char.charCodeAt(0)] === 1

/**
 * Checks for v, =, or whitespace before the version number.
 * These are historical version prefixes, not range operators:
 * < and > are handled separately, as are tilde and caret ranges.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character can belong to a version prefix.
 * @example isVersionPrefix('=') // true
 * @example isVersionPrefix('>') // false
 */
const isVersionPrefix = char =>
  char === 'v' ||
  char === '=' ||
  isWhitespace(char)

/**
 * Checks whether a character is one of the digits 0 through 9.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character is an ASCII digit.
 * @example isDigit('7') // true
 * @example isDigit('.') // false
 */
const isDigit = char => char !== undefined && char >= '0' && char <= '9'

/**
 * Checks whether a character is an English letter, uppercase or lowercase.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character is an ASCII letter.
 * @example isLetter('b') // true
 * @example isLetter('7') // false
 */
const isLetter = char =>
  char !== undefined && (
    (char >= 'a' && char <= 'z') ||
    (char >= 'A' && char <= 'Z')
  )

/**
 * Checks for a letter, digit, or hyphen: the characters allowed inside
 * prerelease and build names such as beta-1.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character can be part of an identifier.
 * @example isIdentifierCharacter('-') // true
 * @example isIdentifierCharacter('.') // false; dots separate identifiers
 */
const isIdentifierCharacter = char => isDigit(char) || isLetter(char) || char === '-'

/**
 * Checks whether a version component can begin here: with a digit or
 * a wildcard such as x, X, or *.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether a number or wildcard can start with this character.
 * @example isVersionStart('x') // true
 * @example isVersionStart('v') // false; v belongs to the prefix
 */
const isVersionStart = char =>
  isDigit(char) ||
  char === 'x' ||
  char === 'X' ||
  char === '*'

/**
 * Finds the end of a row of digits, but returns no more than limit digits.
 * Remembers the last two rows so looking at them again does not reread them.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of the first character to check.
 * @param {number} limit The most digit characters the returned match can include.
 * @param {DigitRunCache} digitRuns Shared cache of digit-run positions, updated in place.
 * @returns {number} The position after the matched digits, or start if none match.
 * @example findDigitsEndIndex('123abc', 0, 10, digitRuns) // 3, pointing at a
 * @example findDigitsEndIndex('123abc', 0, 2, digitRuns) // 2, pointing at the unread 3
 */
const findDigitsEndIndex = (range, start, limit, digitRuns) => {
  if (!isDigit(range[start])) {
    return start
  }
  if (start >= digitRuns.start && start < digitRuns.end) {
    return Math.min(start + limit, digitRuns.end)
  }
  if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) {
    return Math.min(start + limit, digitRuns.previousEnd)
  }
  let end = start + 1
  while (isDigit(range[end])) {
    end++
  }
  // A failed full version can rewind from its second run to its first.
  digitRuns.previousStart = digitRuns.start
  digitRuns.previousEnd = digitRuns.end
  digitRuns.start = start
  digitRuns.end = end
  return Math.min(start + limit, end)
}

/**
 * Reads a number using the old regex's length and leading-zero rules.
 * Strict mode reads just the first zero in 012; loose mode can read all three.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the number should begin.
 * @param {boolean} loose Whether to allow leading zeros.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the matched digits, not their numeric value.
 * @example findVersionNumberEndIndex('012', 0, false, digitRuns) // 1
 * @example findVersionNumberEndIndex('012', 0, true, digitRuns) // 3
 */
const findVersionNumberEndIndex = (range, start, loose, digitRuns) => {
  if (!loose && range[start] === '0') {
    return start + 1
  }
  // Strict syntax allows an initial nonzero digit plus MAX_LENGTH digits.
  return findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns)
}

/**
 * Reads one piece of a prerelease name, such as beta or 1 in beta.1.
 * Tries the letter-or-hyphen form first, then the number-only form.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the identifier should begin.
 * @param {boolean} loose Whether numeric identifiers may have leading zeros.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the identifier, or start if none matches.
 * @example findPrereleaseIdentifierEndIndex('beta.1', 0, false, digitRuns) // 4, at the dot
 * @example findPrereleaseIdentifierEndIndex('001beta', 0, false, digitRuns) // 7
 */
const findPrereleaseIdentifierEndIndex = (range, start, loose, digitRuns) => {
  const digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns)
  // The legacy regex tries a nonnumeric identifier before a numeric one.
  if (isLetter(range[digitsEnd]) || range[digitsEnd] === '-') {
    let end = digitsEnd + 1
    const limit = end + MAX_SAFE_BUILD_LENGTH
    while (end < limit && isIdentifierCharacter(range[end])) {
      end++
    }
    return end
  }
  return findVersionNumberEndIndex(range, start, loose, digitRuns)
}

/**
 * Reads a prerelease suffix such as -beta.1, one dot-separated piece at a time.
 * Loose mode also allows the name without its opening hyphen.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the suffix should begin, including -.
 * @param {boolean} loose Whether the opening hyphen is optional and zeros allowed.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the matched suffix, or start if absent.
 * @example findPrereleaseEndIndex('-beta.1+sha', 0, false, digitRuns) // 7, at the plus
 * @example findPrereleaseEndIndex('beta', 0, false, digitRuns) // 0; no opening hyphen
 */
const findPrereleaseEndIndex = (range, start, loose, digitRuns) => {
  const hyphen = range[start] === '-'
  if (!loose && !hyphen) {
    return start
  }
  const identifierStart = start + (hyphen ? 1 : 0)
  let end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns)
  if (end === identifierStart) {
    if (!loose || !hyphen) {
      return start
    }
    // In loose syntax, a lone hyphen can itself be the identifier.
    end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns)
  }
  while (range[end] === '.') {
    const next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns)
    if (next === end + 1) {
      break
    }
    end = next
  }
  return end
}

/**
 * Reads one build-name piece, such as sha or 123 in +sha.123.
 * Stops at a disallowed character or the old regex's length limit.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the identifier should begin.
 * @returns {number} The position after the identifier, or start if none matches.
 * @example findBuildIdentifierEndIndex('sha.123', 0) // 3, at the dot
 * @example findBuildIdentifierEndIndex('001', 0) // 3; leading zeros are allowed
 */
const findBuildIdentifierEndIndex = (range, start) => {
  let end = start
  while (end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end])) {
    end++
  }
  return end
}

/**
 * Reads optional build metadata such as +sha.123.
 * Leaves the position unchanged if there is no plus sign followed by a name.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the opening + should be.
 * @returns {number} The position after the matched metadata, or start if absent.
 * @example findBuildEndIndex('+sha.123 <2', 0) // 8, at the space
 * @example findBuildEndIndex('+', 0) // 0; a plus sign alone is not a match
 */
const findBuildEndIndex = (range, start) => {
  if (range[start] !== '+') {
    return start
  }
  let end = findBuildIdentifierEndIndex(range, start + 1)
  if (end === start + 1) {
    return start
  }
  while (range[end] === '.') {
    const next = findBuildIdentifierEndIndex(range, end + 1)
    if (next === end + 1) {
      break
    }
    end = next
  }
  return end
}

/**
 * Reads three numbers separated by dots, then any prerelease and build suffixes.
 * Uses loose rules, so forms such as 01.02.03beta can match here.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of the first number, after any prefix.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the version match, or start if none matches.
 * @example findLooseFullVersionEndIndex('1.2.3-beta+sha <2', 0, digitRuns) // 14
 * @example findLooseFullVersionEndIndex('1.2', 0, digitRuns) // 0; needs three numbers
 */
const findLooseFullVersionEndIndex = (range, start, digitRuns) => {
  let end = start
  for (let component = 0; component < 3; component++) {
    const next = findVersionNumberEndIndex(range, end, true, digitRuns)
    if (next === end) {
      return start
    }
    end = next
    if (component < 2) {
      if (range[end] !== '.') {
        return start
      }
      end++
    }
  }
  const prereleaseEnd = findPrereleaseEndIndex(range, end, true, digitRuns)
  return findBuildEndIndex(range, prereleaseEnd)
}

/**
 * Reads one component of a partial or wildcard version, such as 2 or x in 2.x.
 * Numbers use strict leading-zero rules; wildcards take up one character.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the component should begin.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the component, or start if none matches.
 * @example findPartialVersionComponentEndIndex('2.x', 0, digitRuns) // 1, at the dot
 * @example findPartialVersionComponentEndIndex('2.x', 2, digitRuns) // 3, after x
 */
const findPartialVersionComponentEndIndex = (range, start, digitRuns) => {
  if (isDigit(range[start])) {
    return findVersionNumberEndIndex(range, start, false, digitRuns)
  }
  return isVersionStart(range[start]) ? start + 1 : start
}

/**
 * Reads up to three components, allowing forms such as 1, 1.2, or 1.x.
 * After the third component, also reads any strict prerelease and build suffixes.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of a number or wildcard, after any prefix.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the matched version text.
 * @example findPartialVersionEndIndex('1.x <2', 0, digitRuns) // 3, at the space
 * @example findPartialVersionEndIndex('1.', 0, digitRuns) // 1; the trailing dot is unread
 */
const findPartialVersionEndIndex = (range, start, digitRuns) => {
  let end = findPartialVersionComponentEndIndex(range, start, digitRuns)
  for (let component = 0; component < 2; component++) {
    if (range[end] !== '.') {
      return end
    }
    const next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns)
    if (next === end + 1) {
      return end
    }
    end = next
  }
  const prereleaseEnd = findPrereleaseEndIndex(range, end, false, digitRuns)
  return findBuildEndIndex(range, prereleaseEnd)
}

/**
 * Finds where a version match ends, without deciding whether the range is valid.
 * Tries a loose full version first, then a partial or wildcard version, just
 * like the old regex's LOOSEPLAIN and XRANGEPLAIN alternatives.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of a number or wildcard, after any prefix.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position where scanning the next candidate can resume.
 * @example findVersionEndIndex('1.2.3 <2', 0, digitRuns) // 5, at the space
 * @example findVersionEndIndex('1.x <2', 0, digitRuns) // 3, at the space
 */
const findVersionEndIndex = (range, start, digitRuns) => {
  const fullVersionEnd = findLooseFullVersionEndIndex(range, start, digitRuns)
  return fullVersionEnd !== start
    ? fullVersionEnd
    : findPartialVersionEndIndex(range, start, digitRuns)
}

/**
 * Finds the one whitespace character the old replacement would remove.
 * Keeps leading whitespace, skips an optional operator, and checks immediately
 * after it. Returns -1 if there is nothing to remove.
 *
 * @param {string} range The text containing a candidate already found by the caller.
 * @param {number} matchStart The candidate's position, including leading whitespace.
 * @returns {number} The position of the removable whitespace, or -1 if absent.
 * @example findRemovableWhitespaceIndex(' > 1', 0) // 2; keep the space at position 0
 * @example findRemovableWhitespaceIndex('>1', 0) // -1
 */
const findRemovableWhitespaceIndex = (range, matchStart) => {
  let position = matchStart
  if (isWhitespace(range[position])) {
    position++
  }
  if (range[position] === '<' || range[position] === '>') {
    position++
  }
  if (range[position] === '=') {
    position++
  }
  return isWhitespace(range[position]) ? position : -1
}

/**
 * Joins an operator to its version, turning > 1.2.3 into >1.2.3.
 * Copies everything else according to the old regex's matching rules.
 * Moves forward through prefixes and whole versions to avoid repeatedly
 * searching the same characters on long inputs.
 *
 * @param {string} range The range text to process; the original string is unchanged.
 * @returns {string} The range with matched operator whitespace removed.
 * @example trimComparatorWhitespace('> 1.2.3 < 2') // '>1.2.3 <2'
 * @example trimComparatorWhitespace('> invalid') // '> invalid'
 */
const trimComparatorWhitespace = range => {
  let result = ''
  let copyFrom = 0
  let cursor = 0
  const digitRuns = { start: -1, end: -1, previousStart: -1, previousEnd: -1 }

  while (cursor < range.length) {
    const matchStart = cursor
    if (range[cursor] === '<' || range[cursor] === '>') {
      cursor++
    } else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
      cursor++
      continue
    }

    // Consume a v/=/whitespace run once, even when no version follows it.
    while (cursor < range.length && isVersionPrefix(range[cursor])) {
      cursor++
    }
    if (!isVersionStart(range[cursor])) {
      continue
    }

    const whitespacePosition = findRemovableWhitespaceIndex(range, matchStart)
    if (whitespacePosition !== -1) {
      result += range.slice(copyFrom, whitespacePosition)
      copyFrom = whitespacePosition + 1
    }

    // Skip the entire match, so a prerelease's trailing v cannot be
    // reconsidered as the prefix of another version.
    cursor = findVersionEndIndex(range, cursor, digitRuns)
  }

  return result + range.slice(copyFrom)
}

module.exports = trimComparatorWhitespace


/***/ }),

/***/ 2276:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



// Determine if version is greater than all the versions possible in the range.
const outside = __nccwpck_require__(280)
const gtr = (version, range, options) => outside(version, range, '>', options)
module.exports = gtr


/***/ }),

/***/ 3465:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(6782)
const intersects = (r1, r2, options) => {
  r1 = new Range(r1, options)
  r2 = new Range(r2, options)
  return r1.intersects(r2, options)
}
module.exports = intersects


/***/ }),

/***/ 5213:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const outside = __nccwpck_require__(280)
// Determine if version is less than all the versions possible in the range
const ltr = (version, range, options) => outside(version, range, '<', options)
module.exports = ltr


/***/ }),

/***/ 3193:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const Range = __nccwpck_require__(6782)

const maxSatisfying = (versions, range, options) => {
  let max = null
  let maxSV = null
  let rangeObj = null
  try {
    rangeObj = new Range(range, options)
  } catch (er) {
    return null
  }
  versions.forEach((v) => {
    if (rangeObj.test(v)) {
      // satisfies(v, range, options)
      if (!max || maxSV.compare(v) === -1) {
        // compare(max, v, true)
        max = v
        maxSV = new SemVer(max, options)
      }
    }
  })
  return max
}
module.exports = maxSatisfying


/***/ }),

/***/ 8595:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const Range = __nccwpck_require__(6782)
const minSatisfying = (versions, range, options) => {
  let min = null
  let minSV = null
  let rangeObj = null
  try {
    rangeObj = new Range(range, options)
  } catch (er) {
    return null
  }
  versions.forEach((v) => {
    if (rangeObj.test(v)) {
      // satisfies(v, range, options)
      if (!min || minSV.compare(v) === 1) {
        // compare(min, v, true)
        min = v
        minSV = new SemVer(min, options)
      }
    }
  })
  return min
}
module.exports = minSatisfying


/***/ }),

/***/ 1866:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const Range = __nccwpck_require__(6782)
const gt = __nccwpck_require__(6599)

const minVersion = (range, loose) => {
  range = new Range(range, loose)

  let minver = new SemVer('0.0.0')
  if (range.test(minver)) {
    return minver
  }

  minver = new SemVer('0.0.0-0')
  if (range.test(minver)) {
    return minver
  }

  minver = null
  for (let i = 0; i < range.set.length; ++i) {
    const comparators = range.set[i]

    let setMin = null
    comparators.forEach((comparator) => {
      // Clone to avoid manipulating the comparator's semver object.
      const compver = new SemVer(comparator.semver.version)
      switch (comparator.operator) {
        case '>':
          if (compver.prerelease.length === 0) {
            compver.patch++
          } else {
            compver.prerelease.push(0)
          }
          compver.raw = compver.format()
          /* fallthrough */
        case '':
        case '>=':
          if (!setMin || gt(compver, setMin)) {
            setMin = compver
          }
          break
        case '<':
        case '<=':
          /* Ignore maximum versions */
          break
        /* istanbul ignore next */
        default:
          throw new Error(`Unexpected operation: ${comparator.operator}`)
      }
    })
    if (setMin && (!minver || gt(minver, setMin))) {
      minver = setMin
    }
  }

  if (minver && range.test(minver)) {
    return minver
  }

  return null
}
module.exports = minVersion


/***/ }),

/***/ 280:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const Comparator = __nccwpck_require__(9379)
const { ANY } = Comparator
const Range = __nccwpck_require__(6782)
const satisfies = __nccwpck_require__(8011)
const gt = __nccwpck_require__(6599)
const lt = __nccwpck_require__(3872)
const lte = __nccwpck_require__(6717)
const gte = __nccwpck_require__(1236)

const outside = (version, range, hilo, options) => {
  version = new SemVer(version, options)
  range = new Range(range, options)

  let gtfn, ltefn, ltfn, comp, ecomp
  switch (hilo) {
    case '>':
      gtfn = gt
      ltefn = lte
      ltfn = lt
      comp = '>'
      ecomp = '>='
      break
    case '<':
      gtfn = lt
      ltefn = gte
      ltfn = gt
      comp = '<'
      ecomp = '<='
      break
    default:
      throw new TypeError('Must provide a hilo val of "<" or ">"')
  }

  // If it satisfies the range it is not outside
  if (satisfies(version, range, options)) {
    return false
  }

  // From now on, variable terms are as if we're in "gtr" mode.
  // but note that everything is flipped for the "ltr" function.

  for (let i = 0; i < range.set.length; ++i) {
    const comparators = range.set[i]

    let high = null
    let low = null

    comparators.forEach((comparator) => {
      if (comparator.semver === ANY) {
        comparator = new Comparator('>=0.0.0')
      }
      high = high || comparator
      low = low || comparator
      if (gtfn(comparator.semver, high.semver, options)) {
        high = comparator
      } else if (ltfn(comparator.semver, low.semver, options)) {
        low = comparator
      }
    })

    // If the edge version comparator has a operator then our version
    // isn't outside it
    if (high.operator === comp || high.operator === ecomp) {
      return false
    }

    // If the lowest version comparator has an operator and our version
    // is less than it then it isn't higher than the range
    if ((!low.operator || low.operator === comp) &&
        ltefn(version, low.semver)) {
      return false
    } else if (low.operator === ecomp && ltfn(version, low.semver)) {
      return false
    }
  }
  return true
}

module.exports = outside


/***/ }),

/***/ 2028:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



// given a set of versions and a range, create a "simplified" range
// that includes the same versions that the original range does
// If the original range is shorter than the simplified one, return that.
const satisfies = __nccwpck_require__(8011)
const compare = __nccwpck_require__(8469)
module.exports = (versions, range, options) => {
  const set = []
  let first = null
  let prev = null
  const v = versions.sort((a, b) => compare(a, b, options))
  for (const version of v) {
    const included = satisfies(version, range, options)
    if (included) {
      prev = version
      if (!first) {
        first = version
      }
    } else {
      if (prev) {
        set.push([first, prev])
      }
      prev = null
      first = null
    }
  }
  if (first) {
    set.push([first, null])
  }

  const ranges = []
  for (const [min, max] of set) {
    if (min === max) {
      ranges.push(min)
    } else if (!max && min === v[0]) {
      ranges.push('*')
    } else if (!max) {
      ranges.push(`>=${min}`)
    } else if (min === v[0]) {
      ranges.push(`<=${max}`)
    } else {
      ranges.push(`${min} - ${max}`)
    }
  }
  const simplified = ranges.join(' || ')
  const original = typeof range.raw === 'string' ? range.raw : String(range)
  return simplified.length < original.length ? simplified : range
}


/***/ }),

/***/ 1489:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(6782)
const Comparator = __nccwpck_require__(9379)
const { ANY } = Comparator
const satisfies = __nccwpck_require__(8011)
const compare = __nccwpck_require__(8469)

// Complex range `r1 || r2 || ...` is a subset of `R1 || R2 || ...` iff:
// - Every simple range `r1, r2, ...` is a null set, OR
// - Every simple range `r1, r2, ...` which is not a null set is a subset of
//   some `R1, R2, ...`
//
// Simple range `c1 c2 ...` is a subset of simple range `C1 C2 ...` iff:
// - If c is only the ANY comparator
//   - If C is only the ANY comparator, return true
//   - Else if in prerelease mode, return false
//   - else replace c with `[>=0.0.0]`
// - If C is only the ANY comparator
//   - if in prerelease mode, return true
//   - else replace C with `[>=0.0.0]`
// - Let EQ be the set of = comparators in c
// - If EQ is more than one, return true (null set)
// - Let GT be the highest > or >= comparator in c
// - Let LT be the lowest < or <= comparator in c
// - If GT and LT, and GT.semver > LT.semver, return true (null set)
// - If any C is a = range, and GT or LT are set, return false
// - If EQ
//   - If GT, and EQ does not satisfy GT, return true (null set)
//   - If LT, and EQ does not satisfy LT, return true (null set)
//   - If EQ satisfies every C, return true
//   - Else return false
// - If GT
//   - If GT.semver is lower than any > or >= comp in C, return false
//   - If GT is >=, and GT.semver does not satisfy every C, return false
//   - If GT.semver has a prerelease, and not in prerelease mode
//     - If no C has a prerelease and the GT.semver tuple, return false
// - If LT
//   - If LT.semver is greater than any < or <= comp in C, return false
//   - If LT is <=, and LT.semver does not satisfy every C, return false
//   - If LT.semver has a prerelease, and not in prerelease mode
//     - If no C has a prerelease and the LT.semver tuple, return false
// - Else return true

const subset = (sub, dom, options = {}) => {
  if (sub === dom) {
    return true
  }

  sub = new Range(sub, options)
  dom = new Range(dom, options)
  let sawNonNull = false

  OUTER: for (const simpleSub of sub.set) {
    for (const simpleDom of dom.set) {
      const isSub = simpleSubset(simpleSub, simpleDom, options)
      sawNonNull = sawNonNull || isSub !== null
      if (isSub) {
        continue OUTER
      }
    }
    // the null set is a subset of everything, but null simple ranges in
    // a complex range should be ignored.  so if we saw a non-null range,
    // then we know this isn't a subset, but if EVERY simple range was null,
    // then it is a subset.
    if (sawNonNull) {
      return false
    }
  }
  return true
}

const minimumVersionWithPreRelease = [new Comparator('>=0.0.0-0')]
const minimumVersion = [new Comparator('>=0.0.0')]

const simpleSubset = (sub, dom, options) => {
  if (sub === dom) {
    return true
  }

  if (sub.length === 1 && sub[0].semver === ANY) {
    if (dom.length === 1 && dom[0].semver === ANY) {
      return true
    } else if (options.includePrerelease) {
      sub = minimumVersionWithPreRelease
    } else {
      sub = minimumVersion
    }
  }

  if (dom.length === 1 && dom[0].semver === ANY) {
    if (options.includePrerelease) {
      return true
    } else {
      dom = minimumVersion
    }
  }

  const eqSet = new Set()
  let gt, lt
  for (const c of sub) {
    if (c.operator === '>' || c.operator === '>=') {
      gt = higherGT(gt, c, options)
    } else if (c.operator === '<' || c.operator === '<=') {
      lt = lowerLT(lt, c, options)
    } else {
      eqSet.add(c.semver)
    }
  }

  if (eqSet.size > 1) {
    return null
  }

  let gtltComp
  if (gt && lt) {
    gtltComp = compare(gt.semver, lt.semver, options)
    if (gtltComp > 0) {
      return null
    } else if (gtltComp === 0 && (gt.operator !== '>=' || lt.operator !== '<=')) {
      return null
    }
  }

  // will iterate one or zero times
  for (const eq of eqSet) {
    if (gt && !satisfies(eq, String(gt), options)) {
      return null
    }

    if (lt && !satisfies(eq, String(lt), options)) {
      return null
    }

    for (const c of dom) {
      if (!satisfies(eq, String(c), options)) {
        return false
      }
    }

    return true
  }

  let higher, lower
  let hasDomLT, hasDomGT
  // if the subset has a prerelease, we need a comparator in the superset
  // with the same tuple and a prerelease, or it's not a subset
  let needDomLTPre = lt &&
    !options.includePrerelease &&
    lt.semver.prerelease.length ? lt.semver : false
  let needDomGTPre = gt &&
    !options.includePrerelease &&
    gt.semver.prerelease.length ? gt.semver : false
  // exception: <1.2.3-0 is the same as <1.2.3
  if (needDomLTPre && needDomLTPre.prerelease.length === 1 &&
      lt.operator === '<' && needDomLTPre.prerelease[0] === 0) {
    needDomLTPre = false
  }

  for (const c of dom) {
    hasDomGT = hasDomGT || c.operator === '>' || c.operator === '>='
    hasDomLT = hasDomLT || c.operator === '<' || c.operator === '<='
    if (gt) {
      if (needDomGTPre) {
        if (c.semver.prerelease && c.semver.prerelease.length &&
            c.semver.major === needDomGTPre.major &&
            c.semver.minor === needDomGTPre.minor &&
            c.semver.patch === needDomGTPre.patch) {
          needDomGTPre = false
        }
      }
      if (c.operator === '>' || c.operator === '>=') {
        higher = higherGT(gt, c, options)
        if (higher === c && higher !== gt) {
          return false
        }
      } else if (gt.operator === '>=' && !c.test(gt.semver)) {
        return false
      }
    }
    if (lt) {
      if (needDomLTPre) {
        if (c.semver.prerelease && c.semver.prerelease.length &&
            c.semver.major === needDomLTPre.major &&
            c.semver.minor === needDomLTPre.minor &&
            c.semver.patch === needDomLTPre.patch) {
          needDomLTPre = false
        }
      }
      if (c.operator === '<' || c.operator === '<=') {
        lower = lowerLT(lt, c, options)
        if (lower === c && lower !== lt) {
          return false
        }
      } else if (lt.operator === '<=' && !c.test(lt.semver)) {
        return false
      }
    }
    if (!c.operator && (lt || gt) && gtltComp !== 0) {
      return false
    }
  }

  // if there was a < or >, and nothing in the dom, then must be false
  // UNLESS it was limited by another range in the other direction.
  // Eg, >1.0.0 <1.0.1 is still a subset of <2.0.0
  if (gt && hasDomLT && !lt && gtltComp !== 0) {
    return false
  }

  if (lt && hasDomGT && !gt && gtltComp !== 0) {
    return false
  }

  // we needed a prerelease range in a specific tuple, but didn't get one
  // then this isn't a subset.  eg >=1.2.3-pre is not a subset of >=1.0.0,
  // because it includes prereleases in the 1.2.3 tuple
  if (needDomGTPre || needDomLTPre) {
    return false
  }

  return true
}

// >=1.2.3 is lower than >1.2.3
const higherGT = (a, b, options) => {
  if (!a) {
    return b
  }
  const comp = compare(a.semver, b.semver, options)
  return comp > 0 ? a
    : comp < 0 ? b
    : b.operator === '>' && a.operator === '>=' ? b
    : a
}

// <=1.2.3 is higher than <1.2.3
const lowerLT = (a, b, options) => {
  if (!a) {
    return b
  }
  const comp = compare(a.semver, b.semver, options)
  return comp < 0 ? a
    : comp > 0 ? b
    : b.operator === '<' && a.operator === '<=' ? b
    : a
}

module.exports = subset


/***/ }),

/***/ 4750:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(6782)

// Mostly just for testing and legacy API reasons
const toComparators = (range, options) =>
  new Range(range, options).set
    .map(comp => comp.map(c => c.value).join(' ').trim().split(' '))

module.exports = toComparators


/***/ }),

/***/ 4737:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(6782)
const validRange = (range, options) => {
  try {
    // Return '*' instead of '' so that truthiness works.
    // This will throw if it's invalid anyway
    return new Range(range, options).range || '*'
  } catch (er) {
    return null
  }
}
module.exports = validRange


/***/ }),

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

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 5574:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 4489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ description)
/* harmony export */ });
/* harmony import */ var _artifact_actions_core_runner__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1301);
/* harmony import */ var _artifact_actions_core_version__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3826);
/** The contract of version-bump: action.yml, the README's tables and the values below all come from this description. */


const inputs = {
    mode: (0,_artifact_actions_core_runner__WEBPACK_IMPORTED_MODULE_0__/* .mode */ .Mq)({
        action: 'version-bump',
        description: '`plan` changes nothing. `write` writes manifests, lockfile and changelog, commits them and makes annotated tags, all in the clone. `push` and `pull-request` are not supported by this version yet.',
        words: _artifact_actions_core_version__WEBPACK_IMPORTED_MODULE_1__/* .MODES */ .FN,
        default: 'write',
    }),
    scheme: (0,_artifact_actions_core_runner__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)({
        description: 'How the next version is found: `semver` unless the policy file says otherwise.',
        words: ['semver', 'calver', 'sha', 'semver-build'],
    }),
    'calver-format': (0,_artifact_actions_core_runner__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Tokens of calver.org, for the scheme `calver`: `YYYY.MM.MICRO` unless the policy file says otherwise.',
    }),
    packages: (0,_artifact_actions_core_runner__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)({
        description: 'Names of workspace packages, or globs, one a line; `!` in front excludes. Without it, the policy file’s, or every package that has a version.',
    }),
    'tag-format': (0,_artifact_actions_core_runner__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Name of the tag, with `{version}` and `{name}`. Without it, the policy file’s, or `v{version}`, or `{name}@{version}` with several packages.',
    }),
    channel: (0,_artifact_actions_core_runner__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Identifier of pre-releases: `beta` makes `1.2.0-beta.1`. Without it, the policy file’s, or stable releases.',
    }),
    'release-as': (0,_artifact_actions_core_runner__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: 'The exact version to release, of a single package.' }),
    'initial-version': (0,_artifact_actions_core_runner__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'The first version, where there is no release tag and no version above 0.0.0 in the manifest: `0.1.0` unless the policy file says otherwise.',
    }),
    'as-of': (0,_artifact_actions_core_runner__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR)({ description: 'The moment that CalVer reads and changelogs are dated with. Without it, now.' }),
    range: (0,_artifact_actions_core_runner__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Maintenance range, `1.x` for example. Without it, the policy file’s, or that of a branch which is named like one.',
    }),
    build: (0,_artifact_actions_core_runner__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ description: 'Build metadata for the scheme `semver-build`: `g{sha12}` for example, or `{run}`.' }),
    changelog: (0,_artifact_actions_core_runner__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Changelog file, relative to the folder of each package; `none` writes none. `CHANGELOG.md` unless the policy file says otherwise.',
    }),
    'commit-message': (0,_artifact_actions_core_runner__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Message of the release commit, with `{tags}` in its first line: `chore(release): {tags}` unless the policy file says otherwise.',
    }),
    'git-user': (0,_artifact_actions_core_runner__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Author of the release commit and its tags, as `Name <address>`.',
        default: 'github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>',
    }),
    'dry-run': (0,_artifact_actions_core_runner__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({ description: 'Plan and check everything that would be written, and write nothing.', default: false }),
    ..._artifact_actions_core_runner__WEBPACK_IMPORTED_MODULE_0__/* .COMMON_INPUTS */ .s7,
};
const description = {
    name: 'version-bump',
    title: 'Version bump',
    description: 'Works out the next version of every package from its commits, and writes it.',
    icon: 'tag',
    color: 'green',
    inputs,
    outputs: {
        released: '`true` only where this run created a tag.',
        version: 'Version of the root or the only package, after the run: the current one where nothing is released.',
        'previous-version': 'Its version before; empty for the first release.',
        bump: '`major`, `minor`, `patch`, `initial`, `date`, `micro` or `sha`; `none` where it is not released.',
        tag: 'Its tag; empty where it is not released, and for the scheme `sha`.',
        tags: 'JSON list of the tags of all releases.',
        'npm-version': 'The version as npm stores it: without build metadata.',
        'oci-tag': 'The version as the tag of an image can say it: with `_` in the place of `+`.',
        packages: 'JSON list of all releases, for a matrix: objects with `name`, `path`, `version`, `previousVersion`, `bump`, `channel`, `tag`, `npmVersion` and `ociTag`.',
        changelog: 'Markdown of this release; of several packages, each below its name.',
        commit: 'SHA of the release commit; empty where nothing was written.',
        'pull-request': 'Empty: this version opens no pull request yet.',
        ..._artifact_actions_core_runner__WEBPACK_IMPORTED_MODULE_0__/* .COMMON_OUTPUTS */ .hc,
    },
    permissions: { 'contents: read': 'To check out. Nothing is pushed; a step that pushes needs `contents: write`.' },
    rules: {},
};


/***/ }),

/***/ 4981:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _artifact_actions_core_config__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4766);
/* harmony import */ var _artifact_actions_core_report__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(678);
/* harmony import */ var _artifact_actions_core_runner__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1301);
/* harmony import */ var _artifact_actions_core_version__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3826);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4489);
/** version-bump: the next version of every package, from its commits. This file conducts; planVersions decides. */





await (0,_artifact_actions_core_runner__WEBPACK_IMPORTED_MODULE_2__/* .runAction */ .Cs)(_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .description */ .h, async (runner) => {
    const { context, inputs, now } = runner;
    const mode = (0,_artifact_actions_core_version__WEBPACK_IMPORTED_MODULE_3__/* .requireMode */ .jI)(inputs.mode);
    const project = await (0,_artifact_actions_core_config__WEBPACK_IMPORTED_MODULE_0__/* .openProject */ .U8)({ ...runner, ...context, token: inputs.token });
    const policy = await (0,_artifact_actions_core_config__WEBPACK_IMPORTED_MODULE_0__/* .loadPolicy */ .tb)('version', { ...project, judge: undefined, path: inputs.config, rules: {} });
    const settings = (0,_artifact_actions_core_version__WEBPACK_IMPORTED_MODULE_3__/* .settingsOf */ .f5)(inputs, policy);
    const facts = await (0,_artifact_actions_core_version__WEBPACK_IMPORTED_MODULE_3__/* .gatherVersions */ .t$)({ ...project, ...context }, settings);
    const { plan, findings } = (0,_artifact_actions_core_version__WEBPACK_IMPORTED_MODULE_3__/* .planVersions */ .j6)(facts, settings, inputs['as-of'] ?? now);
    const request = { ...project, packages: facts.packages, settings, gitUser: inputs['git-user'], now, dryRun: inputs['dry-run'] };
    const applied = mode === 'plan' ? undefined : await (0,_artifact_actions_core_version__WEBPACK_IMPORTED_MODULE_3__/* .writeReleases */ .I)(plan, request);
    return {
        plan,
        findings,
        receipts: applied?.receipts ?? [],
        dryRun: inputs['dry-run'],
        outputs: (0,_artifact_actions_core_version__WEBPACK_IMPORTED_MODULE_3__/* .outputsOf */ .Yz)(plan, applied),
        present: _artifact_actions_core_report__WEBPACK_IMPORTED_MODULE_1__/* .presentVersion */ .mM,
        ...(applied?.error && { error: applied.error }),
    };
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  PV: () => (/* reexport */ DEFAULT_CONFIG),
  tb: () => (/* reexport */ loadPolicy),
  U8: () => (/* reexport */ openProject)
});

// UNUSED EXPORTS: isJudgedByBase, loadSchema, openBase, requestBase

// EXTERNAL MODULE: ./build/emitted/packages/core/src/foundation/index.js + 13 modules
var foundation = __nccwpck_require__(1130);
// EXTERNAL MODULE: ./build/emitted/packages/core/src/git/index.js + 12 modules
var git = __nccwpck_require__(5075);
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
        throw unavailable(request, thrown instanceof Missing ? thrown.because : messageOf(thrown).replace(/\.$/, ''), thrown);
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
    return gitSha(text) ?? missing(`the event has ${quote(text)} where a commit should stand`);
}
async function findRevision(revision, { clone, remote }) {
    const local = await clone?.resolve(revision);
    // Expressions such as HEAD~1 are git's own; GitHub knows names and SHAs.
    const isName = /^[\w.@/+-]+$/.test(revision);
    const commit = local ?? (isName ? await remote?.api.resolveCommit(remote.repository, revision) : undefined);
    return commit === undefined ? missing(`neither the clone nor GitHub has a commit ${quote(revision)}`) : sha(commit);
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
    return new ArtifactError('BASE_UNAVAILABLE', {
        message: `The commit to compare with, ${quote(named)}, cannot be read: ${because}.`,
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
        value = isJsonObject(value) ? value[key] : undefined;
    return typeof value === 'string' && value !== '' ? value : undefined;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./build/emitted/packages/core/src/host/index.js + 22 modules
var host = __nccwpck_require__(389);
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
            throw failed(path, response);
        if (!form.answer.test(response.headers['content-type'] ?? ''))
            throw misunderstood(path, response);
        return response.body;
    };
    return {
        async resolveCommit(repository, ref) {
            const body = await get(`/repos/${repository}/commits/${encodeURIComponent(ref)}`, SHA, SMALL);
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
const SHA = { accept: 'application/vnd.github.sha', answer: /^application\/vnd\.github\.(?:v3\.)?sha\b/ };
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
function failed(path, response) {
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
    const clone = await (0,git/* openRepository */.h_)(directory.absolute).catch(notARepository);
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
  nE: () => (/* reexport */ ArtifactError),
  OQ: () => (/* reexport */ ERROR_CODES),
  oC: () => (/* reexport */ SEVERITIES),
  zh: () => (/* reexport */ Secret),
  z4: () => (/* reexport */ byText),
  aY: () => (/* reexport */ code),
  Eg: () => (/* reexport */ compareFindings),
  U9: () => (/* reexport */ count),
  Hx: () => (/* reexport */ derivedForms),
  bp: () => (/* reexport */ describeValue),
  FV: () => (/* reexport */ escapeMarkdown),
  gV: () => (/* reexport */ globs),
  OW: () => (/* reexport */ isJsonObject),
  ze: () => (/* reexport */ lineFinder),
  zO: () => (/* reexport */ mapTexts),
  wD: () => (/* reexport */ markdown),
  bD: () => (/* reexport */ messageOf),
  pA: () => (/* reexport */ nearest),
  yL: () => (/* reexport */ oneOf),
  VH: () => (/* reexport */ openJson),
  rQ: () => (/* reexport */ parseExpiry),
  nV: () => (/* reexport */ parseInstant),
  qF: () => (/* reexport */ parseJson),
  hN: () => (/* reexport */ parseYaml),
  hD: () => (/* reexport */ quote),
  E$: () => (/* reexport */ redact),
  $p: () => (/* reexport */ redactor),
  ml: () => (/* reexport */ shorten),
  tp: () => (/* reexport */ table)
});

// UNUSED EXPORTS: docsOf, glob

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
function quote(value, limit = 120) {
    return JSON.stringify(shorten(value, limit));
}
/**
 * A value of unknown type, for a sentence: texts in quotes, what holds other values by its kind alone. `String` would call the methods
 * that a parsed object brings along, and overflow the stack on one that nests deeply.
 */
function describeValue(value) {
    if (typeof value === 'string')
        return quote(value);
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


class ArtifactError extends Error {
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
function parseJson(text) {
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
function isJsonObject(value) {
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

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/foundation/lines.js
/** Finds the line and column (both from 1, columns in UTF-16 units) of an offset; lines end at `\n`, as editors and GitHub count them. */
function lineFinder(text) {
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

/***/ 5075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h_: () => (/* reexport */ openRepository),
  Kn: () => (/* reexport */ openWriter)
});

// UNUSED EXPORTS: gitSha

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
function gitIn(directory, timeoutMs) {
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
function gitSha(text) {
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
    const sha = output.status === 0 ? gitSha(commit) : undefined;
    const branch = name.startsWith(BRANCHES) ? name.slice(BRANCHES.length) : null;
    return { head: sha === undefined ? await unborn(git, output) : { kind: 'commit', sha, branch }, boundary };
}
/** The file that git keeps of them, a hash a line. Spec: gitrepository-layout(5), "shallow". */
async function boundaryIn(file) {
    try {
        const lines = (await (0,promises_.readFile)(file, 'utf8')).split('\n');
        return new Set(lines.flatMap((line) => gitSha(line) ?? []));
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
        return gitSha(output.text.trimEnd());
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
    return output.text.split('\n').flatMap((line) => gitSha(line) ?? []);
}
/** Of more than two, `--octopus` asks for what all of them have, and not for a base of the first and a merge of the others. */
async function mergeBaseOf(git, commits) {
    const args = ['merge-base', '--octopus', '--end-of-options', ...commits];
    const output = await git.run(args);
    if (output.status === 0)
        return gitSha(output.text.trimEnd());
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
        throw notUnderstood('an end in the middle of a record');
}
/** git wrote what its documentation does not say. */
function notUnderstood(found) {
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
            throw notUnderstood('a commit that lacks fields');
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
        throw notUnderstood('a commit with more fields than were asked for');
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
            throw notUnderstood(JSON.stringify(token));
        files.push({ path, change });
    }
}
function object(text) {
    const sha = gitSha(text);
    if (sha === undefined)
        throw notUnderstood(`${JSON.stringify(text.slice(0, 80))} in the place of a hash`);
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
    const sha = gitSha(object);
    if (sha === undefined || !name.startsWith('refs/'))
        throw notUnderstood(JSON.stringify(line.slice(0, 80)));
    const kind = PREFIXES.find(([prefix]) => name.startsWith(prefix))?.[1] ?? 'other';
    const commit = type === 'commit' ? sha : peeledType === 'commit' ? gitSha(peeled) : undefined;
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
            throw notUnderstood(JSON.stringify(line.slice(0, 80)));
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
    const object = fields.map(gitSha).find((sha) => sha !== undefined);
    if (kind === undefined || object === undefined)
        throw notUnderstood(JSON.stringify(line.slice(0, 80)));
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
    const output = await gitIn(directory, timeoutMs).run(['rev-parse', '--show-toplevel']);
    if (output.status !== 0)
        throw notOpened(directory, output.stderr);
    const top = output.text.replace(/\r?\n$/, '');
    const git = gitIn(top, timeoutMs);
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
    throw new foundation/* ArtifactError */.nE('INPUT_INVALID', {
        message: `git cannot commit as ${(0,foundation/* quote */.hD)(found)}: ${(0,foundation/* quote */.hD)(stderr.trim(), 500)}.`,
        wanted: 'a name and an address, such as `Release Bot <release@example.com>`',
        found: (0,foundation/* quote */.hD)(found),
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

/***/ 678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  d$: () => (/* reexport */ FAIL_ON),
  jC: () => (/* reexport */ countSeverity),
  LU: () => (/* reexport */ createReport),
  ug: () => (/* reexport */ failsStep),
  pp: () => (/* reexport */ planOutput),
  mM: () => (/* reexport */ presentVersion),
  WH: () => (/* reexport */ renderSarif),
  Br: () => (/* reexport */ renderSummary)
});

// UNUSED EXPORTS: REPORT_SCHEMA, SUMMARY_BYTES, applyBaseline, fingerprint, parseBaseline, presentLockcheck

// EXTERNAL MODULE: ./build/emitted/packages/core/src/foundation/index.js + 13 modules
var foundation = __nccwpck_require__(1130);
;// CONCATENATED MODULE: ./build/emitted/packages/core/src/report/report.js
/**
 * The report: what a run found, planned and did, as one JSON file. Shape: contract.md section 1, `schema/report.schema.json`. Pure.
 */

const report_REPORT_SCHEMA = 'artifact-actions/report/v1';
const FAIL_ON = ['error', 'warning', 'never'];
/** @param clean removes credentials; every text of the report passes it, so that nothing that is made of a report can hold one. */
function createReport(parts, clean) {
    const { action, dryRun, error, findings, plan, receipts } = parts;
    const reported = error && { code: error.code, message: error.message, wanted: error.wanted, found: error.found, fix: error.fix };
    return {
        schema: report_REPORT_SCHEMA,
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
    const { value } = parseJson(text);
    if (!isJsonObject(value) || value['schema'] !== REPORT_SCHEMA || value['action'] !== action || !Array.isArray(value['findings'])) {
        throw new ArtifactError('REPORT_UNREADABLE', {
            message: `The baseline ${quote(path)} is no report of ${action}.`,
            wanted: `a report file with "schema": "${REPORT_SCHEMA}" and "action": "${action}"`,
            found: isJsonObject(value) ? `schema ${describeValue(value['schema'])}, action ${describeValue(value['action'])}` : 'no JSON object',
            fix: `Run ${action} with "report-file", keep that file, and give its path as "baseline".`,
        });
    }
    return new Set(value['findings'].filter(isJsonObject).map(fingerprintOf));
}
function fingerprintOf(finding) {
    const { rule, subject, location } = finding;
    return JSON.stringify([rule, subject, isJsonObject(location) ? location['file'] : null]);
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
        return [markdown `There is no lockfile here, so there was nothing to check.`];
    const rows = lockfiles.map(({ file, format, formatVersion, entries, changed: { added, removed, updated } }) => {
        const changes = base === null ? [markdown `–`, markdown `–`, markdown `–`] : [added, removed, updated].map((amount) => markdown `${amount}`);
        return [code(file), escapeMarkdown(formatVersion === null ? format : `${format} ${formatVersion}`), markdown `${entries}`, ...changes];
    });
    const compared = base === null
        ? markdown `There was no base to compare with, so nothing counts as changed.`
        : markdown `Compared with ${code(base.slice(0, 12))}.`;
    const excused = exceptions.used.length === 0
        ? []
        : [markdown `${escapeMarkdown(count(exceptions.used.length, 'exception'))} of the policy excused something.`];
    return [table(HEAD, rows), compared, ...excused];
}
/** For the log. */
function lockfileLine({ base, lockfiles }) {
    const entries = lockfiles.reduce((sum, lockfile) => sum + lockfile.entries, 0);
    const compared = base === null ? 'no base to compare with' : `compared with ${base.slice(0, 12)}`;
    return `${count(lockfiles.length, 'lockfile')}, ${count(entries, 'entry', 'entries')}, ${compared}`;
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
        releases.length === 0 ? (0,foundation/* markdown */.wD) `There is nothing to release.` : releasesTable(releases),
        ...releases.filter(({ commits }) => commits.length > 0).map((release) => commitList(release, headers)),
        ...(rewrites.length === 0 ? [] : [rewritesTable(plan)]),
        ...(unchanged.length === 0 ? [] : [unchangedTable(unchanged)]),
    ];
}
const titles = (...texts) => texts.map((text) => (0,foundation/* escapeMarkdown */.FV)(text));
function releasesTable(releases) {
    const rows = releases.map((release) => [
        (0,foundation/* code */.aY)(labelOf(release)),
        release.from === null ? (0,foundation/* markdown */.wD) `–` : (0,foundation/* code */.aY)(release.from),
        (0,foundation/* code */.aY)(release.to),
        (0,foundation/* escapeMarkdown */.FV)(release.bump),
        release.tag === null ? (0,foundation/* markdown */.wD) `–` : (0,foundation/* code */.aY)(release.tag),
        whyOf(release),
    ]);
    return (0,foundation/* table */.tp)(titles('Package', 'From', 'To', 'Bump', 'Tag', 'Why'), rows);
}
function whyOf({ cause, causedBy, commits, tagAt }) {
    const names = (0,foundation/* markdown */.wD) `${causedBy.map((name) => (0,foundation/* code */.aY)(name)).join(', ')}`;
    switch (cause) {
        case 'commits':
            return (0,foundation/* escapeMarkdown */.FV)((0,foundation/* count */.U9)(commits.length, 'commit'));
        case 'initial':
            return (0,foundation/* markdown */.wD) `the first release`;
        case 'release-as':
            return (0,foundation/* markdown */.wD) `asked for by Release-As`;
        case 'dependency':
            return (0,foundation/* markdown */.wD) `the new version of ${names} leaves its range`;
        case 'group':
            return causedBy.length === 0 ? (0,foundation/* markdown */.wD) `its group is released` : (0,foundation/* markdown */.wD) `its group is released with ${names}`;
        case 'resume':
            return (0,foundation/* markdown */.wD) `released by ${(0,foundation/* code */.aY)((tagAt ?? '').slice(0, 12))}, which lacks the tag`;
    }
}
function commitList(release, headers) {
    const shown = release.commits.slice(0, COMMITS);
    const items = shown.map((sha) => (0,foundation/* markdown */.wD) `- ${(0,foundation/* code */.aY)(sha.slice(0, 12))} ${(0,foundation/* escapeMarkdown */.FV)((0,foundation/* shorten */.ml)(headers.get(sha) ?? '', HEADER))}`);
    const more = release.commits.length - shown.length;
    const rest = more === 0 ? [] : [(0,foundation/* markdown */.wD) `- and ${(0,foundation/* escapeMarkdown */.FV)((0,foundation/* count */.U9)(more, 'more commit'))}: the report file has them all`];
    return (0,foundation/* markdown */.wD) `**${(0,foundation/* escapeMarkdown */.FV)(labelOf(release))} ${(0,foundation/* escapeMarkdown */.FV)(release.to)}**

${[...items, ...rest].join('\n')}`;
}
function rewritesTable({ rewrites }) {
    const rows = rewrites.map(({ dependency, field, name, to }) => [(0,foundation/* code */.aY)(name), (0,foundation/* escapeMarkdown */.FV)(field), (0,foundation/* code */.aY)(dependency), (0,foundation/* code */.aY)(to)]);
    return (0,foundation/* table */.tp)(titles('Not released, but changed', 'Field', 'Dependency', 'New range'), rows);
}
const REASONS = {
    'no-commits': 'no commit since its last release',
    'no-release-worthy-commits': 'no commit that releases anything',
    'no-version': 'it has no version',
    filtered: 'left out by `packages`',
};
function unchangedTable(unchanged) {
    const rows = unchanged.map((row) => [
        (0,foundation/* code */.aY)(labelOf(row)),
        row.version === null ? (0,foundation/* markdown */.wD) `–` : (0,foundation/* code */.aY)(row.version),
        (0,foundation/* escapeMarkdown */.FV)(REASONS[row.because]),
    ]);
    return (0,foundation/* table */.tp)(titles('Not released', 'Version', 'Why'), rows);
}
/** For the log. */
function versionLine({ releases, unchanged }) {
    const rest = unchanged.length === 0 ? '' : `; ${(0,foundation/* count */.U9)(unchanged.length, 'package')} unchanged`;
    if (releases.length === 0)
        return `nothing to release${rest}`;
    const named = releases.slice(0, NAMES).map((each) => `${labelOf(each)} ${each.from ?? 'new'} → ${each.to} (${each.bump})`);
    const more = releases.length > NAMES ? `, and ${releases.length - NAMES} more` : '';
    return `${(0,foundation/* count */.U9)(releases.length, 'release')}: ${named.join(', ')}${more}${rest}`;
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

/***/ 1301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  s7: () => (/* reexport */ COMMON_INPUTS),
  hc: () => (/* reexport */ COMMON_OUTPUTS),
  Yq: () => (/* reexport */ choice),
  Jt: () => (/* reexport */ flag),
  uR: () => (/* reexport */ instant),
  p_: () => (/* reexport */ list),
  Mq: () => (/* reexport */ mode),
  Cs: () => (/* reexport */ runAction),
  Qq: () => (/* reexport */ description_text)
});

// UNUSED EXPORTS: ANNOTATIONS_PER_TYPE, annotate, inputVariable, readBaseline, readInputs, sanitise, sanitiseToLine, secret

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




const LIMIT = (/* unused pure expression or super */ null && (256 * 1024 * 1024));
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
    const written = relativeTo(top.absolute, resolve(directory.absolute, path));
    const isJudged = judge !== undefined && (file.relative !== file.absolute || !written.startsWith('../'));
    const bytes = isJudged ? await judge.readFile(written, LIMIT) : await workspace.read(file, LIMIT);
    if (bytes !== undefined)
        return parseBaseline(new TextDecoder().decode(bytes), action, path);
    return isJudged ? new Set() : absent(path);
}
function absent(path) {
    throw new ArtifactError('FILE_NOT_FOUND', {
        message: `The baseline ${quote(path)} does not exist.`,
        wanted: 'a report file of an earlier run',
        found: 'nothing',
        fix: 'Correct "baseline": the path is relative to "working-directory".',
    });
}

// EXTERNAL MODULE: ./build/emitted/packages/core/src/config/index.js + 7 modules
var config = __nccwpck_require__(4766);
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
            const moment = (0,foundation/* parseInstant */.nV)(value);
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
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
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

;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
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
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
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
    external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
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
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
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
    process.stdout.write(external_os_namespaceObject.EOL);
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
    process.stdout.write(message + external_os_namespaceObject.EOL);
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
        return this.addRaw(external_os_namespaceObject.EOL);
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
        temporary: process.env['RUNNER_TEMP'] || (0,external_node_os_namespaceObject.tmpdir)(),
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









/***/ }),

/***/ 3826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  FN: () => (/* reexport */ MODES),
  t$: () => (/* reexport */ gatherVersions),
  Yz: () => (/* reexport */ outputsOf),
  j6: () => (/* reexport */ planVersions),
  jI: () => (/* reexport */ requireMode),
  f5: () => (/* reexport */ settingsOf),
  I: () => (/* reexport */ writeReleases)
});

// UNUSED EXPORTS: releaseMessage

// EXTERNAL MODULE: ./build/emitted/packages/core/src/foundation/index.js + 13 modules
var foundation = __nccwpck_require__(1130);
;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/not-supported.js
/** What a later version does: it ends in an error that says so, and is never passed over. Pure. */

/** @param where the file or the key, for example `pnpm-workspace.yaml`. @param works what can be done today. */
function notSupportedYet(where, works) {
    return new foundation/* ArtifactError */.nE('NOT_SUPPORTED_YET', {
        message: `This version of version-bump does not support ${(0,foundation/* quote */.hD)(where)} yet.`,
        wanted: works,
        found: (0,foundation/* quote */.hD)(where),
        fix: `Use ${works}; or, until a version supports it, leave the action out: \`version-bump: off\` in the composite and in check.yml.`,
    });
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/effects/mode.js
/** How far a run goes. Pure. Spec: contract.md section 2, `mode`. */

const MODES = ['plan', 'write', 'push', 'pull-request'];
/** @throws ArtifactError `NOT_SUPPORTED_YET` for a mode that the contract has and this version does not. */
function requireMode(mode) {
    if (mode === 'plan' || mode === 'write')
        return mode;
    throw notSupportedYet(`mode: ${mode}`, '`mode: write`, and a step that pushes commit and tags: `git push --atomic --follow-tags`');
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/scheme/semver.js
/**
 * Version numbers of Semantic Versioning 2.0.0, read strictly and ordered by precedence. Pure.
 *
 * Why not the `semver` package: it takes `v1.2.3` and ` 1.2.3` for versions, so that a tag of another series would count, and it orders long
 * numeric identifiers by their rounded value.
 */

/** As long as npm allows. */
const MAX_LENGTH = 256;
const NUMBER = '(0|[1-9]\\d*)';
const PRERELEASE = '(?:0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)';
const BUILD = '[0-9A-Za-z-]+';
const VERSION = new RegExp(`^${NUMBER}\\.${NUMBER}\\.${NUMBER}(?:-(${PRERELEASE}(?:\\.${PRERELEASE})*))?(?:\\+(${BUILD}(?:\\.${BUILD})*))?$`);
const IDENTIFIERS = new RegExp(`^${PRERELEASE}(?:\\.${PRERELEASE})*$`);
const BUILD_IDENTIFIERS = new RegExp(`^${BUILD}(?:\\.${BUILD})*$`);
/**
 * @returns undefined for what is no version: with a `v`, blanks or leading zeros, with numbers over `Number.MAX_SAFE_INTEGER`, or over 256
 * characters.
 */
function parseVersion(text) {
    const match = text.length > MAX_LENGTH ? null : VERSION.exec(text);
    if (match === null)
        return undefined;
    const [major = 0, minor = 0, patch = 0] = match.slice(1, 4).map(Number);
    if (![major, minor, patch].every(Number.isSafeInteger))
        return undefined;
    return { major, minor, patch, prerelease: match[4]?.split('.') ?? [], build: match[5]?.split('.') ?? [] };
}
function formatVersion({ major, minor, patch, prerelease, build }) {
    const before = prerelease.length === 0 ? '' : `-${prerelease.join('.')}`;
    const after = build.length === 0 ? '' : `+${build.join('.')}`;
    return `${major}.${minor}.${patch}${before}${after}`;
}
/** `X.Y.Z` alone. */
function coreOf({ major, minor, patch }) {
    return { major, minor, patch, prerelease: [], build: [] };
}
function isStable(version) {
    return version.prerelease.length === 0;
}
/** Whether `text` can stand behind the hyphen of a version. */
function isPrerelease(text) {
    return IDENTIFIERS.test(text);
}
/** Whether `text` can stand behind the `+` of a version. */
function isBuild(text) {
    return BUILD_IDENTIFIERS.test(text);
}
/**
 * Precedence: negative where `a` comes first, 0 where they differ in build metadata at most.
 *
 * Spec: SemVer 2.0.0, clause 11.
 */
function compareVersions(a, b) {
    const core = a.major - b.major || a.minor - b.minor || a.patch - b.patch;
    return core === 0 ? comparePrereleases(a.prerelease, b.prerelease) : Math.sign(core);
}
/** @returns undefined for an empty list. Of versions of one precedence, the first. */
function highestVersion(versions) {
    let highest;
    for (const version of versions)
        if (highest === undefined || compareVersions(version, highest) > 0)
            highest = version;
    return highest;
}
function comparePrereleases(a, b) {
    if (a.length === 0 || b.length === 0)
        return Math.sign(b.length - a.length);
    for (const [index, identifier] of a.entries()) {
        const other = b[index];
        if (other === undefined)
            return 1;
        const order = compareIdentifiers(identifier, other);
        if (order !== 0)
            return order;
    }
    return a.length < b.length ? -1 : 0;
}
/** Numbers come before words. They are compared as text, by length first, so that none is too large: leading zeros do not occur. */
function compareIdentifiers(a, b) {
    const [isNumber, isOtherNumber] = [/^\d+$/.test(a), /^\d+$/.test(b)];
    if (isNumber !== isOtherNumber)
        return isNumber ? -1 : 1;
    return (isNumber ? Math.sign(a.length - b.length) : 0) || (0,foundation/* byText */.z4)(a, b);
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/scheme/build.js
/**
 * Versions that are named by a commit or a run, and how registries write versions. Pure.
 *
 * Spec: version-semantics.md, rules 13 and 14; SemVer 2.0.0, clause 10; OCI distribution-spec v1.1.1 for tags.
 */


const SHORT = 12;
const MAX_OCI_TAG = 128;
/**
 * `g` and the first 12 letters of the hash. Not git's own abbreviation, which grows with the repository; the `g` makes an identifier of
 * SemVer of digits with a leading zero.
 *
 * @param isTaken whether these letters name another commit as well; one more letter is then taken.
 */
function shaVersion(sha, isTaken = () => false) {
    let length = SHORT;
    while (length < sha.length && isTaken(sha.slice(0, length)))
        length += 1;
    return `g${sha.slice(0, length)}`;
}
/**
 * `version` with build metadata: `g{sha12}` makes `1.2.3+g0123456789ab`.
 *
 * @throws ArtifactError `INVALID_BUILD_METADATA` for unknown placeholders, for what SemVer forbids, and where no OCI tag can hold the version.
 */
function withBuild(version, template, facts) {
    const values = { '{sha12}': facts.sha.slice(0, SHORT), '{run}': facts.run };
    const build = template.replace(/\{[^{}]*\}/g, (placeholder) => values[placeholder] ?? placeholder);
    if (!isBuild(build))
        throw invalidBuild(template, build, 'identifiers of `[0-9A-Za-z-]` with dots between them; the placeholders are {sha12} and {run}');
    const result = { ...version, build: build.split('.') };
    if (formatVersion(result).length > MAX_OCI_TAG)
        throw invalidBuild(template, build, `a version of ${MAX_OCI_TAG} characters at most, as an OCI tag has`);
    return result;
}
/** As npm stores it: it drops build metadata, and takes versions of SemVer only. What is none (a CalVer with zeros) stays as it is. */
function npmVersionOf(version) {
    if (/^g[0-9a-f]{12,}$/.test(version))
        return `0.0.0-${version}`;
    const parsed = parseVersion(version);
    return parsed === undefined ? version : formatVersion({ ...coreOf(parsed), prerelease: parsed.prerelease });
}
/** As a tag of an image: `+` is not allowed there; `_` takes its place, as Helm does it, and occurs in no version. */
function ociTagOf(version) {
    return version.replaceAll('+', '_');
}
function invalidBuild(template, build, wanted) {
    return new foundation/* ArtifactError */.nE('INVALID_BUILD_METADATA', {
        message: `The build metadata ${(0,foundation/* quote */.hD)(template)} gives ${(0,foundation/* quote */.hD)(build)}, which cannot stand behind the \`+\` of a version.`,
        wanted,
        found: (0,foundation/* quote */.hD)(build),
        fix: 'Correct the `build` input, to `build: g{sha12}` for example. `{run}` exists in GitHub Actions only.',
    });
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/scheme/bump.js
/** From a version and what changed to the next version. Pure. Spec: version-semantics.md, rule 3. */


/** How much of a version a change moves, from most to least. */
const LEVELS = ['major', 'minor', 'patch'];
/** @returns undefined for an empty list. */
function highestLevel(levels) {
    const present = new Set(levels);
    return LEVELS.find((level) => present.has(level));
}
/** What a change of `level` moves in `version`: the same from 1.0.0 on, what the zero rule says below. Rule 3. */
function effectiveLevel(version, level, zero) {
    if (version.major > 0)
        return level;
    return { major: zero.breaking, minor: zero.feature, patch: 'patch' }[level];
}
/** {@link bumpVersion} by the {@link effectiveLevel}. */
function applyLevel(version, level, zero) {
    return bumpVersion(version, effectiveLevel(version, level, zero));
}
/**
 * The next stable version. A pre-release precedes its own core: `2.0.0-beta.1` becomes `2.0.0` by any level, `2.1.0-beta.1` becomes `3.0.0`
 * by `major` and `2.1.0` by the others. Spec: SemVer 2.0.0, clauses 6 to 9.
 *
 * @throws ArtifactError `VERSION_NOT_GREATER` where the number is the largest that there is.
 */
function bumpVersion(version, level) {
    const { major, minor, patch } = version;
    const next = { major: [major + 1, 0, 0], minor: [major, minor + 1, 0], patch: [major, minor, patch + 1] }[level];
    const [x = 0, y = 0, z = 0] = leadsTo(version, level) ? [major, minor, patch] : next;
    if (![x, y, z].every(Number.isSafeInteger))
        throw noneAbove(version, level);
    return { major: x, minor: y, patch: z, prerelease: [], build: [] };
}
/** Whether `version` is a pre-release whose core is already a step of `level`. */
function leadsTo({ minor, patch, prerelease }, level) {
    if (prerelease.length === 0)
        return false;
    return { major: minor === 0 && patch === 0, minor: patch === 0, patch: true }[level];
}
function noneAbove(version, level) {
    const text = (0,foundation/* quote */.hD)(formatVersion(version));
    return new foundation/* ArtifactError */.nE('VERSION_NOT_GREATER', {
        message: `There is no ${level} version above ${text}: its number is the largest that a version can hold.`,
        wanted: `numbers up to ${Number.MAX_SAFE_INTEGER}`,
        found: text,
        fix: 'Release a version with smaller numbers by hand, and remove the tag of this one.',
    });
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/scheme/calver-format.js
/**
 * Formats of Calendar Versioning: `YYYY.0M.MICRO`. Pure. Spec: calver.org; version-semantics.md, rule 12.
 *
 * Only formats whose versions grow with time are accepted: a year, then month and day or the week, then MICRO.
 */

/** Token to the digits that it is written with. The fixed ones can touch a neighbour. */
const TOKENS = {
    YYYY: { part: 'year', digits: '[1-9]\\d{3}', isFixed: true, isPadded: false },
    YY: { part: 'year', digits: '(?:0|[1-9]\\d{0,2})', isFixed: false, isPadded: false },
    '0Y': { part: 'year', digits: '(?:\\d{2}|[1-9]\\d{2})', isFixed: false, isPadded: true },
    MM: { part: 'month', digits: '(?:[1-9]|1[0-2])', isFixed: false, isPadded: false },
    '0M': { part: 'month', digits: '(?:0[1-9]|1[0-2])', isFixed: true, isPadded: true },
    WW: { part: 'week', digits: '(?:[1-9]|[1-4]\\d|5[0-3])', isFixed: false, isPadded: false },
    '0W': { part: 'week', digits: '(?:0[1-9]|[1-4]\\d|5[0-3])', isFixed: true, isPadded: true },
    DD: { part: 'day', digits: '(?:[1-9]|[12]\\d|3[01])', isFixed: false, isPadded: false },
    '0D': { part: 'day', digits: '(?:0[1-9]|[12]\\d|3[01])', isFixed: true, isPadded: true },
    MICRO: { part: 'micro', digits: '(?:0|[1-9]\\d{0,14})', isFixed: false, isPadded: false },
};
const ORDERS = ['year', 'year month', 'year month day', 'year week'];
/** @throws ArtifactError `INVALID_CALVER_FORMAT` for unknown tokens, and for formats whose versions would not grow or could be read in two ways. */
function parseCalverFormat(text) {
    const tokens = [];
    const separators = [];
    const part = /(YYYY|YY|0Y|MM|0M|WW|0W|DD|0D|MICRO)([._-]?)/y;
    while (part.lastIndex < text.length) {
        const at = part.lastIndex;
        const [, token, separator = ''] = part.exec(text) ?? [];
        if (!isToken(token))
            throw invalid(text, `the token at ${(0,foundation/* quote */.hD)(text.slice(at, at + 20))} does not exist`);
        tokens.push(token);
        separators.push(separator);
    }
    if (separators.pop() !== '')
        throw invalid(text, 'it does not end with a token');
    const parts = tokens.map(partOf);
    const dates = parts.at(-1) === 'micro' ? parts.slice(0, -1) : parts;
    if (!ORDERS.includes(dates.join(' ')))
        throw invalid(text, 'its versions would not grow with time');
    if (!isUnambiguous(tokens, separators))
        throw invalid(text, 'numbers of different lengths touch each other');
    const source = tokens.map((token, index) => `(${TOKENS[token].digits})${separators[index]?.replace('.', '\\.') ?? ''}`).join('');
    return { text, tokens, separators, pattern: new RegExp(`^${source}$`) };
}
function partOf(token) {
    return TOKENS[token].part;
}
/**
 * Whether every version of the format is one of SemVer too: three numbers without leading zeros.
 *
 * @throws ArtifactError `CALVER_NOT_SEMVER` where it is not, at once and not in the month that has the first zero.
 */
function requireSemVerForm({ text, tokens, separators }) {
    if (tokens.length === 3 && separators.every((separator) => separator === '.') && tokens.every((token) => !TOKENS[token].isPadded))
        return;
    throw new foundation/* ArtifactError */.nE('CALVER_NOT_SEMVER', {
        message: `The versions of the format ${(0,foundation/* quote */.hD)(text)} cannot stand in a package.json.`,
        wanted: 'three tokens with dots between them and without leading zeros, since npm takes versions of SemVer only',
        found: (0,foundation/* quote */.hD)(text),
        fix: 'Use `calver-format: YYYY.MM.MICRO` (or YY, WW, DD in the place of others), or version a repository without package.json.',
    });
}
function isToken(text) {
    return text !== undefined && Object.hasOwn(TOKENS, text);
}
/** Between two separators at most one number may have several lengths, or `111` could be 1 and 11, or 11 and 1. */
function isUnambiguous(tokens, separators) {
    let variable = 0;
    for (const [index, token] of tokens.entries()) {
        variable += TOKENS[token].isFixed ? 0 : 1;
        if (variable > 1)
            return false;
        if (separators[index] !== '')
            variable = 0;
    }
    return true;
}
function invalid(text, because) {
    return new foundation/* ArtifactError */.nE('INVALID_CALVER_FORMAT', {
        message: `The CalVer format ${(0,foundation/* quote */.hD)(text)} cannot be used: ${because}.`,
        wanted: 'YYYY, YY or 0Y; then MM or 0M, and DD or 0D behind it, or else WW or 0W; then MICRO; with `.`, `-` or `_` between them',
        found: (0,foundation/* quote */.hD)(text),
        fix: 'Use `calver-format: YYYY.MM.MICRO`, for example.',
    });
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/scheme/iso-week.js
const DAY = 86_400_000;
/** @returns the week (1 to 53) and the year that it belongs to, in UTC: 2027-01-01 lies in week 53 of 2026. */
function isoWeekOf(instant) {
    const midnight = Math.floor(instant / DAY) * DAY;
    const sinceMonday = (new Date(midnight).getUTCDay() + 6) % 7;
    // A week lies in the year of its Thursday.
    const thursday = midnight + (3 - sinceMonday) * DAY;
    const year = new Date(thursday).getUTCFullYear();
    return { year, week: Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * DAY)) + 1 };
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/scheme/calver.js
/** Versions of Calendar Versioning, and which one comes next. Pure. Spec: calver.org; version-semantics.md, rule 12. */



/** Two-digit years count from here, as calver.org says: 6, 16, 106. */
const CENTURY = 2000;
/** @returns undefined for what the format does not write, a missing or an additional zero included. */
function parseCalver(format, text) {
    const match = format.pattern.exec(text);
    if (match === null)
        return undefined;
    return format.tokens.map((token, index) => Number(match[index + 1]) + (isShortYear(token) ? CENTURY : 0));
}
function formatCalver(format, version) {
    return format.tokens.map((token, index) => `${written(token, version[index] ?? 0)}${format.separators[index] ?? ''}`).join('');
}
/** Both of one format. The parts of a format stand from the largest to the smallest. */
function compareCalver(a, b) {
    for (const [index, part] of a.entries()) {
        const order = Math.sign(part - (b[index] ?? 0));
        if (order !== 0)
            return order;
    }
    return 0;
}
/**
 * @param last the highest version so far, undefined for none.
 * @param asOf the moment that is released, read in UTC. Weeks, and years beside them, are those of ISO 8601.
 * @throws ArtifactError `CALVER_NO_NEXT` where a format without MICRO has its version of this period already; `VERSION_NOT_GREATER` where
 * `asOf` lies in a period before `last`; `INVALID_CALVER_FORMAT` where the format cannot write the year.
 */
function nextCalver(format, last, asOf) {
    const first = dated(format, asOf);
    const text = formatCalver(format, first);
    if (parseCalver(format, text) === undefined)
        throw yearNotWritable(format, first[0] ?? 0);
    if (last === undefined)
        return { version: text, bump: 'initial' };
    const micro = last[format.tokens.indexOf('MICRO')];
    const period = micro === undefined ? last : [...last.slice(0, -1), 0];
    const order = compareCalver(first, period);
    if (order > 0)
        return { version: text, bump: 'date' };
    if (order < 0)
        throw clockBehind(formatCalver(format, last), text);
    if (micro === undefined)
        throw noNext(format, text);
    return { version: formatCalver(format, [...last.slice(0, -1), micro + 1]), bump: 'micro' };
}
function dated(format, asOf) {
    const date = new Date(asOf);
    const { year, week } = isoWeekOf(asOf);
    const byWeek = format.tokens.some((token) => partOf(token) === 'week');
    const parts = {
        year: byWeek ? year : date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        week,
        day: date.getUTCDate(),
        micro: 0,
    };
    return format.tokens.map((token) => parts[partOf(token)]);
}
function written(token, value) {
    const text = String(isShortYear(token) ? value - CENTURY : value);
    return token.startsWith('0') ? text.padStart(2, '0') : text;
}
function isShortYear(token) {
    return token === 'YY' || token === '0Y';
}
function clockBehind(last, next) {
    return new foundation/* ArtifactError */.nE('VERSION_NOT_GREATER', {
        message: `The version of this moment would be ${(0,foundation/* quote */.hD)(next)}, but ${(0,foundation/* quote */.hD)(last)} is released already.`,
        wanted: `a moment that is not before that of ${(0,foundation/* quote */.hD)(last)}`,
        found: (0,foundation/* quote */.hD)(next),
        fix: 'Correct the clock of the machine or the `as-of` input; where the tag is the error, remove it.',
    });
}
function noNext({ text }, version) {
    return new foundation/* ArtifactError */.nE('CALVER_NO_NEXT', {
        message: `The version ${(0,foundation/* quote */.hD)(version)} of this period is released already, and the format ${(0,foundation/* quote */.hD)(text)} has no second one.`,
        wanted: 'a format with MICRO, or a release in another period',
        found: (0,foundation/* quote */.hD)(text),
        fix: `Set \`calver-format: ${text}.MICRO\`, or wait for the next period.`,
    });
}
function yearNotWritable({ text }, year) {
    return new foundation/* ArtifactError */.nE('INVALID_CALVER_FORMAT', {
        message: `The format ${(0,foundation/* quote */.hD)(text)} cannot write the year ${year}.`,
        wanted: `a year from ${text.startsWith('YYYY') ? '1000 to 9999' : '2000 to 2999'}`,
        found: String(year),
        fix: 'Correct the `as-of` input or the clock of the machine.',
    });
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/scheme/channel.js
/** Channels of pre-releases: `1.2.0-beta.3` is number 3 of the channel `beta`. Pure. Spec: version-semantics.md, rule 11. */


/**
 * @returns `name` itself. One or more identifiers of SemVer, which git accepts in the name of a tag, too.
 * @throws ArtifactError `INVALID_CHANNEL`
 */
function parseChannel(name) {
    if (name.length <= 100 && isPrerelease(name))
        return name;
    throw new foundation/* ArtifactError */.nE('INVALID_CHANNEL', {
        message: `The channel ${(0,foundation/* quote */.hD)(name)} cannot stand in a version.`,
        wanted: 'letters, digits and hyphens, in parts that dots separate; no part is empty or a number with a leading zero',
        found: (0,foundation/* quote */.hD)(name),
        fix: 'Name the channel `beta`, `next` or `rc`, for example: `channel: beta`.',
    });
}
/** @returns undefined for a version that {@link nextPrerelease} does not make, stable ones included. */
function channelOf({ prerelease }) {
    const last = prerelease.at(-1) ?? '';
    if (prerelease.length < 2 || !/^\d{1,15}$/.test(last))
        return undefined;
    return { channel: prerelease.slice(0, -1).join('.'), number: Number(last) };
}
/**
 * `X.Y.Z-<channel>.<n>`: the core is the higher of `history.core` and that of the highest reachable pre-release; `n` follows the highest
 * reachable number of the channel and begins at 1; taken numbers are passed over.
 *
 * @param channel one that has passed {@link parseChannel}.
 */
function nextPrerelease(channel, { core, reachable, isTaken }) {
    const reached = highestVersion(reachable.filter((version) => !isStable(version)));
    const target = coreOf(reached !== undefined && compareVersions(coreOf(reached), core) > 0 ? reached : core);
    const numbers = reachable
        .filter((version) => compareVersions(coreOf(version), target) === 0)
        .map(channelOf)
        .filter((place) => place?.channel === channel)
        .map((place) => place?.number ?? 0);
    const numbered = (number) => ({ ...target, prerelease: [...channel.split('.'), String(number)] });
    let number = numbers.reduce((a, b) => Math.max(a, b), 0) + 1;
    while (isTaken(numbered(number)))
        number += 1;
    return numbered(number);
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __nccwpck_require__(2088);
;// CONCATENATED MODULE: ./build/emitted/packages/core/src/scheme/declared-range.js
/**
 * What a package.json says about the version of a dependency, told apart by how much of it is ours to judge. Pure.
 *
 * Spec: version-semantics.md, rule 16; package.json of npm, `workspace:` of pnpm and yarn.
 */


const WORKSPACE = 'workspace:';
function readRange(text) {
    const isWorkspace = text.startsWith(WORKSPACE);
    const range = (isWorkspace ? text.slice(WORKSPACE.length) : text).trim();
    if (isWorkspace && (range === '*' || range === '^' || range === '~')) {
        return { kind: 'workspace', operator: range === '*' ? '' : range };
    }
    const normal = normalised(range);
    if (normal === undefined)
        return { kind: 'elsewhere' };
    return normal === '' ? { kind: 'any' } : { kind: 'range', prefix: isWorkspace ? WORKSPACE : '', range };
}
/**
 * Whether a dependent that declares `text` no longer accepts its dependency. The judgement is node-semver's default: a pre-release leaves
 * `^1.0.0`, since a range holds pre-releases of the versions that it names only.
 *
 * @param from what the dependency was; `workspace:^` stands for it.
 */
function leavesRange(text, from, to) {
    const declared = readRange(text);
    if (declared.kind === 'range')
        return !accepts(declared.range, to);
    if (declared.kind === 'workspace')
        return !accepts(`${declared.operator}${formatVersion({ ...from, build: [] })}`, to);
    return false;
}
/** Whether the range of node-semver holds the version. */
function accepts(range, version) {
    return new semver.Range(range).test(formatVersion(version));
}
/** @returns the empty text for a range that excludes nothing, undefined for what is no range. */
function normalised(range) {
    try {
        return new semver.Range(range).range;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/scheme/maintenance.js
/** Ranges of maintenance branches: `1.x` and `1.2.x`. Pure. Spec: version-semantics.md, rule 10. */


const RANGE = /^(0|[1-9]\d{0,14})(?:\.(0|[1-9]\d{0,14}))?\.x$/;
/** @returns undefined for what is no such range, most names of branches among them. */
function parseMaintenanceRange(text) {
    const match = RANGE.exec(text);
    if (match === null)
        return undefined;
    return { text, major: Number(match[1]), minor: match[2] === undefined ? undefined : Number(match[2]) };
}
/** A pre-release stands where its core stands: `2.0.0-beta.1` is above `1.x`. */
function placeIn(version, range) {
    const distance = version.major - range.major || (range.minor === undefined ? 0 : version.minor - range.minor);
    if (distance === 0)
        return 'inside';
    return distance < 0 ? 'below' : 'above';
}
function isInside(version, range) {
    return placeIn(version, range) === 'inside';
}
/** @param what the version is, as the subject of a sentence: `The next version`, `The tag "v2.0.0"`. */
function outsideRange(what, version, range) {
    const text = (0,foundation/* quote */.hD)(formatVersion(version));
    return new foundation/* ArtifactError */.nE('OUTSIDE_RANGE', {
        message: `${what} is ${text}, which lies ${placeIn(version, range)} the range ${(0,foundation/* quote */.hD)(range.text)} of this branch.`,
        wanted: `a version that ${(0,foundation/* quote */.hD)(range.text)} contains`,
        found: text,
        fix: 'Release this change from the branch of a later version, or remove it from this branch. Where the range is wrong, set `range`.',
    });
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/scheme/rewrite-range.js
/**
 * A new range in the form of the old one. Pure. Spec: version-semantics.md, rule 16; ranges of node-semver.
 *
 * What keeping the operator means: `^`, `~`, `=` and none stay, with as many numbers as there were (`^1` becomes `^2`, `1.2.x` becomes
 * `2.0.x`). A lower bound becomes the new version. An upper bound that includes its version becomes the new version, too; one that excludes
 * it moves to the next of its kind (`>=1.0.0 <2.0.0` becomes `>=2.0.0 <3.0.0`). Alternatives stay, and the new range is added in the form of
 * the last, for they are promises of their own (`^1.0.0 || ^2.0.0` becomes `^1.0.0 || ^2.0.0 || ^3.0.0`). A pre-release needs all three
 * numbers: `1.x`, which says the same as `^1`, becomes `^2.0.0-beta.1`.
 */



/** @returns a range that holds `to`; the text itself where it holds it already, follows by itself (`workspace:^`) or is not ours to change. */
function rewriteRange(text, to) {
    const declared = readRange(text);
    if (declared.kind !== 'range' || accepts(declared.range, to))
        return text;
    const version = { ...to, build: [] };
    const alternatives = declared.range.split('||').map((part) => part.replace(/\s+/g, ' ').trim());
    const last = moved(alternatives.at(-1) ?? '', version);
    const range = alternatives.length === 1 ? last : `${declared.range} || ${last}`;
    return `${declared.prefix}${range}`;
}
/** One comparator: operator, up to three numbers or wildcards, and what may follow a full version. */
const COMPARATOR = /(\^|~>?|>=|<=|[<>=]?) ?[v=]*(\d+|[xX*])(?:\.(\d+|[xX*]))?(?:\.(\d+|[xX*]))?(?:[-+][0-9A-Za-z.+-]*)?/g;
/** The alternative, with each of its comparators moved to `version`. */
function moved(alternative, version) {
    const comparators = [...alternative.matchAll(COMPARATOR)].map(([, operator = '', ...numbers]) => ({ operator, numbers }));
    if (alternative.includes(' - '))
        return comparators.map(({ numbers }) => inForm(numbers, version)).join(' - ');
    const range = [...new Set(comparators.map(({ operator, numbers }) => move(operator, numbers, version)))].join(' ');
    // An upper bound alone holds no pre-release.
    return range !== '' && accepts(range, version) ? range : `>=${formatVersion(version)} ${range}`.trimEnd();
}
function move(operator, numbers, version) {
    if (operator === '<')
        return `<${formatVersion(bumpVersion(coreOf(version), boundaryOf(numbers)))}`;
    if (operator.startsWith('>'))
        return `>=${inForm(numbers, version)}`;
    const precision = numbers.findIndex((number) => number === undefined || isWildcard(number));
    if (version.prerelease.length === 0 || precision === -1)
        return `${operator}${inForm(numbers, version)}`;
    const same = operator === '' || operator === '=' ? (['', '^', '~'][precision] ?? '') : operator;
    return `${same}${formatVersion(version)}`;
}
/** The version with as many numbers, and the same wildcards, as there were; a pre-release as a whole. */
function inForm(numbers, version) {
    if (version.prerelease.length > 0 || numbers.every((number) => number !== undefined && !isWildcard(number)))
        return formatVersion(version);
    const values = [version.major, version.minor, version.patch];
    return numbers.flatMap((number, index) => (number === undefined ? [] : [isWildcard(number) ? number : String(values[index])])).join('.');
}
/** Which versions the excluded one is the first of: `<2.0.0` and `<2` of a major one. */
function boundaryOf([, minor, patch]) {
    if (Number(patch ?? 0) > 0)
        return 'patch';
    return Number(minor ?? 0) > 0 ? 'minor' : 'major';
}
function isWildcard(number) {
    return /^[xX*]$/.test(number);
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/scheme/index.js
/** Version numbers: SemVer, CalVer, commits as versions, channels, and the ranges that packages declare. */










;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/effects/outputs.js
/** The outputs of version-bump. Pure. Spec: contract.md section 2. */


/** UTF-16 units: GitHub takes notes of 125,000, and all outputs of a job have to fit into 1 MB. */
const CHANGELOG_LENGTH = 100_000;
/** @param applied undefined where nothing is to be written. */
function outputsOf(plan, applied) {
    const tags = [...new Set(plan.releases.flatMap(({ tag }) => tag ?? []))];
    return {
        ...rootOutputs(plan),
        released: String(applied?.receipts.some(({ effect, status }) => effect === 'tag' && status === 'done') === true),
        tags: JSON.stringify(tags),
        packages: JSON.stringify(plan.releases.map(matrixRow)),
        changelog: (0,foundation/* shorten */.ml)(changelogOf(plan.releases), CHANGELOG_LENGTH),
        commit: applied?.commit ?? '',
        'pull-request': '',
    };
}
/** Of the root, or of the only package: the one whose folder holds all others. Nothing where there is none. */
function rootOutputs({ releases, unchanged }) {
    const all = [...releases, ...unchanged];
    const root = all.find(({ path }) => all.every((other) => isWithin(path, other.path)));
    if (root === undefined)
        return {};
    return 'to' in root ? releaseOutputs(root) : unchangedOutputs(root);
}
function isWithin(folder, path) {
    return folder === '.' || path === folder || path.startsWith(`${folder}/`);
}
function releaseOutputs({ bump, from, npmVersion, ociTag, tag, to }) {
    return { version: to, 'previous-version': from ?? '', bump, tag: tag ?? '', 'npm-version': npmVersion, 'oci-tag': ociTag };
}
/** Nothing is released: the version before and after is the current one. */
function unchangedOutputs({ version }) {
    if (version === null)
        return { bump: 'none' };
    return { version, 'previous-version': version, bump: 'none', 'npm-version': npmVersionOf(version), 'oci-tag': ociTagOf(version) };
}
/** What a job of a matrix needs to build or publish one package. */
function matrixRow({ bump, channel, from, name, npmVersion, ociTag, path, tag, to }) {
    return { name, path, version: to, previousVersion: from, bump, channel, tag, npmVersion, ociTag };
}
/** The sections of several packages stand below their names. */
function changelogOf(releases) {
    const [first, ...others] = releases;
    if (first === undefined)
        return '';
    if (others.length === 0)
        return first.changelog;
    return releases.map(({ changelog, name, path }) => `# ${(0,foundation/* escapeMarkdown */.FV)(name ?? path)}\n\n${changelog}`).join('\n');
}

// EXTERNAL MODULE: ./build/emitted/packages/core/src/git/index.js + 12 modules
var git = __nccwpck_require__(5075);
;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/numbering.js
/** Versions of the scheme in force, whichever it is: read strictly, and ordered. Pure. */

/** @throws ArtifactError `INVALID_CALVER_FORMAT`. */
function calverFormatOf({ scheme, calverFormat }) {
    return scheme === 'calver' ? parseCalverFormat(calverFormat) : undefined;
}
/** @returns undefined for what is no version of the scheme. */
function readVersion(text, calver) {
    if (calver !== undefined) {
        const parsed = parseCalver(calver, text);
        return parsed && { text, semver: undefined, calver: parsed };
    }
    const parsed = parseVersion(text);
    return parsed && { text, semver: parsed, calver: undefined };
}
/** By precedence. Both of one scheme. */
function compare(a, b) {
    if (a.calver !== undefined && b.calver !== undefined)
        return compareCalver(a.calver, b.calver);
    return a.semver !== undefined && b.semver !== undefined ? compareVersions(a.semver, b.semver) : 0;
}
function isStableVersion({ semver }) {
    return semver === undefined || isStable(semver);
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
    return (0,foundation/* openJson */.VH)(file, text).edit(editsOf([], change));
}
/** The same change at any place that repeats a package.json: an entry of a lockfile. */
function editsOf(path, { version, ranges }) {
    return [
        ...(version === undefined ? [] : [{ path: [...path, 'version'], value: version }]),
        ...ranges.map(({ field, dependency, to }) => ({ path: [...path, field, dependency], value: to })),
    ];
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/npm/index.js
/** What npm is: names, registries and their addresses, integrity, configuration files. */








;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/packages.js
/** Which packages there are, and which a setting names. Pure. Spec: version-semantics.md, rules 15 and 17. */


/**
 * Private without a version: it is never released. So is a folder that only gathers others, private or not.
 *
 * A package that is not private may leave its version to the tags.
 */
function isVersioned({ isWorkspaceRoot, private: isPrivate, version }) {
    return version !== null || !(isPrivate || isWorkspaceRoot);
}
/** @throws ArtifactError `DUPLICATE_PACKAGE_NAME`, `INVALID_PACKAGE_NAME`. */
function checkNames(packages) {
    const paths = new Map();
    for (const each of packages) {
        const { name, path } = each;
        if (name === null && (packages.length === 1 || !isVersioned(each)))
            continue;
        if (name === null || !isPackageName(name))
            throw invalidName(name, path);
        const first = paths.get(name);
        if (first !== undefined)
            throw duplicate(name, first, path);
        paths.set(name, path);
    }
}
/** The packages that the filter leaves. @throws ArtifactError `UNKNOWN_PACKAGE`. */
function selected(packages, { packages: filter }) {
    checkKnown(filter, packages, 'The setting "packages"');
    return new Set(filter.length === 0 ? packages : namedBy(filter, packages));
}
/** @throws ArtifactError `UNKNOWN_PACKAGE`, `PACKAGE_IN_TWO_GROUPS`. */
function packageGroups(packages, { groups }) {
    const taken = new Set();
    return groups.map(({ kind, packages: patterns }) => {
        checkKnown(patterns, packages, 'A group of "version.groups"');
        const members = namedBy(patterns, packages).filter(isVersioned);
        for (const member of members) {
            if (taken.has(member))
                throw inTwoGroups(member);
            taken.add(member);
        }
        return { kind, members };
    });
}
function namedBy(patterns, packages) {
    const isNamed = (0,foundation/* globs */.gV)(patterns);
    return packages.filter(({ name }) => name !== null && isNamed(name));
}
function checkKnown(patterns, packages, where) {
    for (const pattern of patterns)
        if (namedBy([pattern.replace(/^!/, '')], packages).length === 0)
            throw unknown(pattern, packages, where);
}
function invalidName(name, path) {
    const found = name === null ? 'no name' : (0,foundation/* quote */.hD)(name);
    return new foundation/* ArtifactError */.nE('INVALID_PACKAGE_NAME', {
        message: `The package.json in ${(0,foundation/* quote */.hD)(path)} has ${name === null ? found : `the name ${found}`}, which npm does not accept.`,
        wanted: 'a name such as "example" or "@scope/example"',
        found,
        fix: `Correct "name" in the package.json in ${(0,foundation/* quote */.hD)(path)}.`,
    });
}
function duplicate(name, first, second) {
    return new foundation/* ArtifactError */.nE('DUPLICATE_PACKAGE_NAME', {
        message: `Two packages are called ${(0,foundation/* quote */.hD)(name)}: those in ${(0,foundation/* quote */.hD)(first)} and in ${(0,foundation/* quote */.hD)(second)}.`,
        wanted: 'a name of its own for every package',
        found: (0,foundation/* quote */.hD)(name),
        fix: 'Rename one of them, or exclude its folder from "workspaces" with "!" in front.',
    });
}
function unknown(pattern, packages, where) {
    const names = packages.flatMap(({ name }) => name ?? []);
    const meant = (0,foundation/* nearest */.pA)(pattern, names);
    return new foundation/* ArtifactError */.nE('UNKNOWN_PACKAGE', {
        message: `${where} has ${(0,foundation/* quote */.hD)(pattern)}, which matches no package here.`,
        wanted: names.length === 0 ? 'a package with a name; there is none' : (0,foundation/* oneOf */.yL)(names.slice(0, 10)),
        found: (0,foundation/* quote */.hD)(pattern),
        fix: meant === undefined ? 'Correct or remove it.' : `Write ${(0,foundation/* quote */.hD)(meant)}.`,
    });
}
function inTwoGroups({ name }) {
    return new foundation/* ArtifactError */.nE('PACKAGE_IN_TWO_GROUPS', {
        message: `The package ${(0,foundation/* quote */.hD)(name ?? '')} is in two groups of "version.groups".`,
        wanted: 'at most one group for a package',
        found: 'two',
        fix: 'Remove it from one of them: by its name, or with `!` in front.',
    });
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/tag-format.js
/** Names of tags, and the versions in them. Pure. Spec: version-semantics.md, rules 7 and 15. */
const tag_format_VERSION = '{version}';
/** Whether the format has exactly one place for the version, and makes names of tags. */
function isTagFormat(format) {
    if (format.split(tag_format_VERSION).length !== 2)
        return false;
    return isTagName(format.replace(tag_format_VERSION, '1.0.0').replaceAll('{name}', 'a'));
}
/** @param format one for which {@link isTagFormat} holds. */
function seriesOf(format, name) {
    const [prefix = '', suffix = ''] = format.split(tag_format_VERSION).map((part) => part.replaceAll('{name}', name ?? ''));
    return { prefix, suffix };
}
function tagOf({ prefix, suffix }, version) {
    return `${prefix}${version}${suffix}`;
}
/** @returns what stands in the place of the version; undefined for a tag of another series. */
function versionIn({ prefix, suffix }, tag) {
    if (tag.length <= prefix.length + suffix.length || !tag.startsWith(prefix) || !tag.endsWith(suffix))
        return undefined;
    return tag.slice(prefix.length, tag.length - suffix.length);
}
/** In words, what {@link isTagName} accepts. */
const TAG_NAMES = 'letters of ASCII, digits, `.`, `_`, `-`, `+`, `@` and `/`, as git-check-ref-format(1) lets them stand';
/** A ref is a file, which is locked by another one whose name ends with `.lock`; file systems end names at 255 bytes. */
const PART_LENGTH = 250;
/**
 * Whether a tag may be made of that name: what git accepts of an alphabet that no shell, workflow command or table reads as anything else.
 *
 * Spec: git-check-ref-format(1).
 */
function isTagName(name) {
    if (!/^[\w.+@/-]+$/.test(name) || name.startsWith('-') || name.endsWith('.') || name.includes('..') || name === '@')
        return false;
    return name.split('/').every((part) => part !== '' && part.length <= PART_LENGTH && !part.startsWith('.') && !part.endsWith('.lock'));
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/standing.js
/** Where a package stands: what its tags say of it. Pure. Spec: version-semantics.md, rules 7, 11 and 15. */





/**
 * One for each package that has versions, in their order.
 *
 * @throws ArtifactError `AMBIGUOUS_TAG_FORMAT`; those of {@link checkNames} and {@link packageGroups}.
 */
function standingsOf(packages, tags, settings) {
    checkNames(packages);
    const versioned = packages.filter(isVersioned);
    const format = settings.tagFormat ?? (versioned.length > 1 ? '{name}@{version}' : 'v{version}');
    const owned = versioned.map((owner) => ({ owner, series: checkedSeries(format, owner) }));
    if (settings.scheme !== 'sha' && (format.includes('{name}') || !isOneGroup(packages, settings)))
        checkApart(owned, format);
    const calver = calverFormatOf(settings);
    return owned.map(({ owner, series }) => standingOf(owner, series, tags, settings, calver));
}
/** Whether all packages always have one version, and so may have one tag. */
function isOneGroup(packages, settings) {
    const all = packages.filter(isVersioned).length;
    return packageGroups(packages, settings).some(({ kind, members }) => kind === 'fixed' && members.length === all);
}
function standingOf(owner, series, tags, { channel }, calver) {
    const tagged = [];
    const reachable = [];
    for (const { commit, isReachable, name: tag } of tags) {
        const text = versionIn(series, tag);
        const version = text === undefined ? undefined : readVersion(text, calver);
        if (version === undefined)
            continue;
        const found = { ...version, tag, commit };
        tagged.push(found);
        if (isReachable)
            reachable.push(found);
    }
    const stable = highest(reachable.filter(isStableVersion));
    const same = reachable.filter(({ semver }) => semver !== undefined && channelOf(semver)?.channel === channel);
    return {
        package: owner,
        series,
        tagged,
        reachable,
        stable,
        last: channel === undefined ? stable : highest(reachable),
        before: channel === undefined ? stable : highest([...same, ...(stable === undefined ? [] : [stable])]),
    };
}
function highest(versions) {
    let best;
    for (const version of versions)
        if (best === undefined || compare(version, best) > 0)
            best = version;
    return best;
}
function checkedSeries(format, { name, path }) {
    const series = seriesOf(format, name);
    const example = tagOf(series, '1.0.0');
    if (isTagName(example) && !(name === null && format.includes('{name}')))
        return series;
    throw new foundation/* ArtifactError */.nE('INVALID_PACKAGE_NAME', {
        message: `The package in ${(0,foundation/* quote */.hD)(path)} has ${name === null ? 'no name' : `the name ${(0,foundation/* quote */.hD)(name)}`}, of which the tag format ${(0,foundation/* quote */.hD)(format)} makes no tag.`,
        wanted: TAG_NAMES,
        found: (0,foundation/* quote */.hD)(example),
        fix: 'Rename the package, or set `tag-format` to a format without `{name}`.',
    });
}
/** @throws ArtifactError `AMBIGUOUS_TAG_FORMAT` where a tag of one package could be read as one of another. */
function checkApart(owned, format) {
    for (const one of owned) {
        const example = tagOf(one.series, '1.0.0');
        const other = owned.find((each) => each !== one && readsVersion(each.series, example));
        if (other !== undefined)
            throw ambiguous(format, example, one.owner, other.owner);
    }
}
function readsVersion(series, tag) {
    const text = versionIn(series, tag);
    return text !== undefined && readVersion(text, undefined) !== undefined;
}
function ambiguous(format, example, one, other) {
    const [first, second] = [one, other].map((each) => (0,foundation/* quote */.hD)(each.name ?? each.path));
    return new foundation/* ArtifactError */.nE('AMBIGUOUS_TAG_FORMAT', {
        message: `With the tag format ${(0,foundation/* quote */.hD)(format)} the tag ${(0,foundation/* quote */.hD)(example)} could belong to ${first} and to ${second}.`,
        wanted: 'a format whose tags belong to one package each',
        found: (0,foundation/* quote */.hD)(format),
        fix: 'Set `tag-format: "{name}@{version}"`, or put all packages into one group of the kind `fixed`.',
    });
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/next-version.js



/**
 * @param members one package, or those of a group that take one version.
 * @param level the highest of them.
 * @param exact the version that a person asks for.
 */
function nextVersion(members, level, exact, rules) {
    const { calver, settings } = rules;
    if (calver !== undefined)
        return nextOfCalendar(members, calver, rules.asOf);
    const { core, bump } = exact === undefined ? nextCore(members, level, settings) : { core: exact, bump: steps(members, exact) };
    const numbered = settings.channel !== undefined && isStable(core) ? prereleaseOf(core, members, settings.channel) : core;
    const { build } = settings;
    return {
        bump,
        version: versionOf(build === undefined ? numbered : withBuild(numbered, build, { sha: rules.facts.head, run: rules.facts.run })),
    };
}
function steps(members, exact) {
    const stable = highestVersion(members.flatMap((member) => member.stable?.semver ?? []));
    const last = highestVersion(members.flatMap((member) => member.last?.semver ?? []));
    return last === undefined ? 'initial' : (difference(last, exact) ?? difference(stable ?? last, exact) ?? 'patch');
}
/** Between two versions, by the first number that differs. */
function difference(from, to) {
    if (from.major !== to.major)
        return 'major';
    if (from.minor !== to.minor)
        return 'minor';
    return from.patch === to.patch ? undefined : 'patch';
}
/** What lies between the last release of a package and a version that was made for it. */
function bumpTo(candidate, { calver, semver }, { calver: format }) {
    if (semver !== undefined)
        return steps([candidate], semver);
    const before = candidate.last?.calver;
    const micro = format?.tokens.indexOf('MICRO');
    return before?.every((part, place) => place === micro || part === calver?.[place]) === true ? 'micro' : 'date';
}
function nextCore(members, level, settings) {
    const starts = members.map((member) => startOf(member, settings));
    const base = highestVersion(starts.flatMap(({ isReleased, version }) => (isReleased ? [version] : [])));
    const first = highestVersion(starts.flatMap(({ isReleased, version }) => (isReleased ? [] : [version])));
    const bumped = base && applyLevel(base, level, settings.zero);
    // Without a stable release there may be pre-releases, which count on: then the level is that of all commits.
    const ofFirst = members.some(({ last }) => last !== undefined) ? level : 'initial';
    if (base === undefined || bumped === undefined)
        return { core: first ?? initialVersion(settings), bump: ofFirst };
    if (first !== undefined && compareVersions(first, bumped) > 0)
        return { core: first, bump: difference(base, first) ?? level };
    return { core: bumped, bump: effectiveLevel(base, level, settings.zero) };
}
/** Where a package starts from: its last stable release, or the version that is released first. Rule 8. */
function startOf(candidate, settings) {
    const { reachable, stable } = candidate;
    if (stable?.semver !== undefined)
        return { version: stable.semver, isReleased: true };
    const own = ownVersion(candidate);
    if (own === undefined)
        return { version: initialVersion(settings), isReleased: false };
    // Where pre-releases came before, or are made now, the manifest has one of them: the first release is what they lead to.
    const version = reachable.length > 0 || settings.channel !== undefined ? coreOf(own) : own;
    return { version, isReleased: isBumpedFirst(candidate, settings) };
}
/** The version of the manifest, if it is above 0.0.0. */
function ownVersion({ written }) {
    const version = written?.semver;
    return version !== undefined && compareVersions(version, ZERO) > 0 ? version : undefined;
}
const ZERO = { major: 0, minor: 0, patch: 0, prerelease: [], build: [] };
/** Whether the first release is the one after the manifest's version. */
function isBumpedFirst(candidate, { initial }) {
    return initial === 'bump' && candidate.reachable.length === 0 && ownVersion(candidate) !== undefined;
}
function initialVersion({ initialVersion: text }) {
    return parseVersion(text) ?? ZERO;
}
function prereleaseOf(core, members, channel) {
    const semvers = (versions) => versions.flatMap(({ semver }) => semver ?? []);
    const taken = members.flatMap(({ tagged }) => semvers(tagged));
    return nextPrerelease(channel, {
        core,
        reachable: members.flatMap(({ reachable }) => semvers(reachable)),
        isTaken: (version) => taken.some((each) => compareVersions(each, version) === 0),
    });
}
function versionOf(semver) {
    return { text: formatVersion(semver), semver, calver: undefined };
}
function nextOfCalendar(members, format, asOf) {
    const last = highest(members.flatMap((member) => member.last ?? []))?.calver;
    const { bump, version } = nextCalver(format, last, asOf);
    return { bump, version: readVersion(version, format) ?? { text: version, semver: undefined, calver: undefined } };
}
/** The tags of members that stand for a version, of whatever build. */
function taggedAs({ tagged }, version) {
    return tagged.filter((each) => compare(each, version) === 0);
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/check.js
/** Whether a version may be released: its tag can be made and is free, and it lies in the range of the branch. Pure. Spec: version-semantics.md, rules 7, 10, 14. */





/** The input or key, or failing that a branch of such a name; the calendar knows no ranges. */
function rangeInForce({ calver, facts, settings }) {
    return calver === undefined ? parseMaintenanceRange(settings.range ?? facts.branch ?? '') : undefined;
}
/** @throws ArtifactError `OUTSIDE_RANGE` for a release above the range that was merged into the branch. */
function checkReachable(candidates, { settings }, range) {
    for (const { isChosen, reachable } of candidates) {
        const counting = settings.channel === undefined ? reachable.filter(isStableVersion) : reachable;
        const above = counting.find(({ semver }) => semver !== undefined && placeIn(semver, range) === 'above');
        if (isChosen && above?.semver !== undefined)
            throw outsideRange(`The tag ${(0,foundation/* quote */.hD)(above.tag)}, which this branch contains,`, above.semver, range);
    }
}
/** @throws ArtifactError `INVALID_TAG_NAME`, `TAG_EXISTS`, `OUTSIDE_RANGE`. */
function checkNext(candidate, version, { facts }, range) {
    const tag = tagOf(candidate.series, version.text);
    if (!isTagName(tag))
        throw invalidTagName(tag, TAG_NAMES);
    const [taken] = taggedAs(candidate, version);
    if (taken !== undefined)
        throw tagExists(taken.tag, taken.commit ?? 'no commit', tag);
    const inTheWay = facts.tags.find(({ name }) => name.startsWith(`${tag}/`) || tag.startsWith(`${name}/`));
    if (inTheWay !== undefined)
        throw invalidTagName(tag, `no tag ${(0,foundation/* quote */.hD)(inTheWay.name)}: a ref cannot also be the folder of another one`);
    if (range !== undefined && version.semver !== undefined && !isInside(version.semver, range))
        throw outsideRange('The next version', version.semver, range);
}
/** @param taken the tag that is there, on `commit`. */
function tagExists(taken, commit, tag) {
    return new foundation/* ArtifactError */.nE('TAG_EXISTS', {
        message: `The next release would get the tag ${(0,foundation/* quote */.hD)(tag)}, but ${(0,foundation/* quote */.hD)(taken)} exists already, on ${commit}.`,
        wanted: 'a version that has no tag yet',
        found: `${(0,foundation/* quote */.hD)(taken)} on ${commit}`,
        fix: `Where the tag is wrong, remove it: \`git push --delete origin refs/tags/${taken}\`. Otherwise ask for another version by a footer \`Release-As\`.`,
    });
}
function invalidTagName(tag, wanted) {
    return new foundation/* ArtifactError */.nE('INVALID_TAG_NAME', {
        message: `The next release would get the tag ${(0,foundation/* quote */.hD)(tag)}, which cannot be made.`,
        wanted,
        found: (0,foundation/* quote */.hD)(tag),
        fix: 'Ask for another version, or change `tag-format`.',
    });
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/effects/receipts.js
/** What is said of an effect, and of a run that came to no end. Pure. */

function receiptOf(effect, status, detail) {
    return { effect: effect.kind, target: targetOf(effect), status, detail };
}
function targetOf(effect) {
    if (effect.kind === 'write-file')
        return effect.file;
    return effect.kind === 'commit' ? 'HEAD' : `refs/tags/${effect.name}`;
}
/** The same error, and what the repository looks like now. */
function incomplete(thrown, done) {
    const before = done.length === 0 ? 'Nothing was done before.' : `Done before: ${done.map(({ effect, target }) => `${effect} ${target}`).join(', ')}.`;
    return new foundation/* ArtifactError */.nE(thrown.code, {
        message: `${thrown.message} ${before}`,
        wanted: thrown.wanted,
        found: thrown.found,
        fix: `${thrown.fix} Then run the action again: it goes on where this run stopped.`,
        cause: thrown,
    });
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/effects/apply.io.js
/** Applies effects, one after the other, and says what became of each. The first that fails is the last that is tried. */



async function applyEffects(effects, place) {
    const receipts = [];
    let commit;
    for (const [index, effect] of effects.entries()) {
        try {
            const done = await apply(effect, commit, place);
            receipts.push(done.receipt);
            commit = done.commit ?? commit;
        }
        catch (thrown) {
            if (!(thrown instanceof foundation/* ArtifactError */.nE))
                throw thrown;
            const failed = receiptOf(effect, 'failed', thrown.message);
            const skipped = effects.slice(index + 1).map((each) => receiptOf(each, 'skipped', `${failed.effect} ${failed.target} failed.`));
            return { receipts: [...receipts, failed, ...skipped], commit, error: incomplete(thrown, receipts) };
        }
    }
    return { receipts, commit, error: undefined };
}
async function apply(effect, made, place) {
    switch (effect.kind) {
        case 'write-file':
            return { receipt: await applyFile(effect, place) };
        case 'commit': {
            const commit = await place.writer.commit(effect.files, effect.message);
            return { receipt: receiptOf(effect, 'done', commit), commit };
        }
        case 'tag': {
            const commit = effect.at ?? made ?? place.head;
            return { receipt: receiptOf(effect, await applyTag(effect.name, commit, place), commit), commit };
        }
    }
}
async function applyFile(effect, { top, workspace }) {
    if (effect.isThere)
        return receiptOf(effect, 'already-done', 'An earlier run wrote it.');
    await workspace.write(await workspace.locate(effect.file, top), effect.content);
    return receiptOf(effect, 'done', 'Written.');
}
/** Another run may have made the tag since the plan. */
async function applyTag(name, commit, { clone, writer }) {
    try {
        await writer.tag(name, commit, `${name}\n`);
        return 'done';
    }
    catch (thrown) {
        const taken = await clone.resolve(`refs/tags/${name}`);
        if (taken === commit)
            return 'already-done';
        throw taken === undefined ? thrown : tagExists(name, taken, name);
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
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
function discover_formatOf(path) {
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
    const lockfile = (0,foundation/* openJson */.VH)(file, text);
    const links = (0,foundation/* isJsonObject */.OW)(lockfile.value) ? legacyLinks(lockfile.value) : [];
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
        if (!(0,foundation/* isJsonObject */.OW)(dependencies))
            continue;
        for (const [name, node] of Object.entries(dependencies)) {
            if (!(0,foundation/* isJsonObject */.OW)(node))
                continue;
            const place = { name, within: next.place };
            const { requires, version } = node;
            if (typeof version === 'string' && version.startsWith(FOLDER) && (0,foundation/* isJsonObject */.OW)(requires))
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
        const difference = package_lock_split_brain_compare(legacy, packages[legacy.key], asked);
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
function package_lock_split_brain_compare({ name, entry, depth }, modern, asked) {
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





;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/changelog/headings.js
const ATX = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/;
const SETEXT = /^ {0,3}(=+|-+)[ \t]*$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;
/** Not those in code and in comments; what opens and never closes hides nothing. */
function headingsOf(markdown) {
    const found = [];
    const hidden = [];
    let closes;
    let before;
    for (const line of linesOf(markdown)) {
        const heading = headingAt(line, before);
        if (heading !== undefined)
            (closes === undefined ? found : hidden).push(heading);
        before = heading === undefined ? line : undefined;
        if (closes === undefined)
            closes = opened(line.text);
        else if (closes(line.text)) {
            closes = undefined;
            hidden.length = 0;
        }
    }
    return [...found, ...hidden];
}
function headingAt({ text, start }, before) {
    const [, signs, title = ''] = ATX.exec(text) ?? [];
    if (signs !== undefined)
        return { level: signs.length, text: title, start };
    const underline = SETEXT.exec(text)?.[1];
    if (underline === undefined || before === undefined || !/^ {0,3}[\w[]/.test(before.text))
        return undefined;
    return { level: underline.startsWith('=') ? 1 : 2, text: before.text, start: before.start };
}
/** What ends the block that begins in this line, where one does. */
function opened(line) {
    if (/^ {0,3}<!--/.test(line) && !line.includes('-->'))
        return (later) => later.includes('-->');
    const [, fence, info = ''] = FENCE.exec(line) ?? [];
    if (fence === undefined || (fence.startsWith('`') && info.includes('`')))
        return undefined;
    return (later) => {
        const [, end = '', rest = ''] = FENCE.exec(later) ?? [];
        return end.startsWith(fence) && rest.trim() === '';
    };
}
function* linesOf(text) {
    let start = text.startsWith('\ufeff') ? 1 : 0;
    while (start < text.length) {
        const at = text.indexOf('\n', start);
        const end = at === -1 ? text.length : at;
        yield { text: text.slice(start, end).replace(/\r$/, ''), start };
        start = end + 1;
    }
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/changelog/insert.js
/**
 * Puts the section of a release into a changelog, and changes nothing else. Pure.
 *
 * The section of the same version is replaced, so that a second run changes nothing. A new one stands before the newest version, or, where
 * there is none, before whatever follows the title and what is unreleased.
 */

const MARK = '\ufeff';
const TITLE = '# Changelog\n\n';
/** `[1.2.0](…)`, `v1.2.0 (2026-03-01)`, `name@1.2.0`; escapes are gone. */
const insert_VERSION = /^\[?(?:@?[\w./-]+@)?v?(\d[\w.+-]*)/;
const DEFINITION = /^ {0,3}\[[^\]]+\]:[ \t]/;
/**
 * @param existing the file; undefined where there is none. Byte order mark and CRLF stay.
 * @param section what `renderRelease` returns.
 */
function insertRelease(existing, section) {
    // `trim` takes the byte order mark for a blank.
    if (existing === undefined || existing.trim() === '')
        return `${existing?.startsWith(MARK) === true ? MARK : ''}${TITLE}${section}`;
    const lineEnd = /\r?\n/.exec(existing)?.[0] ?? '\n';
    const text = section.trimEnd().replaceAll('\n', lineEnd);
    const headings = headingsOf(existing);
    const version = insert_versionOf(headingsOf(section)[0]);
    const same = headings.findIndex((heading) => version !== undefined && insert_versionOf(heading) === version);
    const own = headings[same];
    if (own === undefined)
        return inserted(existing, placeOf(headings) ?? endOf(existing), text, lineEnd);
    const next = headings.slice(same + 1).find((heading) => heading.level <= own.level || insert_versionOf(heading) !== undefined);
    const old = existing.slice(own.start, next?.start ?? endOf(existing));
    return `${existing.slice(0, own.start)}${text}${blanksAfter(old)}${existing.slice(own.start + old.length)}`;
}
/** The version that a heading announces; undefined for a title, a group or prose. */
function insert_versionOf(heading) {
    const version = heading === undefined ? undefined : insert_VERSION.exec(heading.text.replace(/\\(?=[^\w\s])/g, ''))?.[1];
    return heading !== undefined && heading.level <= 3 && version?.includes('.') === true ? version : undefined;
}
/** Where a version that is not there yet begins; undefined for the end. */
function placeOf(headings) {
    const newest = headings.find((heading) => insert_versionOf(heading) !== undefined);
    if (newest !== undefined)
        return newest.start;
    const [title, ...others] = headings;
    const rest = title === undefined || isUnreleased(title) ? headings : others;
    const unreleased = rest.find(isUnreleased);
    const after = unreleased === undefined ? rest : rest.slice(rest.indexOf(unreleased) + 1).filter(({ level }) => level <= unreleased.level);
    return after[0]?.start;
}
function isUnreleased({ text }) {
    return /^\[?unreleased\b/i.test(text.replaceAll('\\', ''));
}
/** Where the last section ends: links that are defined at the end of the file belong to the file. */
function endOf(existing) {
    const lines = existing.split('\n');
    let end = existing.length;
    let start = end + 1;
    for (const line of lines.toReversed()) {
        start -= line.length + 1;
        if (DEFINITION.test(line))
            end = start;
        else if (line.trim() !== '')
            break;
    }
    return end;
}
/** With a blank line before and after, where there is none yet. */
function inserted(existing, at, text, lineEnd) {
    const [before, after] = [existing.slice(0, at), existing.slice(at)];
    const missing = 2 - (/(?:\r?\n){0,2}$/.exec(before.slice(-4))?.[0].replaceAll('\r', '').length ?? 0);
    const gap = before.replace(MARK, '') === '' ? '' : lineEnd.repeat(missing);
    return `${before}${gap}${text}${lineEnd}${after === '' ? '' : lineEnd}${after}`;
}
function blanksAfter(text) {
    return text.slice(text.trimEnd().length);
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/commits/ancestry.js
/** @param commits newest first, and no parent before its child, as `git log --date-order` lists them. Parents may lie outside. */
function historyOf(commits) {
    return { commits, places: new Map(commits.map(({ sha }, index) => [sha, index])) };
}
/**
 * Walks the list downwards from the merge and hands on to parents on which side they lie, until no commit of the other side is open: as
 * far as the branch lived beside the first parent.
 */
function broughtBy(merge, { commits, places }) {
    const sides = new Map();
    let open = 0;
    const mark = (sha, side) => {
        const place = places.get(sha);
        const known = place === undefined ? 'first' : sides.get(place);
        if (place === undefined || known === 'first' || known === side)
            return;
        open += side === 'other' ? 1 : known === 'other' ? -1 : 0;
        sides.set(place, side);
    };
    for (const [index, parent] of merge.parents.entries())
        mark(parent, index === 0 ? 'first' : 'other');
    const brought = [];
    for (let place = (places.get(merge.sha) ?? -1) + 1; open > 0 && place < commits.length; place += 1) {
        const side = sides.get(place);
        const commit = commits[place];
        if (side === undefined || commit === undefined)
            continue;
        if (side === 'other') {
            open -= 1;
            brought.push(commit);
        }
        for (const parent of commit.parents)
            mark(parent, side);
    }
    return brought;
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/commits/footers.js
const BREAKING = /^(BREAKING[ -]CHANGE):(.*)$/s;
const FOOTER = /^([A-Za-z][A-Za-z0-9-]*)(?:: +| #)(\S.*)$/s;
const LIST = '* ';
/** @param lines those after the header, without their ends. */
function readFooters(lines) {
    const footers = [];
    let open;
    for (const [index, line] of lines.entries()) {
        const isAllowed = open !== undefined || isBlank(lines[index - 1]);
        const begun = begin(line, lines[index + 1], isAllowed);
        if (begun !== undefined) {
            footers.push(begun);
            open = begun;
        }
        else if (endsValue(open, line))
            open = undefined;
        else
            open?.lines.push(line);
    }
    return footers.map(({ token, lines: value }) => [token, value.join('\n').trim()]);
}
/** What breaks, in the words of all such footers. */
function breakingOf(footers) {
    const texts = footers.filter(([token]) => isBreakingToken(token)).map(([, value]) => value);
    return texts.length === 0 ? undefined : texts.join('\n\n');
}
/** The values of all footers of that name; case does not matter (clause 15). */
function valuesOf(footers, name) {
    return footers.filter(([token]) => token.toLowerCase() === name).map(([, value]) => value);
}
function begin(line, next, isAllowed) {
    const [, breaking, rest = ''] = BREAKING.exec(line) ?? [];
    if (breaking !== undefined)
        return isBlank(rest) && !isText(next) ? undefined : { token: breaking, lines: [rest] };
    const [, token, value] = (isAllowed ? FOOTER.exec(line) : null) ?? [];
    return token === undefined || value === undefined || isBreakingToken(token) ? undefined : { token, lines: [value] };
}
/** Whether the line can be the text of a breaking change that is announced on the line before. */
function isText(line) {
    return !isBlank(line) && line !== undefined && !FOOTER.test(line) && !BREAKING.test(line);
}
/** A list ends the value, unless the value is a list itself; then what ends the list does. */
function endsValue(open, line) {
    if (open === undefined)
        return false;
    const [first = '', second = ''] = open.lines;
    const isList = isBlank(first) && (second === '' ? line : second).startsWith(LIST);
    return isList ? isBlank(line) : line.startsWith(LIST);
}
function isBreakingToken(token) {
    return token === 'BREAKING CHANGE' || token === 'BREAKING-CHANGE';
}
function isBlank(line) {
    return line === undefined || line.trim() === '';
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/commits/header.js
/** No part can match what the next one begins with, so the time is linear. A line separator of Unicode ends no line of git. */
const HEADER = /^([A-Za-z][A-Za-z0-9_-]*)(?:\(([^()]*)\))?(!?): +(\S.*)$/s;
const PULL = /\(#(\d{1,15})\)\s*$/;
const MERGE_PULL = /^Merge pull request #(\d{1,15})(?!\d)/;
/** @returns undefined where the line is not conventional. */
function readHeader(line) {
    const [, type, scope, mark, text] = HEADER.exec(line) ?? [];
    if (type === undefined || text === undefined || scope?.trim() === '')
        return undefined;
    return { type: type.toLowerCase(), scope: scope?.trim() ?? null, isBreaking: mark === '!', text: text.trimEnd() };
}
/** The number of the pull request that GitHub writes into the header of a squash or of a merge. */
function pullOf(header) {
    return PULL.exec(header.slice(-40))?.[1] ?? MERGE_PULL.exec(header)?.[1];
}
function isMergeOfPull(header) {
    return header.startsWith('Merge pull request ');
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/commits/references.js
/** Issues and pull requests that a text names: `#123`, `owner/repo#123`. Pure. */
/** It begins at the first letter of a word only, so that no letter is read twice. `&#39;` is an entity, `#12ab` a colour. */
const REFERENCE = /(?<![\w./&#-])(?:[\w.-]+\/[\w.-]+)?#\d{1,15}(?!\w)/g;
/** @returns them as written, in order, each once. */
function readReferences(text) {
    return [...new Set(text.match(REFERENCE))];
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/commits/revert-text.js

/** Hashes can be short; fewer than 7 letters are no name of a commit. */
const HASH = /^[0-9a-f]{7,64}$/i;
const SENTENCE = /^This reverts commits? /;
const BUTTON = /^Reverts (?:[\w.-]+\/[\w.-]+)?#(\d{1,15})(?!\w)/;
const revert_text_HEADER = /^(?:Revert|Reapply) "/;
/**
 * @param lines those after the header.
 * @returns undefined where the commit is no revert. A revert may name nothing.
 */
function readReverts(header, conventional, lines, footers) {
    const isRevert = conventional?.type === 'revert' || revert_text_HEADER.test(header);
    const refs = isRevert ? valuesOf(footers, 'refs').flatMap(hashes) : [];
    const commits = new Set(refs);
    const pulls = new Set();
    for (const line of lines) {
        // Below the first line of a list stand the messages of squashed commits, whose hashes are gone.
        if (line.startsWith('* '))
            break;
        if (SENTENCE.test(line))
            for (const hash of leadingHashes(line.replace(SENTENCE, '')))
                commits.add(hash);
        const pull = BUTTON.exec(line)?.[1];
        if (pull !== undefined)
            pulls.add(pull);
    }
    if (!isRevert && commits.size === 0 && pulls.size === 0)
        return undefined;
    return { commits: [...commits], pulls: [...pulls] };
}
function hashes(text) {
    return words(text)
        .filter((word) => HASH.test(word))
        .map((word) => word.toLowerCase());
}
/** `A, B and C.`: up to the first word that is none. */
function leadingHashes(text) {
    const all = words(text).filter((word) => word !== 'and');
    const end = all.findIndex((word) => !HASH.test(word));
    return hashes(all.slice(0, end === -1 ? all.length : end).join(' '));
}
function words(text) {
    return text.split(/[\s,;.]+/).filter((word) => word !== '');
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/commits/message.js




const SKIP = /\[(?:skip release|release skip)\]/i;
/** @param text as git has it. Blank lines in front do not count, as they do not for git. */
function readMessage(text) {
    const { header, rest } = message_split(text.split(/\r\n|[\r\n]/));
    const message = readPart(header, rest);
    return { ...message, merged: isMergeOfPull(header) ? readTitle(rest, message) : undefined, bullets: readBullets(rest) };
}
/** A message without what other messages stand in it. */
function readPart(header, rest) {
    const conventional = readHeader(header);
    const footers = readFooters(rest);
    const words = breakingOf(footers) ?? (conventional?.isBreaking === true ? conventional.text : null);
    const whole = [header, ...rest].join('\n');
    return {
        header,
        conventional: conventional && { type: conventional.type, scope: conventional.scope, text: conventional.text },
        breaking: conventional === undefined ? null : words,
        footers,
        references: readReferences(whole),
        skipped: SKIP.test(whole),
        releaseAs: valuesOf(footers, 'release-as').at(-1),
        reverts: readReverts(header, conventional, rest, footers),
        pull: pullOf(header),
        merged: undefined,
        bullets: [],
    };
}
/** GitHub writes the title of the pull request below the header of the merge. The number stands in the header. */
function readTitle(lines, { pull, references, skipped }) {
    const { header, rest } = message_split(lines);
    const title = readPart(header, rest);
    return title.conventional === undefined ? undefined : { ...title, pull, references, skipped };
}
/** What follows each line of a list up to the next belongs to it; only conventional ones are of interest. */
function readBullets(lines) {
    const starts = lines.flatMap((line, index) => (line.startsWith('* ') && readHeader(line.slice(2)) !== undefined ? [index] : []));
    if (starts.length === 0)
        return [];
    const ends = lines.flatMap((line, index) => (line.startsWith('* ') ? [index] : []));
    const next = new Map(ends.map((at, index) => [at, ends[index + 1] ?? lines.length]));
    return starts.map((start) => readPart((lines[start] ?? '').slice(2), lines.slice(start + 1, next.get(start))));
}
function message_split(lines) {
    const first = lines.findIndex((line) => line.trim() !== '');
    return first === -1 ? { header: '', rest: [] } : { header: lines[first] ?? '', rest: lines.slice(first + 1) };
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/commits/commit.js

/** @param record read with its files. */
function commitOf({ sha, parents, author, message, files = [] }) {
    return { sha, parents, author, message: readMessage(message), files: files.map(({ path }) => path) };
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/commits/ignore.js
/** What the configuration takes out of the history: `version.ignore`. Pure. */

function ignoredBy({ authors, paths, commits }) {
    const author = matcher(authors);
    const path = matcher(paths);
    const hashes = commits.map((hash) => hash.toLowerCase()).filter((hash) => /^[0-9a-f]{7,64}$/.test(hash));
    return {
        path,
        commit: ({ sha, author: { name, email }, files }) => author(name) || author(email) || hashes.some((hash) => sha.startsWith(hash)) || (files.length > 0 && files.every(path)),
    };
}
/** An empty list matches nothing. */
function matcher(patterns) {
    return patterns.length === 0 ? () => false : (0,foundation/* globs */.gV)(patterns);
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/commits/reverts.js

const reverts_SHORT = 7;
/**
 * @param range in which targets are looked for: what lies before it is released.
 * @param isOut commits that were taken out before: they revert nothing, but can be reverted.
 */
function cancelledBy(range, history, isOut) {
    const find = targetFinder(range, history);
    const reverts = new Map(range.filter((commit) => commit.message.reverts !== undefined && !isOut(commit)).map((commit) => [commit.sha, find(commit)]));
    const cancelled = new Set();
    for (const [sha, targets] of inOrder(reverts)) {
        if (cancelled.has(sha))
            continue;
        for (const target of targets.shas)
            cancelled.add(target);
        if (targets.complete)
            cancelled.add(sha);
    }
    return cancelled;
}
/** Reverts before the reverts that they take back. Those that name each other by numbers, which no history of hashes can do, come last. */
function inOrder(reverts) {
    const waiting = new Map();
    for (const { shas } of reverts.values())
        for (const target of shas)
            waiting.set(target, (waiting.get(target) ?? 0) + 1);
    const order = new Map([...reverts].filter(([sha]) => !waiting.has(sha)));
    // A map hands out what is added while it is walked.
    for (const { shas } of order.values()) {
        for (const target of shas) {
            const left = (waiting.get(target) ?? 0) - 1;
            waiting.set(target, left);
            const revert = reverts.get(target);
            if (left === 0 && revert !== undefined)
                order.set(target, revert);
        }
    }
    return new Map([...order, ...reverts]);
}
function targetFinder(range, history) {
    const byPrefix = Map.groupBy(range, ({ sha }) => sha.slice(0, reverts_SHORT));
    const byPull = Map.groupBy(range, ({ message }) => message.pull);
    const named = (hash) => {
        const found = (byPrefix.get(hash.slice(0, reverts_SHORT)) ?? []).filter(({ sha }) => sha.startsWith(hash));
        // Two commits that begin alike: nobody can say which is meant.
        return found.length === 1 ? found : [];
    };
    return (revert) => {
        const { commits = [], pulls = [] } = revert.message.reverts ?? {};
        const answers = [...commits.map(named), ...pulls.map((pull) => byPull.get(pull) ?? [])];
        const found = answers.map((targets) => targets.filter(({ sha }) => sha !== revert.sha));
        const all = found.flat().flatMap((target) => [target, ...(target.parents.length > 1 ? broughtBy(target, history) : [])]);
        return { shas: new Set(all.map(({ sha }) => sha)), complete: found.length > 0 && found.every((targets) => targets.length > 0) };
    };
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/commits/types.js

const DEFAULTS = { feat: 'minor', fix: 'patch', perf: 'patch', refactor: 'patch', revert: 'patch' };
/** Where breaking changes stand, whatever their type. */
const types_BREAKING = 'breaking';
/** The defaults, and what the configuration says over them. */
function levelsOf(types) {
    return new Map([...Object.entries(DEFAULTS), ...Object.entries(types).map(([type, level]) => [type.toLowerCase(), level])]);
}
/** The changes that a commit tells of: its own, and those of its squash body where they count. Rule 5. */
function changesOf({ message }, squashBody) {
    return squashBody === 'bullets' ? [message, ...message.bullets] : [message];
}
/** @returns undefined where the changes release nothing by themselves. */
function levelOf(changes, levels) {
    return highestLevel(changes.flatMap((change) => levelsOfChange(change, levels)));
}
/**
 * Group to changes, in the order of the commits: a key for each type that releases by itself or by default, and `breaking`, which comes first.
 * A change of another type stands in `breaking` alone.
 */
function changesByGroup(commits, settings) {
    const levels = levelsOf(settings.types);
    const groups = new Map([types_BREAKING, ...levels.keys()].map((group) => [group, []]));
    for (const commit of commits) {
        for (const change of changesOf(commit, settings.squashBody)) {
            for (const group of groupsOfChange(change, levels))
                groups.get(group)?.push({ commit, change });
        }
    }
    return new Map([...groups].filter(([, changes]) => changes.length > 0));
}
/** Group to the commits of its {@link changesByGroup}, each once. */
function groupsOf(...args) {
    const groups = [...changesByGroup(...args)].map(([group, changes]) => [group, [...new Set(changes.map(({ commit }) => commit.sha))]]);
    return Object.fromEntries(groups);
}
/** The groups in which a change stands. */
function groupsOfChange(change, levels) {
    const type = change.conventional?.type;
    const own = type !== undefined && hasGroup(type, levels) ? type : change.reverts === undefined ? undefined : 'revert';
    return [...(change.breaking === null ? [] : [types_BREAKING]), ...(own === undefined ? [] : [own])];
}
function levelsOfChange({ conventional, breaking, reverts }, levels) {
    const types = [...(conventional === undefined ? [] : [conventional.type]), ...(reverts === undefined ? [] : ['revert'])];
    const found = types.map((type) => levels.get(type) ?? 'none').filter((level) => level !== 'none');
    return breaking === null ? found : ['major', ...found];
}
function hasGroup(type, levels) {
    return Object.hasOwn(DEFAULTS, type) || (levels.get(type) ?? 'none') !== 'none';
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/commits/release.js




/**
 * @param range the commits of the package since its base, newest first.
 * @param history all commits since the base, of every package: what a merge brought along is found there. Topological, newest first.
 * @returns the commits that are left: none that is ignored, skipped or cancelled, and no merge whose message is git's or GitHub's own. A
 * merge that speaks for its commits has the title of its pull request as its message.
 */
function releaseOf(range, settings, history = historyOf(range)) {
    const ignored = ignoredBy(settings.ignore);
    const isOut = (commit) => commit.message.skipped || ignored.commit(commit);
    const cancelled = cancelledBy(range, history, isOut);
    const commits = range.filter((commit) => !isOut(commit) && !cancelled.has(commit.sha)).flatMap((commit) => heard(commit, history));
    const changes = commits.flatMap((commit) => changesOf(commit, settings.squashBody));
    return { commits, level: levelOf(changes, levelsOf(settings.types)) };
}
/** Rule 5: of merges only those that say something of their own. */
function heard(commit, history) {
    const { conventional, merged } = commit.message;
    if (commit.parents.length < 2 || conventional !== undefined)
        return [commit];
    if (merged === undefined || broughtBy(commit, history).some(({ message }) => message.conventional !== undefined))
        return [];
    return [{ ...commit, message: merged }];
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/commits/release-as.js
/** Versions that a person names: the footer `Release-As: 2.0.0`, and the input. Pure. Spec: version-semantics.md, rule 6. */


/** The newest footer. @param commits those that are left, newest first. */
function releaseAsOf(commits) {
    for (const commit of commits)
        if (commit.message.releaseAs !== undefined)
            return { text: commit.message.releaseAs, commit };
    return undefined;
}
/**
 * @param text the version that is asked for.
 * @param current the version so far, undefined for none.
 * @param where it was asked for, as the subject of a sentence: `The footer Release-As of 1a2b3c4`.
 * @throws ArtifactError `RELEASE_AS_NOT_GREATER` for what is no version, or not above `current`.
 */
function requireReleaseAs(text, current, where) {
    const version = parseVersion(text);
    if (version !== undefined && (current === undefined || compareVersions(version, current) > 0))
        return version;
    const wanted = current === undefined ? 'a version, such as "1.0.0"' : `a version above ${(0,foundation/* quote */.hD)(formatVersion(current))}`;
    throw new foundation/* ArtifactError */.nE('RELEASE_AS_NOT_GREATER', {
        message: `${where} asks for ${(0,foundation/* quote */.hD)(text)}, which is not ${wanted}.`,
        wanted,
        found: (0,foundation/* quote */.hD)(text),
        fix: 'Ask for a higher version in a newer commit, or list the commit under `version.ignore.commits`.',
    });
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/commits/index.js
/** Commits: what their messages say, which of them are left, and what they release. */








;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/changelog/links.js
/** Links to commits, issues and comparisons of a repository, in Markdown. Pure. */

/** @param repository where people see it: `https://github.com/owner/repo`. */
function linksTo(repository) {
    const base = repository?.replace(/\/+$/, '');
    const server = base?.replace(/\/[^/]+\/[^/]+$/, '');
    return {
        commit: (sha) => links_link(sha.slice(0, 7), base && `${base}/commit/${sha}`),
        issue: (reference) => {
            const [place = '', number = ''] = reference.split('#');
            // GitHub leads from the address of an issue to that of the pull request with its number.
            return links_link(reference, base && `${place === '' ? base : `${server}/${place}`}/issues/${number}`);
        },
        version: (text, { previous, tag }) => {
            // Brackets alone are what Keep a Changelog writes; where the file defines a link of that name, they are one.
            if (tag === null || base === undefined)
                return `[${plain(text)}]`;
            const name = encodeURIComponent(tag);
            const address = previous === null ? `${base}/releases/tag/${name}` : `${base}/compare/${encodeURIComponent(previous)}...${name}`;
            return linked(plain(text), address);
        },
    };
}
function links_link(text, address) {
    return address === undefined ? (0,foundation/* escapeMarkdown */.FV)(text) : linked((0,foundation/* escapeMarkdown */.FV)(text), address);
}
function linked(text, address) {
    // What ends the address of a link, or the line, cannot stand in it.
    const safe = address.replace(/[\s()<>\\]/g, encodeSign);
    return `[${text}](${safe})`;
}
/** `encodeURIComponent` leaves parentheses as they are. */
function encodeSign(sign) {
    return sign === '(' ? '%28' : sign === ')' ? '%29' : encodeURIComponent(sign);
}
/** A version has no signs that Markdown reads; escapes in front of its dots would only be in the way. */
function plain(version) {
    return /^[0-9A-Za-z.+-]+$/.test(version) ? version : (0,foundation/* escapeMarkdown */.FV)(version);
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/changelog/render.js
/**
 * The section of a changelog that tells of one release: Keep a Changelog outside, the types of Conventional Commits inside. Pure.
 *
 * Everything that commits say is escaped, and no line begins with it. Spec: knowledge of peers in version-bump.md, section 7.
 */



const SECTION_TITLES = {
    [types_BREAKING]: 'Breaking changes',
    feat: 'Features',
    fix: 'Fixes',
    perf: 'Performance',
    refactor: 'Refactoring',
    revert: 'Reverts',
};
/** As much of one text as a list can hold. */
const MAX_TEXT = 2000;
const CLOSING = new Set(['close', 'closes', 'closed', 'fix', 'fixes', 'fixed', 'resolve', 'resolves', 'resolved']);
/** @returns lines that end with LF, the heading first. */
function renderRelease({ version, tag, previousTag, date, commits, ranges, repository }, settings, titles = SECTION_TITLES) {
    const links = linksTo(repository);
    const groups = changesByGroup(commits, settings);
    const order = [...Object.keys(titles), ...groups.keys()].filter((group, index, all) => groups.has(group) && all.indexOf(group) === index);
    const sections = order.map((group) => {
        const lines = (groups.get(group) ?? []).map((grouped) => lineOf(grouped, group, links));
        return section(titleOf(group, titles), [...new Map(lines.map(({ key, line }) => [key, line])).values()]);
    });
    const dependencies = Object.entries(ranges).map(([name, range]) => `${name} ${range}`);
    if (dependencies.length > 0)
        sections.push(section('Dependencies', [(0,foundation/* markdown */.wD) `- ${(0,foundation/* escapeMarkdown */.FV)(dependencies.join(', '))}`]));
    // A release by date, or by decree, has commits of no group.
    if (sections.length === 0 && commits.length > 0)
        sections.push(section('Changes', commits.map((commit) => headerLine(commit, links))));
    const label = links.version(version, { previous: previousTag, tag });
    return `${[`## ${label} - ${new Date(date).toISOString().slice(0, 10)}`, ...sections].join('\n\n')}\n`;
}
function titleOf(group, titles) {
    const title = Object.hasOwn(titles, group) ? titles[group] : undefined;
    return title ?? `${group.slice(0, 1).toUpperCase()}${group.slice(1)}`;
}
function section(title, lines) {
    return `### ${(0,foundation/* escapeMarkdown */.FV)(title)}\n\n${lines.join('\n')}`;
}
function lineOf({ commit, change }, group, links) {
    const { conventional, breaking, header, footers } = change;
    const text = withoutPull(conventional?.text ?? header);
    const shown = group === types_BREAKING && breaking !== null ? withoutPull(breaking) : text;
    const scope = conventional?.scope ?? null;
    const closed = footers.filter(([token]) => CLOSING.has(token.toLowerCase())).flatMap(([, value]) => issuesOf(value));
    const closes = closed.length === 0 ? '' : (0,foundation/* markdown */.wD) `, closes ${joined(closed.map((issue) => links.issue(issue)))}`;
    const line = `${item(scope, shown)}${origin(commit, links)}${closes}`;
    return { key: JSON.stringify([scope, shown]), line };
}
function headerLine(commit, links) {
    return `${item(null, withoutPull(commit.message.header))}${origin(commit, links)}`;
}
function item(scope, text) {
    // Escapes would hide a credential from whoever looks for one later.
    const shown = (0,foundation/* escapeMarkdown */.FV)((0,foundation/* shorten */.ml)((0,foundation/* redact */.E$)(text), MAX_TEXT));
    return scope === null ? (0,foundation/* markdown */.wD) `- ${shown}` : (0,foundation/* markdown */.wD) `- **${(0,foundation/* escapeMarkdown */.FV)((0,foundation/* redact */.E$)(scope))}:** ${shown}`;
}
/** ` (#11) (1a2b3c4)`. */
function origin({ sha, message: { pull } }, links) {
    const commit = (0,foundation/* markdown */.wD) ` (${links.commit(sha)})`;
    return pull === undefined ? commit : (0,foundation/* markdown */.wD) ` (${links.issue(`#${pull}`)})${commit}`;
}
/** The number of the pull request stands behind the text, as a link of ours. */
function withoutPull(text) {
    return text.trimEnd().replace(/ ?\(#\d{1,15}\)$/, '');
}
/** `#12`, `12` and lists of both. */
function issuesOf(value) {
    return value
        .split(/[\s,]+/)
        .map((word) => (/^\d{1,15}$/.test(word) ? `#${word}` : word))
        .filter((word) => /^(?:[\w.-]+\/[\w.-]+)?#\d{1,15}$/.test(word));
}
function joined(texts) {
    return texts.join(', ');
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/changelog/index.js
/** Changelogs: the section of a release, and its place in the file. */



;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/release-commit.js
/** The message of the commit that makes a release, and how it is known again. Pure. Spec: version-semantics.md, rule 8. */
const TAGS = '{tags}';
const BETWEEN = ', ';
/** Whether its first line says which releases it makes. */
function isReleaseTemplate(template) {
    return headerOf(template).split(TAGS).length === 2;
}
/** @param template the `commit-message` input. */
function releaseMessage(template, tags) {
    return template.replaceAll(TAGS, () => tags.join(BETWEEN));
}
/**
 * The tags that a commit of this header was made for; none where it is no release commit.
 *
 * A pull request's number may follow, as GitHub writes it when it squashes.
 */
function tagsInHeader(template, header) {
    const [before = '', after = ''] = headerOf(template).split(TAGS);
    const own = header.replace(/ \(#\d+\)$/, '');
    if (own.length <= before.length + after.length || !own.startsWith(before) || !own.endsWith(after))
        return [];
    return own.slice(before.length, own.length - after.length).split(BETWEEN);
}
function headerOf(message) {
    return message.split('\n', 1)[0] ?? '';
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/effects/lockfiles.js
/** The lockfiles of a repository, kept true to the package.json files that a plan changes. Pure. */



/** A change that makes the lockfiles of other package managers wrong; the names of the rest hold neither. */
const HELD = {
    'aube-lock.yaml': 'ranges',
    'bun.lock': 'versions',
    'bun.lockb': 'versions',
    'deno.lock': 'ranges',
    'pnpm-lock.yaml': 'ranges',
    'vlt-lock.json': 'ranges',
    'yarn.lock': 'ranges',
};
/** Whether a lockfile is one that we write: others are only looked at. */
function isWritten(file) {
    const format = discover_formatOf(file);
    return format === 'package-lock' || format === 'npm-shrinkwrap';
}
/**
 * @param file relative to the top of the repository.
 * @returns the text with the changes.
 * @throws ArtifactError `JSON_UNREADABLE`; `NOT_SUPPORTED_YET` for a lockfile that would be wrong afterwards and that nobody writes yet.
 */
function editLockfile(file, text, changes) {
    const folder = external_node_path_.posix.dirname(file);
    if (isWritten(file)) {
        const locked = [...changes].map(([path, change]) => ({ ...change, folder: external_node_path_.posix.relative(folder, path) }));
        return editPackageLock(file, text, locked);
    }
    const inside = [...changes].filter(([path]) => !external_node_path_.posix.relative(folder, path).startsWith('..'));
    const held = isClassicYarn(file, text) ? undefined : HELD[external_node_path_.posix.basename(file)];
    const isWrong = inside.some(([, { ranges, version }]) => (held === 'versions' && version !== undefined) || (held && ranges.length > 0));
    if (isWrong)
        throw notSupportedYet(file, 'npm, whose lockfile is written along');
    return text;
}
/** Yarn 1 locks nothing of a workspace; later versions list the ranges of its packages, and begin with `__metadata`. */
function isClassicYarn(file, text) {
    return external_node_path_.posix.basename(file) === 'yarn.lock' && !/^__metadata:/m.test(text);
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/effects/package-changes.js
/** What a plan changes in each package.json. Pure. Spec: version-semantics.md, rules 14 and 16. */


/**
 * A release that only lacks its tag is written already. A package.json without a version leaves that to the tags: it gets none.
 *
 * @param packages those that the plan was made of.
 */
function packageChanges(plan, packages) {
    const releases = new Map(writtenReleases(plan).map((release) => [release.path, release]));
    const versions = versionsOf(plan);
    const changes = new Map();
    for (const owner of packages) {
        const release = releases.get(owner.path);
        const version = owner.version === null ? undefined : release?.npmVersion;
        const ranges = rangeChangesOf(owner, release, plan, versions);
        if (version !== undefined || ranges.length > 0)
            changes.set(owner.path, { version, ranges });
    }
    return changes;
}
/** The releases of the plan that a commit is still to be made for. The scheme `sha` has none: its version is the commit at hand. */
function writtenReleases({ releases }) {
    return releases.filter(({ tag, tagAt }) => tag !== null && tagAt === null);
}
function versionsOf({ releases }) {
    return new Map(releases.flatMap(({ name, npmVersion }) => {
        const version = parseVersion(npmVersion);
        return name === null || version === undefined ? [] : [[name, version]];
    }));
}
/** A release names one new range for each dependency: it is that of the fields whose range becomes it. All others are rewrites. */
function rangeChangesOf(owner, release, { rewrites }, versions) {
    const own = rewrites.filter(({ name }) => name === (owner.name ?? owner.path));
    return requirementsOf(owner.manifest).flatMap(({ kind: field, name: dependency, range: from }) => {
        const rewrite = own.find((each) => each.field === field && each.dependency === dependency);
        const version = versions.get(dependency);
        const moved = version && rewriteRange(from, version);
        const to = rewrite?.to ?? (moved === release?.ranges[dependency] ? moved : undefined);
        return to === undefined || to === from ? [] : [{ field, dependency, from, to }];
    });
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/effects/effects.js
/**
 * From a plan to what is to be done, in order: files, one commit, tags. Pure.
 *
 * An effect says what shall be, not how to get there: applied a second time it changes nothing.
 */








/** @throws ArtifactError `UNCOMMITTED_CHANGES`; those of {@link editLockfile}. */
function effectsOf(plan, facts, settings) {
    const writes = writesOf(plan, facts, settings.changelog);
    const files = writes.map(({ file }) => file);
    const made = [...new Set(writtenReleases(plan).flatMap(({ tag }) => tag ?? []))];
    const message = `${releaseMessage(settings.commitMessage, made)}\n`;
    const commit = files.length === 0 ? [] : [{ kind: 'commit', files, message }];
    return [...writes, ...commit, ...tagsOf(plan)];
}
function writesOf(plan, { changes, sources }, changelog) {
    const sections = changelogSections(plan, changelog);
    const writes = [];
    const strangers = [];
    for (const { asked, dirty, path, text } of sources) {
        const content = contentOf(asked, text, changes, sections.get(asked));
        if (content === undefined || content === text)
            continue;
        if (dirty !== undefined && !isSameText(dirty, content))
            strangers.push(path);
        writes.push({ kind: 'write-file', file: path, content: dirty ?? content, isThere: dirty !== undefined });
    }
    if (strangers.length > 0)
        throw uncommitted(strangers);
    return writes;
}
/**
 * File to the section that goes into it; each package has a changelog of its own.
 *
 * @throws ArtifactError `PATH_OUTSIDE_WORKSPACE` for a file that lies outside of the package's folder.
 */
function changelogSections(plan, changelog) {
    if (changelog === undefined)
        return new Map();
    if (external_node_path_.posix.isAbsolute(changelog) || /^\.\.(?:\/|$)/.test(external_node_path_.posix.normalize(changelog)))
        throw changelogOutside(changelog);
    return new Map(writtenReleases(plan).map((release) => [external_node_path_.posix.join(release.path, changelog), release.changelog]));
}
function contentOf(file, text, changes, section) {
    if (section !== undefined)
        return insertRelease(text, section);
    if (text === undefined)
        return undefined;
    if (discover_formatOf(file) !== undefined)
        return editLockfile(file, text, changes);
    const change = changes.get(external_node_path_.posix.dirname(file));
    return change && editPackageJson(file, text, change);
}
/** Packages of a group may share a tag. */
function tagsOf({ releases }) {
    const tags = new Map();
    for (const { tag, tagAt } of releases)
        if (tag !== null)
            tags.set(tag, { kind: 'tag', name: tag, at: tagAt });
    return [...tags.values()];
}
/** git may convert line ends between the commit and the working tree. */
function isSameText(a, b) {
    return a.replaceAll('\r\n', '\n') === b.replaceAll('\r\n', '\n');
}
function changelogOutside(changelog) {
    return new foundation/* ArtifactError */.nE('PATH_OUTSIDE_WORKSPACE', {
        message: `The changelog ${(0,foundation/* quote */.hD)(changelog)} lies outside of the folder of its package.`,
        wanted: 'a path below the folder of each package, or `none`',
        found: (0,foundation/* quote */.hD)(changelog),
        fix: 'Write `changelog: CHANGELOG.md`, for example.',
    });
}
function uncommitted(files) {
    const names = files.map((file) => (0,foundation/* quote */.hD)(file)).join(', ');
    return new foundation/* ArtifactError */.nE('UNCOMMITTED_CHANGES', {
        message: `${(0,foundation/* count */.U9)(files.length, 'file')} of the release ${files.length === 1 ? 'has changes that are' : 'have changes that are'} not committed: ${names}.`,
        wanted: 'files as HEAD has them, or as the release would write them',
        found: names,
        fix: 'Commit these changes, or discard them with `git restore --staged --worktree` and the names of the files. Then run the action again: nothing was written.',
    });
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/effects/person.js
/** Who makes the release commit and its tags. Pure. */

/** What would end the name or the address in a commit stands in neither. */
const SHAPE = /^([^<>\p{Cc}]*[^<>\p{Cc}\s])\s*<([^<>\p{Cc}\s]+)>$/u;
/**
 * @param text the input `git-user`: `Name <address>`.
 * @throws ArtifactError `INPUT_INVALID`.
 */
function parsePerson(text) {
    const [, name, email] = SHAPE.exec(text) ?? [];
    if (name !== undefined && email !== undefined)
        return { name, email };
    throw new foundation/* ArtifactError */.nE('INPUT_INVALID', {
        message: `The input "git-user" cannot be ${(0,foundation/* quote */.hD)(text)}.`,
        wanted: 'a name and an address, such as `Release Bot <release@example.com>`',
        found: (0,foundation/* quote */.hD)(text),
        fix: 'Write `git-user: Name <address>`.',
    });
}

// EXTERNAL MODULE: ./build/emitted/packages/core/src/host/index.js + 22 modules
var host = __nccwpck_require__(389);
;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/effects/sources.io.js
/** Reads the files that a plan may change: package.json files, changelogs and lockfiles. */







/** A lockfile of a large repository has some tens of megabytes. */
const FILE_BYTES = 128 * 1024 * 1024;
/** @throws ArtifactError `PATH_OUTSIDE_WORKSPACE`, `FILE_UNREADABLE`, `FILE_TOO_LARGE`. */
async function gatherWrites(plan, packages, changelog, place) {
    const changes = packageChanges(plan, packages);
    const manifests = [...changes.keys()].map((path) => external_node_path_.posix.join(path, 'package.json'));
    const lockfiles = changes.size === 0 ? [] : await lockfilesOf(place.clone);
    const asked = [...new Set([...manifests, ...lockfiles, ...changelogSections(plan, changelog).keys()])].sort(foundation/* byText */.z4);
    return { changes, sources: await readSources(asked, place) };
}
/** Those that git tracks: nobody commits the others. */
async function lockfilesOf(clone) {
    const files = [];
    for await (const { kind, path } of clone.trackedFiles(LOCKFILE_NAMES.map((name) => `**/${name}`)))
        if (kind === 'file')
            files.push(path);
    return files;
}
async function readSources(asked, place) {
    const found = await Promise.all(asked.map((path) => readSource(path, place)));
    const twice = found.find(({ path }, index) => found.findIndex((other) => other.path === path) !== index);
    if (twice !== undefined)
        throw oneFileForTwo(twice);
    const changed = new Set(await place.writer.changed(found.map(({ path }) => path)));
    const dirty = found.filter(({ path }) => changed.has(path));
    const committed = await place.clone.readFiles(dirty.map(({ path }) => ({ commit: place.head, path })), FILE_BYTES);
    const byPath = new Map(dirty.map(({ path }, index) => [path, committed[index]]));
    return found.map(({ path, bytes, ...source }) => {
        const text = decode(path, bytes);
        return changed.has(path)
            ? { ...source, path, text: decode(path, byPath.get(path)), dirty: text ?? '' }
            : { ...source, path, text, dirty: undefined };
    });
}
async function readSource(asked, { top, workspace }) {
    const file = await workspace.locate(asked, top);
    const path = (0,host/* relativeTo */.Mf)(top.absolute, file.absolute);
    if (path.startsWith('../') || /(?:^|\/)\.git(?:\/|$)/i.test(path))
        throw notInRepository(asked, path);
    return { asked, path, bytes: await workspace.read(file, FILE_BYTES) };
}
/** What is no UTF-8 would come out changed where nothing was to be changed; what is only looked at may be binary. The byte order mark stays. */
function decode(path, bytes) {
    try {
        return bytes && new TextDecoder('utf-8', { fatal: discover_formatOf(path) === undefined || isWritten(path), ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw new foundation/* ArtifactError */.nE('FILE_UNREADABLE', {
            message: `The file ${(0,foundation/* quote */.hD)(path)} is no UTF-8, so that nothing can be written into it.`,
            wanted: 'a text in UTF-8',
            found: 'other bytes',
            fix: 'Convert the file to UTF-8.',
            cause,
        });
    }
}
/** The second would be made of what was there before the first. */
function oneFileForTwo({ asked, path }) {
    return new foundation/* ArtifactError */.nE('PATH_OUTSIDE_WORKSPACE', {
        message: `The file ${(0,foundation/* quote */.hD)(asked)} is a link to ${(0,foundation/* quote */.hD)(path)}, which belongs to another package too.`,
        wanted: 'a file for each package',
        found: (0,foundation/* quote */.hD)(path),
        fix: 'Replace the link by a file, or name another one in `changelog`.',
    });
}
function notInRepository(asked, path) {
    return new foundation/* ArtifactError */.nE('PATH_OUTSIDE_WORKSPACE', {
        message: `The file ${(0,foundation/* quote */.hD)(asked)} is none that the repository can commit.`,
        wanted: 'a file in the working tree',
        found: (0,foundation/* quote */.hD)(path),
        fix: 'Correct the path, or the link that leads there.',
    });
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/effects/write.io.js





/**
 * A run that was interrupted is completed by the next: files that are there are committed, a commit that is there gets its tags.
 *
 * @throws ArtifactError before anything is written: `INPUT_INVALID`, `JSON_UNREADABLE`, `NOT_SUPPORTED_YET`, `UNCOMMITTED_CHANGES`. What
 * fails while it is written is handed back, beside what was done.
 */
async function writeReleases(plan, request) {
    const { clone, dryRun, gitUser, now, packages, settings, top, workspace } = request;
    const person = parsePerson(gitUser);
    if (clone === undefined || plan.releases.length === 0)
        return { receipts: [], commit: undefined, error: undefined };
    const writer = await (0,git/* openWriter */.Kn)(clone, { person, date: now });
    const place = { head: plan.head, clone, writer, workspace, top };
    const effects = effectsOf(plan, await gatherWrites(plan, packages, settings.changelog, place), settings);
    return await applyEffects(dryRun ? [] : effects, place);
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/manifest.js
/** A package.json, as the package that it describes. Pure. */


/** @param path the folder, relative to the top of the repository. */
function packageOf(path, manifest) {
    return {
        path,
        name: textOf(manifest['name']),
        version: textOf(manifest['version']),
        private: manifest['private'] === true,
        isWorkspaceRoot: workspacesOf(manifest).length > 0,
        manifest,
    };
}
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : null;
}
/** @param shown the file as it is shown. @throws ArtifactError `JSON_UNREADABLE`. */
function parseManifest(bytes, shown) {
    const { value } = (0,foundation/* openJson */.VH)(shown, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
    if ((0,foundation/* isJsonObject */.OW)(value))
        return value;
    throw new foundation/* ArtifactError */.nE('JSON_UNREADABLE', {
        message: `The file ${(0,foundation/* quote */.hD)(shown)} holds no object.`,
        wanted: 'a JSON object',
        found: (0,foundation/* describeValue */.bp)(value),
        fix: `Correct ${shown}.`,
    });
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/workspace-patterns.js


/** Paths and globs, `!` in front excludes. @throws ArtifactError `NOT_SUPPORTED_YET` for globs that are none of ours. */
function workspacePatterns(root) {
    const patterns = workspacesOf(root).map(workspace_patterns_plain);
    const foreign = patterns.find((pattern) => /[{}[\]()]/.test(pattern));
    if (foreign !== undefined)
        throw notSupportedYet(`"workspaces": ${foreign}`, 'the globs `*`, `**`, `?` and `!`');
    return patterns;
}
/** `./packages/*` + `/` is `packages/*`. */
function workspace_patterns_plain(pattern) {
    return pattern.replace(/^(!?)(?:\.?\/+)*/, '$1').replace(/\/+$/, '');
}
/** Where the folders begin that each pattern can include, and how deep they lie. */
function reachesOf(patterns) {
    return patterns.filter((pattern) => !pattern.startsWith('!')).map(reachOf);
}
function reachOf(pattern) {
    const segments = pattern.split('/');
    const first = segments.findIndex((segment) => /[*?]/.test(segment));
    if (first === -1)
        return { start: pattern, depth: 0 };
    const depth = pattern.includes('**') ? Number.POSITIVE_INFINITY : segments.length - first;
    return { start: segments.slice(0, first).join('/') || '.', depth };
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/workspaces.io.js
/** The manifests of the working tree: that of the folder at hand, and those of its npm workspaces. */





/** A package.json of more than that was written by no person. */
const MANIFEST_BYTES = 8 * 1024 * 1024;
/**
 * @returns the folder at hand, with or without a manifest, and the folders of its workspaces that have one; sorted by path.
 * @throws ArtifactError `JSON_UNREADABLE`; `NOT_SUPPORTED_YET` for the workspaces of pnpm, and for globs that are none of ours.
 */
async function readPackages(folders) {
    const { directory, workspace } = folders;
    if ((await workspace.kind(await workspace.locate('pnpm-workspace.yaml', directory))) !== 'absent')
        throw notSupportedYet('pnpm-workspace.yaml', '"workspaces" of package.json, as npm and yarn read them');
    const root = (await readManifest(directory, folders)) ?? {};
    const members = await Promise.all((await memberFolders(root, folders)).map((folder) => readMember(folder, folders)));
    return [packageOf(workspaces_io_pathOf(directory, folders.top), root), ...members.flat()].sort((a, b) => (0,foundation/* byText */.z4)(a.path, b.path));
}
async function readMember(folder, folders) {
    const manifest = await readManifest(folder, folders);
    return manifest === undefined ? [] : [packageOf(workspaces_io_pathOf(folder, folders.top), manifest)];
}
/**
 * The same packages as HEAD has them: a run that was interrupted has written versions that are not committed, and what is committed is
 * released. A folder whose manifest is not committed is no package yet; the folder at hand is one without a manifest.
 */
async function committedPackages(packages, head, clone, { directory, top }) {
    const files = packages.map(({ path }) => ({ commit: head, path: external_node_path_.posix.join(path, 'package.json') }));
    const manifests = await clone.readFiles(files, MANIFEST_BYTES);
    return packages.flatMap(({ path }, index) => {
        const bytes = manifests[index];
        if (bytes !== undefined)
            return [packageOf(path, parseManifest(bytes, files[index]?.path ?? path))];
        return path === workspaces_io_pathOf(directory, top) ? [packageOf(path, {})] : [];
    });
}
function workspaces_io_pathOf(folder, top) {
    return external_node_path_.posix.relative(top.relative, folder.relative) || '.';
}
async function readManifest(folder, { workspace }) {
    const file = await workspace.locate('package.json', folder);
    const bytes = await workspace.read(file, MANIFEST_BYTES);
    return bytes && parseManifest(bytes, file.relative);
}
/** Every folder that a glob of `workspaces` includes and none excludes, whether it has a manifest or not. */
async function memberFolders(root, { directory, workspace }) {
    const patterns = workspacePatterns(root);
    const isMember = (0,foundation/* globs */.gV)(patterns);
    const found = new Map();
    for (const { depth, start } of reachesOf(patterns)) {
        const candidates = workspaces_io_walk(workspace, await workspace.locate(start, directory), depth);
        for await (const folder of candidates) {
            const path = external_node_path_.posix.relative(directory.relative, folder.relative);
            if (path !== '' && isMember(path))
                found.set(path, folder);
        }
    }
    return [...found.values()];
}
/** As npm walks: not into what it installs, hidden folders or links. */
async function* workspaces_io_walk(workspace, folder, depth) {
    if ((await workspace.kind(folder)) !== 'directory')
        return;
    yield folder;
    if (depth === 0)
        return;
    for (const { kind, name } of (await workspace.list(folder)) ?? []) {
        if (kind !== 'directory' || name === 'node_modules' || name.startsWith('.'))
            continue;
        yield* workspaces_io_walk(workspace, await workspace.locate(name, folder), depth - 1);
    }
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/gather.io.js
/**
 * Gathers the facts of version-bump in one pass: HEAD, tags, the commits since the last releases, and the manifests.
 *
 * The number of git processes does not depend on that of packages: HEAD and the end of the clone, the manifests, all tags, the reachable
 * ones, what the bases have in common (where they differ), and the log; one more where the manifest of a package moved, and for `sha`.
 */





/**
 * @throws ArtifactError `GIT_NOT_A_REPOSITORY`, `NO_COMMITS_IN_REPOSITORY`; those of {@link readPackages}; those that
 * {@link standingsOf} has for packages and tags.
 */
async function gatherVersions(sources, settings) {
    const { clone, run, url } = sources;
    if (clone === undefined)
        throw noRepository();
    const [{ boundary, head }, found] = await Promise.all([clone.ends(), readPackages(sources)]);
    if (head.kind === 'unborn')
        throw noCommits(head.branch);
    const isSha = settings.scheme === 'sha';
    const [packages, tags] = await Promise.all([committedPackages(found, head.sha, clone, sources), isSha ? [] : clone.tags()]);
    const { commits, gone } = isSha
        ? await readHistory(clone, { to: head.sha, limit: 1 })
        : await readHistory(clone, { to: head.sha, ...(await beginOf(clone, packages, tags, settings)) });
    return {
        head: head.sha,
        branch: head.branch,
        boundary,
        tags,
        packages,
        commits,
        formerFolders: await formerFolders(clone, gone, packages),
        alike: isSha ? await clone.objectsLike(head.sha.slice(0, SHARED_LETTERS)) : [],
        run,
        url,
    };
}
const SHARED_LETTERS = 12;
/** Where no package needs what lies before: what all bases have in common. Nowhere, where one of them needs everything. */
async function beginOf(clone, packages, tags, settings) {
    const bases = new Set(standingsOf(packages, tags, settings).map(({ stable }) => stable?.commit));
    const known = [...bases].flatMap((base) => base ?? []);
    if (known.length === 0 || known.length < bases.size)
        return {};
    const from = known.length === 1 ? known[0] : await clone.mergeBase(...known);
    return from === undefined ? {} : { from };
}
/** Of each commit what the plan asks for, its text is let go; and the manifests that were deleted, as they were last. */
async function readHistory(clone, query) {
    const commits = [];
    const gone = [];
    for await (const record of clone.history({ ...query, files: true })) {
        commits.push(commitOf(record));
        gone.push(...deletedManifests(record));
    }
    return { commits, gone };
}
function deletedManifests({ files = [], parents: [commit] }) {
    const deleted = files.filter(({ change, path }) => change === 'deleted' && external_node_path_.posix.basename(path) === 'package.json');
    return commit === undefined ? [] : deleted.map(({ path }) => ({ commit, path }));
}
/**
 * Where a manifest was deleted, and which package it was: a package of today that has its name lay there before.
 *
 * @param gone newest first. In a repository of one package there is nothing to tell apart.
 */
async function formerFolders(clone, gone, packages) {
    if (packages.length < 2)
        return [];
    const today = new Set(packages.map(({ path }) => path));
    const moved = new Map();
    for (const file of gone) {
        const folder = external_node_path_.posix.dirname(file.path);
        if (!today.has(folder) && !moved.has(folder))
            moved.set(folder, file);
    }
    const manifests = await clone.readFiles([...moved.values()], MANIFEST_BYTES);
    return [...moved.keys()].flatMap((path, index) => nameIn(manifests[index]).map((name) => ({ name, path })));
}
function nameIn(bytes) {
    const { value } = (0,foundation/* parseJson */.qF)(new TextDecoder().decode(bytes));
    return (0,foundation/* isJsonObject */.OW)(value) && typeof value['name'] === 'string' ? [value['name']] : [];
}
function noRepository() {
    return new foundation/* ArtifactError */.nE('GIT_NOT_A_REPOSITORY', {
        message: 'The working directory is not inside a git repository, so there is no history to read.',
        wanted: 'a git repository',
        found: 'none',
        fix: 'Run actions/checkout before this step, or set `working-directory`.',
    });
}
function noCommits(branch) {
    return new foundation/* ArtifactError */.nE('NO_COMMITS_IN_REPOSITORY', {
        message: `The branch ${(0,foundation/* quote */.hD)(branch)} has no commit yet.`,
        wanted: 'at least one commit',
        found: 'none',
        fix: 'Commit something, and run the action again.',
    });
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/attribution.js
/** Which packages a commit belongs to: those whose files it changes. Pure. Spec: version-semantics.md, rule 15. */

/** The deepest package wins, private ones without a version included; a package of a renamed folder also owns the folder it had. */
function attributionOf(facts, { ignore }) {
    const byName = new Map(facts.packages.map((each) => [each.name, each]));
    const owners = new Map();
    for (const { name, path } of facts.formerFolders) {
        const owner = byName.get(name);
        if (owner !== undefined)
            owners.set(path, owner);
    }
    for (const each of facts.packages)
        owners.set(each.path, each);
    const isIgnored = ignoredBy(ignore).path;
    return (files) => {
        const found = new Set();
        for (const file of files) {
            const owner = isIgnored(file) ? undefined : attribution_ownerOf(file, owners);
            if (owner !== undefined)
                found.add(owner);
        }
        const top = owners.get('.');
        if (files.length === 0 && top !== undefined)
            found.add(top);
        return found;
    };
}
function attribution_ownerOf(file, owners) {
    for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
        const owner = owners.get(file.slice(0, end));
        if (owner !== undefined)
            return owner;
    }
    return owners.get('.');
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/history.js
/**
 * Hands on from children to parents which points contain them, as a set of bits: one walk, whatever the number of packages.
 *
 * @param commits children before parents. What is not among them is not asked about, nor is anything before it.
 * @param points the commits that will be asked about.
 */
function ancestryOf(commits, points) {
    const bits = new Map();
    for (const point of points)
        if (point !== undefined && !bits.has(point))
            bits.set(point, 1n << BigInt(bits.size));
    const containing = new Map(bits);
    const containersOf = (sha) => containing.get(sha) ?? 0n;
    for (const { parents, sha } of commits) {
        const set = containersOf(sha);
        for (const parent of set === 0n ? [] : parents)
            containing.set(parent, containersOf(parent) | set);
    }
    const bitOf = (point) => (point === undefined ? 0n : (bits.get(point) ?? 0n));
    return { contains: (point, sha) => (containersOf(sha) & bitOf(point)) !== 0n };
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/release-history.js




/** Newest first. */
function madeBy(commits, { commitMessage }) {
    return commits.flatMap(({ message, sha }) => tagsInHeader(commitMessage, message.header).map((tag) => ({ tag, sha })));
}
/** The release commits of one package, newest first. */
function versionsMade(made, { series }, calver) {
    return made.flatMap(({ sha, tag }) => {
        const text = versionIn(series, tag);
        const version = text === undefined ? undefined : readVersion(text, calver);
        return version === undefined ? [] : [{ version, at: sha }];
    });
}
/** Whether the manifest has a version above every tag of the series that HEAD contains, of which there is one. */
function isAhead(written, { reachable }) {
    const top = highest(reachable);
    return written !== undefined && top !== undefined && compare(written, top) > 0;
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/shallow.js
/** Whether the clone holds what a plan needs. Pure. Spec: version-semantics.md, rules 8 and 9. */

/** The lines of a workflow that bring history and tags. */
const CHECKOUT = ['- uses: actions/checkout@v6', '  with:', '    fetch-depth: 0'].join('\n');
/**
 * @param base where the range of a package begins. @param isBefore whether a commit lies before the range.
 * @throws ArtifactError `SHALLOW_HISTORY` where the clone ends inside the range, or nobody can know where that begins.
 */
function requireHistory({ boundary, commits }, base, isBefore) {
    if (boundary.size === 0)
        return;
    const cut = commits.find(({ sha }) => boundary.has(sha) && !isBefore(sha));
    if (base !== undefined && cut === undefined)
        return;
    const found = cut === undefined ? 'a shallow clone without a release in it' : `a clone that ends at ${cut.sha.slice(0, 12)}`;
    throw new foundation/* ArtifactError */.nE('SHALLOW_HISTORY', {
        message: `The clone does not hold all commits since the last release: it is ${found}.`,
        wanted: 'the history back to the last release, with its tag',
        found,
        fix: `Check out the whole history:\n${CHECKOUT}`,
    });
}
function tagsMissing(commit, series) {
    return new foundation/* ArtifactError */.nE('TAGS_MISSING', {
        message: `The commit ${commit.slice(0, 12)} made a release, but the clone has no tag ${(0,foundation/* quote */.hD)(series)}.`,
        wanted: 'the tags of earlier releases',
        found: 'none',
        fix: `Check out with the tags:\n${CHECKOUT}\nWhere the tag was never pushed, tag that commit by hand.`,
    });
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/candidate.js






/** @throws ArtifactError `SHALLOW_HISTORY`. */
function candidatesOf(facts, standings, settings, chosen) {
    const { commits } = facts;
    const places = placesOf(commits, standings, settings, chosen);
    const points = places.flatMap(({ standing: { before, stable }, untagged }) => [stable?.commit, before?.commit, untagged?.at]);
    const ancestry = ancestryOf(commits, points);
    if (settings.scheme !== 'sha')
        requireAll(facts, places, ancestry);
    const bases = new Set(places.flatMap(({ isChosen, standing }) => (isChosen ? [standing.before?.commit] : [])));
    const owned = ownedBy(commits, facts, settings);
    const history = historyOf(commits);
    const released = (range) => releaseOf(range, settings, history);
    return {
        commits: commits.filter(({ sha }) => [...bases].some((base) => !ancestry.contains(base, sha))),
        candidates: places.map(({ standing, ...place }) => {
            const { before, stable } = standing;
            const own = owned.get(standing.package) ?? [];
            const since = own.filter(({ sha }) => !ancestry.contains(stable?.commit, sha));
            const toList = since.filter(({ sha }) => !ancestry.contains(before?.commit, sha) && isBefore(place.untagged?.at, sha, ancestry));
            const sum = released(toList);
            return {
                ...standing,
                ...place,
                listed: sum,
                since: toList.length === since.length ? sum : released(since),
                hasCommits: toList.length > 0,
            };
        }),
    };
}
function isBefore(end, sha, ancestry) {
    return end === undefined || (sha !== end && ancestry.contains(end, sha));
}
function placesOf(commits, standings, settings, chosen) {
    const calver = calverFormatOf(settings);
    const allMade = settings.scheme === 'sha' ? [] : madeBy(commits, settings);
    return standings.map((standing) => {
        const { version } = standing.package;
        const written = version === null ? undefined : readVersion(version, calver);
        const made = versionsMade(allMade, standing, calver);
        const untagged = written && isAhead(written, standing) ? made.find((each) => compare(each.version, written) === 0) : undefined;
        return { standing, isChosen: chosen.has(standing.package), written, made, untagged };
    });
}
function requireAll(facts, places, ancestry) {
    for (const { isChosen, standing } of places) {
        const base = standing.stable?.commit;
        if (isChosen)
            requireHistory(facts, base, (sha) => ancestry.contains(base, sha));
    }
}
/** The commits of each package, in their order. */
function ownedBy(commits, facts, settings) {
    const owners = attributionOf(facts, settings);
    const owned = new Map(facts.packages.map((each) => [each, []]));
    for (const commit of commits)
        for (const owner of owners(commit.files))
            owned.get(owner)?.push(commit);
    return owned;
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/decision.js
/** What a package comes to by itself, before groups and dependencies. Pure. Spec: version-semantics.md, rules 6 to 8. */








/** @throws ArtifactError `MANIFEST_AHEAD`, `TAGS_MISSING`, `RELEASE_AS_NOT_GREATER`. */
function decide(candidate, rules) {
    const { hasCommits, isChosen, listed, made, since, tagged, untagged, written } = candidate;
    if (!isChosen)
        return { kind: 'unchanged', because: 'filtered' };
    if (untagged !== undefined)
        return { kind: 'resumed', made: untagged };
    if (isAhead(written, candidate))
        throw manifestAhead(candidate);
    const [first] = made;
    if (tagged.length === 0 && first !== undefined)
        throw tagsMissing(first.at, tagOf(candidate.series, first.version.text));
    if (isDone(candidate, rules))
        return { kind: 'unchanged', because: 'no-commits' };
    const exact = askedFor(candidate, rules);
    // Of a calendar version, any commit is worth a release.
    const level = rules.calver === undefined ? (since.level ?? listed.level) : listed.commits.length > 0 ? 'patch' : undefined;
    const isWorthy = exact !== undefined || (rules.calver === undefined ? listed.level !== undefined : level !== undefined);
    if (isWorthy)
        return { kind: 'released', level: level ?? 'patch', exact };
    return { kind: 'unchanged', because: hasCommits ? 'no-release-worthy-commits' : 'no-commits' };
}
/** Whether HEAD has the tag of the version that the input asks for: then nothing is left to do. */
function isDone(candidate, { calver, facts, settings }) {
    const version = settings.releaseAs === undefined ? undefined : readVersion(settings.releaseAs, calver);
    return version !== undefined && taggedAs(candidate, version).some(({ commit }) => commit === facts.head);
}
/** The input, or the newest footer that no pre-release has fulfilled yet. */
function askedFor(candidate, { calver, settings }) {
    if (calver !== undefined)
        return undefined;
    const current = candidate.last?.semver;
    if (settings.releaseAs !== undefined)
        return requireReleaseAs(settings.releaseAs, current, 'The input "release-as"');
    const fulfilled = new Set(candidate.reachable.flatMap(({ semver, text }) => (semver === undefined || isStable(semver) ? [] : [text])));
    const footer = releaseAsOf(candidate.listed.commits.filter(({ message }) => !fulfilled.has(message.releaseAs ?? '')));
    return footer && requireReleaseAs(footer.text, current, `The footer Release-As of ${footer.commit.sha.slice(0, 12)}`);
}
function manifestAhead({ last, package: { name, path }, reachable, written }) {
    const found = (0,foundation/* quote */.hD)(written?.text ?? '');
    const top = last ?? reachable[0];
    return new foundation/* ArtifactError */.nE('MANIFEST_AHEAD', {
        message: `The manifest of ${(0,foundation/* quote */.hD)(name ?? path)} has the version ${found}, above its highest tag ${(0,foundation/* quote */.hD)(top?.tag ?? '')}, and no commit of version-bump wrote it.`,
        wanted: 'a version that is not above the highest tag: version-bump raises it',
        found,
        fix: `Set the version back to that of ${(0,foundation/* quote */.hD)(top?.tag ?? '')}, and ask for another one by a footer \`Release-As: ${written?.text ?? ''}\`; or tag the commit of that release.`,
    });
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/dependents.js
/** Ranges that a release leaves. Pure. Spec: version-semantics.md, rule 16. */



function releasedByName(releases) {
    const byName = new Map();
    for (const release of releases)
        if (release.candidate.package.name !== null)
            byName.set(release.candidate.package.name, release);
    return byName;
}
/** What a package declares of others of this repository, and no longer holds; in the order of the manifest's fields. */
function leftRanges({ manifest }, released) {
    return requirementsOf(manifest).flatMap(({ kind, name, range }) => {
        const dependency = released.get(name);
        const to = dependency?.next.version.semver ?? parseVersion(dependency?.next.version.text ?? '');
        if (dependency === undefined || to === undefined || !isLeft(range, versionsBefore(dependency.candidate), to))
            return [];
        const changed = rewriteRange(range, to);
        return [{ field: kind, dependency: name, to: changed, isKept: changed === range }];
    });
}
/** A range that did not hold the dependency before means another one: that of a registry. */
function isLeft(range, before, to) {
    return before.some((from) => !leavesRange(range, from, from) && leavesRange(range, from, to));
}
function versionsBefore({ last, package: { version } }) {
    return [last?.text, version ?? undefined].flatMap((text) => (text === undefined ? [] : (parseVersion(text) ?? [])));
}
/** @throws ArtifactError `NOT_SUPPORTED_YET`: whether a release leaves such a range stands in another file. */
function refuseCatalogs(packages) {
    const names = new Set(packages.map(({ name }) => name));
    for (const { manifest, path } of packages) {
        for (const { name, range } of requirementsOf(manifest)) {
            if (!range.startsWith('catalog:') || !names.has(name))
                continue;
            throw notSupportedYet(`${range} for "${name}" in the package.json of ${path}`, 'a range, or `workspace:^`');
        }
    }
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/range-changes.js
/** The ranges that a plan changes, in released packages and in the others. Pure. Spec: version-semantics.md, rule 16. */


/**
 * A released package has one new range for a dependency; where its fields come to different ones, that of the field which is installed with
 * the package counts, and the other is a rewrite. A package that the filter leaves out keeps its ranges, or the run that releases it would not
 * see that it has to.
 */
function rangeChanges(packages, candidates, settled) {
    const released = releasedByName(settled);
    const isReleased = new Set(settled.map(({ candidate }) => candidate.package));
    const isLeftOut = new Set(candidates.flatMap(({ isChosen, package: owner }) => (isChosen ? [] : [owner])));
    const ofReleases = new Map();
    const rewrites = [];
    for (const owner of packages) {
        if (isLeftOut.has(owner))
            continue;
        const left = leftRanges(owner, released);
        const ranges = isReleased.has(owner) ? rangesOf(left) : {};
        ofReleases.set(owner, ranges);
        for (const { dependency, field, isKept, to } of left) {
            if (ranges[dependency] !== to && !isKept)
                rewrites.push({ name: owner.name ?? owner.path, field, dependency, to });
        }
    }
    return { ofReleases, rewrites: rewrites.sort(byName) };
}
/** One for each dependency, by name: that of a field which is installed with the package goes before that of its development. */
function rangesOf(left) {
    const isDevelopment = ({ field }) => field === 'devDependencies';
    const weakestFirst = [...left.filter(isDevelopment), ...left.filter((each) => !isDevelopment(each)).reverse()];
    const ranges = new Map(weakestFirst.map(({ dependency, to }) => [dependency, to]));
    return Object.fromEntries([...ranges].sort(([a], [b]) => (0,foundation/* byText */.z4)(a, b)));
}
function byName(a, b) {
    return (0,foundation/* byText */.z4)(a.name, b.name) || (0,foundation/* byText */.z4)(a.field, b.field) || (0,foundation/* byText */.z4)(a.dependency, b.dependency);
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/rows.js





/** What every row has, whatever it comes from. */
function rowOf(candidate, parts, { asOf, facts, settings }) {
    const { before, listed, package: owner } = candidate;
    const { ranges = {}, tag, to } = parts;
    const semver = parseVersion(to);
    const notes = { version: to, tag, previousTag: before?.tag ?? null, date: asOf, ranges, repository: facts.url };
    return {
        name: owner.name,
        path: owner.path,
        tagAt: null,
        channel: (semver && channelOf(semver)?.channel) ?? null,
        causedBy: [],
        commits: listed.commits.map(({ sha }) => sha),
        groups: groupsOf(listed.commits, settings),
        ranges,
        npmVersion: npmVersionOf(to),
        ociTag: ociTagOf(to),
        changelog: renderRelease({ ...notes, commits: listed.commits }, settings),
        ...parts,
    };
}
function releaseRow({ candidate, cause, causedBy, next }, ranges, rules) {
    const to = next.version.text;
    const from = candidate.last ?? (isBumpedFirst(candidate, rules.settings) ? candidate.written : undefined);
    const isFirst = from === undefined && rules.calver === undefined;
    const steps = isFirst
        ? { bump: 'initial', cause: cause === 'commits' ? 'initial' : cause }
        : { bump: next.bump, cause };
    return rowOf(candidate, { from: from?.text ?? null, to, tag: tagOf(candidate.series, to), causedBy, ranges, ...steps }, rules);
}
/** The release was made and lacks its tag: that commit gets it, and nothing else is done. Rule 8. */
function resumedRow(candidate, version, at, rules) {
    const parts = { from: candidate.last?.text ?? null, to: version.text, tag: tagOf(candidate.series, version.text), tagAt: at };
    return rowOf(candidate, { ...parts, bump: bumpTo(candidate, version, rules), cause: 'resume' }, rules);
}
function unchangedRow({ last, package: owner }, because) {
    return { name: owner.name, path: owner.path, version: last?.text ?? owner.version, because };
}
function commitRow({ sha, message }) {
    const { breaking, conventional, footers, header, references } = message;
    return { sha, header, type: conventional?.type ?? null, scope: conventional?.scope ?? null, breaking, references, footers };
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/settle.js
/** Spreads releases over groups and dependents until nothing changes any more. Pure. Spec: version-semantics.md, rules 16 and 17. */




/**
 * Levels only rise and there are three, so it ends, cycles of dependencies included.
 *
 * @param decisions what each package comes to by itself. A resumed one is out: its release has been made.
 */
function settle(units, decisions, rules) {
    const drafts = new Map();
    const open = [...decisions].filter(([{ isChosen }, { kind }]) => isChosen && kind !== 'resumed').map(([candidate]) => candidate);
    for (const candidate of open) {
        const decision = decisions.get(candidate);
        if (decision?.kind !== 'released')
            continue;
        const { exact, level } = decision;
        drafts.set(candidate, { level, exact, cause: exact === undefined ? 'commits' : 'release-as', causedBy: new Set() });
    }
    for (;;) {
        for (const unit of units)
            if (unit.kind === 'fixed')
                raiseMembers(unit, open, drafts);
        const nexts = settle_versionsOf(units, drafts, rules);
        if (!raiseDependents(open, nexts, drafts))
            return settled(drafts, nexts);
    }
}
function settled(drafts, nexts) {
    return [...drafts].flatMap(([candidate, { cause, causedBy }]) => {
        const next = nexts.get(candidate);
        return next === undefined ? [] : [{ candidate, next, cause, causedBy: [...causedBy].sort(foundation/* byText */.z4) }];
    });
}
/** Where one member of a fixed group is released, all are. */
function raiseMembers({ members }, open, drafts) {
    const released = members.filter((member) => drafts.has(member));
    const level = highestLevel(released.flatMap((member) => drafts.get(member)?.level ?? []));
    if (level === undefined)
        return;
    const own = released.filter((member) => drafts.get(member)?.cause !== 'group');
    const causedBy = new Set(own.flatMap(({ package: { name } }) => name ?? []));
    for (const member of members) {
        if (open.includes(member) && !drafts.has(member))
            drafts.set(member, { level, exact: undefined, cause: 'group', causedBy });
    }
}
/**
 * One version for the released members of a unit: the highest of all its members, and the highest level of the released ones. What an earlier
 * pre-release has brought since the last stable one counts for whatever the reason of this one is.
 */
function settle_versionsOf(units, drafts, rules) {
    const nexts = new Map();
    for (const { members } of units) {
        const released = members.flatMap((member) => drafts.get(member) ?? []);
        const earlier = members.flatMap((member) => (drafts.has(member) ? (member.since.level ?? []) : []));
        const level = highestLevel([...released.map((draft) => draft.level), ...earlier]);
        if (level === undefined)
            continue;
        const next = nextVersion(members, level, highestVersion(released.flatMap(({ exact }) => exact ?? [])), rules);
        for (const member of members)
            if (drafts.has(member))
                nexts.set(member, next);
    }
    return nexts;
}
/** @returns whether a level rose. */
function raiseDependents(open, nexts, drafts) {
    const released = releasedByName([...nexts].map(([candidate, next]) => ({ candidate, next })));
    let rose = false;
    for (const candidate of open) {
        for (const { dependency, field } of leftRanges(candidate.package, released)) {
            if (field === 'devDependencies')
                continue;
            const before = drafts.get(candidate);
            const after = raised(before, field === 'peerDependencies' ? settle_levelOf(released.get(dependency)?.next.bump) : 'patch', dependency);
            drafts.set(candidate, after);
            rose ||= after.level !== before?.level;
        }
    }
    return rose;
}
/** A dependency counts among the causes where it raises the level, or where dependencies are the only cause. */
function raised(before, level, dependency) {
    if (before === undefined)
        return { level, exact: undefined, cause: 'dependency', causedBy: new Set([dependency]) };
    const rises = LEVELS.indexOf(level) < LEVELS.indexOf(before.level);
    if (!rises && before.cause !== 'dependency')
        return before;
    return { ...before, level: rises ? level : before.level, causedBy: new Set([...before.causedBy, dependency]) };
}
/** What is released for the first time, or by the calendar, has no level. */
function settle_levelOf(bump) {
    return LEVELS.find((level) => level === bump) ?? 'patch';
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/sha.js
/** The scheme `sha`: HEAD is the version. Pure. Spec: version-semantics.md, rule 13. */


/** Every chosen package gets it, whatever HEAD changes: what is built from a commit is named after it. */
function shaRows(candidates, rules) {
    const { alike, head } = rules.facts;
    const to = shaVersion(head, (letters) => alike.some((other) => other !== head && other.startsWith(letters)));
    const chosen = candidates.filter(({ isChosen }) => isChosen);
    return {
        releases: chosen.map((candidate) => rowOf(candidate, { from: null, to, bump: 'sha', tag: null, cause: 'commits' }, rules)),
        rewrites: [],
        unchanged: candidates.filter(({ isChosen }) => !isChosen).map((candidate) => unchangedRow(candidate, 'filtered')),
    };
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/plan.js
/**
 * From facts to the plan. Pure: the same facts, settings and moment give the same bytes. Spec: version-semantics.md.
 */













/**
 * @param asOf the moment that CalVer reads, and that changelogs are dated with.
 * @throws ArtifactError with the codes of version-semantics.md.
 */
function planVersions(facts, settings, asOf) {
    const { packages } = facts;
    refuseCatalogs(packages);
    const rules = { facts, settings, calver: calverFormatOf(settings), asOf };
    const standings = standingsOf(packages, facts.tags, settings);
    if (rules.calver !== undefined && packages.some(({ manifest }) => Object.keys(manifest).length > 0))
        requireSemVerForm(rules.calver);
    const chosen = selected(packages, settings);
    checkReleaseAs(packages.filter((each) => chosen.has(each) && isVersioned(each)), settings);
    const { candidates, commits } = candidatesOf(facts, standings, settings, chosen);
    const { releases, rewrites, unchanged } = settings.scheme === 'sha' ? shaRows(candidates, rules) : rowsOf(candidates, rules);
    const plan = {
        scheme: settings.scheme,
        head: facts.head,
        releases: [...releases].sort(byPath),
        unchanged: [...unchanged, ...withoutVersion(packages)].sort(byPath),
        rewrites,
        commits: commits.map(commitRow),
    };
    return { plan, findings: [] };
}
function rowsOf(candidates, rules) {
    const range = rangeInForce(rules);
    if (range !== undefined)
        checkReachable(candidates, rules, range);
    const decisions = new Map(candidates.map((candidate) => [candidate, decide(candidate, rules)]));
    const settled = settle(unitsOf(candidates, rules), decisions, rules);
    for (const { candidate, next } of settled)
        checkNext(candidate, next.version, rules, range);
    const { ofReleases, rewrites } = rangeChanges(rules.facts.packages, candidates, settled);
    const resumed = [...decisions].flatMap(([candidate, decision]) => (decision.kind === 'resumed' ? [{ candidate, ...decision.made }] : []));
    for (const { candidate, version } of resumed)
        checkNext(candidate, version, rules);
    const isReleased = new Set(settled.map(({ candidate }) => candidate));
    return {
        releases: [
            ...settled.map((each) => releaseRow(each, ofReleases.get(each.candidate.package) ?? {}, rules)),
            ...resumed.map(({ at, candidate, version }) => resumedRow(candidate, version, at, rules)),
        ],
        rewrites,
        unchanged: [...decisions].flatMap(([candidate, decision]) => decision.kind === 'unchanged' && !isReleased.has(candidate) ? [unchangedRow(candidate, decision.because)] : []),
    };
}
/** Each group, and each package that is in none. */
function unitsOf(candidates, { facts, settings }) {
    const byPackage = new Map(candidates.map((candidate) => [candidate.package, candidate]));
    const groups = packageGroups(facts.packages, settings).map(({ kind, members }) => {
        return { kind, members: members.flatMap((member) => byPackage.get(member) ?? []) };
    });
    const grouped = new Set(groups.flatMap(({ members }) => members));
    const alone = candidates.filter((candidate) => !grouped.has(candidate));
    return [...groups, ...alone.map((candidate) => ({ kind: 'linked', members: [candidate] }))];
}
/** A folder that only gathers others is no package, and not listed. */
function withoutVersion(packages) {
    const without = packages.filter((each) => !isVersioned(each) && !each.isWorkspaceRoot);
    return without.map(({ name, path }) => ({ name, path, version: null, because: 'no-version' }));
}
function byPath(a, b) {
    return (0,foundation/* byText */.z4)(a.path, b.path);
}
function checkReleaseAs(chosen, { releaseAs }) {
    if (releaseAs === undefined || chosen.length === 1)
        return;
    throw new foundation/* ArtifactError */.nE('INPUT_INVALID', {
        message: `The input "release-as" names one version, and there are ${(0,foundation/* count */.U9)(chosen.length, 'package')} to release.`,
        wanted: 'one package',
        found: (0,foundation/* count */.U9)(chosen.length, 'package'),
        fix: 'Name the package in `packages`, or write the footer `Release-As` in a commit of it.',
    });
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/given.js
/** Settings as they were given: in an input, or else in the policy file, for the schemes under which they do something. Pure. */

const SCHEMES = ['semver', 'calver', 'sha', 'semver-build'];
const SEMVER = ['semver', 'semver-build'];
/** The schemes under which a setting does something, where those are not all. */
const SCHEMES_OF = {
    build: ['semver-build'],
    'calver-format': ['calver'],
    channel: SEMVER,
    'initial-version': SEMVER,
    range: SEMVER,
    'release-as': SEMVER,
};
/**
 * An input that would do nothing under the scheme is a mistake. A policy is written for several workflows, one of which may choose another
 * scheme by its input: what does nothing there is passed over.
 */
function giver(inputs, policy, scheme) {
    return (name) => {
        const given = givenAs(name, inputs, policy);
        const schemes = SCHEMES_OF[name] ?? SCHEMES;
        if (given === undefined || schemes.includes(scheme))
            return given;
        if (given.code === 'CONFIG_INVALID')
            return undefined;
        throw unfit(given, `it beside ${schemes.map((each) => `\`scheme: ${each}\``).join(' or ')} alone`);
    };
}
function givenAs(name, inputs, { file, settings = {} }) {
    const input = inputs[name];
    if (input)
        return { value: input, where: `The input "${name}"`, code: 'INPUT_INVALID' };
    const value = Object.entries(settings).find(([key]) => key === name)?.[1];
    return typeof value === 'string' ? { value, where: `The key "version.${name}" of ${file}`, code: 'CONFIG_INVALID' } : undefined;
}
/** @throws ArtifactError `INPUT_INVALID`. */
function schemeGiven(inputs, policy) {
    const given = givenAs('scheme', inputs, policy);
    const scheme = SCHEMES.find((each) => each === (given?.value ?? 'semver'));
    if (scheme === undefined && given !== undefined)
        throw unfit(given, (0,foundation/* oneOf */.yL)(SCHEMES));
    return scheme ?? 'semver';
}
/** The error for a value that cannot be in force. */
function unfit({ value, where, code }, wanted) {
    return new foundation/* ArtifactError */.nE(code, {
        message: `${where} cannot be ${(0,foundation/* quote */.hD)(value)} here.`,
        wanted,
        found: (0,foundation/* quote */.hD)(value),
        fix: 'Correct the value, or remove it.',
    });
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/settings.js
/** The settings in force: input, then config, then default. Pure. Spec: contract.md section 1; version-semantics.md, "Configuration". */






/**
 * @throws ArtifactError `INPUT_INVALID` or `CONFIG_INVALID` for what cannot be in force, by where it was given; `INVALID_CHANNEL`,
 * `INVALID_CALVER_FORMAT`, `INVALID_BUILD_METADATA`; `NOT_SUPPORTED_YET`.
 */
function settingsOf(inputs, policy) {
    const config = policy.settings ?? {};
    refuseLater(config, policy.file);
    const scheme = schemeGiven(inputs, policy);
    const given = giver(inputs, policy, scheme);
    return {
        scheme,
        tagFormat: checked(given('tag-format'), isTagFormat, `one \`{version}\` in ${TAG_NAMES}: \`v{version}\`, for example`),
        packages: packagesOf(inputs, config),
        channel: parsed(given('channel'), parseChannel),
        releaseAs: checked(given('release-as'), isVersion, 'a version such as `2.0.0`'),
        initialVersion: checked(given('initial-version'), isInitial, 'a version above 0.0.0, such as `1.0.0`') ?? '0.1.0',
        initial: config.initial ?? 'manifest',
        range: checked(given('range'), isRange, '`1.x` or `1.2.x`'),
        calverFormat: parsed(given('calver-format'), (text) => parseCalverFormat(text).text) ?? 'YYYY.MM.MICRO',
        build: buildOf(given, scheme),
        squashBody: config['squash-body'] ?? 'none',
        types: Object.fromEntries(Object.entries(config.types ?? {}).map(([type, level]) => [type.toLowerCase(), level])),
        zero: { breaking: config.zero?.breaking ?? 'minor', feature: config.zero?.feature ?? 'minor' },
        groups: config.groups ?? [],
        ignore: { authors: config.ignore?.authors ?? [], paths: config.ignore?.paths ?? [], commits: config.ignore?.commits ?? [] },
        commitMessage: checked(given('commit-message'), isReleaseTemplate, '`{tags}` once in its first line') ?? 'chore(release): {tags}',
        changelog: settings_changelogOf(inputs, config),
    };
}
function parsed(given, parse) {
    return given && parse(given.value);
}
function checked(given, isRight, wanted) {
    if (given !== undefined && !isRight(given.value))
        throw unfit(given, wanted);
    return given?.value;
}
function buildOf(given, scheme) {
    const build = given('build')?.value;
    if (build === undefined && scheme === 'semver-build')
        throw buildMissing();
    return build;
}
const isVersion = (text) => parseVersion(text) !== undefined;
const isRange = (text) => parseMaintenanceRange(text) !== undefined;
function isInitial(text) {
    const version = parseVersion(text);
    return version !== undefined && version.major + version.minor + version.patch > 0;
}
/** A list without items says nothing. */
function packagesOf({ packages = [] }, config) {
    return packages.length > 0 ? packages : (config.packages ?? []);
}
function settings_changelogOf(inputs, config) {
    const path = inputs.changelog || config.changelog?.path || 'CHANGELOG.md';
    return path === 'none' ? undefined : path;
}
function refuseLater({ changelog, files }, file) {
    if (files !== undefined)
        throw notSupportedYet(`version.files in ${file}`, 'package.json, which is written without it');
    if (changelog?.sections !== undefined)
        throw notSupportedYet(`version.changelog.sections in ${file}`, '`changelog.path` alone');
}
function buildMissing() {
    return new foundation/* ArtifactError */.nE('INVALID_BUILD_METADATA', {
        message: 'The scheme "semver-build" has no build metadata to add.',
        wanted: 'the input `build`, or the key `version.build`',
        found: 'neither',
        fix: 'Add `build: g{sha12}`, for example.',
    });
}

;// CONCATENATED MODULE: ./build/emitted/packages/core/src/version/index.js









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
/******/ var __webpack_exports__ = __nccwpck_require__(4981);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
