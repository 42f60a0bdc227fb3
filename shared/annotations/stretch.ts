/** A place in a text as it is read: places count UTF-16 units of its lines, with a line break between two of them. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}
