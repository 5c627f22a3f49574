import { PAGE_STYLE } from '../report/page.js';

const LOOK = `
:root{color-scheme:light dark}
a{color:#0b4f9e}a:visited{color:#5b2a86}a:focus-visible,summary:focus-visible{outline:3px solid currentColor;outline-offset:2px}
body{overflow-wrap:break-word}h3,h4{font-size:1rem;margin:1rem 0 .5rem}p,ol,ul,blockquote{margin:.5rem 0}
.first,.child{border-left:.3rem solid #767676;padding-left:.8rem}.child{border-color:#b3261e}.about,cite{color:#545454}cite{font-style:italic}
article{border:1px solid #8a8a8a;border-radius:.4rem;padding:.2rem 1rem .6rem;margin:1rem 0}
blockquote{white-space:pre-wrap;overflow-wrap:anywhere;background:#f3f3f1;padding:.6rem .8rem;border-radius:.3rem}
mark{background:#ffeeb8;color:#1a1a1a}mark,span[class^=u]{text-decoration:underline solid .09em;text-underline-offset:.2em;text-decoration-skip-ink:none}
.u1,span.u1{text-decoration-style:dashed}.u2,span.u2{text-decoration-style:dotted}.u3,span.u3{text-decoration-style:double}.u4,span.u4{text-decoration-style:wavy}
mark sup{display:inline-block;font-size:.72em;line-height:1;font-weight:bold;padding-left:.1em;text-decoration:none;user-select:none}
summary{cursor:pointer}details{margin:.4rem 0}
table{border-collapse:collapse;width:100%;margin:1rem 0}caption{text-align:left;font-weight:bold;padding:.2rem 0}
th,td{text-align:left;vertical-align:top;padding:.25rem .5rem .25rem 0;border-top:1px solid #c4c4c4}tbody th{font-weight:normal}thead{color:#545454}
td{white-space:nowrap;text-align:right}th:last-child{text-align:right}
.only:not(:target){display:none}.only{border:2px solid currentColor;border-radius:.4rem;padding:.5rem .8rem}
article,.only,section[id]{scroll-margin-top:.8rem}article:target,section:target>h3{outline:3px solid currentColor;outline-offset:3px}
@media(max-width:30rem){body{margin:1rem auto}article{padding:.1rem .7rem .5rem}ol,ul{padding-left:1.3rem}}
@media(prefers-color-scheme:dark){a{color:#9cc7ff}a:visited{color:#d3b3ff}.about,cite,thead{color:#b9b9b9}blockquote{background:#1f1f1f}mark{background:#4d3f00;color:#fff}article{border-color:#7a7a7a}th,td{border-color:#555}}
@media print{:root{color-scheme:light}body{color:#000;background:#fff;font-size:10pt}article summary .about{display:none}article summary{list-style:none}a,a:visited{color:inherit;text-decoration:none}
blockquote{background:none;border:1px solid #8a8a8a}mark{background:none;color:#000}.about,cite,thead{color:#333}article{break-inside:avoid-page}h2,h3,h4{break-after:avoid}main>section>details::details-content{content-visibility:visible;block-size:auto}}`;

/**
 * The look of the page, with one line for each band and each sign by which it can show only some of the articles. It is made of numbers, never of data.
 *
 * @param choices - Classes of articles that can be chosen, such as `b2` and `s11`.
 * @returns The style.
 * @example
 * ```ts
 * pageStyle(['b2']).endsWith('#only-b2:target~article:not(.b2){display:none}'); // true
 * ```
 */
export function pageStyle(choices: readonly string[]): string {
  if (choices.length === 0) return PAGE_STYLE + LOOK;
  const others = choices.map((choice) => `#only-${choice}:target~article:not(.${choice})`);
  return `${PAGE_STYLE}${LOOK}
${others.join(',')}{display:none}`;
}
