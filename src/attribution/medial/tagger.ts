import { Entry } from '../../grammar/load.js'
import { Closed, Form, Open, Part } from '../../grammar/tags.js'
import { Kind, type Document, type Units } from '../../text/index.js'
import {
  closedOf,
  formOf,
  initialOf,
  isTime,
  isUpper,
  openOf,
  partOf,
  Pos,
  posOf,
  reportsClauses,
  type Syntax,
  type VerbGroup,
} from './syntax.js'

const PRONOUN =
  Closed['pronoun-singular'] | Closed['pronoun-plural'] | Closed['pronoun-first'] | Closed['pronoun-second']
const DETERMINING = Closed.demonstrative | Closed.quantifier | Closed.indefinite
const BASE = Form.infinitive

let pos = new Uint8Array(256)
let groupOf = new Int16Array(256)

/** Tags the units of a sentence and finds its verb groups; they hold until the next sentence is analysed. */
export function analyse(document: Document, units: Units): Syntax {
  const size = units.count + 1
  if (size > pos.length) {
    pos = new Uint8Array(size * 2)
    groupOf = new Int16Array(size * 2)
  }
  const s: Syntax = {
    document,
    units,
    pos: pos.subarray(0, size).fill(0),
    groupOf: groupOf.subarray(0, size).fill(-1),
    groups: [],
  }
  new Tagger(s).run()
  return s
}

const isBoundary = (pos: number): boolean =>
  pos === Pos.comma ||
  pos === Pos.colon ||
  pos === Pos.dash ||
  pos === Pos.quote ||
  pos === Pos.wh ||
  pos === Pos.complementizer ||
  pos === Pos.subordinator ||
  pos === Pos.coordinator

/** So many nouns at most stand before the verb of a sentence that opens with them. */
const MAX_NOUNS = 4

class Tagger {
  private readonly n: number
  private titled = false
  /** Group that waits for its main verb. */
  private open = -1
  private readonly s: Syntax
  constructor(s: Syntax) {
    this.s = s
    this.n = s.units.count
  }

  run(): void {
    const { s, n } = this
    this.titled = this.isTitled()
    for (let i = 0; i < n; i++) {
      s.pos[i] = this.tag(i)
      if (
        s.pos[i] !== Pos.verb &&
        s.pos[i] !== Pos.adverb &&
        s.pos[i] !== Pos.to &&
        !(s.pos[i] === Pos.pronoun && this.inverted(i))
      )
        this.open = -1
    }
    this.reduce()
  }

  /** A headline that capitalises its words: capitals tell nothing there. */
  private isTitled(): boolean {
    const { s, n } = this
    let words = 0
    let upper = 0
    for (let i = 0; i < n; i++) {
      if (s.units.kind[i] !== Kind.word) continue
      const length = s.document.tokens.end[s.units.start[i]] - s.document.tokens.start[s.units.start[i]]
      if (length < 4) continue
      words++
      if (isUpper(initialOf(s, i))) upper++
    }
    return words >= 3 && upper > words * 0.7
  }

  private inverted(i: number): boolean {
    return (
      this.open >= 0 &&
      this.s.groups[this.open].end === i &&
      (this.s.groups[this.open].start === 0 || this.s.pos[this.s.groups[this.open].start - 1] === Pos.wh)
    )
  }

  private isName(i: number): boolean {
    if (this.titled || !isUpper(initialOf(this.s, i))) return false
    const opens = i === 0 || this.s.pos[i - 1] === Pos.colon || this.s.pos[i - 1] === Pos.quote
    return !opens || this.isSaid(i)
  }

  /** “Rose said”: of two verbs that follow one another the first is a name. */
  private isSaid(i: number): boolean {
    const { s } = this
    return (
      (closedOf(s, i) & ~Closed.modal) === 0 &&
      !this.isAuxiliary(i) &&
      (formOf(s, i + 1) & Form.past) !== 0 &&
      this.reports(i + 1)
    )
  }

  /** Previous unit that is no adverb. */
  private before(i: number): number {
    let k = i - 1
    while (k >= 0 && this.s.pos[k] === Pos.adverb) k--
    return k
  }

  private tag(i: number): number {
    const { s } = this
    switch (s.units.kind[i]) {
      case Kind.word:
        return this.word(i)
      case Kind.number:
        return Pos.noun
      case Kind.comma:
        return Pos.comma
      case Kind.colon:
        return Pos.colon
      case Kind.stop:
        return i < this.n - 1 ? Pos.joint : Pos.stop
      case Kind.open:
      case Kind.quote:
        return s.document.mate[s.units.start[i]] >= 0 ? Pos.quote : Pos.other
      case Kind.bracketOpen:
        return Pos.bracket
      case Kind.dash:
        return this.glued(i) && this.unit(i) !== 0x2014 ? Pos.joint : Pos.dash
      case Kind.slash:
        return Pos.joint
      case Kind.sign:
        return this.unit(i) === 38 ? Pos.coordinator : Pos.noun
      case Kind.symbol:
        return this.isGenitive(i) ? Pos.possessive : Pos.other
      default:
        return Pos.other
    }
  }

