/** What is said of play and of little else, one alternative a word. */
const PLAY =
  /\b(referee|umpire|goal-?keeper|midfielder|striker|winger|full-?back|centre-?back|quarter-?finals?|semi-?finals?|world cup|half-?time|(?:first|second) half(?! of)|equali[sz]er|stoppage time|extra time|injury time|penalty (?:shoot-?out|area|kick|spot)|free[- ]kick|offside|hat-?trick|kick-?off|final whistle|innings|wickets?|batsman|bowler|scrum|fly-half|crossbar|cross-?bar|coach|knock-?out (?:stage|round)|group stage|last (?:eight|sixteen|16)|squad|grand prix|podium|pole position|tie-?break(?:er)?|match point|scored|goalless|headed|substitutes?|yellow card|red card|booked|unbeaten|(?:thigh|hamstring|ankle|knee|groin) injury|\d{1,2}-\d{1,2}|play-?offs?|league table|top scorer|point guard|quarterback|touchdown|home run|medal(?:list|ist)?s?|title-?holders?|champions?|fixture)\b/gi;

/** So many different words of play, and one at least in so many words of the text. */
const [DIFFERENT, ONE_IN] = [5, 45];

/**
 * A report of a match: its countries are teams, and what they do to each other there, attack, defend, meet or defeat, is play. A
 * report on who stays away from the games has few words of play.
 * Example: "Peru beat Chile 2-1 after the referee had booked their midfielder before half-time; they meet Bolivia in the semi-final."
 */
export function isOfPlay(text: string): boolean {
  const found = text.match(PLAY) ?? [];
  if (found.length < DIFFERENT) return false;
  const different = new Set(found.map((word) => word.toLowerCase().replace(/\d+/g, "0").replace(/s$/, "")));
  return different.size >= DIFFERENT && found.length * ONE_IN >= text.split(/\s+/).length;
}
