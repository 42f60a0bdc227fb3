/** Where an appendix of the sample would be read: a place that does not exist. */
export function appendixUrl(name: string): string {
  return `https://soekommunerne.example/dibo/2031-09/${name}`;
}