  private unit(i: number): number {
    return initialOf(this.s, i)
  }

  /** No space on either side. */
  private glued(i: number): boolean {
    const { tokens } = this.s.document
    const t = this.s.units.start[i]
    return (
      t > 0 && t + 1 < tokens.count && tokens.end[t - 1] === tokens.start[t] && tokens.start[t + 1] === tokens.end[t]
    )
  }

  /** An apostrophe alone behind an s. */
  private isGenitive(i: number): boolean {
    const { tokens, text } = this.s.document
    const t = this.s.units.start[i]
    const unit = this.unit(i)
    return (
      (unit === 39 || unit === 0x2019) &&
      t > 0 &&
      tokens.end[t - 1] === tokens.start[t] &&
      (text.charCodeAt(tokens.start[t] - 1) | 32) === 115
    )
  }

  private word(i: number): number {
    const { s } = this
    const closed = closedOf(s, i)
    const part = partOf(s, i)
    const form = formOf(s, i)
    const prev = this.before(i)
    const pp = prev < 0 ? Pos.other : s.pos[prev]

    if (part & Part['possessive-marker']) {
      if (pp === Pos.pronoun || pp === Pos.wh || (prev >= 0 && prev < i - 1) || (prev < 0 && i > 0))
        return this.auxiliary(i)
      return Pos.possessive
    }
    if (closed & Closed.modal && !(this.isName(i) && !(closed & Closed.preposition))) {
      if (pp === Pos.determiner || pp === Pos.possessive) return Pos.noun
      return this.auxiliary(i)
    }
    if (form && this.accepts(i)) return this.extend(i)
    if (part & Part.nominative && closed & Closed['sentence-adverb']) {
      // “there is”, “there certainly was”
      const next = this.endsInLy(i + 1) ? i + 2 : i + 1
      return this.isAuxiliary(next) || closedOf(s, next) & Closed.modal || partOf(s, next) & Part['possessive-marker']
        ? Pos.pronoun
        : Pos.adverb
    }
    if (closed & Closed.purposive) return this.startsInfinitive(i) ? this.infinitive(i) : Pos.preposition
    if (closed & Closed.complementizer) return this.that(i, prev, pp)
    if (part & Part.possessive && (!(closed & PRONOUN) || this.nounish(i + 1))) return Pos.determiner
    if (part & (Part.relative | Part.interrogative) && !(closed & Closed.subordinator)) return Pos.wh
    // “has since said”, “Smith once said”
    if (closed & Closed.subordinator && closed & Closed['sentence-adverb'] && this.isWithinVerb(i, pp))
      return Pos.adverb
    if (closed & Closed.subordinator && !(closed & Closed.preposition)) return Pos.subordinator
    if (part & Part.determiner) return Pos.determiner
    if (closed & DETERMINING) return this.determines(i, closed, part) ? Pos.determiner : Pos.pronoun
    if (closed & Closed.partitive) return Pos.determiner
    if (closed & PRONOUN) return closed & DETERMINING && this.nounish(i + 1) ? Pos.determiner : Pos.pronoun
    if (closed & (Closed.coordinator | Closed.conjunction)) return Pos.coordinator
    if (form) {
      const shape = this.shape(i, form, closed, prev, pp)
      if (shape) return this.start(i, shape)
    }
    if (part & Part.negation) return Pos.adverb
    if (closed & Closed.preposition) return Pos.preposition
    if (this.isName(i)) return Pos.noun
    if (closed & (Closed['sentence-adverb'] | Closed['focus-particle']) || part & Part.adverb) return Pos.adverb
    if (!form && !(part & Part.adjective) && this.endsInLy(i)) return Pos.adverb
    return Pos.noun
  }

  /** Whether a noun follows a word that may stand alone: not “many feel that”, “others accused Smith”, “those backing Smith”. */
  private determines(i: number, closed: number, part: number): boolean {
    const form = formOf(this.s, i + 1)
    const stands =
      part & Part.noun ||
      (closed & Closed.quantifier && form & (BASE | Form.past)) ||
      (closed & Closed.demonstrative && form & Form.participle && form & Form.present)
    return this.nounish(i + 1) && !(stands && this.reports(i + 1) && (part & Part.noun || this.opensPhrase(i + 2)))
  }

  /** Between an auxiliary and its verb, or a subject and its. */
  private isWithinVerb(i: number, before: number): boolean {
    return this.open >= 0
      ? (formOf(this.s, i + 1) & Form.participle) !== 0
      : before === Pos.noun && this.finiteRaw(i + 1)
  }

