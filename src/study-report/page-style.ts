import { PAGE_STYLE } from '../report/page.js';

/** The look of the page of a study: light and dark, wide and narrow, on paper. It never holds anything from data. */
export const STUDY_STYLE: string = `${PAGE_STYLE}
:root{color-scheme:light dark;--ink:#1a1a1a;--soft:#565656;--line:#cfcfcb;--firm:#767676;--ground:#fff;--tint:#f5f5f2;--one:#0b4f9e;--two:#a84a00;--one-tint:#0b4f9e22;--two-tint:#a84a0022}
body{max-width:56rem;font-variant-numeric:tabular-nums;overflow-wrap:break-word}
p,ul,nav,h1{max-width:44rem}p,ul{margin:.6rem 0}h2{margin-top:2.6rem;padding-bottom:.2rem}h3{font-size:1rem;margin:1.2rem 0 .3rem}
section[id]{scroll-margin-top:.8rem}a{color:var(--one)}a:focus-visible,summary:focus-visible,.wide:focus-visible{outline:3px solid currentColor;outline-offset:2px}
.of{color:var(--soft);margin-top:-.6rem}.statement{border-left:.3rem solid var(--firm);padding-left:.8rem}
.about{color:var(--soft)}.lead{font-weight:600}.note{color:var(--soft);font-size:.9rem}
nav ol{columns:16rem 2;column-gap:2rem;padding-left:1.8rem;font-size:.95rem}nav li{margin:.1rem 0}
.wide{overflow-x:auto;margin:1.2rem 0}table{border-collapse:collapse;width:auto;min-width:min(100%,30rem);font-size:.92rem;line-height:1.35}
caption{text-align:left;font-weight:600;font-size:1rem;padding:0 0 .4rem}
caption.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{text-align:left;vertical-align:top;padding:.35rem 1.3rem .35rem 0;border-top:1px solid var(--line)}
th:last-child,td:last-child{padding-right:0}thead th{color:var(--soft);font-weight:500;vertical-align:bottom;border-top:0;border-bottom:1px solid var(--firm);line-height:1.25}
thead td{border-top:0;border-bottom:1px solid var(--firm)}tbody th{font-weight:400}.number{text-align:right}td.number{white-space:nowrap}small{color:var(--soft);font-size:.85em;display:block}
.heads th{font-weight:600;padding-top:.8rem}tbody tr:first-child>*,tr.heads+tr>*{border-top:0}
.forest{width:100%;min-width:36rem}.forest th[scope=row]{min-width:13rem;max-width:22rem}.forest tbody td,.forest tbody th{vertical-align:middle}td.words{min-width:6rem;overflow-wrap:anywhere}
.axis{position:relative;width:32%;min-width:11rem}tbody .axis,tfoot .axis{padding:0}thead .axis{text-align:center}
.span{position:absolute;top:0;left:.9rem;width:calc(100% - 1.8rem);height:100%;overflow:visible}
tfoot td{border-top:1px solid var(--firm);height:1.4rem;padding:0}tbody+tfoot .axis .span{height:1.4rem}
figure{margin:1.2rem 0}.plot{display:block;width:100%;max-width:34rem;height:auto;font:12.5px/1.2 system-ui,sans-serif}
.tick{fill:var(--soft);font-size:12px}.name,.boxed{fill:var(--ink);font-size:12.5px}
.grid,path.axis,.curve,.chance,.limit,.flow,.whisker,.with-line,.without-line{fill:none}
.grid{stroke:var(--line)}path.axis{stroke:var(--firm)}.flow{stroke:var(--firm);stroke-width:1.2}
.box{fill:var(--tint);stroke:var(--firm)}.box.out{fill:none;stroke-dasharray:4 3}
.curve,.with-line{stroke:var(--one);stroke-width:2.2}.without-line{stroke:var(--two);stroke-width:2.2;stroke-dasharray:6 4}
.chance{stroke:var(--firm);stroke-dasharray:3 4}.limit{stroke:var(--ink);stroke-dasharray:5 4}
.with-band{fill:var(--one-tint)}.without-band{fill:var(--two-tint)}
.on-curve{fill:var(--ground);stroke:var(--one);stroke-width:1.6}.reference{fill:var(--ink)}
.with-mark{fill:var(--one);stroke:var(--ground)}.without-mark{fill:var(--ground);stroke:var(--two);stroke-width:1.8}.whisker{stroke:var(--one);stroke-width:1.6}
.with{fill:var(--one)}.without{fill:var(--two)}.open{fill:none;stroke:var(--firm)}
.tick-line{fill:var(--line)}.none-line{fill:var(--firm)}.whisker-bar,.estimate{fill:var(--one)}.beyond{fill:none;stroke:var(--one);stroke-width:1.6}
.drawings{display:flex;flex-wrap:wrap;gap:1rem 2.2rem}.drawings figure{width:13rem;margin:.6rem 0}.drawings .plot{width:8.5rem}.drawings figcaption{margin-top:.5rem;line-height:1.35;font-weight:600}
.right{fill:var(--one)}.wrong{fill:none;stroke:var(--firm)}
summary{cursor:pointer;font-weight:500;padding:.15rem 0}details{margin:.5rem 0;max-width:none}details>.wide{margin:.3rem 0 1rem}
@media screen and (max-width:44rem){body{margin:1rem auto}h2{margin-top:2rem}.drawings figure{width:100%;display:flex;gap:1rem;align-items:center}.drawings .plot{width:7rem;flex:none}.drawings figcaption{margin:0}
th,td{padding-right:.7rem}.forest,.stack{min-width:0;display:block}:is(.forest,.stack) :is(caption,tbody,tfoot){display:block}:is(.forest,.stack) caption.hidden{display:none}:is(.forest,.stack) thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
:is(.forest,.stack) tr{display:flex;flex-wrap:wrap;gap:0 1.2rem;border-top:1px solid var(--line);padding:.5rem 0}:is(.forest,.stack) :is(th,td){border:0;padding:0}:is(.forest,.stack) th{width:100%;max-width:none}.stack th[scope=row]{font-weight:600}.stack td{width:100%}
.forest .axis{width:100%;height:1.5rem;min-width:0}.forest .span{left:1.1rem;width:calc(100% - 2.4rem)}.forest td.words,.forest td.number{text-align:left}:is(.forest,.stack) td[data-head]::before{content:attr(data-head);display:block;color:var(--soft);font-size:.78rem}
.forest tfoot tr{padding:0;border-top:1px solid var(--firm)}.forest tfoot td:not(.axis){display:none}:is(.forest,.stack) .heads{padding-bottom:0;border:0}}
@media(prefers-color-scheme:dark){:root{--ink:#eee;--soft:#b4b4b4;--line:#444;--firm:#9a9a9a;--ground:#111;--tint:#1d1d1f;--one:#8ebcff;--two:#ffab66;--one-tint:#8ebcff33;--two-tint:#ffab6633}}
@media print{:root{color-scheme:light;--ink:#000;--soft:#333;--line:#bbb;--firm:#555;--ground:#fff;--tint:#f3f3f0;--one:#0b4f9e;--two:#a84a00;--one-tint:#0b4f9e22;--two-tint:#a84a0022}
html{font-size:9.5pt}body{color:#000;background:#fff}a{color:inherit;text-decoration:none}.wide{overflow:visible}.forest{min-width:0}h2,h3,caption{break-after:avoid}tr,figure,.about{break-inside:avoid}
.plot{max-width:26rem}th,td{padding:.2rem .7rem .2rem 0}table{font-size:8.5pt}.forest th[scope=row]{min-width:9rem}.axis{min-width:8rem}td.number small{white-space:normal}nav{display:none}details::details-content{content-visibility:visible;display:block}summary{list-style:none}*{print-color-adjust:exact}}`;
