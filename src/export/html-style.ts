import { colourOf, knownTypes } from './colours.ts'

const colours = (shade: 'light' | 'dark'): string =>
  [...knownTypes, 'other'].map((type) => `--t-${type}:${colourOf(type)[shade]};`).join('')

const types = [...knownTypes, 'other'].map((type) => `.t-${type}{--c:var(--t-${type})}`).join('\n')

const LIGHT = `color-scheme:light;--ground:#f6f4ef;--paper:#fffdf9;--ink:#1d1c1a;--soft:#6a665e;--faint:#a49f94;--line:#e3dfd5;--hover:#f0ece3;--accent:#1f5fbf;--shade:0 1px 2px #3b35260f,0 12px 32px #3b352614;--tint:13%;--tint-inner:22%;${colours('light')}`
const DARK = `color-scheme:dark;--ground:#101216;--paper:#171a20;--ink:#e7e4de;--soft:#a09c93;--faint:#6c6a66;--line:#2a2e36;--hover:#20242c;--accent:#7fb2ff;--shade:0 1px 2px #0006,0 12px 32px #0006;--tint:17%;--tint-inner:30%;${colours('dark')}`

/** The page's style sheet: system fonts, no picture, nothing from outside. */
export const STYLE = `
:root{${LIGHT}}
@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${DARK}}}
:root[data-theme=dark]{${DARK}}
${types}
*{box-sizing:border-box}
html{scroll-padding-top:7rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
button,input{font:inherit;color:inherit}
button{cursor:pointer}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.top{max-width:88rem;margin:0 auto;padding:2.2rem 2rem 1.1rem;display:flex;gap:2rem;align-items:flex-end;justify-content:space-between}
.kicker{margin:0;color:var(--soft);font-size:.75rem;letter-spacing:.14em;text-transform:uppercase}
h1{margin:.15rem 0 .2rem;font:600 2.1rem/1.15 "Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua",Georgia,serif;letter-spacing:-.01em;overflow-wrap:anywhere}
.facts{margin:0;color:var(--soft)}
.facts b{color:var(--ink);font-weight:600;font-variant-numeric:tabular-nums}
.facts span+span::before{content:"·";margin:0 .5em;color:var(--faint)}
.tools{display:flex;gap:.5rem;flex:none}
.tools button,.legend button{border:1px solid var(--line);background:var(--paper);border-radius:999px;padding:.28rem .8rem;font-size:.82rem;color:var(--soft)}
.tools button:hover,.legend button:hover{color:var(--ink);border-color:var(--faint)}
.tools button[aria-pressed=true]{background:var(--ink);border-color:var(--ink);color:var(--paper)}
.legend{position:sticky;top:0;z-index:5;background:color-mix(in srgb,var(--ground) 90%,transparent);backdrop-filter:blur(8px);border-bottom:1px solid var(--line)}
.legend ul{max-width:88rem;margin:0 auto;padding:.6rem 2rem;display:flex;flex-wrap:wrap;gap:.4rem;list-style:none}
.chip{display:inline-flex;align-items:center;gap:.45em;border:1px solid color-mix(in srgb,var(--c) 40%,var(--line));background:color-mix(in srgb,var(--c) 9%,var(--paper));border-radius:999px;padding:.22rem .75rem .22rem .6rem;font-size:.85rem;cursor:pointer;user-select:none}
.chip input{position:absolute;opacity:0;pointer-events:none}
.chip i{width:.7em;height:.7em;border-radius:50%;background:var(--c)}
.chip b{font-weight:600;font-variant-numeric:tabular-nums;color:var(--c)}
.chip:hover{border-color:var(--c)}
.chip:has(:focus-visible){outline:2px solid var(--accent);outline-offset:2px}
.chip:has(input:not(:checked)){background:none;border-color:var(--line);color:var(--faint)}
.chip:has(input:not(:checked)) i{background:none;box-shadow:inset 0 0 0 2px var(--faint)}
.chip:has(input:not(:checked)) b{color:var(--faint)}
.timeline{max-width:88rem;margin:0 auto;padding:.2rem 2rem 1.1rem}
.axis{position:relative;border:1px solid var(--line);border-radius:12px;background:var(--paper);overflow:hidden;padding:0 1rem}
.axis>div{position:relative}
.year{position:absolute;top:0;bottom:0;border-left:1px solid var(--line)}
.year.gap{border-left-style:dashed;background:repeating-linear-gradient(135deg,transparent 0 5px,color-mix(in srgb,var(--line) 70%,transparent) 5px 6px)}
.year span{position:absolute;left:.4em;bottom:.25rem;font-size:.72rem;color:var(--soft);font-variant-numeric:tabular-nums}
.when{position:absolute;height:.7rem;min-width:.7rem;padding:0;border:0;border-radius:999px;background:color-mix(in srgb,var(--t-date) 78%,var(--paper))}
.when.long{background:color-mix(in srgb,var(--t-date) 42%,var(--paper))}
.when.wide{background:color-mix(in srgb,var(--t-date) 22%,var(--paper));box-shadow:inset 0 0 0 1px color-mix(in srgb,var(--t-date) 45%,var(--paper))}
.when:hover,.when.lit{background:var(--t-date);box-shadow:0 0 0 3px color-mix(in srgb,var(--t-date) 28%,transparent);z-index:2}
.page{max-width:88rem;margin:0 auto;padding:1.6rem 2rem 3rem;display:grid;grid-template-columns:minmax(0,1fr) 23rem;gap:1.6rem;align-items:start}
.text{background:var(--paper);border:1px solid var(--line);border-radius:14px;box-shadow:var(--shade);padding:3rem clamp(1.2rem,6vw,5.2rem);font:1.09rem/1.78 "Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua",Georgia,serif;overflow-wrap:break-word;hyphens:auto}
.text.bare{white-space:pre-wrap}
.z{display:block;margin:0 0 1.05em;white-space:normal}
.z .z{margin:.45em 0}
.z-masthead,.z-letter,.z-signature,.lines .z{white-space:pre-line}
.z-heading{font-weight:600;font-size:1.1em;line-height:1.4;margin-top:1.5em}
.z-signature{margin-top:1.6em;font-style:italic}
.z-subparagraph{padding-left:1.6em}
.z-footnote{font-size:.85em;color:var(--soft);border-top:1px solid var(--line);padding-top:.5em}
.z-furniture{font:.72rem/1.4 system-ui,sans-serif;color:var(--faint);text-align:right;margin:.2em 0!important}
.nl{display:none}
.lines .nl,.bare .nl{display:inline}
.num{float:left;width:2.4em;margin-left:-3.1em;text-align:right;color:var(--soft);font-variant-numeric:tabular-nums}
.z-subparagraph>.num{margin-left:-2.9em}
.m{background:color-mix(in srgb,var(--c) var(--tint),transparent);box-shadow:inset 0 -2px 0 color-mix(in srgb,var(--c) 80%,transparent);color:inherit;border-radius:3px 3px 1px 1px;padding:.08em .1em .12em;-webkit-box-decoration-break:clone;box-decoration-break:clone;cursor:pointer;transition:background .12s}
.m:has(.m){padding-bottom:.34em}
.m .m{background:color-mix(in srgb,var(--c) var(--tint-inner),transparent)}
.m.unsure{box-shadow:none;border-bottom:2px dotted var(--c)}
.m:hover,.m.here{background:color-mix(in srgb,var(--c) 34%,transparent)}
.m:focus-visible{outline-offset:1px}
.m.off{background:none;box-shadow:none;border:0;padding:0;cursor:inherit}
.lighting .m:not(.lit){background:none;box-shadow:inset 0 -1px 0 color-mix(in srgb,var(--c) 35%,transparent)}
.lighting .m.off{box-shadow:none}
.lighting .m.lit{background:color-mix(in srgb,var(--c) 40%,transparent)}
.act{font-weight:600;letter-spacing:.003em}
.side{position:sticky;top:4.2rem;max-height:calc(100vh - 5.2rem);overflow:auto;background:var(--paper);border:1px solid var(--line);border-radius:14px;box-shadow:var(--shade)}
.find{position:sticky;top:0;z-index:2;padding:.8rem;background:var(--paper);border-bottom:1px solid var(--line)}
.find input{width:100%;border:1px solid var(--line);border-radius:9px;background:var(--ground);padding:.45rem .75rem}
.side details{border-bottom:1px solid var(--line)}
.side details:last-child{border-bottom:0}
.side summary{display:flex;align-items:center;gap:.5em;padding:.6rem .95rem;font-weight:600;font-size:.88rem;cursor:pointer;list-style:none}
.side summary::-webkit-details-marker{display:none}
.side summary i{width:.62em;height:.62em;border-radius:50%;background:var(--c)}
.side summary span{margin-left:auto;color:var(--soft);font-weight:400;font-variant-numeric:tabular-nums}
.side ul{list-style:none;margin:0;padding:0 .45rem .55rem}
.ent{display:grid;grid-template-columns:minmax(0,1fr) 4.6rem 2.2em;align-items:center;gap:.2rem .7rem;width:100%;border:0;background:none;border-radius:8px;padding:.3rem .5rem;text-align:left}
.ent:hover{background:var(--hover)}
.ent.lit{background:color-mix(in srgb,var(--c) 16%,transparent)}
.ent .name{overflow-wrap:anywhere;line-height:1.3}
.ent bdi{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
.ent .said{display:block;font-size:.74rem;color:var(--soft);overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.ent svg{width:4.6rem;height:.85rem;color:var(--c);overflow:visible}
.ent .n{text-align:right;color:var(--soft);font-variant-numeric:tabular-nums;font-size:.85rem}
.side details.none{display:none}
.rel{padding:.3rem .5rem;font-size:.85rem}
.rel em{font-style:normal;color:var(--soft);margin:0 .35em;white-space:nowrap}
.card{position:fixed;z-index:9;width:21rem;max-width:calc(100vw - 1.5rem);background:var(--paper);border:1px solid var(--line);border-top:3px solid var(--c);border-radius:12px;box-shadow:0 2px 6px #0002,0 18px 48px #0003;padding:.8rem 1rem .75rem;font-size:.88rem;pointer-events:none}
.card.pinned{pointer-events:auto}
.card[hidden]{display:none}
.card .kind{margin:0;display:flex;justify-content:space-between;gap:1rem;font-size:.74rem;letter-spacing:.04em;color:var(--c);font-weight:600}
.card .kind span{color:var(--soft);font-weight:400;letter-spacing:0}
.card h2{margin:.12rem 0 .35rem;font:600 1.08rem/1.3 "Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua",Georgia,serif;overflow-wrap:anywhere}
.card dl{display:grid;grid-template-columns:auto minmax(0,1fr);gap:.12rem .8rem;margin:0 0 .5rem}
.card dt{color:var(--soft)}
.card dd{margin:0;overflow-wrap:anywhere;font-variant-numeric:tabular-nums}
.card a{color:var(--accent)}
.card .why{margin:0;padding-top:.45rem;border-top:1px solid var(--line);color:var(--soft);font-size:.8rem;overflow-wrap:anywhere}
.card meter{width:3.6rem;height:.6rem;vertical-align:middle}
.card .in{margin:.3rem 0 0;font-size:.8rem;color:var(--soft)}
.foot{max-width:88rem;margin:0 auto;padding:0 2rem 3rem;color:var(--soft);font-size:.82rem}
kbd{font:.78rem ui-monospace,monospace;border:1px solid var(--line);border-bottom-width:2px;border-radius:5px;background:var(--paper);padding:.05em .4em}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem 1rem;z-index:10}
[hidden]{display:none!important}
@media (max-width:64rem){.page{grid-template-columns:minmax(0,1fr);padding:1rem}.side{position:static;max-height:none}.top{padding:1.4rem 1rem .8rem;flex-wrap:wrap}.legend ul,.timeline{padding-left:1rem;padding-right:1rem}.foot{padding:0 1rem 2rem}.text{padding:1.6rem 1.3rem}.legend{position:static}}
@media (max-width:40rem){.num{float:none;margin:0 .5em 0 0;width:auto}.z-subparagraph>.num{margin-left:0}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{@page{margin:18mm}:root,:root[data-theme=dark]{${LIGHT}--ground:#fff;--paper:#fff;--shade:none}
body{font-size:10pt}.tools,.legend button,.find,.foot,.card,.skip{display:none}.top,.timeline,.page,.legend ul{padding-left:0;padding-right:0;max-width:none}.legend{position:static;background:none;backdrop-filter:none}.page{display:block}.text{border:0;padding:0 0 0 3em;font-size:11pt}.side{position:static;max-height:none;overflow:visible;border:0;margin-top:2rem;columns:2;break-before:page}.side summary{break-after:avoid}.ent{break-inside:avoid}.m,.chip,.when,.year,.ent svg,i{-webkit-print-color-adjust:exact;print-color-adjust:exact}.z{break-inside:auto;orphans:3;widows:3}.z-heading{break-after:avoid}}
`
