/** The page's only style. Colours are named once for light and once for dark; on paper the evidence is unfolded. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fbfaf7;--sheet:#fff;--ink:#1f1e1b;--soft:#6a6760;--line:#e5e1d8;--wash:#f4f1ea;--bad:#9b2f20;--warn:#8a5d00;--good:#2f6b45;
--minus:#fbe9e5;--minus-ink:#8c2a1c;--plus:#e6f2e8;--plus-ink:#235c36;--mark:#fdf3d3;
--weights:#3f6fa8;--kv-cache:#4f9aa3;--graphs:#8468ad;--activations:#c98f3a;--torch:#7c9c58;--context:#8d8a83;--unallocated:#c9c2b3;--free:#efece4;--other-processes:#b34a38;--unexplained:#d9a5b3}
@media screen and (prefers-color-scheme:dark){:root{--paper:#171613;--sheet:#1f1e1a;--ink:#e9e6de;--soft:#a09b90;--line:#37342d;--wash:#26241f;--bad:#ef8f7d;--warn:#e0b45c;--good:#86c79b;
--minus:#3a201b;--minus-ink:#f3b3a6;--plus:#1c3223;--plus-ink:#a9dcb8;--mark:#3a3218;
--weights:#6b9bd3;--kv-cache:#62b5be;--graphs:#a58cd0;--activations:#dba855;--torch:#9cbd76;--context:#8f8b82;--unallocated:#5f5a4f;--free:#2b2924;--other-processes:#d9705c;--unexplained:#b3697e}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;overflow-wrap:anywhere;background:var(--paper);color:var(--ink);font:15px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
main,footer{width:calc(100% - 3rem);max-width:55rem;margin:0 auto}
main{padding-top:3rem}
h1,h2{font-family:"Iowan Old Style",Charter,"Bitstream Charter",Georgia,"Songti SC","Noto Serif CJK SC",serif;font-weight:600;line-height:1.2;text-wrap:balance;margin:0}
h1{font-size:2.1rem;letter-spacing:-.01em}
h2{font-size:1.7rem;letter-spacing:-.01em}
h3{font-size:1.12rem;line-height:1.35;margin:0;font-weight:650;text-wrap:pretty}
h4{font-size:.74rem;font-weight:650;letter-spacing:.07em;text-transform:uppercase;color:var(--soft);margin:0 0 .5rem}
p{margin:0}
a{color:inherit;text-decoration-color:var(--soft);text-underline-offset:.18em}
code,.diff,.log,.num{font-family:ui-monospace,"SF Mono",SFMono-Regular,Menlo,Consolas,"Liberation Mono","Noto Sans Mono CJK SC",monospace;font-size:.86em}
.num{font-variant-numeric:tabular-nums;font-size:.92em}
.run{border-top:1px solid var(--line);padding:2.25rem 0 1rem}
.run:first-of-type{border-top:0;padding-top:0}
.about{color:var(--soft);margin-top:.55rem}
.state{display:inline-block;font-size:.74rem;font-weight:650;letter-spacing:.07em;text-transform:uppercase;margin-bottom:.7rem;padding-left:.85rem;position:relative}
.state::before{content:"";position:absolute;left:0;top:.42em;width:.5rem;height:.5rem;border-radius:50%;background:currentColor}
.out-of-memory{color:var(--bad)}.undecided,.memory-pressure{color:var(--warn)}.no-memory-problem{color:var(--good)}.unrecognised{color:var(--soft)}
.cause{background:var(--sheet);border:1px solid var(--line);border-radius:10px;padding:1.35rem 1.5rem 1.4rem;margin-top:1.4rem}
.cause>*+*{margin-top:1rem}
.cause>header{display:grid;grid-template-columns:1.6rem 1fr auto;gap:.2rem .4rem;align-items:baseline}
.place{color:var(--soft);font-variant-numeric:tabular-nums}
.belief{color:var(--soft);white-space:nowrap;font-size:.88rem}
.certain{color:var(--good)}.likely{color:var(--warn)}.possible{color:var(--soft)}
.says{max-width:44rem;text-wrap:pretty}
.block{margin-top:1.6rem}
.diff{margin:0;border:1px solid var(--line);border-radius:7px;overflow:hidden;line-height:1.6}
.diff div{padding:.45rem .8rem .45rem 2rem;text-indent:-1.2rem;white-space:pre-wrap}
.minus{background:var(--minus);color:var(--minus-ink)}.plus{background:var(--plus);color:var(--plus-ink)}
.diff b{font-weight:700;text-decoration:underline;text-underline-offset:.2em;text-decoration-thickness:1px}
.diff .minus b{text-decoration-line:line-through}
.does{font-weight:600;text-wrap:pretty}.change>*+*{margin-top:.7rem}.change>h4+*{margin-top:0}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.35rem 1.1rem;margin:0}
dt{color:var(--soft)}dd{margin:0;text-wrap:pretty}
.log{display:grid;grid-template-columns:max-content 1fr;border:1px solid var(--line);border-radius:7px;overflow:hidden;line-height:1.5;margin:0}
.log .file{grid-column:1/-1;background:var(--wash);color:var(--soft);padding:.25rem .8rem}
.log .at{color:var(--soft);text-align:right;padding:.2rem .6rem .2rem .8rem;user-select:none;font-variant-numeric:tabular-nums}
.log .text{padding:.2rem .8rem .2rem .3rem;white-space:pre-wrap}
.log .proof{background:var(--mark)}
.log .near{color:var(--soft)}
.log .gap{grid-column:1/-1;border-top:1px dashed var(--line);margin:.15rem 0}
ul{margin:0;padding-left:1.15rem}li+li{margin-top:.25rem}
li::marker{color:var(--soft)}
details>summary{cursor:pointer;color:var(--soft);font-size:.92rem;list-style-position:outside;margin-left:1rem}
details>summary:hover{color:var(--ink)}
details[open]>summary{margin-bottom:.7rem}
.log+details{margin-top:.8rem}
details>*+.about{margin-top:.6rem}
table{border-collapse:collapse;width:100%;font-size:.93rem}
th{font-weight:600;text-align:left;color:var(--soft);font-size:.82rem}
th,td{padding:.32rem .8rem .32rem 0;border-bottom:1px solid var(--line);vertical-align:top}
tr:last-child>td{border-bottom:0}
td.num,th.num{text-align:right;white-space:nowrap}
td,th{overflow-wrap:normal}td.wrap{overflow-wrap:anywhere}
.card+.card{margin-top:1.4rem}
.card>figcaption{display:flex;justify-content:space-between;gap:1rem;margin-bottom:.4rem}
figure{margin:0}
.bar{display:block;width:100%;height:2.1rem;border-radius:5px;background:var(--free)}
.legend{display:grid;grid-template-columns:repeat(auto-fill,minmax(19rem,1fr));gap:.1rem 2.2rem;margin-top:.6rem;font-size:.93rem}
.legend div{display:grid;grid-template-columns:.7rem 1fr max-content 3.4rem;column-gap:.5rem;align-items:baseline;border-bottom:1px solid var(--line);padding:.22rem 0}
.legend svg{width:.68rem;height:.68rem;border-radius:2px;outline:1px solid var(--line)}
.legend .num{text-align:right}.legend .share{color:var(--soft)}
.f-weights{fill:var(--weights)}.f-kv-cache{fill:var(--kv-cache)}.f-graphs{fill:var(--graphs)}.f-activations{fill:var(--activations)}.f-torch{fill:var(--torch)}
.f-context{fill:var(--context)}.f-unallocated{fill:var(--unallocated)}.f-free{fill:var(--free)}.f-other-processes{fill:var(--other-processes)}.f-unexplained{fill:var(--unexplained)}
.chart{display:block;width:100%;max-width:46rem;height:auto}
.chart text{fill:var(--soft);font-size:11px;font-variant-numeric:tabular-nums}
.chart .grid{stroke:var(--line);fill:none}.chart .limit{stroke:var(--soft);stroke-dasharray:3 3;fill:none}
.chart polyline{fill:none;stroke-width:1.6;stroke-linejoin:round}
.s0{stroke:var(--weights)}.s1{stroke:var(--activations)}.s2{stroke:var(--graphs)}.s3{stroke:var(--kv-cache)}.s4{stroke:var(--other-processes)}.s5{stroke:var(--torch)}.s6{stroke:var(--context)}.s7{stroke:var(--unexplained)}
.chart .t0{fill:var(--weights)}.chart .t1{fill:var(--activations)}.chart .t2{fill:var(--graphs)}.chart .t3{fill:var(--kv-cache)}.chart .t4{fill:var(--other-processes)}.chart .t5{fill:var(--torch)}.chart .t6{fill:var(--context)}.chart .t7{fill:var(--unexplained)}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(17rem,1fr));gap:1.6rem 2.5rem;margin-top:1.8rem}
footer{color:var(--soft);font-size:.86rem;border-top:1px solid var(--line);margin-top:2.5rem;padding:1rem 0 2.5rem;display:flex;flex-wrap:wrap;gap:.3rem 1.5rem;justify-content:space-between}
.scroll{overflow-x:auto}
@media (max-width:40rem){main,footer{width:calc(100% - 2rem)}main{padding-top:1.6rem}h1{font-size:1.6rem}h2{font-size:1.35rem}.cause{padding:1rem;border-radius:8px}
.cause>header{grid-template-columns:1.2rem 1fr}.belief{grid-column:2}dl{grid-template-columns:1fr;gap:0}dd+dt{margin-top:.55rem}.log .at{padding-left:.5rem}.legend{grid-template-columns:1fr}.chart text{font-size:15px}}
@media print{:root{--paper:#fff;--ink:#000;--soft:#555;--line:#ccc;--wash:#f5f5f5}.cause details::details-content{content-visibility:visible}.cause summary{list-style:none;margin-left:0}details.block{display:none}body{font-size:10.5pt}main{padding-top:0}main,footer{width:auto;max-width:none}
.cause{break-inside:auto;border-radius:0}.cause>header,.diff,.card,figure,tr,h2,h3,h4{break-inside:avoid}h2,h3,h4,header{break-after:avoid}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}a{text-decoration:none}}
`
