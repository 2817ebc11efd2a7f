#include "reports/html_style.hpp"

namespace plumbline::reports {

const std::string_view kStyle = R"(
:root { color-scheme: light; }
body { margin: 0 auto; padding: 1.5rem; max-width: 62rem; background: #fff; color: #14202b;
  font: 16px/1.5 Inter, "Noto Sans", "Segoe UI", system-ui, sans-serif; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .3rem; }
h2 { font-size: 1.35rem; margin: 2.4rem 0 .6rem; padding-bottom: .2rem; border-bottom: 2px solid #1b3a57; }
h3 { font-size: 1.05rem; margin: 1.6rem 0 .3rem; }
p { margin: .4rem 0; max-width: 48rem; }
.about { color: #3d4a55; }
ul { margin: .4rem 0; padding-left: 1.3rem; max-width: 48rem; }
li { margin: .25rem 0; }
dt { font-weight: 600; margin-top: .6rem; }
dd { margin: 0 0 0 1.2rem; max-width: 46rem; }
table { border-collapse: collapse; margin: .8rem 0 1.2rem; font-size: .92rem; width: 100%; }
caption { text-align: start; font-weight: 600; padding-bottom: .3rem; }
th, td { padding: .28rem .55rem; border-bottom: 1px solid #c6ced5; text-align: start; vertical-align: top; }
thead th { border-bottom: 2px solid #5b6770; vertical-align: bottom; }
tbody th { font-weight: 400; }
td.n { white-space: nowrap; }
.n { text-align: end; font-variant-numeric: tabular-nums; }
tbody th { min-width: 11rem; }
.item tbody th { min-width: 0; }
.flag { font-weight: 600; }
.note { display: inline-block; white-space: nowrap; border: 1px solid #5b6770; border-radius: 4px; padding: .05em .45em; font-size: .95em; font-weight: 400; }
td:last-child { min-width: 6rem; }
td.n:last-child { min-width: 0; }
.plots { display: flex; flex-wrap: wrap; gap: 1rem; margin: .8rem 0; }
.plots figure { flex: 1 1 24rem; }
figure { margin: 0; }
figcaption { font-weight: 600; font-size: .92rem; margin-bottom: .2rem; }
svg { display: block; max-width: 100%; height: auto; }
svg text { font: 12px Inter, "Noto Sans", "Segoe UI", system-ui, sans-serif; fill: #14202b; }
svg text.s { font-size: 11px; }
svg text.b { font-weight: 700; }
.item { display: grid; grid-template-columns: 19rem 1fr; gap: 0 1.2rem; align-items: start; break-inside: avoid; }
.item h3, .item > p { grid-column: 1 / -1; }
.item table { margin-top: 0; }
@media (max-width: 44rem) { .item { display: block; } body { padding: 1rem; } .wide { overflow-x: auto; } }
@page { margin: 16mm 14mm; }
@media print {
  body { padding: 0; max-width: none; font-size: 10pt; line-height: 1.35; }
  table { font-size: 8.5pt; line-height: 1.3; margin: .5rem 0 .8rem; }
  th, td { padding: .14rem .4rem; }
  tbody th { min-width: 8.5rem; }
  h1 { font-size: 18pt; } h2 { font-size: 14pt; } h3 { font-size: 11pt; }
  h2, h3, caption { break-after: avoid; }
  section.page { break-before: page; }
  #sure, #scenarios { break-inside: avoid; }
  tr, figure, li { break-inside: avoid; }
  thead { display: table-header-group; }
  .plots { flex-wrap: nowrap; } .plots figure { flex: 1 1 0; }
  h3 { margin-top: .9rem; }
  .item { grid-template-columns: 13rem 1fr; }
  a { color: inherit; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
)";

const std::string_view kGuide = R"(<section class="page" id="guide">
<h2>How to read these figures</h2>
<dl>
<dt>Facility</dt><dd>The share of the points at stake that people kept, from 0 to 1. Near 1: easy. Near 0: hard.</dd>
<dt>Discrimination</dt><dd>How far keeping points in this decision goes with keeping points in the others of the same attempt: 1 fully, 0 not at all, below 0 the wrong way round.</dd>
<dt>Efficiency</dt><dd>Discrimination as a percentage of the most it could be with these points.</dd>
<dt>Upper and lower 27 %</dt><dd>People with the most and the fewest points in the other decisions. An option that the upper group prefers to the best one deserves a second look.</dd>
<dt>Rest</dt><dd>Share of the points kept in the other decisions, on average, by those who took the option.</dd>
<dt>Seconds</dt><dd>Half of all people took less. It is information only and never part of a score.</dd>
<dt>Alpha</dt><dd>How well the decisions that everybody met agree with each other. Decisions of one scenario hang together, since one story ties them, so alpha says little about how people would do in another scenario. It can be negative; it is printed all the same.</dd>
<dt>Standard error (SEM)</dt><dd>By how much a person's score would typically differ if the same test could be taken again afresh.</dd>
<dt>Agreement at the mark</dt><dd>The share of people about whom two equal tests would decide alike, reckoned from this one sitting. It judges the mark alone, not the rule that no critical breach may stand.</dd>
</dl>
<h3>What they can't say</h3>
<ul>
<li>They speak of decisions and groups. No figure here says that a person can or can't do the work.</li>
<li>Below 30 people nothing is shown, below 100 figures may look quite different next year.</li>
<li>A decision that everybody gets right can be a good one: some things everybody must know.</li>
<li>A flag is a reason to look, not a verdict. The key is wrong only if the facts in the scenario are.</li>
</ul>
</section>
)";

}  // namespace plumbline::reports
