/**
 * Weights of the features of candidates.ts, learnt by training/targets.ts from the open parts of test/reports (our own
 * texts). A name begins with 0 for nobody, x for no act at all, c for a party.
 */
export const TARGETS = `
0|about=0.27 0|actorinferred=0.36 0|byorg=0.25 0|byorg:ask=-0.11 0|byorg:deal=0.13 0|byorg:force=0.06 0|byorg:verdict=0.15 0|bystate:answer=0.09
0|bystate:ask=0.31 0|bystate:deal=-0.13 0|bystate:force=0.17 0|bystate:help=-0.05 0|bystate:membership=-0.10 0|bystate:sanction=-0.09
0|bystate:verdict=-0.22 0|g:answer:pos=0.16 0|g:ask:pos=0.20 0|g:deal:neg=-0.13 0|g:deal:pos=0.13 0|g:force:neg=0.24 0|g:help:neg=0.10
0|g:help:pos=-0.17 0|g:membership:pos=-0.08 0|g:sanction:neg=-0.12 0|noprop=0.42 0|noprop:answer=0.32 0|noprop:ask=0.19 0|noprop:force=-0.08
0|noprop:help=-0.11 0|noprop:membership=0.18 0|prop=-0.16 0|prop:answer=-0.16 0|prop:force=0.32 0|prop:membership=-0.28 0|prop:sanction=-0.08
0|s:demanded=0.09 0|s:denied=0.06 0|s:fact=-0.29 0|s:intended=0.12 0|s:possible=0.32 0|said=0.22 0|t:adopt:about=0.09 0|t:adopt:noabout=-0.07
0|t:attack=0.18 0|t:attack:about=0.10 0|t:attack:noabout=0.08 0|t:criticize=-0.06 0|t:criticize:about=0.18 0|t:criticize:noabout=-0.24 0|t:demand=0.15
0|t:demand:about=0.11 0|t:deny=0.16 0|t:deny:noabout=0.18 0|t:deploy=0.11 0|t:deploy:about=0.07 0|t:pledge=0.10 0|t:pledge:noabout=0.12
0|t:pull_back=-0.08 0|t:pull_back:about=-0.08 0|t:sanction=-0.12 0|t:sanction:about=-0.11 0|t:threaten:noabout=-0.09 0|t:veto=-0.12
0|t:veto:about=-0.12 0|t:vote=0.14 0|t:vote:noabout=0.05 0|tounknown=-0.06 0|unsure=-0.08 0|verb=0.24 c|beside=0.09 c|beside:ask=0.12
c|beside:force=0.22 c|beside:help=-0.17 c|beside:membership=-0.16 c|beside:named=0.09 c|beside:sanction=-0.06 c|beside:verdict=0.10 c|d1=0.12
c|d1:answer=0.38 c|d1:ask=0.21 c|d1:body=-0.12 c|d1:conj=-0.28 c|d1:force=-0.21 c|d1:help=0.06 c|d1:iobj=-0.12 c|d1:membership=-0.15 c|d1:nmod=0.45
c|d1:nsubj=0.17 c|d1:obj=0.11 c|d1:obl=-0.07 c|d1:other=-0.10 c|d1:sanction=0.11 c|d1:verdict=-0.12 c|d2=-0.25 c|d2:answer=-0.29 c|d2:ask=-0.22
c|d2:conj=-0.21 c|d2:deal=-0.06 c|d2:force=0.09 c|d2:help=-0.14 c|d2:iobj=-0.10 c|d2:membership=0.15 c|d2:nsubj=0.20 c|d2:obj=-0.07 c|d2:obl=-0.09
c|d2:other=-0.24 c|d2:root=-0.08 c|d2:sanction=-0.07 c|d2:verdict=0.28 c|d3=-0.23 c|d3:answer=-0.26 c|d3:ask=-0.51 c|d3:deal=-0.13 c|d3:force=0.39
c|d3:membership=0.29 c|d3:sanction=0.13 c|d3:verdict=-0.26 c|d4=-0.15 c|deal0=-0.29 c|deal1=-0.35 c|done-1=-0.26 c|done-1:ask=-0.07 c|done-1:body=-0.06
c|done-1:force=-0.44 c|done-1:help=0.07 c|done-1:membership=0.22 c|done-1:sanction=-0.19 c|done-1:verdict=0.18 c|done0=0.20 c|done0:answer=-0.14
c|done0:ask=0.08 c|done0:deal=0.14 c|done0:force=0.08 c|done0:help=-0.20 c|done0:sanction=0.25 c|done1=-0.10 c|done1:answer=-0.17 c|done1:ask=-0.21
c|done1:body=0.05 c|done1:deal=-0.22 c|done1:force=0.19 c|done1:help=0.14 c|done1:membership=-0.27 c|done1:verdict=-0.08 c|done3=-0.49 c|far=-0.47
c|first=0.83 c|first:answer=0.56 c|first:ask=-0.08 c|first:force=0.26 c|first:help=-0.20 c|first:membership=0.11 c|first:verdict=0.20 c|k:org=0.36
c|k:org:answer=-0.26 c|k:org:ask=-0.17 c|k:org:boycott=0.12 c|k:org:clarify=-0.11 c|k:org:decline=0.10 c|k:org:demand=-0.07 c|k:org:deny=-0.25
c|k:org:endorse=0.23 c|k:org:help=0.11 c|k:org:membership=0.64 c|k:org:offer=-0.16 c|k:org:pledge=-0.12 c|k:org:propose=0.09 c|k:org:request=0.26
c|k:org:sanction=-0.25 c|k:org:verdict=0.20 c|k:org:veto=0.12 c|k:org:vote=0.13 c|k:state=-0.60 c|k:state:accept=0.10 c|k:state:adopt=-0.05
c|k:state:agree=-0.07 c|k:state:answer=-0.07 c|k:state:ask=0.07 c|k:state:assist=-0.05 c|k:state:attend=-0.05 c|k:state:body=-0.05
c|k:state:boycott=-0.07 c|k:state:clarify=-0.10 c|k:state:criticize=0.13 c|k:state:deal=-0.06 c|k:state:deny=-0.08 c|k:state:endorse=-0.13
c|k:state:leave=-0.13 c|k:state:membership=-0.64 c|k:state:offer=0.22 c|k:state:pledge=0.07 c|k:state:request=-0.21 c|k:state:sanction=0.34
c|k:state:vote=-0.25 c|k:sub=-0.39 c|k:sub:ask=-0.11 c|k:sub:assist=-0.06 c|k:sub:deny=0.17 c|k:sub:deploy=-0.08 c|k:sub:force=-0.13 c|k:sub:help=-0.06
c|k:sub:membership=-0.09 c|k:sub:pledge=-0.05 c|k:sub:pull_back=-0.06 c|k:sub:refuse=-0.08 c|k:sub:verdict=-0.08 c|lastactor=0.23 c|lastactor:0=0.41
c|lastactor:1=-0.11 c|lastactor:2=-0.08 c|lastactor:answer=0.54 c|lastactor:ask=-0.09 c|lastactor:body=-0.11 c|lastactor:deal=-0.06
c|lastactor:force=-0.24 c|lastactor:verdict=0.22 c|lastalike=0.34 c|lastalike:0=0.37 c|lastalike:force=0.34 c|lastalike:sanction=-0.20
c|lastalike:verdict=0.12 c|lastmine=0.09 c|lastmine:0=0.09 c|lastmine:1=-0.09 c|lastmine:2=0.09 c|lastmine:answer=-0.13 c|lastmine:force=0.23
c|lastmine:help=-0.24 c|lastmine:sanction=0.19 c|lastonme=0.08 c|lastonme:0=-0.20 c|lastonme:1=-0.08 c|lastonme:2=0.36 c|lastonme:answer=0.27
c|lastonme:ask=0.06 c|lastonme:body=-0.08 c|lastonme:help=-0.31 c|lastonme:sanction=0.08 c|lastonme:verdict=0.07 c|lasttarget=0.12 c|lasttarget:0=0.22
c|lasttarget:1=0.22 c|lasttarget:2=-0.32 c|lasttarget:answer=-0.05 c|lasttarget:ask=-0.12 c|lasttarget:force=0.24 c|lasttarget:help=0.11
c|lasttarget:membership=0.20 c|lasttarget:verdict=-0.22 c|lede=0.88 c|lede:answer=-0.37 c|lede:ask=-0.12 c|lede:body=0.06 c|lede:deal=0.08
c|lede:force=0.27 c|lede:help=0.42 c|lede:sanction=0.25 c|lede:verdict=0.27 c|noabout=-0.27 c|noabout:ask=-0.11 c|noabout:body=0.07
c|noabout:deal=-0.07 c|noabout:force=-0.07 c|noabout:help=0.10 c|noabout:membership=-0.17 c|noabout:sanction=-0.24 c|noabout:verdict=0.17 c|often0=0.11
c|often0:answer=-0.43 c|often0:ask=0.06 c|often0:force=0.07 c|often0:help=0.30 c|often0:membership=-0.20 c|often0:sanction=0.19 c|often0:verdict=0.12
c|often1=-0.10 c|often1:ask=-0.17 c|often1:body=0.07 c|often1:deal=-0.24 c|often1:force=0.34 c|often1:help=-0.05 c|often1:sanction=0.17
c|often1:verdict=-0.23 c|often2=-0.27 c|often2:answer=0.09 c|often2:ask=-0.09 c|often2:body=-0.08 c|often2:deal=0.17 c|often2:force=-0.58
c|often2:help=-0.24 c|often2:membership=0.14 c|often2:sanction=-0.29 c|often2:verdict=0.25 c|often3=-0.36 c|p:announced=0.14 c|p:answered=0.35
c|p:answered:decline=0.29 c|p:answered:deny=0.10 c|p:beside=0.06 c|p:charged=0.31 c|p:charged:deny=0.31 c|p:doers=0.58 c|p:doers:criticize=0.25
c|p:doers:decline=0.13 c|p:doers:endorse=0.14 c|p:joined=0.11 c|p:joined:boycott=0.12 c|p:joined:leave=-0.24 c|p:joined:propose=-0.06
c|p:joined:vote=0.14 c|p:salient=-0.38 c|p:salient:accept=0.12 c|p:salient:assist=-0.17 c|p:salient:attack=-0.15 c|p:salient:decline=-0.14
c|p:salient:demand=-0.14 c|p:salient:deploy=0.23 c|p:salient:refuse=-0.07 c|p:salient:threaten=0.08 c|same:after=0.09 c|same:answer=0.11
c|same:ask=0.23 c|same:before=0.27 c|same:body=0.16 c|same:conj=-0.40 c|same:deal=0.05 c|same:farther=0.42 c|same:force=-0.06 c|same:help=0.13
c|same:iobj=0.08 c|same:membership=-0.10 c|same:nearest=-0.06 c|same:nmod=0.15 c|same:nsubj=0.13 c|same:obl=0.31 c|same:other=0.08
c|same:sanction=-0.21 c|same:verdict=0.06 c|speaker=0.19 c|speaker:answer=0.19 c|speaker:force=0.11 c|speaker:help=0.05 c|tounknown=0.07 x|about=0.08
x|actorinferred=0.35 x|byorg=0.20 x|byorg:answer=0.09 x|byorg:help=-0.06 x|byorg:sanction=0.07 x|byorg:verdict=-0.07 x|bystate=0.16
x|bystate:answer=0.05 x|bystate:deal=0.06 x|bystate:force=-0.20 x|bystate:help=0.12 x|bystate:membership=0.15 x|g:answer:pos=0.15 x|g:deal:pos=0.06
x|g:force:pos=-0.07 x|g:help:pos=0.06 x|g:membership:pos=0.21 x|g:sanction:pos=0.06 x|g:verdict:pos=-0.07 x|incond=0.17 x|narr=0.07 x|noabout=0.28
x|noprop=0.48 x|noprop:answer=0.31 x|noprop:deal=0.06 x|noun=0.36 x|prop=-0.12 x|prop:answer=-0.16 x|prop:force=-0.12 x|prop:membership=0.14
x|prop:sanction=0.06 x|prop:verdict=-0.07 x|s:conditional=-0.05 x|s:demanded=0.37 x|s:fact=0.12 x|s:intended=-0.10 x|said=0.29 x|t:accept=-0.06
x|t:assist=0.12 x|t:assist:about=0.16 x|t:attack=-0.16 x|t:attack:about=-0.12 x|t:attend=0.06 x|t:attend:about=0.08 x|t:clarify=0.24
x|t:clarify:noabout=0.11 x|t:consult:about=-0.11 x|t:consult:noabout=0.08 x|t:decline=-0.12 x|t:endorse=-0.07 x|t:endorse:about=-0.14
x|t:ignore:about=0.05 x|t:ignore:noabout=-0.06 x|t:leave=0.11 x|t:leave:noabout=0.11 x|t:offer=-0.06 x|t:offer:noabout=-0.06 x|t:refuse=0.09
x|t:refuse:about=0.28 x|t:refuse:noabout=-0.19 x|t:resume=0.08 x|t:resume:noabout=0.08 x|t:sanction=0.06 x|t:sanction:about=-0.20 x|unsure=0.47
`;
