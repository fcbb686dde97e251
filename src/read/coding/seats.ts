import { frames } from "./frame.ts";

/**
 * Seats in a body: how they are taken, kept empty, taken away and given back; what its meetings see and its votes decide. By
 * other words than the plain ones, before them.
 * Example: "The capital bolted from the bloc, absented itself from its summit and scuppered its statement."
 */
export const SEATS = frames(`
  # Out
  leave   | v: take | o: itself themselves | t: out+of of | x: org | need
  leave   | v: bid say wave | o: farewell goodbye adieu | t: to obj.to iobj | x: org | need
  leave   | v: bolt disaffiliate decamp defect dissociate | t: from | x: org | need
  leave   | v: cease stop | p: to | u: belong | t: xcomp.to xcomp | x: org | need
  leave   | v: end expire lapse | who: membership | a: subj.poss | t: subj.of subj.in subj | x: org | need
  leave   | v: tear+up tear shred repudiate disown quit scrap | o: $treaty | t: self obj obj.of obj.poss | x: org | need
  leave   | v: let allow | o: membership | t: obj.of obj.in self | x: org | need
  leave   | v: start begin initiate complete | o: process procedure | p: of | u: leave withdraw quit exit | t: obj.of of.from of obj.acl obj.acl.from | x: org | need | s: intended
  leave   | v: head make | p: for | u: exit door | t: for.from from for.of | x: org | need | s: intended
  leave   | is: way | p: out+of out | t: out+of of from | x: org | need | s: intended
  leave   | is: @out+of | t: own | x: org | need | s: fact
  # In
  join    | v: adhere | t: to | x: org | need
  endorse | v: welcome | o: $step accession membership entry admission readmission application bid | pass | a: by | t: obj.poss obj.of obj.by obj
  join    | v: receive take let welcome accept admit induct usher incorporate | p: into to | pass | a: obj | t: into to | x: org | need
  join    | v: grant give award | o: membership accession admission | pass | a: iobj | t: obj.of obj.in obj.to by | x: org | need
  join    | v: acquire gain obtain win secure | o: membership admission entry accession | t: obj.of obj.to obj.into to self of in into | x: org | need
  join    | v: throw throw+in cast | o: lot | t: with obj.with | x: org | need
  join    | v: put+in put file bid ask petition lodge push press campaign lobby strive | p: for | u: membership admission accession entry | t: for.of for.to for.in for to | x: org | need | s: intended
  join    | v: aspire | p: to | u: membership | t: to.of to.in to | x: org | need | s: intended
  join    | v: launch make submit renew lodge | o: bid application | t: obj.acl obj.for obj.to to for.of | x: org | need | s: intended | mute
  join    | v: renounce abandon drop give+up shelve | o: ambition aspiration | t: self obj.of | x: org | need | s: denied
  join    | v: rule+out rule exclude | o: membership accession | t: obj.of obj.in obj.to self | x: org | need | s: denied
  # Half in
  suspend | v: remain stay | xc: suspend suspended bar barred exclude excluded | a: from xcomp.from | t: subj | x: state | by: org | need
  suspend | v: suspend | o: itself themselves | s: skip
  freeze  | v: suspend withdraw | o: itself themselves | t: from | x: org | need
  suspend | v: put place | o: membership participation | p: on | u: ice hold | t: obj.poss obj.of self | by: org | x: state | need
  suspend | v: shut lock keep ban bar | pass | p: out+of from | u: meeting organ body summit council institution session activity | a: from.poss from.of from | t: obj | by: org | x: state | need
  suspend | v: shut freeze lock keep ban bar | p: out out+of from | u: meeting organ body summit council institution session activity | t: obj | by: org | x: state | need
  suspend | v: freeze+out shut+out lock+out | t: obj | by: org | x: state | need
  expel   | v: turn+out vote+out drum+out throw+out drum turn boot boot+out chuck+out | p: out out+of from | t: obj | by: org | x: state | need
  expel   | v: turn+out vote+out boot+out chuck+out | t: obj | by: org | x: state | need
  expel   | v: turn drive boot drum vote | p: out+of out from | pass | a: out+of from of | t: obj | x: state | by: org | need
  expel   | n: expulsion ouster exclusion | a: from by | t: of poss | x: state | need
  resume  | v: take+up take reclaim | p: again | o: seat place | t: obj.in in obj.at | x: org | need
  resume  | v: reactivate restore revive unfreeze | o: membership participation | t: obj.of obj.in self | x: org | need
  resume  | v: end call+off abandon | o: boycott | t: obj.of of obj.of.of self | x: org | need
  # Notice
  notify  | v: serve lodge file deposit submit deliver hand give transmit | o: notice notification instrument denunciation letter | p: of | u: withdrawal denunciation departure exit suspension intention resignation | t: on obj.on of.on obj.of.on with obj.with of.with obj.of.with to obj.to iobj | x: org | need
  notify  | v: write | xc: announce notify inform | t: to | x: org | need
  notify  | v: inform notify tell | pass | a: by | t: obj | x: org | need
  notify  | v: confirm acknowledge | o: receipt | a: obj.of obj.of.poss obj.of.from | t: subj | x: org | need
  # Meetings
  attend  | is: present | p: at in | t: at.of at.poss at | need
  attend  | is: @at | u: $event | t: own.of own.poss own | need
  attend  | v: sit | p: on in | u: $event | t: on.of on.poss on | need
  attend  | v: send | o: nobody none | t: to.of to.poss to obj.to | need | s: denied
  attend  | v: dispatch send fly | o: delegation minister envoy representative president | p: to | u: $event | t: to.of to.poss to obj.to | need
  attend  | v: address open close | o: summit session assembly conference congress council | t: obj.of obj.poss self | x: org | need
  attend  | v: fly fly+in come travel arrive | p: for | u: $event | t: for.of for.poss for | x: org | need
  attend  | v: join contribute | p: in to | u: exercise drill manoeuvre maneuver mission operation | t: in.of in.poss in to.of to.poss to | x: org | need
  attend  | n: participation attendance presence | p: in at | u: $event mission operation | t: in.of in.poss in at.of at.poss at | need
  boycott | v: shun spurn avoid | o: $event | t: obj.of obj.poss self | need
  boycott | v: give | o: berth miss | t: iobj.of iobj.poss iobj | need
  boycott | v: give | p: miss berth | t: obj.of obj.poss self | need
  attend  | v: send | o: one | neg | t: to.of to.poss to obj.to | need | s: denied
  # The treaty
  invoke  | v: have take | o: recourse resort | t: to.of to obj.to obj.to.of | x: org | need
  invoke  | v: fall point turn fall+back | p: on to upon | u: article clause provision | t: on.of to.of on.in to.in | x: org | need
  invoke  | v: pull | o: trigger | p: on | t: on.of obj.on.of | x: org | need
  invoke  | n: invocation activation | t: of.of of | need
  # Decisions
  adopt   | v: adopt | o: tone stance approach attitude posture name slogan logo strategy policy currency habit | s: skip
  adopt   | v: adopt | by: org | t: on against for in obj.on obj.for obj.against
  adopt   | v: terminate end extend renew prolong | o: mandate | by: org | t: obj.of.in obj.of of obj.in in obj.for
  propose | v: table circulate sponsor co-sponsor put+forward move | o: declaration statement communique document package motion | t: to before in at among
  propose | v: submit present introduce propose offer hand | o: statement declaration document paper resolution amendment | t: to before in at obj.to | x: org | need
  propose | v: propose recommend | cc | t: ccomp | x: org | need
  propose | v: take haul drag bring | p: to before | u: council assembly | t: to before | x: org | need
  veto    | v: scupper scotch stymie foil thwart frustrate paralyse paralyze doom prevent hobble | o: $decision sanction mission | t: obj.poss obj.of obj.by self in | x: org | need | mute
  veto    | v: break | o: unanimity consensus | t: obj.of obj.in in self | need
  veto    | v: stop prevent bar block hinder keep | p: from | t: obj | x: org | need | mute
  veto    | v: apply put hit slam | o: brake spanner | t: to.of to.poss on.of on.poss in.of obj.in.of obj.to.of obj.on.of of | x: org | need
  veto    | v: deny refuse | o: unanimity consensus | t: iobj to | need
  veto    | v: throw+in interpose cast use | o: veto | t: against.of against.poss against obj.against in obj.in | need
  veto    | v: paralyse paralyze block doom kill sink defeat wreck | who: veto | a: subj.poss subj.of subj | t: obj.poss obj.of self obj | x: org | need
  veto    | n: veto | t: in on over of.of of.poss of against | x: org | need
  adopt   | v: vote | o: @name | p: to | u: suspend expel exclude readmit reinstate admit send deploy impose lift extend renew condemn invoke create establish end keep recognise recognize dissolve accept | by: org | t: xcomp xcomp.to xcomp.on xcomp.against
  vote    | v: vote | p: no yes against for | t: in at on to.of to on.of | x: org | need
  vote    | v: abstain | t: from.of from.poss in.of in on.of from | x: org | need
  vote    | n: abstention | p: from | u: wine alcohol drink meat tobacco sex | s: skip
  vote    | n: abstention | t: in of.in
  vote    | n: abstention vote | p: in on against for | t: in.of in.poss in on.of against.of against.poss for.of | x: org | need
  propose | v: sponsor co-sponsor draft table circulate pen author | o: resolution draft motion text amendment statement | t: self obj.of obj.in in to at before among | x: org | need
  propose | v: put+forward put bring+forward | o: text draft motion resolution amendment proposal plan initiative idea | t: at in before to | x: org | need
  propose | v: raise bring take air | o: matter issue question case dispute complaint | t: in at before with to.of to | x: org | need
  propose | v: put place get inscribe | p: on | u: agenda | t: on.of on.poss obj.on.of | x: org | need
  propose | v: put submit refer present | pass | o: draft motion resolution text plan case dispute | a: obj.poss obj.by | t: to before in | x: org | need
  adopt   | v: approve pass endorse authorise authorize mandate decree sanction order agree | by: org | o: plan roadmap mission budget mandate embargo sanction operation force deployment measure | t: for to on against in obj.for obj.to obj.on obj.against obj.in | x: state | need
  adopt   | n: adoption approval | p: of | u: $decision convention | by: org | t: on of.on against of.against of.for
  adopt   | v: reach come take | o: decision | by: org | t: on against about obj.on obj.against | need
  adopt   | v: settle agree decide rule come+out come | p: on with | by: org | u: sanction embargo measure plan mission response roadmap resolution statement position | t: on.against on.on on.for on.to on.in with.on with.against against | need
  adopt   | v: rule | by: org | t: on against | x: state | need
`);
