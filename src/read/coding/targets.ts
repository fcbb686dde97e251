/**
 * Weights of the features of candidates.ts, learnt by training/targets.ts from the open parts of test/reports (our own
 * texts). A name begins with 0 for nobody, x for no act at all, c for a party.
 */
export const TARGETS = `
0|about=0.13 0|actorinferred=0.08 0|byorg=0.32 0|byorg:answer=-0.06 0|byorg:ask=0.07 0|byorg:body=0.11 0|byorg:deal=0.21 0|byorg:force=-0.15
0|byorg:help=-0.14 0|byorg:sanction=0.07 0|byorg:verdict=0.20 0|bystate:answer=0.20 0|bystate:ask=0.20 0|bystate:deal=-0.19 0|bystate:force=0.31
0|bystate:help=0.23 0|bystate:membership=-0.22 0|bystate:other=-0.08 0|bystate:sanction=-0.11 0|bystate:verdict=-0.31 0|g:ask:pos=0.32
0|g:deal:neg=0.11 0|g:deal:pos=-0.09 0|g:force:neg=0.20 0|g:help:pos=0.07 0|g:membership:neg=-0.14 0|g:other:pos=-0.12 0|g:sanction:neg=-0.15
0|g:sanction:pos=0.11 0|g:verdict:pos=-0.12 0|half=-0.39 0|half:accept=-0.12 0|half:assist=-0.08 0|half:attack=0.09 0|half:attend=-0.12
0|half:cease_fire=-0.11 0|half:clarify=0.10 0|half:consult=-0.12 0|half:decline=-0.16 0|half:endorse=-0.12 0|half:ignore=-0.13 0|half:leave=-0.09
0|half:offer=0.22 0|half:pull_back=0.09 0|half:sanction=0.11 0|incond=0.17 0|narr=0.08 0|noabout=0.21 0|noprop=0.34 0|noprop:answer=0.45
0|noprop:ask=0.19 0|noprop:body=0.13 0|noprop:force=-0.13 0|noprop:help=0.08 0|noprop:membership=-0.06 0|noprop:other=-0.12 0|noprop:verdict=-0.18
0|noun=0.13 0|prop:answer=-0.31 0|prop:ask=0.08 0|prop:force=0.29 0|prop:membership=-0.12 0|prop:verdict=0.07 0|s:conditional=0.23 0|s:demanded=0.22
0|s:denied=0.15 0|s:fact=-0.45 0|s:intended=-0.07 0|s:possible=0.26 0|said=0.26 0|t:accept=-0.12 0|t:accept:noabout=-0.08 0|t:accuse=-0.11
0|t:accuse:about=-0.09 0|t:adopt=0.13 0|t:adopt:about=0.15 0|t:assist:about=-0.05 0|t:attack=0.07 0|t:attack:about=-0.18 0|t:attack:noabout=0.25
0|t:attend=-0.12 0|t:attend:about=-0.09 0|t:boycott=-0.12 0|t:boycott:noabout=-0.08 0|t:cease_fire=-0.11 0|t:cease_fire:about=-0.08 0|t:clarify=0.10
0|t:clarify:noabout=0.15 0|t:consult=0.16 0|t:consult:about=-0.08 0|t:consult:noabout=0.24 0|t:criticize=0.13 0|t:criticize:about=0.21
0|t:criticize:noabout=-0.08 0|t:decline=-0.16 0|t:decline:about=-0.11 0|t:demand=0.08 0|t:demand:about=-0.05 0|t:demand:noabout=0.13 0|t:deny=0.35
0|t:deny:about=0.16 0|t:deny:noabout=0.19 0|t:deploy=0.23 0|t:deploy:about=0.40 0|t:deploy:noabout=-0.17 0|t:endorse=-0.13 0|t:endorse:about=-0.10
0|t:ignore:noabout=-0.07 0|t:invoke=0.06 0|t:invoke:about=0.06 0|t:leave=-0.10 0|t:leave:noabout=-0.10 0|t:meet=-0.16 0|t:meet:about=-0.15
0|t:offer=0.17 0|t:offer:about=-0.05 0|t:offer:noabout=0.22 0|t:pledge=0.35 0|t:pledge:about=0.22 0|t:pledge:noabout=0.13 0|t:propose:about=0.06
0|t:pull_back=0.23 0|t:pull_back:about=0.23 0|t:refuse:about=-0.09 0|t:refuse:noabout=0.10 0|t:request=-0.05 0|t:threaten:noabout=-0.17 0|t:veto=-0.12
0|t:veto:about=-0.12 0|t:vote=0.24 0|t:vote:noabout=0.10 0|t:warn=-0.16 0|t:warn:noabout=-0.16 0|tounknown=0.14 0|unsure=0.10 0|verb=0.21 c|beside=0.08
c|beside:ask=0.17 c|beside:deal=0.14 c|beside:help=-0.10 c|beside:membership=-0.13 c|d1=0.06 c|d1:answer=0.39 c|d1:ask=0.20 c|d1:conj=-0.30
c|d1:deal=-0.14 c|d1:force=-0.13 c|d1:nmod=0.41 c|d1:nsubj=0.17 c|d1:other=-0.21 c|d1:verdict=-0.18 c|d2=-0.12 c|d2:answer=-0.07 c|d2:ask=-0.26
c|d2:conj=-0.20 c|d2:force=0.09 c|d2:help=-0.12 c|d2:iobj=-0.16 c|d2:membership=0.12 c|d2:nmod=0.08 c|d2:nsubj=0.12 c|d2:obj=-0.18 c|d2:other=-0.12
c|d2:root=-0.12 c|d2:sanction=-0.06 c|d2:verdict=0.23 c|d3:answer=-0.38 c|d3:ask=-0.58 c|d3:body=-0.07 c|d3:deal=-0.10 c|d3:force=0.38
c|d3:membership=0.29 c|d3:sanction=0.23 c|d3:verdict=-0.18 c|d4=-0.40 c|deal0=-0.29 c|deal1=-0.26 c|deal2=0.05 c|deal3=-0.10 c|done-1=-0.16
c|done-1:ask=-0.24 c|done-1:body=-0.08 c|done-1:force=-0.53 c|done-1:help=0.20 c|done-1:membership=0.20 c|done-1:verdict=0.31 c|done0=0.27
c|done0:answer=-0.05 c|done0:body=0.08 c|done0:force=0.57 c|done0:help=-0.17 c|done0:membership=-0.24 c|done0:other=-0.08 c|done0:sanction=0.33
c|done0:verdict=-0.18 c|done1=0.05 c|done1:answer=-0.07 c|done1:deal=-0.22 c|done1:force=-0.16 c|done1:other=-0.10 c|done1:sanction=-0.23
c|done1:verdict=0.05 c|done2=-0.38 c|done3=-0.38 c|far=-0.53 c|first=0.85 c|first:answer=0.49 c|first:ask=-0.09 c|first:force=0.18 c|first:help=-0.21
c|first:membership=0.25 c|first:sanction=0.06 c|first:verdict=0.07 c|k:org=0.32 c|k:org:accept=0.08 c|k:org:agree=-0.11 c|k:org:ask=-0.18
c|k:org:attend=0.07 c|k:org:clarify=-0.16 c|k:org:consult=0.12 c|k:org:criticize=-0.10 c|k:org:decline=0.29 c|k:org:demand=-0.11 c|k:org:deny=-0.16
c|k:org:endorse=0.28 c|k:org:force=-0.05 c|k:org:help=0.08 c|k:org:leave=0.11 c|k:org:membership=0.66 c|k:org:offer=-0.27 c|k:org:pledge=-0.18
c|k:org:request=0.35 c|k:org:sanction=-0.49 c|k:org:threaten=-0.05 c|k:org:verdict=0.18 c|k:org:veto=0.29 c|k:org:vote=0.07 c|k:org:warn=0.11
c|k:state=-0.67 c|k:state:accept=0.06 c|k:state:accuse=0.07 c|k:state:adopt=-0.07 c|k:state:agree=-0.08 c|k:state:answer=-0.15 c|k:state:ask=0.10
c|k:state:assist=0.07 c|k:state:attack=-0.07 c|k:state:boycott=-0.15 c|k:state:cease_fire=0.10 c|k:state:clarify=-0.15 c|k:state:deal=-0.11
c|k:state:decline=-0.07 c|k:state:endorse=-0.07 c|k:state:force=0.07 c|k:state:invoke=-0.06 c|k:state:leave=-0.18 c|k:state:meet=-0.08
c|k:state:membership=-0.59 c|k:state:mobilize=-0.06 c|k:state:notify=0.14 c|k:state:offer=0.08 c|k:state:other=-0.14 c|k:state:pledge=0.27
c|k:state:propose=-0.07 c|k:state:pull_back=-0.08 c|k:state:request=-0.13 c|k:state:resume=-0.07 c|k:state:sanction=0.17 c|k:state:suspend=0.07
c|k:state:threaten=0.09 c|k:state:vote=-0.23 c|k:state:warn=-0.17 c|k:sub=-0.25 c|k:sub:ask=-0.13 c|k:sub:assist=-0.09 c|k:sub:criticize=-0.05
c|k:sub:deal=-0.07 c|k:sub:deny=0.17 c|k:sub:deploy=-0.09 c|k:sub:force=-0.14 c|k:sub:help=-0.07 c|k:sub:membership=-0.12 c|k:sub:pledge=-0.07
c|k:sub:refuse=-0.07 c|k:sub:sanction=0.54 c|lastactor=0.37 c|lastactor:0=0.32 c|lastactor:1=-0.12 c|lastactor:2=0.17 c|lastactor:answer=0.58
c|lastactor:body=-0.11 c|lastactor:deal=-0.17 c|lastactor:force=-0.08 c|lastactor:help=-0.11 c|lastactor:membership=0.19 c|lastactor:other=-0.06
c|lastactor:sanction=0.19 c|lastalike=0.37 c|lastalike:0=0.41 c|lastalike:2=-0.06 c|lastalike:answer=0.20 c|lastalike:ask=-0.12 c|lastalike:force=0.15
c|lastalike:membership=0.11 c|lastalike:sanction=-0.10 c|lastalike:verdict=0.09 c|lastmine:0=-0.07 c|lastmine:2=0.09 c|lastmine:answer=-0.14
c|lastmine:deal=0.07 c|lastmine:help=-0.18 c|lastmine:membership=0.31 c|lastmine:sanction=0.27 c|lastmine:verdict=-0.26 c|lastonme=0.20
c|lastonme:0=-0.12 c|lastonme:1=0.14 c|lastonme:2=0.18 c|lastonme:answer=0.43 c|lastonme:ask=0.11 c|lastonme:body=-0.09 c|lastonme:help=-0.32
c|lastonme:membership=0.09 c|lastonme:sanction=-0.08 c|lastonme:verdict=0.11 c|lasttarget=0.30 c|lasttarget:0=0.41 c|lasttarget:1=0.21
c|lasttarget:2=-0.32 c|lasttarget:ask=-0.12 c|lasttarget:deal=-0.07 c|lasttarget:force=0.15 c|lasttarget:membership=0.24 c|lasttarget:other=-0.06
c|lasttarget:sanction=0.25 c|lasttarget:verdict=-0.19 c|lede=0.83 c|lede:answer=-0.26 c|lede:ask=0.13 c|lede:body=0.05 c|lede:deal=0.11
c|lede:force=0.06 c|lede:help=0.35 c|lede:membership=0.09 c|lede:other=-0.17 c|lede:sanction=0.11 c|lede:verdict=0.37 c|noabout=-0.34
c|noabout:answer=-0.15 c|noabout:ask=-0.09 c|noabout:body=0.20 c|noabout:force=-0.17 c|noabout:help=-0.05 c|noabout:membership=0.06
c|noabout:sanction=-0.14 c|often0=0.09 c|often0:answer=-0.25 c|often0:ask=0.21 c|often0:body=0.07 c|often0:deal=-0.13 c|often0:force=-0.06
c|often0:help=0.26 c|often0:membership=-0.27 c|often0:other=-0.08 c|often0:sanction=0.16 c|often0:verdict=0.19 c|often1=-0.10 c|often1:ask=-0.26
c|often1:force=0.41 c|often1:other=-0.07 c|often1:verdict=-0.21 c|often2:answer=0.13 c|often2:ask=-0.17 c|often2:body=-0.12 c|often2:deal=-0.05
c|often2:force=-0.47 c|often2:help=-0.24 c|often2:membership=0.27 c|often2:other=-0.07 c|often2:sanction=-0.06 c|often2:verdict=0.20 c|often3=-0.57
c|p:announced=0.25 c|p:announced:pledge=0.25 c|p:answered=0.47 c|p:answered:decline=0.07 c|p:answered:deny=0.45 c|p:beside=0.05
c|p:beside:sanction=0.06 c|p:charged=0.37 c|p:charged:deny=0.37 c|p:doers=0.40 c|p:doers:criticize=0.36 c|p:doers:decline=0.09 c|p:doers:deny=-0.16
c|p:doers:endorse=0.07 c|p:joined=0.25 c|p:joined:notify=0.09 c|p:joined:propose=-0.11 c|p:joined:veto=0.07 c|p:left=0.11 c|p:left:pull_back=0.11
c|p:salient=-0.35 c|p:salient:assist=-0.08 c|p:salient:criticize=0.27 c|p:salient:demand=-0.16 c|p:salient:deploy=0.10 c|p:salient:offer=-0.13
c|p:salient:refuse=-0.28 c|p:salient:warn=-0.19 c|same:after=0.15 c|same:answer=0.27 c|same:ask=0.42 c|same:before=0.27 c|same:body=0.10
c|same:conj=-0.37 c|same:deal=-0.12 c|same:farther=0.42 c|same:help=0.14 c|same:iobj=0.11 c|same:membership=-0.14 c|same:nmod=-0.08 c|same:nsubj=0.10
c|same:obj=0.08 c|same:obl=0.39 c|same:sanction=-0.23 c|speaker:answer=0.32 c|speaker:deal=-0.06 c|speaker:force=0.19 c|speaker:help=-0.13
c|speaker:membership=-0.13 c|speaker:sanction=-0.08 c|tounknown=-0.20 x|about=0.13 x|actorinferred=0.32 x|byorg=0.21 x|byorg:answer=0.17
x|byorg:ask=-0.18 x|byorg:body=-0.10 x|byorg:deal=0.06 x|byorg:force=0.19 x|bystate:answer=-0.19 x|bystate:ask=0.12 x|bystate:deal=0.12
x|bystate:force=-0.23 x|bystate:help=-0.11 x|bystate:membership=0.19 x|bystate:other=0.27 x|bystate:verdict=-0.08 x|g:answer:pos=0.07 x|g:ask:pos=-0.12
x|g:body:pos=-0.09 x|g:deal:neg=-0.19 x|g:deal:pos=0.37 x|g:force:neg=0.19 x|g:force:pos=-0.23 x|g:help:neg=0.14 x|g:help:pos=-0.26
x|g:membership:pos=0.21 x|g:other:pos=0.35 x|g:sanction:neg=-0.15 x|g:sanction:pos=0.08 x|g:verdict:pos=-0.08 x|half=0.50 x|half:attack=-0.29
x|half:attend=0.06 x|half:clarify=0.25 x|half:decline=-0.08 x|half:endorse=-0.07 x|half:ignore=0.14 x|half:leave=0.24 x|half:notify=-0.11
x|half:offer=-0.14 x|half:pull_back=0.13 x|half:refuse=0.10 x|half:resume=0.11 x|half:sanction=0.08 x|incond=0.17 x|noabout=0.13 x|noprop=0.31
x|noprop:answer=0.21 x|noprop:body=-0.06 x|noprop:deal=0.18 x|noprop:help=-0.34 x|noprop:membership=0.09 x|noprop:other=0.35 x|noprop:verdict=-0.15
x|noun=0.07 x|prop=-0.05 x|prop:answer=-0.23 x|prop:force=-0.08 x|prop:help=0.21 x|prop:membership=0.14 x|prop:sanction=-0.11 x|prop:verdict=0.08
x|s:conditional=-0.07 x|s:demanded=0.53 x|s:intended=-0.37 x|s:possible=0.22 x|said=0.29 x|t:accept:about=-0.15 x|t:accept:noabout=0.17
x|t:accuse:about=0.07 x|t:adopt=-0.06 x|t:adopt:about=0.06 x|t:adopt:noabout=-0.12 x|t:agree=0.14 x|t:agree:about=0.14 x|t:assist:about=0.15
x|t:assist:noabout=-0.11 x|t:attack:about=-0.06 x|t:attend=0.06 x|t:attend:about=0.13 x|t:boycott=0.26 x|t:boycott:about=0.24 x|t:cease_fire:about=0.10
x|t:clarify=0.25 x|t:consult=-0.28 x|t:consult:noabout=-0.26 x|t:criticize:about=-0.11 x|t:criticize:noabout=0.09 x|t:decline=-0.08
x|t:decline:noabout=-0.08 x|t:demand=0.06 x|t:demand:about=0.09 x|t:deny=-0.36 x|t:deny:about=-0.18 x|t:deny:noabout=-0.17 x|t:deploy=-0.17
x|t:deploy:about=-0.20 x|t:endorse=-0.09 x|t:endorse:about=-0.12 x|t:ignore:noabout=0.09 x|t:leave=0.21 x|t:leave:noabout=0.21 x|t:meet=0.26
x|t:meet:about=0.22 x|t:notify=-0.11 x|t:offer:about=0.13 x|t:offer:noabout=-0.14 x|t:pledge=-0.38 x|t:pledge:about=-0.13 x|t:pledge:noabout=-0.25
x|t:propose:about=-0.06 x|t:pull_back=-0.12 x|t:pull_back:about=-0.34 x|t:pull_back:noabout=0.22 x|t:refuse=0.10 x|t:refuse:about=0.26
x|t:refuse:noabout=-0.16 x|t:request=-0.16 x|t:request:about=-0.23 x|t:request:noabout=0.07 x|t:resume=0.11 x|t:resume:noabout=0.11 x|t:sanction=-0.07
x|t:sanction:about=-0.26 x|t:sanction:noabout=0.19 x|t:threaten:noabout=0.07 x|t:veto=-0.18 x|t:veto:about=-0.18 x|t:vote=-0.08 x|t:vote:noabout=-0.19
x|t:warn=0.25 x|t:warn:noabout=0.25 x|tounknown=0.06 x|unsure=0.53 x|verb=0.19
`;