  private endsInLy(i: number): boolean {
    if (i >= this.n) return false
    const { tokens, text } = this.s.document
    const end = tokens.end[this.s.units.end[i] - 1]
    return (
      end - tokens.start[this.s.units.start[i]] > 4 &&
      text.charCodeAt(end - 1) === 121 &&
      text.charCodeAt(end - 2) === 108 &&
      !isUpper(this.unit(i))
    )
  }

  /** As far as can be told before it is tagged, whether a unit can belong to a noun phrase that has begun. */
  private nounish(i: number): boolean {
    const { s, n } = this
    if (i >= n) return false
    const kind = s.units.kind[i]
    if (kind === Kind.number || kind === Kind.open || (kind === Kind.quote && s.document.mate[s.units.start[i]] >= 0))
      return true
    if (kind === Kind.sign) return true
    if (kind !== Kind.word) return false
    const closed = closedOf(s, i)
    const part = partOf(s, i)
    if (part & (Part.possessive | Part.adjective | Part.determiner) || this.isName(i)) return true
    if (part & (Part['possessive-marker'] | Part.relative | Part.interrogative)) return false
    if (
      closed &
      (Closed.preposition |
        Closed.coordinator |
        Closed.conjunction |
        Closed.modal |
        Closed.subordinator |
        Closed.complementizer |
        PRONOUN)
    )
      return false
    if (closed & (Closed.quantifier | Closed.demonstrative)) return true
    if (closed & Closed['sentence-adverb']) return /* "the most recent" */ true
    const form = formOf(s, i)
    if (!form) return true
    if (this.isAuxiliary(i)) return false
    if (closed & Closed['ambiguous-verb']) return true
    return (
      (form & Form.participle) !== 0 &&
      (!(form & Form.finite) || this.isPlainNoun(i + 1) || (part & Part.adjective) !== 0)
    )
  }

  private isAuxiliary(i: number): boolean {
    const { grammar } = this.s.document
    const verb = grammar.verb[this.s.units.lexeme[i]]
    return verb >= 0 && grammar.auxiliary[verb] > 0
  }

  private startsInfinitive(i: number): boolean {
    let k = i + 1
    while (
      k < this.n &&
      this.s.units.kind[k] === Kind.word &&
      !formOf(this.s, k) &&
      (closedOf(this.s, k) & (Closed['sentence-adverb'] | Closed['focus-particle']) ||
        partOf(this.s, k) & (Part.adverb | Part.negation) ||
        this.endsInLy(k))
    )
      k++
    return (formOf(this.s, k) & BASE) !== 0 && !this.isName(k) && !(partOf(this.s, k + 1) & Part['possessive-marker'])
  }

  private that(i: number, prev: number, pp: number): number {
    const { s } = this
    const nextVerb = this.finiteRaw(i + 1)
    if (pp === Pos.noun || pp === Pos.quote || pp === Pos.bracket || pp === Pos.pronoun) {
      if (nextVerb) return Pos.wh
      return Pos.complementizer
    }
    if (
      pp === Pos.preposition &&
      !nextVerb &&
      prev > 0 &&
      s.pos[prev - 1] === Pos.verb &&
      s.document.grammar.complements.has(s.units.lexeme[prev])
    )
      return Pos.complementizer
    if (pp === Pos.preposition || pp === Pos.other || pp === Pos.stop || prev < 0)
      return nextVerb || !this.nounish(i + 1) ? Pos.pronoun : Pos.determiner
    if (nextVerb) return Pos.pronoun
    if (pp === Pos.verb && (i + 1 >= this.n || s.units.kind[i + 1] > Kind.number))
      return s.units.kind[i + 1] === Kind.open ||
        s.units.kind[i + 1] === Kind.quote ||
        s.units.kind[i + 1] === Kind.comma
        ? Pos.complementizer
        : Pos.pronoun
    return Pos.complementizer
  }

  /** A verb that can only be finite, before anything is known of it. */
  private finiteRaw(i: number): boolean {
    const { s } = this
    let k = i
    while (
      k < this.n &&
      k < i + 2 &&
      !(partOf(s, k) & Part.nominative) &&
      (closedOf(s, k) & (Closed['sentence-adverb'] | Closed['focus-particle']) ||
        partOf(s, k) & (Part.adverb | Part.negation))
    )
      k++
    if (closedOf(s, k) & Closed.modal) return true
    const form = formOf(s, k)
    return (
      (form & Form.finite) !== 0 &&
      !(closedOf(s, k) & Closed['ambiguous-verb']) &&
      !this.isName(k) &&
      !(partOf(s, k) & Part.adjective)
    )
  }

