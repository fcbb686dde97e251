/**
 * Weights of the features of candidates.ts, learnt by training/targets.ts from the open parts of test/reports (our own
 * texts). A name begins with 0 for nobody, x for no act at all, c for a party.
 */
export const TARGETS = `
0|about=0.30 0|actorinferred=0.37 0|byorg=0.07 0|byorg:ask=-0.12 0|byorg:deal=0.08 0|byorg:force=0.11 0|bystate=0.13 0|bystate:ask=0.31
0|bystate:force=0.15 0|bystate:membership=-0.25 0|bystate:verdict=-0.05 0|g:answer:pos=0.12 0|g:ask:pos=0.19 0|g:deal:pos=0.08 0|g:force:neg=0.09
0|g:force:pos=0.17 0|g:help:neg=0.09 0|g:help:pos=-0.15 0|g:membership:pos=-0.24 0|narr=0.17 0|noabout=-0.10 0|noprop=0.43 0|noprop:answer=0.34
0|noprop:ask=0.17 0|noprop:help=-0.09 0|noun=0.06 0|prop=-0.23 0|prop:answer=-0.25 0|prop:force=0.27 0|prop:membership=-0.25 0|s:demanded=0.07
0|s:fact=-0.21 0|s:possible=0.23 0|t:adopt:o=0.13 0|t:attack=0.07 0|t:attack:o=0.13 0|t:criticize:-=-0.07 0|t:demand=0.20 0|t:demand:-=0.11
0|t:demand:o=0.08 0|t:deny=0.12 0|t:deny:-=0.13 0|t:deploy=0.14 0|t:deploy:o=0.14 0|t:pledge=0.08 0|t:pledge:-=0.10 0|t:threaten=0.09 0|t:veto=-0.07
0|t:veto:o=-0.07 0|t:vote=-0.07 0|t:vote:-=-0.06 0|t:warn=-0.09 0|t:warn:-=-0.09 0|tounknown=-0.07 0|unsure=0.17 0|verb=0.14 c|beside=0.17
c|beside:answer=0.11 c|beside:ask=0.10 c|beside:deal=0.08 c|beside:force=0.13 c|beside:help=-0.26 c|beside:inferred=0.12 c|beside:named=0.05 c|d1=0.11
c|d1:answer=0.58 c|d1:conj=-0.23 c|d1:deal=-0.14 c|d1:force=-0.34 c|d1:help=0.10 c|d1:membership=-0.13 c|d1:nmod=0.15 c|d1:nsubj=0.20 c|d1:obj=0.17
c|d1:obl=-0.09 c|d1:other=-0.07 c|d1:sanction=0.08 c|d1:verdict=-0.05 c|d2=-0.17 c|d2:answer=-0.27 c|d2:ask=-0.17 c|d2:conj=0.09 c|d2:help=-0.12
c|d2:iobj=-0.09 c|d2:membership=0.18 c|d2:nmod=-0.10 c|d2:nsubj=-0.06 c|d2:obj=-0.09 c|d2:obl=-0.15 c|d2:other=-0.09 c|d2:root=-0.14 c|d2:verdict=0.30
c|d3=-0.23 c|d3:answer=-0.41 c|d3:ask=-0.38 c|d3:force=0.16 c|d3:help=-0.10 c|d3:membership=0.20 c|d3:sanction=0.17 c|d4=-0.23 c|deal0=-0.26
c|deal1=-0.25 c|deal3=-0.08 c|done0=0.15 c|done0:answer=-0.40 c|done0:ask=-0.05 c|done0:body=0.08 c|done0:force=0.36 c|done0:sanction=0.26
c|done0:verdict=-0.09 c|done1=-0.21 c|done1:answer=0.14 c|done1:ask=-0.07 c|done1:deal=-0.13 c|done1:force=-0.15 c|done1:help=-0.09
c|done1:membership=-0.13 c|done1:verdict=0.16 c|done2=0.20 c|done3=-0.29 c|donex=-0.38 c|donex:answer=0.07 c|donex:ask=-0.07 c|donex:body=-0.09
c|donex:force=-0.39 c|donex:help=0.13 c|donex:membership=0.12 c|donex:sanction=-0.21 c|far=-0.36 c|first=0.78 c|first:answer=0.24 c|first:force=0.21
c|first:help=-0.15 c|first:membership=0.25 c|first:verdict=0.24 c|k:org=0.30 c|k:org:answer=-0.23 c|k:org:ask=-0.25 c|k:org:boycott=0.12
c|k:org:clarify=-0.13 c|k:org:consult=0.10 c|k:org:deal=0.10 c|k:org:demand=-0.18 c|k:org:deny=-0.19 c|k:org:endorse=0.21 c|k:org:membership=0.63
c|k:org:offer=-0.14 c|k:org:pledge=-0.07 c|k:org:propose=0.10 c|k:org:refuse=-0.08 c|k:org:request=0.18 c|k:org:sanction=-0.29 c|k:org:verdict=0.17
c|k:org:vote=0.22 c|k:state=-0.50 c|k:state:accept=0.17 c|k:state:agree=-0.05 c|k:state:ask=0.11 c|k:state:assist=-0.13 c|k:state:attend=-0.15
c|k:state:boycott=-0.07 c|k:state:clarify=-0.15 c|k:state:consult=-0.10 c|k:state:criticize=0.10 c|k:state:deal=-0.16 c|k:state:decline=0.09
c|k:state:deny=-0.07 c|k:state:deploy=-0.10 c|k:state:endorse=-0.13 c|k:state:force=-0.05 c|k:state:leave=-0.09 c|k:state:membership=-0.56
c|k:state:offer=0.24 c|k:state:propose=-0.05 c|k:state:pull_back=0.10 c|k:state:request=-0.08 c|k:state:sanction=0.36 c|k:state:vote=-0.15
c|k:sub=-0.34 c|k:sub:ask=-0.05 c|k:sub:assist=-0.08 c|k:sub:deny=0.13 c|k:sub:force=-0.10 c|k:sub:help=-0.08 c|k:sub:membership=-0.06
c|k:sub:refuse=-0.05 c|k:sub:verdict=-0.05 c|lastactor=0.16 c|lastactor:answer=0.38 c|lastactor:ask=0.11 c|lastactor:deal=-0.07 c|lastactor:force=-0.23
c|lastactor:help=0.06 c|lastactor:membership=-0.07 c|lastmine:0=0.15 c|lastmine:1=0.14 c|lastmine:2=-0.26 c|lastmine:answer=-0.15 c|lastmine:deal=0.08
c|lastmine:force=0.21 c|lastmine:help=-0.34 c|lastmine:membership=0.08 c|lastmine:sanction=0.13 c|lastonme=0.18 c|lastonme:2=0.16
c|lastonme:answer=0.34 c|lastonme:deal=-0.06 c|lastonme:force=0.07 c|lastonme:help=-0.17 c|lastonme:membership=-0.06 c|lastonme:sanction=-0.14
c|lastonme:verdict=0.16 c|lasttarget=0.21 c|lasttarget:force=0.40 c|lasttarget:help=-0.05 c|lasttarget:membership=0.12 c|lasttarget:verdict=-0.29
c|lasttype=0.56 c|lasttype:0=0.48 c|lede=0.77 c|lede:answer=-0.24 c|lede:ask=-0.20 c|lede:body=0.06 c|lede:force=0.31 c|lede:help=0.31
c|lede:membership=-0.06 c|lede:sanction=0.27 c|lede:verdict=0.30 c|noabout=-0.19 c|noabout:answer=-0.10 c|noabout:ask=-0.12 c|noabout:deal=-0.09
c|noabout:force=0.13 c|noabout:help=0.11 c|noabout:membership=-0.09 c|noabout:sanction=-0.11 c|often0=0.19 c|often0:answer=-0.31 c|often0:ask=0.08
c|often0:body=0.05 c|often0:deal=-0.12 c|often0:force=0.14 c|often0:help=0.20 c|often0:membership=-0.19 c|often0:sanction=0.07 c|often0:verdict=0.26
c|often1=-0.18 c|often1:ask=-0.09 c|often1:deal=-0.07 c|often1:force=-0.08 c|often1:help=-0.06 c|often1:sanction=0.26 c|often1:verdict=-0.12
c|often2=-0.15 c|often2:answer=0.08 c|often2:ask=-0.17 c|often2:deal=0.09 c|often2:force=-0.24 c|often2:help=-0.14 c|often2:membership=0.20
c|often2:sanction=-0.28 c|often3=-0.41 c|p:announced=0.14 c|p:answered=0.43 c|p:answered:accept=0.16 c|p:answered:decline=0.28 c|p:answered:deny=0.09
c|p:answered:refuse=-0.07 c|p:charged=0.29 c|p:charged:deny=0.29 c|p:doers=0.44 c|p:doers:accept=-0.15 c|p:doers:criticize=0.22 c|p:doers:decline=0.13
c|p:doers:deny=0.12 c|p:doers:endorse=0.07 c|p:joined=0.25 c|p:joined:boycott=0.12 c|p:joined:leave=-0.27 c|p:joined:propose=-0.05 c|p:joined:veto=0.05
c|p:joined:vote=0.22 c|p:left=0.11 c|p:left:pull_back=0.11 c|p:salient=-0.17 c|p:salient:accept=0.18 c|p:salient:assist=-0.10 c|p:salient:attack=-0.22
c|p:salient:decline=-0.15 c|p:salient:demand=-0.13 c|p:salient:deploy=0.36 c|p:salient:refuse=-0.08 c|same:after=-0.10 c|same:answer=0.12
c|same:ask=0.37 c|same:before=0.43 c|same:body=0.07 c|same:conj=-0.25 c|same:farther=0.27 c|same:force=0.22 c|same:help=0.11 c|same:iobj=0.16
c|same:membership=-0.30 c|same:nearest=0.06 c|same:nsubj=0.17 c|same:obj=0.23 c|same:obl=-0.15 c|same:other=0.16 c|same:sanction=-0.19
c|speaker:answer=0.10 c|speaker:force=0.09 c|tounknown=0.07 x|about=0.06 x|actorinferred=0.21 x|byorg=0.14 x|byorg:answer=0.14 x|byorg:sanction=0.07
x|byorg:verdict=-0.07 x|bystate=0.21 x|bystate:deal=0.06 x|bystate:force=-0.08 x|bystate:help=0.11 x|bystate:membership=0.20 x|bystate:sanction=-0.07
x|g:answer:pos=0.11 x|g:deal:pos=0.06 x|g:force:pos=-0.08 x|g:help:pos=0.07 x|g:membership:pos=0.28 x|incond=0.23 x|noabout=0.29 x|noprop=0.29
x|noprop:answer=0.33 x|noprop:deal=0.06 x|noprop:force=0.10 x|noprop:help=-0.10 x|noprop:membership=0.14 x|noprop:sanction=-0.17 x|noprop:verdict=-0.08
x|noun=0.32 x|prop=0.06 x|prop:answer=-0.22 x|prop:force=-0.18 x|prop:help=0.17 x|prop:membership=0.10 x|prop:sanction=0.16 x|s:conditional=-0.10
x|s:demanded=0.26 x|s:possible=0.18 x|said=0.36 x|t:accept=-0.15 x|t:accept:o=-0.13 x|t:assist=0.21 x|t:assist:o=0.18 x|t:attack=-0.07
x|t:attack:-=0.07 x|t:attack:o=-0.14 x|t:attend=0.15 x|t:attend:o=0.11 x|t:clarify=0.30 x|t:clarify:-=0.15 x|t:consult:-=0.06 x|t:consult:o=-0.06
x|t:decline=-0.21 x|t:decline:o=-0.14 x|t:endorse:o=-0.12 x|t:leave=0.08 x|t:leave:-=0.08 x|t:offer=-0.07 x|t:offer:-=-0.07 x|t:refuse=0.14
x|t:refuse:-=-0.09 x|t:refuse:o=0.23 x|t:resume=0.07 x|t:resume:-=0.07 x|t:sanction:o=-0.12 x|unsure=0.43
`;
