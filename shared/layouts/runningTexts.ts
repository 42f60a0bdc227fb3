/** What stands at the edges of the page: texts with fields (./runningFields.ts). */
export interface RunningTexts {
  readonly left: string;
  readonly middle: string;
  readonly right: string;
}
