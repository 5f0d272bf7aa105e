/** How the page looks: system fonts, the reader's light or dark, paper. */
export const pageStyle = `
:root{--ink:#1f2328;--soft:#59636e;--line:#d8dee4;--back:#fff;--panel:#f6f8fa;--link:#0a58ca}
@media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#9198a1;--line:#30363d;--back:#0d1117;--panel:#151b23;--link:#6cb2ff}}
*{box-sizing:border-box}
html{scroll-behavior:smooth}
body{margin:0;display:grid;grid-template-columns:16rem minmax(0,1fr);font:1rem/1.55 system-ui,sans-serif;color:var(--ink);background:var(--back)}
nav{position:sticky;top:0;align-self:start;height:100vh;overflow:auto;padding:1.5rem;background:var(--panel);border-right:1px solid var(--line)}
nav ul{list-style:none;margin:1rem 0;padding:0}
nav li{margin:.35rem 0;overflow-wrap:anywhere}
nav label{color:var(--soft);font-size:.875rem}
#search{display:block;width:100%;margin-top:.25rem;padding:.4rem .6rem;font:inherit;color:inherit;background:var(--back);border:1px solid var(--line);border-radius:.4rem}
#found{min-height:1.5em;margin:.25rem 0;color:var(--soft);font-size:.875rem}
main{max-width:72rem;padding:2rem clamp(1rem,4vw,3rem)}
a{color:var(--link);text-decoration:none}
a:hover,a:focus-visible{text-decoration:underline}
h1{margin:0 0 .5rem;font-size:2rem;line-height:1.2;overflow-wrap:anywhere}
h2{margin:2.5rem 0 .75rem;padding-bottom:.3rem;border-bottom:1px solid var(--line);font-size:1.375rem;overflow-wrap:anywhere}
h3{margin:1.5rem 0 .5rem;font-size:1.0625rem}
p{max-width:45rem;white-space:pre-line;overflow-wrap:anywhere}
dl{margin:1rem 0}
dl div{display:grid;grid-template-columns:12rem minmax(0,1fr);gap:1rem;padding:.2rem 0}
dt{color:var(--soft)}
dd{margin:0;white-space:pre-line;overflow-wrap:anywhere}
[hidden]{display:none!important}
.scroll{overflow-x:auto}
table{width:100%;border-collapse:collapse;font-size:.9375rem}
th,td{padding:.45rem .7rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
th{color:var(--soft);font-weight:600;white-space:nowrap}
td{white-space:pre-line;overflow-wrap:anywhere;min-width:6rem}
td:first-child{font-family:ui-monospace,monospace;font-size:.875rem}
tr:target{background:var(--panel)}
@media (max-width:50rem){body{display:block}nav{position:static;height:auto;border-right:0;border-bottom:1px solid var(--line)}dl div{grid-template-columns:1fr;gap:0}}
@media print{:root{--ink:#000;--soft:#444;--line:#bbb;--back:#fff;--panel:#fff;--link:#000}body{display:block}nav{display:none}main{max-width:none;padding:0}h2{break-after:avoid}tr{break-inside:avoid}.scroll{overflow:visible}}
`
