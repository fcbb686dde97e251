/**
 * Weights of the features of candidates.ts, learnt by training/targets.ts from the open parts of test/reports (our own
 * texts). A name begins with 0 for nobody, x for no act at all, c for a party.
 */
export const TARGETS = `
0|about=0.33 0|actorinferred=0.40 0|byorg=0.08 0|byorg:ask=-0.12 0|byorg:deal=0.08 0|byorg:force=0.10 0|bystate=0.13 0|bystate:ask=0.32
0|bystate:force=0.16 0|bystate:membership=-0.24 0|bystate:verdict=-0.08 0|g:answer:pos=0.13 0|g:ask:pos=0.20 0|g:deal:pos=0.08 0|g:force:neg=0.08
0|g:force:pos=0.17 0|g:help:neg=0.09 0|g:help:pos=-0.15 0|g:membership:pos=-0.23 0|g:verdict:pos=-0.05 0|narr=0.13 0|noabout=-0.13 0|noprop=0.43
0|noprop:answer=0.34 0|noprop:ask=0.16 0|noprop:help=-0.10 0|noun=0.06 0|prop=-0.23 0|prop:answer=-0.25 0|prop:force=0.28 0|prop:membership=-0.24
0|prop:verdict=-0.06 0|s:demanded=0.07 0|s:fact=-0.20 0|s:possible=0.22 0|said=0.07 0|t:adopt:about=0.13 0|t:attack=0.07 0|t:attack:about=0.13
0|t:criticize=-0.08 0|t:criticize:about=0.08 0|t:criticize:noabout=-0.15 0|t:demand=0.18 0|t:demand:about=0.08 0|t:demand:noabout=0.10 0|t:deny=0.13
0|t:deny:noabout=0.15 0|t:deploy=0.14 0|t:deploy:about=0.13 0|t:pledge=0.07 0|t:pledge:noabout=0.09 0|t:threaten=0.09 0|t:veto=-0.07
0|t:veto:about=-0.07 0|t:vote=-0.07 0|t:vote:noabout=-0.06 0|tounknown=-0.06 0|unsure=0.08 0|verb=0.14 c|beside=0.14 c|beside:answer=0.10
c|beside:ask=0.10 c|beside:deal=0.08 c|beside:force=0.13 c|beside:help=-0.15 c|beside:inferred=0.10 c|beside:membership=-0.15 c|d1=0.12
c|d1:answer=0.58 c|d1:ask=0.06 c|d1:conj=-0.23 c|d1:deal=-0.13 c|d1:force=-0.34 c|d1:help=0.11 c|d1:membership=-0.13 c|d1:nmod=0.15 c|d1:nsubj=0.23
c|d1:obj=0.16 c|d1:obl=-0.10 c|d1:other=-0.07 c|d1:sanction=0.08 c|d1:verdict=-0.07 c|d2=-0.16 c|d2:answer=-0.27 c|d2:ask=-0.17 c|d2:conj=0.10
c|d2:help=-0.12 c|d2:iobj=-0.08 c|d2:membership=0.19 c|d2:nmod=-0.10 c|d2:nsubj=-0.06 c|d2:obj=-0.09 c|d2:obl=-0.16 c|d2:other=-0.09 c|d2:root=-0.14
c|d2:verdict=0.29 c|d3=-0.22 c|d3:answer=-0.40 c|d3:ask=-0.39 c|d3:deal=-0.05 c|d3:force=0.15 c|d3:help=-0.09 c|d3:membership=0.21 c|d3:sanction=0.16
c|d4=-0.23 c|deal0=-0.26 c|deal1=-0.23 c|deal3=-0.08 c|done-1=-0.39 c|done-1:answer=0.07 c|done-1:ask=-0.11 c|done-1:body=-0.08 c|done-1:force=-0.37
c|done-1:help=0.13 c|done-1:membership=0.12 c|done-1:sanction=-0.20 c|done0=0.16 c|done0:answer=-0.41 c|done0:body=0.08 c|done0:force=0.35
c|done0:help=-0.05 c|done0:sanction=0.25 c|done0:verdict=-0.07 c|done1=-0.22 c|done1:answer=0.13 c|done1:ask=-0.06 c|done1:deal=-0.14
c|done1:force=-0.16 c|done1:help=-0.10 c|done1:membership=-0.13 c|done1:verdict=0.16 c|done2=0.19 c|done3=-0.30 c|far=-0.33 c|first=0.77
c|first:answer=0.25 c|first:force=0.20 c|first:help=-0.16 c|first:membership=0.25 c|first:verdict=0.26 c|k:org=0.29 c|k:org:answer=-0.24
c|k:org:ask=-0.24 c|k:org:boycott=0.12 c|k:org:clarify=-0.13 c|k:org:consult=0.10 c|k:org:deal=0.09 c|k:org:decline=0.12 c|k:org:demand=-0.18
c|k:org:deny=-0.18 c|k:org:endorse=0.19 c|k:org:membership=0.63 c|k:org:offer=-0.14 c|k:org:pledge=-0.07 c|k:org:propose=0.09 c|k:org:refuse=-0.09
c|k:org:request=0.17 c|k:org:sanction=-0.30 c|k:org:verdict=0.19 c|k:org:vote=0.21 c|k:state=-0.50 c|k:state:accept=0.18 c|k:state:agree=-0.05
c|k:state:ask=0.09 c|k:state:assist=-0.14 c|k:state:attend=-0.15 c|k:state:boycott=-0.07 c|k:state:clarify=-0.14 c|k:state:consult=-0.11
c|k:state:criticize=0.09 c|k:state:deal=-0.16 c|k:state:decline=0.09 c|k:state:deny=-0.08 c|k:state:deploy=-0.10 c|k:state:endorse=-0.11
c|k:state:force=-0.06 c|k:state:leave=-0.09 c|k:state:membership=-0.55 c|k:state:offer=0.24 c|k:state:propose=-0.05 c|k:state:pull_back=0.10
c|k:state:request=-0.07 c|k:state:sanction=0.36 c|k:state:threaten=-0.06 c|k:state:vote=-0.14 c|k:sub=-0.34 c|k:sub:ask=-0.05 c|k:sub:assist=-0.07
c|k:sub:deny=0.13 c|k:sub:force=-0.09 c|k:sub:help=-0.07 c|k:sub:membership=-0.07 c|k:sub:refuse=-0.05 c|k:sub:verdict=-0.06 c|lastactor=0.15
c|lastactor:0=0.25 c|lastactor:1=-0.15 c|lastactor:2=0.05 c|lastactor:answer=0.42 c|lastactor:deal=-0.07 c|lastactor:force=-0.21 c|lastactor:help=0.06
c|lastactor:membership=-0.06 c|lastactor:verdict=0.08 c|lastalike=0.47 c|lastalike:0=0.45 c|lastalike:answer=0.12 c|lastalike:force=0.27
c|lastalike:membership=0.11 c|lastalike:sanction=-0.09 c|lastalike:verdict=0.08 c|lastmine:0=0.12 c|lastmine:1=0.11 c|lastmine:2=-0.24
c|lastmine:answer=-0.20 c|lastmine:ask=0.07 c|lastmine:deal=0.09 c|lastmine:force=0.21 c|lastmine:help=-0.24 c|lastmine:sanction=0.13
c|lastmine:verdict=-0.06 c|lastonme=0.19 c|lastonme:0=-0.08 c|lastonme:1=0.05 c|lastonme:2=0.22 c|lastonme:answer=0.38 c|lastonme:deal=-0.05
c|lastonme:force=0.06 c|lastonme:help=-0.16 c|lastonme:membership=-0.07 c|lastonme:sanction=-0.14 c|lastonme:verdict=0.13 c|lasttarget=0.21
c|lasttarget:0=0.21 c|lasttarget:1=0.10 c|lasttarget:2=-0.10 c|lasttarget:answer=0.08 c|lasttarget:force=0.36 c|lasttarget:verdict=-0.33 c|lede=0.77
c|lede:answer=-0.25 c|lede:ask=-0.18 c|lede:body=0.06 c|lede:force=0.30 c|lede:help=0.30 c|lede:membership=-0.06 c|lede:sanction=0.26
c|lede:verdict=0.33 c|noabout=-0.18 c|noabout:answer=-0.11 c|noabout:ask=-0.14 c|noabout:deal=-0.09 c|noabout:force=0.11 c|noabout:help=0.10
c|noabout:membership=-0.09 c|noabout:sanction=-0.12 c|noabout:verdict=0.07 c|often0=0.18 c|often0:answer=-0.32 c|often0:ask=0.06 c|often0:body=0.05
c|often0:deal=-0.12 c|often0:force=0.16 c|often0:help=0.20 c|often0:membership=-0.17 c|often0:sanction=0.08 c|often0:verdict=0.25 c|often1=-0.18
c|often1:ask=-0.09 c|often1:deal=-0.07 c|often1:force=-0.09 c|often1:help=-0.07 c|often1:sanction=0.25 c|often1:verdict=-0.13 c|often2=-0.16
c|often2:answer=0.07 c|often2:ask=-0.17 c|often2:deal=0.09 c|often2:force=-0.24 c|often2:help=-0.15 c|often2:membership=0.19 c|often2:sanction=-0.28
c|often3=-0.40 c|p:announced=0.14 c|p:answered=0.43 c|p:answered:accept=0.17 c|p:answered:decline=0.27 c|p:answered:deny=0.08 c|p:answered:refuse=-0.07
c|p:charged=0.28 c|p:charged:deny=0.28 c|p:doers=0.42 c|p:doers:accept=-0.15 c|p:doers:criticize=0.21 c|p:doers:decline=0.14 c|p:doers:deny=0.13
c|p:doers:endorse=0.06 c|p:joined=0.25 c|p:joined:boycott=0.12 c|p:joined:leave=-0.27 c|p:joined:propose=-0.05 c|p:joined:veto=0.05
c|p:joined:vote=0.21 c|p:left=0.11 c|p:left:pull_back=0.11 c|p:salient=-0.18 c|p:salient:accept=0.17 c|p:salient:assist=-0.12 c|p:salient:attack=-0.22
c|p:salient:criticize=0.09 c|p:salient:decline=-0.14 c|p:salient:demand=-0.11 c|p:salient:deploy=0.34 c|p:salient:refuse=-0.08 c|same:after=-0.10
c|same:answer=0.10 c|same:ask=0.33 c|same:before=0.37 c|same:body=0.07 c|same:conj=-0.25 c|same:farther=0.23 c|same:force=0.24 c|same:help=0.09
c|same:iobj=0.14 c|same:membership=-0.29 c|same:nsubj=0.14 c|same:obj=0.27 c|same:obl=-0.15 c|same:other=0.11 c|same:sanction=-0.19
c|speaker:answer=0.11 c|speaker:force=0.08 c|tounknown=0.07 x|actorinferred=0.21 x|byorg=0.14 x|byorg:answer=0.14 x|byorg:sanction=0.07
x|byorg:verdict=-0.07 x|bystate=0.21 x|bystate:deal=0.06 x|bystate:force=-0.08 x|bystate:help=0.13 x|bystate:membership=0.19 x|bystate:sanction=-0.08
x|g:answer:pos=0.11 x|g:deal:pos=0.06 x|g:force:pos=-0.08 x|g:help:pos=0.08 x|g:membership:pos=0.27 x|incond=0.23 x|noabout=0.30 x|noprop=0.29
x|noprop:answer=0.33 x|noprop:deal=0.06 x|noprop:force=0.11 x|noprop:help=-0.10 x|noprop:membership=0.14 x|noprop:sanction=-0.17 x|noprop:verdict=-0.08
x|noun=0.32 x|prop=0.06 x|prop:answer=-0.22 x|prop:force=-0.19 x|prop:help=0.18 x|prop:membership=0.08 x|prop:sanction=0.16 x|s:conditional=-0.09
x|s:demanded=0.25 x|s:possible=0.18 x|said=0.36 x|t:accept=-0.16 x|t:accept:about=-0.14 x|t:assist=0.21 x|t:assist:about=0.18 x|t:attack=-0.08
x|t:attack:about=-0.14 x|t:attack:noabout=0.06 x|t:attend=0.14 x|t:attend:about=0.10 x|t:clarify=0.30 x|t:clarify:noabout=0.14 x|t:consult:about=-0.06
x|t:consult:noabout=0.06 x|t:decline=-0.20 x|t:decline:about=-0.14 x|t:endorse:about=-0.12 x|t:leave=0.09 x|t:leave:noabout=0.09 x|t:offer=-0.07
x|t:offer:noabout=-0.07 x|t:refuse=0.14 x|t:refuse:about=0.23 x|t:refuse:noabout=-0.09 x|t:resume=0.07 x|t:resume:noabout=0.07 x|t:sanction:about=-0.13
x|unsure=0.44
`;
