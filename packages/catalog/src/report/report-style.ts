/** The style sheet of the report: system type, one accent, colours that keep their contrast in light and dark. */
export const reportStyle = `
:root{color-scheme:light dark;--paper:#fbfbf9;--card:#fff;--ink:#1b1f24;--quiet:#5c6570;--line:#e3e4e0;--accent:#0b5c8a;--bad:#b3261e;--bad-tint:#fcecea;--warn:#8a5300;--warn-tint:#fdf3df;--good:#1d6b41;--good-tint:#e8f4ec;--code:#f2f3f0}
@media(prefers-color-scheme:dark){:root{--paper:#14171a;--card:#1b1f23;--ink:#e6e8ea;--quiet:#9aa4ae;--line:#2d3339;--accent:#7cc0ec;--bad:#ff9d94;--bad-tint:#3b2220;--warn:#f2bd6b;--warn-tint:#37290f;--good:#84d3a4;--good-tint:#183124;--code:#23282d}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;-webkit-text-size-adjust:100%}
@media(prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word}
header.top,main,footer{max-width:68rem;margin:0 auto;padding:0 1.5rem}
a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:1px}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:3px}
.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem 1rem}
code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;font-size:.875em}
h1,h2,h3,h4,h5{line-height:1.2;margin:0;font-weight:600;text-wrap:balance}
p{margin:.5rem 0;max-width:44rem;text-wrap:pretty}
.quiet,.lead,.subtitle{color:var(--quiet)}
.eyebrow{margin:4rem 0 .5rem;color:var(--accent);font-size:.875rem;font-weight:600}
h1{font-size:clamp(2rem,5vw,3rem);letter-spacing:-.022em}
.subtitle{font-size:1.125rem;margin-top:.75rem}
.figures{display:grid;grid-template-columns:repeat(3,1fr);margin:2.5rem 0 0;border-top:1px solid var(--line)}
.figures div{padding:1.25rem 1.5rem 1.25rem 0}
.figures div+div{padding-left:1.5rem;border-left:1px solid var(--line)}
.figures dt{font-weight:500}.figures dt::first-letter{text-transform:uppercase}.figures dd{margin:0;display:flex;flex-direction:column}
.figures strong{font-size:2.25rem;font-weight:600;line-height:1.15;letter-spacing:-.02em;font-variant-numeric:tabular-nums}
.figures .bad{color:var(--bad);font-weight:500}
nav{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.5rem 2rem;border-block:1px solid var(--line);padding:.75rem 0}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;list-style:none;margin:0;padding:0}
nav a{text-decoration:none;display:inline-block;padding:.125rem 0}nav a:hover{text-decoration:underline}
.when{margin:0;color:var(--quiet);font-variant-numeric:tabular-nums}
main>section{padding-top:3.5rem}
h2{font-size:1.625rem;letter-spacing:-.015em}
.lead{margin:.5rem 0 1.25rem}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9375rem}
th,td{text-align:left;vertical-align:top;padding:.625rem 1rem .625rem 0;border-bottom:1px solid var(--line)}
th:last-child,td:last-child{padding-right:0}
thead th{color:var(--quiet);font-size:.8125rem;font-weight:500;padding-block:.375rem;white-space:nowrap}
th[scope=row]{font-weight:400}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
td.number{padding-right:1.5rem}thead .number{padding-right:1.5rem}
.of{display:block;color:var(--quiet);font-size:.8125rem}
table.checks{min-width:38rem}
.checks>tbody>tr>td:first-child{width:8rem}
.badge{display:inline-block;padding:.0625rem .5rem;border-radius:1rem;font-size:.8125rem;font-weight:500;white-space:nowrap;background:var(--code);color:var(--quiet)}
.badge.fail,.badge.error{background:var(--bad-tint);color:var(--bad)}
.badge.warn{background:var(--warn-tint);color:var(--warn)}
.badge.pass{background:var(--good-tint);color:var(--good)}
.promise,.place,.reason{display:block}.promise{font-weight:500}
.place{color:var(--quiet);font-size:.8125rem}.reason{margin-top:.25rem;color:var(--bad)}
.skipped .reason{color:var(--quiet)}
.samples{width:auto;max-width:100%;margin-top:.625rem;font-size:.8125rem;background:var(--code);border-radius:.375rem;border-spacing:0}
.samples caption{text-align:left;color:var(--quiet);padding-bottom:.25rem}
.samples th,.samples td{padding:.25rem .75rem!important;border:0;font-variant-numeric:tabular-nums}
.samples td{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
.samples i{color:var(--quiet)}
details{margin-top:1rem}
summary{cursor:pointer;padding:.375rem 0;border-radius:.25rem}summary:hover{color:var(--accent)}
.domain{margin:2.5rem 0 1rem;font-size:1.125rem;color:var(--quiet);font-weight:500}
.product{background:var(--card);border:1px solid var(--line);border-radius:.75rem;padding:1.5rem;margin:0 0 1.25rem;scroll-margin-top:1rem}
.product:target{border-color:var(--accent)}
.product>header{display:flex;flex-wrap:wrap;align-items:baseline;justify-content:space-between;gap:.25rem 1.5rem}
h4{font-size:1.3125rem;letter-spacing:-.01em}
.facts{margin:0;display:flex;flex-wrap:wrap;gap:.25rem .875rem;color:var(--quiet);font-size:.875rem;font-variant-numeric:tabular-nums}
.facts .active{color:var(--good)}.facts .deprecated,.facts .retired{color:var(--warn)}.facts .tag::before{content:"#";opacity:.6}
.ports{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:1rem 1.5rem;margin:1.25rem 0 0;font-size:.9375rem}
.ports dt{color:var(--quiet);font-size:.8125rem}.ports dd{margin:0}
.item{display:block}.levels .item{display:inline;margin-left:.75rem}
.contract{margin-top:1.5rem;border-top:1px solid var(--line);padding-top:1.25rem}
h5{font-size:1rem;font-weight:500;color:var(--quiet)}h5 span{color:var(--ink)}h5 .quiet{color:var(--quiet);font-weight:400}
table.columns{min-width:36rem}
.columns th[scope=row]{width:26%}.columns .type{width:18%;color:var(--quiet);font-size:.875rem}.columns .rules{width:18%}
.rules span{display:inline-block;margin:0 .25rem .25rem 0;padding:0 .4375rem;border-radius:.25rem;background:var(--code);font-size:.8125rem;max-width:100%}
.rules .classification{background:var(--warn-tint);color:var(--warn)}
.columns tr:last-child>*{border-bottom:0}
.levels{font-size:.875rem}
.drawing{overflow-x:auto}
.drawing img{display:block;max-width:none;height:auto;border:1px solid var(--line);border-radius:.75rem}
.steps{padding:0;margin:1.25rem 0 0;list-style:none;counter-reset:step;display:grid;gap:1.25rem}
.steps li{counter-increment:step;padding-left:2.5rem;position:relative}
.steps li::before{content:counter(step);position:absolute;left:0;top:0;color:var(--quiet);font-variant-numeric:tabular-nums;font-weight:600}
.steps h3{font-size:1rem}.steps p{color:var(--quiet)}
pre{background:var(--code);border-radius:.5rem;padding:.75rem 1rem;overflow-x:auto;margin:.5rem 0 0}
footer{margin-top:4rem;border-top:1px solid var(--line);padding-block:1.5rem 3rem;color:var(--quiet);font-size:.875rem}
@media(max-width:40rem){.eyebrow{margin-top:2rem}.figures,.ports{grid-template-columns:1fr}.figures div,.figures div+div{padding:.75rem 0;border-left:0;border-bottom:1px solid var(--line)}.figures{margin-top:1.5rem}.figures strong{font-size:1.75rem}nav{border-top:0}.product{padding:1.125rem}header.top,main,footer{padding-inline:1rem}main>section{padding-top:2.5rem}table.checks,table.columns{min-width:0}.checks,.columns,.checks>tbody,.columns>tbody,.checks>tbody>tr,.columns>tbody>tr,.checks>tbody>tr>td,.columns>tbody>tr>*{display:block;width:auto!important}.checks>thead,.columns>thead{position:absolute;left:-999rem}.checks>tbody>tr,.columns>tbody>tr{padding:.875rem 0;border-bottom:1px solid var(--line)}.checks>tbody>tr>td,.columns>tbody>tr>*{padding:.125rem 0;border:0;text-align:left}.columns>tbody>tr>:empty{display:none}.checks .of{display:inline;margin-left:.375rem}.checks>tbody>tr>td:nth-child(n+3)::before{color:var(--quiet);display:inline-block;width:5.5rem}.checks>tbody>tr>td:nth-child(3)::before{content:"Measured"}.checks>tbody>tr>td:nth-child(4)::before{content:"Allowed"}.checks>tbody>tr>td:first-child{margin-bottom:.25rem}.samples{display:block;overflow-x:auto;width:fit-content}}
@media print{:root{color-scheme:light;--paper:#fff;--card:#fff;--ink:#000;--quiet:#444;--line:#bbb}body{font-size:10pt}nav ul,.skip{display:none}.product{border:0;padding:0 0 1rem;border-radius:0}.scroll,.drawing{overflow:visible}.drawing img{max-width:100%}table.checks,table.columns{min-width:0}tr,.figures,h2,h3,h4,h5{break-inside:avoid}h2,h3,h4,h5{break-after:avoid}details::details-content{content-visibility:visible;block-size:auto}}
`