  /** Whether the waiting group takes this verb. */
  private accepts(i: number): boolean {
    if (this.open < 0) return false
    const { s } = this
    const group = s.groups[this.open]
    const form = formOf(s, i)
    const last = group.head
    if (this.isName(i) && !this.isAuxiliary(i)) return false
    if (s.pos[last] === Pos.to) return (form & BASE) !== 0
    if (partOf(s, last) & Part['possessive-marker']) return (form & Form.participle) !== 0
    if (closedOf(s, last) & Closed.modal)
      return (form & (BASE | (initialOf(s, last) === 39 || initialOf(s, last) === 0x2019 ? Form.participle : 0))) !== 0
    const auxiliary = s.document.grammar.auxiliary[s.document.grammar.verb[s.units.lexeme[last]]]
    if (auxiliary === 1)
      return (form & Form.participle) !== 0 && !(form & BASE && !(form & Form.past) && form & Form.present)
    if (form & Form.participle && form & Form.past)
      return formOf(s, last) & (Form.finite | BASE | Form.present | Form.past) ? !this.isDo(last) : true
    return this.isDo(last) && (form & BASE) !== 0
  }

  private isDo(i: number): boolean {
    const { grammar } = this.s.document
    const verb = grammar.verb[this.s.units.lexeme[i]]
    return grammar.compiled.auxiliaries.indexOf(verb) === 1
  }

  private extend(i: number): number {
    const { s } = this
    const group = s.groups[this.open]
    const last = group.head
    const verb = s.document.grammar.verb[s.units.lexeme[i]]
    const form = formOf(s, i)
    const copula =
      s.document.grammar.auxiliary[s.document.grammar.verb[s.units.lexeme[last]]] === 1 &&
      s.pos[last] === Pos.verb &&
      !(partOf(s, last) & Part['possessive-marker'])
    if (form & Form.negative) group.negated = true
    group.passive = copula && (form & Form.past) !== 0 && !(form & Form.present)
    group.head = i
    group.end = i + 1
    group.verb = verb
    for (let k = group.start; k <= i; k++) s.groupOf[k] = this.open
    for (let k = last + 1; k < i; k++) if (partOf(s, k) & Part.negation) group.negated = true
    if (!this.isAuxiliary(i)) this.open = -1
    return Pos.verb
  }

  private auxiliary(i: number): number {
    const { s } = this
    if (this.open >= 0) return this.extend(i)
    s.pos[i] = Pos.verb
    return this.start(i, 'finite')
  }

  private infinitive(i: number): number {
    this.start(i, 'infinitive')
    this.open = this.s.groups.length - 1
    return Pos.to
  }

  private start(i: number, shape: VerbGroup['shape']): number {
    const { s } = this
    const verb = s.document.grammar.verb[s.units.lexeme[i]]
    const form = formOf(s, i)
    const closed = closedOf(s, i)
    const modal = (closed & Closed.modal) !== 0
    s.groupOf[i] = s.groups.length
    s.groups.push({
      start: i, end: i + 1, head: i, verb: s.document.grammar.verb[s.units.lexeme[i]], shape, modal, past: (form & Form.past) !== 0,
      passive: shape === 'participle' && (form & Form.past) !== 0, negated: (form & Form.negative) !== 0 || (partOf(s, i) & Part.negation) !== 0,
    }) // prettier-ignore
    this.open =
      modal || (verb >= 0 && s.document.grammar.auxiliary[verb] > 0) || partOf(s, i) & Part['possessive-marker']
        ? s.groups.length - 1
        : -1
    return Pos.verb
  }

