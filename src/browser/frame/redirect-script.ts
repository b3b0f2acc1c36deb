/**
 * Stands in the page of an earlier address, behind its link, and takes along what the address names within the page: where no script
 * runs, the page leads to the top of the present one.
 */
export const redirectScript = `const a=document.querySelector('a');if(location.search)a.search=location.search;if(location.hash)a.hash=location.hash;location.replace(a.href)`;
