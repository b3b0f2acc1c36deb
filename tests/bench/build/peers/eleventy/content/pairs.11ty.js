import { groupPage, groupPages } from '../layouts/group-page.js';

export const data = groupPages('pairs');
export const render = groupPage;