  /** Whether a verb's form is a verb here, and of what shape. */
  private shape(i: number, form: number, closed: number, prev: number, pp: number): VerbGroup['shape'] | null {
    const { s } = this
    if (this.isName(i) && !this.isAuxiliary(i)) return null
    const ambiguous = (closed & Closed['ambiguous-verb']) !== 0
    if (this.isAuxiliary(i)) {
      if (form & Form.finite) return 'finite'
      return form & Form.present ? 'gerund' : form & BASE ? 'base' : 'participle'
    }
    if (s.units.kind[i + 1] === Kind.dash && this.glued(i + 1)) return null
    // “Clay Inc. said”: behind an abbreviation a verb may stand.
    if (i > 0 && s.pos[i - 1] === Pos.joint && s.units.kind[i - 1] !== Kind.stop) return null
    const governed =
      pp === Pos.determiner ||
      pp === Pos.possessive ||
      (pp === Pos.noun &&
        (ambiguous || (partOf(s, i) & Part.adjective && this.isPlainNoun(i + 1))) &&
        this.isAdjective(prev) &&
        this.inPhrase(prev))
    if (closed & Closed.preposition && !this.isSubjectPronoun(prev)) return null
    if (
      prev < 0 &&
      form & BASE &&
      !this.titled &&
      i + 1 < this.n &&
      (isUpper(this.unit(i + 1)) || this.opensSubject(i))
    )
      return null
    const gerund = (form & Form.participle) !== 0 && (form & Form.present) !== 0 && !(form & Form.finite)
    if (gerund) {
      if (governed) return null
      if (pp === Pos.noun && ambiguous) return this.opensPhrase(i + 1) || this.describes(i, prev) ? 'gerund' : null
      if (
        pp === Pos.noun &&
        partOf(s, i) & Part.adjective &&
        this.isPlainNoun(i + 1) &&
        !this.isName(i + 1) &&
        !this.describes(i, prev)
      )
        return null
      return 'gerund'
    }
    if ((ambiguous || !(form & Form.past)) && this.followsPhrase(prev)) return null
    if (governed || (pp === Pos.preposition && !(form & Form.past && closedOf(s, prev) & Closed.subordinator)))
      return null
    if (form & Form.past) {
      if (
        form & BASE &&
        ambiguous &&
        pp !== Pos.pronoun &&
        pp !== Pos.wh &&
        !this.nextSuits(i, prev) &&
        !(this.reports(i) && pp === Pos.noun && this.lacksVerb(i))
      )
        return null
      if (!(form & Form.finite) || (prev < 0 && form & Form.participle && !this.titled)) return 'participle'
      const behind = pp === Pos.verb && s.groupOf[prev] >= 0 ? s.groups[s.groupOf[prev]] : null
      // “exit polling showed”
      if (pp === Pos.verb && behind?.shape !== 'gerund' && !(behind && s.units.kind[prev + 1] > Kind.number))
        return partOf(s, i) & Part.adjective ? null : 'participle'
      if (
        form & Form.participle &&
        (closedOf(s, i + 1) & Closed['agent-marker'] ||
          (closedOf(s, i + 1) & Closed.preposition && this.followsPhrase(prev)))
      )
        return 'participle'
      if (pp === Pos.preposition) return 'participle'
      if (pp === Pos.subordinator) return 'participle'
      if ((prev < 0 || pp === Pos.adverb) && this.isPlainNoun(i + 1) && i + 1 < this.n) return null
      if (
        partOf(s, i) & Part.adjective &&
        this.isPlainNoun(i + 1) &&
        !this.isName(i + 1) &&
        pp !== Pos.pronoun &&
        pp !== Pos.wh &&
        !(pp === Pos.noun && !this.isAdjective(prev))
      )
        return null
      return 'finite'
    }
    if ((form & Form.person) === 3) {
      if (pp === Pos.verb && !ambiguous) return 'finite'
      if (!ambiguous) return 'finite'
      // “ten delegates”, “other states”; “gave speeches to Elm Street banks”
      if (
        pp === Pos.noun &&
        (s.units.kind[prev] === Kind.number ||
          this.isAdjective(prev) ||
          (this.hasVerb(i) && !(this.isName(prev) && this.opensPhrase(i + 1))))
      )
        return null
      // “recent polls show that …”
      if (this.isSubjectOf(i + 1)) return null
      if (this.isSubjectPronoun(prev) || pp === Pos.wh || pp === Pos.complementizer) return 'finite'
      if (pp === Pos.noun && prev < i - 1 && this.endsInLy(i - 1)) return 'finite'
      if (pp === Pos.noun && this.speaks(i) && !this.isPlural(prev) && this.beginsClause(prev, i) && this.lacksVerb(i))
        return 'finite'
      return this.nextSuits(i, prev) &&
        (pp === Pos.noun ||
          pp === Pos.bracket ||
          pp === Pos.quote ||
          this.afterGroup(pp) ||
          pp === Pos.pronoun ||
          (this.isApposed(prev) && this.reports(i) && this.lacksVerb(i))) &&
        !this.finiteRaw(i + 1)
        ? 'finite'
        : null
    }
    if (form & BASE) {
      if (this.isSubjectPronoun(prev) || pp === Pos.wh) return 'finite'
      // “the road is clear”, “made clear”; “a sharp rebuke”
      if ((partOf(s, i) & Part.adjective && !this.reports(i)) || (pp === Pos.noun && this.isAdjective(prev)))
        return null
      // “won back the town”, “took it back home”
      if (closed & Closed['sentence-adverb'] && !(this.isPlural(prev) && this.lacksVerb(i))) return null
      // “many of them say”; “heard them say”
      if (pp === Pos.pronoun)
        return (closedOf(s, prev) & DETERMINING && posOf(s, prev - 1) !== Pos.verb) ||
          closedOf(s, prev - 1) & Closed.partitive
          ? 'finite'
          : 'base'
      if (pp === Pos.coordinator) {
        const group = s.groups.at(-1)
        if (group && !ambiguous) return group.shape === 'infinitive' || group.modal ? 'base' : 'finite'
        if (
          group &&
          this.nextSuits(i, prev) &&
          (group.shape === 'infinitive' || group.modal || this.isBase(group.head))
        )
          return group.shape === 'finite' && !group.modal ? 'finite' : 'base'
        return null
      }
      if (!ambiguous)
        return pp === Pos.noun || pp === Pos.comma || pp === Pos.bracket || pp === Pos.dash
          ? 'finite'
          : prev < 0 || pp === Pos.stop
            ? 'base'
            : pp === Pos.verb
              ? 'base'
              : null
      if (pp === Pos.noun && (this.isPlural(prev) || this.headsPlural(prev)))
        return (this.nextSuits(i, prev) && !this.finiteRaw(i + 1)) || (this.reports(i) && this.lacksVerb(i))
          ? 'finite'
          : null
      return null
    }
    return null
  }

