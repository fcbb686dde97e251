/**
 * Weights of the features of candidates.ts, learnt by training/targets.ts from the open parts of test/reports (our own
 * texts). A name begins with 0 for nobody, x for no act at all, c for a party.
 */
export const TARGETS = `
0|about=0.20 0|actorinferred=0.26 0|byorg=0.21 0|byorg:ask=0.08 0|byorg:body=0.06 0|byorg:deal=0.14 0|byorg:help=-0.17 0|byorg:sanction=-0.07
0|bystate:ask=0.22 0|bystate:deal=-0.23 0|bystate:force=0.27 0|bystate:help=0.27 0|bystate:membership=-0.42 0|bystate:verdict=-0.10
0|g:answer:neg=-0.10 0|g:answer:pos=0.07 0|g:ask:pos=0.34 0|g:body:pos=0.06 0|g:deal:pos=-0.13 0|g:force:neg=0.16 0|g:force:pos=0.16 0|g:help:neg=0.21
0|g:help:pos=-0.10 0|g:membership:neg=-0.06 0|g:membership:pos=-0.24 0|g:other:pos=-0.08 0|g:verdict:neg=-0.09 0|incond=0.28 0|narr=0.21 0|nocand=0.09
0|noprop=0.28 0|noprop:answer=0.41 0|noprop:ask=0.07 0|noprop:body=0.15 0|noprop:deal=-0.09 0|noprop:force=0.06 0|noprop:help=0.06
0|noprop:membership=-0.13 0|noprop:other=-0.08 0|noprop:sanction=-0.05 0|noprop:verdict=-0.11 0|noun=0.32 0|prop=-0.05 0|prop:answer=-0.44
0|prop:ask=0.23 0|prop:force=0.26 0|prop:membership=-0.17 0|s:conditional=0.05 0|s:demanded=-0.06 0|s:denied=0.19 0|s:fact=-0.25 0|s:possible=0.24
0|t:accept=-0.09 0|t:accept:-=-0.08 0|t:adopt=0.15 0|t:adopt:o=0.21 0|t:assist:-=0.05 0|t:assist:o=-0.09 0|t:attack:-=0.22 0|t:attack:o=-0.21
0|t:attend=-0.09 0|t:attend:o=-0.07 0|t:cease_fire=-0.08 0|t:clarify=0.15 0|t:clarify:-=0.13 0|t:consult=0.08 0|t:consult:-=0.20 0|t:consult:o=-0.13
0|t:criticize:-=-0.06 0|t:criticize:o=0.08 0|t:decline=-0.09 0|t:decline:o=-0.07 0|t:demand=0.13 0|t:demand:-=0.17 0|t:deny=0.38 0|t:deny:-=0.18
0|t:deny:o=0.19 0|t:deploy=0.35 0|t:deploy:-=-0.18 0|t:deploy:o=0.52 0|t:endorse=-0.09 0|t:ignore=-0.14 0|t:ignore:-=-0.06 0|t:ignore:o=-0.07
0|t:leave=-0.06 0|t:leave:-=-0.06 0|t:meet=-0.11 0|t:meet:o=-0.10 0|t:offer=0.10 0|t:offer:-=0.12 0|t:pledge=0.38 0|t:pledge:-=0.27 0|t:pledge:o=0.11
0|t:propose=0.10 0|t:propose:o=0.12 0|t:pull_back=0.11 0|t:pull_back:-=-0.07 0|t:pull_back:o=0.18 0|t:refuse=-0.25 0|t:refuse:-=-0.16
0|t:refuse:o=-0.09 0|t:sanction=-0.06 0|t:threaten:-=-0.10 0|t:veto=-0.08 0|t:veto:o=-0.06 0|t:vote=-0.06 0|t:vote:-=-0.05 0|t:warn=-0.20
0|t:warn:-=-0.13 0|unsure=0.20 0|verb=-0.10 c|beside=0.20 c|beside:ask=0.20 c|beside:force=0.13 c|beside:help=-0.20 c|beside:inferred=0.08
c|beside:membership=-0.17 c|beside:named=0.12 c|beside:sanction=0.12 c|d1:answer=0.73 c|d1:ask=-0.16 c|d1:conj=-0.24 c|d1:deal=-0.19 c|d1:help=-0.05
c|d1:iobj=0.12 c|d1:nmod=0.30 c|d1:obj=0.06 c|d1:obl=-0.14 c|d1:other=-0.12 c|d1:sanction=-0.06 c|d1:verdict=-0.15 c|d2=-0.16 c|d2:answer=-0.24
c|d2:ask=-0.23 c|d2:deal=0.06 c|d2:force=0.06 c|d2:help=-0.17 c|d2:iobj=-0.14 c|d2:membership=0.17 c|d2:nsubj=0.05 c|d2:obj=-0.23 c|d2:obl=-0.10
c|d2:other=-0.13 c|d2:root=-0.12 c|d2:sanction=0.06 c|d2:verdict=0.20 c|d3=-0.12 c|d3:answer=-0.38 c|d3:ask=-0.25 c|d3:force=-0.08 c|d3:membership=0.14
c|d3:sanction=0.29 c|d3:verdict=-0.06 c|d4=-0.32 c|deal0=-0.34 c|deal1=-0.24 c|done0=0.08 c|done0:answer=-0.19 c|done0:force=0.29 c|done0:help=-0.15
c|done0:other=-0.08 c|done0:sanction=0.19 c|done1=-0.08 c|done1:answer=0.17 c|done1:ask=-0.08 c|done1:deal=-0.10 c|done1:force=-0.39 c|done1:help=0.15
c|done1:membership=-0.12 c|done1:other=-0.07 c|done1:sanction=-0.05 c|done1:verdict=0.06 c|done2=-0.07 c|done3=-0.31 c|donex=-0.24 c|donex:ask=-0.12
c|donex:body=-0.06 c|donex:force=-0.11 c|donex:help=-0.11 c|donex:membership=0.18 c|far=-0.25 c|first=0.81 c|first:answer=0.13 c|first:force=0.28
c|first:help=-0.10 c|first:membership=0.26 c|first:verdict=0.23 c|k:org=0.13 c|k:org:accuse=-0.11 c|k:org:answer=-0.10 c|k:org:ask=-0.10
c|k:org:assist=-0.23 c|k:org:attack=-0.12 c|k:org:boycott=0.05 c|k:org:clarify=-0.15 c|k:org:consult=0.13 c|k:org:criticize=0.13 c|k:org:demand=-0.27
c|k:org:deny=-0.19 c|k:org:deploy=-0.19 c|k:org:endorse=0.21 c|k:org:force=-0.43 c|k:org:help=-0.16 c|k:org:ignore=0.11 c|k:org:membership=0.80
c|k:org:pledge=-0.12 c|k:org:pull_back=-0.08 c|k:org:request=0.11 c|k:org:sanction=-0.16 c|k:org:verdict=0.23 c|k:org:veto=0.10 c|k:org:vote=0.26
c|k:org:warn=0.29 c|k:state=-0.41 c|k:state:accuse=-0.13 c|k:state:adopt=-0.05 c|k:state:attack=0.15 c|k:state:attend=-0.09 c|k:state:body=-0.05
c|k:state:boycott=-0.12 c|k:state:cease_fire=0.06 c|k:state:clarify=-0.25 c|k:state:criticize=0.13 c|k:state:deal=-0.12 c|k:state:decline=0.19
c|k:state:demand=-0.05 c|k:state:endorse=-0.08 c|k:state:force=0.33 c|k:state:help=0.07 c|k:state:leave=-0.09 c|k:state:meet=-0.11
c|k:state:membership=-0.61 c|k:state:mobilize=-0.09 c|k:state:offer=0.14 c|k:state:other=-0.13 c|k:state:propose=-0.12 c|k:state:pull_back=0.25
c|k:state:refuse=0.08 c|k:state:request=-0.09 c|k:state:sanction=0.34 c|k:state:verdict=-0.08 c|k:state:vote=-0.12 c|k:state:warn=0.09 c|k:sub=-0.34
c|k:sub:answer=0.07 c|k:sub:ask=-0.11 c|k:sub:assist=-0.05 c|k:sub:deny=0.18 c|k:sub:force=-0.10 c|k:sub:membership=-0.08 c|k:sub:refuse=-0.06
c|k:sub:verdict=-0.08 c|lastactor=0.06 c|lastactor:answer=0.37 c|lastactor:ask=0.43 c|lastactor:force=-0.46 c|lastactor:help=-0.07
c|lastactor:membership=-0.06 c|lastactor:other=-0.06 c|lastmine=0.12 c|lastmine:0=0.11 c|lastmine:1=0.26 c|lastmine:2=-0.25 c|lastmine:ask=0.18
c|lastmine:force=0.15 c|lastmine:help=-0.16 c|lastmine:sanction=0.21 c|lastmine:verdict=-0.19 c|lastonme=0.09 c|lastonme:0=0.11 c|lastonme:answer=0.55
c|lastonme:ask=-0.08 c|lastonme:deal=-0.09 c|lastonme:help=-0.07 c|lastonme:sanction=-0.09 c|lasttarget=0.06 c|lasttarget:answer=0.14
c|lasttarget:ask=0.09 c|lasttarget:deal=-0.13 c|lasttarget:membership=0.15 c|lasttarget:verdict=-0.19 c|lasttype=0.46 c|lasttype:0=0.33
c|lasttype:1=0.12 c|lede=0.84 c|lede:answer=-0.25 c|lede:deal=-0.11 c|lede:force=0.29 c|lede:help=0.28 c|lede:other=-0.15 c|lede:sanction=0.46
c|lede:verdict=0.35 c|noabout=-0.23 c|noabout:answer=-0.19 c|noabout:ask=0.11 c|noabout:membership=-0.11 c|noabout:sanction=-0.09
c|noabout:verdict=-0.07 c|often0=0.20 c|often0:answer=-0.25 c|often0:ask=0.17 c|often0:deal=-0.21 c|often0:help=0.31 c|often0:membership=-0.14
c|often0:other=-0.09 c|often0:sanction=0.18 c|often0:verdict=0.22 c|often1=-0.19 c|often1:answer=0.10 c|often1:ask=-0.17 c|often1:help=-0.10
c|often1:membership=-0.05 c|often1:sanction=0.17 c|often1:verdict=-0.07 c|often2=-0.14 c|often2:answer=0.13 c|often2:ask=-0.20 c|often2:body=-0.08
c|often2:deal=0.11 c|often2:force=-0.16 c|often2:help=-0.33 c|often2:membership=0.29 c|often2:other=-0.06 c|often2:sanction=-0.24
c|often2:verdict=-0.09 c|often3=-0.49 c|p:announced=0.24 c|p:answered=0.51 c|p:answered:accept=0.08 c|p:answered:decline=0.28 c|p:answered:deny=0.14
c|p:answered:ignore=0.06 c|p:answered:refuse=-0.06 c|p:beside=0.07 c|p:beside:sanction=0.06 c|p:charged=0.31 c|p:charged:deny=0.31 c|p:doers=0.43
c|p:doers:accept=-0.15 c|p:doers:criticize=0.11 c|p:doers:decline=0.25 c|p:doers:deny=0.06 c|p:doers:endorse=0.10 c|p:joined=0.26
c|p:joined:boycott=0.05 c|p:joined:leave=-0.22 c|p:joined:propose=-0.13 c|p:joined:vote=0.26 c|p:salient=-0.15 c|p:salient:accept=0.25
c|p:salient:attack=-0.32 c|p:salient:criticize=0.07 c|p:salient:decline=-0.16 c|p:salient:demand=-0.18 c|p:salient:deploy=0.55 c|p:salient:offer=-0.14
c|p:salient:refuse=-0.11 c|same:answer=0.23 c|same:ask=0.20 c|same:before=0.15 c|same:conj=-0.38 c|same:deal=-0.14 c|same:farther=0.17
c|same:force=0.07 c|same:help=0.09 c|same:iobj=0.17 c|same:membership=-0.24 c|same:nmod=-0.26 c|same:nsubj=0.18 c|same:obj=0.12 c|same:obl=0.16
c|same:other=0.15 c|same:sanction=-0.12 c|same:verdict=0.08 c|speaker=-0.11 c|speaker:ask=0.07 c|speaker:force=0.06 c|speaker:help=-0.07
c|speaker:sanction=-0.07 c|speaker:verdict=-0.05 x|about=0.19 x|actorinferred=0.39 x|byorg=0.28 x|byorg:answer=0.25 x|byorg:ask=-0.28
x|byorg:force=0.19 x|byorg:verdict=0.13 x|bystate=0.12 x|bystate:answer=-0.20 x|bystate:ask=0.18 x|bystate:deal=0.19 x|bystate:force=-0.30
x|bystate:membership=0.22 x|bystate:sanction=-0.06 x|bystate:verdict=-0.11 x|g:ask:pos=-0.16 x|g:deal:pos=0.24 x|g:force:pos=-0.12 x|g:help:neg=0.12
x|g:help:pos=-0.11 x|g:membership:neg=-0.06 x|g:membership:pos=0.25 x|g:other:pos=0.26 x|g:verdict:neg=0.06 x|noabout=0.21 x|nocand=-0.09 x|noprop=0.27
x|noprop:answer=0.18 x|noprop:ask=0.07 x|noprop:body=-0.08 x|noprop:deal=0.20 x|noprop:force=0.06 x|noprop:help=-0.32 x|noprop:membership=0.26
x|noprop:other=0.26 x|noprop:sanction=-0.18 x|noprop:verdict=-0.17 x|noun=0.24 x|prop=0.13 x|prop:answer=-0.12 x|prop:ask=-0.17 x|prop:force=-0.17
x|prop:help=0.33 x|prop:membership=-0.07 x|prop:sanction=0.13 x|prop:verdict=0.19 x|s:conditional=-0.16 x|s:demanded=0.38 x|s:denied=0.14 x|said=0.40
x|t:accept=0.16 x|t:accept:-=0.18 x|t:accuse=0.25 x|t:accuse:o=0.25 x|t:adopt=-0.08 x|t:assist=0.30 x|t:assist:-=0.06 x|t:assist:o=0.24 x|t:attend=0.18
x|t:attend:o=0.15 x|t:boycott=0.12 x|t:boycott:-=-0.09 x|t:clarify=0.27 x|t:clarify:-=0.11 x|t:consult=-0.26 x|t:consult:-=-0.25 x|t:criticize=-0.24
x|t:criticize:o=-0.25 x|t:decline=-0.23 x|t:decline:o=-0.16 x|t:demand=0.22 x|t:demand:o=0.21 x|t:deny=-0.37 x|t:deny:-=-0.07 x|t:deny:o=-0.30
x|t:deploy=-0.07 x|t:deploy:-=0.11 x|t:deploy:o=-0.18 x|t:endorse:o=-0.16 x|t:ignore:-=0.07 x|t:leave=0.12 x|t:leave:-=0.12 x|t:meet=0.24
x|t:meet:o=0.22 x|t:offer=-0.20 x|t:offer:-=-0.18 x|t:pledge=-0.20 x|t:pledge:-=-0.36 x|t:pledge:o=0.17 x|t:pull_back=-0.25 x|t:pull_back:o=-0.21
x|t:refuse=0.21 x|t:refuse:o=0.23 x|t:request=-0.08 x|t:resume=0.08 x|t:resume:-=0.08 x|t:sanction=-0.05 x|t:sanction:o=-0.16 x|t:veto:-=0.22
x|t:veto:o=-0.22 x|t:vote=-0.09 x|t:warn=-0.13 x|t:warn:-=-0.05 x|unsure=0.51 x|verb=0.16
`;
