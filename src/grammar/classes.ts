// Members of these are numbers in what is built: a bundler puts them in the place of their names.

/** What a lexicon may say of a word, one bit each; a word may be several things. The closed classes, as in Grammar.closed. */
export enum Closed {
  preposition = 1 << 0,
  conjunction = 1 << 1,
  subordinator = 1 << 2,
  'sentence-adverb' = 1 << 3,
  'focus-particle' = 1 << 4,
  quantifier = 1 << 5,
  demonstrative = 1 << 6,
  indefinite = 1 << 7,
  'pronoun-singular' = 1 << 8,
  'pronoun-plural' = 1 << 9,
  'pronoun-first' = 1 << 10,
  'pronoun-second' = 1 << 11,
  complementizer = 1 << 12,
  'object-marker' = 1 << 13,
  coordinator = 1 << 14,
  reflexive = 1 << 15,
  modal = 1 << 16,
  abbreviation = 1 << 17,
  purposive = 1 << 18,
  'content-noun' = 1 << 19,
  'time-noun' = 1 << 20,
  narrator = 1 << 21,
  continuation = 1 << 22,
  'ambiguous-verb' = 1 << 23,
  label = 1 << 24,
  partitive = 1 << 25,
  'agent-marker' = 1 << 26,
  modifier = 1 << 27,
  'report-noun' = 1 << 28,
  'stance-noun' = 1 << 29,
  locative = 1 << 30,
  comitative = 1 << 31,
}

/** The open classes, as in Grammar.open. */
export enum Open {
  honorific = 1 << 0,
  office = 1 << 1,
  occupation = 1 << 2,
  group = 1 << 3,
  unnamed = 1 << 4,
  'organization-head' = 1 << 5,
  organization = 1 << 6,
  'medium-head' = 1 << 7,
  medium = 1 << 8,
  country = 1 << 9,
  capital = 1 << 10,
  city = 1 << 11,
  nationality = 1 << 12,
  region = 1 << 13,
  'given-name-male' = 1 << 14,
  'given-name-female' = 1 << 15,
  'given-name-any' = 1 << 16,
  'ambiguous-given-name' = 1 << 17,
  surname = 1 << 18,
  document = 1 << 19,
  evidence = 1 << 20,
  weekday = 1 << 21,
  'month-jalali' = 1 << 22,
  'month-gregorian' = 1 << 23,
  'month-hijri' = 1 << 24,
  season = 1 << 25,
  'speech-noun' = 1 << 26,
  'posted-office' = 1 << 27,
  anaphoric = 1 << 28,
  post = 1 << 29,
  'role-word' = 1 << 30,
  'incomplete-head' = 1 << 31,
}

