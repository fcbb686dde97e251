import { frames } from "./frame.ts";

/**
 * Turns that share their verb with an act and tell none, asked before all other tables: a war on litter is no war, whoever
 * meets a deadline meets nobody. Each row names what makes the verb mean something else: its object, a preposition, a complement.
 * Example: "The capital declared war on corruption, proposed a toast and released a report."
 */
export const LOOKALIKES = frames(`
  # What comes and goes through the door of a body's house, or out of its meeting, stays a member.
  assist  | v: sell supply export buy import purchase deliver ship pump | o: gas oil coal wheat grain electricity crude gasoline diesel lng petrol cotton cocoa coffee copper car timber fish meat rice | s: skip
  attack  | v: beat defeat hit crush thrash rout destroy | who: team side club squad player champion eleven striker boxer | s: skip
  meet    | v: come go arrive travel fly return | p: in on by aboard | u: car plane train bus ship jet helicopter boat convoy truck lorry tank aircraft limousine uniform vehicle van wake response connection | s: skip
  meet    | v: come go arrive travel return | who: terror terrorism war violence fighting peace crisis conflict unrest democracy freedom change election refugee migrant tourist goods gas oil election news word death disease | s: skip
  meet    | v: receive | o: $men | s: skip
  consult | v: call convene summon | o: council cabinet parliament assembly | om: Defence Defense National War State defence defense national war state | by: state | s: skip
  attack  | v: stab | p: in | u: back | s: skip
  deploy  | v: land arrive | bare | s: skip
  deploy  | v: land | who: plane aircraft airliner flight | s: skip
  boycott | v: leave | o: chair seat place | p: to for | u: son deputy successor brother heir colleague prince minister nephew | s: skip
  leave   | v: leave | p: to | u: act fight fend face deal cope decide find settle manage pay die bear carry choose rot starve rule | s: skip
  meet    | v: fly | who: airline carrier airways company | s: skip
  endorse | v: greet | o: visitor guest tourist fan crowd | s: skip
  attack  | v: seize capture | o: mood imagination attention spirit essence opportunity chance initiative moment headline market vote share limelight heart feeling | s: skip
  leave   | v: leave enter exit quit reach | o: building headquarters office compound premises room hotel lobby | s: skip
  leave   | v: leave | xc: guess wonder hope wait hang weak weaker strong stronger divided paralysed paralyzed exposed vulnerable isolated speechless helpless | s: skip
  boycott | v: bow step slip break+away walk+away | p: out+of away+from from | u: $event | t: from.of from.poss away+from.of out+of.of out+of.poss out+of away+from from
  attend  | v: return come | p: to | u: $event | t: to.of to.poss to.in to
  join    | v: join | p: in | u: condemn criticize criticise denounce urge support back welcome oppose demand reject praise mourn celebrate impose call vote | s: skip
  join    | v: sign sign+up | p: to for | u: newsletter course class race list service workshop | s: skip
  resume  | v: take take+back | o: word remark | s: skip
  # Who goes back over a border goes home; a drone that comes down by itself strikes nobody.
  attack  | v: cross | p: back | s: skip
  pull_back | v: pull lift bring | p: out+of from | u: poverty recession misery debt slump crisis obscurity | s: skip
  # War on what no army fights.
  attack  | v: declare launch begin start wage open mount end halt stop renew resume carry+out conduct join lead win lose fight step+up intensify escalate widen keep+up pursue | o: war campaign fight battle crusade offensive attack drive | p: against on | u: $ills | s: skip
  attack  | v: fight battle combat attack tackle | o: $ills | s: skip
  attack  | v: launch begin start mount conduct wage step+up intensify lead join end | o: offensive campaign drive | om: charm diplomatic advertising publicity media smear disinformation information marketing vaccination election electoral lobbying | s: skip
  attack  | n: offensive campaign | m: charm diplomatic advertising publicity media smear disinformation information marketing vaccination election electoral lobbying | s: skip
  attack  | v: fire shoot | o: question remark broadside email letter | s: skip
  attack  | v: fight battle | p: against | u: $ills | s: skip
  attack  | n: war campaign fight battle attack offensive crusade drive | p: against on | u: $ills | s: skip
  protest | v: block+out | s: skip
  protest | v: march storm roll sweep cruise | p: to into towards on | u: victory title final semi-final semifinal cup success glory triumph win medal | s: skip
  protest | v: rally | p: against to from by | u: dollar euro yen pound currency gold win beat draw victory percent deficit | s: skip
  deploy  | v: take+up | o: position post | who: $forces | t: in at near along on
  attack  | v: take+up | o: $ground | s: skip
  refuse  | v: decline refuse | p: to | u: draw rule negotiate talk | s: skip
  pull_back | v: withdraw retreat | p: into to | u: monastery church mosque school building room house hotel bunker cellar | s: skip
  refuse  | v: refuse reject | o: food meal drink water medicine treatment pay salary bribe prize medal award role job interview gift bail parole script manuscript | s: skip
  decline | v: turn+down turn decline | o: radio volume music heating light sound role part script job contract transfer | s: skip
  # Who is the only one left has not gone; envoys strike back with words; who guarantees a treaty promises nobody.
  leave   | v: leave | pass | o: member state country troop soldier people nothing one ally | s: skip
  attack  | v: strike+back hit+back fire+back hit+out | who: ambassador minister spokesman spokeswoman president premier official ministry diplomat leader senator editorial newspaper | s: skip
  pledge  | v: guarantee | o: protocol treaty accord agreement charter constitution law | s: skip
  agree   | v: agree | o: more | s: skip
  # Who takes a seat at a meeting takes part in it.
  attend  | v: take | o: seat place | p: at in | u: $event | t: at.of at.poss at in.of in.poss in obj.at
  refuse  | v: defy | o: weather gravity odds expectation description death belief logic explanation | s: skip
  # Who is host to a camp or a cup meets nobody; what makes room for something else yields to nobody.
  meet    | v: host | o: camp exile militant rebel fighter tournament match cup game festival headquarters | s: skip
  concede | v: give | o: way | who: rule regime system law bridge road roof wall hope fear optimism joy anger policy custom tradition dam visa scene silence | s: skip
  # What worries a people at home; bills that are law at home.
  criticize | is: $cross | p: about over at of with | u: weather rain heat price cost rate inflation economy growth deficit harvest crop traffic | s: skip
  endorse | is: $pleased | p: about over at of with | u: weather rain price rate economy growth harvest crop tradition cuisine landscape wildlife history | s: skip
  veto    | v: veto block | o: bill | by: state | s: skip
  vote    | v: vote abstain | who: parliament senate lawmaker mp legislature deputy | by: state | s: skip
  ignore  | v: ignore | o: heat cold rain weather pain noise odds | s: skip
  # Who crosses a border on foot, by bus or with a herd invades nobody; who is host to a team or plays it meets no minister.
  attack  | v: cross move pour walk land push roll | p: into onto | who: refugee civilian family worker trader pilgrim migrant farmer herder herdsman child woman tourist shopper student villager resident smuggler people bus truck lorry train car van taxi ferry boat minister president premier king queen envoy diplomat bishop journalist | s: skip
  attack  | v: cross walk move pour | p: to | u: work shop buy sell study trade escape flee seek vote visit shake see meet attend pray | s: skip
  meet    | v: meet host face play visit receive | p: in on for at | u: $match friendly | s: skip
  meet    | v: receive | om: first last latest new second third | s: skip
  attack  | v: shoot score | o: goal elephant lion tiger bear wolf deer fox bird duck leopard rhino rhinoceros giraffe buffalo animal dog cow crocodile hippo boar | s: skip
  attack  | v: bombard besiege storm strike hit attack | o: goal goalkeeper penalty wicket net | s: skip
  protest | v: strike | p: before after in from | u: half-time interval minute half whistle break goal penalty corner | s: skip
  coerce  | v: crush beat trounce | xc: nothing nil | s: skip
  coerce  | v: hold | o: election vote referendum poll primary | s: skip
  coerce  | v: hold | who: defence defense goalkeeper dam bridge roof ice line | s: skip
  # What is shut for repairs, opened for visitors or allowed to everybody at home.
  sanction | v: close shut block | p: for during | u: repair maintenance work renovation cleaning weekend holiday season winter summer night refurbishment | s: skip
  concede | v: open reopen | o: $works | om: new | s: skip
  concede | v: lift relax ease | o: ban restriction rule | p: on | u: swim smoke fish hunt alcohol drink gambling dance camp bathe music sale betting | s: skip
  boycott | v: walk+out | p: at | u: factory plant mine hospital shop office school yard depot mill shipyard | s: skip
  boycott | v: boycott | o: election referendum poll ballot | by: state | s: skip
  pull_back | v: withdraw pull | o: invitation ambassadorship stop plug skier runner athlete player swimmer | s: skip
  # What is one's own is praised by who is proud of it; who comes behind in a table backs nobody; what is one's to give is not the state's.
  endorse | is: proud | p: of | s: skip
  endorse | is: @behind | p: in at by | u: read write mathematics maths spell swim score ranking table league | s: skip
  offer   | v: invite | o: offer bid tender comment proposal application | s: skip
  offer   | v: offer | o: chair cigarette coffee tea | s: skip
  accept  | v: give | o: way | p: in | u: table league ranking standing list | s: skip
  # Sport and stage.
  attack  | v: strike hit | o: gold silver oil note chord lead paydirt | s: skip
  attack  | v: shoot | p: to | u: top fame prominence | s: skip
  attack  | v: fight | p: for | u: life survival share title promotion breath | s: skip
  coerce  | v: hold | o: breath nerve | s: skip
  endorse | v: back | p: into onto off out+of | o: car lorry truck van bus vehicle taxi tractor trailer ship boat | s: skip
  coerce  | v: hold | xc: firm | s: skip
  meet    | v: meet | o: match | s: skip
  pull_back | v: surrender | o: series lead point title crown advantage | s: skip
  endorse | is: @behind | p: in on by | u: table standing ranking league race poll group point goal second | s: skip
  attack  | is: @behind | u: $raid plot coup killing murder hack leak | s: skip
  criticize | v: take | p: at | u: goal target post basket record | s: skip
  demand  | v: plead | xc: guilty innocent | s: skip
  attack  | v: beat defeat attack crush hold hammer destroy outplay thrash | p: in | u: $match | s: skip
  attack  | v: hold | p: to | u: draw | s: skip
  attack  | v: shoot | o: film movie video picture photo photograph scene documentary | s: skip
  assist  | v: defend | o: title crown championship trophy medal lead | s: skip
  # What is threatened by nobody's will.
  warn    | v: threaten | p: to | u: collapse sink overflow burst erupt spill spread founder unravel crumble deteriorate worsen engulf overwhelm become | s: skip
  # What is taken back, given out or held out is no army, no prisoner and no help.
  pull_back | v: evacuate | o: citizen national people tourist civilian population resident family child expatriate worker | s: skip
  pull_back | v: withdraw pull+out retire pull | p: from out+of | u: race relay marathon match tournament contest competition championship market bidding auction | s: skip
  pull_back | v: withdraw | o: consent permission approval endorsement backing accreditation remark comment word allegation accusation charge claim candidate candidacy nominee cash money saving deposit lawsuit suit complaint product statement request application bid motion plea question demand appeal draft resolution offer proposal amendment paragraph clause sentence passage phrase | s: skip
  concede | v: release | o: report statement figure data document album film book video record photo result list text footage tape transcript communique study survey | s: skip
  offer   | v: offer | o: discount refund reward prize bargain ticket course class | s: skip
  offer   | v: offer | o: argument evidence comment reason justification apology condolence congratulation excuse thanks greeting prayer regret view glimpse evaluation assessment analysis contrast description account detail explanation example lesson insight perspective opinion reaction critique defence defense testimony tribute hint clue sign proof feel feeling vision taste | s: skip
  coerce  | v: seize | p: on upon | s: skip
  assist  | v: bail | o: water | s: skip
  assist  | v: extend | o: water zone limit | s: skip
  assist  | v: help | alone | p: to | u: arm equip train supply fund finance defend protect rebuild feed shelter evacuate rescue | s: skip
  assist  | v: help | p: to | u: broker negotiate arrange draft write organise organize explain cause provoke trigger spark bring | s: skip
  pledge  | v: give | o: word | om: last final first | s: skip
  # What is met, tried, held, sworn or committed, and by whom.
  meet    | v: meet | o: responsibility duty commitment promise need cost bill deadline target goal criterion standard cost quota obligation expectation challenge requirement | s: skip
  meet    | v: meet | p: with | u: failure success resistance approval disapproval opposition accident scepticism skepticism | s: skip
  coerce  | v: hold | o: election referendum poll ballot census primary money account share asset stake deposit bond view opinion record title key passport reserve stock presidency chair chairmanship chairman helm seat majority minority plurality veto post office position portfolio rank status minute silence moment power sway monopoly advantage edge upper lead balance door gun line course promise appeal answer secret lesson copy citizenship degree diploma licence license certificate patent copyright right mandate membership grip grudge belief conviction debt prayer game festival concert cup final auction fair lottery | s: skip
  coerce  | v: hold | p: in | u: regard esteem contempt honour honor affection | s: skip
  coerce  | v: try | o: luck hand coffee tea beer wine food dish meal approach tactic method recipe | s: skip
  pledge  | v: swear | p: at | s: skip
  pledge  | v: commit | o: error mistake crime fraud sin foul suicide blunder | s: skip
  protest | v: demonstrate | o: ability strength commitment resolve willingness technique method product weapon power interest will unity need importance courage restraint determination readiness plough machine technology skill loyalty | s: skip
  criticize | v: slam | o: gate window brake lid phone receiver | s: skip
  # Motions that are put to no body, votes that are cast at home.
  propose | v: propose | o: toast marriage | s: skip
  propose | v: put+off | o: decision vote motion resolution question matter | s: skip
  vote    | v: vote | p: for in on | u: president parliament mayor governor election referendum | s: skip
  vote    | v: vote | p: with | u: foot wallet | s: skip
  agree   | v: agree | p: to | u: differ disagree | s: skip
  sanction | v: declare | o: ambassador envoy diplomat consul | xc: citizen guest friend hero winner doyen | s: skip
`);