  /** “groups backing the mayor”: a verb of reporting that tells of a name or of several. */
  private describes(i: number, prev: number): boolean {
    return (
      this.reports(i) && (this.isPlural(prev) || this.isName(prev)) && (this.nounish(i + 1) || this.opensContent(i))
    )
  }

  /** Whether a verb reports what stands in a clause or a quotation. */
  private speaks(i: number): boolean {
    const { grammar } = this.s.document
    const cue = grammar.simpleCues.get(grammar.verb[this.s.units.lexeme[i]])
    if (cue === undefined) return false
    const { clause, that, quotation } = grammar.compiled.verbCues[cue].frames
    return clause || that || quotation
  }

  private reports(i: number): boolean {
    const { grammar } = this.s.document
    return grammar.simpleCues.has(grammar.verb[this.s.units.lexeme[i]])
  }

  /** “Transport officials said”: before nouns and a verb that has them as its subject, a form that could command is a noun. */
  private opensSubject(i: number): boolean {
    let k = i + 1
    while (k < i + MAX_NOUNS && this.isPlainNoun(k)) k++
    return k > i + 1 && this.finiteRaw(k) && this.reports(k)
  }

  /** Whether a noun before it is the subject of a form that can be of the plural: something for it to tell of follows, or nothing. */
  private isSubjectOf(verb: number): boolean {
    const { s } = this
    return (
      (formOf(s, verb) & BASE) !== 0 &&
      this.reports(verb) &&
      !(closedOf(s, verb) & Closed.preposition) &&
      (this.opensPhrase(verb + 1) ||
        this.opensContent(verb) ||
        verb + 1 >= this.n ||
        s.units.kind[verb + 1] === Kind.stop ||
        s.units.kind[verb + 1] === Kind.comma)
    )
  }

  /** “Polls in Norwick | show”: whether the noun that heads the phrase at the beginning of the clause is a plural. */
  private headsPlural(last: number): boolean {
    const { s } = this
    const first = Math.max(0, last - Tagger.REACH)
    let head = -1
    let k = last
    for (; k >= first && !isBoundary(s.pos[k]) && s.pos[k] !== Pos.stop; k--) {
      if (s.groupOf[k] >= 0 && s.groups[s.groupOf[k]].shape !== 'participle') return false
      if ((s.pos[k] === Pos.preposition || s.groupOf[k] >= 0) && k > 0 && s.pos[k - 1] === Pos.noun) head = k - 1
    }
    return head > k && s.pos[k + 1] !== Pos.preposition && this.isPlural(head)
  }

  /** Whether a noun phrase without a preposition begins a clause and ends at a unit, or stands with a verb between commas. */
  private beginsClause(last: number, verb: number): boolean {
    const { pos, groups, units } = this.s
    let k = last
    while (k >= 0 && (pos[k] === Pos.noun || pos[k] === Pos.possessive || pos[k] === Pos.joint)) k--
    const named = pos[k] === Pos.determiner || this.isName(last)
    if (pos[k] === Pos.determiner) k--
    const parted = k >= 0 && (pos[k] === Pos.comma || pos[k] === Pos.dash)
    return (
      named &&
      (k < 0 || (isBoundary(pos[k]) && (!parted || groups.length === 0 || units.kind[verb + 1] === units.kind[k])))
    )
  }

  /** How far the verb of a clause is looked for. */
  private static readonly REACH = 24

  /** Whether the clause around a unit has no other finite verb, and so needs this one. */
  private lacksVerb(i: number): boolean {
    const { s } = this
    for (let k = i - 1; k >= Math.max(0, i - Tagger.REACH) && !isBoundary(s.pos[k]); k--)
      if (s.groupOf[k] >= 0 && s.groups[s.groupOf[k]].shape === 'finite') return false
    for (let k = i + 1; k < Math.min(this.n, i + Tagger.REACH); k++) {
      const kind = s.units.kind[k]
      if (kind !== Kind.word && kind !== Kind.number && kind !== Kind.sign) break
      const part = partOf(s, k)
      if (closedOf(s, k) & (Closed.complementizer | Closed.subordinator) || part & (Part.relative | Part.interrogative))
        break
      if (
        this.finiteRaw(k) ||
        (k === i + 1 && formOf(s, k) & BASE && this.reports(k) && this.isPlural(i)) ||
        (part & Part['possessive-marker'] && this.isAuxiliary(k))
      )
        return false
    }
    return true
  }