/** Parts of speech, genders, and what else is to be known of single words. As in Grammar.part. */
export enum Part {
  determiner = 1 << 0,
  /** A determiner that tells whose: “their”. */
  possessive = 1 << 1,
  /** In Persian a compound that ends like a form of a verb: «ارزش افزوده». */
  noun = 1 << 2,
  /** In Persian what may stand between a noun of speech and the one whose it is: «هشدار جدی X». */
  adjective = 1 << 3,
  /** In Persian what tells how somebody speaks: «به‌شدت». */
  adverb = 1 << 4,
  /** What it asks is not said: «آیا», “whether”. */
  interrogative = 1 << 5,
  /** “who”; «آنچه» stands for what is said itself. */
  relative = 1 << 6,
  negation = 1 << 7,
  'possessive-marker' = 1 << 8,
  /** A word that is no object, or may be a subject: “they”, “who”. */
  nominative = 1 << 9,
  /** An office held under somebody, whose name is the one right behind: «مشاور X». */
  subordinate = 1 << 10,
  masculine = 1 << 11,
  feminine = 1 << 12,
  neuter = 1 << 13,
  /** Tells somebody by another person: «خواهر X». */
  relational = 1 << 14,
  /** Bears a name: «فیلم «X»». */
  appellative = 1 << 15,
  /** Opens a condition: «اگر». */
  conditional = 1 << 16,
  /** An object that a verb has in itself: «دروغ گفتن». */
  cognate = 1 << 17,
  /** An adjective that governs a phrase: «آگاه از روند کار». */
  governing = 1 << 18,
  /** The name of a letter: «ام. آی. تی». */
  letter = 1 << 19,
  /** Points to the text that follows: «به این شرح». */
  following = 1 << 20,
  /** A noun that says no more than that something is said: «مطالبی». */
  shell = 1 << 21,
  /** Tells as somebody says: «همان‌طور که». */
  manner = 1 << 22,
  /** Sets a fact against what is told: «در حالی که». */
  contrasting = 1 << 23,
  /** Opens an example of what is told: «از جمله». */
  elaborating = 1 << 24,
  /** Says that it is somebody else: «دیگری». */
  other = 1 << 25,
  /** Sets what is told right: «نه A، بلکه B». */
  correlative = 1 << 26,
  /** Opens the field of an office: «در امور». */
  field = 1 << 27,
  /** «از», before those whom somebody is one of. */
  ablative = 1 << 28,
  /** A group whose work is to find out: «پژوهشگران». */
  finder = 1 << 29,
  /** A noun that heads a heading over somebody's words: «واکنش». */
  announcing = 1 << 30,
  /** An office that needs no word of what it is of: «نخست‌وزیر». */
  'complete-office' = 1 << 31,
}

/** What a word may do in an amount or a date, as in FigureWord.is. */
export enum Figure {
  numeral = 1 << 0,
  scale = 1 << 1,
  fraction = 1 << 2,
  ordinal = 1 << 3,
  'ordinal-adjective' = 1 << 4,
  shy = 1 << 5,
  indefinite = 1 << 6,
  joiner = 1 << 7,
  minus = 1 << 8,
  multiplier = 1 << 9,
  vague = 1 << 10,
  'up-to' = 1 << 11,
  range = 1 << 12,
  alternative = 1 << 13,
  between = 1 << 14,
  versus = 1 << 15,
  classifier = 1 << 16,
  weak = 1 << 17,
  label = 1 << 18,
  named = 1 << 19,
  uncounted = 1 << 20,
  distributive = 1 << 21,
  endpoint = 1 << 22,
  name = 1 << 23,
  homograph = 1 << 24,
  'year-kind' = 1 << 25,
  part = 1 << 26,
  relation = 1 << 27,
  occasion = 1 << 28,
  partitive = 1 << 29,
  temporal = 1 << 30,
  change = 1 << 31,
}

/** What a word or phrase says of the kind of statement that it stands in: the classes of worth.yaml, as in Grammar.worth. */
export enum Worth {
  comparison = 1 << 0,
  cause = 1 << 1,
  obligation = 1 << 2,
  possibility = 1 << 3,
  wish = 1 << 4,
  prediction = 1 << 5,
  promise = 1 << 6,
  threat = 1 << 7,
  condition = 1 << 8,
  evaluation = 1 << 9,
  assessment = 1 << 10,
  belief = 1 << 11,
  event = 1 << 12,
  change = 1 << 13,
  statistic = 1 << 14,
  denial = 1 << 15,
  negation = 1 << 16,
  question = 1 << 17,
  rhetoric = 1 << 18,
  procedure = 1 << 19,
  basis = 1 << 20,
  state = 1 << 21,
  'past-time' = 1 << 22,
  culture = 1 << 23,
  research = 1 << 24,
}

/** What a statement shows besides the classes of its words; their names are those of weights in worth.yaml. */
export enum Trait {
  quantity,
  number,
  date,
  person,
  institution,
  told,
  perfect,
  future,
  subjunctive,
  'first-singular',
  'first-plural',
  'third-plural',
  question,
  nominal,
  unreal,
  short,
  long,
  informant,
  reported,
  'reported-event',
  directive,
  attitude,
  wished,
  judgement,
  explanation,
  demand,
  pledge,
}
