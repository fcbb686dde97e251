/**
 * Weights of the features of candidates.ts, learnt by training/targets.ts from the open parts of test/reports (our own
 * texts). A name begins with 0 for nobody, x for no act at all, c for a party.
 */
export const TARGETS = `
0|about=0.15 0|byorg=0.30 0|byorg:ask=0.07 0|byorg:body=0.06 0|byorg:force=-0.08 0|byorg:help=-0.10 0|byorg:membership=0.06 0|byorg:sanction=0.15
0|byorg:verdict=0.20 0|bystate:answer=0.19 0|bystate:ask=0.19 0|bystate:deal=-0.10 0|bystate:force=0.24 0|bystate:help=0.20 0|bystate:membership=-0.25
0|bystate:other=-0.07 0|bystate:sanction=-0.12 0|bystate:verdict=-0.34 0|g:answer:pos=0.08 0|g:ask:pos=0.31 0|g:body:pos=0.07 0|g:deal:neg=0.09
0|g:deal:pos=-0.17 0|g:force:neg=0.20 0|g:help:pos=0.05 0|g:membership:neg=-0.16 0|g:other:pos=-0.11 0|g:sanction:neg=-0.12 0|g:sanction:pos=0.15
0|g:verdict:pos=-0.16 0|half=-0.41 0|half:accept=-0.08 0|half:assist=-0.12 0|half:attend=-0.13 0|half:cease_fire=-0.07 0|half:clarify=0.10
0|half:consult=-0.13 0|half:decline=-0.15 0|half:endorse=-0.09 0|half:ignore=-0.13 0|half:leave=-0.09 0|half:offer=0.23 0|half:sanction=0.15
0|incond=0.17 0|narr=0.08 0|noabout=0.19 0|noprop=0.25 0|noprop:answer=0.42 0|noprop:ask=0.21 0|noprop:body=0.15 0|noprop:deal=-0.08
0|noprop:force=-0.05 0|noprop:help=0.12 0|noprop:membership=-0.17 0|noprop:other=-0.11 0|noprop:verdict=-0.20 0|noun=0.16 0|prop=0.08
0|prop:answer=-0.27 0|prop:ask=0.06 0|prop:force=0.22 0|prop:sanction=0.08 0|prop:verdict=0.05 0|s:conditional=0.20 0|s:demanded=0.11 0|s:denied=0.17
0|s:fact=-0.41 0|s:intended=-0.12 0|s:possible=0.38 0|said=0.26 0|t:accept=-0.12 0|t:accept:about=-0.08 0|t:accuse=-0.15 0|t:accuse:about=-0.14
0|t:adopt=0.15 0|t:adopt:about=0.17 0|t:agree=0.07 0|t:agree:about=0.07 0|t:assist:about=-0.07 0|t:attack:about=-0.20 0|t:attack:noabout=0.23
0|t:attend=-0.13 0|t:attend:about=-0.10 0|t:boycott=-0.10 0|t:boycott:noabout=-0.07 0|t:cease_fire=-0.07 0|t:clarify=0.10 0|t:clarify:noabout=0.17
0|t:consult:about=-0.14 0|t:consult:noabout=0.17 0|t:criticize=0.11 0|t:criticize:about=0.23 0|t:criticize:noabout=-0.12 0|t:decline=-0.15
0|t:decline:about=-0.11 0|t:demand=0.10 0|t:demand:about=-0.06 0|t:demand:noabout=0.15 0|t:deny=0.36 0|t:deny:about=0.17 0|t:deny:noabout=0.20
0|t:deploy=0.20 0|t:deploy:about=0.36 0|t:deploy:noabout=-0.16 0|t:endorse=-0.10 0|t:endorse:about=-0.06 0|t:ignore:noabout=-0.05 0|t:invoke=0.08
0|t:invoke:about=0.08 0|t:leave=-0.12 0|t:leave:noabout=-0.12 0|t:meet=-0.14 0|t:meet:about=-0.11 0|t:offer=0.15 0|t:offer:about=-0.08
0|t:offer:noabout=0.23 0|t:pledge=0.36 0|t:pledge:about=0.17 0|t:pledge:noabout=0.18 0|t:pull_back=0.21 0|t:pull_back:about=0.26
0|t:pull_back:noabout=-0.06 0|t:refuse:about=-0.12 0|t:refuse:noabout=0.09 0|t:sanction:about=0.06 0|t:threaten:noabout=-0.15 0|t:veto=-0.12
0|t:veto:about=-0.12 0|t:vote=0.25 0|t:vote:noabout=0.11 0|t:warn=-0.19 0|t:warn:noabout=-0.19 0|tounknown=0.09 0|unsure=0.07 0|verb=0.18 c|beside=0.24
c|beside:answer=0.11 c|beside:ask=0.31 c|beside:deal=0.13 c|beside:help=-0.09 c|beside:inferred=0.09 c|beside:membership=-0.15 c|beside:named=0.15
c|d1:answer=0.35 c|d1:ask=0.17 c|d1:body=-0.11 c|d1:conj=-0.32 c|d1:deal=-0.12 c|d1:membership=-0.05 c|d1:nmod=0.38 c|d1:nsubj=0.05 c|d1:obj=0.10
c|d1:obl=-0.07 c|d1:other=-0.14 c|d1:sanction=0.10 c|d1:verdict=-0.15 c|d2=-0.06 c|d2:answer=-0.13 c|d2:ask=-0.32 c|d2:conj=-0.30 c|d2:force=0.10
c|d2:help=-0.09 c|d2:iobj=0.13 c|d2:membership=0.13 c|d2:nsubj=0.09 c|d2:obj=-0.12 c|d2:obl=-0.07 c|d2:other=-0.12 c|d2:root=-0.10 c|d2:sanction=0.06
c|d2:verdict=0.23 c|d3=-0.12 c|d3:answer=-0.29 c|d3:ask=-0.58 c|d3:body=-0.07 c|d3:deal=-0.09 c|d3:force=0.44 c|d3:help=0.11 c|d3:membership=0.39
c|d3:sanction=0.08 c|d3:verdict=-0.33 c|d4=-0.27 c|deal0=-0.30 c|deal1=-0.34 c|done-1=-0.24 c|done-1:ask=-0.11 c|done-1:body=-0.07 c|done-1:force=-0.54
c|done-1:help=0.18 c|done-1:membership=0.21 c|done-1:sanction=-0.18 c|done-1:verdict=0.28 c|done0=0.18 c|done0:ask=-0.08 c|done0:body=0.05
c|done0:force=0.32 c|done0:help=-0.13 c|done0:membership=-0.14 c|done0:other=-0.08 c|done0:sanction=0.16 c|done0:verdict=0.07 c|done1=-0.13
c|done1:answer=-0.24 c|done1:deal=-0.19 c|done1:force=0.14 c|done1:other=-0.10 c|done1:verdict=-0.14 c|done2=-0.19 c|done3=-0.25 c|far=-0.53
c|first=0.90 c|first:answer=0.52 c|first:ask=-0.09 c|first:force=0.28 c|first:help=-0.29 c|first:membership=0.19 c|first:sanction=0.10
c|first:verdict=0.18 c|k:org=0.30 c|k:org:accept=-0.07 c|k:org:answer=-0.07 c|k:org:ask=-0.12 c|k:org:boycott=-0.08 c|k:org:clarify=-0.11
c|k:org:consult=0.13 c|k:org:decline=0.27 c|k:org:demand=-0.09 c|k:org:deny=-0.24 c|k:org:endorse=0.20 c|k:org:force=-0.05 c|k:org:help=0.07
c|k:org:membership=0.50 c|k:org:offer=-0.22 c|k:org:pledge=-0.12 c|k:org:refuse=0.07 c|k:org:request=0.28 c|k:org:sanction=-0.31 c|k:org:threaten=-0.05
c|k:org:verdict=0.20 c|k:org:veto=0.32 c|k:org:vote=0.09 c|k:org:warn=0.10 c|k:state=-0.49 c|k:state:accept=0.09 c|k:state:accuse=0.07
c|k:state:agree=-0.10 c|k:state:answer=-0.11 c|k:state:attack=-0.10 c|k:state:attend=0.06 c|k:state:boycott=-0.16 c|k:state:cease_fire=0.10
c|k:state:clarify=-0.18 c|k:state:concede=-0.05 c|k:state:consult=0.08 c|k:state:deal=-0.15 c|k:state:deny=0.07 c|k:state:endorse=-0.09
c|k:state:force=0.06 c|k:state:invoke=-0.09 c|k:state:meet=-0.13 c|k:state:membership=-0.33 c|k:state:mobilize=-0.07 c|k:state:notify=0.08
c|k:state:offer=0.07 c|k:state:other=-0.16 c|k:state:pledge=0.14 c|k:state:refuse=-0.09 c|k:state:request=-0.12 c|k:state:resume=-0.06
c|k:state:sanction=0.31 c|k:state:threaten=0.07 c|k:state:vote=-0.23 c|k:state:warn=-0.09 c|k:sub=-0.43 c|k:sub:ask=-0.10 c|k:sub:assist=-0.06
c|k:sub:deny=0.09 c|k:sub:deploy=-0.06 c|k:sub:force=-0.09 c|k:sub:membership=-0.11 c|k:sub:refuse=-0.06 c|kin:byorg:body=-0.06 c|kin:byorg:deal=-0.18
c|kin:byorg:force=0.12 c|kin:byorg:help=-0.08 c|kin:byorg:sanction=0.12 c|kin:byorg:verdict=0.06 c|kin:bystate:answer=-0.12 c|kin:bystate:deal=-0.14
c|kin:bystate:help=-0.07 c|kin:bystate:membership=0.52 c|kin:bystate:verdict=-0.11 c|lastactor=0.38 c|lastactor:0=0.34 c|lastactor:1=-0.07
c|lastactor:2=0.10 c|lastactor:answer=0.73 c|lastactor:ask=-0.08 c|lastactor:body=-0.11 c|lastactor:deal=-0.15 c|lastactor:force=-0.19
c|lastactor:help=-0.07 c|lastactor:membership=0.25 c|lastactor:other=-0.07 c|lastactor:sanction=-0.11 c|lastactor:verdict=0.16 c|lastalike=0.43
c|lastalike:0=0.55 c|lastalike:1=0.07 c|lastalike:2=-0.19 c|lastalike:answer=0.12 c|lastalike:ask=-0.12 c|lastalike:force=0.24
c|lastalike:sanction=0.11 c|lastalike:verdict=0.12 c|lastmine:1=0.08 c|lastmine:2=-0.11 c|lastmine:answer=-0.19 c|lastmine:ask=0.12
c|lastmine:deal=0.07 c|lastmine:help=-0.23 c|lastmine:membership=0.12 c|lastmine:sanction=0.23 c|lastmine:verdict=-0.11 c|lastonme=0.07
c|lastonme:0=-0.13 c|lastonme:1=-0.09 c|lastonme:2=0.28 c|lastonme:answer=0.38 c|lastonme:body=-0.08 c|lastonme:help=-0.31 c|lastonme:membership=0.06
c|lastonme:other=-0.06 c|lastonme:sanction=-0.05 c|lastonme:verdict=0.06 c|lasttarget=0.22 c|lasttarget:0=0.17 c|lasttarget:1=0.25 c|lasttarget:2=-0.20
c|lasttarget:membership=0.28 c|lasttarget:sanction=0.20 c|lasttarget:verdict=-0.13 c|lede=0.85 c|lede:answer=-0.26 c|lede:ask=0.07 c|lede:deal=0.10
c|lede:force=0.15 c|lede:help=0.29 c|lede:membership=0.11 c|lede:other=-0.17 c|lede:sanction=0.20 c|lede:verdict=0.35 c|mostdone=-0.12
c|mostdone:answer=0.14 c|mostdone:ask=0.09 c|mostdone:byorg=-0.16 c|mostdone:deal=0.09 c|mostdone:help=-0.11 c|mostdone:membership=-0.17
c|mostdone:other=-0.08 c|mostdone:sanction=0.14 c|mostdone:verdict=-0.22 c|noabout=-0.30 c|noabout:ask=-0.07 c|noabout:body=0.14 c|noabout:force=-0.20
c|noabout:help=-0.06 c|noabout:sanction=-0.22 c|noabout:verdict=0.08 c|nokin:byorg=-0.36 c|nokin:byorg:answer=-0.07 c|nokin:byorg:body=0.10
c|nokin:byorg:verdict=-0.23 c|nokin:bystate:ask=-0.06 c|nokin:bystate:deal=0.07 c|nokin:bystate:membership=-0.22 c|nokin:bystate:sanction=-0.07
c|nokin:bystate:verdict=0.35 c|often0=-0.07 c|often0:answer=-0.28 c|often0:ask=0.14 c|often0:deal=-0.13 c|often0:force=0.17 c|often0:help=0.28
c|often0:membership=-0.33 c|often0:other=-0.09 c|often0:sanction=0.10 c|often0:verdict=0.06 c|often1=-0.06 c|often1:ask=-0.22 c|often1:body=0.07
c|often1:deal=-0.15 c|often1:force=0.31 c|often1:help=0.07 c|often1:other=-0.06 c|often1:sanction=0.14 c|often1:verdict=-0.22 c|often2=-0.06
c|often2:answer=0.08 c|often2:ask=-0.09 c|often2:body=-0.12 c|often2:deal=0.10 c|often2:force=-0.55 c|often2:help=-0.34 c|often2:membership=0.39
c|often2:other=-0.08 c|often2:sanction=-0.25 c|often2:verdict=0.36 c|often3=-0.43 c|p:announced=0.25 c|p:announced:warn=0.11 c|p:answered=0.46
c|p:answered:decline=0.14 c|p:answered:deny=0.35 c|p:charged=0.32 c|p:charged:deny=0.32 c|p:doers=0.46 c|p:doers:criticize=0.32 c|p:doers:decline=0.12
c|p:doers:deny=-0.16 c|p:doers:endorse=0.07 c|p:joined=0.19 c|p:joined:boycott=-0.08 c|p:joined:propose=-0.13 c|p:joined:veto=0.10 c|p:salient=-0.52
c|p:salient:assist=-0.15 c|p:salient:attack=-0.11 c|p:salient:criticize=0.17 c|p:salient:decline=0.10 c|p:salient:demand=-0.16 c|p:salient:deploy=0.18
c|p:salient:offer=-0.15 c|p:salient:refuse=-0.26 c|p:salient:sanction=0.09 c|p:salient:warn=-0.13 c|same:answer=0.05 c|same:ask=0.48 c|same:before=0.29
c|same:body=0.14 c|same:conj=-0.37 c|same:deal=-0.13 c|same:farther=0.29 c|same:help=0.16 c|same:iobj=0.10 c|same:membership=-0.10 c|same:nmod=-0.20
c|same:nsubj=0.09 c|same:obj=0.15 c|same:obl=0.51 c|same:sanction=-0.37 c|same:verdict=0.16 c|second:byorg=-0.16 c|second:bystate=0.14 c|speaker=0.27
c|speaker:answer=0.32 c|speaker:deal=-0.08 c|speaker:force=0.23 c|speaker:help=-0.12 c|topic=0.25 c|topic:answer=-0.18 c|topic:ask=0.23
c|topic:byorg=0.21 c|topic:force=-0.33 c|topic:help=0.19 c|topic:membership=-0.27 c|topic:other=-0.09 c|topic:sanction=0.54 c|topic:verdict=0.19
c|tounknown=-0.17 x|about=0.18 x|actorinferred=0.39 x|byorg=0.22 x|byorg:answer=0.13 x|byorg:ask=-0.20 x|byorg:deal=0.20 x|byorg:force=0.10
x|bystate=0.07 x|bystate:answer=-0.06 x|bystate:ask=0.11 x|bystate:deal=0.06 x|bystate:force=-0.18 x|bystate:help=-0.13 x|bystate:membership=0.12
x|bystate:other=0.27 x|bystate:verdict=-0.06 x|g:answer:pos=-0.12 x|g:ask:pos=-0.16 x|g:body:pos=-0.09 x|g:deal:neg=-0.16 x|g:deal:pos=0.42
x|g:force:pos=-0.13 x|g:help:neg=0.12 x|g:help:pos=-0.23 x|g:membership:neg=-0.07 x|g:membership:pos=0.20 x|g:other:pos=0.34 x|g:sanction:neg=-0.14
x|g:sanction:pos=0.11 x|g:verdict:pos=-0.07 x|half=0.45 x|half:accept=-0.16 x|half:attack=-0.18 x|half:attend=0.07 x|half:clarify=0.22
x|half:decline=-0.11 x|half:ignore=0.12 x|half:leave=0.23 x|half:notify=-0.17 x|half:offer=-0.16 x|half:pull_back=0.20 x|half:refuse=0.10
x|half:resume=0.10 x|half:sanction=0.11 x|incond=0.14 x|narr=0.07 x|noabout=0.11 x|noprop=0.22 x|noprop:answer=0.27 x|noprop:body=-0.11
x|noprop:deal=0.26 x|noprop:help=-0.31 x|noprop:membership=-0.20 x|noprop:other=0.34 x|noun=0.08 x|prop=0.07 x|prop:answer=-0.21 x|prop:ask=-0.07
x|prop:force=-0.13 x|prop:help=0.20 x|prop:membership=0.32 x|s:demanded=0.53 x|s:fact=-0.06 x|s:intended=-0.20 x|said=0.22 x|t:accept=0.13
x|t:accept:about=0.12 x|t:accuse=0.08 x|t:accuse:about=0.11 x|t:adopt=-0.11 x|t:adopt:noabout=-0.13 x|t:agree=0.13 x|t:agree:about=0.13 x|t:assist=0.05
x|t:assist:about=0.16 x|t:assist:noabout=-0.11 x|t:attend=0.07 x|t:attend:about=0.10 x|t:boycott=0.35 x|t:boycott:about=0.24 x|t:boycott:noabout=0.11
x|t:clarify=0.22 x|t:clarify:noabout=0.05 x|t:consult=-0.21 x|t:consult:noabout=-0.21 x|t:criticize=-0.13 x|t:criticize:about=-0.15 x|t:decline=-0.11
x|t:decline:noabout=-0.14 x|t:demand:about=0.07 x|t:deny=-0.28 x|t:deny:about=-0.23 x|t:deny:noabout=-0.06 x|t:deploy=-0.15 x|t:deploy:about=-0.25
x|t:deploy:noabout=0.10 x|t:endorse:about=-0.11 x|t:leave=0.17 x|t:leave:noabout=0.17 x|t:meet=0.28 x|t:meet:about=0.20 x|t:notify=-0.17
x|t:offer:about=0.14 x|t:offer:noabout=-0.16 x|t:pledge=-0.33 x|t:pledge:about=-0.08 x|t:pledge:noabout=-0.25 x|t:propose=-0.07 x|t:propose:about=-0.12
x|t:pull_back=-0.16 x|t:pull_back:about=-0.44 x|t:pull_back:noabout=0.28 x|t:refuse=0.10 x|t:refuse:about=0.31 x|t:refuse:noabout=-0.21
x|t:request=-0.14 x|t:request:about=-0.22 x|t:request:noabout=0.08 x|t:resume=0.10 x|t:resume:noabout=0.10 x|t:sanction:about=-0.27
x|t:sanction:noabout=0.25 x|t:threaten:noabout=0.06 x|t:veto=-0.20 x|t:veto:about=-0.20 x|t:vote=-0.10 x|t:vote:noabout=-0.20 x|t:warn=0.21
x|t:warn:noabout=0.21 x|tounknown=0.07 x|unsure=0.46 x|verb=0.21
`;
