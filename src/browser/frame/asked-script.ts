import { narrowingFields } from '../../search/queries/narrowing.ts';

const asked = ['q', ...narrowingFields, 'order'].join('|');

/**
 * Stands behind what an address can fill, and runs before anything is drawn: filters that are used lie open from the beginning, and a
 * page of hits keeps room for them, so that nothing moves under who reads when the scripts come.
 */
export const askedScript = `if(/[?&](${asked})=[^&]/.test(location.search)){const e=document.currentScript.previousElementSibling;e.dataset.asked='';e.open=true}`;
