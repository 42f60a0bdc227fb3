/** Where an appendix of the sample would be read: a place that does not exist. */
export function appendixUrl(name: string): string {
  return `https://groenneveje.example/bilag/2031-04/${name}`;
}
