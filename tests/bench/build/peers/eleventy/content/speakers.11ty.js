import { groupPage, groupPages } from '../layouts/group-page.js';

export const data = groupPages('speakers');
export const render = groupPage;
