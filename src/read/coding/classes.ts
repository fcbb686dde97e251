/** Classes of nouns that the tables of frames name by $NAME: what a verb must have as its object to tell an act. */
const CLASSES: Readonly<Record<string, string>> = {
  aid:
    "help aid assistance support relief backing protection weapon arm ammunition munition system interceptor launcher equipment money loan grant fund " +
    "funding credit food medicine supply fuel grain wheat training shelter refuge asylum material materiel dollar euro pound " +
    "million billion rouble ruble yen tent blanket vaccine rifle shell medical goods aircraft helicopter jet tank missile " +
    "intelligence financing subsidy donation package service doctor nurse medic rescuer firefighter ambulance generator vehicle truck flour rice water oil gas electricity drone",
  arms: "weapon arm ammunition munition rifle rocket missile tank gun equipment materiel",
  forces:
    "troop force soldier peacekeeper observer mission contingent unit army battalion monitor fleet warship ship jet tank " +
    "brigade police policeman aircraft plane bomber marine paratrooper carrier squadron battery regiment division commando " +
    "adviser advisor trainer warplane fighter helicopter inspector serviceman reservist guard flotilla frigate destroyer submarine " +
    "personnel gendarme cutter minehunter minesweeper sailor platoon cruiser vessel paratroop howitzer launcher " +
    "officer artillery missile radar patrol expedition reinforcement volunteer legion gunboat armour armor convoy detachment conscript recruit legionnaire ranger grenadier",
  men:
    "troop force soldier peacekeeper observer battalion contingent marine paratrooper brigade regiment division commando legionnaire monitor " +
    "unit serviceman gendarme squadron garrison company platoon reinforcement instructor trainer adviser infantry",
  staff:
    "ambassador chargé envoy representative delegation delegate staff diplomat consul attache observer inspector monitor mission adviser " +
    "advisor official officer",
  talks: "talk negotiation consultation discussion dialogue conversation mediation",
  meeting:
    "summit meeting session exercise drill manoeuvre maneuver activity event gathering talk conference ceremony council forum " +
    "parade consultation negotiation vote assembly congress game war-game celebration discussion committee",
  event:
    "summit meeting session exercise drill manoeuvre maneuver talk conference ceremony parade game war-game negotiation consultation " +
    "gathering event celebration discussion debate proceeding congress",
  deal:
    "agreement treaty accord pact deal memorandum protocol convention contract compact communique roadmap settlement " +
    "understanding charter partnership declaration alliance",
  decision:
    "decision resolution statement declaration draft motion text plan mission accession bid membership communique document " +
    "consensus adoption passage proposal package budget measure appointment nomination vote amendment entry start opening application",
  ties: "tie relation link contact cooperation trade commerce",
  offer:
    "offer proposal invitation plan mediation initiative suggestion overture draft idea compromise scheme formula solution talk " +
    "negotiation dialogue settlement truce",
  plea: "request demand appeal call plea ultimatum condition pressure petition entreaty",
  truce: "ceasefire cease-fire truce armistice cessation",
  raid:
    "attack offensive assault operation invasion strike raid incursion aggression bombardment war shelling airstrike missile " +
    "rocket drone bombing ambush campaign barrage sortie counteroffensive counter-offensive massacre bomb fire salvo mortar " +
    "artillery hostility blitz push foray shell",
  ground:
    "territory town village city position height outpost area island province region hill base airport port bridge border enclave " +
    "hilltop hill ridge islet settlement fortress " +
    "stronghold district capital land post embassy crossing checkpoint consulate corridor peninsula airfield",
  charge:
    "accusation allegation accuse suspect charge claim criticism report suggestion assertion rumour rumor reproach insinuation complaint blame",
  penalty:
    "sanction embargo blockade penalty fine restriction tariff ban boycott duty measure quota curb quarantine visa countermeasure zone",
  blame:
    "concern dissatisfaction disappointment regret anger outrage dismay alarm displeasure unease worry criticism misgiving doubt scepticism skepticism reservation irritation frustration",
  praise:
    "support solidarity backing satisfaction gratitude hope confidence appreciation sympathy approval thanks readiness",
  favour:
    "defend protect help assist aid support back train arm equip finance fund supply send deliver ship lend give provide donate pay " +
    "come stand fight rescue shield assure grant double increase resume restore recognise recognize free release rebuild build",
  promise: "pledge promise commitment assurance guarantee undertaking vow word",
  treaty: "treaty pact membership charter accord convention alliance protocol agreement",
  bad:
    "unacceptable mistake unfortunate regrettable illegal aggression war act violation betrayal provocation irresponsible unjust " +
    "wrong disgrace shame error blunder attack crime blackmail farce dangerous reckless hostile interference insult failure " +
    "useless unjustified unlawful illegitimate outrageous shameful unfair premature inhuman hypocritical disappointing excessive " +
    "cowardly barbaric criminal terrorist aggressor liar puppet dictator enemy piracy unhelpful worthless inadequate setback " +
    "unconstitutional capitulation surrender trick ploy stunt pretext sham relic void invalid null folly madness scandal outrage " +
    "humiliation disaster catastrophe tragedy fiasco debacle mockery hypocrisy cynicism arrogance bullying intimidation threat danger " +
    "travesty nonsense absurd ridiculous senseless pointless counterproductive disproportionate indefensible intolerable inexcusable " +
    "unforgivable immoral cynical irrational naive foolish careless clumsy hasty harmful deplorable despicable appalling shocking " +
    "horrific brutal cruel savage heinous atrocious unworthy unfriendly hostile arrogant offensive provocative inflammatory unhinged " +
    "mere unwise imprudent ill-advised ill-judged ill-timed untimely misguided affront baseless toothless powerless spineless weak feeble cowardice weakness incompetent illegality diktat ultimatum plot conspiracy " +
    "boorish undemocratic dishonest deceitful treacherous treason traitor stooge pariah rogue bandit invader occupier oppressor " +
    "warmonger butcher tyrant bully hypocrite obstacle burden sin abuse overreach meddling adventurism adventure mess failing worst " +
    "stab slap blow escalation concerning worrying troubling alarming disturbing disgraceful contrary incompatible contemptible lamentable wrongful unacceptably unprovoked",
  // What only a verdict calls something: said of things, many of these judge nothing.
  ill:
    "tragic empty hollow mere unwise ill-advised ill-judged ill-timed misguided mistaken suicidal futile meaningless rash impulsive shortsighted " +
    "short-sighted cosmetic half-hearted belated unworkable unrealistic one-sided biased partisan discriminatory arbitrary inadmissible uncalled-for " +
    "misleading colonial neo-colonial colonialist imperialist racist fascist destabilising destabilizing divisive disastrous catastrophic ruinous fatal " +
    "pathetic petty childish hysterical paranoid sinister perverse grotesque monstrous evil wicked toxic fruitless obsolete outdated anachronistic " +
    "irrelevant moribund impotent helpless inept selective self-serving selfish insulting humiliating degrading obscene frightening suspicious unjustifiable " +
    "affront occupation reward bribe licence license pretext figleaf charade circus caricature joke sellout sell-out appeasement retreat defeat flop " +
    "trap cancer plague curse nightmare horror genocide massacre butchery theft robbery plunder extortion coercion infringement encroachment breach contravention " +
    "putsch dictatorship tyranny oppression repression colonialism imperialism racism neo-colonialism discrimination injustice distortion falsification " +
    "deception deceit desertion smokescreen distraction gamble miscalculation overreaction hysteria impudence impertinence effrontery slander smear vassal lackey " +
    "lapdog henchman mouthpiece tool instrument club corpse zombie dinosaur anachronism fossil wreck shambles crisis regression dereliction abdication " +
    "cover-up whitewash hoax fraud illusion delusion fantasy fairy-tale rebuff",
  well:
    "interesting vital essential crucial cornerstone pillar masterpiece landmark bulwark beacon inspiration achievement feat realistic acceptable sound " +
    "credible worthy noble heroic courageous timely prudent restrained proportionate understandable unavoidable inevitable self-defence self-defense " +
    "rightful peaceful guarantor peacemaker saviour savior masterstroke",
  good:
    "important hero success step right historic welcome positive friend partner brave courageous constructive encouraging " +
    "legitimate justified milestone ally excellent wise model example breakthrough triumph victory relief honour honor pleasure " +
    "blessing progress opportunity remarkable admirable generous necessary overdue legal lawful fair balanced sensible responsible " +
    "bold impressive promising helpful useful valuable reliable faithful loyal exemplary reasonable commendable decisive indispensable",
  ills:
    "malaria cholera polio aids hiv ebola measles tuberculosis disease virus pandemic epidemic corruption poverty hunger " +
    "crime smuggling litter pollution drug trafficking inflation illiteracy fraud waste racism poaching unemployment " +
    "obesity noise fire flame drought locust outbreak flu plague famine illness mosquito pest",
  works:
    "bridge road school hospital exhibition museum restaurant factory branch office market plant station line hotel shop stadium tunnel " +
    "airport port terminal motorway railway library theatre theater cinema",
  match:
    "final semifinal semi-final quarterfinal quarter-final match cup tournament qualifier championship olympics league",
  captive:
    "prisoner hostage detainee captive soldier pilot crew inmate dissident activist sailor body remains detainee",
  // Whom the law takes hold of: people, by name or pronoun as well.
  somebody:
    "@name he she they him her them man woman people person citizen national civilian child student editor journalist reporter blogger activist " +
    "lawyer doctor teacher priest imam bishop worker farmer merchant businessman executive employee crew sailor fisherman pilot soldier officer general " +
    "colonel fighter rebel militant insurgent mercenary commander leader politician lawmaker deputy senator minister president premier mayor governor official " +
    "diplomat consul ambassador envoy spy agent suspect prisoner hostage captive detainee inmate dissident opponent critic supporter member protester " +
    "demonstrator refugee migrant foreigner tourist villager resident trader smuggler driver guard policeman judge candidate aide adviser advisor brother " +
    "son daughter wife husband family body remains plotter ringleader conspirator teenager youth boy girl passenger observer staff personnel",
  give:
    "give make issue send lodge file submit put put+in put+forward present deliver hand hand+in address direct voice express utter level " +
    "extend repeat renew reiterate restate register enter launch mount stage conduct carry+out dispatch transmit convey fire fire+off " +
    "raise bring serve administer record release air vent publish pen circulate hurl heap lavish pour",
  get:
    "receive get draw attract earn face win enjoy incur obtain secure gain elicit provoke prompt spark trigger cause arouse encounter " +
    "garner reap collect suffer",
  // Whose deed a verdict is on, by the phrase that names the deed; then whoever the phrase names.
  whose:
    "at.poss at.of at.by over.poss over.of over.by about.poss about.of about.by with.poss with.of with.by by.poss by.of of.poss of.of of.by " +
    "to.poss to.of to.by on.poss on.of on.by against.poss against.of against.by towards.poss for.poss for.of in.poss " +
    "at over about with by of to on upon against towards toward for",
  step:
    "decision move step plan action act stance position policy conduct behaviour behavior response reply answer remark comment statement " +
    "speech declaration announcement bid proposal withdrawal exit departure absence boycott veto vote sanction embargo attack raid offensive " +
    "incursion invasion strike test launch deployment manoeuvre exercise purchase deal treaty agreement pact refusal rejection silence failure " +
    "handling demand ultimatum threat intervention interference intrusion violation expulsion suspension resolution law bill tactic tone " +
    "gesture initiative offer return accession visit recognition annexation blockade tariff accusation",
  annoy:
    "disappoint anger dismay alarm outrage worry upset infuriate trouble appal appall concern frustrate shock disturb irritate annoy incense " +
    "enrage exasperate offend insult rattle unsettle unnerve displease irk rile sting embitter perturb",
  cross:
    "furious angry indignant livid incensed aghast bitter annoyed irritated exasperated dissatisfied displeased unhappy uneasy upset " +
    "critical scathing contemptuous dismissive disdainful disapproving sceptical skeptical hostile uncomfortable apprehensive disturbed dismayed alarmed " +
    "worried concerned outraged appalled shocked offended disappointed frustrated troubled horrified disgusted stung perturbed irate resentful",
  pleased:
    "pleased delighted satisfied gratified relieved glad happy thankful grateful overjoyed heartened elated supportive appreciative sympathetic " +
    "enthusiastic positive favourable favorable confident hopeful proud encouraged reassured jubilant",
  displeasure:
    "criticism condemnation rebuke reprimand reproach denunciation disapproval displeasure outrage indignation anger fury dismay consternation " +
    "scorn objection misgiving reservation grievance disquiet unease exasperation frustration irritation scepticism skepticism censure " +
    "contempt derision disgust resentment disappointment concern regret alarm annoyance wrath ire opprobrium disdain aversion antipathy",
  approval:
    "praise support backing solidarity sympathy applause approval acclaim admiration appreciation gratitude satisfaction endorsement encouragement " +
    "understanding respect friendship loyalty gladness relief delight enthusiasm confidence thanks compliment tribute homage plaudit commendation blessing",
  part: "participation membership involvement activity part role work seat cooperation attendance",
};

/** Words of a list in which $NAME stands for a class. Throws on a name that there is none of. */
export function expand(list: string): string {
  return list.replace(/\$(\w+)/g, (_, name: string) => {
    const found = CLASSES[name];
    if (found === undefined) throw new Error(`no class of nouns $${name}`);
    return found;
  });
}
