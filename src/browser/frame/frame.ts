/** What runs on every page: the colours, the word on network and updates, the keys of the search, citing, following. */
import './theme-switch.ts';
import './language-switch.ts';
import '../citations/cite.ts';
import '../follow/following.ts';
import '../offline/offline-later.ts';
import '../search/search-dialog.ts';
if (document.querySelector('a[data-fault]')) void import('./fault.ts').then(({ tellFaults }) => tellFaults());
