import { groupPage, groupPages } from '../layouts/group-page.js';

export const data = groupPages('years');
export const render = groupPage;
