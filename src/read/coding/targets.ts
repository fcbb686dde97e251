/**
 * Weights of the features of candidates.ts, learnt by training/targets.ts from the open parts of test/reports (our own
 * texts). A name begins with 0 for nobody, x for no act at all, c for a party.
 */
export const TARGETS = `
0|about=0.40 0|actorinferred=0.38 0|byorg=0.17 0|byorg:ask=-0.08 0|byorg:deal=0.08 0|byorg:force=0.06 0|bystate=0.11 0|bystate:ask=0.20
0|bystate:force=0.19 0|bystate:help=0.19 0|bystate:membership=-0.32 0|bystate:verdict=-0.08 0|g:answer:pos=0.08 0|g:ask:pos=0.12 0|g:deal:pos=0.08
0|g:force:neg=0.06 0|g:force:pos=0.19 0|g:help:neg=0.19 0|g:membership:pos=-0.21 0|g:verdict:pos=-0.08 0|narr=0.22 0|noabout=-0.12 0|noprop=0.42
0|noprop:answer=0.28 0|noprop:help=0.19 0|noprop:verdict=-0.12 0|noun=0.19 0|prop=-0.14 0|prop:answer=-0.24 0|prop:ask=0.13 0|prop:force=0.23
0|prop:membership=-0.22 0|s:demanded=0.10 0|s:denied=0.10 0|s:fact=-0.12 0|s:possible=0.19 0|said=0.05 0|t:adopt:o=0.12 0|t:assist=0.11 0|t:attack=0.12
0|t:attack:o=0.18 0|t:criticize=-0.14 0|t:criticize:-=-0.06 0|t:criticize:o=-0.09 0|t:demand=0.16 0|t:demand:-=0.19 0|t:deny=0.08 0|t:deny:-=0.13
0|t:deploy=0.26 0|t:deploy:o=0.27 0|t:pledge=0.22 0|t:pledge:-=0.10 0|t:pledge:o=0.12 0|t:propose:o=0.06 0|t:threaten:-=-0.07 0|t:veto=-0.10
0|t:veto:o=-0.10 0|t:vote=-0.08 0|t:vote:-=-0.07 0|t:warn=-0.27 0|t:warn:-=-0.13 0|tounknown=0.16 0|unsure=0.22 0|verb=0.08 c|beside=0.24
c|beside:ask=0.10 c|beside:deal=0.08 c|beside:force=0.13 c|beside:help=-0.09 c|beside:inferred=0.26 c|beside:sanction=0.08 c|d1:answer=0.73
c|d1:conj=-0.28 c|d1:deal=-0.24 c|d1:force=-0.20 c|d1:help=0.07 c|d1:iobj=0.08 c|d1:membership=-0.14 c|d1:nmod=0.35 c|d1:obj=0.11 c|d1:obl=-0.14
c|d1:other=-0.07 c|d1:sanction=-0.13 c|d2=-0.20 c|d2:answer=-0.28 c|d2:ask=-0.21 c|d2:help=-0.08 c|d2:iobj=-0.13 c|d2:membership=0.12 c|d2:obj=-0.11
c|d2:obl=-0.20 c|d2:root=-0.12 c|d2:verdict=0.24 c|d3=-0.17 c|d3:answer=-0.37 c|d3:ask=-0.32 c|d3:deal=-0.07 c|d3:membership=0.22 c|d3:sanction=0.28
c|d3:verdict=-0.12 c|d4=-0.25 c|deal0=-0.37 c|deal1=-0.23 c|deal3=-0.06 c|done0=0.12 c|done0:answer=-0.26 c|done0:ask=0.09 c|done0:body=0.08
c|done0:force=0.14 c|done0:help=-0.11 c|done0:sanction=0.21 c|done0:verdict=-0.06 c|done1=-0.18 c|done1:answer=0.21 c|done1:ask=-0.15
c|done1:deal=-0.14 c|done1:force=-0.34 c|done1:membership=-0.19 c|done1:sanction=-0.07 c|done1:verdict=0.19 c|done2=-0.08 c|done3=-0.29 c|donex=-0.21
c|donex:answer=-0.08 c|donex:ask=-0.06 c|donex:body=-0.08 c|donex:membership=0.19 c|donex:verdict=-0.06 c|far=-0.22 c|first=0.78 c|first:answer=0.11
c|first:ask=-0.07 c|first:force=0.22 c|first:membership=0.26 c|first:sanction=0.07 c|first:verdict=0.22 c|k:org=0.11 c|k:org:accuse=-0.10
c|k:org:answer=-0.12 c|k:org:ask=-0.13 c|k:org:assist=-0.24 c|k:org:attack=-0.16 c|k:org:boycott=0.13 c|k:org:clarify=-0.17 c|k:org:consult=0.05
c|k:org:demand=-0.23 c|k:org:deny=-0.21 c|k:org:deploy=-0.14 c|k:org:endorse=0.23 c|k:org:force=-0.42 c|k:org:help=-0.14 c|k:org:ignore=0.12
c|k:org:membership=0.77 c|k:org:pledge=-0.14 c|k:org:propose=0.11 c|k:org:pull_back=-0.09 c|k:org:request=0.14 c|k:org:sanction=-0.12
c|k:org:verdict=0.17 c|k:org:veto=0.10 c|k:org:vote=0.22 c|k:org:warn=0.23 c|k:state=-0.39 c|k:state:accuse=0.07 c|k:state:agree=-0.05
c|k:state:answer=-0.06 c|k:state:ask=0.10 c|k:state:attack=0.17 c|k:state:attend=-0.16 c|k:state:boycott=-0.08 c|k:state:clarify=-0.17
c|k:state:consult=-0.10 c|k:state:criticize=0.13 c|k:state:deal=-0.15 c|k:state:decline=0.12 c|k:state:demand=0.09 c|k:state:deploy=-0.06
c|k:state:endorse=-0.23 c|k:state:force=0.29 c|k:state:leave=-0.10 c|k:state:membership=-0.68 c|k:state:offer=0.17 c|k:state:pledge=-0.07
c|k:state:propose=-0.14 c|k:state:pull_back=0.22 c|k:state:request=-0.08 c|k:state:sanction=0.25 c|k:state:vote=-0.14 c|k:state:warn=0.08 c|k:sub=-0.37
c|k:sub:answer=0.05 c|k:sub:ask=-0.09 c|k:sub:assist=-0.07 c|k:sub:deny=0.16 c|k:sub:deploy=-0.06 c|k:sub:force=-0.10 c|k:sub:help=-0.08
c|k:sub:membership=-0.08 c|k:sub:sanction=0.05 c|k:sub:verdict=-0.08 c|lastactor=0.21 c|lastactor:answer=0.43 c|lastactor:ask=0.32
c|lastactor:force=-0.47 c|lastactor:help=0.09 c|lastactor:membership=-0.13 c|lastmine=0.11 c|lastmine:0=0.11 c|lastmine:1=0.20 c|lastmine:2=-0.19
c|lastmine:ask=0.07 c|lastmine:force=0.16 c|lastmine:help=-0.24 c|lastmine:sanction=0.22 c|lastmine:verdict=-0.14 c|lastonme=0.13 c|lastonme:0=0.17
c|lastonme:answer=0.43 c|lastonme:ask=-0.09 c|lastonme:deal=-0.09 c|lastonme:force=0.10 c|lastonme:membership=-0.11 c|lastonme:sanction=-0.13
c|lastonme:verdict=0.07 c|lasttarget=0.24 c|lasttarget:answer=0.06 c|lasttarget:ask=0.11 c|lasttarget:deal=-0.05 c|lasttarget:force=0.25
c|lasttarget:help=-0.09 c|lasttarget:membership=0.12 c|lasttarget:sanction=-0.09 c|lasttype=0.41 c|lasttype:0=0.36 c|lede=0.83 c|lede:answer=-0.30
c|lede:body=0.06 c|lede:deal=-0.07 c|lede:force=0.33 c|lede:help=0.21 c|lede:membership=-0.12 c|lede:sanction=0.38 c|lede:verdict=0.31 c|noabout=-0.19
c|noabout:answer=-0.17 c|noabout:ask=-0.16 c|noabout:deal=-0.09 c|noabout:force=0.16 c|noabout:help=0.21 c|noabout:sanction=-0.11
c|noabout:verdict=-0.10 c|often0=0.19 c|often0:answer=-0.29 c|often0:ask=0.07 c|often0:body=0.05 c|often0:deal=-0.13 c|often0:force=0.09
c|often0:help=0.27 c|often0:membership=-0.20 c|often0:sanction=0.14 c|often0:verdict=0.18 c|often1=-0.24 c|often1:answer=0.07 c|often1:deal=-0.10
c|often1:force=-0.13 c|often1:help=-0.16 c|often1:sanction=0.21 c|often1:verdict=-0.10 c|often2=-0.06 c|often2:answer=0.09 c|often2:ask=-0.20
c|often2:deal=0.10 c|often2:force=-0.19 c|often2:help=-0.29 c|often2:membership=0.23 c|often2:sanction=-0.26 c|often3=-0.53 c|p:announced=0.21
c|p:answered=0.45 c|p:answered:accept=0.14 c|p:answered:decline=0.25 c|p:answered:deny=0.07 c|p:answered:ignore=0.06 c|p:answered:refuse=-0.07
c|p:charged=0.27 c|p:charged:deny=0.27 c|p:doers=0.44 c|p:doers:accept=-0.19 c|p:doers:criticize=0.15 c|p:doers:decline=0.23 c|p:doers:deny=0.12
c|p:doers:endorse=0.09 c|p:joined=0.26 c|p:joined:boycott=0.13 c|p:joined:leave=-0.24 c|p:joined:vote=0.22 c|p:left=0.14 c|p:left:pull_back=0.14
c|p:salient=-0.22 c|p:salient:accept=0.08 c|p:salient:attack=-0.29 c|p:salient:decline=-0.16 c|p:salient:demand=-0.20 c|p:salient:deploy=0.48
c|p:salient:refuse=-0.10 c|p:salient:sanction=0.06 c|same:answer=0.14 c|same:ask=0.27 c|same:before=0.22 c|same:body=0.07 c|same:conj=-0.32
c|same:farther=0.18 c|same:force=0.14 c|same:help=-0.09 c|same:iobj=0.17 c|same:membership=-0.26 c|same:nmod=-0.07 c|same:nsubj=0.17 c|same:obj=0.18
c|same:obl=-0.09 c|same:other=0.14 c|same:sanction=-0.13 c|speaker=0.09 c|speaker:ask=0.07 c|speaker:force=0.06 c|tounknown=0.07 x|about=0.06
x|actorinferred=0.41 x|byorg=0.30 x|byorg:answer=0.19 x|bystate=0.07 x|bystate:answer=-0.11 x|bystate:deal=0.09 x|bystate:force=-0.15
x|bystate:membership=0.19 x|g:answer:pos=0.08 x|g:deal:pos=0.09 x|g:membership:neg=-0.06 x|g:membership:pos=0.27 x|incond=0.19 x|noabout=0.31
x|noprop=0.13 x|noprop:answer=0.21 x|noprop:deal=0.09 x|noprop:help=-0.29 x|noprop:membership=0.18 x|noprop:sanction=-0.12 x|noprop:verdict=0.06
x|noun=0.28 x|prop=0.23 x|prop:answer=-0.13 x|prop:help=0.28 x|prop:sanction=0.10 x|s:conditional=-0.13 x|s:demanded=0.42 x|s:denied=-0.06
x|s:possible=0.07 x|said=0.39 x|t:accept:-=0.09 x|t:accept:o=-0.10 x|t:assist=0.24 x|t:assist:o=0.20 x|t:attack=-0.10 x|t:attack:-=0.05
x|t:attack:o=-0.15 x|t:attend=0.16 x|t:attend:o=0.13 x|t:clarify=0.37 x|t:clarify:-=0.17 x|t:decline=-0.25 x|t:decline:o=-0.17 x|t:endorse:o=-0.11
x|t:ignore=-0.07 x|t:ignore:o=-0.09 x|t:leave=0.07 x|t:leave:-=0.07 x|t:offer=-0.12 x|t:offer:-=-0.11 x|t:refuse:-=-0.16 x|t:refuse:o=0.20
x|t:request=-0.13 x|t:sanction:o=-0.14 x|tounknown=-0.22 x|unsure=0.47 x|verb=0.08
`;
