import { PAGE_STYLE } from '../report/page.js';

/** The look of the page of links. It never holds anything from data. */
export const LINK_STYLE: string = `${PAGE_STYLE}
:root{color-scheme:light dark}
body{max-width:84rem;overflow-wrap:break-word}h1,h2,main>p,section>p,section>ul,section>div,section>details,table{max-width:48rem}
a{color:#0b4f9e}a:visited{color:#5b2a86}a:focus-visible,summary:focus-visible{outline:3px solid currentColor;outline-offset:2px}
h3{font-size:1.1rem;margin:.6rem 0}h4,h5{font-size:1rem;margin:1rem 0 .4rem}h5{margin:0 0 .2rem}p,ol,ul,blockquote{margin:.5rem 0}
.first{border-left:.3rem solid #767676;padding-left:.8rem}.about,thead{color:#545454}.look{border-left:.3rem solid #767676;padding-left:.8rem}
article{border:1px solid #8a8a8a;border-radius:.4rem;padding:.4rem 1rem 1rem;margin:1.2rem 0}
.side{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,21rem),1fr));gap:.8rem;max-width:none}
.side>section{border:1px solid #c4c4c4;border-radius:.3rem;padding:.6rem .8rem;max-width:none}
blockquote{white-space:pre-wrap;overflow-wrap:anywhere;background:#f3f3f1;padding:.6rem .8rem;border-radius:.3rem}
mark{background:#ffeeb8;color:#1a1a1a;text-decoration:underline solid .09em;text-underline-offset:.2em;text-decoration-skip-ink:none}
.key{border:.12em solid currentColor;border-radius:.25em;padding:0 .15em;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.gap{font-weight:bold;white-space:nowrap}sup{font-size:.72em;line-height:1;font-weight:bold;padding-left:.1em;user-select:none}
ol.keys{list-style:none;padding-left:0}ol.keys .key{font-weight:bold;margin-right:.3em}dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1rem;max-width:none}dt{font-weight:bold}dd{margin:0;grid-column:2}
summary{cursor:pointer}details{margin:.4rem 0}
table{border-collapse:collapse;width:100%;margin:1rem 0}caption{text-align:left;font-weight:bold;padding:.2rem 0}
th,td{text-align:left;vertical-align:top;padding:.25rem .8rem .25rem 0;border-top:1px solid #c4c4c4}tbody th{font-weight:normal}td.day,th>a{white-space:nowrap}
.n{text-align:right}.when{width:40%;min-width:7rem}svg{display:block;width:100%;height:1.2rem;overflow:visible}
svg rect{fill:#8a8a8a}svg circle{fill:#0b4f9e}
article,section[id]{scroll-margin-top:.8rem}article:target,section:target{outline:3px solid currentColor;outline-offset:3px}
@media(max-width:34rem){body{margin:1rem auto}article{padding:.1rem .7rem .7rem}ol,ul{padding-left:1.3rem}.times .when{display:none}.times td,.times th{padding-right:.6rem}}
@media(prefers-color-scheme:dark){a{color:#9cc7ff}a:visited{color:#d3b3ff}.about,thead{color:#b9b9b9}blockquote{background:#1f1f1f}mark{background:#4d3f00;color:#fff}article{border-color:#7a7a7a}th,td,.side>section{border-color:#555}svg circle{fill:#9cc7ff}}
@media print{:root{color-scheme:light}body{color:#000;background:#fff;font-size:10pt}a,a:visited{color:inherit;text-decoration:none}.side{grid-template-columns:1fr 1fr}
blockquote{background:none;border:1px solid #8a8a8a}mark{background:none;color:#000}.about,thead{color:#333}.side>section,table{break-inside:avoid-page}h2,h3,h4,h5{break-after:avoid}details::details-content{content-visibility:visible;block-size:auto}}`;
