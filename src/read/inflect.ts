/** Forms of English words, for lemmas that the reader's tables know: what a statistical lemmatiser gets wrong on rare ones. */

/** Irregular verbs of news prose: lemma, past, participle. */
const IRREGULAR = `
arise arose arisen | bear bore borne | beat beat beaten | become became become | begin began begun | bend bent bent
break broke broken | bring brought brought | build built built | buy bought bought | choose chose chosen | come came come
cut cut cut | deal dealt dealt | draw drew drawn | drive drove driven | fall fell fallen | feel felt felt
fight fought fought | find found found | forbid forbade forbidden | foresee foresaw foreseen | forget forgot forgotten
forsake forsook forsaken | freeze froze frozen | get got gotten | give gave given | go went gone | grow grew grown
hear heard heard | hit hit hit | hold held held | keep kept kept | know knew known | lead led led | leave left left
lend lent lent | let let let | lose lost lost | make made made | mean meant meant | meet met met | oversee oversaw overseen
pay paid paid | put put put | quit quit quit | read read read | rebuild rebuilt rebuilt | rescind rescinded rescinded
rise rose risen | run ran run | say said said | see saw seen | seek sought sought | sell sold sold | send sent sent
set set set | shake shook shaken | shoot shot shot | shut shut shut | speak spoke spoken | spend spent spent
split split split | spread spread spread | stand stood stood | strike struck struck | swear swore sworn | take took taken
tell told told | think thought thought | undertake undertook undertaken | understand understood understood
unfreeze unfroze unfrozen | uphold upheld upheld | withdraw withdrew withdrawn | withhold withheld withheld
withstand withstood withstood | write wrote written | overrun overran overrun | overfly overflew overflown | beseech besought besought
`;

const irregular = new Map(
  IRREGULAR.split(/[|\n]/)
    .map((entry) => entry.trim().split(/\s+/))
    .filter((forms) => forms.length === 3)
    .map(([lemma, past, participle]) => [lemma!, [past!, participle!]] as const),
);

/** Verbs of two syllables and more that double their last consonant all the same. */
const DOUBLED =
  /^(commit|permit|admit|omit|submit|refer|defer|rebut|compel|expel|repel|propel|occur|concur|control|patrol|regret|rebel|bar|ban|plan|stop|drop|slam|rob|snub|shun|spur|beg|grab|dub|tap|step|strip|trim|ship|flip|pledge)$/;

/** Inflected forms of a verb, itself included. */
export function verbForms(lemma: string): readonly string[] {
  const [past, participle] = irregular.get(lemma) ?? [];
  const base = DOUBLED.test(lemma) ? lemma + lemma.at(-1)! : lemma;
  const ing = lemma.endsWith("ie")
    ? `${lemma.slice(0, -2)}ying`
    : /[^eoy]e$/.test(lemma)
      ? `${lemma.slice(0, -1)}ing`
      : `${DOUBLED.test(lemma) || (irregular.has(lemma) && /^[^aeiou]+[aeiou][^aeiouwxy]$/.test(lemma)) ? lemma + lemma.at(-1)! : lemma}ing`;
  const ed = lemma.endsWith("e")
    ? `${lemma}d`
    : /[^aeiou]y$/.test(lemma)
      ? `${lemma.slice(0, -1)}ied`
      : `${base}ed`;
  return [lemma, plural(lemma), ing, ...(past === undefined ? [ed] : [past, participle!])];
}

/** Singular and plural of a noun. */
export const nounForms = (lemma: string): readonly string[] => [lemma, plural(lemma)];

function plural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/.test(word) || word === "go" || word === "veto" || word === "embargo"
    ? `${word}es`
    : `${word}s`;
}