  /**
   * Whether the clause has a finite verb before a unit: none of reporting, behind which another clause may begin, nor what may be a
   * participle (“a poll taken in May”).
   */
  private hasVerb(i: number): boolean {
    const { pos, groupOf, groups } = this.s
    for (let k = i - 1; k >= Math.max(0, i - Tagger.REACH) && !isBoundary(pos[k]); k--) {
      const group = groupOf[k] >= 0 ? groups[groupOf[k]] : null
      if (group?.shape === 'finite')
        return !reportsClauses(this.s, group) && (group.start < group.head || !(formOf(this.s, k) & Form.participle))
    }
    return false
  }

  /** Whether nothing but nouns stands between a phrase that names a source and the end of a noun phrase: “according to the city’s | polls”. */
  private followsPhrase(last: number): boolean {
    const { pos, units } = this.s
    const first = Math.max(0, last - Tagger.REACH)
    let k = last
    while (
      k >= first &&
      (pos[k] === Pos.noun || pos[k] === Pos.determiner || pos[k] === Pos.possessive || pos[k] === Pos.joint) &&
      !(units.entry[k] & Entry.phraseCue)
    )
      k--
    return k >= first && (units.entry[k] & Entry.phraseCue) !== 0
  }

  /** Nothing but adjectives between a determiner and the unit. */
  private inPhrase(i: number): boolean {
    let k = i
    while (k >= 0 && this.s.pos[k] === Pos.noun && this.isAdjective(k)) k--
    return (
      k >= 0 &&
      (this.s.pos[k] === Pos.determiner || this.s.pos[k] === Pos.possessive || this.s.pos[k] === Pos.preposition)
    )
  }
  private isBase(i: number): boolean {
    return (formOf(this.s, i) & BASE) !== 0
  }
  private isAdjective(i: number): boolean {
    return (partOf(this.s, i) & Part.adjective) !== 0 && !isUpper(this.unit(i))
  }
  /** Whether a comma ends what is apposed to the first noun phrase of the sentence: “Smith, the mayor,”. */
  private isApposed(comma: number): boolean {
    const { pos } = this.s
    if (pos[comma] !== Pos.comma) return false
    let k = comma - 1
    while (k > 0 && pos[k] !== Pos.comma && comma - k < Tagger.REACH) k--
    return k > 0 && pos[k] === Pos.comma && pos[k - 1] === Pos.noun
  }
  private afterGroup(pp: number): boolean {
    return (pp === Pos.comma || pp === Pos.coordinator || pp === Pos.dash) && this.s.groups.length > 0
  }
  private isSubjectPronoun(i: number): boolean {
    return i >= 0 && (partOf(this.s, i) & Part.nominative) !== 0 && this.s.pos[i] !== Pos.wh
  }
  private isPlainNoun(i: number): boolean {
    const { s } = this
    return (
      i < this.n &&
      s.units.kind[i] === Kind.word &&
      !(closedOf(s, i) & ~(Closed['ambiguous-verb'] | Closed.abbreviation)) &&
      !(partOf(s, i) & ~(Part.noun | Part.adjective)) &&
      (!formOf(s, i) || (closedOf(s, i) & Closed['ambiguous-verb']) !== 0)
    )
  }
  private isPlural(i: number): boolean {
    const { s } = this
    const { tokens, text } = s.document
    if (openOf(s, i) & Open.group) return true
    const end = tokens.end[s.units.end[i] - 1]
    if (text.charCodeAt(end - 1) === 115 && text.charCodeAt(end - 2) !== 115) return true
    return i > 1 && s.pos[i - 1] === Pos.coordinator && s.pos[i - 2] === Pos.noun
  }

  /** What follows opens a noun phrase or a clause. */
  private opensPhrase(i: number): boolean {
    const { s } = this
    const closed = closedOf(s, i)
    const part = partOf(s, i)
    if (i >= this.n) return false
    if (s.units.kind[i] === Kind.open || (s.units.kind[i] === Kind.quote && s.document.mate[s.units.start[i]] > 0))
      return true
    if (closed & (Closed.complementizer | Closed.purposive | PRONOUN | DETERMINING)) return true
    return (part & (Part.determiner | Part.possessive | Part.interrogative)) !== 0 || (!this.titled && this.isName(i))
  }

  /** What follows is what the verb's frames as a cue ask for: its particle, its preposition, a colon. */
  private opensContent(i: number): boolean {
    const { units, document: { grammar } } = this.s // prettier-ignore
    const next = i + 1
    if (next >= this.n) return false
    const verb = grammar.verb[units.lexeme[i]]
    if (grammar.complements.get(units.lexeme[next])?.some((c) => c.verb === verb)) return true
    const cue = grammar.simpleCues.get(verb)
    if (cue === undefined) return false
    const { clause, quotation } = grammar.compiled.verbCues[cue].frames
    return grammar.nominal[cue].has(units.lexeme[next]) || (units.kind[next] === Kind.colon && (clause || quotation))
  }

