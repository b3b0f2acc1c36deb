/** What runs on every page: the colours, the word on network and updates, the keys of the search, citing. */
import './theme-switch.ts';
import './language-switch.ts';
import '../citations/cite.ts';
import '../offline/offline-bar.ts';
import '../search/search-dialog.ts';
if (document.querySelector('a[data-fault]')) void import('./fault.ts').then(({ tellFaults }) => tellFaults());
