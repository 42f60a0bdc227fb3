/** Where everything in a document is, once its pages have been counted. */
export interface DocumentPages {
  readonly pageCount: number;
  /** The page of every bookmark. */
  readonly bookmarks: ReadonlyMap<string, number>;
  /** The bookmarks whose page is an estimate, because something before them could not be laid out exactly. */
  readonly estimated: ReadonlySet<string>;
  /** The bookmarks that a single line more or less above them would move to another page. */
  readonly nearEdge: ReadonlySet<string>;
}
