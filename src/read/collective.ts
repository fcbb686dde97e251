/** Nouns for people, bodies and what they fight or move with: a nationality or an owner on one makes it that state's. */
const COLLECTIVE = new Set(
  (
    "government ministry minister president premier leader leadership official authority parliament lawmaker deputy " +
    "diplomat delegate legate consul nuncio aide attaché spokesman spokeswoman spokesperson envoy ambassador delegation side force troop army military soldier " +
    "serviceman servicemen unit aircraft jet warplane plane bomber helicopter drone tank missile rocket warship destroyer frigate submarine " +
    "gunboat vessel convoy patrol artillery battery navy fleet ship state country nation republic administration cabinet " +
    "office embassy consulate chancellor chancellery king emir sultan prince queen general colonel admiral commander chief secretary representative negotiator " +
    "court senate congress assembly council commission committee police policeman policemen intelligence agency service regime junta ruler people " +
    "position village town territory border soil capital airspace ground citizen head member ally partner mission team group party " +
    "counterpart colleague neighbour neighbor monarch statesman politician politburo newspaper media daily press television radio guard militia militant rebel " +
    "insurgent guerrilla terrorist separatist fighter gunman gunmen opposition dissident protester protestor demonstrator activist " +
    "worker student refugee civilian villager resident settler prisoner detainee expert analyst adviser advisor inspector observer monitor mediator " +
    "peacekeeper marine paratrooper commando brigade battalion division regiment contingent infantry airforce youth national " +
    "electorate public society community union bank company firm executive legislature judiciary faction bloc coalition"
  ).split(" "),
);

/** Endings of nouns for who does something, and the common nouns that end so and are nobody. */
const AGENTIVE = /(?:[bdfglmnprstvwyk]er|[ts]or|ist|ian|man|men|woman|women|ee)$/;
const NOBODY = new Set(
  (
    "border power offer letter number paper weather water matter quarter river summer winter error factor sector order answer centre center " +
    "corner character chapter charter manner disaster danger anger hunger fever layer lever harbor error terror motor vector doctor-s transfer barrier " +
    "carrier career frontier tier pier filter shelter theater theatre trigger tower timber timer rubber copper silver theater computer container " +
    "list mist twist fist coast guarantee fee degree committee referee specimen regimen dinner gender wonder ladder shoulder laser december november october september " +
    "offer buffer cover slumber slander murder plunder thunder surrender tender tremor tumor rumor monitor corridor"
  ).split(" "),
);

/** Whether a noun, by its lemma, is of people, a body or a force: "officials", "jets", "negotiators", but no "border". */
export const isCollective = (lemma: string): boolean =>
  COLLECTIVE.has(lemma) || (lemma.length > 5 && AGENTIVE.test(lemma) && !NOBODY.has(lemma));

/** Nouns that only count or gather what follows "of": "a group of Moroccan diplomats", "thousands of Kurds". */
export const PARTITIVE = new Set(
  (
    "group number majority minority handful crowd dozen score hundred thousand million rest half most some many several few one two three four five " +
    "all both each neither either none any part member leader representative government authority junta president premier minister leadership capital ruler parliament army head king " +
    "foreign-minister delegation envoy ambassador people citizen band team series pair trio couple majority contingent column wave"
  ).split(" "),
);

/** "Two of them", "most of the three": fewer than all of so many, and nobody tells which. */
export const isPartOf = (lemma: string, whole: number): boolean =>
  whole > 1 && (SOME.test(lemma) || (NUMBERS.indexOf(lemma) >= 0 && NUMBERS.indexOf(lemma) + 1 < whole));

/** Those whom "of" stands before, where the word before it counts all of them. */
export const allOf = <T>(lemma: string, whole: readonly T[]): readonly T[] =>
  isPartOf(lemma, whole.length) ? [] : whole;

const SOME = /^(some|several|many|most|few|half|majority|minority|part|rest)$/;
const NUMBERS = "one two three four five six seven eight nine ten".split(" ");
