/** How the page looks: system fonts, the reader's light or dark, narrow screens, paper. */
export const pageStyle = `
:root{--ink:#1f2328;--soft:#59636e;--line:#d8dee4;--back:#fff;--panel:#f6f8fa;--link:#0a58ca;--mark:#eef2f6}
@media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#9198a1;--line:#30363d;--back:#0d1117;--panel:#151b23;--link:#6cb2ff;--mark:#21262d}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:1rem}
body{margin:0;display:grid;grid-template-columns:16rem minmax(0,1fr);font:1rem/1.55 system-ui,sans-serif;color:var(--ink);background:var(--back)}
nav{position:sticky;top:0;align-self:start;height:100vh;overflow:auto;padding:1.5rem;background:var(--panel);border-right:1px solid var(--line);font-size:.9375rem}
nav ul{list-style:none;margin:1rem 0;padding:0}
nav li{margin:.15rem 0;overflow-wrap:anywhere}
nav li a{display:block;padding:.15rem .5rem;margin:0 -.5rem;border-radius:.3rem;color:inherit}
nav li a:hover{background:var(--mark);text-decoration:none}
nav label{color:var(--soft);font-size:.875rem}
#search{display:block;width:100%;margin-top:.25rem;padding:.4rem .6rem;font:inherit;color:inherit;background:var(--back);border:1px solid var(--line);border-radius:.4rem}
#found{min-height:1.5em;margin:.25rem 0;color:var(--soft);font-size:.875rem}
main{max-width:72rem;padding:2rem clamp(1rem,4vw,3rem) 4rem}
a{color:var(--link);text-decoration:none}
a:hover,a:focus-visible{text-decoration:underline}
h1{margin:0 0 .5rem;font-size:2rem;line-height:1.2;overflow-wrap:anywhere}
h2{margin:3rem 0 .75rem;padding-bottom:.3rem;border-bottom:1px solid var(--line);font-size:1.375rem;overflow-wrap:anywhere}
h3{margin:1.75rem 0 .5rem;font-size:1.0625rem;overflow-wrap:anywhere}
p{max-width:45rem;white-space:pre-line;overflow-wrap:anywhere}
dl{margin:1rem 0}
dl div{display:grid;grid-template-columns:12rem minmax(0,1fr);gap:1rem;padding:.2rem 0}
dt{color:var(--soft);overflow-wrap:anywhere}
dd{margin:0;white-space:pre-line;overflow-wrap:anywhere}
dd>dl,td>dl,li>dl{margin:0}
dd dl div,td dl div{display:flex;flex-wrap:wrap;gap:0 .75rem;padding:0}
dd dl dd,td dl dd{flex:1 1 8rem;min-width:0}
dd ul,td ul{margin:0;padding:0;list-style:none}
dd li+li,td li+li{margin-top:.4rem;padding-top:.4rem;border-top:1px dashed var(--line)}
code,.type,td:first-child{font-family:ui-monospace,SFMono-Regular,Menlo,monospace;font-size:.875rem}
code{white-space:pre-wrap;overflow-wrap:anywhere}
[hidden]{display:none!important}
.scroll{overflow-x:auto}
table{width:100%;border-collapse:collapse;font-size:.9375rem}
th,td{padding:.5rem .7rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
th:first-child,td:first-child{padding-left:0}
th{color:var(--soft);font-weight:600;white-space:nowrap}
td{white-space:pre-line;overflow-wrap:break-word}
td:first-child{min-width:11rem;width:26%;overflow-wrap:anywhere}
.type{color:var(--soft);min-width:7rem;width:18%}
.mark{display:inline-block;margin-top:.1rem;padding:0 .4rem;font:.75rem/1.5 system-ui,sans-serif;color:var(--soft);background:var(--mark);border-radius:1rem;white-space:nowrap;max-width:14rem;overflow:hidden;text-overflow:ellipsis;vertical-align:text-bottom}
details{margin-top:.15rem;white-space:normal;font-size:.875rem}
summary{color:var(--soft);cursor:pointer;width:fit-content}
details dl{margin:.35rem 0 .35rem .3rem;padding-left:.75rem;border-left:2px solid var(--line)}
details>dl>div{display:grid;grid-template-columns:11rem minmax(0,1fr);gap:.75rem}
details dd dl{margin:0;padding:0;border:0}
tr:target{background:var(--panel)}
@media (max-width:50rem){
body{display:block}
nav{position:static;height:auto;max-height:40vh;padding:1rem;border-right:0;border-bottom:1px solid var(--line)}
main{padding:1.25rem 1rem 3rem}
h1{font-size:1.5rem}
dl div,details>dl>div{grid-template-columns:1fr;gap:0;padding:.25rem 0}
thead{display:none}
tr{display:block;padding:.6rem 0;border-bottom:1px solid var(--line)}
td,td:first-child,td.type{display:block;width:auto;min-width:0;padding:.1rem 0;border:0;overflow-wrap:anywhere}
td:empty{display:none}
}
@media print{:root{--ink:#000;--soft:#444;--line:#bbb;--back:#fff;--panel:#fff;--link:#000;--mark:#fff}body{display:block}nav{display:none}main{max-width:none;padding:0}h2{break-after:avoid}tr{break-inside:avoid}summary{display:none}.scroll{overflow:visible}}
`
