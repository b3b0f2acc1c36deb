import { groupPage, groupPages } from '../layouts/group-page.js';

export const data = groupPages('topics');
export const render = groupPage;