  /** What follows fits a verb rather than a noun. */
  private nextSuits(i: number, prev: number): boolean {
    const { s } = this
    let k = i + 1
    if (this.opensPhrase(k) || this.opensContent(i)) return true
    while (k < this.n && this.endsInLy(k)) k++
    if (k > i + 1 && k < this.n) return true
    const form = formOf(s, k)
    if (form & Form.participle && form & Form.present && !(form & Form.finite)) return true
    const subject =
      prev >= 0 &&
      (this.isPlural(prev) ||
        (isUpper(this.unit(prev)) && !this.titled && !(prev === 0 && partOf(s, prev) & Part.adjective)) ||
        s.pos[prev] === Pos.bracket ||
        s.pos[prev] === Pos.quote ||
        this.titled)
    if (k >= this.n) return subject
    if (closedOf(s, k) & Closed.preposition) return subject
    if (s.units.kind[k] === Kind.word || s.units.kind[k] === Kind.number) return subject && !this.finiteRaw(k)
    return subject && s.units.kind[k] !== Kind.comma
  }

  /** Whether nothing but the noun that it describes stands between a past form and the verb of which that is the subject. */
  private modifies(one: VerbGroup, { start }: VerbGroup): boolean {
    const { pos } = this.s
    let last = start - 1
    while (pos[last] === Pos.adverb) last--
    for (let i = one.end; i <= last; i++) if (pos[i] !== Pos.noun || this.isName(i)) return false
    return last >= one.end && this.isPlural(last)
  }

  /** A past form that another finite verb follows with nothing but adverbials between is a participle: “a poll released on Monday showed”. */
  private reduce(): void {
    const { s } = this
    for (let g = 0; g + 1 < s.groups.length; g++) {
      const one = s.groups[g]
      const two = s.groups[g + 1]
      if (
        one.shape !== 'finite' ||
        one.start !== one.head ||
        !(formOf(s, one.head) & Form.participle) ||
        two.shape !== 'finite'
      )
        continue
      const before = posOf(s, one.start - 1)
      if (before !== Pos.noun && (before !== Pos.pronoun || partOf(s, one.start - 1) & Part.nominative)) continue
      // “said could”: what is said of a word before it. “said in an interview aired on Monday”: the second one is the participle.
      if (reportsClauses(s, one)) {
        // “a person briefed on the talks said”
        if (tellsNobody(s, one)) one.shape = 'participle'
        else if (
          two.start > one.end &&
          mayBeReduced(s, one, two.start) &&
          isBareParticiple(s, two) &&
          !reportsClauses(s, two)
        )
          two.shape = 'participle'
        continue
      }
      // “registered voters say”
      if (this.modifies(one, two)) {
        one.shape = 'participle'
        continue
      }
      let adverbial = true
      for (let i = one.end; i < two.start && adverbial; i++) {
        const pos = s.pos[i]
        if (closedOf(s, i) & Closed.subordinator) adverbial = false
        else if (i === one.end)
          adverbial =
            pos === Pos.preposition ||
            pos === Pos.adverb ||
            (openOf(s, i) & Open.weekday) !== 0 ||
            (closedOf(s, i) & Closed['time-noun']) !== 0
        if (isBoundary(pos) || (pos === Pos.pronoun && partOf(s, i) & Part.nominative)) adverbial = false
      }
      if (adverbial) one.shape = 'participle'
    }
  }
}

/** Whether a verb that takes whom it tells has nothing behind it but a preposition: of him it is said. */
function tellsNobody(s: Syntax, { verb, end }: VerbGroup): boolean {
  const { compiled, simpleCues } = s.document.grammar
  const cue = simpleCues.get(verb)
  return cue !== undefined && compiled.verbCues[cue].frames.recipient && posOf(s, end) === Pos.preposition
}

/**
 * Whether the second verb behind a verb of reporting may be a participle: not where its clause begins right there (“said the
 * flood destroyed …”), or behind the one who is told (“told Smith the flood destroyed …”).
 */
function mayBeReduced(s: Syntax, { verb, end }: VerbGroup, second: number): boolean {
  const { compiled, simpleCues } = s.document.grammar
  const cue = simpleCues.get(verb)
  let first = end
  while (posOf(s, first) === Pos.adverb) first++
  const pos = posOf(s, first)
  if (pos === Pos.subordinator) return false
  const begins = pos === Pos.noun || pos === Pos.determiner || pos === Pos.pronoun
  if (!begins || isTime(s, first)) return true
  if (cue === undefined || !compiled.verbCues[cue].frames.recipient) return false
  for (let i = first + 1; i < second; i++) if (s.pos[i] === Pos.determiner && s.pos[i - 1] === Pos.noun) return false
  return true
}

const isBareParticiple = (s: Syntax, group: VerbGroup): boolean =>
  group.start === group.head &&
  (formOf(s, group.head) & Form.participle) !== 0 &&
  posOf(s, group.start - 1) === Pos.noun
