/**
 * Weights of the features of candidates.ts, learnt by training/targets.ts from the open parts of test/reports (our own
 * texts). A name begins with 0 for nobody, x for no act at all, c for a party.
 */
export const TARGETS = `
0|about=0.05 0|actorinferred=0.21 0|byorg=0.24 0|byorg:ask=-0.08 0|byorg:deal=0.26 0|byorg:force=-0.06 0|byorg:help=-0.10 0|byorg:sanction=0.08
0|byorg:verdict=0.11 0|bystate:answer=0.10 0|bystate:ask=0.27 0|bystate:deal=-0.20 0|bystate:force=0.29 0|bystate:help=0.14 0|bystate:membership=-0.22
0|bystate:sanction=-0.15 0|bystate:verdict=-0.19 0|g:answer:pos=0.08 0|g:ask:pos=0.20 0|g:deal:pos=0.07 0|g:force:neg=0.31 0|g:force:pos=-0.08
0|g:membership:neg=-0.16 0|g:membership:pos=-0.09 0|g:sanction:neg=-0.18 0|g:sanction:pos=0.11 0|g:verdict:pos=-0.10 0|half=-0.37 0|half:accept=-0.12
0|half:assist=-0.14 0|half:attend=-0.12 0|half:cease_fire=-0.10 0|half:clarify=0.11 0|half:consult=-0.08 0|half:decline=-0.13 0|half:endorse=-0.13
0|half:ignore=-0.10 0|half:leave=-0.08 0|half:offer=0.22 0|half:pull_back=0.11 0|half:sanction=0.11 0|incond=0.17 0|narr=0.12 0|noabout=0.22
0|nocand=-0.06 0|noprop=0.37 0|noprop:answer=0.39 0|noprop:ask=0.17 0|noprop:body=0.07 0|noprop:deal=0.06 0|noprop:force=-0.15
0|noprop:membership=-0.06 0|noprop:verdict=-0.08 0|noun=0.08 0|prop=-0.10 0|prop:answer=-0.30 0|prop:force=0.39 0|prop:membership=-0.18
0|s:conditional=0.31 0|s:demanded=0.22 0|s:fact=-0.51 0|s:intended=-0.15 0|s:possible=0.35 0|said=0.16 0|t:accept=-0.12 0|t:accept:noabout=-0.07
0|t:adopt=0.07 0|t:adopt:about=0.13 0|t:adopt:noabout=-0.07 0|t:agree=0.06 0|t:agree:about=0.06 0|t:assist=-0.06 0|t:assist:about=-0.06 0|t:attack=0.07
0|t:attack:about=-0.27 0|t:attack:noabout=0.35 0|t:attend=-0.12 0|t:attend:about=-0.09 0|t:cease_fire=-0.10 0|t:cease_fire:about=-0.07 0|t:clarify=0.11
0|t:clarify:noabout=0.15 0|t:consult:about=-0.08 0|t:consult:noabout=0.08 0|t:criticize=0.10 0|t:criticize:about=0.22 0|t:criticize:noabout=-0.11
0|t:decline=-0.13 0|t:decline:about=-0.09 0|t:demand=0.23 0|t:demand:about=0.13 0|t:demand:noabout=0.10 0|t:deny=0.30 0|t:deny:about=0.27
0|t:deploy=0.16 0|t:deploy:about=0.26 0|t:deploy:noabout=-0.10 0|t:endorse=-0.14 0|t:endorse:about=-0.12 0|t:ignore=-0.10 0|t:ignore:noabout=-0.06
0|t:leave=-0.13 0|t:leave:noabout=-0.11 0|t:offer=0.18 0|t:offer:noabout=0.22 0|t:pull_back=0.11 0|t:pull_back:noabout=0.11 0|t:refuse:about=-0.09
0|t:refuse:noabout=0.11 0|t:request=-0.07 0|t:request:about=-0.08 0|t:sanction=-0.07 0|t:threaten:noabout=-0.13 0|t:veto=-0.11 0|t:veto:about=-0.11
0|t:vote=0.20 0|t:vote:noabout=0.06 0|t:warn=-0.06 0|t:warn:noabout=-0.06 0|tounknown=0.19 0|unsure=0.06 0|verb=0.20 c|beside=0.07 c|beside:answer=0.05
c|beside:ask=0.19 c|beside:deal=0.12 c|beside:help=-0.19 c|beside:inferred=0.08 c|beside:membership=-0.18 c|d1=0.05 c|d1:answer=0.39 c|d1:ask=0.08
c|d1:body=-0.07 c|d1:conj=-0.27 c|d1:deal=-0.14 c|d1:force=-0.13 c|d1:iobj=-0.07 c|d1:nmod=0.40 c|d1:nsubj=0.19 c|d1:obj=-0.14 c|d1:obl=0.07
c|d1:other=-0.09 c|d1:sanction=0.07 c|d1:verdict=-0.15 c|d2=-0.21 c|d2:ask=-0.30 c|d2:conj=-0.29 c|d2:deal=-0.07 c|d2:force=0.11 c|d2:help=-0.24
c|d2:iobj=-0.18 c|d2:membership=0.16 c|d2:nmod=0.22 c|d2:nsubj=0.08 c|d2:obj=-0.11 c|d2:obl=-0.16 c|d2:other=-0.13 c|d2:root=-0.07 c|d2:verdict=0.19
c|d3=-0.07 c|d3:answer=-0.27 c|d3:ask=-0.58 c|d3:body=-0.08 c|d3:deal=-0.08 c|d3:force=0.30 c|d3:membership=0.42 c|d3:sanction=0.19 c|d3:verdict=-0.27
c|d4=-0.35 c|deal0=-0.39 c|deal1=-0.17 c|deal2=0.10 c|deal3=-0.08 c|done-1=-0.15 c|done-1:ask=-0.27 c|done-1:body=-0.07 c|done-1:force=-0.45
c|done-1:help=0.16 c|done-1:membership=0.17 c|done-1:verdict=0.31 c|done0=0.27 c|done0:answer=-0.12 c|done0:ask=-0.09 c|done0:body=0.07
c|done0:deal=0.09 c|done0:force=0.44 c|done0:help=-0.20 c|done0:sanction=0.33 c|done0:verdict=-0.22 c|done1:answer=-0.15 c|done1:ask=0.16
c|done1:deal=-0.23 c|done1:force=-0.18 c|done1:help=0.18 c|done1:membership=-0.21 c|done1:sanction=-0.28 c|done1:verdict=0.06 c|done2=-0.50
c|done3=-0.11 c|far=-0.50 c|first=0.87 c|first:answer=0.53 c|first:ask=0.12 c|first:force=0.11 c|first:help=-0.25 c|first:membership=0.28 c|k:org=0.30
c|k:org:accept=0.13 c|k:org:agree=-0.05 c|k:org:ask=-0.36 c|k:org:attend=0.08 c|k:org:boycott=0.13 c|k:org:clarify=-0.14 c|k:org:consult=0.10
c|k:org:criticize=-0.13 c|k:org:decline=0.23 c|k:org:demand=-0.15 c|k:org:deny=-0.25 c|k:org:endorse=0.31 c|k:org:invoke=0.07 c|k:org:leave=0.12
c|k:org:membership=0.69 c|k:org:offer=-0.25 c|k:org:pledge=-0.21 c|k:org:propose=0.12 c|k:org:refuse=0.07 c|k:org:request=0.30 c|k:org:sanction=-0.47
c|k:org:verdict=0.18 c|k:org:veto=0.14 c|k:org:vote=0.07 c|k:state=-0.74 c|k:state:accept=0.06 c|k:state:adopt=-0.08 c|k:state:agree=-0.10
c|k:state:answer=-0.19 c|k:state:ask=0.07 c|k:state:attack=0.12 c|k:state:boycott=-0.08 c|k:state:cease_fire=0.09 c|k:state:clarify=-0.11
c|k:state:consult=-0.06 c|k:state:criticize=0.16 c|k:state:deal=-0.16 c|k:state:deny=-0.16 c|k:state:endorse=-0.09 c|k:state:force=0.10
c|k:state:help=-0.07 c|k:state:ignore=0.08 c|k:state:invoke=-0.11 c|k:state:leave=-0.20 c|k:state:membership=-0.63 c|k:state:notify=0.14
c|k:state:offer=0.16 c|k:state:propose=-0.09 c|k:state:pull_back=-0.16 c|k:state:refuse=-0.09 c|k:state:request=-0.18 c|k:state:sanction=0.10
c|k:state:suspend=0.06 c|k:state:threaten=0.08 c|k:state:verdict=0.10 c|k:state:vote=-0.25 c|k:state:warn=0.11 c|k:sub=-0.10 c|k:sub:ask=0.09
c|k:sub:assist=0.16 c|k:sub:consult=-0.05 c|k:sub:criticize=-0.13 c|k:sub:deal=-0.06 c|k:sub:demand=-0.07 c|k:sub:deny=0.10 c|k:sub:deploy=-0.13
c|k:sub:force=-0.25 c|k:sub:help=0.17 c|k:sub:membership=-0.13 c|k:sub:pledge=0.21 c|k:sub:refuse=-0.07 c|k:sub:sanction=0.49 c|k:sub:verdict=-0.13
c|lastactor=0.31 c|lastactor:0=0.27 c|lastactor:1=-0.10 c|lastactor:2=0.14 c|lastactor:answer=0.74 c|lastactor:body=-0.12 c|lastactor:deal=-0.19
c|lastactor:force=-0.14 c|lastactor:help=-0.15 c|lastactor:membership=0.17 c|lastactor:sanction=0.07 c|lastalike=0.39 c|lastalike:0=0.33
c|lastalike:1=0.16 c|lastalike:2=-0.09 c|lastalike:answer=0.11 c|lastalike:ask=-0.07 c|lastalike:force=0.25 c|lastalike:membership=0.06
c|lastalike:sanction=-0.12 c|lastalike:verdict=0.11 c|lastmine:1=-0.07 c|lastmine:2=0.12 c|lastmine:answer=-0.10 c|lastmine:ask=-0.08
c|lastmine:deal=0.06 c|lastmine:help=-0.22 c|lastmine:membership=0.27 c|lastmine:sanction=0.29 c|lastmine:verdict=-0.20 c|lastonme=0.14
c|lastonme:0=-0.24 c|lastonme:2=0.36 c|lastonme:answer=0.33 c|lastonme:body=-0.11 c|lastonme:deal=0.11 c|lastonme:force=-0.18 c|lastonme:help=-0.36
c|lastonme:membership=0.08 c|lastonme:verdict=0.30 c|lasttarget=0.26 c|lasttarget:0=0.38 c|lasttarget:1=0.26 c|lasttarget:2=-0.37
c|lasttarget:answer=0.11 c|lasttarget:ask=-0.11 c|lasttarget:force=0.15 c|lasttarget:membership=0.24 c|lasttarget:sanction=0.21
c|lasttarget:verdict=-0.34 c|lede=0.85 c|lede:answer=-0.37 c|lede:ask=-0.12 c|lede:body=0.09 c|lede:deal=0.15 c|lede:force=0.09 c|lede:help=0.42
c|lede:membership=0.09 c|lede:sanction=0.08 c|lede:verdict=0.42 c|noabout=-0.37 c|noabout:answer=-0.12 c|noabout:body=0.13 c|noabout:force=-0.12
c|noabout:membership=-0.09 c|noabout:sanction=-0.17 c|noabout:verdict=0.13 c|often0=0.14 c|often0:answer=-0.18 c|often0:ask=0.19 c|often0:body=0.07
c|often0:deal=-0.06 c|often0:force=-0.12 c|often0:help=0.27 c|often0:membership=-0.25 c|often0:sanction=0.20 c|often1=-0.12 c|often1:answer=-0.11
c|often1:ask=-0.30 c|often1:force=0.43 c|often1:verdict=-0.05 c|often2:ask=-0.09 c|often2:body=-0.10 c|often2:deal=-0.08 c|often2:force=-0.50
c|often2:help=-0.08 c|often2:membership=0.17 c|often2:sanction=-0.09 c|often2:verdict=0.18 c|often3=-0.51 c|p:announced=0.26 c|p:announced:pledge=0.21
c|p:answered=0.50 c|p:answered:decline=0.16 c|p:answered:deny=0.26 c|p:beside=0.06 c|p:charged=0.37 c|p:charged:deny=0.37 c|p:doers=0.41
c|p:doers:criticize=0.33 c|p:doers:decline=0.09 c|p:doers:deny=-0.11 c|p:doers:refuse=0.08 c|p:joined=0.28 c|p:joined:boycott=0.13
c|p:joined:invoke=0.07 c|p:joined:notify=0.08 c|p:left=0.05 c|p:left:pull_back=0.05 c|p:salient=-0.36 c|p:salient:accept=0.06 c|p:salient:assist=-0.14
c|p:salient:attack=-0.17 c|p:salient:criticize=0.11 c|p:salient:decline=0.07 c|p:salient:demand=-0.08 c|p:salient:deploy=0.12 c|p:salient:offer=-0.11
c|p:salient:refuse=-0.31 c|p:salient:threaten=0.10 c|same:after=0.14 c|same:answer=0.08 c|same:ask=0.45 c|same:before=0.40 c|same:body=0.16
c|same:conj=-0.15 c|same:farther=0.46 c|same:force=0.20 c|same:help=0.08 c|same:iobj=0.07 c|same:membership=-0.21 c|same:nearest=0.09 c|same:nsubj=0.19
c|same:obl=0.16 c|same:other=0.20 c|same:sanction=-0.24 c|same:verdict=0.06 c|speaker=0.05 c|speaker:answer=0.32 c|speaker:deal=-0.10
c|speaker:force=0.12 c|speaker:membership=-0.10 c|speaker:sanction=-0.10 c|tounknown=-0.19 x|about=0.11 x|actorinferred=0.36 x|byorg=0.27
x|byorg:answer=0.13 x|byorg:force=0.22 x|byorg:help=-0.07 x|bystate:deal=0.11 x|bystate:force=-0.27 x|bystate:help=-0.12 x|bystate:membership=0.26
x|bystate:verdict=-0.06 x|g:answer:pos=0.17 x|g:deal:pos=0.11 x|g:help:pos=-0.19 x|g:membership:pos=0.29 x|g:verdict:pos=-0.08 x|half=0.26
x|half:attack=-0.17 x|half:attend=0.06 x|half:clarify=0.19 x|half:decline=-0.12 x|half:endorse=-0.08 x|half:ignore=0.07 x|half:leave=0.23
x|half:notify=-0.12 x|half:offer=-0.10 x|half:pull_back=0.09 x|half:refuse=0.06 x|half:resume=0.12 x|incond=0.23 x|noabout=0.15 x|nocand=0.06
x|noprop=0.42 x|noprop:answer=0.25 x|noprop:deal=0.11 x|noprop:force=0.08 x|noprop:help=-0.17 x|noprop:membership=0.13 x|noprop:sanction=0.05
x|noun=0.10 x|prop=-0.17 x|prop:answer=-0.08 x|prop:force=-0.13 x|prop:membership=0.19 x|s:demanded=0.50 x|s:fact=0.12 x|s:intended=-0.51
x|s:possible=0.15 x|said=0.27 x|t:accept:about=-0.19 x|t:accept:noabout=0.15 x|t:assist:noabout=-0.06 x|t:attack=-0.17 x|t:attack:about=-0.08
x|t:attack:noabout=-0.09 x|t:attend=0.06 x|t:attend:about=0.15 x|t:cease_fire:about=0.10 x|t:clarify=0.19 x|t:consult:about=0.05 x|t:decline=-0.12
x|t:decline:noabout=-0.10 x|t:endorse=-0.08 x|t:endorse:about=-0.10 x|t:ignore=0.07 x|t:leave=0.23 x|t:leave:noabout=0.26 x|t:notify=-0.12
x|t:offer=-0.10 x|t:offer:noabout=-0.10 x|t:pull_back=0.09 x|t:pull_back:noabout=0.09 x|t:refuse=0.06 x|t:refuse:about=0.15 x|t:refuse:noabout=-0.09
x|t:resume=0.12 x|t:resume:noabout=0.12 x|t:sanction:about=-0.20 x|unsure=0.51 x|verb=0.16
`;
