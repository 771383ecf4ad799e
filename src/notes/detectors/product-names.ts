const PRODUCT =
  /^(?:OAuth|Base|Route|Ubuntu|Debian|CentOS|MySQL|Postgres\w*|Mongo\w*|Redis|SHA|MD|UTF|IPv|Auth|Web|HTTP|Java|ES|Python|Ruby|Rails|Win(?:dows)?|Office|Log|Internet|iOS|Android|Chrome|Firefox|Edge|Safari|Version|Step|Level|Tier|Phase|Table|Figure|Annex|Form|Part|Page|Test|User|Day|Week|Year|Key|Windows\w*|Signon|Whitehall|Publisher|Acrobat|Adobe|Word|Excel|Preview|Tier|Tech-Lead)-?\d/i;

/** A product, a standard or a part of something, with its number, which are written like a password: `Chrome121`. */
export function isProduct(word: string): boolean {
  return PRODUCT.test(word);
}
