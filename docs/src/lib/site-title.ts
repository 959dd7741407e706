/** Name of the site, behind the title of each page. */
export const siteTitle = 'CC-Gateway Contract';
