/** How the page looks: system fonts, the reader's light or dark, narrow screens, paper. */
export const pageStyle = `
:root{--ink:#1f2328;--soft:#59636e;--line:#d8dee4;--back:#fff;--panel:#f6f8fa;--link:#0a58ca;--pass:#1a7f37;--skipped:#818b98;--warn:#b07c00;--fail:#cf222e;--error:#8250df}
@media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#9198a1;--line:#30363d;--back:#0d1117;--panel:#151b23;--link:#6cb2ff;--pass:#3fb950;--skipped:#7d8590;--warn:#d29922;--fail:#f85149;--error:#b083f0}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:90rem;padding:2rem clamp(1rem,4vw,3rem);font:1rem/1.5 system-ui,sans-serif;color:var(--ink);background:var(--back)}
[hidden]{display:none!important}
h1{margin:0;font-size:1.75rem;line-height:1.2;overflow-wrap:anywhere}
h2{margin:0 0 .6rem;font-size:.875rem;color:var(--soft);font-weight:600}
.about{margin:.35rem 0 1.25rem;color:var(--soft)}
button,input,select{font:inherit;color:inherit}
button{cursor:pointer}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.pass{--hue:var(--pass)}.skipped{--hue:var(--skipped)}.warn{--hue:var(--warn)}.fail{--hue:var(--fail)}.error{--hue:var(--error)}
.tiles{display:flex;flex-wrap:wrap;gap:.6rem}
.tiles button{display:flex;align-items:baseline;gap:.5rem;padding:.55rem .9rem;background:var(--panel);border:1px solid var(--line);border-left:.3rem solid var(--hue);border-radius:.4rem}
.tiles button[aria-pressed=true]{border-color:var(--hue);box-shadow:inset 0 0 0 1px var(--hue)}
.tiles b{font-size:1.375rem;font-variant-numeric:tabular-nums}
.tiles button:disabled{opacity:.55;cursor:default}
.share{display:block;width:100%;height:.5rem;margin:.9rem 0 1.5rem;border-radius:.25rem}
.share rect,.bar rect,.runs rect{fill:var(--hue)}
.overview{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:1.5rem;margin-bottom:1.5rem}
.overview section{padding:1rem 1.1rem;display:flex;flex-direction:column;background:var(--panel);border:1px solid var(--line);border-radius:.5rem}
.worst{list-style:none;margin:0;padding:0}
.worst button{display:grid;grid-template-columns:minmax(0,1fr) 6rem 5.5rem;gap:.8rem;align-items:center;width:100%;padding:.25rem .4rem;text-align:left;background:none;border:0;border-radius:.3rem}
.worst button:hover{background:var(--line)}
.worst span{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.worst small{color:var(--soft);text-align:right;white-space:nowrap}
.bar{display:block;width:100%;height:.5rem}
.runs{display:block;flex:1 1 8rem;min-height:8rem;width:100%;margin-bottom:.3rem}
.ends{display:flex;justify-content:space-between;color:var(--soft);font-size:.8125rem}
.tools{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;gap:.6rem;align-items:end;padding:.8rem 0;background:var(--back);border-bottom:1px solid var(--line)}
.tools label{color:var(--soft);font-size:.8125rem}
.tools input,.tools select{display:block;height:2.25rem;padding:.2rem .6rem;background:var(--back);color:var(--ink);border:1px solid var(--line);border-radius:.4rem;font-size:.9375rem}
.tools .search{flex:1 1 14rem}
.tools .search input{width:100%}
.tools select,.tools [list]{max-width:16rem}
.count{margin:.8rem 0 .3rem;color:var(--soft);font-size:.875rem}
table{border-collapse:collapse}
.checks{width:100%;font-size:.9375rem}
th{color:var(--soft);font-weight:600;white-space:nowrap}
th,td{padding:.45rem .7rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
.checks>tbody>tr.check:hover{background:var(--panel);cursor:pointer}
.checks .mark{width:6rem;white-space:nowrap;color:var(--hue);font-weight:600}
.checks .chart{width:8rem}
.checks .name button{padding:0;text-align:left;background:none;border:0}
.checks .name button:hover{text-decoration:underline}
.checks .table{color:var(--soft);min-width:11rem}
.chart svg{display:block;width:7rem;height:1.5rem}
.line{fill:none;stroke:var(--soft);stroke-width:1.5;vector-effect:non-scaling-stroke}
.dot{fill:var(--hue)}
.detail>td{padding:.4rem .7rem 1.2rem;background:var(--panel);border-left:.3rem solid var(--hue)}
.detail dl{display:grid;grid-template-columns:minmax(7rem,max-content) minmax(0,1fr);gap:.2rem 1rem;margin:.4rem 0}
.detail dt{color:var(--soft)}
.detail dd{margin:0;overflow-wrap:anywhere}
.detail h3{margin:1rem 0 .3rem;font-size:.875rem}
.detail figure{margin:.8rem 0;max-width:40rem}
.detail figure svg{display:block;width:100%;overflow:visible}
.scroll{overflow-x:auto}
.rows{font-size:.875rem;font-variant-numeric:tabular-nums}
pre{margin:0;padding:.7rem .9rem;background:var(--back);border:1px solid var(--line);border-radius:.4rem;font:.8125rem/1.5 ui-monospace,monospace;white-space:pre-wrap;overflow-wrap:anywhere}
.copy{margin-top:.4rem}
.copy,.pages button{padding:.3rem .8rem;background:var(--panel);border:1px solid var(--line);border-radius:.4rem;font-size:.875rem}
.pages{display:flex;gap:.8rem;align-items:center;justify-content:center;margin:1.2rem 0}
.pages button:disabled{opacity:.5;cursor:default}
.empty{padding:2.5rem;text-align:center;color:var(--soft)}
footer{margin-top:1.5rem;color:var(--soft);font-size:.8125rem}
kbd{padding:.05rem .35rem;border:1px solid var(--line);border-radius:.25rem;background:var(--panel);font:.75rem ui-monospace,monospace}
.notice{padding:.6rem .9rem;border:1px solid var(--error);border-radius:.4rem}
@media (max-width:56rem){.overview{grid-template-columns:minmax(0,1fr)}.checks>thead{display:none}.checks>tbody>tr.check{display:grid;grid-template-columns:6rem minmax(0,1fr);padding:.4rem 0;border-bottom:1px solid var(--line)}.checks>tbody>tr.check>td{padding:.1rem .4rem;border:0;min-width:0}.checks>tbody>tr.check>td:nth-child(n+3){grid-column:2}.detail{display:block}.detail>td{display:block}.tools{position:static}}
@media print{:root{--ink:#000;--soft:#444;--line:#bbb;--back:#fff;--panel:#fff}body{padding:0;max-width:none}.tools,.pages,footer,.copy{display:none}tr{break-inside:avoid}}
`
